"""The only list of what this service announces."""

from __future__ import annotations

import sqlalchemy as sa

from kinerja.notifikasi.v1 import notifikasi_events_pb2 as pb
from services.chassis import outbox
from services.notifikasi.domain.events import Gagal, Peristiwa, Terkirim


def _terkirim(fakta: Terkirim) -> pb.Terkirim:
    return pb.Terkirim(
        pesan_id=str(fakta.pesan_id), pegawai_id=fakta.pegawai_id, kanal=fakta.kanal
    )


def _gagal(fakta: Gagal) -> pb.Gagal:
    return pb.Gagal(
        pesan_id=str(fakta.pesan_id),
        pegawai_id=fakta.pegawai_id,
        kanal=fakta.kanal,
        alasan=fakta.alasan,
    )


FAKTA = {
    Terkirim: ("kinerja.notifikasi.terkirim.v1", _terkirim),
    Gagal: ("kinerja.notifikasi.gagal.v1", _gagal),
}


def sampaikan(conn: sa.Connection, peristiwa: Peristiwa) -> None:
    """Write the fact beside the change, in the same transaction."""
    subjek, ubah = FAKTA[type(peristiwa)]
    outbox.announce(conn, subjek, str(peristiwa.pesan_id), ubah(peristiwa))  # type: ignore[operator]
