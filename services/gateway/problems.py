"""Every "no" of the system as one thing: `Masalah`, shown as an RFC 9457 problem or a page.

`reasons.TABEL` gives each stable reason its HTTP status and title; the sentence comes from where
the refusal was made. Programs branch on `reason`, which never changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypedDict

import grpc
from google.rpc import error_details_pb2
from grpc_status import rpc_status

from services.chassis.errors import DomainError, Kind
from services.gateway.reasons import (
    ALASAN_STATUS,
    KALIMAT_STATUS,
    STATUS_JENIS,
    STATUS_KODE,
    TABEL,
)

TIPE_ISI = "application/problem+json"
HALAMAN_MASALAH = "/bantuan#masalah-"
"""Where a problem's `type` leads: the help page, at the entry of that reason."""
COBA_LAGI = 2
"""Seconds after which a shed request may come back; jitter is added where it is sent."""


class Kesalahan(TypedDict):
    """One wrong field and what would be right."""

    field: str
    pesan: str


class Masalah(Exception):
    """A refusal on its way to the person."""

    def __init__(
        self,
        reason: str,
        *,
        detail: str = "",
        status: int | None = None,
        judul: str | None = None,
        errors: Iterable[Kesalahan] = (),
        fakta: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        status_tabel, judul_tabel = TABEL.get(reason, (500, "Terjadi kesalahan pada sistem"))
        self.reason = reason
        self.status = status or status_tabel
        self.judul = judul or judul_tabel
        self.detail = detail or self.judul + "."
        self.errors = list(errors)
        self.fakta = dict(fakta or {})
        self.headers = dict(headers or {})
        super().__init__(reason)

    def sebagai_json(self, *, alamat: str, instance: str) -> dict[str, Any]:
        """The problem document; `alamat` is the public address of this system."""
        isi: dict[str, Any] = {
            "type": f"{alamat}{HALAMAN_MASALAH}{self.reason.lower().replace('_', '-')}",
            "title": self.judul,
            "status": self.status,
            "detail": self.detail,
            "instance": instance,
            "reason": self.reason,
        }
        if self.errors:
            isi["errors"] = self.errors
        if self.fakta:
            isi["fakta"] = self.fakta
        return isi


def kesalahan_di(field: str, pesan: str) -> Kesalahan:
    """One wrong field."""
    return {"field": field, "pesan": pesan}


def isian_salah(*errors: Kesalahan) -> Masalah:
    """The body, form or query has wrong fields: 422 with one entry per field."""
    return Masalah("ISIAN_SALAH", detail="Ada isian yang perlu diperbaiki.", errors=errors)


def sibuk(detail: str = "") -> Masalah:
    """Too much at once; nothing was done."""
    kalimat = detail or (
        "Layanan sedang sibuk. Tidak ada yang berubah; coba lagi beberapa saat lagi."
    )
    return Masalah("LAYANAN_SIBUK", detail=kalimat, headers={"Retry-After": str(COBA_LAGI)})


def dari_penolakan(penolakan: DomainError) -> Masalah:
    """A refusal of the gateway's own accounts."""
    return Masalah(
        penolakan.reason,
        status=None if penolakan.reason in TABEL else STATUS_JENIS[penolakan.kind],
        judul=None if penolakan.reason in TABEL else "Permintaan ditolak",
        detail=penolakan.kalimat,
        errors=[kesalahan_di(field, pesan) for field, pesan in penolakan.bidang],
        fakta=penolakan.fakta,
        headers=_tunggu(penolakan.kind, penolakan.fakta),
    )


def dari_rpc(galat: grpc.RpcError) -> Masalah:
    """What a service answered, or that it did not answer."""
    kode = galat.code()
    status = rpc_status.from_call(galat)
    info, rusak = error_details_pb2.ErrorInfo(), error_details_pb2.BadRequest()
    for rincian in status.details if status else ():
        rincian.Unpack(info) or rincian.Unpack(rusak)
    if not info.reason or kode is grpc.StatusCode.INTERNAL:
        return _tanpa_alasan(kode)
    bawaan = STATUS_KODE.get(kode, 500)
    return Masalah(
        info.reason,
        status=None if info.reason in TABEL else bawaan,
        judul=None if info.reason in TABEL else "Permintaan ditolak",
        detail=status.message,
        errors=[kesalahan_di(v.field, v.description) for v in rusak.field_violations],
        fakta=dict(info.metadata),
        headers={"Retry-After": str(COBA_LAGI)} if bawaan in {429, 503} else None,
    )


def dari_status(status: int) -> Masalah:
    """An HTTP error that no view raised: unknown address, wrong method, too large a body."""
    if (reason := ALASAN_STATUS.get(status)) is not None:
        return Masalah(reason, detail=KALIMAT_STATUS.get(status, ""))
    return Masalah("PERMINTAAN_DITOLAK", status=status)


def _tanpa_alasan(kode: grpc.StatusCode) -> Masalah:
    """The call itself failed: nobody refused, so nothing of the inside is told."""
    if kode is grpc.StatusCode.DEADLINE_EXCEEDED:
        return Masalah("LAYANAN_LAMBAT", detail=KALIMAT_STATUS[504])
    if kode in {grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.RESOURCE_EXHAUSTED}:
        return sibuk()
    return Masalah("KESALAHAN_SISTEM", detail=KALIMAT_STATUS[500])


def _tunggu(jenis: Kind, fakta: Mapping[str, str]) -> dict[str, str]:
    if jenis not in {Kind.EXHAUSTED, Kind.UNAVAILABLE}:
        return {}
    return {"Retry-After": fakta.get("detik", str(COBA_LAGI))}
