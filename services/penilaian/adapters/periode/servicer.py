"""PengaturanPeriodeService: request → use case → the agency's choice as it is then."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from kinerja.penilaian.v1 import pengaturan_periode_service_pb2 as pb
from kinerja.penilaian.v1 import pengaturan_periode_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.errors import IsianSalah
from services.chassis.grpc_server import Call, command, query, responses
from services.penilaian.adapters.panggilan import admin, pelaku
from services.penilaian.adapters.periode import queries
from services.penilaian.adapters.periode.repository import SqlGudangPengaturan
from services.penilaian.domain.identitas import TAHUN_MAKS, TAHUN_MIN
from services.penilaian.use_cases import periode

RPC = (
    "ListPeriodeInstansi", "ListPengaturanPeriode", "TetapkanPengaturanPeriode",
    "TarikPengaturanPeriode",
)  # fmt: skip
AKSES = dict.fromkeys(RPC, frozenset({"ADMIN_INSTANSI"}))


class PengaturanPeriodeServicer(pb_grpc.PengaturanPeriodeServiceServicer):
    """kinerja.penilaian.v1.PengaturanPeriodeService."""

    responses = responses(pb.DESCRIPTOR.services_by_name["PengaturanPeriodeService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @query
    def ListPeriodeInstansi(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """The year of the caller's agency."""
        tahun = request.tahun or call.today.year
        if not TAHUN_MIN <= tahun <= TAHUN_MAKS:
            raise IsianSalah(bidang=[("tahun", f"Isi tahun {TAHUN_MIN} sampai {TAHUN_MAKS}.")])
        return pb.ListPeriodeInstansiResponse(
            tahun=tahun, periode=queries.periode(conn, admin(call), tahun)
        )

    @query
    def ListPengaturanPeriode(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """All choices of the caller's agency."""
        return pb.ListPengaturanPeriodeResponse(
            pengaturan=queries.pengaturan(conn, admin(call), call.today)
        )

    @command
    def TetapkanPengaturanPeriode(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Choose anew from a day on."""
        periode.tetapkan(
            SqlGudangPengaturan(conn, admin(call)),
            request.pengaturan,
            nilai=request.pilihan,
            berlaku_sejak=request.berlaku_sejak,
            dasar_hukum=request.dasar_hukum,
            oleh=pelaku(call),
            sekarang=call.now,
        )
        return pb.TetapkanPengaturanPeriodeResponse(pengaturan=_satu(request, conn, call))

    @command
    def TarikPengaturanPeriode(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Take back what has not begun."""
        periode.tarik(
            SqlGudangPengaturan(conn, admin(call)),
            request.pengaturan,
            request.berlaku_sejak,
            oleh=pelaku(call),
            sekarang=call.now,
        )
        return pb.TarikPengaturanPeriodeResponse(pengaturan=_satu(request, conn, call))


def _satu(request: Any, conn: sa.Connection, call: Call) -> pb.PengaturanPeriode:
    semua = queries.pengaturan(conn, admin(call), call.today)
    return next(p for p in semua if p.kunci == request.pengaturan)
