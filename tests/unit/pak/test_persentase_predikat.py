from datetime import date
from decimal import Decimal

import pytest

from services.pak.domain.errors import KonversiBelumBerlaku
from services.pak.domain.istilah import Predikat
from services.pak.domain.persentase_predikat import ATURAN, persentase

TABEL = [
    ("SANGAT_BAIK", 150),
    ("BAIK", 100),
    ("BUTUH_PERBAIKAN", 75),
    ("KURANG", 50),
    ("SANGAT_KURANG", 25),
]


@pytest.mark.parametrize(("predikat", "persen"), TABEL)
def test_persentase_tiap_predikat(predikat, persen):
    nilai, dasar = persentase(Predikat(predikat), date(2023, 1, 1))
    assert nilai == Decimal(persen)
    assert "PermenPANRB 1/2023 Pasal 37" in dasar


def test_setiap_predikat_punya_persentase_dalam_setiap_aturan():
    assert all(set(aturan.persen) == set(Predikat) for aturan in ATURAN)


def test_sehari_sebelum_berlaku_ditolak():
    with pytest.raises(KonversiBelumBerlaku):
        persentase(Predikat.BAIK, date(2022, 12, 31))


def test_tidak_ada_yang_melebihi_150_persen():
    """AK-18: 37,50 a year is the most that Ahli Muda can earn."""
    assert max(nilai for aturan in ATURAN for nilai in aturan.persen.values()) == Decimal(150)
