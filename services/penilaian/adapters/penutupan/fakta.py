"""The closing of a period as it travels. The key is the agency with the period."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from google.protobuf.message import Message

from kinerja.penilaian.v1 import penilaian_events_pb2 as fakta
from kinerja.penilaian.v1 import penutupan_service_pb2 as pb
from services.penilaian.adapters import wire
from services.penilaian.domain.events_penutupan import PeriodeDibukaKembali, PeriodeDitutup
from services.penilaian.domain.penutupan import PeriodeInstansi, Sebaran
from services.penilaian.domain.siklus import nama_periode


def ditutup(f: PeriodeDitutup, versi: int) -> tuple[str, Message]:
    """Closed."""
    isi = _tentang(f.periode, f.sebaran)
    pesan = fakta.PeriodeDitutup(**isi, ditutup=wire.waktu(f.ditutup), versi=versi)
    return _kunci(f.periode), pesan


def dibuka_kembali(f: PeriodeDibukaKembali, versi: int) -> tuple[str, Message]:
    """Opened again."""
    return _kunci(f.periode), fakta.PeriodeDibukaKembali(
        **_tentang(f.periode, f.sebaran),
        dibuka=wire.waktu(f.dibuka),
        alasan=f.alasan,
        versi=versi,
    )


def _kunci(p: PeriodeInstansi) -> str:
    return f"{p.instansi_id}/{p.tahun}/{p.jenis}/{p.ke}"


def _tentang(p: PeriodeInstansi, sebaran: Sebaran) -> dict[str, Any]:
    return {
        "instansi_id": p.instansi_id,
        "tahun": p.tahun,
        "jenis": wire.JENIS_PERIODE[p.jenis],
        "ke": p.ke,
        "nama_periode": nama_periode(p.jenis, p.ke, p.tahun),
        "sebaran": pb.SebaranPenutupan(**asdict(sebaran)),
    }
