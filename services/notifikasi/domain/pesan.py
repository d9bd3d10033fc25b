"""Which fact becomes which message, for whom, and where it leads.

One row of `aturan_pesan` a message. Inside the application (the bell) a message may name the
colleague and quote a note: only its reader sees it, after logging in. What leaves the application
is the template of the same row (templat.py) with the values of `parameter`, and those never are a
name, a NIP, a rating, a predikat or an angka kredit.
"""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from services.notifikasi.domain.aturan_pesan import ATURAN, AturanPesan
from services.notifikasi.domain.istilah import Penerima

CATATAN_TERPANJANG = 300
"""Characters of a note that the bell quotes; the whole of it stands on the page."""


@dataclass(frozen=True)
class Orang:
    """As much of a person as a message needs."""

    pegawai_id: str
    instansi_id: str
    nama: str = field(default="", repr=False)


@dataclass(frozen=True)
class Fakta:
    """A fact of another service, in the words of this one."""

    jenis: str
    """What happened: the subject without `kinerja.` and version, e.g. `skp.diajukan`."""
    kejadian_id: uuid.UUID
    waktu: datetime
    orang: Mapping[Penerima, Orang]
    nilai: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Pesan:
    """A message to one person."""

    pesan_id: uuid.UUID
    kejadian_id: uuid.UUID
    pegawai_id: str
    instansi_id: str
    templat: str
    judul: str
    isi: str = field(repr=False)
    tautan: str
    parameter: tuple[str, ...]
    keluar: bool
    """Whether it also leaves the application."""
    dibuat: datetime


def susun(fakta: Fakta) -> tuple[Pesan, ...]:
    """The messages that a fact becomes; none when nobody needs to be told."""
    baris = [aturan for aturan in ATURAN if aturan.jenis == fakta.jenis]
    return tuple(
        _pesan(aturan, fakta, orang)
        for aturan in baris
        if (orang := fakta.orang.get(aturan.penerima)) and orang.pegawai_id
    )


def pesan_id(kejadian_id: uuid.UUID, pegawai_id: str, templat: str, waktu: datetime) -> uuid.UUID:
    """The id of the message of one event to one person by one template: always the same.

    Shaped as UUIDv7 (RFC 9562 §5.7) so that a list by id is a list by time. Because it follows
    from its three parts, the same message cannot be written a second time.
    """
    milidetik = int(waktu.timestamp() * 1000)
    sidik = hashlib.sha256(f"{kejadian_id}/{pegawai_id}/{templat}".encode()).digest()
    acak = int.from_bytes(sidik[:10])
    rand_a, rand_b = acak & 0xFFF, (acak >> 12) & ((1 << 62) - 1)
    return uuid.UUID(int=milidetik << 80 | 0x7 << 76 | rand_a << 64 | 0b10 << 62 | rand_b)


def _pesan(aturan: AturanPesan, fakta: Fakta, orang: Orang) -> Pesan:
    kata = {
        **fakta.nilai,
        "catatan": _dipendekkan(fakta.nilai.get("catatan", "")),
        **{f"nama_{siapa}": yang.nama for siapa, yang in fakta.orang.items()},
    }
    return Pesan(
        pesan_id=pesan_id(fakta.kejadian_id, orang.pegawai_id, aturan.templat, fakta.waktu),
        kejadian_id=fakta.kejadian_id,
        pegawai_id=orang.pegawai_id,
        instansi_id=orang.instansi_id,
        templat=aturan.templat,
        judul=aturan.judul,
        isi=aturan.isi.format_map(kata),
        tautan=aturan.tautan.format_map(kata),
        parameter=tuple(fakta.nilai[nama] for nama in aturan.parameter),
        keluar=aturan.keluar,
        dibuat=fakta.waktu,
    )


def _dipendekkan(catatan: str) -> str:
    rapi = " ".join(catatan.split()) or "tidak ada."
    if len(rapi) <= CATATAN_TERPANJANG:
        return rapi
    return rapi[: CATATAN_TERPANJANG - 1].rstrip() + "…"
