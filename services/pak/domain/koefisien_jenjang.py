"""How many angka kredit a year of a jenjang is worth: koefisien angka kredit tahunan.

PermenPANRB 1/2023 Pasal 37 converts the predikat by the yearly coefficient of the jenjang;
PerBKN 3/2023 Pasal 1 angka 9 defines the coefficient. The first performance year that is converted
is 2023: what was earned until 31 December 2022 is an old balance.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from services.pak.domain.aturan import yang_berlaku
from services.pak.domain.istilah import Jenjang


@dataclass(frozen=True)
class AturanKoefisien:
    """The coefficients of every jenjang from a day on."""

    berlaku_sejak: date
    dasar: str
    koefisien: Mapping[Jenjang, Decimal]


ATURAN = (
    AturanKoefisien(
        berlaku_sejak=date(2023, 1, 1),
        dasar="Koefisien per tahun: PermenPANRB 1/2023 Pasal 37; PerBKN 3/2023 Pasal 1 angka 9",
        koefisien={
            Jenjang.PEMULA: Decimal("3.75"),
            Jenjang.TERAMPIL: Decimal(5),
            Jenjang.MAHIR: Decimal("12.5"),
            Jenjang.PENYELIA: Decimal(25),
            Jenjang.AHLI_PERTAMA: Decimal("12.5"),
            Jenjang.AHLI_MUDA: Decimal(25),
            Jenjang.AHLI_MADYA: Decimal("37.5"),
            Jenjang.AHLI_UTAMA: Decimal(50),
        },
    ),
    # a new regulation is a new row here
)


def koefisien(jenjang: Jenjang, pada: date) -> tuple[Decimal, str]:
    """The yearly coefficient of a jenjang on a day, and the article it stands on."""
    aturan = yang_berlaku(ATURAN, pada)
    return aturan.koefisien[jenjang], aturan.dasar
