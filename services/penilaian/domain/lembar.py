"""A rater's people in one period: how they are spread, and how they would be.

PermenPANRB 6/2022 Lampiran Bab IV.B angka 2-3: a leader rates with an eye on the distribution that
belongs to the achievement of the unit he leads. Nothing here is stored.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from services.penilaian.domain.matriks_predikat import Ekspektasi, Predikat, predikat


@dataclass(frozen=True)
class Pilihan:
    """Two ratings that are not saved; one of them may still be missing."""

    hasil_kerja: Ekspektasi | None
    perilaku: Ekspektasi | None

    def predikat(self, pada: date) -> Predikat | None:
        """What they would give; nothing while one is missing."""
        if self.hasil_kerja is None or self.perilaku is None:
            return None
        return predikat(hasil_kerja=self.hasil_kerja, perilaku=self.perilaku, pada=pada).predikat


def sebaran(semua: Iterable[Predikat | None]) -> Counter[Predikat]:
    """People with each predikat; who has none is not counted."""
    return Counter(p for p in semua if p is not None)
