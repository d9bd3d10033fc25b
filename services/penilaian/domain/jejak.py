"""One line of the history of an object."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Jejak:
    """Who, when, what, from which state to which; both are codes, the first may be empty."""

    waktu: datetime
    oleh_id: str
    oleh_nama: str
    tindakan: str
    dari: str
    ke: str
    catatan: str = ""
