"""Facts that this service announces, each at most once a message."""

from __future__ import annotations

import uuid
from dataclasses import dataclass


@dataclass(frozen=True)
class Terkirim:
    """A message reached its recipient."""

    pesan_id: uuid.UUID
    pegawai_id: str
    kanal: str


@dataclass(frozen=True)
class Gagal:
    """No way out of the application could deliver a message. It still stands in the bell."""

    pesan_id: uuid.UUID
    pegawai_id: str
    kanal: str
    alasan: str


Peristiwa = Terkirim | Gagal
