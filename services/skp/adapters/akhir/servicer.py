"""AkhirService: request → use case → answer."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import akhir_service_pb2 as pb
from kinerja.skp.v1 import akhir_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.grpc_server import Call, command, responses
from services.skp.adapters.peran import ADMIN, PEGAWAI
from services.skp.adapters.permintaan import pemanggil, tindakan_atas
from services.skp.adapters.servicer_hasil_kerja import gudang, lihat
from services.skp.use_cases.akhir import akhiri_skp

# Whose plan it is, the rule decides; here only who may knock.
AKSES = {"AkhiriSkp": PEGAWAI | ADMIN}


class AkhirServicer(pb_grpc.AkhirServiceServicer):
    """The last day of a plan."""

    responses = responses(pb.DESCRIPTOR.services_by_name["AkhirService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @command
    def AkhiriSkp(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Set it."""
        akhiri_skp(
            gudang(conn, call),
            request.skp_id,
            request.selesai,
            request.alasan,
            siapa=pemanggil(call),
            t=tindakan_atas(request, call),
        )
        return pb.AkhiriSkpResponse(skp=lihat(conn, request.skp_id, call))
