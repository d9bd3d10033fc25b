"""What follows a predikat, typed again by hand; each boundary day."""

from datetime import date, timedelta

import pytest

from services.penilaian.domain.keberatan import StatusKeberatan
from services.penilaian.domain.matriks_predikat import Predikat
from services.penilaian.domain.tindak_lanjut import (
    Keadaan,
    Kelompok,
    keadaan,
    kelompok_dari,
    syarat_pangkat,
    tindak_lanjut,
)

SB, B, BP, K, SK = Predikat
PADA = date(2027, 2, 1)


@pytest.mark.parametrize(
    ("predikat", "kelompok", "dasar"),
    [
        (SB, "PENGHARGAAN", "PermenPANRB 6/2022 Pasal 31"),
        (B, "PENGHARGAAN", "PermenPANRB 6/2022 Pasal 31"),
        (BP, "PERBAIKAN", "PP 30/2019 Pasal 56"),
        (K, "PERBAIKAN", "PP 30/2019 Pasal 56"),
        (SK, "PERBAIKAN", "PP 30/2019 Pasal 56"),
    ],
)
def test_what_follows_each_predikat(predikat, kelompok, dasar):
    hasil = tindak_lanjut(predikat, disampaikan=date(2027, 1, 20), pada=PADA)
    assert hasil.kelompok.value == kelompok
    assert hasil.dasar.startswith(dasar)
    assert hasil.sampai == (date(2027, 7, 20) if kelompok == "PERBAIKAN" else None)
    assert predikat in kelompok_dari(Kelompok(kelompok), pada=PADA)


@pytest.mark.parametrize(
    ("disampaikan", "sampai"),
    [
        (date(2027, 8, 31), date(2028, 2, 29)),
        (date(2026, 8, 31), date(2027, 2, 28)),
        (date(2027, 6, 30), date(2027, 12, 30)),
        (date(2027, 7, 1), date(2028, 1, 1)),
        (None, None),
    ],
)
def test_six_months_end_on_the_same_day_or_the_last_of_the_month(disampaikan, sampai):
    assert tindak_lanjut(K, disampaikan=disampaikan, pada=PADA).sampai == sampai


@pytest.mark.parametrize(
    ("ini", "lalu", "hasil"),
    [
        (SB, B, True),
        (B, SB, True),
        (B, BP, False),
        (BP, SB, False),
        (BP, None, False),
        (SB, None, None),
    ],
)
def test_two_years_at_least_baik(ini, lalu, hasil):
    assert syarat_pangkat(ini, lalu, pada=PADA) is hasil


BATAS = date(2027, 2, 10)


@pytest.mark.parametrize(
    ("ubah", "hasil"),
    [
        ({"disampaikan": None}, Keadaan.BELUM_DISAMPAIKAN),
        ({"hari": BATAS - timedelta(1)}, Keadaan.DAPAT_DIKEBERATI),
        ({"hari": BATAS}, Keadaan.DAPAT_DIKEBERATI),
        ({"hari": BATAS + timedelta(1)}, Keadaan.TETAP),
        ({"batas": None, "hari": BATAS + timedelta(90)}, Keadaan.DAPAT_DIKEBERATI),
        ({"final": True}, Keadaan.TETAP),
        ({"keberatan": StatusKeberatan.DIAJUKAN, "hari": BATAS + timedelta(1)}, Keadaan.DIPERIKSA),
        ({"keberatan": StatusKeberatan.DITOLAK}, Keadaan.TETAP),
        ({"keberatan": StatusKeberatan.DITERIMA}, Keadaan.TETAP),
        ({"keberatan": StatusKeberatan.DIBATALKAN}, Keadaan.DAPAT_DIKEBERATI),
    ],
)
def test_whether_a_result_can_still_change(ubah, hasil):
    isi = {
        "disampaikan": date(2027, 1, 20),
        "final": False,
        "keberatan": None,
        "batas": BATAS,
        "hari": date(2027, 2, 1),
    }
    assert keadaan(**(isi | ubah)) is hasil
