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
from services.skp.adapters import bawahan, pengisian, queries, rhk_pimpinan, riwayat, wire
from services.skp.adapters.organisasi import SqlOrganisasi
from services.skp.adapters.peran import PEGAWAI, PEMBACA
from services.skp.adapters.permintaan import (
    pemanggil,
    saringan,
    saringan_bawahan,
    tahun_dari,
    tindakan,
    tindakan_atas,
)
from services.skp.adapters.servicer_hasil_kerja import MenulisHasilKerja, gudang, lihat
from services.skp.adapters.servicer_pegawai import AKSES_PEGAWAI
from services.skp.adapters.statistik import baca
from services.skp.adapters.statistik.baca import Pandangan
from services.skp.domain import istilah
from services.skp.domain.rencana import Lampiran
from services.skp.use_cases import penyusunan, persetujuan
from services.skp.use_cases.penyusunan import TambahSkp

# Whose plan it is, the use case decides; here only who may knock.
AKSES = AKSES_PEGAWAI | {
    **dict.fromkeys(("GetSkp", "GetDashboardPengisian", "ListPengisian"), PEMBACA),
    **dict.fromkeys(("ListSkp", "ListSkpBawahan", "ListRhkPimpinan"), PEGAWAI),
    **dict.fromkeys(("TambahSkp", "HapusSkp", "UbahLampiran", "MuatUlangPenilai"), PEGAWAI),
    **dict.fromkeys(("TambahRhk", "UbahRhk", "HapusRhk", "GeserRhk"), PEGAWAI),
    **dict.fromkeys(("TambahIndikator", "UbahIndikator", "HapusIndikator"), PEGAWAI),
    **dict.fromkeys(("GeserIndikator", "TautkanRhk", "PeriksaTautan", "IzinkanSalin"), PEGAWAI),
    "ListRiwayatSkp": PEMBACA,
    **dict.fromkeys(("AjukanSkp", "KembalikanSkp", "SetujuiSkp"), PEGAWAI),
    "UbahEkspektasiKhusus": PEGAWAI,
}


