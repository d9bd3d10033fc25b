from datetime import date
from decimal import Decimal

import pytest

from services.pak.domain.istilah import Jenjang
from services.pak.domain.kebutuhan import kebutuhan
from services.pak.domain.kesimpulan import peringatkan, selisih, simpulkan
from services.pak.domain.pangkat import Golongan


def butuh(jenjang, golongan):
    return kebutuhan(Jenjang(jenjang), Golongan(golongan), date(2023, 1, 1))


def test_selisih_positif_adalah_kelebihan():
    satu = selisih(Decimal("51.08"), Decimal(50))
    assert (satu.selisih, satu.terpenuhi) == (Decimal("1.08"), True)


def test_tepat_sama_adalah_terpenuhi():
    assert selisih(Decimal("50.00"), Decimal(50)).terpenuhi


def test_kurang_seperseratus_belum_terpenuhi():
    assert not selisih(Decimal("49.99"), Decimal(50)).terpenuhi


def test_kesimpulan_contoh_manual():
    assert simpulkan(Decimal("51.08"), butuh("AHLI_PERTAMA", "III/a")) == (
        (
            "Dapat dipertimbangkan untuk kenaikan pangkat setingkat lebih tinggi menjadi "
            "Penata Muda Tingkat I, III/b"
        ),
        (
            "Belum dapat dipertimbangkan untuk kenaikan jenjang jabatan setingkat lebih tinggi "
            "menjadi Ahli Muda"
        ),
    )


@pytest.mark.parametrize(
    ("jenjang", "golongan", "jumlah"),
    [("AHLI_PERTAMA", "III/b", 1), ("AHLI_UTAMA", "IV/d", 1), ("AHLI_UTAMA", "IV/e", 1)],
)
def test_hanya_langkah_yang_ada(jenjang, golongan, jumlah):
    assert len(simpulkan(Decimal(10), butuh(jenjang, golongan))) == jumlah


def test_di_puncak_dikatakan_di_puncak():
    assert "tertinggi" in simpulkan(Decimal(300), butuh("AHLI_UTAMA", "IV/e"))[0]


@pytest.mark.parametrize(
    ("ak", "golongan", "diperingatkan"),
    [("49.99", "III/a", True), ("50", "III/a", False), ("99", "III/b", True)],
)
def test_di_bawah_kedua_kebutuhan_hanya_diperingatkan(ak, golongan, diperingatkan):
    assert bool(peringatkan(Decimal(ak), butuh("AHLI_PERTAMA", golongan))) is diperingatkan


def test_di_puncak_tidak_ada_yang_perlu_diperingatkan():
    assert peringatkan(Decimal(0), butuh("AHLI_UTAMA", "IV/e")) == ()
