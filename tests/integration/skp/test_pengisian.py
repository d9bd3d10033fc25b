"""Dashboard Pengisian: the numbers are the rows, whatever people do and wherever they sit."""

from __future__ import annotations

import secrets
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.chassis.identity import Signer
from tests.integration.skp.dunia import (
    DRAFT,
    PENGAJUAN,
    PERSETUJUAN,
    TAHUN,
    Ditolak,
    Dunia,
    hari_ini,
)
from tests.integration.skp.langkah import RENCANA, ubah_rencana

BELUM = pb.STATUS_SKP_BELUM
STATUS = {"belum": BELUM, "draft": DRAFT, "pengajuan": PENGAJUAN, "persetujuan": PERSETUJUAN}
ADMIN = ("admin", "ADMIN_INSTANSI")


def dashboard(dunia: Dunia, unor: str = "", *siapa: str, tahun: int = TAHUN):
    dunia.hitung_statistik()
    minta = pb.GetDashboardPengisianRequest(tahun=tahun, unor_id=unor and dunia.id(unor))
    return dunia.sebagai(*(siapa or ADMIN)).GetDashboardPengisian(minta)


def angka(baris: pb.BarisPengisian) -> tuple[int, int, int, int]:
    return baris.belum, baris.draft, baris.pengajuan, baris.persetujuan


def nama_nama(dunia: Dunia, unor_id: str, status: int = 0, *, tahun: int = TAHUN, isi: int = 2):
    minta = pb.ListPengisianRequest(
        tahun=tahun, unor_id=unor_id, status=status, halaman=umum.Halaman(page_size=isi)
    )
    baris: list[pb.SkpRingkas] = []
    while True:
        jawab = dunia.sebagai(*ADMIN).ListPengisian(minta)
        baris += jawab.skp
        assert len(jawab.skp) <= isi
        if not jawab.next_page_token:
            return baris
        minta.halaman.page_token = jawab.next_page_token


def sama_dengan_baris(dunia: Dunia, tahun: int = TAHUN) -> None:
    """Every number of every unit is the number of names behind it."""
    semua = dashboard(dunia, tahun=tahun)
    for baris in (semua.jumlah, *semua.unor):
        for kolom, status in STATUS.items():
            di_balik = nama_nama(dunia, baris.unor_id, status, tahun=tahun)
            assert len(di_balik) == getattr(baris, kolom), (baris.nama, kolom)
            assert {s.status for s in di_balik} <= {status}
        orang = [s.pegawai.pegawai_id for s in nama_nama(dunia, baris.unor_id, tahun=tahun)]
        assert len(orang) == len(set(orang)) == sum(angka(baris)), baris.nama


def test_each_person_is_counted_once_in_the_unit_of_his_home_post(dunia: Dunia):
    """Five of seven have the duty: not the regent, not who is on unpaid leave."""
    dunia.skp("kabid")
    dunia.disetujui("kadis", "bupati")
    semua = dashboard(dunia)
    assert (semua.jumlah.nama, angka(semua.jumlah)) == ("Kabupaten", (3, 1, 0, 1))
    assert [(b.nama, b.tingkat, angka(b)) for b in semua.unor] == [
        ("Dinas", 1, (3, 1, 0, 1)),
        ("Bidang", 2, (1, 1, 0, 0)),
        ("Sekolah", 2, (1, 0, 0, 0)),
    ]
    sama_dengan_baris(dunia)


def test_a_person_with_two_plans_counts_by_the_one_that_is_behind(dunia: Dunia):
    dunia.disetujui("kadis", "bupati", periode_selesai=f"{TAHUN}-06-30")
    dunia.skp("kadis", periode_mulai=f"{TAHUN}-07-01")
    assert angka(dashboard(dunia).jumlah) == (4, 1, 0, 0)
    sama_dengan_baris(dunia)


def test_other_years_have_numbers_of_their_own(dunia: Dunia):
    dunia.skp("kadis", periode_mulai=f"{TAHUN - 1}-01-01", periode_selesai=f"{TAHUN - 1}-12-31")
    assert angka(dashboard(dunia, tahun=TAHUN - 1).jumlah) == (4, 1, 0, 0)
    assert angka(dashboard(dunia).jumlah) == (5, 0, 0, 0)
    assert angka(dashboard(dunia, tahun=2021).jumlah) == (0, 0, 0, 0), "nobody held a post then"


def test_who_has_left_is_counted_where_his_plan_was_made(dunia: Dunia):
    dunia.skp("kabid")
    berkas = dunia.kabupaten()
    berkas["pegawai"][2]["penugasan"][0]["selesai"] = (hari_ini() - timedelta(days=1)).isoformat()
    dunia.muat(berkas)
    semua = dashboard(dunia)
    assert [(b.nama, angka(b)) for b in semua.unor][1] == ("Bidang", (1, 1, 0, 0))
    sama_dengan_baris(dunia)


