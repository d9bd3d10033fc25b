"""ImporService: request → use case → answer."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import impor_service_pb2 as pb
from kinerja.skp.v1 import impor_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.errors import IsianSalah
from services.chassis.grpc_server import Call, command, query, responses
from services.skp.adapters.impor_excel import baca, queries
from services.skp.adapters.impor_excel.gudang import SqlGudangImpor
from services.skp.adapters.permintaan import pemanggil, tindakan, tindakan_atas
from services.skp.domain.akses import ADMIN_INSTANSI, pastikan_admin_instansi
from services.skp.domain.impor import CaraImpor, JenisImpor
from services.skp.domain.impor_kolom import SEMUA
from services.skp.domain.rencana import Bidang, teks
from services.skp.use_cases import impor

RPC = ("GetTemplatImpor", "UnggahImpor", "ListImpor", "GetImpor", "ListBarisImpor",
       "TerapkanImpor", "BatalkanImpor")  # fmt: skip
AKSES = dict.fromkeys(RPC, frozenset({ADMIN_INSTANSI}))


class ImporServicer(pb_grpc.ImporServiceServicer):
    """Workbooks of the agency's own administrator."""

    responses = responses(pb.DESCRIPTOR.services_by_name["ImporService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @query
    def GetTemplatImpor(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """The columns, and what their cells may name."""
        instansi_id, jenis = pastikan_admin_instansi(pemanggil(call)), _jenis(request.jenis)
        kolom = [
            pb.KolomImpor(
                kunci=k.kunci,
                judul=k.judul,
                wajib=k.wajib,
                petunjuk=k.petunjuk,
                contoh=k.contoh,
                pilihan=k.pilihan,
            )
            for k in SEMUA[jenis]
        ]
        pola = jenis is JenisImpor.POLA_RHK
        jabatan = queries.jabatan(conn, instansi_id, hari=call.today) if pola else []
        return pb.GetTemplatImporResponse(kolom=kolom, jabatan=jabatan)

    @command
    def UnggahImpor(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Keep the workbook for the worker."""
        siapa = pemanggil(call)
        instansi_id = pastikan_admin_instansi(siapa)
        jenis, bidang = _jenis(request.jenis), Bidang()
        nama = teks("nama_berkas", request.nama_berkas, bidang)
        if bidang:
            raise IsianSalah(bidang=bidang)
        baca.periksa(request.berkas, nama, jenis.terbanyak)
        gudang = SqlGudangImpor(conn)
        id_ = gudang.tambah(instansi_id, jenis, nama, request.berkas, tindakan(call))
        return pb.UnggahImporResponse(impor=queries.satu(conn, instansi_id, id_))

    @query
    def ListImpor(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """The agency's imports."""
        instansi_id = pastikan_admin_instansi(pemanggil(call))
        return queries.daftar(conn, instansi_id, request.halaman)

    @query
    def GetImpor(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """One import."""
        return pb.GetImporResponse(impor=_lihat(conn, request, call))

    @query
    def ListBarisImpor(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Its rows."""
        return queries.baris(conn, pastikan_admin_instansi(pemanggil(call)), request)

    @command
    def TerapkanImpor(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Choose."""
        impor.terapkan(
            SqlGudangImpor(conn),
            pemanggil(call),
            request.impor_id,
            cara=_CARA.get(request.cara),
            t=tindakan_atas(request, call),
        )
        return pb.TerapkanImporResponse(impor=_lihat(conn, request, call))

    @command
    def BatalkanImpor(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Give up."""
        gudang, t = SqlGudangImpor(conn), tindakan_atas(request, call)
        impor.batalkan(gudang, pemanggil(call), request.impor_id, t=t)
        return pb.BatalkanImporResponse(impor=_lihat(conn, request, call))


_CARA = {pb.CaraImpor.Value(f"CARA_IMPOR_{c}"): c for c in CaraImpor}
_JENIS = {pb.JenisImpor.Value(f"JENIS_IMPOR_{j}"): j for j in JenisImpor}


def _jenis(angka: int) -> JenisImpor:
    if angka not in _JENIS:
        raise IsianSalah(bidang=[("jenis", "Pilih yang diimpor: pegawai, unor, atau pola RHK.")])
    return _JENIS[angka]


def _lihat(conn: sa.Connection, request: Any, call: Call) -> pb.Impor:
    return queries.satu(conn, pastikan_admin_instansi(pemanggil(call)), request.impor_id)
