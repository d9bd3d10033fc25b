"""SalinanService: request → use case → answer."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from uuid_utils.compat import uuid7

from kinerja.skp.v1 import salinan_service_pb2 as pb
from kinerja.skp.v1 import salinan_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.errors import AksesDitolak
from services.chassis.grpc_server import Call, command, query, responses
from services.skp.adapters.peran import PEGAWAI
from services.skp.adapters.permintaan import id_dari, tindakan_atas
from services.skp.adapters.pola import queries as pola_queries
from services.skp.adapters.salinan.gudang import SqlGudangSalinan, list_sumber
from services.skp.adapters.servicer_hasil_kerja import gudang, lihat
from services.skp.domain.identitas import dengan_tahun
from services.skp.use_cases import salinan

AKSES = dict.fromkeys(("ListSumberSalinan", "SalinRhk"), PEGAWAI)


class SalinanServicer(pb_grpc.SalinanServiceServicer):
    """Copies into a draft."""

    responses = responses(pb.DESCRIPTOR.services_by_name["SalinanService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @query
    def ListSumberSalinan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """What there is to copy from."""
        skp = lihat(conn, request.skp_id, call)
        if skp.pegawai.pegawai_id != call.identity.pegawai_id:
            raise AksesDitolak
        dari = id_dari(request.dari_skp_id)
        pola = [] if dari else pola_queries.sumber(conn, skp, isi=request.dari_pola)
        hasil = pb.ListSumberSalinanResponse(sumber=pola)
        if not request.dari_pola:
            hasil.MergeFrom(list_sumber(conn, skp, dari))
        return hasil

    @command
    def SalinRhk(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Copy."""
        jumlah = salinan.salin_rhk(
            gudang(conn, call),
            SqlGudangSalinan(conn),
            request.skp_id,
            dari_skp_id=None if request.dari_pola else id_dari(request.dari_skp_id),
            rhk_id=request.rhk_id,
            t=tindakan_atas(request, call),
            id_baru=lambda tahun: dengan_tahun(uuid7(), tahun),
        )
        return pb.SalinRhkResponse(skp=lihat(conn, request.skp_id, call), jumlah=jumlah)
