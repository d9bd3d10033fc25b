"""OrganisasiService: request → use case → answer."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import organisasi_service_pb2 as pb
from kinerja.skp.v1 import organisasi_service_pb2_grpc as pb_grpc
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from services.chassis.db import Database
from services.chassis.grpc_server import Call, command, query, responses
from services.skp.adapters import organisasi, wire
from services.skp.adapters.manajemen import queries
from services.skp.adapters.manajemen.gudang import SqlGudangOrganisasi
from services.skp.adapters.organisasi import SqlOrganisasi
from services.skp.adapters.peran import ADMIN, PEGAWAI, PEMBACA
from services.skp.adapters.permintaan import id_dari, pemanggil, tindakan, tindakan_atas
from services.skp.domain import istilah
from services.skp.domain.perubahan_organisasi import Post, post
from services.skp.use_cases import manajemen

AKSES = {
    **dict.fromkeys(("GetUnor", "ListPegawai"), PEMBACA),
    **dict.fromkeys(("ListRiwayatPegawai", "ListUbahanTangan"), PEGAWAI | ADMIN),
    **dict.fromkeys(("TambahUnor", "UbahUnor", "GabungUnor", "NonaktifkanUnor"), ADMIN),
    **dict.fromkeys(("UbahPegawai", "TambahPenugasan", "AkhiriPenugasan"), ADMIN),
    **dict.fromkeys(("Mutasi", "UbahJenisSkp", "IkutiSiasn"), ADMIN),
}


class OrganisasiServicer(pb_grpc.OrganisasiServiceServicer):
    """Units, people and posts, kept by the agency's administrator."""

    responses = responses(pb.DESCRIPTOR.services_by_name["OrganisasiService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @query
    def GetUnor(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """One unit."""
        return pb.GetUnorResponse(unor=_unor(conn, request.unor_id, call))

    @query
    def ListPegawai(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """People, filtered."""
        return queries.daftar_pegawai(conn, pemanggil(call), request, hari=call.today)

    @query
    def ListRiwayatPegawai(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """What was changed by hand."""
        return queries.riwayat_pegawai(conn, pemanggil(call), id_dari(request.pegawai_id))

    @query
    def ListUbahanTangan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """What a sync leaves alone."""
        return queries.ubahan(conn, pemanggil(call), id_dari(request.pegawai_id))

    @command
    def IkutiSiasn(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Let SIASN lead again."""
        manajemen.ikuti_siasn(
            SqlGudangOrganisasi(conn),
            pemanggil(call),
            request.pegawai_id,
            alasan=request.alasan,
            t=tindakan_atas(request, call),
        )
        return pb.IkutiSiasnResponse(pegawai=_pegawai(conn, request.pegawai_id, call))

    @command
    def TambahUnor(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Make a unit."""
        id_ = manajemen.tambah_unor(
            SqlGudangOrganisasi(conn),
            pemanggil(call),
            induk_id=request.induk_id,
            nama=request.nama,
            jenis=request.jenis,
            jabatan_pimpinan=request.jabatan_pimpinan,
            t=tindakan(call),
        )
        return pb.TambahUnorResponse(unor=_unor(conn, id_, call))

    @command
    def UbahUnor(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Rename or move a unit."""
        manajemen.ubah_unor(
            SqlGudangOrganisasi(conn),
            pemanggil(call),
            request.unor_id,
            induk_id=request.induk_id,
            nama=request.nama,
            jabatan_pimpinan=request.jabatan_pimpinan,
            alasan=request.alasan,
            t=tindakan_atas(request, call),
        )
        return pb.UbahUnorResponse(unor=_unor(conn, request.unor_id, call))

    @command
    def GabungUnor(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Merge a unit into another."""
        manajemen.gabung_unor(
            SqlGudangOrganisasi(conn),
            pemanggil(call),
            request.unor_id,
            ke_unor_id=request.ke_unor_id,
            alasan=request.alasan,
            t=tindakan_atas(request, call),
        )
        return pb.GabungUnorResponse(unor=_unor(conn, request.unor_id, call))

    @command
    def NonaktifkanUnor(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """End an empty unit."""
        manajemen.nonaktifkan_unor(
            SqlGudangOrganisasi(conn),
            pemanggil(call),
            request.unor_id,
            alasan=request.alasan,
            t=tindakan_atas(request, call),
        )
        return pb.NonaktifkanUnorResponse(unor=_unor(conn, request.unor_id, call))

    @command
    def UbahPegawai(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Correct rank or standing."""
        manajemen.ubah_pegawai(
            SqlGudangOrganisasi(conn),
            pemanggil(call),
            request.pegawai_id,
            golongan=request.golongan,
            kedudukan_hukum=request.kedudukan_hukum,
            alasan=request.alasan,
            t=tindakan_atas(request, call),
        )
        return pb.UbahPegawaiResponse(pegawai=_pegawai(conn, request.pegawai_id, call))

    @command
    def TambahPenugasan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Give a post."""
        manajemen.tambah_penugasan(
            SqlGudangOrganisasi(conn),
            pemanggil(call),
            request.pegawai_id,
            _post(request.isian),
            alasan=request.alasan,
            t=tindakan_atas(request, call),
        )
        return pb.TambahPenugasanResponse(pegawai=_pegawai(conn, request.pegawai_id, call))

    @command
    def AkhiriPenugasan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """End a post."""
        manajemen.akhiri_penugasan(
            SqlGudangOrganisasi(conn),
            pemanggil(call),
            request.pegawai_id,
            request.penugasan_id,
            selesai=request.selesai,
            alasan=request.alasan,
            t=tindakan_atas(request, call),
        )
        return pb.AkhiriPenugasanResponse(pegawai=_pegawai(conn, request.pegawai_id, call))

    @command
    def Mutasi(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """End one definitive post and begin another."""
        manajemen.mutasi(
            SqlGudangOrganisasi(conn),
            pemanggil(call),
            request.pegawai_id,
            _post(request.isian),
            alasan=request.alasan,
            t=tindakan_atas(request, call),
        )
        return pb.MutasiResponse(pegawai=_pegawai(conn, request.pegawai_id, call))

    @command
    def UbahJenisSkp(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Choose the form of a post's plans."""
        manajemen.ubah_jenis_skp(
            SqlGudangOrganisasi(conn),
            pemanggil(call),
            request.pegawai_id,
            request.penugasan_id,
            jenis=wire.kata(istilah.JenisSkp, request.jenis_skp, wire.JENIS_SKP),
            alasan=request.alasan,
            t=tindakan_atas(request, call),
        )
        return pb.UbahJenisSkpResponse(pegawai=_pegawai(conn, request.pegawai_id, call))


def _unor(conn: sa.Connection, unor_id: str, call: Call) -> pb.UnorLengkap:
    return queries.unor(conn, pemanggil(call), unor_id, hari=call.today)


def _pegawai(conn: sa.Connection, pegawai_id: str, call: Call) -> skp_pb.Pegawai:
    satu = SqlOrganisasi(conn).orang(pegawai_id)
    (profil,) = organisasi.profil(conn, [satu], call.today)
    return wire.pegawai(profil)


def _post(isian: Any) -> Post:
    return post(
        unor_id=isian.unor_id,
        jabatan=isian.jabatan,
        kelompok_jabatan=wire.kata(istilah.KelompokJabatan, isian.kelompok_jabatan, wire.KELOMPOK),
        jenjang=wire.kata(istilah.Jenjang, isian.jenjang, wire.JENJANG),
        jenis_penugasan=wire.kata(
            istilah.JenisPenugasan, isian.jenis_penugasan, wire.JENIS_PENUGASAN
        ),
        pimpinan=isian.pimpinan,
        mulai=isian.mulai,
        selesai=isian.selesai,
    )
