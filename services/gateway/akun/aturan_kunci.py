"""When wrong passwords lock a log-in, and until when.

Security policy of this system: no law fixes it, so each row names who decided. The lock follows
from the times of the failures alone, the same for a NIP that has no account.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta


@dataclass(frozen=True)
class AturanKunci:
    """So many failures within so long lock for so long."""

    berlaku_sejak: date
    dasar: str
    gagal: int
    dalam: timedelta
    lama: timedelta


ATURAN = (
    AturanKunci(
        berlaku_sejak=date(2026, 1, 1),
        dasar="Kebijakan keamanan e-Kinerja: penguncian masuk sementara",
        gagal=5,
        dalam=timedelta(minutes=15),
        lama=timedelta(minutes=15),
    ),
    # another policy is a new row here
)


def aturan_kunci(pada: date) -> AturanKunci:
    """The row that holds on a day; before the first day, the first row."""
    berlaku = [aturan for aturan in ATURAN if aturan.berlaku_sejak <= pada]
    return berlaku[-1] if berlaku else ATURAN[0]


def terkunci_sampai(kegagalan: Sequence[datetime], *, kini: datetime) -> datetime | None:
    """The end of the lock that these failures (newest first) cause, None when there is none."""
    aturan = aturan_kunci(kini.date())
    if len(kegagalan) < aturan.gagal:
        return None
    terakhir, pertama = kegagalan[0], kegagalan[aturan.gagal - 1]
    sampai = terakhir + aturan.lama
    return sampai if terakhir - pertama <= aturan.dalam and kini < sampai else None


def sisa_percobaan(kegagalan: Sequence[datetime], *, kini: datetime) -> int:
    """How many more wrong passwords are free before the lock."""
    aturan = aturan_kunci(kini.date())
    baru = [waktu for waktu in kegagalan if kini - waktu <= aturan.dalam]
    return max(aturan.gagal - len(baru), 0)
