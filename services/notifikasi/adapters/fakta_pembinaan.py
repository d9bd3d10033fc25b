"""Facts about guidance and counselling → messages."""

from __future__ import annotations

import sqlalchemy as sa

from kinerja.penilaian.v1 import pembinaan_service_pb2 as pembinaan_pb
from kinerja.penilaian.v1 import penilaian_events_pb2 as penilaian_pb
from services.chassis.events import Event
from services.notifikasi.adapters.fakta_masuk import Nilai, fakta, terima


def diajukan(conn: sa.Connection, pesan: penilaian_pb.PembinaanDiajukan, kejadian: Event) -> None:
    """What the rater proposes has begun."""
    dimulai = pesan.pengusul == pembinaan_pb.PENGUSUL_PEMBINAAN_PENILAI
    jenis = f"penilaian.pembinaan_{'dimulai' if dimulai else 'diajukan'}"
    terima(conn, fakta(kejadian, pesan, _nilai(pesan), jenis=jenis))


def diputus(conn: sa.Connection, pesan: penilaian_pb.PembinaanDiputus, kejadian: Event) -> None:
    """The other side hears; what is finished is reported to the rater's superior."""
    konseling = pesan.jenis == pembinaan_pb.JENIS_PEMBINAAN_KONSELING
    penilai = pesan.pengusul == pembinaan_pb.PENGUSUL_PEMBINAAN_PENILAI
    kepada = {
        pembinaan_pb.STATUS_PEMBINAAN_BERJALAN: ("pembinaan_disetujui",),
        pembinaan_pb.STATUS_PEMBINAAN_DITOLAK: ("pembinaan_ditolak",),
        pembinaan_pb.STATUS_PEMBINAAN_DIBATALKAN: (
            "pembinaan_dibatalkan_penilai" if penilai else "pembinaan_dibatalkan",
        ),
        pembinaan_pb.STATUS_PEMBINAAN_SELESAI: (
            "konseling_selesai" if konseling else "bimbingan_selesai",
            "pembinaan_dilaporkan",
        ),
    }
    nilai = _nilai(pesan) | {"catatan": pesan.catatan}
    for apa in kepada.get(pesan.status, ()):
        terima(conn, fakta(kejadian, pesan, nilai, jenis=f"penilaian.{apa}"))


def _nilai(pesan: penilaian_pb.PembinaanDiajukan | penilaian_pb.PembinaanDiputus) -> Nilai:
    jenis = pembinaan_pb.JenisPembinaan.Name(pesan.jenis).removeprefix("JENIS_PEMBINAAN_")
    return {"pembinaan_id": pesan.pembinaan_id, "jenis": jenis.lower()}
