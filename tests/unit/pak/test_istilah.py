from datetime import date
from decimal import Decimal

import pytest

from services.pak.domain.istilah import SUMBER_SALDO, Jenjang, Predikat, Sumber
from services.pak.domain.pangkat import Golongan
from services.pak.domain.tulisan import koma, polos, ringkas, tanggal


def test_enam_baris_pak_dalam_urutan_formulir():
    assert [sumber.nama for sumber in Sumber] == [
        "AK Dasar yang diberikan",
        "AK JF lama",
        "AK Penyesuaian/Penyetaraan",
        "AK Konversi",
        "AK yang diperoleh dari peningkatan pendidikan",
        "AK yang diperoleh dari Kegiatan Tugas Jabatan",
    ]


def test_konversi_bukan_saldo():
    assert set(Sumber) - set(SUMBER_SALDO) == {Sumber.KONVERSI}


def test_nama_yang_dicetak():
    assert Jenjang.AHLI_PERTAMA.nama == "Ahli Pertama"
    assert Predikat.SANGAT_BAIK.nama == "Sangat Baik"


@pytest.mark.parametrize(
    ("golongan", "pangkat"),
    [
        ("II/a", "Pengatur Muda"),
        ("II/d", "Pengatur Tingkat I"),
        ("III/a", "Penata Muda"),
        ("III/b", "Penata Muda Tingkat I"),
        ("III/c", "Penata"),
        ("III/d", "Penata Tingkat I"),
        ("IV/c", "Pembina Utama Muda"),
        ("IV/e", "Pembina Utama"),
    ],
)
def test_nama_pangkat(golongan, pangkat):
    assert Golongan(golongan).pangkat == pangkat


def test_golongan_berikut():
    assert Golongan.II_D.berikut() is Golongan.III_A
    assert Golongan.IV_E.berikut() is None


def test_tulisan_angka_dan_tanggal():
    assert polos(Decimal("50.00")) == "50"
    assert polos(Decimal("12.50")) == "12.5"
    assert koma(Decimal("18.70")) == "18,70"
    assert ringkas(Decimal("12.50")) == "12,5"
    assert tanggal(date(2026, 1, 17)) == "17 Januari 2026"
