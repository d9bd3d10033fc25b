"""PelaporanService: request → use case → the report as the caller may read it."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from uuid_utils.compat import uuid7

from kinerja.penilaian.v1 import pelaporan_service_pb2 as pb
from kinerja.penilaian.v1 import pelaporan_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.errors import AksesDitolak
from services.chassis.grpc_server import Call, command, query, responses
from services.penilaian.adapters import wire
from services.penilaian.adapters.panggilan import admin, pelaku
from services.penilaian.adapters.pelaporan import dokumen, queries
from services.penilaian.adapters.pelaporan import pyb as pyb_sql
from services.penilaian.adapters.pelaporan.batas import batas_periode
from services.penilaian.adapters.pelaporan.repository import SqlGudangLaporan, baca
from services.penilaian.adapters.pelaporan.wire import ringkas
from services.penilaian.adapters.periode.repository import SqlGudangPengaturan
from services.penilaian.domain.akses_laporan import boleh, pastikan_boleh_membaca
from services.penilaian.domain.laporan import Laporan, PeriodeLaporan
from services.penilaian.domain.siklus import JenisPeriode
from services.penilaian.use_cases import pelaporan, pyb
from services.penilaian.use_cases.capaian import periksa_periode
from services.penilaian.use_cases.pelaporan import Sasaran

PEGAWAI = (
    "ListDokumenLapor", "SampaikanLaporan", "SampaikanUlangLaporan", "TeruskanLaporan",
    "KembalikanLaporan", "TerimaLaporan", "GetLaporan", "ListLaporan", "ListPelapor", "GetPyb",
)  # fmt: skip
ADMIN = ("TetapkanPyb", "TarikPyb")
AKSES = dict.fromkeys(PEGAWAI, frozenset({"PEGAWAI"})) | dict.fromkeys(
    ADMIN, frozenset({"ADMIN_INSTANSI"})
)


class PelaporanServicer(pb_grpc.PelaporanServiceServicer):
    """kinerja.penilaian.v1.PelaporanService."""

    responses = responses(pb.DESCRIPTOR.services_by_name["PelaporanService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @query
    def ListDokumenLapor(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """What is the caller's to report."""
        periode, saya = _periode(request.periode), call.identity
        semua, libur = dokumen.milik(conn, saya.pegawai_id, periode, hari=call.today)
        batas, dasar = batas_periode(conn, saya.instansi_id, periode, libur)
        return pb.ListDokumenLaporResponse(
            dokumen=[dokumen.ke_pesan(b, libur, call.today) for b in semua],
            batas=wire.hari(batas),
            dasar_batas=dasar,
        )

    @command
    def SampaikanLaporan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Report what is ready."""
        semua = pelaporan.sampaikan(
            SqlGudangLaporan(conn, hari=call.today),
            _periode(request.periode),
            id_baru=lambda: str(uuid7()),
            catatan=request.catatan,
            oleh=pelaku(call),
            sekarang=call.now,
        )
        return pb.SampaikanLaporanResponse(laporan=[_tampil(conn, ini, call) for ini in semua])

    @command
    def SampaikanUlangLaporan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Send it up anew."""
        ini = pelaporan.sampaikan_ulang(
            SqlGudangLaporan(conn, hari=call.today),
            _sasaran(request, call),
            catatan=request.catatan,
            sekarang=call.now,
        )
        return pb.SampaikanUlangLaporanResponse(laporan=_tampil(conn, ini, call))

    @command
    def TeruskanLaporan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Pass it on."""
        ini = pelaporan.teruskan(
            SqlGudangLaporan(conn, hari=call.today),
            _sasaran(request, call),
            catatan=request.catatan,
            sekarang=call.now,
        )
        return pb.TeruskanLaporanResponse(laporan=_tampil(conn, ini, call))

    @command
    def KembalikanLaporan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Give it back."""
        ini = pelaporan.kembalikan(
            SqlGudangLaporan(conn, hari=call.today),
            _sasaran(request, call),
            catatan=request.catatan,
            sekarang=call.now,
        )
        return pb.KembalikanLaporanResponse(laporan=_tampil(conn, ini, call))

    @command
    def TerimaLaporan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Confirm receipt."""
        gudang, sasaran = SqlGudangLaporan(conn, hari=call.today), _sasaran(request, call)
        ini = pelaporan.terima(gudang, sasaran, sekarang=call.now)
        return pb.TerimaLaporanResponse(laporan=_tampil(conn, ini, call))

    @query
    def GetLaporan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """One."""
        ini = baca(conn, request.laporan_id, hari=call.today)
        kini = pyb_sql.pyb(conn, ini.instansi_id, pada=call.today)
        pyb_id = kini.pegawai_id if kini else None
        pastikan_boleh_membaca(ini, pelaku(call), admin_instansi=admin(call), pyb_id=pyb_id)
        return pb.GetLaporanResponse(laporan=_tampil(conn, ini, call))

    @query
    def ListLaporan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """His own, those that lie with him, or his agency's."""
        saya = call.identity
        if request.lingkup == pb.LINGKUP_LAPORAN_INSTANSI:
            _pastikan_pengelola(conn, call)
            syarat = queries.seinstansi(saya.instansi_id, admin=bool(admin(call)))
        elif request.lingkup == pb.LINGKUP_LAPORAN_MASUK:
            syarat = queries.masuk(
                saya.pegawai_id, saya.instansi_id, sebagai_pyb=_adalah_pyb(conn, call)
            )
        else:
            syarat = queries.keluar(saya.pegawai_id)
        return queries.daftar(
            conn,
            syarat,
            tahun=request.tahun,
            jenis=wire.kata(JenisPeriode, request.jenis, wire.JENIS_PERIODE),
            ke=request.ke,
            hari=call.today,
            halaman=request.halaman,
        )

    @query
    def ListPelapor(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """The agency at a glance."""
        _pastikan_pengelola(conn, call)
        periode, instansi_id = _periode(request.periode), call.identity.instansi_id
        baris, lanjut = queries.pelapor(
            conn,
            instansi_id,
            periode,
            belum=request.belum,
            hari=call.today,
            halaman=request.halaman,
        )
        batas, dasar = batas_periode(conn, instansi_id, periode)
        return pb.ListPelaporResponse(
            pelapor=baris, next_page_token=lanjut, batas=wire.hari(batas), dasar_batas=dasar
        )

    @query
    def GetPyb(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """The PyB of the caller's agency."""
        return pb.GetPybResponse(pyb=_tampil_pyb(conn, call))

    @command
    def TetapkanPyb(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Designate."""
        pyb.tetapkan(
            SqlGudangPengaturan(conn, admin(call)),
            pyb_sql.SqlBukuPegawai(conn),
            nip=request.nip,
            berlaku_sejak=request.berlaku_sejak,
            dasar_hukum=request.dasar_hukum,
            instansi_id=admin(call),
            oleh=pelaku(call),
            sekarang=call.now,
        )
        return pb.TetapkanPybResponse(pyb=_tampil_pyb(conn, call))

    @command
    def TarikPyb(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Take back what has not begun."""
        gudang = SqlGudangPengaturan(conn, admin(call))
        pyb.tarik(gudang, request.berlaku_sejak, oleh=pelaku(call), sekarang=call.now)
        return pb.TarikPybResponse(pyb=_tampil_pyb(conn, call))


def _periode(ini: pb.PeriodeLaporan) -> PeriodeLaporan:
    jenis = wire.kata(JenisPeriode, ini.jenis, wire.JENIS_PERIODE)
    return PeriodeLaporan(ini.tahun, periksa_periode(jenis, ini.ke, ini.tahun), ini.ke)


def _sasaran(request: Any, call: Call) -> Sasaran:
    return Sasaran(request.laporan_id, request.etag, pelaku(call), admin(call))


def _adalah_pyb(conn: sa.Connection, call: Call) -> bool:
    kini = pyb_sql.pyb(conn, call.identity.instansi_id, pada=call.today)
    return kini is not None and kini.pegawai_id == call.identity.pegawai_id


def _pastikan_pengelola(conn: sa.Connection, call: Call) -> None:
    """The agency's admin, or its PyB today."""
    if not admin(call) and not _adalah_pyb(conn, call):
        raise AksesDitolak


def _tampil(conn: sa.Connection, ini: Laporan, call: Call) -> pb.Laporan:
    return pb.Laporan(
        ringkas=ringkas(ini),
        catatan=ini.catatan,
        dokumen=dokumen.dalam(conn, ini.id),
        riwayat=queries.riwayat(conn, ini.id),
        menunggu=ini.menunggu,
        boleh=boleh(ini, pelaku(call)),
        etag=str(ini.versi),
    )


def _tampil_pyb(conn: sa.Connection, call: Call) -> pb.Pyb:
    saya = call.identity
    return pyb_sql.tampilkan(
        conn, saya.instansi_id, saya=saya.pegawai_id, admin=bool(admin(call)), hari=call.today
    )
