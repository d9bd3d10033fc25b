"""Single values off the wire: dates, decimals, flags, spellings."""

from datetime import date
from decimal import Decimal

import pytest

from services.siasn.baca import bulat, desimal, tanggal, teks, tulis_tanggal, ya


@pytest.mark.parametrize(
    ("kawat", "hari"),
    [
        ("31-01-2026", date(2026, 1, 31)),
        ("1-2-2026", date(2026, 2, 1)),
        ("31/01/2026", date(2026, 1, 31)),
        ("2026-01-31", date(2026, 1, 31)),
        ("2026-01-31T00:00:00Z", date(2026, 1, 31)),
        ("31-01-2026 07:15:00", date(2026, 1, 31)),
        ("00-00-0000", None),
        ("31-02-2026", None),
        ("01-01-20261", None),
        ("", None),
        ("-", None),
        (None, None),
        (20260131, None),
    ],
)
def test_dates_are_day_first_and_often_missing(kawat: object, hari: date | None) -> None:
    assert tanggal(kawat) == hari


def test_a_date_is_written_with_leading_zeros() -> None:
    assert tulis_tanggal(date(2026, 1, 3)) == "03-01-2026"


@pytest.mark.parametrize(
    ("kawat", "angka"),
    [
        ("18.75", "18.75"),
        ("18,750", "18.750"),
        (12, "12"),
        ("", None),
        (None, None),
        ("abc", None),
        ("NaN", None),
    ],
)
def test_credits_are_exact_or_absent(kawat: object, angka: str | None) -> None:
    assert desimal(kawat) == (Decimal(angka) if angka is not None else None)


@pytest.mark.parametrize(("kawat", "angka"), [("01", 1), ("12", 12), (3, 3), ("1.5", None)])
def test_months_may_be_padded(kawat: object, angka: int | None) -> None:
    assert bulat(kawat) == angka


def test_text_is_found_in_any_case_and_dashes_are_nothing() -> None:
    baris = {"Nama": " Dinas ", "kode": "-", "cadangan": 7, "kosong": None}
    assert teks(baris, "nama") == "Dinas"
    assert teks(baris, "kode", "cadangan") == "7"
    assert teks(baris, "kosong", "tidakAda") == ""


@pytest.mark.parametrize(
    ("kawat", "nyala"), [("1", True), (1, True), ("true", True), ("0", False), (None, False)]
)
def test_flags(kawat: object, nyala: bool) -> None:
    assert ya(kawat) is nyala
