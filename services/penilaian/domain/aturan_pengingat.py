"""When somebody is reminded of a legal deadline.

The law fixes the terms (`jendela_evaluasi`, `batas_dokumen`, `batas_keberatan`) and knows no
reminder: every number here is this system's own choice. What is left undone keeps no meaning that
the law did not give it; a reminder decides nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from services.penilaian.domain.aturan import yang_berlaku


class JenisPengingat(StrEnum):
    """Before the last day or after it: each is told once."""

    SEBELUM = "SEBELUM"
    LEWAT = "LEWAT"


class PeranPengingat(StrEnum):
    """Who is told: whoever must act, or the next up the chain."""

    PELAKU = "PELAKU"
    ATASAN = "ATASAN"


@dataclass(frozen=True)
class AturanPengingat:
    """One version of the choice, in calendar days; the hour is Jakarta's."""

    berlaku_sejak: date
    dasar: str
    sebelum_hari: int
    # A day that the worker missed is made up for so long; later, the list alone tells.
    susul_hari: int
    mulai_pukul: int


ATURAN = (
    AturanPengingat(
        berlaku_sejak=date(2022, 2, 7),
        dasar="Keputusan sistem: jangka waktunya dari PermenPANRB 6/2022, pengingatnya bukan",
        sebelum_hari=3,
        susul_hari=7,
        mulai_pukul=7,
    ),
)


def aturan_pada(hari: date) -> AturanPengingat:
    """The choice that holds on a day."""
    return yang_berlaku(ATURAN, hari)


def batas_yang_diingatkan(jenis: JenisPengingat, hari: date) -> tuple[date, date]:
    """The first and the last of the last days that are told of on that day."""
    aturan = aturan_pada(hari)
    if jenis is JenisPengingat.SEBELUM:
        return hari, hari + timedelta(days=aturan.sebelum_hari)
    return hari - timedelta(days=aturan.susul_hari), hari - timedelta(days=1)


def diberi_tahu(jenis: JenisPengingat) -> tuple[PeranPengingat, ...]:
    """Before the last day whoever must act; after it also the next up the chain."""
    if jenis is JenisPengingat.SEBELUM:
        return (PeranPengingat.PELAKU,)
    return (PeranPengingat.PELAKU, PeranPengingat.ATASAN)
