"""Progress as a bar: how far it reaches, and where the target stands on it."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

SELURUHNYA = Decimal(100)
TERJAUH = Decimal(400)
"""Percent of the target at which a bar ends; the words beside it tell the rest."""
TINGGI = 32


class Batang(NamedTuple):
    """Percent of the width: the filled part, and the line of the target."""

    isi: str
    sasaran: str


def batang_kemajuan(persen: str) -> Batang:
    """Up to the target the bar is the target; beyond, the target moves to the left."""
    tercapai = min(Decimal(persen), TERJAUH)
    skala = max(tercapai, SELURUHNYA)
    return Batang(_bulat(100 * tercapai / skala), _bulat(100 * SELURUHNYA / skala))


def tinggi_kemajuan(persen: list[str]) -> list[tuple[str, str]]:
    """For bars side by side: where each begins from the top, and its height."""
    semua = [min(Decimal(satu), TERJAUH) for satu in persen]
    skala = max(*semua, SELURUHNYA)
    tinggi = [TINGGI * satu / skala for satu in semua]
    return [(_bulat(TINGGI - satu), _bulat(satu)) for satu in tinggi]


def _bulat(angka: Decimal) -> str:
    return f"{angka:.1f}"
