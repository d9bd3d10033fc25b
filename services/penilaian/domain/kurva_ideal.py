"""The ideal distribution curve that belongs to an organisation's achievement.

PermenPANRB 6/2022 Lampiran Bab IV.B angka 2: five curves, one for each level of achievement. The
annex prints them as pictures without figures; the points below are measured on those pictures with
one grid line taken as ten. They are shapes and no percentages: a line need not sum to a hundred,
and a leader uses the picture as a consideration, never as a quota.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from services.penilaian.domain.aturan import yang_berlaku
from services.penilaian.domain.matriks_predikat import Predikat


class CapaianOrganisasi(StrEnum):
    """What an organisation achieved in a period (Lampiran Bab IV.B angka 1 huruf a)."""

    ISTIMEWA = "ISTIMEWA"
    BAIK = "BAIK"
    BUTUH_PERBAIKAN = "BUTUH_PERBAIKAN"
    KURANG = "KURANG"
    SANGAT_KURANG = "SANGAT_KURANG"

    @property
    def sebutan(self) -> str:
        """The words a person reads."""
        return self.value.replace("_", " ").title()


# Left to right on the axis, as the annex draws it.
URUTAN = (
    Predikat.SANGAT_KURANG,
    Predikat.KURANG,
    Predikat.BUTUH_PERBAIKAN,
    Predikat.BAIK,
    Predikat.SANGAT_BAIK,
)
SUMBU_MAKSIMUM = 70


@dataclass(frozen=True)
class Kurva:
    """One version of the five shapes, each in the order of URUTAN."""

    berlaku_sejak: date
    dasar: str
    bentuk: Mapping[CapaianOrganisasi, tuple[Decimal, ...]]


def _titik(*nilai: str) -> tuple[Decimal, ...]:
    return tuple(Decimal(n) for n in nilai)


ATURAN = (
    Kurva(
        berlaku_sejak=date(2022, 2, 7),
        dasar="PermenPANRB 6/2022, Lampiran Bab IV.B angka 2 (pola distribusi predikat kinerja)",
        bentuk=MappingProxyType(
            {
                CapaianOrganisasi.ISTIMEWA: _titik("2", "4", "6", "25", "60"),
                CapaianOrganisasi.BAIK: _titik("5", "10", "20", "60", "20"),
                CapaianOrganisasi.BUTUH_PERBAIKAN: _titik("5", "15", "60", "15", "5"),
                CapaianOrganisasi.KURANG: _titik("20", "60", "20", "7.5", "5"),
                CapaianOrganisasi.SANGAT_KURANG: _titik("60", "25", "8", "4", "1.5"),
            }
        ),
    ),
)


@dataclass(frozen=True)
class KurvaIdeal:
    """Five points, left to right, and where they stand."""

    titik: tuple[tuple[Predikat, Decimal], ...]
    dasar: str


def kurva_ideal(capaian: CapaianOrganisasi, *, pada: date) -> KurvaIdeal:
    """The curve to draw for this achievement, by the shapes in force on that day."""
    aturan = yang_berlaku(ATURAN, pada)
    return KurvaIdeal(
        titik=tuple(zip(URUTAN, aturan.bentuk[capaian], strict=True)), dasar=aturan.dasar
    )
