"""AtasanService: request → use case → answer."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from uuid_utils.compat import uuid7

from kinerja.skp.v1 import atasan_service_pb2 as pb
from kinerja.skp.v1 import atasan_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.grpc_server import Call, command, query, responses
from services.skp.adapters import wire
from services.skp.adapters.atasan import queries
from services.skp.adapters.atasan.gudang import SqlGudangPermintaan
from services.skp.adapters.organisasi import SqlOrganisasi
from services.skp.adapters.peran import ADMIN, PEGAWAI
from services.skp.adapters.permintaan import id_dari, pemanggil, tindakan, tindakan_atas
from services.skp.domain import istilah
from services.skp.use_cases import atasan

AKSES = {
    **dict.fromkeys(("GetDataAtasan", "AjukanPermintaan"), PEGAWAI),
    **dict.fromkeys(("CariPegawai", "ListPermintaan", "GetPermintaan"), PEGAWAI | ADMIN),
    "PutuskanPermintaan": PEGAWAI | ADMIN,
    "TetapkanPenilaiSementara": ADMIN,
}


class AtasanServicer(pb_grpc.AtasanServiceServicer):
    """Data Atasan and requests for correction."""

    responses = responses(pb.DESCRIPTOR.services_by_name["AtasanService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @query
    def GetDataAtasan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Who assesses the caller, and why."""
        return queries.data_atasan(conn, pemanggil(call), call.today)

    @query
    def CariPegawai(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Who has this NIP."""
        return queries.cari_pegawai(conn, request.nip, call.today)

    @query
    def ListPermintaan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Requests of one scope."""
        return queries.daftar(conn, pemanggil(call), request, call.today)

    @query
    def GetPermintaan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """One request."""
        return pb.GetPermintaanResponse(permintaan=_lihat(conn, request.permintaan_id, call))

    @command
    def AjukanPermintaan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Ask for a correction."""
        ketikan = atasan.Ketikan(
            jenis=wire.kata(istilah.JenisPermintaan, request.jenis, wire.JENIS_PERMINTAAN),
            penugasan_id=request.penugasan_id,
            uraian=request.uraian,
            nip=request.nip,
            unor_id=id_dari(request.unor_id),
            berlaku_sejak=request.berlaku_sejak,
        )
        id_ = atasan.ajukan(
            SqlGudangPermintaan(conn),
            SqlOrganisasi(conn),
            ketikan,
            id_=str(uuid7()),
            t=tindakan(call),
        )
        return pb.AjukanPermintaanResponse(permintaan=_lihat(conn, id_, call))

    @command
    def PutuskanPermintaan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Take a step."""
        atasan.putuskan(
            SqlGudangPermintaan(conn),
            pemanggil(call),
            request.permintaan_id,
            langkah=wire.kata(istilah.LangkahPermintaan, request.langkah, wire.LANGKAH_PERMINTAAN),
            catatan=request.catatan,
            t=tindakan_atas(request, call),
        )
        permintaan = _lihat(conn, request.permintaan_id, call)
        return pb.PutuskanPermintaanResponse(permintaan=permintaan)

    @command
    def TetapkanPenilaiSementara(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Name who assesses meanwhile."""
        atasan.tetapkan_sementara(
            SqlGudangPermintaan(conn),
            pemanggil(call),
            request.permintaan_id,
            nip=request.nip,
            berakhir=request.berakhir,
            t=tindakan_atas(request, call),
        )
        permintaan = _lihat(conn, request.permintaan_id, call)
        return pb.TetapkanPenilaiSementaraResponse(permintaan=permintaan)


def _lihat(conn: sa.Connection, permintaan_id: str, call: Call) -> pb.Permintaan:
    return queries.satu(conn, pemanggil(call), permintaan_id, call.today)
