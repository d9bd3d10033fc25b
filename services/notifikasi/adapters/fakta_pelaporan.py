"""Facts about reports to the PyB → messages."""

from __future__ import annotations

import sqlalchemy as sa

from kinerja.penilaian.v1 import penilaian_events_pb2 as pb
from services.chassis.events import Event
from services.notifikasi.adapters.fakta_masuk import Nilai, fakta, terima


def disampaikan(conn: sa.Connection, pesan: pb.LaporanDisampaikan, kejadian: Event) -> None:
    """To whom it now lies with; nobody while no PyB is designated."""
    pyb = "Sebagai PyB, terima atau kembalikan."
    nilai = _nilai(pesan) | {
        "jumlah": str(pesan.jumlah_dokumen),
        "langkah": pyb if pesan.di_pyb else "Teruskan atau kembalikan.",
    }
    terima(conn, fakta(kejadian, pesan, nilai))


def dikembalikan(conn: sa.Connection, pesan: pb.LaporanDikembalikan, kejadian: Event) -> None:
    """Its reporter hears why."""
    terima(conn, fakta(kejadian, pesan, _nilai(pesan) | {"catatan": pesan.catatan}))


def diterima(conn: sa.Connection, pesan: pb.LaporanDiterima, kejadian: Event) -> None:
    """Its reporter hears that it is done."""
    terima(conn, fakta(kejadian, pesan, _nilai(pesan)))


def _nilai(
    pesan: pb.LaporanDisampaikan | pb.LaporanDikembalikan | pb.LaporanDiterima,
) -> Nilai:
    return {
        "laporan_id": pesan.laporan_id,
        "periode": pesan.nama_periode,
        "oleh": pesan.oleh_nama,
    }
