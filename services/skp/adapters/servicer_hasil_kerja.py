"""The part of SkpService in which results and indicators are written: request → use case → answer.

A command answers with the plan as it is after the change, read in the same transaction.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from kinerja.skp.v1 import skp_service_pb2 as pb
from services.chassis.grpc_server import Call, command
from services.skp.adapters import queries
from services.skp.adapters.organisasi import SqlOrganisasi
from services.skp.adapters.permintaan import (
    ketikan_indikator,
    ketikan_rhk,
    pemanggil,
    tindakan_atas,
)
from services.skp.adapters.repository import SqlGudangSkp
from services.skp.domain.identitas import dengan_tahun
from services.skp.use_cases import hasil_kerja, tautan


def gudang(conn: sa.Connection, call: Call) -> SqlGudangSkp:
    """The plans, inside the call's transaction."""
    return SqlGudangSkp(conn, sekarang=call.now)


def lihat(conn: sa.Connection, skp_id: str, call: Call) -> pb.Skp:
    """The plan as the caller may see it."""
    return queries.get_skp(conn, skp_id, siapa=pemanggil(call), hari_ini=call.today)


class MenulisHasilKerja:
    """Results, their indicators, and their links."""

    def __init__(self, uuid_baru: Callable[[], UUID]) -> None:
        self._uuid_baru = uuid_baru

    def _id_baru(self, tahun: int) -> str:
        return dengan_tahun(self._uuid_baru(), tahun)

    @command
    def TambahRhk(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Add a result."""
        rhk_id = hasil_kerja.tambah_rhk(
            gudang(conn, call),
            SqlOrganisasi(conn),
            request.skp_id,
            ketikan_rhk(request.isian),
            t=tindakan_atas(request, call),
            id_baru=self._id_baru,
        )
        return pb.TambahRhkResponse(skp=lihat(conn, request.skp_id, call), rhk_id=rhk_id)

    @command
    def UbahRhk(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Change a result."""
        hasil_kerja.ubah_rhk(
            gudang(conn, call),
            SqlOrganisasi(conn),
            request.skp_id,
            request.rhk_id,
            ketikan_rhk(request.isian),
            t=tindakan_atas(request, call),
        )
        return pb.UbahRhkResponse(skp=lihat(conn, request.skp_id, call))

    @command
    def HapusRhk(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Delete a result."""
        hasil_kerja.hapus_rhk(
            gudang(conn, call), request.skp_id, request.rhk_id, t=tindakan_atas(request, call)
        )
        return pb.HapusRhkResponse(skp=lihat(conn, request.skp_id, call))

    @command
    def TambahIndikator(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Add an indicator."""
        indikator_id = hasil_kerja.tambah_indikator(
            gudang(conn, call),
            request.skp_id,
            request.rhk_id,
            ketikan_indikator(request.isian),
            t=tindakan_atas(request, call),
            id_baru=self._id_baru,
        )
        skp = lihat(conn, request.skp_id, call)
        return pb.TambahIndikatorResponse(skp=skp, indikator_id=indikator_id)

    @command
    def UbahIndikator(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Change an indicator."""
        hasil_kerja.ubah_indikator(
            gudang(conn, call),
            request.skp_id,
            request.rhk_id,
            request.indikator_id,
            ketikan_indikator(request.isian),
            t=tindakan_atas(request, call),
        )
        return pb.UbahIndikatorResponse(skp=lihat(conn, request.skp_id, call))

    @command
    def HapusIndikator(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Delete an indicator."""
        hasil_kerja.hapus_indikator(
            gudang(conn, call),
            request.skp_id,
            request.rhk_id,
            request.indikator_id,
            t=tindakan_atas(request, call),
        )
        return pb.HapusIndikatorResponse(skp=lihat(conn, request.skp_id, call))

    @command
    def GeserRhk(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Move a result up or down."""
        hasil_kerja.geser_rhk(
            gudang(conn, call),
            request.skp_id,
            request.rhk_id,
            naik=request.naik,
            t=tindakan_atas(request, call),
        )
        return pb.GeserRhkResponse(skp=lihat(conn, request.skp_id, call))

    @command
    def GeserIndikator(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Move an indicator up or down."""
        hasil_kerja.geser_indikator(
            gudang(conn, call),
            request.skp_id,
            request.rhk_id,
            request.indikator_id,
            naik=request.naik,
            t=tindakan_atas(request, call),
        )
        return pb.GeserIndikatorResponse(skp=lihat(conn, request.skp_id, call))

    @command
    def TautkanRhk(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Link a provisional result."""
        tautan.tautkan_rhk(
            gudang(conn, call),
            SqlOrganisasi(conn),
            request.skp_id,
            request.rhk_id,
            rhk_pimpinan_id=request.rhk_pimpinan_id,
            indikator_pimpinan_id=request.indikator_pimpinan_id,
            t=tindakan_atas(request, call),
        )
        return pb.TautkanRhkResponse(skp=lihat(conn, request.skp_id, call))

    @command
    def PeriksaTautan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """The rater looks at a link made after approval."""
        tautan.periksa_tautan(
            gudang(conn, call),
            request.skp_id,
            request.rhk_id,
            terima=request.terima,
            catatan=request.catatan,
            t=tindakan_atas(request, call),
        )
        return pb.PeriksaTautanResponse(skp=lihat(conn, request.skp_id, call))
