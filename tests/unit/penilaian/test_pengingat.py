"""When a reminder falls due: the days before, the last day, the days after, over holidays."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from services.penilaian.domain.aturan_pengingat import (
    JenisPengingat,
    PeranPengingat,
    aturan_pada,
    batas_yang_diingatkan,
    diberi_tahu,
)
from services.penilaian.domain.batas_dokumen import Jalur
from services.penilaian.domain.tenggat import (
    AWAL,
    TENGGAT,
    LangkahTenggat,
    Rentang,
    Siapa,
    Tenggat,
    batas,
    rentang,
)
from tests.unit.penilaian.pembangun import KALENDER_2026

SEBELUM, LEWAT = JenisPengingat.SEBELUM, JenisPengingat.LEWAT


def langkah(
    apa: LangkahTenggat, jalur: Jalur = Jalur.PENILAI, *, tahunan: bool = False
) -> Tenggat:
    [ini] = [t for t in TENGGAT if (t.langkah, t.jalur, t.tahunan) == (apa, jalur, tahunan)]
    return ini


NILAI = langkah(LangkahTenggat.NILAI)
TAHUNAN = langkah(LangkahTenggat.NILAI, tahunan=True)
GANTIKAN = langkah(LangkahTenggat.GANTIKAN, Jalur.ATASAN_PENILAI)
GANTIKAN_TAHUNAN = langkah(LangkahTenggat.GANTIKAN, Jalur.ATASAN_PENILAI, tahunan=True)
SAMPAIKAN = langkah(LangkahTenggat.SAMPAIKAN)
OLEH_ATASAN = langkah(LangkahTenggat.SAMPAIKAN, Jalur.ATASAN_PENILAI)
TERIMA = langkah(LangkahTenggat.TERIMA)
PUTUS = langkah(LangkahTenggat.PUTUS)
LAPOR = langkah(LangkahTenggat.LAPOR)
LAPOR_TAHUNAN = langkah(LangkahTenggat.LAPOR, tahunan=True)
LAPOR_ATASAN = langkah(LangkahTenggat.LAPOR, Jalur.ATASAN_PENILAI)


def diingatkan(ini: Tenggat, mulai: date, hari: date) -> JenisPengingat | None:
    """Which kind a term that began on `mulai` calls for on that day, as the job asks it."""
    for jenis in JenisPengingat:
        dari, sampai = batas_yang_diingatkan(jenis, hari)
        r = rentang(ini, KALENDER_2026, dari=dari, sampai=sampai)
        if r and r.dari <= mulai <= r.sampai:
            return jenis
    return None


@pytest.mark.parametrize(
    ("ini", "mulai", "akhir"),
    [
        # A quarter: it begins and ends with the last day of the window its agency keeps.
        (NILAI, date(2026, 4, 10), date(2026, 4, 10)),
        # The year: 31 January, also for a plan that ended in June.
        (TAHUNAN, date(2025, 12, 31), date(2026, 1, 31)),
        (TAHUNAN, date(2025, 6, 30), date(2026, 1, 31)),
        # The superior: fourteen working days after the rater's last day; in May five are off.
        (GANTIKAN, date(2026, 4, 10), date(2026, 4, 30)),
        (GANTIKAN, date(2026, 5, 10), date(2026, 6, 4)),
        (GANTIKAN_TAHUNAN, date(2025, 12, 31), date(2026, 2, 23)),
        # Nyepi, Idul Fitri and three days of cuti bersama lie in between.
        (SAMPAIKAN, date(2026, 3, 6), date(2026, 4, 2)),
        (OLEH_ATASAN, date(2026, 3, 6), date(2026, 3, 17)),
        (TERIMA, date(2026, 3, 13), date(2026, 4, 10)),
        (PUTUS, date(2026, 3, 13), date(2026, 3, 31)),
        # Thirty: past 1, 14, 15, 27 and 28 May, of which the 15th and the 28th are cuti bersama.
        (LAPOR, date(2026, 4, 10), date(2026, 5, 29)),
        (LAPOR_ATASAN, date(2026, 4, 10), date(2026, 5, 29)),
        (LAPOR_TAHUNAN, date(2025, 12, 31), date(2026, 3, 17)),
    ],
)
def test_before_on_and_after_the_last_day(ini: Tenggat, mulai: date, akhir: date):
    assert batas(ini, mulai, KALENDER_2026) == akhir
    harap = {-4: None, -3: SEBELUM, -2: SEBELUM, 0: SEBELUM, 1: LEWAT, 7: LEWAT, 8: None}
    for n, jenis in harap.items():
        assert diingatkan(ini, mulai, akhir + timedelta(days=n)) is jenis, n


@pytest.mark.parametrize("ini", TENGGAT, ids=str)
def test_the_search_finds_exactly_the_first_days_whose_term_ends_in_the_span(ini: Tenggat):
    hari = [date(2026, 1, 1) + timedelta(days=n) for n in range(330)]
    for dari in hari[31::13]:
        sampai = dari + timedelta(days=3)
        harap = [m for m in hari if dari <= (batas(ini, m, KALENDER_2026) or date.max) <= sampai]
        hasil = rentang(ini, KALENDER_2026, dari=dari, sampai=sampai)
        dalam = [m for m in hari if hasil and hasil.dari <= m <= hasil.sampai]
        assert dalam == harap


@pytest.mark.parametrize("ini", [SAMPAIKAN, OLEH_ATASAN, TERIMA, PUTUS, GANTIKAN], ids=str)
def test_a_term_into_a_year_without_declared_holidays_is_never_guessed(ini: Tenggat):
    # The calendar ends with 2026: what runs into 2027 has no last day and reminds nobody.
    assert batas(ini, date(2026, 12, 28), KALENDER_2026) is None
    januari = date(2027, 1, 15)
    assert rentang(ini, KALENDER_2026, dari=januari, sampai=januari + timedelta(days=3)) is None
    lewat = rentang(ini, KALENDER_2026, sampai=januari)
    assert lewat is not None
    assert lewat.dari == AWAL
    akhir = batas(ini, lewat.sampai, KALENDER_2026)
    assert akhir is not None
    assert akhir <= date(2026, 12, 31)
    assert batas(ini, lewat.sampai + timedelta(days=1), KALENDER_2026) is None


def test_a_calendar_term_needs_no_holidays():
    januari = date(2027, 1, 31)
    assert rentang(TAHUNAN, KALENDER_2026, dari=januari, sampai=januari) == Rentang(
        date(2026, 1, 1), date(2026, 12, 31)
    )


def test_up_the_chain_only_once_it_is_late():
    assert diberi_tahu(SEBELUM) == (PeranPengingat.PELAKU,)
    assert diberi_tahu(LEWAT) == (PeranPengingat.PELAKU, PeranPengingat.ATASAN)
    rantai = {(t.langkah, t.jalur): (t.pelaku, t.atasan) for t in TENGGAT}
    penilai, atasan = Siapa.PENILAI, Siapa.ATASAN_PENILAI
    assert rantai == {
        (LangkahTenggat.NILAI, Jalur.PENILAI): (penilai, atasan),
        (LangkahTenggat.GANTIKAN, Jalur.ATASAN_PENILAI): (atasan, None),
        (LangkahTenggat.SAMPAIKAN, Jalur.PENILAI): (penilai, atasan),
        (LangkahTenggat.SAMPAIKAN, Jalur.ATASAN_PENILAI): (atasan, None),
        (LangkahTenggat.TERIMA, Jalur.PENILAI): (Siapa.PEGAWAI, penilai),
        (LangkahTenggat.TERIMA, Jalur.ATASAN_PENILAI): (Siapa.PEGAWAI, atasan),
        (LangkahTenggat.PUTUS, Jalur.PENILAI): (atasan, None),
        (LangkahTenggat.LAPOR, Jalur.PENILAI): (penilai, atasan),
        (LangkahTenggat.LAPOR, Jalur.ATASAN_PENILAI): (atasan, None),
    }


def test_the_rule_says_that_it_is_ours():
    assert "Keputusan sistem" in aturan_pada(date(2026, 1, 1)).dasar
