"""Where guidance stands, and who proposed it."""

from __future__ import annotations

from enum import StrEnum


class StatusPembinaan(StrEnum):
    """Where it stands."""

    DIAJUKAN = "DIAJUKAN"
    BERJALAN = "BERJALAN"
    DITOLAK = "DITOLAK"
    DIBATALKAN = "DIBATALKAN"
    SELESAI = "SELESAI"


class Pengusul(StrEnum):
    """Which side proposed it."""

    PEGAWAI = "PEGAWAI"
    PENILAI = "PENILAI"


KEADAAN = {
    StatusPembinaan.DIAJUKAN: "sedang menunggu keputusan pejabat penilai",
    StatusPembinaan.BERJALAN: "sedang berjalan",
    StatusPembinaan.DITOLAK: "sudah ditolak",
    StatusPembinaan.DIBATALKAN: "sudah dibatalkan",
    StatusPembinaan.SELESAI: "sudah selesai",
}
"""As a refusal says it."""
