"""WarisanService: request → use case → answer."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from uuid_utils.compat import uuid7

from kinerja.skp.v1 import warisan_service_pb2 as pb
from kinerja.skp.v1 import warisan_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.errors import AksesDitolak
from services.chassis.grpc_server import Call, command, query, responses
from services.skp.adapters.peran import PEGAWAI
from services.skp.adapters.permintaan import tindakan_atas
from services.skp.adapters.servicer_hasil_kerja import gudang, lihat
from services.skp.adapters.warisan.gudang import SqlGudangWarisan, list_warisan
from services.skp.domain.identitas import dengan_tahun
from services.skp.use_cases import warisan

AKSES = dict.fromkeys(("ListWarisan", "WarisiRhk"), PEGAWAI)


class WarisanServicer(pb_grpc.WarisanServiceServicer):
    """What a successor takes over."""

    responses = responses(pb.DESCRIPTOR.services_by_name["WarisanService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @query
    def ListWarisan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """What there is."""
        skp = lihat(conn, request.skp_id, call)
        if skp.pegawai.pegawai_id != call.identity.pegawai_id:
            raise AksesDitolak
        return list_warisan(conn, skp, hari=call.today)

    @command
    def WarisiRhk(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Take it over."""
        jumlah = warisan.warisi_rhk(
            gudang(conn, call),
            SqlGudangWarisan(conn),
            request.skp_id,
            request.rhk_id,
            t=tindakan_atas(request, call),
            id_baru=lambda tahun: dengan_tahun(uuid7(), tahun),
        )
        return pb.WarisiRhkResponse(skp=lihat(conn, request.skp_id, call), jumlah=jumlah)
