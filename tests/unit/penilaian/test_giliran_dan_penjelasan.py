"""Whose turn it is, and why a result is what it is."""

from dataclasses import replace
from datetime import date

import pytest

from services.penilaian.domain.capaian_berlaku import CapaianDipakai
from services.penilaian.domain.giliran import Giliran, giliran
from services.penilaian.domain.hari_kerja import Kalender
from services.penilaian.domain.matriks_predikat import Ekspektasi
from services.penilaian.domain.penilaian import Penilaian
from services.penilaian.domain.penjelasan import jelaskan
from tests.unit.penilaian.pembangun import (
    KALENDER_2026,
    PEGAWAI,
    PENILAI,
    SEKARANG,
    TAHUNAN,
    sebuah_penilaian,
)


def ternilai(**ubah: object) -> Penilaian:
    penilaian = sebuah_penilaian(**ubah)
    penilaian.nilai(
        hasil_kerja=Ekspektasi.SESUAI_EKSPEKTASI,
        perilaku=Ekspektasi.DI_ATAS_EKSPEKTASI,
        catatan="",
        oleh=PENILAI,
        sekarang=SEKARANG,
    )
    return penilaian


def tersampaikan() -> Penilaian:
    penilaian = ternilai()
    penilaian.sampaikan(
        oleh=PENILAI, sekarang=SEKARANG, capaian=CapaianDipakai(None, ""), kalender=KALENDER_2026
    )
    return penilaian


def diterima() -> Penilaian:
    penilaian = tersampaikan()
    penilaian.terima(oleh=PEGAWAI, sekarang=SEKARANG)
    return penilaian


@pytest.mark.parametrize(
    ("buat", "hari", "siapa", "sampai"),
    [
        (sebuah_penilaian, date(2026, 3, 31), "pegawai mengisi", date(2026, 3, 31)),
        (sebuah_penilaian, date(2026, 4, 1), "Pejabat Penilai", date(2026, 4, 10)),
        (ternilai, date(2026, 4, 8), "menyampaikan", date(2026, 4, 27)),
        (tersampaikan, date(2026, 4, 8), "menyatakan menerima", date(2026, 4, 27)),
        (diterima, date(2026, 4, 8), "", None),
    ],
)
def test_who_must_act_next_and_until_when(buat, hari, siapa, sampai):
    hasil = giliran(buat(), hari=hari, kalender=KALENDER_2026)
    assert siapa in hasil.menunggu
    assert hasil.sampai == sampai
    assert bool(hasil.menunggu) == bool(siapa)


@pytest.mark.parametrize("buat", [sebuah_penilaian, ternilai, tersampaikan])
def test_an_open_plan_comes_before_everything(buat):
    penilaian = buat()
    penilaian.skp = replace(penilaian.skp, disetujui=False)
    hasil = giliran(penilaian, hari=date(2026, 4, 8), kalender=KALENDER_2026)
    assert "perubahan SKP" in hasil.menunggu
    assert hasil.sampai is None


def test_once_received_an_open_plan_holds_nobody_up():
    penilaian = diterima()
    penilaian.skp = replace(penilaian.skp, disetujui=False)
    kosong = giliran(penilaian, hari=date(2026, 4, 8), kalender=KALENDER_2026)
    assert kosong == Giliran("", None)


def test_unknown_holidays_leave_the_day_open_but_not_the_turn():
    hasil = giliran(
        ternilai(), hari=date(2026, 4, 8), kalender=Kalender(libur={}, tahun=frozenset())
    )
    assert "menyampaikan" in hasil.menunggu
    assert hasil.sampai is None


def test_the_explanation_of_a_result():
    penilaian = ternilai(versi=4)
    hasil = jelaskan(penilaian)
    assert "kotak Baik" in hasil.kalimat
    assert len(hasil.dasar) == 2
    assert "Pasal 24" in hasil.dasar[1]
    assert hasil.dinilai_oleh == PENILAI.nama
    assert hasil.dinilai_pada == SEKARANG
    assert (hasil.jumlah_bukti_dukung, hasil.jumlah_umpan_balik, hasil.versi) == (0, 0, 4)


def test_the_explanation_before_there_is_one():
    hasil = jelaskan(sebuah_penilaian(periode=TAHUNAN))
    assert "setelah rating" in hasil.kalimat
    assert hasil.dasar == (hasil.dasar[0],)
    assert "Pasal 25" in hasil.dasar[0]
    assert "bukan rata-rata" in hasil.dasar[0]
    assert (hasil.dinilai_oleh, hasil.dinilai_pada) == ("", None)
