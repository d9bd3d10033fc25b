"""KetikanService: request → rule → answer."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import ketikan_service_pb2 as pb
from kinerja.skp.v1 import ketikan_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.grpc_server import Call, command, query, responses
from services.skp.adapters import wire
from services.skp.adapters.ketikan import gudang
from services.skp.adapters.peran import PEMBACA
from services.skp.adapters.permintaan import id_dari, tindakan
from services.skp.domain.ketikan import periksa
from services.skp.domain.tindakan import versi_dari

AKSES = dict.fromkeys(("ListKetikan", "SimpanKetikan", "HapusKetikan"), PEMBACA)


class KetikanServicer(pb_grpc.KetikanServiceServicer):
    """What the caller has typed."""

    responses = responses(pb.DESCRIPTOR.services_by_name["KetikanService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @query
    def ListKetikan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Of one page."""
        baris = gudang.di_halaman(conn, call.identity.pegawai_id, id_dari(request.halaman))
        return pb.ListKetikanResponse(ketikan=[_pesan(b) for b in baris])

    @command
    def SimpanKetikan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Of one form."""
        periksa(request.tempat, request.isi)
        versi = versi_dari(request.etag) if request.etag else 0
        t = tindakan(call, versi=versi)
        baris = gudang.simpan(conn, request.tempat, request.isi, call.identity.instansi_id, t)
        return pb.SimpanKetikanResponse(ketikan=_pesan(baris))

    @command
    def HapusKetikan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Of one form."""
        gudang.hapus(conn, call.identity.pegawai_id, id_dari(request.tempat))
        return pb.HapusKetikanResponse()


def _pesan(b: Any) -> pb.Ketikan:
    return pb.Ketikan(tempat=b.tempat, isi=b.isi, diubah=wire.waktu(b.diubah), etag=str(b.versi))
