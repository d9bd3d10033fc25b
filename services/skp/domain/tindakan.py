"""Who acts, when, and on which version: what every change of a plan is told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from services.chassis.errors import IsianSalah, SudahBerubah


@dataclass(frozen=True, slots=True, kw_only=True)
class Tindakan:
    """One act of one person. `versi` is the version he had before his eyes."""

    oleh: str
    nama: str
    pada: datetime
    hari: date
    versi: int

    def cocokkan(self, versi: int) -> None:
        """Refuse when somebody changed the object since."""
        if self.versi != versi:
            raise SudahBerubah(versi=versi)


def versi_dari(etag: str) -> int:
    """The version in an etag; a missing one is refused, a foreign one matches nothing."""
    if not etag:
        kalimat = (
            "Sertakan etag dari data yang Anda lihat, agar perubahan orang lain tidak hilang."
        )
        raise IsianSalah(bidang=[("etag", kalimat)])
    return int(etag) if etag.isascii() and etag.isdigit() and len(etag) < 18 else -1
