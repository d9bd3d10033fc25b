"""Rating, delivery, receipt: by the right person, once a version, told to the world."""

import json
from concurrent.futures import ThreadPoolExecutor

import grpc
import pytest

from kinerja.penilaian.v1 import penilaian_service_pb2 as pb
from kinerja.skp.v1 import skp_events_pb2 as fakta
from kinerja.umum.v1 import umum_pb2 as umum
from tests.integration.penilaian.dunia import (
    ATAS,
    BAIK,
    BAWAH,
    TAHUN,
    Dunia,
    ditolak,
    seorang,
)


@pytest.fixture
def periode_id(dunia: Dunia) -> str:
    return dunia.periode(dunia.setujui()).periode_id


def test_both_ratings_give_the_predikat_its_reason_and_a_whole_fact(dunia: Dunia):
    skp_id = dunia.setujui()
    periode_id = dunia.periode(skp_id).periode_id
    penilaian = dunia.nilai(periode_id, catatan="Pertahankan.")
    assert penilaian.periode.status == pb.STATUS_PENILAIAN_DINILAI
    assert penilaian.periode.predikat == umum.PREDIKAT_BAIK
    assert penilaian.catatan == "Pertahankan."
    jelas = penilaian.penjelasan
    assert "kotak Baik" in jelas.kalimat
    assert any("IV.B angka 3" in d for d in jelas.dasar)
    assert (jelas.dinilai_oleh, jelas.versi) == ("Nama p-kabid", 2)
    assert penilaian.riwayat[-1].dari == "BERJALAN"
    assert penilaian.riwayat[-1].ke == "DINILAI"
    assert list(penilaian.boleh) == ["NILAI", "SAMPAIKAN", "CETAK"]
    assert "menyampaikan" in penilaian.menunggu
    [muatan] = dunia.keluar("dinilai", periode_id)
    isi = json.loads(muatan)
    assert isi["periode_id"] == periode_id
    assert isi["skp_id"] == skp_id
    assert (isi["jenis"], isi["nama_periode"]) == (
        "JENIS_PERIODE_TRIWULANAN",
        f"Triwulan I {TAHUN}",
    )
    assert (isi["tahun"], isi["mulai"], isi["selesai"]) == (
        TAHUN,
        f"{TAHUN}-01-01",
        f"{TAHUN}-03-31",
    )
    assert isi["pegawai"]["pegawai_id"] == "p-pegawai"
    assert isi["pegawai"]["golongan"] == "III/c"
    assert isi["penilai"]["pegawai_id"] == "p-kabid"
    assert isi["atasan_penilai"]["pegawai_id"] == "p-kadis"
    assert (isi["hasil_kerja"], isi["perilaku"], isi["predikat"]) == (
        "EKSPEKTASI_DI_ATAS_EKSPEKTASI",
        "EKSPEKTASI_SESUAI_EKSPEKTASI",
        "PREDIKAT_BAIK",
    )
    assert isi["versi"] == "2"


def test_a_correction_announces_a_newer_version(dunia: Dunia, periode_id: str):
    dunia.nilai(periode_id)
    dunia.nilai(periode_id, perilaku=BAWAH)
    versi = [json.loads(m)["versi"] for m in dunia.keluar("dinilai", periode_id)]
    assert versi == ["2", "3"]
    tindakan = dunia.lihat(periode_id).riwayat[-1].tindakan
    assert "Kurang/misconduct; sebelumnya" in tindakan


@pytest.mark.parametrize(
    ("siapa", "alasan"),
    [
        ("p-pegawai", "PENILAIAN_BUKAN_PENILAI"),
        ("p-admin", "PENILAIAN_BUKAN_PENILAI"),
        ("p-orang-lain", "AKSES_DITOLAK"),
        ("p-admin-asing", "AKSES_DITOLAK"),
    ],
)
def test_nobody_but_the_rater_rates(dunia: Dunia, periode_id: str, siapa: str, alasan: str):
    dunia.peran["p-admin-asing"] = {"ADMIN_INSTANSI"}
    isi = {"periode_id": periode_id, "etag": "1", "hasil_kerja": ATAS, "perilaku": ATAS}
    assert dunia.tolak("TetapkanPenilaian", siapa, **isi) == ("PERMISSION_DENIED", alasan, [])
    assert not dunia.keluar("dinilai", periode_id)


