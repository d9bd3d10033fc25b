"""One row of the table of messages."""

from __future__ import annotations

from dataclasses import dataclass

from services.notifikasi.domain.istilah import Penerima


@dataclass(frozen=True)
class AturanPesan:
    """One row: this fact, told to this person, in these words."""

    jenis: str
    penerima: Penerima
    templat: str
    judul: str
    isi: str
    tautan: str
    dasar: str
    parameter: tuple[str, ...] = ()
    keluar: bool = True
