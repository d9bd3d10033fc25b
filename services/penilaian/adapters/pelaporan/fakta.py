"""Facts about reports: key and payload."""

from __future__ import annotations

from typing import Any

from google.protobuf.message import Message

from kinerja.penilaian.v1 import penilaian_events_pb2 as pb
from services.penilaian.adapters import wire
from services.penilaian.domain import events_laporan as e


def disampaikan(f: e.LaporanDisampaikan, versi: int) -> tuple[str, Message]:
    """It was sent up or passed on."""
    return f.laporan_id, pb.LaporanDisampaikan(
        **_tentang(f),
        kepada=wire.orang(f.kepada),
        di_pyb=f.di_pyb,
        jumlah_dokumen=f.jumlah_dokumen,
        versi=versi,
    )


def dikembalikan(f: e.LaporanDikembalikan, versi: int) -> tuple[str, Message]:
    """It was given back."""
    return f.laporan_id, pb.LaporanDikembalikan(**_tentang(f), catatan=f.catatan, versi=versi)


def diterima(f: e.LaporanDiterima, versi: int) -> tuple[str, Message]:
    """The PyB has it."""
    return f.laporan_id, pb.LaporanDiterima(**_tentang(f), versi=versi)


def _tentang(f: e.FaktaLaporan) -> dict[str, Any]:
    return {
        "laporan_id": f.laporan_id,
        "instansi_id": f.instansi_id,
        "tahun": f.tahun,
        "nama_periode": f.nama_periode,
        "pelapor": wire.orang(f.pelapor),
        "oleh_nama": f.oleh_nama,
    }
