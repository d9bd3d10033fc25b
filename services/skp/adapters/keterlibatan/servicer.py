"""KeterlibatanService: reads only."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import keterlibatan_service_pb2 as pb
from kinerja.skp.v1 import keterlibatan_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.grpc_server import Call, query, responses
from services.skp.adapters.keterlibatan import queries
from services.skp.adapters.keterlibatan.queries import Saringan
from services.skp.adapters.peran import PEMBACA
from services.skp.adapters.permintaan import id_dari, pemanggil, tahun_dari

AKSES = dict.fromkeys(("GetKeterlibatan", "ListKeterlibatan"), PEMBACA)


class KeterlibatanServicer(pb_grpc.KeterlibatanServiceServicer):
    """Who stands in how many matrices."""

    responses = responses(pb.DESCRIPTOR.services_by_name["KeterlibatanService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @query
    def GetKeterlibatan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """The numbers."""
        return queries.dashboard(
            conn,
            pemanggil(call),
            tahun=tahun_dari(request, call),
            unor_id=id_dari(request.unor_id),
            hari_ini=call.today,
        )

    @query
    def ListKeterlibatan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """The names."""
        saringan = Saringan(
            tahun=tahun_dari(request, call),
            unor_id=id_dari(request.unor_id),
            kelompok=request.kelompok,
            page_size=request.halaman.page_size,
            page_token=request.halaman.page_token,
        )
        return queries.nama_nama(conn, pemanggil(call), saringan, hari_ini=call.today)
