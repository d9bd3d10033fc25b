"""Five wrong passwords in fifteen minutes lock a log-in for fifteen minutes, from a day on."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.gateway.akun.aturan_kunci import (
    ATURAN,
    aturan_kunci,
    sisa_percobaan,
    terkunci_sampai,
)

KINI = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)


def lalu(*menit: float) -> list[datetime]:
    """Failures so many minutes ago, newest first."""
    return [KINI - timedelta(minutes=satu) for satu in sorted(menit)]


def test_the_policy_as_it_was_decided():
    assert (ATURAN[0].gagal, ATURAN[0].dalam, ATURAN[0].lama) == (
        5,
        timedelta(minutes=15),
        timedelta(minutes=15),
    )
    assert aturan_kunci(date(2026, 1, 1)) is ATURAN[0]
    assert all(aturan.dasar for aturan in ATURAN)
    assert list(ATURAN) == sorted(ATURAN, key=lambda aturan: aturan.berlaku_sejak)


def test_four_failures_are_free():
    assert terkunci_sampai(lalu(1, 2, 3, 4), kini=KINI) is None
    assert sisa_percobaan(lalu(1, 2, 3, 4), kini=KINI) == 1


def test_the_fifth_locks_until_fifteen_minutes_after_it():
    sampai = terkunci_sampai(lalu(1, 2, 3, 4, 5), kini=KINI)
    assert sampai == KINI + timedelta(minutes=14)


@pytest.mark.parametrize(("pertama", "terkunci"), [(15.0, True), (15.1, False)])
def test_the_five_must_lie_within_fifteen_minutes(pertama, terkunci):
    kegagalan = lalu(0, 1, 2, 3, pertama)
    assert (terkunci_sampai(kegagalan, kini=KINI) is not None) == terkunci


def test_the_lock_ends_by_itself():
    assert terkunci_sampai(lalu(15, 16, 17, 18, 19), kini=KINI) is None
    assert sisa_percobaan(lalu(15.1, 16, 17, 18, 19), kini=KINI) == 5


@given(st.lists(st.floats(0, 60), max_size=12))
def test_a_lock_is_never_longer_than_the_policy(menit):
    sampai = terkunci_sampai(lalu(*menit), kini=KINI)
    assert sampai is None or KINI < sampai <= KINI + ATURAN[-1].lama
