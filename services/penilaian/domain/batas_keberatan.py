"""How long an objection may be filed, and how long its decision may take.

PermenPANRB 6/2022 Lampiran Bab V.B angka 2 and 6: fourteen working days from receipt of the
Dokumen Evaluasi to file, seven working days from the filing to decide. Until the employee confirms
receipt the term is reckoned from the day of delivery.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from services.penilaian.domain.aturan import yang_berlaku
from services.penilaian.domain.hari_kerja import BatasHariKerja, Kalender, batas_hari_kerja


@dataclass(frozen=True)
class JangkaKeberatan:
    """One version of the two terms, in working days."""

    berlaku_sejak: date
    dasar: str
    ajukan: int
    putus: int


ATURAN = (
    JangkaKeberatan(
        berlaku_sejak=date(2022, 2, 7),
        dasar="PermenPANRB 6/2022, Lampiran Bab V.B angka 2 dan 6",
        ajukan=14,
        putus=7,
    ),
)


def batas_ajukan(diterima: date, kalender: Kalender) -> BatasHariKerja:
    """Last day to object to a document received on `diterima`."""
    return batas_hari_kerja(diterima, _aturan(diterima).ajukan, kalender)


def batas_putus(diajukan: date, kalender: Kalender) -> BatasHariKerja:
    """Last day to decide an objection filed on `diajukan`."""
    return batas_hari_kerja(diajukan, _aturan(diajukan).putus, kalender)


def _aturan(pada: date) -> JangkaKeberatan:
    return yang_berlaku(ATURAN, pada)
