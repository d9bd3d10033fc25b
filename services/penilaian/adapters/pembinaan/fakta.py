"""Facts about guidance and counselling: key and payload."""

from __future__ import annotations

from typing import Any

from google.protobuf.message import Message

from kinerja.penilaian.v1 import penilaian_events_pb2 as pb
from services.penilaian.adapters import wire
from services.penilaian.adapters.pembinaan.wire import JENIS, PENGUSUL, STATUS
from services.penilaian.domain import events_pembinaan as e


def diajukan(f: e.PembinaanDiajukan, versi: int) -> tuple[str, Message]:
    """It was proposed."""
    return f.pembinaan_id, pb.PembinaanDiajukan(**_tentang(f), versi=versi)


def diputus(f: e.PembinaanDiputus, versi: int) -> tuple[str, Message]:
    """It moved on."""
    return f.pembinaan_id, pb.PembinaanDiputus(
        **_tentang(f), status=STATUS[f.status], catatan=f.catatan, versi=versi
    )


def _tentang(f: e.FaktaPembinaan) -> dict[str, Any]:
    return {
        "pembinaan_id": f.pembinaan_id,
        "skp_id": f.skp_id,
        "tahun": f.tahun,
        "jenis": JENIS[f.jenis],
        "pengusul": PENGUSUL[f.pengusul],
        "pegawai": wire.orang(f.pegawai),
        "penilai": wire.orang(f.penilai),
        "atasan_penilai": wire.orang(f.atasan_penilai),
    }
