"""FormulirService: request → use case → answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from uuid_utils.compat import uuid7

from kinerja.skp.v1 import formulir_service_pb2 as pb
from kinerja.skp.v1 import formulir_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.grpc_server import Call, command, responses
from services.skp.adapters import wire
from services.skp.adapters.peran import PEGAWAI
from services.skp.adapters.permintaan import tindakan_atas
from services.skp.adapters.servicer_hasil_kerja import gudang, lihat
from services.skp.domain import istilah
from services.skp.domain.identitas import dengan_tahun
from services.skp.domain.rencana import ButirWorkblock, ManualIndikator, Workblock
from services.skp.use_cases import formulir

AKSES = dict.fromkeys(("UbahManualIndikator", "SimpanWorkblock", "HapusWorkblock"), PEGAWAI)
_TEKS = ("workblock_id", "judul", "rhk_id", "indikator_target", "pemilik", "pihak_terlibat",
         "waktu", "penerima_manfaat", "tujuan", "anggaran")  # fmt: skip


class FormulirServicer(pb_grpc.FormulirServiceServicer):
    """Forms that a plan may have besides."""

    responses = responses(pb.DESCRIPTOR.services_by_name["FormulirService"])

    def __init__(self, db: Database, uuid_baru: Callable[[], UUID] = uuid7) -> None:
        self.db = db
        self._uuid_baru = uuid_baru

    @command
    def UbahManualIndikator(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Set it, or take it away."""
        formulir.ubah_manual(
            gudang(conn, call),
            request.skp_id,
            request.rhk_id,
            request.indikator_id,
            _manual(request.manual) if request.HasField("manual") else None,
            t=tindakan_atas(request, call),
        )
        return pb.UbahManualIndikatorResponse(skp=lihat(conn, request.skp_id, call))

    @command
    def SimpanWorkblock(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Add or change one."""
        workblock_id = formulir.simpan_workblock(
            gudang(conn, call),
            request.skp_id,
            _workblock(request.workblock),
            t=tindakan_atas(request, call),
            id_baru=lambda tahun: dengan_tahun(self._uuid_baru(), tahun),
        )
        skp = lihat(conn, request.skp_id, call)
        return pb.SimpanWorkblockResponse(skp=skp, workblock_id=workblock_id)

    @command
    def HapusWorkblock(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Delete one."""
        formulir.hapus_workblock(
            gudang(conn, call),
            request.skp_id,
            request.workblock_id,
            t=tindakan_atas(request, call),
        )
        return pb.HapusWorkblockResponse(skp=lihat(conn, request.skp_id, call))


def _manual(m: Any) -> ManualIndikator:
    return ManualIndikator(
        tujuan=m.tujuan,
        definisi=m.definisi,
        formula=m.formula,
        satuan=m.satuan,
        tingkat=wire.kata(istilah.Tingkat, m.tingkat, wire.TINGKAT),
        sumber_data=m.sumber_data,
        periode_pelaporan=wire.kata(istilah.PeriodePelaporan, m.periode_pelaporan, wire.PELAPORAN),
    )


def _workblock(w: Any) -> Workblock:
    return Workblock(
        **{nama: getattr(w, nama) for nama in _TEKS},
        kegiatan=_butir(w.kegiatan),
        tonggak=_butir(w.tonggak),
    )


def _butir(semua: Any) -> tuple[ButirWorkblock, ...]:
    return tuple(ButirWorkblock(uraian=b.uraian, transformatif=b.transformatif) for b in semua)
