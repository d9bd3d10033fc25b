from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.pak.domain.angka_kredit import Konversi, bulatkan, konversikan
from services.pak.domain.errors import KonversiBelumBerlaku
from services.pak.domain.istilah import Jenjang, Predikat

# The yearly table at two decimals, typed again: SB 150, B 100, BP 75, K 50, SK 25 (AK-25).
TABEL = [
    ("PEMULA", "5.63", "3.75", "2.81", "1.88", "0.94"),
    ("TERAMPIL", "7.50", "5.00", "3.75", "2.50", "1.25"),
    ("MAHIR", "18.75", "12.50", "9.38", "6.25", "3.13"),
    ("AHLI_PERTAMA", "18.75", "12.50", "9.38", "6.25", "3.13"),
    ("PENYELIA", "37.50", "25.00", "18.75", "12.50", "6.25"),
    ("AHLI_MUDA", "37.50", "25.00", "18.75", "12.50", "6.25"),
    ("AHLI_MADYA", "56.25", "37.50", "28.13", "18.75", "9.38"),
    ("AHLI_UTAMA", "75.00", "50.00", "37.50", "25.00", "12.50"),
]
SEL = [
    (jenjang, predikat, ak)
    for jenjang, *baris in TABEL
    for predikat, ak in zip(Predikat, baris, strict=True)
]


def hitung(jenjang, predikat, mulai=1, selesai=12, *, presisi=2, tahun=2023):
    konversi = Konversi(tahun, mulai, selesai, Predikat(predikat))
    return konversikan(konversi, Jenjang(jenjang), presisi)


@pytest.mark.parametrize(("jenjang", "predikat", "ak"), SEL)
def test_tabel_setahun_empat_puluh_sel(jenjang, predikat, ak):
    assert str(hitung(jenjang, predikat).ak) == ak


def test_tabelnya_memang_empat_puluh_sel():
    assert len(SEL) == 40


@pytest.mark.parametrize(
    ("vektor", "masukan", "presisi", "ak"),
    [
        ("AK-02", ("AHLI_PERTAMA", "SANGAT_BAIK", 1, 12), 2, "18.75"),
        ("AK-03", ("AHLI_PERTAMA", "BAIK", 1, 2), 2, "2.08"),
        ("AK-11", ("AHLI_PERTAMA", "BAIK", 1, 3), 2, "3.13"),
        ("AK-11", ("AHLI_PERTAMA", "BAIK", 1, 6), 2, "6.25"),
        ("AK-11", ("AHLI_PERTAMA", "BAIK", 1, 9), 2, "9.38"),
        ("AK-11", ("AHLI_PERTAMA", "BAIK", 1, 12), 2, "12.50"),
        ("AK-13", ("AHLI_MUDA", "BAIK", 1, 6), 2, "12.50"),
        ("AK-18", ("AHLI_MUDA", "SANGAT_BAIK", 1, 12), 2, "37.50"),
        ("AK-26", ("PEMULA", "BUTUH_PERBAIKAN", 1, 12), 3, "2.813"),
        ("AK-26", ("PEMULA", "BUTUH_PERBAIKAN", 1, 12), 2, "2.81"),
        ("TMT Maret", ("AHLI_PERTAMA", "BAIK", 3, 12), 2, "10.42"),
    ],
)
def test_vektor(vektor, masukan, presisi, ak):
    assert str(hitung(*masukan, presisi=presisi).ak) == ak, vektor


def test_bulan_dihitung_penuh_kedua_ujungnya():
    """TMT March to December is ten months."""
    assert Konversi(2023, 3, 12, Predikat.BAIK).bulan == 10


def test_cara_hitung_tertulis():
    assert hitung("AHLI_PERTAMA", "SANGAT_BAIK").rumus == "12/12 × 150% × 12,5 = 18,75"
    assert hitung("PEMULA", "BAIK", 1, 2).rumus == "2/12 × 100% × 3,75 = 0,63"


def test_setiap_baris_menyebut_tiga_dasar():
    dasar = " ".join(hitung("AHLI_PERTAMA", "BAIK").dasar)
    for pasal in ("Pasal 37", "Pasal 1 angka 9", "Pasal 12 ayat (3)", "Pasal 13 ayat (1)"):
        assert pasal in dasar


def test_desember_2022_belum_dikonversi_januari_2023_sudah():
    with pytest.raises(KonversiBelumBerlaku):
        hitung("AHLI_PERTAMA", "BAIK", 12, 12, tahun=2022)
    assert hitung("AHLI_PERTAMA", "BAIK", 1, 1).ak == Decimal("1.04")


@given(
    nilai=st.decimals(min_value=-9999, max_value=9999, places=6), presisi=st.sampled_from([2, 3])
)
def test_pembulatan_sama_dengan_half_up_desimal(nilai, presisi):
    harap = nilai.quantize(Decimal(1).scaleb(-presisi), rounding=ROUND_HALF_UP)
    assert bulatkan(nilai, presisi) == harap


@pytest.mark.parametrize(
    ("pecahan", "hasil"),
    [("75/8", "9.38"), ("225/8", "28.13"), ("45/8", "5.63"), ("45/16", "2.81"), ("15/16", "0.94")],
)
def test_contoh_pembulatan_yang_diterbitkan(pecahan, hasil):
    assert str(bulatkan(Fraction(pecahan), 2)) == hasil


@given(
    jenjang=st.sampled_from(Jenjang),
    mulai=st.integers(1, 12),
    lama=st.integers(0, 11),
    presisi=st.sampled_from([2, 3]),
)
def test_predikat_lebih_baik_tidak_pernah_lebih_sedikit(jenjang, mulai, lama, presisi):
    selesai = min(12, mulai + lama)
    urut = [hitung(jenjang, predikat, mulai, selesai, presisi=presisi).ak for predikat in Predikat]
    assert urut == sorted(urut, reverse=True)
    assert urut[-1] > 0
    assert all(isinstance(ak, Decimal) for ak in urut)


@given(jenjang=st.sampled_from(Jenjang), predikat=st.sampled_from(Predikat))
def test_bulan_lebih_banyak_tidak_pernah_lebih_sedikit(jenjang, predikat):
    urut = [hitung(jenjang, predikat, 1, bulan).ak for bulan in range(1, 13)]
    assert urut == sorted(urut)
