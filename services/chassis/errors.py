"""Refusals. The one file of the chassis that a domain may import; it imports only Python.

A refusal is a subclass of `DomainError` with a `reason` that never changes (programs branch on it)
and a sentence for the person (which may change). `kind` decides how the borders translate it:
see `refusals.STATUS` and the gateway's `problems`.
"""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar


class Kind(StrEnum):
    """What sort of "no" this is."""

    INVALID = "invalid"  # the request itself is wrong: 422 with the fields
    NOT_FOUND = "not_found"
    UNAUTHENTICATED = "unauthenticated"
    FORBIDDEN = "forbidden"  # known person, wrong relation
    REFUSED = "refused"  # right request, wrong state: 409
    CONFLICT = "conflict"  # somebody else changed it first: 412
    EXHAUSTED = "exhausted"  # too much, come back later: 429
    UNAVAILABLE = "unavailable"  # something we need does not answer: 503


class DomainError(Exception):
    """A refusal with a stable reason, a sentence and the facts that explain it.

    `pesan` is a template over the facts: `pesan = "SKP ini berstatus {status}."`.
    `bidang` lists the fields that are wrong, as (path, sentence) pairs. Facts must be strings or
    numbers and must never hold a name or a NIP: they reach logs and clients.
    """

    kind: ClassVar[Kind]
    reason: ClassVar[str]
    pesan: ClassVar[str]

    def __init__(self, *, bidang: list[tuple[str, str]] | None = None, **fakta: object) -> None:
        self.fakta = {nama: str(nilai) for nama, nilai in fakta.items()}
        self.bidang = bidang or []
        super().__init__(self.kalimat)

    @property
    def kalimat(self) -> str:
        """The sentence for the person, with the facts filled in."""
        return self.pesan.format_map(self.fakta)


class IsianSalah(DomainError):
    """One or more fields are wrong; `bidang` says which and what would be right."""

    kind = Kind.INVALID
    reason = "ISIAN_SALAH"
    pesan = "Ada isian yang perlu diperbaiki."


class AksesDitolak(DomainError):
    """The person is known but has no such relation to this object."""

    kind = Kind.FORBIDDEN
    reason = "AKSES_DITOLAK"
    pesan = "Anda tidak berhak atas data atau tindakan ini."


class TidakDitemukan(DomainError):
    """No such object, or not one that this person may know of."""

    kind = Kind.NOT_FOUND
    reason = "TIDAK_DITEMUKAN"
    pesan = "Data yang Anda cari tidak ditemukan."


class SudahBerubah(DomainError):
    """The version the person saw is no longer the current one."""

    kind = Kind.CONFLICT
    reason = "SUDAH_BERUBAH"
    pesan = "Data ini sudah diubah sejak Anda membukanya. Muat ulang, lalu ulangi perubahan Anda."


class KunciIdempotensiDipakai(DomainError):
    """The same Idempotency-Key came with another body."""

    kind = Kind.INVALID
    reason = "KUNCI_IDEMPOTENSI_DIPAKAI"
    pesan = "Idempotency-Key ini sudah dipakai untuk permintaan lain. Gunakan kunci yang baru."


class MasihDiproses(DomainError):
    """The same request is being worked on right now."""

    kind = Kind.REFUSED
    reason = "MASIH_DIPROSES"
    pesan = "Permintaan yang sama sedang diproses. Tunggu sebentar, lalu periksa hasilnya."


class Sibuk(DomainError):
    """Too much at once; nothing was done."""

    kind = Kind.UNAVAILABLE
    reason = "LAYANAN_SIBUK"
    pesan = "Layanan sedang sibuk. Tidak ada yang berubah; coba lagi sebentar lagi."
