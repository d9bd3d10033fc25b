"""MatriksService: request → use case → answer."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from uuid_utils.compat import uuid7

from kinerja.skp.v1 import matriks_service_pb2 as pb
from kinerja.skp.v1 import matriks_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.grpc_server import Call, command, query, responses
from services.skp.adapters import wire
from services.skp.adapters.matriks import queries
from services.skp.adapters.matriks.gudang import SqlGudangMatriks
from services.skp.adapters.organisasi import SqlOrganisasi
from services.skp.adapters.peran import PEGAWAI, PEMBACA
from services.skp.adapters.permintaan import id_dari, pemanggil, tindakan, tindakan_atas
from services.skp.adapters.servicer_hasil_kerja import gudang
from services.skp.domain import istilah
from services.skp.domain.identitas import dengan_tahun
from services.skp.use_cases import matriks

AKSES = {
    "GetMatriks": PEMBACA,
    **dict.fromkeys(("SinkronkanMatriks", "ListCalonMatriks", "TambahPegawaiMatriks"), PEGAWAI),
    **dict.fromkeys(("KeluarkanBarisMatriks", "TambahRhkBawahan"), PEGAWAI),
}


class MatriksServicer(pb_grpc.MatriksServiceServicer):
    """Matriks Pembagian Peran dan Hasil."""

    responses = responses(pb.DESCRIPTOR.services_by_name["MatriksService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @query
    def GetMatriks(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """One matrix."""
        siapa = pemanggil(call)
        skp = queries.pimpinan(conn, request.skp_id, siapa=siapa, hari_ini=call.today)
        return queries.matriks(conn, skp, siapa=siapa)

    @query
    def ListCalonMatriks(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Plans of a person that may be taken in."""
        siapa = pemanggil(call)
        skp = queries.pimpinan(conn, request.skp_id, siapa=siapa, hari_ini=call.today)
        return queries.calon(conn, skp, id_dari(request.nip), siapa=siapa)

    @command
    def SinkronkanMatriks(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Take in every subordinate with a plan."""
        baru = matriks.sinkronkan(SqlGudangMatriks(conn), request.skp_id, t=tindakan(call))
        siapa = pemanggil(call)
        skp = queries.pimpinan(conn, request.skp_id, siapa=siapa, hari_ini=call.today)
        jumlah = len(queries.matriks(conn, skp, siapa=siapa).baris)
        return pb.SinkronkanMatriksResponse(baru=baru, jumlah=jumlah)

    @command
    def TambahPegawaiMatriks(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Take in one plan."""
        matriks.tambah_pegawai(
            SqlGudangMatriks(conn), request.skp_id, request.skp_bawahan_id, t=tindakan(call)
        )
        return pb.TambahPegawaiMatriksResponse()

    @command
    def KeluarkanBarisMatriks(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Take a row out."""
        matriks.keluarkan(
            SqlGudangMatriks(conn),
            request.skp_id,
            id_dari(request.skp_bawahan_id),
            t=tindakan(call),
        )
        return pb.KeluarkanBarisMatriksResponse()

    @command
    def TambahRhkBawahan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Write a result into a subordinate's draft."""
        peran = matriks.Peran(
            rhk_pimpinan_id=request.rhk_pimpinan_id,
            indikator_pimpinan_id=request.indikator_pimpinan_id,
            jenis=wire.kata(istilah.JenisRhk, request.jenis, wire.JENIS_RHK),
            rencana_hasil_kerja=request.rencana_hasil_kerja,
        )
        rhk_id = matriks.tambah_rhk_bawahan(
            gudang(conn, call),
            SqlGudangMatriks(conn),
            SqlOrganisasi(conn),
            request.skp_id,
            id_dari(request.skp_bawahan_id),
            peran=peran,
            t=tindakan_atas(request, call),
            id_baru=lambda tahun: dengan_tahun(uuid7(), tahun),
        )
        return pb.TambahRhkBawahanResponse(rhk_id=rhk_id)
