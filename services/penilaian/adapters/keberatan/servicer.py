"""KeberatanService: request → use case → the period as it is now."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from uuid_utils.compat import uuid7

from kinerja.penilaian.v1 import keberatan_service_pb2 as pb
from kinerja.penilaian.v1 import keberatan_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.grpc_server import Call, command, query, responses
from services.penilaian.adapters import wire
from services.penilaian.adapters.kalender import kalender
from services.penilaian.adapters.keberatan import queries
from services.penilaian.adapters.panggilan import jawab, sasaran
from services.penilaian.adapters.repository import SqlGudangPenilaian, baca
from services.penilaian.domain.keberatan import Putusan
from services.penilaian.domain.matriks_predikat import Ekspektasi
from services.penilaian.domain.waktu import hari_hukum
from services.penilaian.use_cases import keberatan

RPC = ("AjukanKeberatan", "BatalkanKeberatan", "JelaskanKeberatan", "PutuskanKeberatan",
       "ListKeberatan")  # fmt: skip
_PUTUSAN = {k.value: pb.PutusanKeberatan.Value(f"PUTUSAN_KEBERATAN_{k}") for k in Putusan}
AKSES = dict.fromkeys(RPC, frozenset({"PEGAWAI"}))


class KeberatanServicer(pb_grpc.KeberatanServiceServicer):
    """kinerja.penilaian.v1.KeberatanService."""

    responses = responses(pb.DESCRIPTOR.services_by_name["KeberatanService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @command
    def AjukanKeberatan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """File it."""
        # The term began on another day, perhaps of another year.
        sejak = baca(conn, request.periode_id).disampaikan_pada
        penilaian = keberatan.ajukan(
            SqlGudangPenilaian(conn),
            sasaran(request, call),
            id=str(uuid7()),
            alasan=request.keberatan,
            sekarang=call.now,
            kalender=kalender(conn, sejak=hari_hukum(sejak) if sejak else call.today),
        )
        return jawab(pb.AjukanKeberatanResponse, conn, penilaian, call)

    @command
    def BatalkanKeberatan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Take it back."""
        gudang, ini = SqlGudangPenilaian(conn), sasaran(request, call)
        penilaian = keberatan.batalkan(gudang, ini, sekarang=call.now)
        return jawab(pb.BatalkanKeberatanResponse, conn, penilaian, call)

    @command
    def JelaskanKeberatan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Explain the result."""
        penilaian = keberatan.jelaskan(
            SqlGudangPenilaian(conn),
            sasaran(request, call),
            penjelasan=request.penjelasan,
            sekarang=call.now,
        )
        return jawab(pb.JelaskanKeberatanResponse, conn, penilaian, call)

    @command
    def PutuskanKeberatan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Uphold or change."""
        penilaian = keberatan.putuskan(
            SqlGudangPenilaian(conn),
            sasaran(request, call),
            putusan=wire.kata(Putusan, request.putusan, _PUTUSAN),
            hasil_kerja=wire.kata(Ekspektasi, request.hasil_kerja, wire.EKSPEKTASI),
            perilaku=wire.kata(Ekspektasi, request.perilaku, wire.EKSPEKTASI),
            keputusan=request.keputusan,
            sekarang=call.now,
        )
        return jawab(pb.PutuskanKeberatanResponse, conn, penilaian, call)

    @query
    def ListKeberatan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """His own, against him, before him."""
        return queries.daftar(
            conn, call.identity.pegawai_id, terbuka=request.terbuka, halaman=request.halaman
        )
