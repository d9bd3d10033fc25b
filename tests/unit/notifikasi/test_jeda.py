"""Waits grow by four, spread a little, and end."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.notifikasi.domain.istilah import Kanal
from services.notifikasi.domain.jeda import boleh_ulang, jeda


@pytest.mark.parametrize(
    ("percobaan", "detik"), [(1, 4), (2, 16), (3, 64), (4, 256), (5, 1024), (6, 3600), (99, 3600)]
)
def test_the_wait_before_the_next_try(percobaan: int, detik: int) -> None:
    assert jeda(percobaan, acak=0) == timedelta(seconds=detik)


@given(st.integers(0, 1000), st.floats(0, 1, exclude_max=True))
def test_the_spread_adds_a_quarter_at_most(percobaan: int, acak: float) -> None:
    dasar = jeda(percobaan, acak=0)
    assert dasar <= jeda(percobaan, acak=acak) < dasar * 1.25 + timedelta(microseconds=1)


def test_five_tries_by_whatsapp_twelve_by_mail() -> None:
    assert [boleh_ulang(Kanal.WHATSAPP, n) for n in (1, 4, 5, 6)] == [True, True, False, False]
    assert [boleh_ulang(Kanal.SUREL, n) for n in (1, 11, 12)] == [True, True, False]
