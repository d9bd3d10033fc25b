"""What a target and a result say as numbers, and when they say none."""

from decimal import Decimal

import pytest

from services.penilaian.domain.kemajuan import Ukuran, kemajuan, ukuran


@pytest.mark.parametrize(
    ("teks", "angka", "satuan"),
    [
        ("12 modul", "12", "modul"),
        ("80%", "80", "%"),
        ("90 %", "90", "%"),
        ("100 Persen.", "100", "%"),
        ("99,5 %", "99.5", "%"),
        ("3.39", "3.39", ""),
        ("1.500 berkas", "1500", "berkas"),
        ("1.500,25", "1500.25", ""),
        ("Rp1.500.000", "1500000", "rp"),
        ("Rp. 2.000.000,00", "2000000.00", "rp"),
        ("  4  Laporan\nlengkap ", "4", "laporan lengkap"),
        ("0", "0", ""),
        ("minimal 5 kegiatan", "5", "kegiatan"),
    ],
)
def test_a_number_with_its_unit(teks: str, angka: str, satuan: str):
    hasil = ukuran(teks)
    assert hasil == Ukuran(Decimal(angka), satuan)
    assert str(hasil.angka if hasil else "") in (angka, f"{angka}.0")


@pytest.mark.parametrize("kata", ["paling lama", "Maksimal", "maks.", "≤", "<="])
def test_a_target_says_itself_that_less_is_better(kata: str):
    assert ukuran(f"{kata} 3 hari") == Ukuran(Decimal(3), "hari", batas_atas=True)


@pytest.mark.parametrize(
    "teks",
    [
        "",
        "Semua layanan berjalan",
        "3-5 dokumen",
        "3 sampai 5 dokumen",
        "12 dokumen dan 3 laporan",
        "Desember 2026",
        "31 Desember 2026",
        "-3 hari",
        "1.50.000",
        "sekitar 5 dokumen",
        "5 " + "x" * 41,
        "٣ dokumen dan ٤",
    ],
)
def test_what_is_no_single_number(teks: str):
    assert ukuran(teks) is None


@pytest.mark.parametrize(
    ("target", "realisasi", "persen"),
    [
        ("10 dokumen", "7 dokumen", "70.0"),
        ("10 dokumen", "7", "70.0"),
        ("80%", "80 persen", "100.0"),
        ("80%", "96%", "120.0"),
        ("3 laporan", "2 laporan", "66.6"),
        ("10.000", "9.999", "99.9"),
        ("12 modul", "0 modul", "0.0"),
        ("10 dokumen", "1.000 dokumen", "10000.0"),
    ],
)
def test_progress_is_told_honestly(target: str, realisasi: str, persen: str):
    hasil = kemajuan(target=target, realisasi=realisasi)
    assert hasil is not None
    assert hasil.persen == Decimal(persen)
    assert not hasil.batas_atas


@pytest.mark.parametrize(
    ("target", "realisasi"),
    [
        ("10 dokumen", "7 laporan"),
        ("10", "7 dokumen"),
        ("0 temuan", "0 temuan"),
        ("10 dokumen", "Tersusun sebagian"),
        ("Tersusunnya dokumen", "7"),
        ("", "7"),
    ],
)
def test_no_progress_where_it_would_be_a_guess(target: str, realisasi: str):
    assert kemajuan(target=target, realisasi=realisasi) is None


def test_a_bound_stays_a_bound():
    hasil = kemajuan(target="paling lama 5 hari", realisasi="6 hari")
    assert hasil is not None
    assert (hasil.persen, hasil.batas_atas) == (Decimal("120.0"), True)
