"""TimKerjaService: request → use case → answer."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from uuid_utils.compat import uuid7

from kinerja.skp.v1 import tim_kerja_service_pb2 as pb
from kinerja.skp.v1 import tim_kerja_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.grpc_server import Call, command, query, responses
from services.skp.adapters.peran import ADMIN, PEGAWAI, PEMBACA
from services.skp.adapters.permintaan import id_dari, pemanggil, tindakan, tindakan_atas
from services.skp.adapters.tim_kerja import queries
from services.skp.adapters.tim_kerja.gudang import SqlGudangTim
from services.skp.domain.tim_kerja import isian_tim
from services.skp.use_cases import tim_kerja

AKSES = {
    **dict.fromkeys(("ListTimKerja", "TambahTimKerja", "UbahTimKerja"), PEGAWAI | ADMIN),
    **dict.fromkeys(("TutupTimKerja", "TambahAnggotaTim", "KeluarkanAnggotaTim"), PEGAWAI | ADMIN),
    "GetTimKerja": PEMBACA,
}


class TimKerjaServicer(pb_grpc.TimKerjaServiceServicer):
    """Teams across units."""

    responses = responses(pb.DESCRIPTOR.services_by_name["TimKerjaService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @query
    def ListTimKerja(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """The caller's teams."""
        return queries.daftar(conn, pemanggil(call), request, hari=call.today, t=tindakan(call))

    @query
    def GetTimKerja(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """One team."""
        return pb.GetTimKerjaResponse(tim_kerja=_lihat(conn, request.tim_kerja_id, call))

    @command
    def TambahTimKerja(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Make a team."""
        id_ = str(uuid7())
        tim_kerja.tambah_tim(
            SqlGudangTim(conn),
            pemanggil(call),
            _isian(request.isian),
            ketua_nip=request.isian.ketua_nip,
            id_=id_,
            t=tindakan(call),
        )
        return pb.TambahTimKerjaResponse(tim_kerja=_lihat(conn, id_, call))

    @command
    def UbahTimKerja(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Change a team."""
        tim_kerja.ubah_tim(
            SqlGudangTim(conn),
            pemanggil(call),
            request.tim_kerja_id,
            _isian(request.isian),
            ketua_nip=request.isian.ketua_nip,
            t=tindakan_atas(request, call),
        )
        return pb.UbahTimKerjaResponse(tim_kerja=_lihat(conn, request.tim_kerja_id, call))

    @command
    def TutupTimKerja(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """End a team."""
        tim_kerja.tutup_tim(
            SqlGudangTim(conn),
            pemanggil(call),
            request.tim_kerja_id,
            t=tindakan_atas(request, call),
        )
        return pb.TutupTimKerjaResponse(tim_kerja=_lihat(conn, request.tim_kerja_id, call))

    @command
    def TambahAnggotaTim(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Take a member in."""
        tim_kerja.tambah_anggota(
            SqlGudangTim(conn),
            pemanggil(call),
            request.tim_kerja_id,
            request.nip,
            t=tindakan_atas(request, call),
        )
        return pb.TambahAnggotaTimResponse(tim_kerja=_lihat(conn, request.tim_kerja_id, call))

    @command
    def KeluarkanAnggotaTim(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Let a member go."""
        tim_kerja.keluarkan_anggota(
            SqlGudangTim(conn),
            pemanggil(call),
            request.tim_kerja_id,
            id_dari(request.pegawai_id),
            t=tindakan_atas(request, call),
        )
        return pb.KeluarkanAnggotaTimResponse(tim_kerja=_lihat(conn, request.tim_kerja_id, call))


def _isian(isian: Any) -> Any:
    return isian_tim(
        nama=isian.nama, tujuan=isian.tujuan, mulai=isian.mulai, selesai=isian.selesai
    )


def _lihat(conn: sa.Connection, tim_kerja_id: str, call: Call) -> pb.TimKerja:
    return queries.satu(conn, pemanggil(call), tim_kerja_id, hari=call.today)
