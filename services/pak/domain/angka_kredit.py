"""The conversion: months × percentage × coefficient, rounded half up on every line.

PerBKN 3/2023 Pasal 12 ayat (3) (a predikat becomes angka kredit) and Pasal 13 ayat (1) (yearly, or
periodically and then in proportion to the months). The product is kept as an exact fraction until
its one rounding; sums are sums of rounded lines, as the forms are added up by hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from services.pak.domain.istilah import Jenjang, Predikat
from services.pak.domain.koefisien_jenjang import koefisien
from services.pak.domain.persentase_predikat import persentase
from services.pak.domain.tulisan import koma, ringkas

DASAR = "Konversi dan bagian bulan: PerBKN 3/2023 Pasal 12 ayat (3) dan Pasal 13 ayat (1)"
BULAN_SETAHUN = 12
# An agency may print two decimals or three; two is the usual one.
PRESISI = (2, 3)
PRESISI_BAWAAN = 2


@dataclass(frozen=True)
class Konversi:
    """Whole calendar months of one year, both ends included, under one predikat."""

    tahun: int
    bulan_mulai: int
    bulan_selesai: int
    predikat: Predikat

    @property
    def bulan(self) -> int:
        """How many months: January to February is two."""
        return self.bulan_selesai - self.bulan_mulai + 1

    @property
    def mulai(self) -> date:
        """First day; it decides which row of a dated rule holds."""
        return date(self.tahun, self.bulan_mulai, 1)


@dataclass(frozen=True)
class BarisKonversi:
    """One converted line with its working."""

    konversi: Konversi
    persentase: Decimal
    koefisien: Decimal
    ak: Decimal
    rumus: str
    dasar: tuple[str, ...]


def bulatkan(nilai: Fraction | Decimal, presisi: int) -> Decimal:
    """Half up to `presisi` decimals, without ever leaving exact arithmetic."""
    pecahan = Fraction(nilai) * 10**presisi
    tanda = -1 if pecahan < 0 else 1
    bulat = tanda * ((abs(pecahan) * 2 + 1) // 2)
    return Decimal(bulat).scaleb(-presisi)


def konversikan(konversi: Konversi, jenjang: Jenjang, presisi: int) -> BarisKonversi:
    """The angka kredit of a line: months/12 × percentage × coefficient."""
    persen, dasar_persen = persentase(konversi.predikat, konversi.mulai)
    nilai_koefisien, dasar_koefisien = koefisien(jenjang, konversi.mulai)
    bagian = Fraction(konversi.bulan, BULAN_SETAHUN)
    ak = bulatkan(bagian * Fraction(persen) / 100 * Fraction(nilai_koefisien), presisi)
    rumus = (
        f"{konversi.bulan}/{BULAN_SETAHUN} × {ringkas(persen)}% × "
        f"{ringkas(nilai_koefisien)} = {koma(ak)}"
    )
    return BarisKonversi(
        konversi=konversi,
        persentase=persen,
        koefisien=nilai_koefisien,
        ak=ak,
        rumus=rumus,
        dasar=(dasar_persen, dasar_koefisien, DASAR),
    )
