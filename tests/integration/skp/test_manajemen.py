"""The administrator keeps units, people and posts; nothing he does contradicts itself."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kinerja.skp.v1 import organisasi_service_pb2 as og
from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.chassis.errors import IsianSalah
from services.skp.adapters import impor
from tests.integration.skp.dunia import TAHUN, Dunia, ditolak, hari_ini

ADMIN = "ADMIN_INSTANSI"
DEFINITIF, PLT = umum.JENIS_PENUGASAN_DEFINITIF, umum.JENIS_PENUGASAN_PLT


def kemarin() -> str:
    return (hari_ini() - timedelta(days=1)).isoformat()


def unor(dunia: Dunia, nama: str, siapa: str = "admin") -> og.UnorLengkap:
    minta = og.GetUnorRequest(unor_id=dunia.id(nama))
    return dunia.sebagai(siapa, ADMIN).GetUnor(minta).unor


def etag(dunia: Dunia, siapa: str) -> str:
    minta = pb.GetPegawaiRequest(pegawai_id=dunia.id(siapa))
    return dunia.sebagai("admin", ADMIN).GetPegawai(minta).pegawai.etag


def isian(dunia: Dunia, unor_: str, **isi: Any) -> og.IsianPenugasan:
    bawaan: dict[str, Any] = {
        "unor_id": dunia.id(unor_),
        "jabatan": "Kepala Bidang",
        "kelompok_jabatan": umum.KELOMPOK_JABATAN_ADMINISTRATOR,
        "jenis_penugasan": PLT,
        "pimpinan": True,
        "mulai": hari_ini().isoformat(),
    }
    return og.IsianPenugasan(**bawaan | isi)


def beri(dunia: Dunia, siapa: str, post: og.IsianPenugasan, *, oleh: str = "admin") -> Any:
    minta = og.TambahPenugasanRequest(
        pegawai_id=dunia.id(siapa), etag=etag(dunia, siapa), isian=post, alasan="SK 1"
    )
    return dunia.sebagai(oleh, ADMIN).TambahPenugasan(minta).pegawai


def penilai(dunia: Dunia, siapa: str = "prakom") -> str:
    profil = dunia.sebagai(siapa).GetPegawai(pb.GetPegawaiRequest()).pegawai
    return profil.penugasan[-1].penilai.pegawai_id


def ubah(dunia: Dunia, unor_: str, **isi: Any) -> og.UnorLengkap:
    kini = unor(dunia, unor_)
    bawaan = {"induk_id": kini.induk_id, "nama": kini.nama, "alasan": "Perda"}
    minta = og.UbahUnorRequest(unor_id=kini.unor_id, etag=kini.etag, **bawaan | isi)
    return dunia.sebagai("admin", ADMIN).UbahUnor(minta).unor


def test_a_unit_tells_its_leaders_over_time_and_what_was_changed(dunia: Dunia):
    bidang = ubah(dunia, "bidang", nama="Bidang Aplikasi", jabatan_pimpinan="Kepala Bidang")
    assert bidang.nama == "Bidang Aplikasi"
    assert [p.pegawai_id for p in bidang.pimpinan] == [dunia.id("kabid")]
    assert bidang.riwayat[0].tindakan == "Mengubah unit"
    assert {p.bidang for p in bidang.riwayat[0].perubahan} >= {"nama"}


def test_a_unit_moves_and_its_people_get_another_way_up(dunia: Dunia):
    assert penilai(dunia, "kabid") == dunia.id("kadis")
    ubah(dunia, "bidang", induk_id=dunia.id("kabupaten"))
    assert penilai(dunia, "kabid") == dunia.id("bupati")


def test_a_unit_never_goes_below_itself(dunia: Dunia):
    tolak = ditolak(lambda: ubah(dunia, "dinas", induk_id=dunia.id("bidang")))
    assert "induk_id" in tolak.bidang
    assert "induk_id" in ditolak(lambda: ubah(dunia, "dinas", induk_id=dunia.id("dinas"))).bidang
    assert ditolak(lambda: ubah(dunia, "dinas", induk_id="x")).bidang["induk_id"]


def test_a_merged_unit_ends_and_its_people_go_on(dunia: Dunia):
    skp = dunia.skp("guru")
    sekolah = unor(dunia, "sekolah")
    minta = og.GabungUnorRequest(
        unor_id=sekolah.unor_id, etag=sekolah.etag, ke_unor_id=dunia.id("bidang"), alasan="Perda"
    )
    hasil = dunia.sebagai("admin", ADMIN).GabungUnor(minta).unor
    assert hasil.berakhir == hari_ini().isoformat()
    assert not hasil.boleh_mengubah
    assert penilai(dunia, "guru") == dunia.id("kabid")
    assert dunia.sebagai("guru").GetSkp(pb.GetSkpRequest(skp_id=skp.skp_id)).skp.skp_id
    semua = dunia.sebagai("admin", ADMIN).ListUnor(pb.ListUnorRequest()).unor
    assert dunia.id("sekolah") not in {u.unor_id for u in semua}
    assert (
        "ke_unor_id"
        in ditolak(
            lambda: dunia.sebagai("admin", ADMIN).GabungUnor(
                og.GabungUnorRequest(
                    unor_id=dunia.id("bidang"),
                    etag=unor(dunia, "bidang").etag,
                    ke_unor_id=dunia.id("sekolah"),
                    alasan="x",
                )
            )
        ).bidang
    )


def test_only_an_empty_unit_ends(dunia: Dunia):
    kini = unor(dunia, "sekolah")
    minta = og.NonaktifkanUnorRequest(unor_id=kini.unor_id, etag=kini.etag, alasan="x")
    tolak = ditolak(lambda: dunia.sebagai("admin", ADMIN).NonaktifkanUnor(minta))
    assert (tolak.alasan, tolak.fakta["pegawai"]) == ("UNOR_MASIH_DIPAKAI", "1")
    baru = og.TambahUnorRequest(induk_id=dunia.id("dinas"), nama="Seksi Kosong")
    seksi = dunia.sebagai("admin", ADMIN).TambahUnor(baru).unor
    minta = og.NonaktifkanUnorRequest(unor_id=seksi.unor_id, etag=seksi.etag, alasan="x")
    assert dunia.sebagai("admin", ADMIN).NonaktifkanUnor(minta).unor.berakhir


def test_a_stale_edit_of_a_unit_is_refused(dunia: Dunia):
    lama = unor(dunia, "bidang")
    ubah(dunia, "bidang", nama="Satu")
    minta = og.UbahUnorRequest(
        unor_id=lama.unor_id, etag=lama.etag, induk_id=lama.induk_id, nama="Dua"
    )
    tolak = ditolak(lambda: dunia.sebagai("admin", ADMIN).UbahUnor(minta))
    assert tolak.alasan == "SUDAH_BERUBAH"


def test_a_second_definitive_leader_is_refused_an_acting_one_is_not(dunia: Dunia):
    tolak = ditolak(lambda: beri(dunia, "cuti", isian(dunia, "bidang", jenis_penugasan=DEFINITIF)))
    assert tolak.alasan == "PIMPINAN_SUDAH_ADA"
    beri(dunia, "kadis", isian(dunia, "bidang"))
    jenis = [p.jenis_penugasan for p in unor(dunia, "bidang").pimpinan]
    assert sorted(jenis) == sorted([DEFINITIF, PLT])


def test_a_file_with_two_definitive_leaders_is_refused_in_words(dunia: Dunia, tmp_path: Path):
    berkas = dunia.kabupaten()
    for orang in berkas["pegawai"]:
        if orang["pegawai_id"] == dunia.id("prakom"):
            orang["penugasan"][0]["pimpinan"] = True
    jalur = tmp_path / "berkas.json"
    jalur.write_text(json.dumps(berkas))
    with pytest.raises(IsianSalah) as tolak:
        impor.muat(dunia.db, jalur, hari_ini)
    assert "dua pimpinan definitif" in tolak.value.bidang[0][1]


def test_a_move_ends_one_post_and_begins_another_and_the_plan_stays(dunia: Dunia):
    skp = dunia.skp("prakom")
    post = isian(
        dunia,
        "sekolah",
        jabatan="Pranata Komputer Ahli Pertama",
        kelompok_jabatan=umum.KELOMPOK_JABATAN_JF,
        jenjang=umum.JENJANG_AHLI_PERTAMA,
        jenis_penugasan=DEFINITIF,
        pimpinan=False,
    )
    minta = og.MutasiRequest(
        pegawai_id=dunia.id("prakom"), etag=etag(dunia, "prakom"), isian=post, alasan="SK 2"
    )
    pegawai = dunia.sebagai("admin", ADMIN).Mutasi(minta).pegawai
    lama, baru = pegawai.penugasan
    assert (lama.selesai, baru.mulai) == (kemarin(), hari_ini().isoformat())
    assert baru.penilai.pegawai_id == dunia.id("kadis")
    assert dunia.sebagai("prakom").GetSkp(pb.GetSkpRequest(skp_id=skp.skp_id)).skp.skp_id
    riwayat = og.ListRiwayatPegawaiRequest(pegawai_id=dunia.id("prakom"))
    kejadian = dunia.sebagai("prakom").ListRiwayatPegawai(riwayat).riwayat
    assert {k.tindakan for k in kejadian} == {"Mengakhiri penugasan", "Menambah penugasan"}


def test_a_move_needs_a_definitive_post_that_ran_before(dunia: Dunia):
    def pindah(mulai: date) -> None:
        post = isian(dunia, "sekolah", jenis_penugasan=DEFINITIF, mulai=mulai.isoformat())
        minta = og.MutasiRequest(
            pegawai_id=dunia.id("kabid"), etag=etag(dunia, "kabid"), isian=post, alasan="x"
        )
        dunia.sebagai("admin", ADMIN).Mutasi(minta)

    assert ditolak(lambda: pindah(date(2000, 1, 1))).alasan == "PENUGASAN_TIDAK_ADA"
    assert "mulai" in ditolak(lambda: pindah(date(2022, 1, 3))).bidang


def test_when_a_post_ends_the_people_below_get_the_next_leader_up(dunia: Dunia):
    assert penilai(dunia) == dunia.id("kabid")
    minta = og.AkhiriPenugasanRequest(
        pegawai_id=dunia.id("kabid"),
        etag=etag(dunia, "kabid"),
        penugasan_id=dunia.id("pg-kabid"),
        selesai=kemarin(),
        alasan="Pensiun",
    )
    dunia.sebagai("admin", ADMIN).AkhiriPenugasan(minta)
    assert penilai(dunia) == dunia.id("kadis")
    minta.etag, minta.selesai = etag(dunia, "kabid"), "2021-01-01"
    assert (
        "selesai" in ditolak(lambda: dunia.sebagai("admin", ADMIN).AkhiriPenugasan(minta)).bidang
    )


def test_standing_switches_the_duty_to_plan_off(dunia: Dunia):
    def ubah_data(golongan: str, kedudukan: str) -> pb.Pegawai:
        minta = og.UbahPegawaiRequest(
            pegawai_id=dunia.id("prakom"),
            etag=etag(dunia, "prakom"),
            golongan=golongan,
            kedudukan_hukum=kedudukan,
            alasan="SK 3",
        )
        return dunia.sebagai("admin", ADMIN).UbahPegawai(minta).pegawai

    assert not ubah_data("III/b", "02").wajib_skp
    kini = ubah_data("III/b", "01")
    assert kini.wajib_skp
    assert (kini.golongan, kini.pangkat) == ("III/b", "Penata Muda Tingkat I")
    assert set(ditolak(lambda: ubah_data("IX", "00")).bidang) == {"golongan", "kedudukan_hukum"}


def test_a_self_standing_unit_takes_the_form_of_a_jpt(dunia: Dunia):
    skp = dunia.skp("kabid")

    def bentuk(jenis: Any) -> pb.Pegawai:
        minta = og.UbahJenisSkpRequest(
            pegawai_id=dunia.id("kabid"),
            etag=etag(dunia, "kabid"),
            penugasan_id=dunia.id("pg-kabid"),
            jenis_skp=jenis,
            alasan="Unit kerja mandiri",
        )
        return dunia.sebagai("admin", ADMIN).UbahJenisSkp(minta).pegawai

    assert bentuk(umum.JENIS_SKP_JPT).penugasan[0].jenis_skp == umum.JENIS_SKP_JPT
    kini = dunia.sebagai("kabid").GetSkp(pb.GetSkpRequest(skp_id=skp.skp_id)).skp
    assert kini.jenis_skp == umum.JENIS_SKP_JPT
    with dunia.db.transaction() as conn:
        conn.exec_driver_sql(
            "UPDATE skp SET status = 'PENGAJUAN' WHERE tahun = %s AND skp_id = %s",
            (TAHUN, skp.skp_id),
        )
    assert ditolak(lambda: bentuk(umum.JENIS_SKP_JA_JF)).alasan == "JENIS_SKP_TERKUNCI"


def test_people_are_found_by_name_nip_unit_and_missing_rater(dunia: Dunia):
    def cari(siapa: str = "admin", **isi: Any) -> set[str]:
        halaman = umum.Halaman(page_size=100)
        minta = og.ListPegawaiRequest(halaman=halaman, **isi)
        jawab = dunia.sebagai(siapa, *([ADMIN] if siapa == "admin" else [])).ListPegawai(minta)
        return {p.pegawai_id for p in jawab.pegawai}

    semua = {dunia.id(n) for n in ("bupati", "kadis", "kabid", "prakom", "guru", "admin", "cuti")}
    assert cari() == semua
    assert cari(cari="prak") == {dunia.id("prakom")}
    assert cari(cari="%") == set()
    assert cari(unor_id=dunia.id("bidang")) == {dunia.id(n) for n in ("kabid", "prakom", "cuti")}
    assert cari(kelompok_jabatan=umum.KELOMPOK_JABATAN_JF) == {
        dunia.id("prakom"),
        dunia.id("guru"),
    }
    assert cari(tanpa_penilai=True) == set()
    assert cari("kabid") == {dunia.id(n) for n in ("kabid", "prakom", "cuti")}
    assert ditolak(lambda: cari("prakom")).alasan == "AKSES_DITOLAK"


def test_pages_of_people_meet_without_gap_or_double(dunia: Dunia):
    dilihat, token = [], ""
    while True:
        halaman = umum.Halaman(page_size=2, page_token=token)
        jawab = dunia.sebagai("admin", ADMIN).ListPegawai(og.ListPegawaiRequest(halaman=halaman))
        dilihat += [p.pegawai_id for p in jawab.pegawai]
        if not (token := jawab.next_page_token):
            break
    assert len(dilihat) == len(set(dilihat)) == 7


def test_every_wrong_field_of_a_post_is_told_at_once(dunia: Dunia):
    post = isian(dunia, "bidang", jabatan="", kelompok_jabatan=0, jenis_penugasan=0, unor_id="")
    assert set(ditolak(lambda: beri(dunia, "guru", post)).bidang) == {
        "jabatan", "kelompok_jabatan", "jenis_penugasan", "unor_id",
    }  # fmt: skip
    tanpa = isian(dunia, "bidang", kelompok_jabatan=umum.KELOMPOK_JABATAN_JF)
    assert "jenjang" in ditolak(lambda: beri(dunia, "guru", tanpa)).bidang
    asing = isian(dunia, "tak-ada")
    assert "unor_id" in ditolak(lambda: beri(dunia, "guru", asing)).bidang


LANGKAH = st.tuples(
    st.sampled_from(["beri", "pindah", "gabung"]),
    st.sampled_from(["kabid", "prakom", "guru", "cuti"]),
    st.sampled_from(["dinas", "bidang", "sekolah"]),
    st.sampled_from(["kabupaten", "dinas", "bidang", "sekolah"]),
    st.integers(0, 400),
    st.integers(0, 90),
)


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(langkah=st.lists(LANGKAH, min_size=2, max_size=8))
def test_whatever_is_done_no_unit_has_two_leaders_and_no_circle(dunia: Dunia, langkah: Any):
    for apa, siapa, unor_, induk, dari, lama in langkah:
        mulai = date(TAHUN, 1, 1) + timedelta(days=dari)
        try:
            if apa == "beri":
                selesai = (mulai + timedelta(days=lama)).isoformat()
                post = isian(dunia, unor_, jenis_penugasan=DEFINITIF, mulai=mulai.isoformat())
                post.selesai = selesai
                beri(dunia, siapa, post)
            elif apa == "pindah":
                ubah(dunia, unor_, induk_id=dunia.id(induk))
            else:
                kini = unor(dunia, unor_)
                minta = og.GabungUnorRequest(
                    unor_id=kini.unor_id, etag=kini.etag, ke_unor_id=dunia.id(induk), alasan="x"
                )
                dunia.sebagai("admin", ADMIN).GabungUnor(minta)
        except Exception as tolak:  # noqa: BLE001 a refusal is an answer, a fault is not
            assert getattr(tolak, "alasan", "") or getattr(tolak, "bidang", None), tolak
        _tanpa_pertentangan(dunia)


def _tanpa_pertentangan(dunia: Dunia) -> None:
    ganda = dunia.hitung(
        "SELECT count(*) FROM penugasan a JOIN penugasan b ON a.unor_id = b.unor_id"
        " AND a.penugasan_id < b.penugasan_id WHERE a.instansi_id = :i AND a.pimpinan"
        " AND b.pimpinan AND a.jenis_penugasan = 'DEFINITIF' AND b.jenis_penugasan = 'DEFINITIF'"
        " AND daterange(a.mulai, a.selesai, '[]') && daterange(b.mulai, b.selesai, '[]')",
        i=dunia.id("kab"),
    )
    putar = dunia.hitung(
        "WITH RECURSIVE naik AS (SELECT unor_id AS awal, induk_id, 1 AS n FROM unor"
        " WHERE instansi_id = :i UNION ALL SELECT n.awal, u.induk_id, n.n + 1 FROM naik n"
        " JOIN unor u ON u.unor_id = n.induk_id WHERE n.n < 20)"
        " SELECT count(*) FROM naik WHERE awal = induk_id",
        i=dunia.id("kab"),
    )
    assert (ganda, putar) == (0, 0)
