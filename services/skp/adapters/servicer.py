"""SkpService: request → use case → answer. No decision stands here.

A command answers with the plan as it is after the change, read in the same transaction.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from uuid_utils.compat import uuid7

from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.skp.v1 import skp_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.grpc_server import Call, command, query, responses
from services.skp.adapters import pengisian, queries, wire
from services.skp.adapters.organisasi import SqlOrganisasi
from services.skp.adapters.peran import PEGAWAI, PEMBACA
from services.skp.adapters.permintaan import (
    id_dari,
    ketikan_indikator,
    ketikan_rhk,
    pemanggil,
    saringan,
    tahun_dari,
    tindakan,
    tindakan_atas,
)
from services.skp.adapters.repository import SqlGudangSkp
from services.skp.adapters.servicer_pegawai import AKSES_PEGAWAI
from services.skp.domain import istilah
from services.skp.domain.identitas import dengan_tahun
from services.skp.domain.rencana import Lampiran
from services.skp.use_cases import hasil_kerja, penyusunan, persetujuan
from services.skp.use_cases.penyusunan import TambahSkp

# Whose plan it is, the use case decides; here only who may knock.
AKSES = AKSES_PEGAWAI | {
    **dict.fromkeys(("GetSkp", "GetDashboardPengisian", "ListPengisian"), PEMBACA),
    **dict.fromkeys(("ListSkp", "ListSkpBawahan", "ListRhkPimpinan"), PEGAWAI),
    **dict.fromkeys(("TambahSkp", "HapusSkp", "UbahLampiran", "MuatUlangPenilai"), PEGAWAI),
    **dict.fromkeys(("TambahRhk", "UbahRhk", "HapusRhk"), PEGAWAI),
    **dict.fromkeys(("TambahIndikator", "UbahIndikator", "HapusIndikator"), PEGAWAI),
    **dict.fromkeys(("AjukanSkp", "KembalikanSkp", "SetujuiSkp"), PEGAWAI),
    "UbahEkspektasiKhusus": PEGAWAI,
}


class SkpServicer(pb_grpc.SkpServiceServicer):
    """The yearly plan."""

    responses = responses(pb.DESCRIPTOR.services_by_name["SkpService"])

    def __init__(self, db: Database, *, uuid_baru: Callable[[], UUID] = uuid7) -> None:
        self.db = db
        self._uuid_baru = uuid_baru

    def _id_baru(self, tahun: int) -> str:
        return dengan_tahun(self._uuid_baru(), tahun)

    # -- reads -----------------------------------------------------------------------------

    @query
    def ListSkp(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """The caller's own plans."""
        return queries.list_skp(conn, call.identity.pegawai_id, request)

    @query
    def GetSkp(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """One plan."""
        return pb.GetSkpResponse(skp=_lihat(conn, request.skp_id, call))

    @query
    def ListSkpBawahan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Plans that the caller assesses."""
        return pengisian.bawahan(
            conn, call.identity.pegawai_id, saringan(request, call), hari_ini=call.today
        )

    @query
    def ListRhkPimpinan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """What the rater's plan offers."""
        return queries.list_rhk_pimpinan(
            conn, request.skp_id, siapa=pemanggil(call), hari_ini=call.today
        )

    @query
    def GetDashboardPengisian(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """The numbers of the caller's scope."""
        return pengisian.dashboard(
            conn,
            pemanggil(call),
            tahun=tahun_dari(request, call),
            unor_id=id_dari(request.unor_id),
            hari_ini=call.today,
        )

    @query
    def ListPengisian(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """The names behind one number."""
        return pengisian.nama_nama(
            conn,
            pemanggil(call),
            saringan(request, call),
            unor_id=id_dari(request.unor_id),
            hari_ini=call.today,
        )

    # -- the owner -------------------------------------------------------------------------

    @command
    def TambahSkp(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Create. -> DRAFT."""
        perintah = TambahSkp(
            penugasan_id=request.penugasan_id,
            periode_mulai=request.periode_mulai,
            periode_selesai=request.periode_selesai,
            pendekatan=wire.kata(istilah.Pendekatan, request.pendekatan, wire.PENDEKATAN),
        )
        skp = penyusunan.tambah_skp(
            _gudang(conn, call),
            SqlOrganisasi(conn),
            perintah,
            t=tindakan(call),
            id_baru=self._id_baru,
        )
        return pb.TambahSkpResponse(skp=_lihat(conn, skp.skp_id, call))

    @command
    def HapusSkp(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Delete a plan that was never submitted."""
        penyusunan.hapus_skp(_gudang(conn, call), request.skp_id, t=tindakan_atas(request, call))
        return pb.HapusSkpResponse()

    @command
    def TambahRhk(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Add a result."""
        rhk_id = hasil_kerja.tambah_rhk(
            _gudang(conn, call),
            SqlOrganisasi(conn),
            request.skp_id,
            ketikan_rhk(request.isian),
            t=tindakan_atas(request, call),
            id_baru=self._id_baru,
        )
        return pb.TambahRhkResponse(skp=_lihat(conn, request.skp_id, call), rhk_id=rhk_id)

    @command
    def UbahRhk(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Change a result."""
        hasil_kerja.ubah_rhk(
            _gudang(conn, call),
            SqlOrganisasi(conn),
            request.skp_id,
            request.rhk_id,
            ketikan_rhk(request.isian),
            t=tindakan_atas(request, call),
        )
        return pb.UbahRhkResponse(skp=_lihat(conn, request.skp_id, call))

    @command
    def HapusRhk(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Delete a result."""
        hasil_kerja.hapus_rhk(
            _gudang(conn, call), request.skp_id, request.rhk_id, t=tindakan_atas(request, call)
        )
        return pb.HapusRhkResponse(skp=_lihat(conn, request.skp_id, call))

    @command
    def TambahIndikator(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Add an indicator."""
        indikator_id = hasil_kerja.tambah_indikator(
            _gudang(conn, call),
            request.skp_id,
            request.rhk_id,
            ketikan_indikator(request.isian),
            t=tindakan_atas(request, call),
            id_baru=self._id_baru,
        )
        skp = _lihat(conn, request.skp_id, call)
        return pb.TambahIndikatorResponse(skp=skp, indikator_id=indikator_id)

    @command
    def UbahIndikator(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Change an indicator."""
        hasil_kerja.ubah_indikator(
            _gudang(conn, call),
            request.skp_id,
            request.rhk_id,
            request.indikator_id,
            ketikan_indikator(request.isian),
            t=tindakan_atas(request, call),
        )
        return pb.UbahIndikatorResponse(skp=_lihat(conn, request.skp_id, call))

    @command
    def HapusIndikator(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Delete an indicator."""
        hasil_kerja.hapus_indikator(
            _gudang(conn, call),
            request.skp_id,
            request.rhk_id,
            request.indikator_id,
            t=tindakan_atas(request, call),
        )
        return pb.HapusIndikatorResponse(skp=_lihat(conn, request.skp_id, call))

    @command
    def UbahLampiran(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Replace the annex."""
        ketikan = Lampiran(
            dukungan_sumber_daya=tuple(request.lampiran.dukungan_sumber_daya),
            skema_pertanggungjawaban=tuple(request.lampiran.skema_pertanggungjawaban),
            konsekuensi=tuple(request.lampiran.konsekuensi),
        )
        penyusunan.ubah_lampiran(
            _gudang(conn, call), request.skp_id, ketikan, t=tindakan_atas(request, call)
        )
        return pb.UbahLampiranResponse(skp=_lihat(conn, request.skp_id, call))

    @command
    def AjukanSkp(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Submit. DRAFT -> PENGAJUAN."""
        persetujuan.ajukan(
            _gudang(conn, call),
            SqlOrganisasi(conn),
            request.skp_id,
            t=tindakan_atas(request, call),
        )
        return pb.AjukanSkpResponse(skp=_lihat(conn, request.skp_id, call))

    @command
    def MuatUlangPenilai(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Resolve the rater again."""
        berubah = persetujuan.muat_ulang_penilai(
            _gudang(conn, call),
            SqlOrganisasi(conn),
            request.skp_id,
            t=tindakan_atas(request, call),
        )
        skp = _lihat(conn, request.skp_id, call)
        return pb.MuatUlangPenilaiResponse(skp=skp, berubah=berubah)

    # -- the rater -------------------------------------------------------------------------

    @command
    def UbahEkspektasiKhusus(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Set the leader's special expectation."""
        persetujuan.ubah_ekspektasi_khusus(
            _gudang(conn, call),
            request.skp_id,
            wire.kata(istilah.NilaiPerilaku, request.nilai, wire.NILAI),
            tuple(request.ekspektasi_khusus),
            t=tindakan_atas(request, call),
        )
        return pb.UbahEkspektasiKhususResponse(skp=_lihat(conn, request.skp_id, call))

    @command
    def KembalikanSkp(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Return. PENGAJUAN -> DRAFT; PERSETUJUAN -> DRAFT."""
        persetujuan.kembalikan(
            _gudang(conn, call), request.skp_id, request.catatan, t=tindakan_atas(request, call)
        )
        # He has just read it, so the draft that it now is hides nothing from him.
        skp = queries.get_skp(
            conn,
            request.skp_id,
            siapa=pemanggil(call),
            hari_ini=call.today,
            draft_tertutup=False,
        )
        return pb.KembalikanSkpResponse(skp=skp)

    @command
    def SetujuiSkp(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Approve. PENGAJUAN -> PERSETUJUAN."""
        persetujuan.setujui(_gudang(conn, call), request.skp_id, t=tindakan_atas(request, call))
        return pb.SetujuiSkpResponse(skp=_lihat(conn, request.skp_id, call))


def _gudang(conn: sa.Connection, call: Call) -> SqlGudangSkp:
    return SqlGudangSkp(conn, sekarang=call.now)


def _lihat(conn: sa.Connection, skp_id: str, call: Call) -> pb.Skp:
    return queries.get_skp(conn, skp_id, siapa=pemanggil(call), hari_ini=call.today)
