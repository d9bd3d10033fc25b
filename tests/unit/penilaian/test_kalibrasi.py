"""Hints about raters: typed again by hand, with the numbers just below and at each bound."""

import pytest

from services.penilaian.domain.kalibrasi import petunjuk
from services.penilaian.domain.matriks_predikat import Predikat

SB, B, BP, K, SK = Predikat


@pytest.mark.parametrize(
    ("jumlah", "semua", "kata"),
    [
        # Four people say nothing, five do.
        ({SB: 4}, {SB: 4, B: 40}, []),
        ({SB: 5}, {SB: 5, B: 1}, ["Sangat Baik kepada semua (5"]),
        ({B: 5}, {B: 100}, ["Baik kepada semua (5"]),
        ({SB: 4, B: 1}, {SB: 4, B: 5, BP: 1}, []),
        # Mean 4 beside 3.25: three quarters of a step is far, a little less is not.
        ({SB: 20, BP: 0}, {SB: 35, B: 55, BP: 10}, ["semua (20", "lebih tinggi"]),
        ({SB: 20}, {SB: 36, B: 54, BP: 10}, ["semua (20"]),
        ({BP: 3, K: 2}, {B: 50, BP: 3, K: 2}, ["lebih rendah"]),
        ({SK: 5}, {B: 50, SK: 5}, ["Sangat Kurang kepada semua (5", "lebih rendah"]),
        # The only rater has nobody to be compared with.
        ({SB: 5}, {SB: 5}, ["Sangat Baik kepada semua (5"]),
        ({}, {B: 3}, []),
    ],
)
def test_who_calls_for_a_second_look(jumlah, semua, kata):
    hasil = petunjuk(jumlah, semua)
    assert len(hasil) == len(kata)
    assert all(isi in kalimat for isi, kalimat in zip(kata, hasil, strict=True))
