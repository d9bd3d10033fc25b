"""Closing a period: when, once, and what is left to do in a closed one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from services.penilaian.domain import rekan, umpan_balik
from services.penilaian.domain.akses import boleh
from services.penilaian.domain.batas_dokumen import Jalur
from services.penilaian.domain.errors_penutupan import (
    JendelaPeriodeBelumLewat,
    PenutupanMasihDitulis,
    PeriodeDitutup,
    PeriodeSudahDitutup,
    PeriodeTidakDitutup,
    TahunanSudahDitutup,
    UmpanBalikDitutup,
)
from services.penilaian.domain.matriks_predikat import Ekspektasi
from services.penilaian.domain.penilaian import Pelaku, Penilaian, StatusPenilaian
from services.penilaian.domain.penutupan import (
    Penutupan,
    PeriodeInstansi,
    Sebaran,
    StatusPenutupan,
    Tindakan,
)
from services.penilaian.domain.siklus import JenisPeriode
from tests.unit.penilaian.pembangun import (
    ATASAN,
    KALENDER_2026,
    PEGAWAI,
    PENILAI,
    saat,
    sebuah_penilaian,
)

BATAS = date(2026, 4, 10)
SESUDAH = date(2026, 4, 11)
DITUTUP = saat("2026-04-11T03:00:00")
KEMUDIAN = saat("2026-04-13T03:00:00")
SESUAI = Ekspektasi.SESUAI_EKSPEKTASI


def sebuah_penutupan(**ubah: object) -> Penutupan:
    periode = PeriodeInstansi("i-1", 2026, JenisPeriode.TRIWULANAN, 1)
    return replace(Penutupan(periode, BATAS), **ubah)  # type: ignore[arg-type]


def sesudah(tindakan: Tindakan, status: StatusPenutupan = StatusPenutupan.SELESAI) -> Penutupan:
    """The period after this act, as far as it is written."""
    awal = sebuah_penutupan()
    langkah = awal.langkah_baru(
        tindakan, sebaran=Sebaran(belum=1, baik=2), tertanda=2, sekarang=DITUTUP
    )
    return replace(awal, terakhir=replace(langkah, status=status))


def nilai(penilaian: Penilaian, oleh: Pelaku = PENILAI) -> None:
    penilaian.nilai(hasil_kerja=SESUAI, perilaku=SESUAI, catatan="", oleh=oleh, sekarang=KEMUDIAN)


def dinilai(**ubah: object) -> Penilaian:
    """Rated before it was closed."""
    satu = sebuah_penilaian()
    satu.nilai(
        hasil_kerja=SESUAI, perilaku=SESUAI, catatan="", oleh=PENILAI,
        sekarang=saat("2026-04-07T03:00:00"),
    )  # fmt: skip
    return replace(satu, **ubah)  # type: ignore[arg-type]


@pytest.mark.parametrize("hari", [date(2026, 4, 9), BATAS])
def test_a_period_is_not_closed_while_it_is_rated_in_time(hari: date):
    with pytest.raises(JendelaPeriodeBelumLewat) as tolak:
        sebuah_penutupan().pastikan_dapat_ditutup(hari)
    assert "10 April 2026" in tolak.value.kalimat
    assert sebuah_penutupan().boleh(hari) == ([], tolak.value.kalimat)


def test_a_period_is_closed_from_the_day_after():
    sebuah_penutupan().pastikan_dapat_ditutup(SESUDAH)
    assert sebuah_penutupan().boleh(SESUDAH) == ([Tindakan.TUTUP], "")


@pytest.mark.parametrize("status", StatusPenutupan)
def test_a_closed_period_is_not_closed_again(status: StatusPenutupan):
    with pytest.raises(PeriodeSudahDitutup):
        sesudah(Tindakan.TUTUP, status).pastikan_dapat_ditutup(SESUDAH)


def test_it_is_closed_as_soon_as_it_is_decided_whatever_is_written():
    assert sesudah(Tindakan.TUTUP, StatusPenutupan.ANTRE).ditutup == DITUTUP
    assert sesudah(Tindakan.BUKA, StatusPenutupan.ANTRE).ditutup is None
    assert sebuah_penutupan().ditutup is None


@pytest.mark.parametrize("status", [StatusPenutupan.ANTRE, StatusPenutupan.BERJALAN])
def test_the_next_act_waits_until_the_last_is_written(status: StatusPenutupan):
    with pytest.raises(PenutupanMasihDitulis):
        sesudah(Tindakan.TUTUP, status).pastikan_dapat_dibuka(SESUDAH)
    with pytest.raises(PenutupanMasihDitulis):
        sesudah(Tindakan.BUKA, status).pastikan_dapat_ditutup(SESUDAH)


def test_what_is_closed_is_opened_again_and_closed_once_more():
    sesudah(Tindakan.TUTUP).pastikan_dapat_dibuka(SESUDAH)
    assert sesudah(Tindakan.TUTUP).boleh(SESUDAH) == ([Tindakan.BUKA], "")
    sesudah(Tindakan.BUKA).pastikan_dapat_ditutup(SESUDAH)


@pytest.mark.parametrize("ada", [sebuah_penutupan(), sesudah(Tindakan.BUKA)])
def test_what_is_open_is_not_opened(ada: Penutupan):
    with pytest.raises(PeriodeTidakDitutup):
        ada.pastikan_dapat_dibuka(SESUDAH)


def test_a_part_of_the_year_stays_closed_while_the_year_is():
    bagian = replace(sesudah(Tindakan.TUTUP), tahunan_ditutup=True)
    with pytest.raises(TahunanSudahDitutup):
        bagian.pastikan_dapat_dibuka(SESUDAH)
    tahunan = replace(bagian.periode, jenis=JenisPeriode.TAHUNAN, ke=0)
    replace(bagian, periode=tahunan).pastikan_dapat_dibuka(SESUDAH)


def test_a_closing_is_written_on_all_and_a_reopening_where_one_stands():
    sebaran = Sebaran(belum=3, baik=4, disampaikan=2)
    tutup = sebuah_penutupan().langkah_baru(
        Tindakan.TUTUP, sebaran=sebaran, tertanda=0, sekarang=DITUTUP
    )
    assert (tutup.versi, tutup.jumlah, tutup.status) == (1, 7, StatusPenutupan.ANTRE)
    buka = replace(sebuah_penutupan(), terakhir=tutup).langkah_baru(
        Tindakan.BUKA, sebaran=sebaran, tertanda=6, sekarang=DITUTUP
    )
    assert (buka.versi, buka.jumlah) == (2, 6)


def test_a_result_that_stands_is_not_corrected_in_a_closed_period():
    satu = dinilai(ditutup=DITUTUP)
    with pytest.raises(PeriodeDitutup) as tolak:
        nilai(satu)
    for masih in ("11 April 2026", "disampaikan", "diterima", "keberatan", "membuka kembali"):
        assert masih in tolak.value.kalimat
    nilai(dinilai())


@pytest.mark.parametrize("oleh", [PENILAI, ATASAN])
def test_who_was_not_rated_is_rated_late_and_once(oleh: Pelaku):
    satu = sebuah_penilaian(ditutup=DITUTUP)
    assert "NILAI" in boleh(satu, oleh, hari=date(2026, 4, 13), kalender=KALENDER_2026)
    nilai(satu, oleh)
    assert satu.status is StatusPenilaian.DINILAI
    with pytest.raises(PeriodeDitutup):
        nilai(satu, oleh)
    assert satu.hasil is not None
    assert satu.hasil.jalur is (Jalur.PENILAI if oleh is PENILAI else Jalur.ATASAN_PENILAI)
    dapat = boleh(satu, oleh, hari=date(2026, 4, 13), kalender=KALENDER_2026)
    assert ("NILAI" in dapat, "SAMPAIKAN" in dapat) == (False, True)


def test_feedback_is_frozen_and_the_owner_still_documents():
    satu = sebuah_penilaian(ditutup=DITUTUP)
    ucapan = {"id_baru": "u-1", "nilai": satu.skp.rencana.perilaku[0].nilai, "teks": "Baik."}
    with pytest.raises(UmpanBalikDitutup):
        umpan_balik.beri_umpan_balik(
            satu, **ucapan, rhk_id="", emotikon=None, oleh=PENILAI, sekarang=KEMUDIAN
        )
    with pytest.raises(UmpanBalikDitutup):
        umpan_balik.hapus_umpan_balik(satu, id="u-1", oleh=PENILAI, sekarang=KEMUDIAN)
    with pytest.raises(UmpanBalikDitutup):
        rekan.pastikan_terbuka(satu, hari=date(2026, 4, 13))
    hari, kalender = date(2026, 4, 13), KALENDER_2026
    assert "UMPAN_BALIK" not in boleh(satu, PENILAI, hari=hari, kalender=kalender)
    assert "ISI" in boleh(satu, PEGAWAI, hari=hari, kalender=kalender)
