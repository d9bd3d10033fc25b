"""Moving into a functional post from another group of posts: which months count, and flat grants.

PerBKN 3/2023 Lampiran II (page 25 of the annex): the predikat over the time in the present
golongan is converted at the coefficient of the new jenjang, on top of the AK dasar. Who has held
the top rank of his former post for more than three years has only the last three years counted.
Who holds a pangkat that does not fit the jenjang gets a flat grant instead. The annex has more
lines than are known here; a case that is not listed is entered as a balance with its decree.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from services.pak.domain.aturan import yang_berlaku
from services.pak.domain.istilah import Jenjang, KelompokJabatan
from services.pak.domain.pangkat import Golongan

Asal = tuple[KelompokJabatan, Golongan, Jenjang]


@dataclass(frozen=True)
class AturanPerpindahan:
    """Months at most from the top rank, and the flat grants, from a day on."""

    berlaku_sejak: date
    dasar: str
    bulan_terbanyak_di_puncak: int
    diberikan: Mapping[Asal, Decimal]


ATURAN = (
    AturanPerpindahan(
        berlaku_sejak=date(2023, 1, 1),
        dasar="Perpindahan: PerBKN 3/2023 Lampiran II angka 2 dan angka 3",
        bulan_terbanyak_di_puncak=36,
        diberikan={
            (KelompokJabatan.PELAKSANA, Golongan.IV_A, Jenjang.AHLI_PERTAMA): Decimal(100),
            (KelompokJabatan.PELAKSANA, Golongan.IV_A, Jenjang.AHLI_MUDA): Decimal(75),
        },
    ),
    # a new regulation is a new row here
)


def bulan_dihitung(bulan_dalam_golongan: int, *, di_puncak: bool, pada: date) -> int:
    """How many months of the present golongan are converted."""
    if not di_puncak:
        return bulan_dalam_golongan
    return min(bulan_dalam_golongan, yang_berlaku(ATURAN, pada).bulan_terbanyak_di_puncak)


def diberikan(
    asal: KelompokJabatan, golongan: Golongan, jenjang: Jenjang, pada: date
) -> Decimal | None:
    """The flat grant for a pangkat that does not fit the jenjang; None when not listed."""
    return yang_berlaku(ATURAN, pada).diberikan.get((asal, golongan, jenjang))
