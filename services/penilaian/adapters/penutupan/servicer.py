"""PenutupanService: request → use case → the period of the caller's agency as it is then."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from kinerja.penilaian.v1 import penutupan_service_pb2 as pb
from kinerja.penilaian.v1 import penutupan_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.grpc_server import Call, command, query, responses
from services.penilaian.adapters import wire
from services.penilaian.adapters.panggilan import admin, pelaku
from services.penilaian.adapters.penutupan.queries import tampilkan
from services.penilaian.adapters.penutupan.repository import SqlGudangPenutupan
from services.penilaian.domain.penutupan import PeriodeInstansi
from services.penilaian.domain.siklus import JenisPeriode
from services.penilaian.use_cases import penutupan
from services.penilaian.use_cases.capaian import periksa_periode

RPC = ("GetPenutupan", "TutupPeriode", "BukaKembaliPeriode")
AKSES = dict.fromkeys(RPC, frozenset({"ADMIN_INSTANSI"}))


class PenutupanServicer(pb_grpc.PenutupanServiceServicer):
    """kinerja.penilaian.v1.PenutupanService."""

    responses = responses(pb.DESCRIPTOR.services_by_name["PenutupanService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @query
    def GetPenutupan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Numbers, acts and progress."""
        ini = tampilkan(conn, _periode(request, call), call.today)
        return pb.GetPenutupanResponse(penutupan=ini)

    @command
    def TutupPeriode(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Close."""
        periode = _periode(request, call)
        penutupan.tutup(
            SqlGudangPenutupan(conn),
            periode,
            catatan=request.catatan,
            oleh=pelaku(call),
            sekarang=call.now,
        )
        return pb.TutupPeriodeResponse(penutupan=tampilkan(conn, periode, call.today))

    @command
    def BukaKembaliPeriode(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Open again."""
        periode = _periode(request, call)
        penutupan.buka_kembali(
            SqlGudangPenutupan(conn),
            periode,
            alasan=request.alasan_membuka,
            oleh=pelaku(call),
            sekarang=call.now,
        )
        return pb.BukaKembaliPeriodeResponse(penutupan=tampilkan(conn, periode, call.today))


def _periode(request: Any, call: Call) -> PeriodeInstansi:
    jenis = wire.kata(JenisPeriode, request.jenis, wire.JENIS_PERIODE)
    jenis = periksa_periode(jenis, request.ke, request.tahun)
    return PeriodeInstansi(admin(call), request.tahun, jenis, request.ke)
