"""Reporting to the PyB: what is ready, until when, which way it goes, who may do what."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from services.chassis.errors import AksesDitolak, IsianSalah
from services.penilaian.domain.akses import pastikan_boleh_mencetak
from services.penilaian.domain.akses_laporan import boleh, pastikan_boleh_membaca
from services.penilaian.domain.batas_dokumen import Jalur
from services.penilaian.domain.dokumen_lapor import (
    DokumenLapor,
    KeadaanDokumen,
    batas_lapor,
    format_dokumen,
    keadaan,
    tanpa_pengembalian,
)
from services.penilaian.domain.errors_laporan import (
    BukanPelapor,
    BukanPemegangLaporan,
    LaporanBukanGiliran,
    PybTidakDikenal,
    TidakAdaYangDilaporkan,
)
from services.penilaian.domain.events_laporan import (
    LaporanDikembalikan,
    LaporanDisampaikan,
    LaporanDiterima,
)
from services.penilaian.domain.jenjang_laporan import Tempat, berikutnya
from services.penilaian.domain.laporan import (
    DokumenSiap,
    Laporan,
    PeriodeLaporan,
    StatusLaporan,
    sampaikan,
)
from services.penilaian.domain.matriks_predikat import Predikat
from services.penilaian.domain.penilaian import Pelaku, StatusPenilaian
from services.penilaian.domain.pyb import baca
from services.penilaian.domain.rencana import JenisPegawai, Orang
from services.penilaian.domain.siklus import JenisPeriode
from tests.unit.penilaian.pembangun import (
    KALENDER_2026,
    ORANG_LAIN,
    PENILAI,
    SEKARANG,
    sebuah_penilaian,
    seorang,
)

K, S = KeadaanDokumen, StatusLaporan
KADIS, SEKDA, BUPATI = Pelaku("p-kadis", "Kadis"), Pelaku("p-sekda", "Sekda"), Pelaku("p-b", "B")
TRIWULAN_I = PeriodeLaporan(2026, JenisPeriode.TRIWULANAN, 1)


def orang(siapa: Pelaku, **ubah: Any) -> Orang:
    return seorang(siapa, **({"instansi_id": "i-1"} | ubah))


DI_KADIS, DI_SEKDA = Tempat(orang(KADIS), False), Tempat(orang(SEKDA), False)
DI_PYB, TANPA_PYB = Tempat(orang(SEKDA), True), Tempat(None, True)


def dokumen(id: str = "n-1") -> DokumenSiap:
    return DokumenSiap(id, "i-1", False, "D.1.1", Predikat.BAIK, orang(PENILAI))


def laporan(tempat: Tempat = DI_KADIS, **ubah: Any) -> Laporan:
    """A report of one document, as it lies in the database."""
    ini = sampaikan(
        [dokumen()], tempat, "", id="l-1", nomor=1, periode=TRIWULAN_I, oleh=PENILAI,
        sekarang=SEKARANG,
    )  # fmt: skip
    return replace(ini, **({"versi": 1, "jejak": [], "peristiwa": []} | ubah))


# ---- which documents ------------------------------------------------------------------------


def satu(**ubah: Any) -> DokumenLapor:
    isi: dict[str, Any] = {
        "status": StatusPenilaian.DITERIMA,
        "jalur": Jalur.PENILAI,
        "disampaikan": date(2026, 4, 10),
        "keberatan_terbuka": False,
        "diubah_keberatan": False,
        "dilaporkan": False,
    }
    return DokumenLapor(**(isi | ubah))


@pytest.mark.parametrize(
    ("ubah", "harap"),
    [
        ({"status": StatusPenilaian.BERJALAN, "disampaikan": None}, K.BELUM_DINILAI),
        ({"status": StatusPenilaian.DINILAI, "disampaikan": None}, K.BELUM_DISAMPAIKAN),
        ({"status": StatusPenilaian.DISAMPAIKAN}, K.MENUNGGU_PEGAWAI),
        ({"keberatan_terbuka": True}, K.KEBERATAN),
        ({}, K.SIAP),
        ({"diubah_keberatan": True}, K.SIAP),
        ({"dilaporkan": True}, K.DILAPORKAN),
    ],
)
def test_a_document_is_ready_when_it_came_back_and_nobody_objects(
    ubah: dict[str, Any], harap: KeadaanDokumen
):
    assert keadaan(satu(**ubah), KALENDER_2026, hari=date(2026, 4, 13)) is harap


@pytest.mark.parametrize(
    ("jalur", "akhir"),
    [(Jalur.PENILAI, date(2026, 4, 30)), (Jalur.ATASAN_PENILAI, date(2026, 4, 21))],
)
def test_the_silence_of_the_employee_holds_nothing_up_after_his_term(jalur: Jalur, akhir: date):
    ini = satu(status=StatusPenilaian.DISAMPAIKAN, jalur=jalur)
    besok = akhir.replace(day=akhir.day + 1) if akhir.day < 30 else date(2026, 5, 1)
    assert keadaan(ini, KALENDER_2026, hari=akhir) is K.MENUNGGU_PEGAWAI
    assert keadaan(ini, KALENDER_2026, hari=besok) is K.SIAP
    assert tanpa_pengembalian(ini, KALENDER_2026, hari=besok)
    assert not tanpa_pengembalian(satu(), KALENDER_2026, hari=besok)
    lama = satu(status=StatusPenilaian.DISAMPAIKAN, disampaikan=date(2027, 1, 5))
    assert keadaan(lama, KALENDER_2026, hari=date(2027, 6, 1)) is K.MENUNGGU_PEGAWAI


def test_each_course_has_its_form():
    assert format_dokumen(Jalur.PENILAI, diubah_keberatan=False) == "D.1.1"
    assert format_dokumen(Jalur.ATASAN_PENILAI, diubah_keberatan=False) == "D.1.2"
    assert format_dokumen(Jalur.ATASAN_PENILAI, diubah_keberatan=True) == "D.1.3"


def test_thirty_working_days_after_the_window_over_holidays_and_cuti_bersama():
    hasil = batas_lapor(date(2026, 4, 10), KALENDER_2026)
    assert hasil is not None
    assert hasil.batas.batas == date(2026, 5, 29)
    assert {h.tanggal.isoformat() for h in hasil.batas.dilewati} == {
        "2026-05-01", "2026-05-14", "2026-05-15", "2026-05-27", "2026-05-28"
    }  # fmt: skip
    # A day less in the window, a working day less to report; one that ends on a Saturday, none.
    assert batas_lapor(date(2026, 4, 9), KALENDER_2026).batas.batas == date(2026, 5, 26)  # type: ignore[union-attr]
    assert batas_lapor(date(2026, 4, 11), KALENDER_2026) == hasil
    assert batas_lapor(date(2026, 12, 10), KALENDER_2026) is None


# ---- tiers ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("atasan", "pyb", "harap"),
    [
        (orang(KADIS), orang(SEKDA), DI_KADIS),
        (orang(KADIS), None, DI_KADIS),
        (orang(SEKDA), orang(SEKDA), DI_PYB),
        (None, orang(SEKDA), DI_PYB),
        (None, None, TANPA_PYB),
        (orang(KADIS, instansi_id="i-2"), orang(SEKDA), DI_PYB),
        (orang(BUPATI, jenis_pegawai=JenisPegawai.PEJABAT_NEGARA), orang(SEKDA), DI_PYB),
        # He is the PyB himself, whoever assesses him.
        (orang(KADIS), orang(PENILAI), Tempat(orang(PENILAI), True)),
    ],
)
def test_tier_by_tier_to_the_pyb(atasan: Orang | None, pyb: Orang | None, harap: Tempat):
    tempat = berikutnya(PENILAI.pegawai_id, atasan, pyb, instansi_id="i-1", dilalui=())
    assert tempat == harap


def test_a_ring_of_plans_ends_at_the_top():
    tempat = berikutnya("p-kadis", orang(PENILAI), None, instansi_id="i-1",
                        dilalui=(PENILAI.pegawai_id,))  # fmt: skip
    assert tempat == TANPA_PYB
    assert berikutnya("x", orang(Pelaku("x", "X")), None, instansi_id="i-1", dilalui=()).di_pyb


# ---- the report -----------------------------------------------------------------------------


def test_it_goes_up_and_is_received():
    ini = laporan()
    assert (ini.status, ini.jumlah_dokumen) == (S.DISAMPAIKAN, 1)
    ini.teruskan(DI_PYB, " Sudah diperiksa ", oleh=KADIS, sekarang=SEKARANG)
    assert (ini.status, ini.dilalui) == (S.DITERUSKAN, ("p-kadis",))
    ini.terima(oleh=SEKDA, sekarang=SEKARANG)
    assert (ini.status, ini.diterima_pada, ini.menunggu) == (S.DITERIMA, SEKARANG, "")
    assert [(j.dari, j.ke, j.catatan) for j in ini.jejak] == [
        ("DISAMPAIKAN", "DITERUSKAN", "Sudah diperiksa"), ("DITERUSKAN", "DITERIMA", "")
    ]  # fmt: skip
    naik, diterima = ini.peristiwa
    assert isinstance(naik, LaporanDisampaikan)
    assert (naik.kepada, naik.di_pyb, naik.oleh_nama) == (orang(SEKDA), True, "Kadis")
    assert isinstance(diterima, LaporanDiterima)


def test_it_comes_back_with_a_reason_and_starts_anew_with_what_became_ready():
    ini = laporan(DI_SEKDA, dilalui=("p-kadis",))
    with pytest.raises(IsianSalah):
        ini.kembalikan("  ", oleh=SEKDA, sekarang=SEKARANG)
    ini.kembalikan("Lengkapi.", oleh=SEKDA, sekarang=SEKARANG)
    assert (ini.status, ini.dilalui) == (S.DIKEMBALIKAN, ())
    assert ini.menunggu == f"{PENILAI.nama} memperbaiki dan menyampaikan ulang"
    fakta = ini.peristiwa[-1]
    assert isinstance(fakta, LaporanDikembalikan)
    assert fakta.catatan == "Lengkapi."
    ini.sampaikan_ulang(DI_KADIS, [dokumen("n-2")], "Dilengkapi", oleh=PENILAI, sekarang=SEKARANG)
    assert (ini.status, ini.tempat, ini.jumlah_dokumen) == (S.DISAMPAIKAN, DI_KADIS, 2)


def test_each_step_has_its_person_and_its_place():
    with pytest.raises(TidakAdaYangDilaporkan):
        sampaikan([], DI_KADIS, "", id="l", nomor=1, periode=TRIWULAN_I, oleh=PENILAI,
                  sekarang=SEKARANG)  # fmt: skip
    ini = laporan()
    with pytest.raises(BukanPemegangLaporan):
        ini.teruskan(DI_PYB, "", oleh=SEKDA, sekarang=SEKARANG)
    with pytest.raises(BukanPelapor):
        ini.sampaikan_ulang(DI_KADIS, [], "", oleh=KADIS, sekarang=SEKARANG)
    with pytest.raises(LaporanBukanGiliran, match="belum sampai"):
        ini.terima(oleh=KADIS, sekarang=SEKARANG)
    ini.teruskan(DI_PYB, "", oleh=KADIS, sekarang=SEKARANG)
    with pytest.raises(LaporanBukanGiliran, match="sudah Anda teruskan"):
        ini.teruskan(DI_PYB, "", oleh=KADIS, sekarang=SEKARANG)
    with pytest.raises(LaporanBukanGiliran, match="sudah sampai pada PyB"):
        ini.teruskan(DI_PYB, "", oleh=SEKDA, sekarang=SEKARANG)
    with pytest.raises(LaporanBukanGiliran, match="sudah sampai pada PyB"):
        ini.sampaikan_ulang(DI_KADIS, [], "", oleh=PENILAI, sekarang=SEKARANG)
    ini.terima(oleh=SEKDA, sekarang=SEKARANG)
    with pytest.raises(LaporanBukanGiliran, match="sudah diterima"):
        ini.terima(oleh=SEKDA, sekarang=SEKARANG)


def test_who_passed_it_on_and_is_the_pyb_since_receives_it():
    ini = laporan(DI_PYB, status=S.DITERUSKAN, dilalui=("p-sekda",))
    ini.terima(oleh=SEKDA, sekarang=SEKARANG)
    assert ini.status is S.DITERIMA


def test_at_the_top_it_waits_for_a_pyb_and_says_so():
    ini = laporan(TANPA_PYB)
    assert ini.menunggu == "admin instansi menetapkan Pejabat yang Berwenang"
    with pytest.raises(BukanPemegangLaporan):
        ini.terima(oleh=SEKDA, sekarang=SEKARANG)


# ---- who reads, who does --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("siapa", "tempat", "dilalui", "pyb", "ya"),
    [
        (PENILAI, DI_KADIS, (), None, True),
        (KADIS, DI_KADIS, (), None, True),
        (SEKDA, DI_KADIS, (), "p-sekda", False),
        (SEKDA, DI_PYB, (), "p-sekda", True),
        # The day after another one was designated.
        (SEKDA, Tempat(orang(KADIS), True), (), "p-kadis", False),
        (KADIS, DI_PYB, ("p-kadis",), "p-sekda", True),
        (ORANG_LAIN, DI_PYB, (), "p-sekda", False),
    ],
)
def test_whom_a_report_has_reached_reads_it(
    siapa: Pelaku, tempat: Tempat, dilalui: tuple[str, ...], pyb: str | None, ya: bool
):
    ini = laporan(tempat, dilalui=dilalui)

    def membaca() -> None:
        pastikan_boleh_membaca(ini, siapa, admin_instansi="", pyb_id=pyb)

    if ya:
        membaca()
    else:
        with pytest.raises(AksesDitolak):
            membaca()


def test_the_admin_of_the_agency_reads_and_does_nothing():
    admin = Pelaku("p-admin", "Admin")
    pastikan_boleh_membaca(laporan(), admin, admin_instansi="i-1", pyb_id=None)
    assert boleh(laporan(), admin) == []
    with pytest.raises(AksesDitolak):
        pastikan_boleh_membaca(laporan(), admin, admin_instansi="i-2", pyb_id=None)


def test_what_is_offered_follows_the_place():
    assert boleh(laporan(), PENILAI) == ["SAMPAIKAN_ULANG"]
    assert boleh(laporan(), KADIS) == ["TERUSKAN", "KEMBALIKAN"]
    assert boleh(laporan(DI_PYB), SEKDA) == ["TERIMA", "KEMBALIKAN"]
    assert boleh(laporan(DI_PYB), PENILAI) == []
    assert boleh(laporan(TANPA_PYB), SEKDA) == []
    selesai = laporan(DI_PYB, status=S.DITERIMA)
    assert boleh(selesai, SEKDA) == boleh(selesai, PENILAI) == []


@pytest.mark.parametrize("terlapor", [True, False])
def test_the_papers_are_for_whomever_a_report_brought_them_to(terlapor: bool):
    def mencetak() -> None:
        pastikan_boleh_mencetak(
            sebuah_penilaian(), SEKDA, admin_instansi="", terlapor=lambda: terlapor
        )

    if terlapor:
        mencetak()
    else:
        with pytest.raises(AksesDitolak):
            mencetak()


def test_the_pyb_is_somebody_of_the_agency_from_today_on():
    hari = date(2026, 4, 7)
    hasil = baca(orang(SEKDA), "2026-04-07", "SK 1", instansi_id="i-1", hari=hari)
    assert (hasil.kunci, hasil.nilai, hasil.berlaku_sejak) == ("pyb", "p-sekda", hari)
    for siapa in (None, orang(SEKDA, instansi_id="i-2")):
        with pytest.raises(PybTidakDikenal) as ditolak:
            baca(siapa, "2026-04-07", "SK 1", instansi_id="i-1", hari=hari)
        assert [b for b, _ in ditolak.value.bidang] == ["nip"]
    with pytest.raises(IsianSalah) as salah:
        baca(orang(SEKDA), "2026-04-06", "", instansi_id="i-1", hari=hari)
    assert [b for b, _ in salah.value.bidang] == ["dasar_hukum", "berlaku_sejak"]
