"""PohonService: reads only."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import pohon_service_pb2 as pb
from kinerja.skp.v1 import pohon_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.grpc_server import Call, query, responses
from services.skp.adapters.peran import PEMBACA
from services.skp.adapters.permintaan import id_dari, pemanggil, tahun_dari
from services.skp.adapters.pohon import queries

AKSES = dict.fromkeys(("ListCabang", "ListJalur", "ListTemuan"), PEMBACA)


class PohonServicer(pb_grpc.PohonServiceServicer):
    """The cascade of an agency."""

    responses = responses(pb.DESCRIPTOR.services_by_name["PohonService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @query
    def ListCabang(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """One level."""
        return queries.cabang(conn, pemanggil(call), request, tahun_dari(request, call))

    @query
    def ListJalur(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """The way upwards."""
        return queries.jalur(conn, pemanggil(call), id_dari(request.akar_id))

    @query
    def ListTemuan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Gaps, orphans, overload."""
        id_dari(request.unor_id)
        tahun = tahun_dari(request, call)
        return queries.temuan(conn, pemanggil(call), request, tahun=tahun, hari_ini=call.today)
