"""The achievement of units: who sets it, what it changes for those who are rated."""

import json
from datetime import date

import pytest

from kinerja.penilaian.v1 import penilaian_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from tests.integration.penilaian.dunia import TAHUN, Dunia, seorang, unor

TRIWULAN_I = {"tahun": TAHUN, "jenis": pb.JENIS_PERIODE_TRIWULANAN, "ke": 1}
TAHUNAN = {"tahun": TAHUN, "jenis": pb.JENIS_PERIODE_TAHUNAN, "ke": 0}
BAIK = umum.CAPAIAN_ORGANISASI_BAIK
ISTIMEWA = umum.CAPAIAN_ORGANISASI_ISTIMEWA


@pytest.fixture
def unit(dunia: Dunia, request: pytest.FixtureRequest) -> str:
    """A unit of its own below the dinas, for each test."""
    nama = f"u-{request.node.name}"
    dunia.dengar(unor(nama, "u-dinas", "p-kabid-unit"))
    return nama


def tetapkan(dunia: Dunia, siapa: str, unor_id: str, **isi: object):
    isi = TRIWULAN_I | {"nilai": BAIK, "catatan": "Sesuai LKjIP."} | isi
    return dunia.panggil("TetapkanCapaianOrganisasi", siapa, unor_id=unor_id, **isi).capaian


def test_the_level_above_sets_it_corrects_it_and_the_world_hears(dunia: Dunia, unit: str):
    satu = tetapkan(dunia, "p-kadis", unit)
    assert (satu.nilai, satu.ditetapkan_oleh, satu.etag) == (BAIK, "Nama p-kadis", "1")
    assert satu.catatan == "Sesuai LKjIP."
    dua = tetapkan(dunia, "p-kadis", unit, nilai=ISTIMEWA, etag="1")
    assert (dua.nilai, dua.etag) == (ISTIMEWA, "2")
    kabar = [json.loads(m) for m in dunia.keluar("capaian_ditetapkan", unit)]
    assert [(k["nilai"], k["versi"]) for k in kabar] == [
        ("CAPAIAN_ORGANISASI_BAIK", "1"),
        ("CAPAIAN_ORGANISASI_ISTIMEWA", "2"),
    ]
    assert (kabar[0]["tahun"], kabar[0]["ke"], kabar[0]["instansi_id"]) == (TAHUN, 1, "i-1")
    lama = "SELECT count(*) FROM riwayat_capaian WHERE unor_id = :x"
    assert dunia.skalar(lama, x=unit) == 2


def test_a_stale_value_is_not_overwritten(dunia: Dunia, unit: str):
    isi = TRIWULAN_I | {"unor_id": unit, "nilai": BAIK}
    assert dunia.tolak("TetapkanCapaianOrganisasi", "p-kadis", **isi, etag="3")[0] == "ABORTED"
    tetapkan(dunia, "p-kadis", unit)
    kode, _, bidang = dunia.tolak("TetapkanCapaianOrganisasi", "p-kadis", **isi)
    assert (kode, bidang) == ("INVALID_ARGUMENT", ["etag"])
    assert dunia.tolak("TetapkanCapaianOrganisasi", "p-kadis", **isi, etag="9")[0] == "ABORTED"


@pytest.mark.parametrize("siapa", ["p-kabid-unit", "p-bupati", "p-pegawai", "p-admin"])
def test_nobody_else_sets_it(dunia: Dunia, unit: str, siapa: str):
    isi = TRIWULAN_I | {"unor_id": unit, "nilai": BAIK}
    assert dunia.tolak("TetapkanCapaianOrganisasi", siapa, **isi)[:2] == (
        "PERMISSION_DENIED",
        "CAPAIAN_BUKAN_PENETAP",
    )


def test_the_top_is_recorded_by_the_agencys_admin(dunia: Dunia):
    dunia.dengar(unor("u-puncak", "", "p-bupati"))
    dunia.peran["p-admin-asing"] = {"ADMIN_INSTANSI"}
    isi = TRIWULAN_I | {"unor_id": "u-puncak", "nilai": BAIK}
    for siapa in ("p-bupati", "p-admin-asing"):
        assert dunia.tolak("TetapkanCapaianOrganisasi", siapa, **isi)[0] == "PERMISSION_DENIED"
    assert tetapkan(dunia, "p-admin", "u-puncak").nilai == BAIK


@pytest.mark.parametrize(
    ("isi", "bidang"),
    [
        ({"nilai": 0}, "nilai"),
        ({"jenis": 0}, "jenis"),
        ({"ke": 5}, "ke"),
        ({"ke": 99_999}, "ke"),
        ({"tahun": 1999}, "tahun"),
        ({"tahun": 2_000_000}, "tahun"),
        ({"catatan": "x" * 1001}, "catatan"),
    ],
)
def test_wrong_fields(dunia: Dunia, unit: str, isi: dict[str, object], bidang: str):
    isi = TRIWULAN_I | {"unor_id": unit, "nilai": BAIK} | isi
    assert dunia.tolak("TetapkanCapaianOrganisasi", "p-kadis", **isi)[2] == [bidang]


def test_an_unknown_unit(dunia: Dunia):
    isi = TRIWULAN_I | {"unor_id": "tidak-ada", "nilai": BAIK}
    assert dunia.tolak("TetapkanCapaianOrganisasi", "p-kadis", **isi)[0] == "NOT_FOUND"


