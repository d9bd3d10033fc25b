"""A rated period as `penilaian` last announced it: the predikat that a PAK converts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from services.pak.domain.istilah import Predikat
from services.pak.domain.masa import Masa, bulan_penuh


@dataclass(frozen=True)
class PeriodeDinilai:
    """One period of one SKP with its predikat."""

    periode_id: str
    pegawai_id: str
    skp_id: str
    nama: str
    tahun: int
    mulai: date
    selesai: date
    tahunan: bool
    predikat: Predikat
    versi: int

    @property
    def masa(self) -> Masa | None:
        """Its whole months; None when it holds none."""
        return bulan_penuh(self.mulai, self.selesai)
