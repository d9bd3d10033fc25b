from datetime import date
from decimal import Decimal

import pytest

from services.pak.domain.bonus_pendidikan import Strata, bonus, periksa
from services.pak.domain.errors import BonusPendidikanDitolak, KonversiBelumBerlaku
from services.pak.domain.istilah import Jenjang, Predikat

HARI = date(2023, 1, 1)


@pytest.mark.parametrize(
    ("jenjang", "ak"),
    [
        ("PEMULA", "3.75"),
        ("TERAMPIL", "5"),
        ("MAHIR", "12.5"),
        ("PENYELIA", "25"),
        ("AHLI_PERTAMA", "12.5"),
        ("AHLI_MUDA", "25"),
        ("AHLI_MADYA", "37.5"),
        ("AHLI_UTAMA", "50"),
    ],
)
def test_seperempat_kebutuhan_pangkat(jenjang, ak):
    """AK-23."""
    nilai, dasar = bonus(Jenjang(jenjang), HARI)
    assert nilai == Decimal(ak)
    assert "25%" in dasar


def test_sehari_sebelum_berlaku_ditolak():
    with pytest.raises(KonversiBelumBerlaku):
        bonus(Jenjang.MAHIR, date(2022, 12, 31))


def test_gelar_lebih_tinggi_dengan_predikat_baik_diterima():
    periksa(Strata.S2, diakui=Strata.S1_D4, predikat_terakhir=Predikat.BAIK, pada=HARI)


@pytest.mark.parametrize("strata", [Strata.S1_D4, Strata.D3])
def test_gelar_yang_sudah_diakui_tidak_menambah(strata):
    with pytest.raises(BonusPendidikanDitolak):
        periksa(strata, diakui=Strata.S1_D4, predikat_terakhir=Predikat.BAIK, pada=HARI)


@pytest.mark.parametrize(
    "predikat", [Predikat.BUTUH_PERBAIKAN, Predikat.KURANG, Predikat.SANGAT_KURANG]
)
def test_predikat_di_bawah_baik_tidak_menambah(predikat):
    with pytest.raises(BonusPendidikanDitolak):
        periksa(Strata.S2, diakui=Strata.S1_D4, predikat_terakhir=predikat, pada=HARI)
