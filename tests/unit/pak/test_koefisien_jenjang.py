from datetime import date
from decimal import Decimal

import pytest

from services.pak.domain.errors import KonversiBelumBerlaku
from services.pak.domain.istilah import Jenjang
from services.pak.domain.koefisien_jenjang import ATURAN, koefisien

# PermenPANRB 1/2023, typed again.
TABEL = [
    ("PEMULA", "3.75"),
    ("TERAMPIL", "5"),
    ("MAHIR", "12.5"),
    ("PENYELIA", "25"),
    ("AHLI_PERTAMA", "12.5"),
    ("AHLI_MUDA", "25"),
    ("AHLI_MADYA", "37.5"),
    ("AHLI_UTAMA", "50"),
]


@pytest.mark.parametrize(("jenjang", "nilai"), TABEL)
def test_koefisien_per_tahun_tiap_jenjang(jenjang, nilai):
    assert koefisien(Jenjang(jenjang), date(2023, 1, 1))[0] == Decimal(nilai)


def test_setiap_jenjang_punya_koefisien_dalam_setiap_aturan():
    assert all(set(aturan.koefisien) == set(Jenjang) for aturan in ATURAN)


def test_berlaku_pada_hari_pertama_dan_menyebut_dasarnya():
    assert "PermenPANRB 1/2023 Pasal 37" in koefisien(Jenjang.AHLI_MUDA, date(2023, 1, 1))[1]


def test_sehari_sebelum_berlaku_ditolak():
    with pytest.raises(KonversiBelumBerlaku) as tolak:
        koefisien(Jenjang.AHLI_MUDA, date(2022, 12, 31))
    assert "1 Januari 2023" in tolak.value.kalimat
