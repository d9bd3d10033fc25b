"""Working-day vectors, counted by hand on the calendar of 2026."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.penilaian.domain.errors import JangkaWaktuTidakSah, KalenderTahunBelumAda
from services.penilaian.domain.hari_kerja import Kalender, batas_hari_kerja
from tests.unit.penilaian.pembangun import KALENDER_2026, LIBUR_2026

KOSONG = Kalender(libur={}, tahun=frozenset(range(2020, 2031)))


@pytest.mark.parametrize(
    ("mulai", "hari", "batas"),
    [
        ("2026-03-17", 3, "2026-03-27"),
        ("2026-01-02", 14, "2026-01-23"),
        ("2026-01-30", 14, "2026-02-23"),
        ("2026-03-06", 14, "2026-04-02"),
        ("2026-06-30", 14, "2026-07-20"),
        ("2026-01-02", 7, "2026-01-13"),
        ("2026-01-30", 7, "2026-02-10"),
        ("2026-03-06", 7, "2026-03-17"),
        ("2026-06-30", 7, "2026-07-09"),
    ],
)
def test_vectors(mulai: str, hari: int, batas: str):
    hasil = batas_hari_kerja(date.fromisoformat(mulai), hari, KALENDER_2026)
    assert hasil.batas.isoformat() == batas
    assert "Lampiran Bab V" in hasil.dasar


@pytest.mark.parametrize(
    ("mulai", "hari", "batas"),
    [
        ("2026-07-03", 1, "2026-07-06"),  # Friday: the next working day is Monday
        ("2026-07-04", 1, "2026-07-06"),  # starting on a Saturday
        ("2026-07-05", 1, "2026-07-06"),  # starting on a Sunday
        ("2026-07-06", 1, "2026-07-07"),  # the start day itself is not counted
        ("2026-08-14", 1, "2026-08-18"),  # weekend and a Monday holiday
        ("2026-08-16", 1, "2026-08-18"),  # the day before the holiday
        ("2026-08-17", 1, "2026-08-18"),  # starting on the holiday
        ("2026-08-18", 1, "2026-08-19"),  # the day after
        ("2026-12-23", 1, "2026-12-28"),  # cuti bersama and Christmas before a weekend
    ],
)
def test_boundary_days(mulai: str, hari: int, batas: str):
    hasil = batas_hari_kerja(date.fromisoformat(mulai), hari, KALENDER_2026)
    assert hasil.batas.isoformat() == batas


def test_it_names_the_weekdays_that_were_passed_over_and_only_those():
    hasil = batas_hari_kerja(date(2026, 3, 17), 3, KALENDER_2026)
    assert [(h.tanggal.isoformat(), h.nama) for h in hasil.dilewati] == [
        ("2026-03-18", "Cuti bersama Nyepi"),
        ("2026-03-19", "Nyepi"),
        ("2026-03-20", "Cuti bersama Idul Fitri"),
        ("2026-03-23", "Cuti bersama Idul Fitri"),
        ("2026-03-24", "Cuti bersama Idul Fitri"),
    ]  # 21 and 22 March fall on a weekend and cost nobody a working day


def test_2026_has_240_working_days():
    hasil = batas_hari_kerja(date(2026, 1, 1), 240, KALENDER_2026)
    assert hasil.batas == date(2026, 12, 31)
    assert len(hasil.dilewati) == sum(
        date.fromisoformat(h).weekday() < 5 and h != "2026-01-01" for h in LIBUR_2026
    )


@pytest.mark.parametrize("hari", [0, -1, 261])
def test_a_term_out_of_bounds_names_its_field(hari: int):
    with pytest.raises(JangkaWaktuTidakSah) as ditolak:
        batas_hari_kerja(date(2026, 1, 2), hari, KALENDER_2026)
    assert [b for b, _ in ditolak.value.bidang] == ["hari_kerja"]


@pytest.mark.parametrize("mulai", ["2025-12-31", "2026-12-24", "2027-01-04"])
def test_a_year_whose_holidays_are_unknown_is_refused_not_guessed(mulai: str):
    with pytest.raises(KalenderTahunBelumAda) as ditolak:
        batas_hari_kerja(date.fromisoformat(mulai), 14, KALENDER_2026)
    assert "2026 sampai 2026" in ditolak.value.bidang[0][1]


def test_with_no_calendar_at_all():
    with pytest.raises(KalenderTahunBelumAda):
        batas_hari_kerja(date(2026, 1, 2), 1, Kalender(libur={}, tahun=frozenset()))


@given(st.dates(date(2021, 1, 1), date(2028, 12, 31)), st.integers(1, 100))
def test_more_days_end_later_and_never_on_a_weekend(mulai: date, hari: int):
    batas = batas_hari_kerja(mulai, hari, KOSONG).batas
    assert batas > mulai
    assert batas.weekday() < 5
    assert batas_hari_kerja(mulai, hari + 1, KOSONG).batas > batas


@given(st.dates(date(2026, 1, 1), date(2026, 11, 1)), st.integers(1, 15), st.integers(1, 15))
def test_a_term_in_two_parts_is_the_term(mulai: date, pertama: int, kedua: int):
    tengah = batas_hari_kerja(mulai, pertama, KALENDER_2026).batas
    utuh = batas_hari_kerja(mulai, pertama + kedua, KALENDER_2026).batas
    assert batas_hari_kerja(tengah, kedua, KALENDER_2026).batas == utuh
    assert utuh - mulai >= timedelta(days=pertama + kedua)