def test_without_a_token_there_is_no_call(dunia: Dunia, periode_id: str):
    assert dunia.tolak("GetPenilaian", "", periode_id=periode_id)[:2] == (
        "UNAUTHENTICATED",
        "TOKEN_DITOLAK",
    )


@pytest.mark.parametrize(
    ("siapa", "boleh"),
    [
        ("p-pegawai", True),
        ("p-kabid", True),
        ("p-kadis", True),
        ("p-admin", True),
        ("p-orang-lain", False),
        ("p-admin-asing", False),
    ],
)
def test_who_may_look(dunia: Dunia, periode_id: str, siapa: str, boleh: bool):
    dunia.peran["p-admin-asing"] = {"ADMIN_INSTANSI"}
    if boleh:
        assert dunia.lihat(periode_id, siapa).periode.periode_id == periode_id
    else:
        assert dunia.tolak("GetPenilaian", siapa, periode_id=periode_id)[1] == "AKSES_DITOLAK"


@pytest.mark.parametrize(
    "id", ["", "bukan-id", "018f0000-0000-7000-8000-000000000000", "' OR 1=1 --"]
)
def test_an_address_that_leads_nowhere(dunia: Dunia, id: str):
    assert dunia.tolak("GetPenilaian", "p-pegawai", periode_id=id)[:2] == (
        "NOT_FOUND",
        "TIDAK_DITEMUKAN",
    )
    isi = {"periode_id": id, "etag": "1"}
    assert dunia.tolak("TerimaDokumen", "p-pegawai", **isi)[0] == "NOT_FOUND"


def test_the_missing_rating_is_named(dunia: Dunia, periode_id: str):
    isi = {"periode_id": periode_id, "etag": "1", "hasil_kerja": ATAS}
    assert dunia.tolak("TetapkanPenilaian", "p-kabid", **isi) == (
        "INVALID_ARGUMENT",
        "PENILAIAN_RATING_TIDAK_LENGKAP",
        ["perilaku"],
    )


def test_once_rated_the_work_is_fixed(dunia: Dunia, periode_id: str):
    etag = dunia.nilai(periode_id).periode.etag
    isi = {"periode_id": periode_id, "etag": etag}
    rhk = dunia.lihat(periode_id).rhk[0].rhk_id
    for rpc, siapa, lain in (
        ("TambahRencanaAksi", "p-pegawai", {"rhk_id": rhk, "deskripsi": "x"}),
        (
            "TambahBuktiDukung",
            "p-pegawai",
            {"rhk_id": rhk, "nama": "x", "tautan": "https://a.go.id"},
        ),
        ("UbahRealisasi", "p-pegawai", {"indikator_id": "x"}),
        ("BeriUmpanBalik", "p-kabid", {"rhk_id": rhk, "teks": "x"}),
    ):
        assert dunia.tolak(rpc, siapa, **isi, **lain)[:2] == (
            "FAILED_PRECONDITION",
            "PENILAIAN_SUDAH_DINILAI",
        )


def test_a_document_is_delivered_received_and_then_fixed(dunia: Dunia, periode_id: str):
    isi = {"periode_id": periode_id, "etag": "1"}
    assert dunia.tolak("SampaikanDokumen", "p-kabid", **isi)[1] == "PENILAIAN_BELUM_DINILAI"
    dunia.nilai(periode_id)
    assert (
        dunia.tolak("TerimaDokumen", "p-pegawai", periode_id=periode_id, etag="2")[1]
        == "PENILAIAN_DOKUMEN_BELUM_DISAMPAIKAN"
    )
    tersampaikan = dunia.ubah("SampaikanDokumen", "p-kabid", periode_id).penilaian
    assert tersampaikan.periode.status == pb.STATUS_PENILAIAN_DISAMPAIKAN
    assert tersampaikan.disampaikan_pada
    assert "menerima" in tersampaikan.menunggu
    [muatan] = dunia.keluar("dokumen_disampaikan", periode_id)
    kabar = json.loads(muatan)
    assert kabar["batas_keberatan"] > tersampaikan.disampaikan_pada[:10]
    assert kabar["versi"] == "3"
    assert list(dunia.lihat(periode_id).boleh) == ["TERIMA", "CETAK", "KEBERATAN"]
    isi = {"periode_id": periode_id, "etag": "3", "hasil_kerja": ATAS, "perilaku": ATAS}
    assert dunia.tolak("TetapkanPenilaian", "p-kabid", **isi)[:2] == (
        "FAILED_PRECONDITION",
        "PENILAIAN_DOKUMEN_SUDAH_DISAMPAIKAN",
    )
    diterima = dunia.ubah("TerimaDokumen", "p-pegawai", periode_id).penilaian
    assert diterima.periode.status == pb.STATUS_PENILAIAN_DITERIMA
    assert (diterima.menunggu, diterima.menunggu_sampai) == ("", "")
    assert [r.ke for r in diterima.riwayat] == ["DINILAI", "DISAMPAIKAN", "DITERIMA"]


