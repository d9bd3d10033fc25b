"""Manajemen Periode: what an agency sees of its year and chooses about it, and what follows."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from uuid import uuid4

import grpc
import pytest

from kinerja.umum.v1 import umum_pb2 as umum
from services.penilaian.adapters import queries
from services.penilaian.adapters.pengaturan import perintah_siklus
from services.penilaian.adapters.repository_salinan import SqlGudangSalinan
from services.penilaian.adapters.statistik import kerja
from services.penilaian.domain.jendela_evaluasi import jendela_lewat
from services.penilaian.domain.pengaturan_periode import JENDELA, SIKLUS
from tests.integration.penilaian.dunia import BAIK, Dunia, seorang
from tests.integration.penilaian.instansi import LALU, SK, TAHUN, TAHUN_DEPAN, Instansi, hari_ini


@pytest.fixture
def i(dunia: Dunia) -> Instansi:
    return Instansi(dunia)


def test_the_year_has_one_final_period_and_says_how_many_are_rated(i: Instansi, dunia: Dunia):
    skp, _ = i.skp(), i.skp()
    dunia.nilai(dunia.periode(skp, "Triwulan I ").periode_id)
    while kerja.kerjakan(dunia.db):
        pass
    semua = i.setahun()
    assert [p.nama for p in semua if not p.final] == [
        f"Triwulan {n} {TAHUN}" for n in ("I", "II", "III", "IV")
    ]
    [final] = [p for p in semua if p.final]
    assert final == semua[-1]
    assert (final.batas_penilaian, final.jumlah, final.dinilai) == (f"{TAHUN + 1}-01-31", 2, 0)
    satu = semua[0]
    assert (satu.mulai, satu.selesai) == (f"{TAHUN}-01-01", f"{TAHUN}-03-31")
    assert (satu.batas_penilaian, satu.jumlah, satu.dinilai) == (f"{TAHUN}-04-10", 2, 1)
    assert satu.dasar_batas.startswith("Keputusan sistem: 10 hari")
    assert not any(p.jumlah for p in Instansi(dunia).setahun())


def test_a_choice_holds_from_its_day_and_all_of_them_stay_written(i: Instansi):
    i.dahulu(JENDELA, "7", date(LALU, 1, 1))
    i.tetapkan(JENDELA, "20", f"{TAHUN + 2}-01-01")
    hasil = i.tetapkan(JENDELA, "15")
    assert (hasil.nilai, hasil.sebutan) == ("7", "7 hari setelah periode berakhir")
    assert [(r.berlaku_sejak, r.nilai, r.dapat_ditarik) for r in hasil.riwayat] == [
        (f"{LALU}-01-01", "7", False),
        (TAHUN_DEPAN, "15", True),
        (f"{TAHUN + 2}-01-01", "20", True),
    ]
    baru = hasil.riwayat[1]
    assert (baru.dasar_hukum, baru.oleh_nama) == (SK, "Nama p-admin")
    assert baru.dibuat
    assert [p.batas_penilaian for p in i.setahun(TAHUN + 1)][:4] == [
        f"{TAHUN + 1}-04-15", f"{TAHUN + 1}-07-15", f"{TAHUN + 1}-10-15", f"{TAHUN + 2}-01-15"
    ]  # fmt: skip
    assert i.setahun(TAHUN + 2)[0].batas_penilaian == f"{TAHUN + 2}-04-20"
    assert i.setahun(TAHUN + 2)[-1].batas_penilaian == f"{TAHUN + 3}-01-31"


def test_a_choice_from_today_holds_today(i: Instansi):
    assert i.tetapkan("pola_distribusi", "LAMPIRAN", hari_ini().isoformat()).nilai == "LAMPIRAN"
    assert i.satu(SIKLUS).sebutan == "Triwulanan"


@pytest.mark.parametrize(
    ("hari", "i_chose", "did_not"),
    [
        (date(LALU, 4, 10), [], []),
        (date(LALU, 4, 11), [], ["Triwulan I"]),
        (date(LALU, 4, 15), [], ["Triwulan I"]),
        (date(LALU, 4, 16), ["Triwulan I"], ["Triwulan I"]),
        # From the second quarter on the agency gives five days only.
        (date(LALU, 7, 5), ["Triwulan I"], ["Triwulan I"]),
        (date(LALU, 7, 6), ["Triwulan I", "Triwulan II"], ["Triwulan I"]),
    ],
)
def test_what_passed_to_the_superior_follows_the_window_of_each_agency(
    i: Instansi, dunia: Dunia, hari: date, i_chose: list[str], did_not: list[str]
):
    atasan, lain = f"p-{uuid4().hex[:8]}", Instansi(dunia)
    i.dahulu(JENDELA, "15", date(LALU, 1, 1))
    i.dahulu(JENDELA, "5", date(LALU, 6, 30))
    for satu in (i, lain):
        satu.skp(LALU, atasan_penilai=seorang(atasan), instansi_nama=satu.id)
    with dunia.db.reading() as conn:
        daftar, _ = queries.list_bawahan(
            conn,
            atasan,
            tahun=LALU,
            jenis=None,
            status=None,
            halaman=umum.Halaman(page_size=100),
            beralih=jendela_lewat(hari),
        )
    nama = {
        satu.id: sorted(p.nama.removesuffix(f" {LALU}") for p in daftar
                        if p.pegawai.instansi_id == satu.id)
        for satu in (i, lain)
    }  # fmt: skip
    assert nama == {i.id: i_chose, lain.id: did_not}


def test_the_window_is_told_wherever_a_period_is(i: Instansi, dunia: Dunia):
    i.dahulu(JENDELA, "31", date(LALU, 1, 1))
    skp = i.skp(LALU, pegawai=i.orang("p-jendela"))
    daftar = dunia.panggil("ListPeriode", "p-jendela", skp_id=skp).periode
    assert daftar[3].batas_penilaian == f"{TAHUN}-01-31"
    assert daftar[4].batas_penilaian == f"{TAHUN}-01-31"
    n = dunia.lihat(daftar[0].periode_id, "p-jendela")
    assert n.periode.batas_penilaian == f"{LALU}-05-01"
    assert n.menunggu_sampai == f"{LALU}-05-01"


def test_the_superior_rates_from_the_day_after_the_agencys_window(i: Instansi, dunia: Dunia):
    """A period that ended eleven days ago: over where the agency gives ten, open with eleven."""
    atasan, akhir = f"p-{uuid4().hex[:8]}", hari_ini() - timedelta(days=11)
    hasil = []
    for satu, hari in ((i, "11"), (Instansi(dunia), "10")):
        satu.dahulu(JENDELA, hari, date(LALU, 1, 1))
        siapa = f"p-{satu.id}"
        skp = satu.skp(
            akhir.year,
            pegawai=satu.orang(siapa),
            periode_selesai=akhir.isoformat(),
            atasan_penilai=seorang(atasan),
        )
        *_, periode, _ = dunia.panggil("ListPeriode", siapa, skp_id=skp).periode
        assert periode.selesai == akhir.isoformat()
        rating = {"hasil_kerja": BAIK, "perilaku": BAIK}
        try:
            dunia.ubah("TetapkanPenilaian", atasan, periode.periode_id, **rating)
            hasil.append("dinilai")
        except grpc.RpcError as galat:
            hasil.append(galat.details())
    assert f"sampai {hari_ini().isoformat()}" in hasil[0]
    assert hasil[1] == "dinilai"


def test_a_choice_to_come_is_taken_back_and_stays_in_the_history(i: Instansi):
    i.tetapkan(JENDELA, "15")
    tarik = {"pengaturan": JENDELA, "berlaku_sejak": TAHUN_DEPAN}
    hasil = i.panggil("TarikPengaturanPeriode", **tarik).pengaturan
    [r] = hasil.riwayat
    assert (r.nilai, r.dapat_ditarik, r.ditarik_oleh) == ("15", False, "Nama p-admin")
    assert r.ditarik_pada
    assert i.setahun(TAHUN + 1)[0].batas_penilaian == f"{TAHUN + 1}-04-10"
    assert i.tolak("TarikPengaturanPeriode", **tarik)[1] == "TIDAK_DITEMUKAN"
    assert [r.nilai for r in i.tetapkan(JENDELA, "12").riwayat] == ["15", "12"]


def test_what_has_begun_is_neither_edited_nor_taken_back(i: Instansi):
    hari = hari_ini().isoformat()
    i.tetapkan(JENDELA, "15", hari)
    isi = {"pengaturan": JENDELA, "berlaku_sejak": hari}
    assert i.tolak("TarikPengaturanPeriode", **isi)[1] == "PENILAIAN_PILIHAN_SUDAH_BERLAKU"
    isi |= {"pilihan": "16", "dasar_hukum": SK}
    assert i.tolak("TetapkanPengaturanPeriode", **isi)[1] == "PENILAIAN_PILIHAN_SUDAH_ADA"
    isi |= {"berlaku_sejak": (hari_ini() - timedelta(days=1)).isoformat()}
    assert i.tolak("TetapkanPengaturanPeriode", **isi)[1:] == ("ISIAN_SALAH", ["berlaku_sejak"])
    assert i.satu(JENDELA).nilai == "15"


def test_plans_that_begin_from_its_day_on_follow_a_cycle(i: Instansi, dunia: Dunia):
    i.tetapkan(SIKLUS, "BULANAN")
    i.skp(TAHUN, pegawai=i.orang("p-sebelum"))
    i.skp(TAHUN + 1, pegawai=i.orang("p-sesudah"))
    for siapa, tahun, jumlah in (("p-sebelum", TAHUN, 5), ("p-sesudah", TAHUN + 1, 13)):
        assert len(dunia.panggil("ListPeriode", siapa, tahun=tahun).periode) == jumlah
        assert len(i.setahun(tahun)) == jumlah


def test_a_cycle_is_not_moved_under_plans_that_have_their_periods(i: Instansi):
    i.tetapkan(SIKLUS, "BULANAN")
    i.skp(TAHUN + 1)
    tarik = {"pengaturan": SIKLUS, "berlaku_sejak": TAHUN_DEPAN}
    sudah = "PENILAIAN_SIKLUS_SUDAH_DIPAKAI"
    assert i.tolak("TarikPengaturanPeriode", **tarik)[1] == sudah
    baru = {"pengaturan": SIKLUS, "pilihan": "TRIWULANAN", "dasar_hukum": SK}
    # Plans that begin on 1 January are under the later choice, so this one changes none of them.
    i.tetapkan(SIKLUS, "TRIWULANAN", f"{TAHUN}-12-31")
    i.skp(TAHUN + 1, periode_mulai=f"{TAHUN + 1}-02-01")
    tolak = i.tolak("TetapkanPengaturanPeriode", berlaku_sejak=f"{TAHUN + 1}-02-01", **baru)
    assert tolak[1] == sudah
    i.tetapkan(SIKLUS, "TRIWULANAN", f"{TAHUN + 1}-02-02")
    # The length of the window may change all the same.
    i.tetapkan(JENDELA, "15")


def test_two_administrators_choose_for_one_day_and_one_of_them_is_told(i: Instansi):
    def pilih(hari: str) -> str:
        try:
            i.tetapkan(JENDELA, hari)
        except grpc.RpcError as galat:
            return str(galat.details())
        return "disimpan"

    with ThreadPoolExecutor(4) as orang:
        hasil = sorted(orang.map(pilih, ["11", "12", "13", "14"]))
    assert hasil.count("disimpan") == 1
    assert sum("Sudah ada pilihan" in satu for satu in hasil) == 3
    assert len(i.satu(JENDELA).riwayat) == 1


def test_a_cycle_waits_for_a_plan_that_gets_its_periods_at_that_moment(i: Instansi, dunia: Dunia):
    with ThreadPoolExecutor(1) as admin:
        with dunia.db.transaction() as conn:
            pada = date.fromisoformat(TAHUN_DEPAN)
            SqlGudangSalinan(conn).siklus(i.id, pada=pada)
            pilihan = admin.submit(i.tetapkan, SIKLUS, "BULANAN")
            with pytest.raises(TimeoutError):
                pilihan.result(timeout=0.5)
        assert pilihan.result(timeout=10).riwayat


def test_the_same_key_chooses_once(i: Instansi):
    isi = {"kunci": f"k-{i.id}", "dasar_hukum": SK}
    assert i.tetapkan(JENDELA, "15", **isi) == i.tetapkan(JENDELA, "15", **isi)


def test_only_the_agencys_own_administrator_sees_and_chooses(i: Instansi, dunia: Dunia):
    i.tetapkan(JENDELA, "15")
    assert not Instansi(dunia).satu(JENDELA).riwayat
    isi = {"pengaturan": JENDELA, "berlaku_sejak": TAHUN_DEPAN}
    for rpc, apa in (
        ("ListPeriodeInstansi", {}),
        ("ListPengaturanPeriode", {}),
        ("TetapkanPengaturanPeriode", isi | {"pilihan": "15", "dasar_hukum": SK}),
        ("TarikPengaturanPeriode", isi),
    ):
        assert i.tolak(rpc, "p-kabid", **apa)[:2] == ("PERMISSION_DENIED", "AKSES_DITOLAK")


def test_what_nobody_can_choose_and_years_without_a_table(i: Instansi):
    isi = {"pengaturan": "bebas", "pilihan": "1", "berlaku_sejak": TAHUN_DEPAN}
    for rpc in ("TetapkanPengaturanPeriode", "TarikPengaturanPeriode"):
        apa = isi if rpc.startswith("Tetapkan") else {k: isi[k] for k in isi if k != "pilihan"}
        assert i.tolak(rpc, **apa)[1] == "PENILAIAN_PENGATURAN_TIDAK_DIKENAL"
    assert i.tolak("TarikPengaturanPeriode", pengaturan=JENDELA, berlaku_sejak="besok")[1] == (
        "TIDAK_DITEMUKAN"
    )
    for tahun in (2021, 2036):
        assert i.tolak("ListPeriodeInstansi", tahun=tahun)[2] == ["tahun"]


def test_what_an_operator_entered_is_in_the_history_without_a_name(i: Instansi, dunia: Dunia):
    perintah_siklus(None, dunia.db, [i.id, "BULANAN", f"{LALU}-07-01", "Perbup 3/2020"])
    satu = i.satu(SIKLUS)
    assert (satu.sebutan, satu.riwayat[0].dasar_hukum) == ("Bulanan", "Perbup 3/2020")
    assert (satu.riwayat[0].oleh_nama, satu.riwayat[0].dibuat) == ("", "")
    lalu = [p.nama for p in i.setahun(LALU)]
    assert lalu[:4] == [f"Triwulan {n} {LALU}" for n in ("I", "II")] + [
        f"Juli {LALU}", f"Agustus {LALU}"
    ]  # fmt: skip
    assert len(i.setahun(TAHUN)) == 13