def test_a_period_that_has_not_begun(dunia: Dunia, unit: str):
    isi = TAHUNAN | {"tahun": TAHUN + 1, "unor_id": unit, "nilai": BAIK}
    assert dunia.tolak("TetapkanCapaianOrganisasi", "p-kadis", **isi)[:2] == (
        "FAILED_PRECONDITION",
        "PENILAIAN_PERIODE_BELUM_MULAI",
    )


def test_each_sees_the_units_that_are_his_to_set(dunia: Dunia):
    dunia.dengar(
        unor("u-a", "", "p-ketua", instansi_id="i-daftar"),
        unor("u-b", "u-a", "p-kepala", instansi_id="i-daftar"),
        unor("u-c", "u-b", "", instansi_id="i-daftar"),
        unor("u-d", "u-c", "p-bawah", instansi_id="i-daftar"),
    )

    def daftar(siapa: str) -> list[str]:
        jawaban = dunia.panggil("ListCapaianOrganisasi", siapa, **TRIWULAN_I)
        return [c.unor_id for c in jawaban.capaian]

    assert "u-b" not in daftar("p-ketua"), "another agency's token sees its own units only"
    assert daftar("p-orang-lain") == []
    bidang = daftar("p-kadis")
    assert "u-bidang" in bidang
    assert "u-dinas" not in bidang
    assert daftar("p-bupati")
    assert "u-pemda" in daftar("p-admin")


def test_the_units_of_the_rater_count_and_the_heads_get_a_suggestion(dunia: Dunia):
    dunia.dengar(
        unor("u-k-dinas", "u-pemda", "p-k-kadis", nama="Dinas Perpustakaan"),
        unor("u-k-bidang", "u-k-dinas", "p-k-kabid", nama="Bidang Koleksi"),
    )
    kabid = seorang("p-k-kabid", unor_id="u-k-bidang")
    kadis = seorang("p-k-kadis", unor_id="u-k-dinas")
    skp_kabid = dunia.setujui(pegawai=kabid, penilai=kadis, atasan_penilai=seorang("p-bupati"))
    skp_staf = dunia.setujui(pegawai=seorang("p-k-staf", unor_id="u-k-bidang"), penilai=kabid)
    milik_kabid = dunia.periode(skp_kabid).periode_id
    milik_staf = dunia.periode(skp_staf).periode_id
    kosong = dunia.lihat(milik_kabid, "p-k-kabid")
    assert kosong.capaian_organisasi == 0
    assert "Dinas Perpustakaan untuk periode ini belum ditetapkan" in kosong.capaian_keterangan
    assert not kosong.usulan_hasil_kerja
    tetapkan(dunia, "p-bupati", "u-k-dinas", nilai=BAIK)
    tetapkan(dunia, "p-k-kadis", "u-k-bidang", nilai=ISTIMEWA)
    untuk_kabid = dunia.lihat(milik_kabid, "p-k-kabid")
    assert untuk_kabid.capaian_organisasi == BAIK
    assert untuk_kabid.usulan_hasil_kerja == umum.EKSPEKTASI_DI_ATAS_EKSPEKTASI
    assert "keputusan sistem" in untuk_kabid.usulan_keterangan
    untuk_staf = dunia.lihat(milik_staf, "p-k-staf")
    assert untuk_staf.capaian_organisasi == ISTIMEWA
    assert not untuk_staf.usulan_hasil_kerja


def test_a_delivered_document_keeps_the_value_of_its_day(dunia: Dunia):
    dunia.dengar(unor("u-beku", "u-dinas", "p-beku"))
    skp_id = dunia.setujui(
        pegawai=seorang("p-b-staf", unor_id="u-beku"), penilai=seorang("p-beku")
    )
    periode_id = dunia.periode(skp_id).periode_id
    tetapkan(dunia, "p-kadis", "u-beku", nilai=BAIK)
    dunia.nilai(periode_id, "p-beku")
    dunia.ubah("SampaikanDokumen", "p-beku", periode_id)
    tetapkan(dunia, "p-kadis", "u-beku", nilai=ISTIMEWA, etag="1")
    assert dunia.lihat(periode_id, "p-b-staf").capaian_organisasi == BAIK


def test_an_annual_value_set_too_late_gives_way_to_last_years(dunia: Dunia):
    """Lampiran Bab IV.B angka 1 huruf f, on a plan of last year."""
    lalu = TAHUN - 1
    dunia.dengar(unor("u-lambat", "u-dinas", "p-lambat", nama="Bidang Lambat"))
    with dunia.db.transaction() as conn:
        for tahun, nilai in ((lalu, "ISTIMEWA"), (lalu - 1, "KURANG")):
            conn.exec_driver_sql(
                "INSERT INTO capaian_organisasi VALUES"
                " ('u-lambat', %s, 'TAHUNAN', 0, 'i-1', %s, '', 'x', 'x', %s, now(), 1)",
                (tahun, nilai, date(tahun + 1, 2, 1)),
            )
    skp_id = dunia.setujui(
        tahun=lalu,
        periode_mulai=f"{lalu}-01-01",
        periode_selesai=f"{lalu}-12-31",
        pegawai=seorang("p-l-staf", unor_id="u-lambat"),
        penilai=seorang("p-lambat"),
    )
    penilaian = dunia.lihat(dunia.periode(skp_id, "Tahunan").periode_id, "p-l-staf")
    assert penilaian.capaian_organisasi == umum.CAPAIAN_ORGANISASI_KURANG
    assert f"dipakai capaian tahun {lalu - 1}" in penilaian.capaian_keterangan