def test_no_day_to_object_where_the_result_is_final_by_law(dunia: Dunia):
    bupati = seorang("p-bupati", jenis_pegawai=umum.JENIS_PEGAWAI_PEJABAT_NEGARA, nip="")
    skp_id = dunia.setujui(
        jenis_skp=umum.JENIS_SKP_JPT,
        pegawai=seorang("p-kadis", unor_id="u-dinas"),
        penilai=bupati,
        atasan_penilai=None,
    )
    periode_id = dunia.periode(skp_id).periode_id
    dunia.nilai(periode_id, "p-bupati")
    dunia.ubah("SampaikanDokumen", "p-bupati", periode_id)
    [muatan] = dunia.keluar("dokumen_disampaikan", periode_id)
    assert "batas_keberatan" not in json.loads(muatan)


def test_what_people_were_on_the_day_of_the_rating_stays(dunia: Dunia):
    skp_id = dunia.setujui(versi=1)
    periode_id = dunia.periode(skp_id).periode_id
    dunia.nilai(periode_id)
    dunia.dengar(fakta.PenilaiDiganti(skp_id=skp_id, penilai=seorang("p-baru"), versi=2))
    dilihat_lama = dunia.lihat(periode_id, "p-kabid")
    assert dilihat_lama.penilai.pegawai_id == "p-kabid"
    assert "NILAI" not in dilihat_lama.boleh
    assert "NILAI" in dunia.lihat(periode_id, "p-baru").boleh


def test_twenty_rate_at_once_and_one_wins_each_version(dunia: Dunia, periode_id: str):
    def coba(n: int) -> str:
        isi = {"hasil_kerja": (ATAS, BAIK, BAWAH)[n % 3], "perilaku": BAIK, "etag": "1"}
        try:
            dunia.panggil("TetapkanPenilaian", "p-kabid", periode_id=periode_id, **isi)
        except grpc.RpcError as galat:
            return ditolak(galat)[1]
        return "menang"

    with ThreadPoolExecutor(20) as kolam:
        hasil = list(kolam.map(coba, range(20)))
    assert hasil.count("menang") == 1
    assert set(hasil) <= {"menang", "SUDAH_BERUBAH", "LAYANAN_SIBUK"}
    assert dunia.lihat(periode_id).periode.etag == "2"
    assert len(dunia.keluar("dinilai", periode_id)) == 1
    assert len(dunia.lihat(periode_id).riwayat) == 1


def test_writing_and_rating_at_once_leave_no_half(dunia: Dunia, periode_id: str):
    """An edit and a rating of the same version: one of them is told that it came too late."""
    rhk = dunia.lihat(periode_id).rhk[0].rhk_id

    def tulis() -> bool:
        try:
            isi = {"periode_id": periode_id, "rhk_id": rhk, "deskripsi": "x", "etag": "1"}
            dunia.panggil("TambahRencanaAksi", "p-pegawai", **isi)
        except grpc.RpcError:
            return False
        return True

    def menilai() -> bool:
        try:
            isi = {"periode_id": periode_id, "hasil_kerja": ATAS, "perilaku": ATAS, "etag": "1"}
            dunia.panggil("TetapkanPenilaian", "p-kabid", **isi)
        except grpc.RpcError:
            return False
        return True

    with ThreadPoolExecutor(2) as kolam:
        tertulis, ternilai = kolam.submit(tulis), kolam.submit(menilai)
    assert [tertulis.result(), ternilai.result()].count(True) == 1
    penilaian = dunia.lihat(periode_id)
    assert bool(penilaian.rhk[0].rencana_aksi) is tertulis.result()
    assert bool(penilaian.periode.predikat) is ternilai.result()
