"""Until when a plan is set, and who may set it afterwards.

PermenPANRB 6/2022 art. 14(1) and Lamp. II.C.4: at the latest at the end of January of the year.
Lamp. II.C.5: when the rater has not acted by then, the employee turns to the rater's superior. For
a plan that begins later in the year (Lamp. II.C.6-7, a move) the text gives no date; by the same
measure it is the end of the month in which it begins.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from services.skp.domain.aturan import yang_berlaku


@dataclass(frozen=True)
class AturanBatas:
    """How many months the plan's setting may take, the first one counted."""

    berlaku_sejak: date
    dasar: str
    bulan: int


ATURAN = (
    AturanBatas(
        berlaku_sejak=date(2022, 2, 7),
        dasar="PermenPANRB 6/2022 Pasal 14 ayat (1) dan Lampiran Bab II.C angka 4-5",
        bulan=1,
    ),
)


@dataclass(frozen=True)
class Batas:
    """The last day, with its article."""

    hari: date
    dasar: str


def batas_penetapan(mulai: date) -> Batas:
    """The last day on which the rater alone may set a plan that begins on `mulai`."""
    aturan = yang_berlaku(ATURAN, mulai)
    bulan = mulai.month + aturan.bulan - 1
    return Batas(date(mulai.year, bulan, monthrange(mulai.year, bulan)[1]), aturan.dasar)


def sudah_beralih(mulai: date, hari_ini: date) -> bool:
    """Whether the right to approve is open to the rater's superior too."""
    return hari_ini > batas_penetapan(mulai).hari


def beralih_sampai(hari_ini: date) -> date:
    """The latest beginning of a plan whose right has passed; the span is counted in months."""
    hari = hari_ini
    while not sudah_beralih(hari, hari_ini):
        hari = hari.replace(day=1) - timedelta(days=1)
    return hari
