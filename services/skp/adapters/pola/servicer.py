"""PolaService: request → use case → answer."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import pola_service_pb2 as pb
from kinerja.skp.v1 import pola_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.grpc_server import Call, command, query, responses
from services.skp.adapters.permintaan import pemanggil
from services.skp.adapters.pola import queries
from services.skp.adapters.pola.gudang import SqlGudangPola
from services.skp.domain.akses import ADMIN_INSTANSI, pastikan_admin_instansi
from services.skp.use_cases import pola

RPC = ("ListJabatanPola", "ListPola", "HapusPola")
AKSES = dict.fromkeys(RPC, frozenset({ADMIN_INSTANSI}))


class PolaServicer(pb_grpc.PolaServiceServicer):
    """The library of the agency's own administrator."""

    responses = responses(pb.DESCRIPTOR.services_by_name["PolaService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @query
    def ListJabatanPola(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Posts with patterns."""
        instansi_id = pastikan_admin_instansi(pemanggil(call))
        return queries.daftar_jabatan(conn, instansi_id, request, hari=call.today)

    @query
    def ListPola(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Patterns."""
        return queries.daftar(conn, pastikan_admin_instansi(pemanggil(call)), request)

    @command
    def HapusPola(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Take away."""
        jumlah = pola.hapus(SqlGudangPola(conn), pemanggil(call), request.pola_id)
        return pb.HapusPolaResponse(jumlah=jumlah)
