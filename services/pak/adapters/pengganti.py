"""PenggantiService: a request becomes the use case, its outcome the new PAK."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from uuid_utils import uuid7

from kinerja.pak.v1 import pengganti_service_pb2 as pb
from kinerja.pak.v1 import pengganti_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.grpc_server import Call, command, responses
from services.pak.adapters import tampilan, wire
from services.pak.adapters.repository import SqlGudang
from services.pak.domain.pengganti import SuratPengganti
from services.pak.use_cases.pengganti import ganti_pak

AKSES = {"GantiPak": frozenset({"PEGAWAI"})}


class PenggantiServicer(pb_grpc.PenggantiServiceServicer):
    """kinerja.pak.v1.PenggantiService."""

    responses = responses(pb.DESCRIPTOR.services_by_name["PenggantiService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @command
    def GantiPak(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        baru = ganti_pak(
            SqlGudang(conn, call.now),
            request.pak_id,
            str(uuid7()),
            _surat(request),
            oleh_id=call.identity.pegawai_id,
            etag=request.etag,
            sekarang=call.now,
        )
        return pb.GantiPakResponse(pak=tampilan.pak(conn, baru.pak_id, call))


def _surat(request: pb.GantiPakRequest) -> SuratPengganti:
    """As typed: the rule asks first who calls, then what is wrong."""
    bukan_hari: list[tuple[str, str]] = []
    tanggal = wire.hari("tanggal", request.tanggal, bukan_hari)
    return SuratPengganti(
        request.nomor.strip(), None if bukan_hari else tanggal, request.tempat.strip()
    )
