from datetime import date
from decimal import Decimal

from services.pak.domain.istilah import Jenjang, KelompokJabatan
from services.pak.domain.pangkat import Golongan
from services.pak.domain.perpindahan import bulan_dihitung, diberikan

HARI = date(2023, 1, 1)


def test_di_pangkat_puncak_hanya_tiga_tahun_terakhir():
    """AK-16: more than three years at the top rank count as three."""
    assert bulan_dihitung(50, di_puncak=True, pada=HARI) == 36
    assert bulan_dihitung(30, di_puncak=True, pada=HARI) == 30


def test_belum_di_puncak_dihitung_semua():
    assert bulan_dihitung(50, di_puncak=False, pada=HARI) == 50


def test_pelaksana_golongan_empat_a_mendapat_angka_tetap():
    """AK-17: 100 into Ahli Pertama, 75 on the rise to Ahli Muda."""
    asal = (KelompokJabatan.PELAKSANA, Golongan.IV_A)
    assert diberikan(*asal, Jenjang.AHLI_PERTAMA, HARI) == Decimal(100)
    assert diberikan(*asal, Jenjang.AHLI_MUDA, HARI) == Decimal(75)


def test_yang_tidak_terdaftar_tidak_ditebak():
    assert diberikan(KelompokJabatan.PENGAWAS, Golongan.IV_A, Jenjang.AHLI_MUDA, HARI) is None
