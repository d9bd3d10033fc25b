"""How long each step with the Dokumen Evaluasi may take.

PermenPANRB 6/2022 Lampiran Bab V.A angka 5-7 for the normal course, angka 8-11 for the course in
which the rater did not act and his superior signs. All terms run in working days.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from services.penilaian.domain.aturan import yang_berlaku
from services.penilaian.domain.errors import LangkahTanpaBatas
from services.penilaian.domain.hari_kerja import BatasHariKerja, Kalender, batas_hari_kerja


class Jalur(StrEnum):
    """Who signs: the rater, or his superior because the rater did not act."""

    PENILAI = "PENILAI"
    ATASAN_PENILAI = "ATASAN_PENILAI"


class Langkah(StrEnum):
    """A step with a term, and from when the term runs."""

    TANDA_TANGAN = "TANDA_TANGAN"  # from the end of the evaluation window; superior only
    SAMPAIKAN = "SAMPAIKAN"  # from signing
    KEMBALIKAN = "KEMBALIKAN"  # from receipt by the employee
    LAPOR_PYB = "LAPOR_PYB"  # from the end of the evaluation window


@dataclass(frozen=True)
class JangkaWaktu:
    """One version of the terms."""

    berlaku_sejak: date
    dasar: str
    hari_kerja: Mapping[tuple[Jalur, Langkah], int]


ATURAN = (
    JangkaWaktu(
        berlaku_sejak=date(2022, 2, 7),
        dasar="PermenPANRB 6/2022, Lampiran Bab V.A angka 5-11",
        hari_kerja=MappingProxyType(
            {
                (Jalur.PENILAI, Langkah.SAMPAIKAN): 14,
                (Jalur.PENILAI, Langkah.KEMBALIKAN): 14,
                (Jalur.PENILAI, Langkah.LAPOR_PYB): 30,
                (Jalur.ATASAN_PENILAI, Langkah.TANDA_TANGAN): 14,
                (Jalur.ATASAN_PENILAI, Langkah.SAMPAIKAN): 7,
                (Jalur.ATASAN_PENILAI, Langkah.KEMBALIKAN): 7,
                (Jalur.ATASAN_PENILAI, Langkah.LAPOR_PYB): 30,
            }
        ),
    ),
)


@dataclass(frozen=True)
class BatasDokumen:
    """Until when, after how many working days, and by which rule."""

    langkah: Langkah
    hari_kerja: int
    batas: BatasHariKerja
    dasar: str


def batas_dokumen(
    langkah: Langkah, *, mulai: date, kalender: Kalender, jalur: Jalur = Jalur.PENILAI
) -> BatasDokumen:
    """The last day for this step when its term begins to run on `mulai`."""
    aturan = yang_berlaku(ATURAN, mulai)
    hari = aturan.hari_kerja.get((jalur, langkah))
    if hari is None:
        raise LangkahTanpaBatas(langkah=langkah, jalur=jalur)
    return BatasDokumen(langkah, hari, batas_hari_kerja(mulai, hari, kalender), aturan.dasar)
