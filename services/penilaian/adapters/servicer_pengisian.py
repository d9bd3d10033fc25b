"""Calls on the work in a period: actions, evidence, results, feedback."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from uuid_utils.compat import uuid7

from kinerja.penilaian.v1 import penilaian_service_pb2 as pb
from services.chassis.grpc_server import Call, command
from services.penilaian.adapters import wire
from services.penilaian.adapters.panggilan import jawab, sasaran
from services.penilaian.adapters.repository import SqlGudangPenilaian
from services.penilaian.domain.rencana import NilaiPerilaku
from services.penilaian.use_cases import pengisian


class Pengisian:
    """The part of PenilaianService that writes into a period."""

    @command
    def TambahRencanaAksi(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        id_baru = str(uuid7())
        penilaian = pengisian.tambah_rencana_aksi(
            SqlGudangPenilaian(conn),
            sasaran(request, call),
            id_baru=id_baru,
            rhk_id=request.rhk_id,
            deskripsi=request.deskripsi,
            target=request.target,
            sekarang=call.now,
        )
        jenis = pb.TambahRencanaAksiResponse
        return jawab(jenis, conn, penilaian, call, rencana_aksi_id=id_baru)

    @command
    def SalinRencanaAksi(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        gudang = SqlGudangPenilaian(conn)
        penilaian, jumlah = pengisian.salin_rencana_aksi(
            gudang,
            gudang,
            sasaran(request, call),
            id_baru=lambda: str(uuid7()),
            sekarang=call.now,
        )
        return jawab(pb.SalinRencanaAksiResponse, conn, penilaian, call, jumlah=jumlah)

    @command
    def UbahRencanaAksi(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        penilaian = pengisian.ubah_rencana_aksi(
            SqlGudangPenilaian(conn),
            sasaran(request, call),
            id=request.rencana_aksi_id,
            deskripsi=request.deskripsi,
            target=request.target,
        )
        return jawab(pb.UbahRencanaAksiResponse, conn, penilaian, call)

    @command
    def HapusRencanaAksi(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        gudang, periode = SqlGudangPenilaian(conn), sasaran(request, call)
        penilaian = pengisian.hapus_rencana_aksi(
            gudang, periode, id=request.rencana_aksi_id, sekarang=call.now
        )
        return jawab(pb.HapusRencanaAksiResponse, conn, penilaian, call)

    @command
    def TambahBuktiDukung(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        id_baru = str(uuid7())
        penilaian = pengisian.tambah_bukti_dukung(
            SqlGudangPenilaian(conn),
            sasaran(request, call),
            id_baru=id_baru,
            rhk_id=request.rhk_id,
            nama=request.nama,
            tautan=request.tautan,
            sekarang=call.now,
        )
        jenis = pb.TambahBuktiDukungResponse
        return jawab(jenis, conn, penilaian, call, bukti_dukung_id=id_baru)

    @command
    def HapusBuktiDukung(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        gudang, periode = SqlGudangPenilaian(conn), sasaran(request, call)
        penilaian = pengisian.hapus_bukti_dukung(
            gudang, periode, id=request.bukti_dukung_id, sekarang=call.now
        )
        return jawab(pb.HapusBuktiDukungResponse, conn, penilaian, call)

    @command
    def UbahRealisasi(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        penilaian = pengisian.ubah_realisasi(
            SqlGudangPenilaian(conn),
            sasaran(request, call),
            indikator_id=request.indikator_id,
            realisasi=request.realisasi,
            sumber_data=request.sumber_data,
            sekarang=call.now,
        )
        return jawab(pb.UbahRealisasiResponse, conn, penilaian, call)

    @command
    def BeriUmpanBalik(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        id_baru = str(uuid7())
        penilaian = pengisian.beri_umpan_balik(
            SqlGudangPenilaian(conn),
            sasaran(request, call),
            id_baru=id_baru,
            rhk_id=request.rhk_id,
            nilai=wire.kata(NilaiPerilaku, request.nilai, wire.NILAI),
            teks=request.teks,
            emotikon=wire.emotikon(request.emotikon),
            sekarang=call.now,
        )
        return jawab(pb.BeriUmpanBalikResponse, conn, penilaian, call, umpan_balik_id=id_baru)

    @command
    def HapusUmpanBalik(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        gudang, periode = SqlGudangPenilaian(conn), sasaran(request, call)
        penilaian = pengisian.hapus_umpan_balik(
            gudang, periode, id=request.umpan_balik_id, sekarang=call.now
        )
        return jawab(pb.HapusUmpanBalikResponse, conn, penilaian, call)
