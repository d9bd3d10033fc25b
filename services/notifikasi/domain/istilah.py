"""The closed lists of words of this service."""

from __future__ import annotations

from enum import StrEnum


class Penerima(StrEnum):
    """Which person of a fact is told."""

    PEGAWAI = "pegawai"
    PENILAI = "penilai"
    ATASAN_PENILAI = "atasan_penilai"
    DIUSULKAN = "diusulkan"
    DIMINTA = "diminta"
    DIINGATKAN = "diingatkan"
    PELAPOR = "pelapor"
    KEPADA = "kepada"


class Kanal(StrEnum):
    """The ways out of the application. The bell inside it is not one: it never fails."""

    WHATSAPP = "WHATSAPP"
    SUREL = "SUREL"
