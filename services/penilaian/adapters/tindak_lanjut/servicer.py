"""TindakLanjutService: one list."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from kinerja.penilaian.v1 import tindak_lanjut_service_pb2 as pb
from kinerja.penilaian.v1 import tindak_lanjut_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.grpc_server import Call, query, responses
from services.penilaian.adapters import wire
from services.penilaian.adapters.statistik.lingkup import ADMIN, SUPER, bukan_nasional, lingkup
from services.penilaian.adapters.tindak_lanjut import queries
from services.penilaian.domain.matriks_predikat import Predikat
from services.penilaian.domain.siklus import JenisPeriode
from services.penilaian.domain.tindak_lanjut import Kelompok, kelompok_dari
from services.penilaian.use_cases.capaian import periksa_periode

AKSES = {"ListTindakLanjut": frozenset({"PEGAWAI", ADMIN, SUPER})}


class TindakLanjutServicer(pb_grpc.TindakLanjutServiceServicer):
    """kinerja.penilaian.v1.TindakLanjutService."""

    responses = responses(pb.DESCRIPTOR.services_by_name["TindakLanjutService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @query
    def ListTindakLanjut(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Results in their ranking, with what follows."""
        s, hari = request.saringan, call.today
        tahun = s.tahun or hari.year
        periksa_periode(JenisPeriode.TAHUNAN, 0, tahun)
        di = lingkup(conn, call, s.unor_id, s.instansi_id)
        bukan_nasional(di)
        kelompok = wire.kata(Kelompok, request.kelompok, queries.KELOMPOK)
        predikat = kelompok_dari(kelompok, pada=hari) if kelompok else frozenset(Predikat)
        return queries.daftar(conn, di, tahun, predikat, hari=hari, halaman=request.halaman)
