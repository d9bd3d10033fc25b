"""What is announced about the closing of a period."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from services.penilaian.domain.penutupan import PeriodeInstansi, Sebaran


@dataclass(frozen=True)
class PeriodeDitutup:
    """An agency closed a period, and it stands on everybody's record; the numbers of then."""

    periode: PeriodeInstansi
    ditutup: datetime
    sebaran: Sebaran


@dataclass(frozen=True)
class PeriodeDibukaKembali:
    """An agency opened a period again; results may be corrected from now on."""

    periode: PeriodeInstansi
    dibuka: datetime
    alasan: str
    sebaran: Sebaran


FaktaPenutupan = PeriodeDitutup | PeriodeDibukaKembali