def test_the_scope_follows_the_caller(dunia: Dunia):
    assert dashboard(dunia, "", "kabid").jumlah.nama == "Bidang"
    assert dashboard(dunia, "", "kadis").jumlah.nama == "Dinas"
    assert dashboard(dunia, "bidang", "kadis").jumlah.nama == "Bidang"
    assert dashboard(dunia, "", "bupati").jumlah.nama == "Kabupaten"
    nasional = dashboard(dunia, "", "pusat", "SUPER_ADMIN")
    (kab,) = [b for b in nasional.unor if b.instansi_id == dunia.id("kab")]
    assert (kab.unor_id, angka(kab)) == ("", angka(dashboard(dunia).jumlah))
    assert nasional.jumlah.belum == sum(b.belum for b in nasional.unor)
    minta = pb.GetDashboardPengisianRequest(tahun=TAHUN, instansi_id=dunia.id("kab"))
    satu = dunia.sebagai("pusat", "SUPER_ADMIN").GetDashboardPengisian(minta)
    assert satu.jumlah.unor_id == dunia.id("kabupaten")
    with pytest.raises(Ditolak, match="AKSES_DITOLAK"):
        dunia.sebagai("admin", "ADMIN_INSTANSI", instansi="lain").GetDashboardPengisian(minta)
    semua = pb.ListPengisianRequest(tahun=TAHUN)
    with pytest.raises(Ditolak, match="ISIAN_SALAH"):
        dunia.sebagai("pusat", "SUPER_ADMIN").ListPengisian(semua)
    for unor, siapa in (("", "prakom"), ("kabupaten", "kadis"), ("sekolah", "kabid")):
        with pytest.raises(Ditolak, match="AKSES_DITOLAK"):
            dashboard(dunia, unor, siapa)
    with pytest.raises(Ditolak, match="TIDAK_DITEMUKAN"):
        dashboard(dunia, "tidak-ada")


def test_a_leader_of_two_units_sees_both_and_a_nested_one_once(dunia: Dunia):
    berkas = dunia.kabupaten()
    plt = {"pimpinan": True, "jenis_penugasan": "PLT"}
    berkas["pegawai"][2]["penugasan"].append(dunia.post("plt-s", "sekolah", "Plt.", **plt))
    berkas["pegawai"][1]["penugasan"].append(dunia.post("plt-b", "bidang", "Plt.", **plt))
    dunia.muat(berkas)
    dua = dashboard(dunia, "", "kabid")
    assert dua.jumlah.nama == "Semua unit kerja"
    assert [b.nama for b in dua.unor] == ["Bidang", "Sekolah"]
    assert angka(dua.jumlah) == tuple(sum(x) for x in zip(*map(angka, dua.unor), strict=True))
    assert dashboard(dunia, "", "kadis").jumlah.nama == "Dinas"


def test_a_wide_tree_is_shown_down_to_the_level_that_fits(dunia: Dunia, monkeypatch):
    monkeypatch.setattr("services.skp.adapters.statistik.baca.BARIS_TERBANYAK", 2)
    semua = dashboard(dunia)
    assert [b.nama for b in semua.unor] == ["Dinas"]
    assert angka(semua.jumlah) == (5, 0, 0, 0), "the numbers count everybody all the same"


def bawahan(dunia: Dunia, siapa: str, status: int = 0) -> list[tuple[str, int, int]]:
    minta = pb.ListSkpBawahanRequest(status=status, halaman=umum.Halaman(page_size=1))
    baris: list[pb.SkpRingkas] = []
    while True:
        jawab = dunia.sebagai(siapa).ListSkpBawahan(minta)
        baris += jawab.skp
        if not jawab.next_page_token:
            return [(s.pegawai.nama, s.status, s.jumlah_rhk) for s in baris]
        minta.halaman.page_token = jawab.next_page_token


def test_a_leader_sees_his_people_with_and_without_a_plan(dunia: Dunia):
    atas = dunia.disetujui("kadis", "bupati")
    skp = dunia.isi("kabid", dunia.skp("kabid"), pimpinan=atas.rhk[0].rhk_id)
    assert bawahan(dunia, "kadis") == [
        ("Admin, S.T.", BELUM, 0),
        ("Guru, S.T.", BELUM, 0),
        ("Kabid, S.T.", DRAFT, 0),  # how much stands in a draft is its owner's business
    ]
    dunia.ajukan("kabid", skp)
    assert bawahan(dunia, "kadis", PENGAJUAN) == [("Kabid, S.T.", PENGAJUAN, 1)]
    assert bawahan(dunia, "kadis", BELUM) == [("Admin, S.T.", BELUM, 0), ("Guru, S.T.", BELUM, 0)]
    assert bawahan(dunia, "kabid") == [("Prakom, S.T.", BELUM, 0)]
    assert bawahan(dunia, "prakom") == []


ORANG = ["kadis", "kabid", "prakom", "guru", "admin", "cuti"]
LANGKAH = st.lists(
    st.tuples(
        st.sampled_from(ORANG),
        st.sampled_from(RENCANA),
    ),
    max_size=12,
)


@pytest.fixture(scope="module")
def modul(db, stub, identity_keys):
    return lambda: Dunia(db, stub, Signer(str(identity_keys.private_file)), secrets.token_hex(4))


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(langkah=LANGKAH)
def test_after_whatever_people_do_the_numbers_are_the_rows(modul, langkah):
    dunia = modul()
    berkas = dunia.kabupaten()
    berkas["pengaturan"] = [
        {
            "kunci": "urutan_pengisian_dilonggarkan",
            "nilai": True,
            "berlaku_sejak": "2022-01-01",
        }
    ]
    dunia.muat(berkas)
    for orang, apa in langkah:
        lakukan(dunia, orang, apa)
    sama_dengan_baris(dunia)
    assert sum(angka(dashboard(dunia).jumlah)) == 5, "the duty has five people, always"


def lakukan(dunia: Dunia, orang: str, apa: str) -> None:
    """One act; what the rules refuse is refused, and changes nothing."""
    try:
        ubah_rencana(dunia, apa, orang)
    except Ditolak as tolak:
        assert tolak.alasan, tolak
