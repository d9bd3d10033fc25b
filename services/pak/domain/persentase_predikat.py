"""What part of the coefficient a predikat earns.

PermenPANRB 1/2023 Pasal 37: sangat baik 150 %, baik 100 %, cukup/butuh perbaikan 75 %,
kurang 50 %, sangat kurang 25 %. Applied to the performance year 2023 and later.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from services.pak.domain.aturan import yang_berlaku
from services.pak.domain.istilah import Predikat


@dataclass(frozen=True)
class AturanPersentase:
    """The percentage of every predikat from a day on."""

    berlaku_sejak: date
    dasar: str
    persen: Mapping[Predikat, Decimal]


ATURAN = (
    AturanPersentase(
        berlaku_sejak=date(2023, 1, 1),
        dasar="Persentase predikat: PermenPANRB 1/2023 Pasal 37",
        persen={
            Predikat.SANGAT_BAIK: Decimal(150),
            Predikat.BAIK: Decimal(100),
            Predikat.BUTUH_PERBAIKAN: Decimal(75),
            Predikat.KURANG: Decimal(50),
            Predikat.SANGAT_KURANG: Decimal(25),
        },
    ),
    # a new regulation is a new row here
)


def persentase(predikat: Predikat, pada: date) -> tuple[Decimal, str]:
    """The percentage of a predikat on a day, and the article it stands on."""
    aturan = yang_berlaku(ATURAN, pada)
    return aturan.persen[predikat], aturan.dasar
