"""What is carried on: angka kredit add up inside a jenjang and begin again at 0 in the next one.

PerBKN 3/2023 Pasal 12 ayat (7): conversions are accumulated for the next pangkat and jenjang. A
kenaikan pangkat keeps the sum, surplus included; a kenaikan jenjang sets it back to 0.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from services.pak.domain.istilah import Jenjang, Sumber


@dataclass(frozen=True)
class AturanAkumulasi:
    """Whether a step keeps the sum, from a day on."""

    berlaku_sejak: date
    dasar: str
    naik_jenjang_mulai_nol: bool


ATURAN = (
    AturanAkumulasi(
        berlaku_sejak=date(2023, 1, 1),
        dasar="Akumulasi dalam satu jenjang: PerBKN 3/2023 Pasal 12 ayat (7)",
        naik_jenjang_mulai_nol=True,
    ),
    # a new regulation is a new row here
)


@dataclass(frozen=True)
class Perolehan:
    """Angka kredit earned in a jenjang, and the row of the PAK it belongs to."""

    jenjang: Jenjang
    sumber: Sumber
    ak: Decimal


def terbawa(perolehan: Iterable[Perolehan], jenjang: Jenjang) -> Mapping[Sumber, Decimal]:
    """The column LAMA: per row, what was earned in this jenjang. Other jenjang count nothing."""
    lama = dict.fromkeys(Sumber, Decimal(0))
    for satu in perolehan:
        if satu.jenjang is jenjang:
            lama[satu.sumber] += satu.ak
    return lama
