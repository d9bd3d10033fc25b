from datetime import date
from decimal import Decimal

import pytest

from services.pak.domain.errors import KonversiBelumBerlaku
from services.pak.domain.istilah import Jenjang
from services.pak.domain.kebutuhan import golongan_jenjang, kebutuhan
from services.pak.domain.pangkat import Golongan

HARI = date(2023, 1, 1)

# Every step, cumulative inside the jenjang, typed again:
# jenjang, golongan, need of pangkat, need of jenjang, AK dasar.
LANGKAH = [
    ("PEMULA", "II/a", 15, 15, 0),
    ("TERAMPIL", "II/b", 20, 60, 0),
    ("TERAMPIL", "II/c", 40, 60, 20),
    ("TERAMPIL", "II/d", None, 60, 40),
    ("MAHIR", "III/a", 50, 100, 0),
    ("MAHIR", "III/b", None, 100, 50),
    ("PENYELIA", "III/c", 100, None, 0),
    ("PENYELIA", "III/d", None, None, 100),
    ("AHLI_PERTAMA", "III/a", 50, 100, 0),
    ("AHLI_PERTAMA", "III/b", None, 100, 50),
    ("AHLI_MUDA", "III/c", 100, 200, 0),
    ("AHLI_MUDA", "III/d", None, 200, 100),
    ("AHLI_MADYA", "IV/a", 150, 450, 0),
    ("AHLI_MADYA", "IV/b", 300, 450, 150),
    ("AHLI_MADYA", "IV/c", None, 450, 300),
    ("AHLI_UTAMA", "IV/d", 200, None, 0),
    ("AHLI_UTAMA", "IV/e", None, None, 200),
]


@pytest.mark.parametrize(("jenjang", "golongan", "pangkat", "naik", "dasar"), LANGKAH)
def test_kebutuhan_kumulatif_tiap_langkah(jenjang, golongan, pangkat, naik, dasar):
    butuh = kebutuhan(Jenjang(jenjang), Golongan(golongan), HARI)
    assert butuh.pangkat == (None if pangkat is None else Decimal(pangkat))
    assert butuh.jenjang == (None if naik is None else Decimal(naik))
    assert butuh.ak_dasar == Decimal(dasar)


def test_tabel_langkah_memuat_semua_golongan_semua_jenjang():
    ada = {(Jenjang(j), Golongan(g)) for j, g, *_ in LANGKAH}
    assert ada == {(j, g) for j in Jenjang for g in golongan_jenjang(j, HARI)}


@pytest.mark.parametrize(
    ("jenjang", "golongan", "pangkat", "naik"),
    [
        ("AHLI_PERTAMA", "III/a", "III/b", "AHLI_MUDA"),
        ("AHLI_PERTAMA", "III/b", None, "AHLI_MUDA"),
        ("PEMULA", "II/a", "II/b", "TERAMPIL"),
        ("PENYELIA", "III/d", None, None),
        ("AHLI_UTAMA", "IV/d", "IV/e", None),
        ("AHLI_UTAMA", "IV/e", None, None),
    ],
)
def test_langkah_berikut(jenjang, golongan, pangkat, naik):
    butuh = kebutuhan(Jenjang(jenjang), Golongan(golongan), HARI)
    assert (butuh.pangkat_berikut, butuh.jenjang_berikut) == (pangkat, naik)


def test_sehari_sebelum_berlaku_ditolak():
    with pytest.raises(KonversiBelumBerlaku):
        kebutuhan(Jenjang.AHLI_MUDA, Golongan.III_C, date(2022, 12, 31))