class SkpServicer(MenulisHasilKerja, pb_grpc.SkpServiceServicer):
    """The yearly plan."""

    responses = responses(pb.DESCRIPTOR.services_by_name["SkpService"])

    def __init__(self, db: Database, *, uuid_baru: Callable[[], UUID] = uuid7) -> None:
        super().__init__(uuid_baru)
        self.db = db

    # -- reads -----------------------------------------------------------------------------

    @query
    def ListSkp(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """The caller's own plans."""
        return queries.list_skp(conn, call.identity.pegawai_id, request)

    @query
    def GetSkp(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """One plan."""
        return pb.GetSkpResponse(skp=lihat(conn, request.skp_id, call))

    @query
    def ListRiwayatSkp(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """What happened to a plan, all of it."""
        skp = lihat(conn, request.skp_id, call)
        return riwayat.list_riwayat(conn, skp.skp_id, skp.tahun, request.halaman)

    @query
    def ListSkpBawahan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Plans that the caller assesses."""
        return bawahan.bawahan(
            conn, call.identity.pegawai_id, saringan_bawahan(request, call), hari_ini=call.today
        )

    @query
    def ListRhkPimpinan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """What the rater's plan offers."""
        return rhk_pimpinan.list_rhk_pimpinan(
            conn, request.skp_id, siapa=pemanggil(call), hari_ini=call.today
        )

    @query
    def GetDashboardPengisian(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """The numbers of the caller's scope."""
        hasil = baca.statistik(conn, tahun_dari(request, call), Pandangan.dari(request, call))
        return pb.GetDashboardPengisianResponse(
            jumlah=_baris_pengisian(hasil.jumlah),
            unor=[_baris_pengisian(b) for b in hasil.rinci],
            dihitung=hasil.dihitung,
        )

    @query
    def ListPengisian(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """The names behind one number."""
        akar = baca.akar_dilihat(conn, Pandangan.dari(request, call))
        return pengisian.nama_nama(conn, akar, saringan(request, call))

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
            gudang(conn, call),
            SqlOrganisasi(conn),
            perintah,
            t=tindakan(call),
            id_baru=self._id_baru,
        )
        return pb.TambahSkpResponse(skp=lihat(conn, skp.skp_id, call))

    @command
    def HapusSkp(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Delete a plan that was never submitted."""
        penyusunan.hapus_skp(gudang(conn, call), request.skp_id, t=tindakan_atas(request, call))
        return pb.HapusSkpResponse()

    @command
    def UbahLampiran(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Replace the annex."""
        ketikan = Lampiran(
            dukungan_sumber_daya=tuple(request.lampiran.dukungan_sumber_daya),
            skema_pertanggungjawaban=tuple(request.lampiran.skema_pertanggungjawaban),
            konsekuensi=tuple(request.lampiran.konsekuensi),
        )
        penyusunan.ubah_lampiran(
            gudang(conn, call), request.skp_id, ketikan, t=tindakan_atas(request, call)
        )
        return pb.UbahLampiranResponse(skp=lihat(conn, request.skp_id, call))

    @command
    def AjukanSkp(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Submit. DRAFT -> PENGAJUAN."""
        persetujuan.ajukan(
            gudang(conn, call),
            SqlOrganisasi(conn),
            request.skp_id,
            t=tindakan_atas(request, call),
            tanpa_anggaran=request.alasan_tanpa_anggaran,
        )
        return pb.AjukanSkpResponse(skp=lihat(conn, request.skp_id, call))

    @command
    def IzinkanSalin(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Share the results with colleagues of the same post, or not."""
        penyusunan.izinkan_salin(
            gudang(conn, call),
            request.skp_id,
            boleh=request.boleh_disalin,
            t=tindakan_atas(request, call),
        )
        return pb.IzinkanSalinResponse(skp=lihat(conn, request.skp_id, call))

    @command
    def MuatUlangPenilai(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Resolve the rater again."""
        berubah = persetujuan.muat_ulang_penilai(
            gudang(conn, call),
            SqlOrganisasi(conn),
            request.skp_id,
            t=tindakan_atas(request, call),
        )
        skp = lihat(conn, request.skp_id, call)
        return pb.MuatUlangPenilaiResponse(skp=skp, berubah=berubah)

    # -- the rater -------------------------------------------------------------------------

    @command
    def UbahEkspektasiKhusus(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Set the leader's special expectation."""
        persetujuan.ubah_ekspektasi_khusus(
            gudang(conn, call),
            request.skp_id,
            wire.kata(istilah.NilaiPerilaku, request.nilai, wire.NILAI),
            tuple(request.ekspektasi_khusus),
            t=tindakan_atas(request, call),
        )
        return pb.UbahEkspektasiKhususResponse(skp=lihat(conn, request.skp_id, call))

    @command
    def KembalikanSkp(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Return. PENGAJUAN -> DRAFT; PERSETUJUAN -> DRAFT."""
        persetujuan.kembalikan(
            gudang(conn, call), request.skp_id, request.catatan, t=tindakan_atas(request, call)
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
        persetujuan.setujui(gudang(conn, call), request.skp_id, t=tindakan_atas(request, call))
        return pb.SetujuiSkpResponse(skp=lihat(conn, request.skp_id, call))


def _baris_pengisian(b: baca.Baris) -> pb.BarisPengisian:
    return pb.BarisPengisian(
        unor_id=b.unor_id,
        instansi_id=b.instansi_id,
        nama=b.nama,
        tingkat=b.tingkat,
        belum=b.angka["belum"],
        draft=b.angka["draft"],
        pengajuan=b.angka["pengajuan"],
        persetujuan=b.angka["persetujuan"],
    )
