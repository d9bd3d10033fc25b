"""Progress against a target, where both are one number of the same unit.

Targets and results are free text (PermenPANRB 6/2022 art. 9, Formats A.1.7 and B.1.2): "12 modul",
"80%", "paling lama 3 hari", or a narrative. Only what can be read without guessing is reckoned.
Whether less is better the plan does not store; a target says it itself ("paling lama") or nothing
is judged. Nothing follows from the percentage: the rater rates.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal

PANJANG_SATUAN = 40
# Words with which a target says that it is not to be exceeded, and those that only say "target".
BATAS_ATAS = (
    "paling lama",
    "paling banyak",
    "paling lambat",
    "paling tinggi",
    "maksimal",
    "maksimum",
    "maks.",
    "≤",
    "<=",
)
BATAS_BAWAH = (
    "paling sedikit",
    "paling kurang",
    "paling rendah",
    "sekurang-kurangnya",
    "minimal",
    "minimum",
    "min.",
    "≥",
    ">=",
)
_ANGKA = re.compile(r"(rp\.?\s*)?(\d{1,3}(?:\.\d{3})+|\d+)(?:[,.](\d+))?\s*(\D*)")


@dataclass(frozen=True)
class Ukuran:
    """One number with its unit; no unit is the empty text."""

    angka: Decimal
    satuan: str
    batas_atas: bool = False


@dataclass(frozen=True)
class Kemajuan:
    """A result beside its target. `persen` has one decimal and is never rounded up."""

    realisasi: Decimal
    target: Decimal
    satuan: str
    persen: Decimal
    batas_atas: bool
    """The target is a bound that is not to be exceeded: less is better."""


def ukuran(teks: str) -> Ukuran | None:
    """The number that a text is; None: it is a narrative, or holds several numbers."""
    sisa = " ".join(teks.casefold().split()).rstrip(".;")
    batas_atas = sisa.startswith(BATAS_ATAS)
    for kata in BATAS_ATAS + BATAS_BAWAH:
        if sisa.startswith(kata):
            sisa = sisa.removeprefix(kata).strip()
            break
    cocok = _ANGKA.fullmatch(sisa)
    if cocok is None:
        return None
    rupiah, bulat, pecahan, satuan = cocok.groups()
    satuan = "rp" if rupiah and not satuan else f"{rupiah or ''}{satuan}".strip()
    if len(satuan) > PANJANG_SATUAN:
        return None
    angka = Decimal(f"{bulat.replace('.', '')}.{pecahan or 0}")
    return Ukuran(angka, "%" if satuan in ("%", "persen") else satuan, batas_atas)


def kemajuan(*, target: str, realisasi: str) -> Kemajuan | None:
    """The result against the target; None where that cannot be said in one number."""
    sasaran, tercapai = ukuran(target), ukuran(realisasi)
    if sasaran is None or tercapai is None or not sasaran.angka:
        return None
    if tercapai.satuan not in ("", sasaran.satuan):
        return None
    persen = (100 * tercapai.angka / sasaran.angka).quantize(Decimal("0.1"), ROUND_DOWN)
    return Kemajuan(tercapai.angka, sasaran.angka, sasaran.satuan, persen, sasaran.batas_atas)
