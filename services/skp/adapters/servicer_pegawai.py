"""PegawaiService: request → use case → answer. No decision stands here."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.skp.v1 import skp_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.errors import AksesDitolak
from services.chassis.grpc_server import Call, command, query, responses
from services.chassis.identity import GATEWAY
from services.skp.adapters import organisasi, sinkron, wire
from services.skp.adapters.gudang_pegawai import SqlGudangPegawai
from services.skp.adapters.organisasi import SqlOrganisasi
from services.skp.adapters.peran import ADMIN, PEGAWAI, PEMBACA
from services.skp.adapters.permintaan import id_dari, pemanggil, tindakan_atas
from services.skp.domain import akses
from services.skp.use_cases import kepegawaian

AKSES_PEGAWAI = {
    # The gateway asks in its own name when it must reach a person who cannot log in.
    "GetPegawai": PEMBACA | {GATEWAY},
    "ListUnor": PEMBACA,
    "UbahKontak": PEGAWAI,
    "MulaiSinkronSiasn": PEGAWAI | ADMIN,
    "GetSinkronSiasn": PEGAWAI | ADMIN,
}

# Parents before children; a circle of units is reachable from no root and stays out.
_UNOR = """
WITH RECURSIVE turun AS (
    SELECT u.unor_id, u.induk_id, u.nama, 0 AS tingkat, ARRAY[u.nama || u.unor_id] AS urut
    FROM unor u LEFT JOIN unor i ON i.unor_id = u.induk_id
    WHERE u.instansi_id = %(instansi)s AND u.berakhir IS NULL
      AND (i.unor_id IS NULL OR i.instansi_id <> u.instansi_id)
    UNION ALL
    SELECT u.unor_id, u.induk_id, u.nama, t.tingkat + 1, t.urut || (u.nama || u.unor_id)
    FROM unor u JOIN turun t ON u.induk_id = t.unor_id
    WHERE u.instansi_id = %(instansi)s AND u.berakhir IS NULL
)
SELECT unor_id, coalesce(induk_id, ''), nama, tingkat FROM turun ORDER BY urut
"""


class PegawaiServicer(pb_grpc.PegawaiServiceServicer):
    """People and organisation."""

    responses = responses(pb.DESCRIPTOR.services_by_name["PegawaiService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @query
    def GetPegawai(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """A profile with posts and raters."""
        pegawai_id = id_dari(request.pegawai_id) or call.identity.pegawai_id
        return pb.GetPegawaiResponse(pegawai=_profil(conn, pegawai_id, call))

    @query
    def ListUnor(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Units of an agency, parents before children."""
        instansi_id = id_dari(request.instansi_id) or call.identity.instansi_id
        asing = instansi_id != call.identity.instansi_id
        if asing and not pemanggil(call).admin_dari(instansi_id):
            raise AksesDitolak
        baris = conn.exec_driver_sql(_UNOR, {"instansi": instansi_id}).all()
        unit = organisasi.unit_pada(conn, [b[0] for b in baris], call.today)
        hasil = pb.ListUnorResponse()
        for unor_id, induk_id, nama, tingkat in baris:
            satu = hasil.unor.add(unor_id=unor_id, induk_id=induk_id, nama=nama, tingkat=tingkat)
            if pimpinan := unit[unor_id].pimpinan:
                satu.pimpinan_id = pimpinan.orang.pegawai_id
                satu.pimpinan_nama = pimpinan.orang.nama
        return hasil

    @command
    def UbahKontak(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Change one's own e-mail and telephone."""
        kepegawaian.ubah_kontak(
            SqlGudangPegawai(conn, hari_ini=call.today),
            email=request.email,
            telepon=request.telepon,
            t=tindakan_atas(request, call),
        )
        return pb.UbahKontakResponse(pegawai=_profil(conn, call.identity.pegawai_id, call))

    @command
    def MulaiSinkronSiasn(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Ask for the profile to be fetched; a job under way is the answer."""
        pegawai_id, instansi_id = _diurus(request, conn, call)
        sinkron.mulai(conn, pegawai_id, instansi_id=instansi_id, sekarang=call.now)
        return pb.MulaiSinkronSiasnResponse(sinkron=sinkron.terbaru(conn, pegawai_id))

    @query
    def GetSinkronSiasn(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """The newest job of a person."""
        pegawai_id, _ = _diurus(request, conn, call)
        return pb.GetSinkronSiasnResponse(sinkron=sinkron.terbaru(conn, pegawai_id))


def _profil(conn: sa.Connection, pegawai_id: str, call: Call) -> pb.Pegawai:
    satu = SqlOrganisasi(conn).orang(pegawai_id)
    (profil,) = organisasi.profil(conn, [satu], call.today)
    if GATEWAY not in call.identity.peran:
        akses.pastikan_boleh_melihat_pegawai(pemanggil(call), profil)
    return wire.pegawai(profil)


def _diurus(request: Any, conn: sa.Connection, call: Call) -> tuple[str, str]:
    """The person whose data are fetched, and his agency."""
    pegawai, _ = SqlOrganisasi(conn).orang(id_dari(request.pegawai_id) or call.identity.pegawai_id)
    akses.pastikan_boleh_mengurus(pemanggil(call), pegawai)
    return pegawai.pegawai_id, pegawai.instansi_id
