"""One line of a plan's history, not yet written: who did what when, with the change itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from services.skp.domain.istilah import StatusSkp
from services.skp.domain.perubahan import Perubahan


@dataclass(frozen=True, slots=True, kw_only=True)
class CatatanRiwayat:
    """A step (state before and after) or an edit (`objek` says of what, `perubahan` how)."""

    waktu: datetime
    oleh: str
    oleh_nama: str
    tindakan: str
    dari: StatusSkp
    ke: StatusSkp
    catatan: str = ""
    objek: str = ""
    perubahan: tuple[Perubahan, ...] = ()
