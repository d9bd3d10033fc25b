"""The distribution curve as lines of a picture: red the ideal, green the actual.

The ideal is a shape (PermenPANRB 6/2022 Lamp. IV.B); the actual one is the percentage of those
who are rated. A table beside the picture says the same in numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

LEBAR, TINGGI, TEPI, ATAS = 500, 180, 50, 10


@dataclass(frozen=True)
class Garis:
    """One line through the five points."""

    titik: tuple[tuple[float, float], ...]

    @property
    def jalan(self) -> str:
        """As SVG wants it: smooth through the points, level at each of them."""
        if not self.titik:
            return ""
        (x, y), *sisa = self.titik
        hasil = [f"M{x:g} {y:g}"]
        for x2, y2 in sisa:
            tengah = (x + x2) / 2
            hasil.append(f"C{tengah:g} {y:g} {tengah:g} {y2:g} {x2:g} {y2:g}")
            x, y = x2, y2
        return "".join(hasil)


@dataclass(frozen=True)
class Gambar:
    """The three lines; those without anybody are empty."""

    ideal: Garis
    kini: Garis
    andai: Garis
    persen_kini: tuple[int, ...]
    persen_andai: tuple[int, ...]
    berubah: bool


def gambar(kurva: Sequence[Any]) -> Gambar:
    """From the points of a unit, left to right."""
    kini, andai = [k.kini for k in kurva], [k.andai for k in kurva]
    ideal = [k.ideal for k in kurva]
    return Gambar(
        ideal=_garis(ideal if any(ideal) else []),
        kini=_garis(_persen(kini)),
        andai=_garis(_persen(andai)),
        persen_kini=tuple(round(p) for p in _persen(kini)) or (0,) * len(kini),
        persen_andai=tuple(round(p) for p in _persen(andai)) or (0,) * len(andai),
        berubah=kini != andai,
    )


def _persen(jumlah: Sequence[int]) -> list[float]:
    semua = sum(jumlah)
    return [100 * n / semua for n in jumlah] if semua else []


def _garis(nilai: Iterable[float]) -> Garis:
    nilai = list(nilai)
    langkah = (LEBAR - 2 * TEPI) / max(1, len(nilai) - 1)
    dasar = TINGGI - ATAS
    return Garis(
        tuple(
            (TEPI + n * langkah, dasar - (dasar - ATAS) * min(v, 100) / 100)
            for n, v in enumerate(nilai)
        )
    )
