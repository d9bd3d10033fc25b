"""The life of an import: uploaded, checked, decided about once, applied.

PP 30/2019 art. 60: the agency keeps the data of its people. An import is many changes of Manajemen
Unor, Manajemen Pegawai or Pola RHK at once; nothing of it is applied before somebody has seen what
it does.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from services.chassis.errors import IsianSalah
from services.skp.domain.errors_impor import ImporBukanSiap, ImporKosong, ImporMasihAdaGalat
from services.skp.domain.tindakan import Tindakan

BARIS_TERBANYAK = 20_000
UNOR_TERBANYAK = 2_000
"""Units hang on each other, so their rows are checked in one go."""
BERKAS_TERBESAR = 2_900_000
"""Bytes as uploaded."""
ISI_TERBESAR = 80 * 1024 * 1024
"""Bytes of all parts of the workbook, unpacked: more is a bomb, not a list."""


class JenisImpor(StrEnum):
    """What a workbook holds."""

    PEGAWAI = "PEGAWAI"
    UNOR = "UNOR"
    POLA_RHK = "POLA_RHK"

    @property
    def terbanyak(self) -> int:
        """Rows that one workbook may hold."""
        return UNOR_TERBANYAK if self is JenisImpor.UNOR else BARIS_TERBANYAK


class StatusImpor(StrEnum):
    """Where an import stands."""

    ANTRE = "ANTRE"
    MEMERIKSA = "MEMERIKSA"
    SIAP = "SIAP"
    MENERAPKAN = "MENERAPKAN"
    SELESAI = "SELESAI"
    GAGAL = "GAGAL"
    DIBATALKAN = "DIBATALKAN"


class CaraImpor(StrEnum):
    """How it is applied."""

    SEMUA = "SEMUA"
    SEBAGIAN = "SEBAGIAN"


class HasilBaris(StrEnum):
    """What a row did."""

    BARU = "BARU"
    BERUBAH = "BERUBAH"
    SAMA = "SAMA"
    DITOLAK = "DITOLAK"


KEADAAN = {
    StatusImpor.ANTRE: "masih menunggu diperiksa",
    StatusImpor.MEMERIKSA: "masih diperiksa",
    StatusImpor.MENERAPKAN: "sedang diterapkan",
    StatusImpor.SELESAI: "sudah selesai",
    StatusImpor.GAGAL: "gagal",
    StatusImpor.DIBATALKAN: "sudah dibatalkan",
}


@dataclass(slots=True, kw_only=True)
class Impor:
    """As much of an import as decides what may be done with it."""

    impor_id: str
    instansi_id: str
    status: StatusImpor
    jumlah: int
    galat: int
    versi: int
    cara: CaraImpor | None = None

    def terapkan(self, cara: CaraImpor | None, t: Tindakan) -> None:
        """Choose how; once."""
        self._pastikan_siap(t)
        if cara is None:
            raise IsianSalah(bidang=[("cara", "Pilih cara menerapkan.")])
        if cara is CaraImpor.SEMUA and self.galat:
            raise ImporMasihAdaGalat(galat=self.galat)
        if self.galat >= self.jumlah:
            raise ImporKosong
        self.status, self.cara = StatusImpor.MENERAPKAN, cara
        self.versi += 1

    def batalkan(self, t: Tindakan) -> None:
        """Give it up."""
        self._pastikan_siap(t)
        self.status = StatusImpor.DIBATALKAN
        self.versi += 1

    def boleh(self) -> list[str]:
        """What can be chosen now."""
        if self.status is not StatusImpor.SIAP:
            return []
        semua = ["TERAPKAN_SEMUA"] if not self.galat else []
        sebagian = ["TERAPKAN_SEBAGIAN"] if 0 < self.galat < self.jumlah else []
        return [*semua, *sebagian, "BATALKAN"]

    def _pastikan_siap(self, t: Tindakan) -> None:
        if self.status is not StatusImpor.SIAP:
            raise ImporBukanSiap(keadaan=KEADAAN[self.status])
        t.cocokkan(self.versi)


def dihapus_pada(dibuat: date, hari: int) -> date:
    """The day on which the workbook and its rows are forgotten; the numbers stay."""
    return dibuat + timedelta(days=hari)
