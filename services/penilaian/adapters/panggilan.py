"""What every call has in common: who calls, about which period, and how it is answered."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from services.chassis.grpc_server import Call
from services.penilaian.adapters.tampilan import tampilkan
from services.penilaian.domain.penilaian import Pelaku, Penilaian
from services.penilaian.domain.permintaan_cetak import TandaTangan
from services.penilaian.use_cases.penilaian import Sasaran


def pelaku(call: Call) -> Pelaku:
    """Who calls."""
    return Pelaku(call.identity.pegawai_id, call.identity.nama)


def admin(call: Call) -> str:
    """The agency that the caller administers; empty for everybody else."""
    return call.identity.instansi_id if "ADMIN_INSTANSI" in call.identity.peran else ""


def sasaran(request: Any, call: Call) -> Sasaran:
    """Which period a command is about, as the caller last saw it."""
    return Sasaran(request.periode_id, request.etag, pelaku(call), admin(call))


def tanda_tangan(request: Any, *pihak: str) -> dict[str, TandaTangan]:
    """The places of signature that a paper asks for, by who signs."""
    return {
        siapa: TandaTangan(
            getattr(request, f"tanggal_{siapa}"),
            getattr(request, f"lokasi_{siapa}"),
            getattr(request, f"anchor_{siapa}"),
            akhiran=f"_{siapa}",
        )
        for siapa in pihak
    }


def jawab(jenis: Any, conn: sa.Connection, penilaian: Penilaian, call: Call, **lain: Any) -> Any:
    """The response of a call on a period: the period as it is now."""
    tampil = tampilkan(conn, penilaian, oleh=pelaku(call), hari=call.today)
    return jenis(penilaian=tampil, **lain)
