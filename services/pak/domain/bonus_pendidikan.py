"""What a higher degree adds: 25 % of the pangkat need of the present jenjang, once per degree.

PermenPANRB 1/2023 (25 % of the need of a pangkat for a higher degree); PerBKN 3/2023 Lampiran II,
row "peningkatan pendidikan". It is given once for a degree, only for one above the last that was
recognised, and only while the last predikat is at least Baik.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import IntEnum

from services.pak.domain import kebutuhan
from services.pak.domain.aturan import yang_berlaku
from services.pak.domain.errors import BonusPendidikanDitolak
from services.pak.domain.istilah import Jenjang, Predikat


class Strata(IntEnum):
    """Degrees, lowest first."""

    SLTA = 1
    D1 = 2
    D2 = 3
    D3 = 4
    S1_D4 = 5
    S2 = 6
    S3 = 7


@dataclass(frozen=True)
class AturanBonus:
    """The share of the pangkat need from a day on."""

    berlaku_sejak: date
    dasar: str
    bagian: Decimal
    predikat_cukup: tuple[Predikat, ...]


ATURAN = (
    AturanBonus(
        berlaku_sejak=date(2023, 1, 1),
        dasar="Peningkatan pendidikan 25%: PermenPANRB 1/2023; PerBKN 3/2023 Lampiran II",
        bagian=Decimal("0.25"),
        predikat_cukup=(Predikat.SANGAT_BAIK, Predikat.BAIK),
    ),
    # a new regulation is a new row here
)


def bonus(jenjang: Jenjang, pada: date) -> tuple[Decimal, str]:
    """The addition for a degree in a jenjang, and the article it stands on."""
    aturan = yang_berlaku(ATURAN, pada)
    butuh = yang_berlaku(kebutuhan.ATURAN, pada).kebutuhan[jenjang].pangkat
    return aturan.bagian * butuh, aturan.dasar


def periksa(strata: Strata, *, diakui: Strata, predikat_terakhir: Predikat, pada: date) -> None:
    """Refuse a degree that adds nothing; `diakui` is the highest that already counts."""
    if strata <= diakui:
        raise BonusPendidikanDitolak(sebab="jenjang pendidikan ini sudah diakui")
    if predikat_terakhir not in yang_berlaku(ATURAN, pada).predikat_cukup:
        raise BonusPendidikanDitolak(sebab="predikat kinerja terakhir di bawah Baik")
