"""What the regulation gives a rater as an example of each rating.

PermenPANRB 6/2022 Lampiran Bab IV.B angka 3: guides that "dapat digunakan". They are shown beside
the choice, in our own words; nothing is computed from them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from services.penilaian.domain.aturan import yang_berlaku
from services.penilaian.domain.matriks_predikat import Ekspektasi


class Sisi(StrEnum):
    """Which of the two ratings."""

    HASIL_KERJA = "HASIL_KERJA"
    PERILAKU = "PERILAKU"


@dataclass(frozen=True)
class Panduan:
    """One version of the six guides."""

    berlaku_sejak: date
    dasar: str
    butir: Mapping[tuple[Sisi, Ekspektasi], tuple[str, ...]]


ATURAN = (
    Panduan(
        berlaku_sejak=date(2022, 2, 7),
        dasar="PermenPANRB 6/2022, Lampiran Bab IV.B angka 3",
        butir=MappingProxyType(
            {
                (Sisi.HASIL_KERJA, Ekspektasi.DI_ATAS_EKSPEKTASI): (
                    (
                        "Semua atau sebagian besar hasil kerja melampaui yang diharapkan, dan "
                        "tidak satu pun hasil kerja utama berada di bawahnya."
                    ),
                    "Umpan balik atas hasil kerja seluruhnya atau sebagian besar positif.",
                ),
                (Sisi.HASIL_KERJA, Ekspektasi.SESUAI_EKSPEKTASI): (
                    (
                        "Semua atau sebagian besar hasil kerja sesuai dengan yang diharapkan; "
                        "hanya sedikit hasil kerja utama yang berada di bawahnya."
                    ),
                    "Sebagian umpan balik atas hasil kerja positif.",
                ),
                (Sisi.HASIL_KERJA, Ekspektasi.DI_BAWAH_EKSPEKTASI): (
                    "Semua atau sebagian besar hasil kerja tidak mencapai yang diharapkan.",
                    "Umpan balik atas hasil kerja seluruhnya atau sebagian besar tidak positif.",
                ),
                (Sisi.PERILAKU, Ekspektasi.DI_ATAS_EKSPEKTASI): (
                    (
                        "Konsisten menjalankan nilai dasar ASN, dan turut menjaga agar nilai itu "
                        "diterapkan orang lain di dalam atau di luar unit kerjanya."
                    ),
                ),
                (Sisi.PERILAKU, Ekspektasi.SESUAI_EKSPEKTASI): (
                    "Konsisten menjalankan nilai dasar ASN untuk dirinya sendiri.",
                ),
                (Sisi.PERILAKU, Ekspektasi.DI_BAWAH_EKSPEKTASI): (
                    "Belum konsisten menjalankan nilai dasar ASN.",
                ),
            }
        ),
    ),
)


def panduan_rating(*, pada: date) -> Panduan:
    """The guides in force on that day."""
    return yang_berlaku(ATURAN, pada)
