"""Which predikat follows from the two ratings.

PermenPANRB 6/2022 art. 24-25 and Lampiran Bab IV.B angka 3: the kuadran kinerja, with the rating
of hasil kerja on one axis and the rating of perilaku kerja on the other. The same table serves the
periodic and the annual evaluation. A predikat is always derived from it and never typed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from services.penilaian.domain.aturan import yang_berlaku


class Ekspektasi(StrEnum):
    """How a result or a behaviour compares with what was expected: the three ratings."""

    DI_ATAS_EKSPEKTASI = "DI_ATAS_EKSPEKTASI"
    SESUAI_EKSPEKTASI = "SESUAI_EKSPEKTASI"
    DI_BAWAH_EKSPEKTASI = "DI_BAWAH_EKSPEKTASI"

    @property
    def sebutan(self) -> str:
        """The words a person reads."""
        return self.value.replace("_", " ").lower()


class Predikat(StrEnum):
    """The five outcomes, best first."""

    SANGAT_BAIK = "SANGAT_BAIK"
    BAIK = "BAIK"
    BUTUH_PERBAIKAN = "BUTUH_PERBAIKAN"
    KURANG = "KURANG"
    SANGAT_KURANG = "SANGAT_KURANG"

    @property
    def sebutan(self) -> str:
        """The words a person reads; the quadrant itself writes KURANG with its other name."""
        return (
            "Kurang/misconduct"
            if self is Predikat.KURANG
            else self.value.replace("_", " ").title()
        )


_ATAS, _SESUAI, _BAWAH = Ekspektasi


@dataclass(frozen=True)
class Matriks:
    """One version of the quadrant: [rating hasil kerja][rating perilaku] -> predikat."""

    berlaku_sejak: date
    dasar: str
    kotak: Mapping[Ekspektasi, Mapping[Ekspektasi, Predikat]]


ATURAN = (
    Matriks(
        berlaku_sejak=date(2022, 2, 7),  # the day of promulgation, art. 41
        dasar="PermenPANRB 6/2022, Lampiran Bab IV.B angka 3 (kuadran kinerja pegawai)",
        kotak=MappingProxyType(
            {
                _ATAS: {
                    _BAWAH: Predikat.KURANG,
                    _SESUAI: Predikat.BAIK,
                    _ATAS: Predikat.SANGAT_BAIK,
                },
                _SESUAI: {
                    _BAWAH: Predikat.KURANG,
                    _SESUAI: Predikat.BAIK,
                    _ATAS: Predikat.BAIK,
                },
                _BAWAH: {
                    _BAWAH: Predikat.SANGAT_KURANG,
                    _SESUAI: Predikat.BUTUH_PERBAIKAN,
                    _ATAS: Predikat.BUTUH_PERBAIKAN,
                },
            }
        ),
    ),
)


@dataclass(frozen=True)
class HasilMatriks:
    """The predikat, the cell it stands in told in words, and the table that says so."""

    predikat: Predikat
    penjelasan: str
    dasar: str


def predikat(*, hasil_kerja: Ekspektasi, perilaku: Ekspektasi, pada: date) -> HasilMatriks:
    """Read the cell that the two ratings meet in, by the table in force on that day."""
    aturan = yang_berlaku(ATURAN, pada)
    hasil = aturan.kotak[hasil_kerja][perilaku]
    return HasilMatriks(
        predikat=hasil,
        penjelasan=(
            f"Hasil kerja {hasil_kerja.sebutan} dan perilaku kerja {perilaku.sebutan} "
            f"bertemu pada kotak {hasil.sebutan}."
        ),
        dasar=aturan.dasar,
    )
