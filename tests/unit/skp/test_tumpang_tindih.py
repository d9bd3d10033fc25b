"""Spans of plans: one year each, never two of one post on the same day."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.chassis.errors import IsianSalah
from services.skp.domain import tumpang_tindih
from services.skp.domain.errors import SkpTumpangTindih
from services.skp.domain.tumpang_tindih import Periode, periode

HARI_INI = date(2026, 1, 15)


def test_a_span_of_one_year_is_taken():
    assert periode("2026-01-01", "2026-12-31", hari_ini=HARI_INI) == Periode(
        date(2026, 1, 1), date(2026, 12, 31)
    )
    assert periode("2026-07-01", "2026-07-01", hari_ini=HARI_INI).mulai == date(2026, 7, 1)


@pytest.mark.parametrize(
    ("mulai", "selesai", "tempat", "kalimat"),
    [
        ("", "2026-12-31", "periode_mulai", "TTTT-BB-HH"),
        ("2026-01-01", "31/12/2026", "periode_selesai", "TTTT-BB-HH"),
        ("2026-02-30", "2026-12-31", "periode_mulai", "TTTT-BB-HH"),
        ("2026-05-01", "2026-04-30", "periode_selesai", "sesudah"),
        ("2026-07-01", "2027-06-30", "periode_selesai", "tahun yang sama"),
        ("2021-01-01", "2021-12-31", "periode_mulai", "antara 2022 dan 2027"),
        ("2028-01-01", "2028-12-31", "periode_mulai", "antara 2022 dan 2027"),
    ],
)
def test_a_wrong_span_names_the_field(mulai, selesai, tempat, kalimat):
    with pytest.raises(IsianSalah) as tolak:
        periode(mulai, selesai, hari_ini=HARI_INI)
    (satu,) = tolak.value.bidang
    assert satu[0] == tempat
    assert kalimat in satu[1]


def test_both_dates_wrong_are_told_together():
    with pytest.raises(IsianSalah) as tolak:
        periode("x", "y", hari_ini=HARI_INI)
    assert [t for t, _ in tolak.value.bidang] == ["periode_mulai", "periode_selesai"]


def test_plans_of_one_post_may_touch_but_not_overlap():
    semester = Periode(date(2026, 1, 1), date(2026, 6, 30))
    tumpang_tindih.periksa(Periode(date(2026, 7, 1), date(2026, 12, 31)), [semester])
    with pytest.raises(SkpTumpangTindih) as tolak:
        tumpang_tindih.periksa(Periode(date(2026, 6, 30), date(2026, 12, 31)), [semester])
    assert tolak.value.fakta == {"mulai": "2026-06-30", "selesai": "2026-12-31"}


HARI = st.dates(date(2026, 1, 1), date(2026, 12, 31))


@given(HARI, HARI, HARI, HARI)
def test_overlap_is_the_same_seen_from_both_sides_and_means_a_common_day(a, b, c, d):
    satu, dua = Periode(min(a, b), max(a, b)), Periode(min(c, d), max(c, d))
    bersama = max(satu.mulai, dua.mulai) <= min(satu.selesai, dua.selesai)
    assert satu.beririsan(dua) == dua.beririsan(satu) == bersama


@pytest.mark.parametrize(
    ("hari_ini", "acuan"),
    [
        (date(2025, 12, 1), date(2026, 3, 1)),
        (date(2026, 5, 5), date(2026, 5, 5)),
        (date(2027, 1, 1), date(2026, 9, 30)),
    ],
)
def test_the_day_of_reference_stays_inside_the_span(hari_ini, acuan):
    assert Periode(date(2026, 3, 1), date(2026, 9, 30)).hari_acuan(hari_ini) == acuan
