"""SinkronInstansiService: request → use case → answer."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import sinkron_service_pb2 as pb
from kinerja.skp.v1 import sinkron_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.grpc_server import Call, command, query, responses
from services.skp.adapters.permintaan import pemanggil, tindakan
from services.skp.adapters.sinkron_instansi import queries
from services.skp.adapters.sinkron_instansi.gudang import SqlGudangSinkron
from services.skp.domain.akses import ADMIN_INSTANSI, pastikan_admin_instansi
from services.skp.use_cases import sinkron_instansi as use_case
from services.skp.use_cases.sinkron_instansi import Keputusan, Pilihan

RPC = ("MulaiSinkronInstansi", "HentikanSinkronInstansi", "LanjutkanSinkronInstansi",
       "UlangiSinkronGagal", "GetSinkronInstansi", "ListSinkronGagal", "ListCatatanUnor",
       "ListBedaSiasn", "PutuskanBedaSiasn")  # fmt: skip
AKSES = dict.fromkeys(RPC, frozenset({ADMIN_INSTANSI}))
_KEPUTUSAN = {pb.KeputusanBeda.Value(f"KEPUTUSAN_BEDA_{k}"): k for k in Keputusan}


class SinkronInstansiServicer(pb_grpc.SinkronInstansiServiceServicer):
    """SIASN for a whole agency, by its own administrator."""

    responses = responses(pb.DESCRIPTOR.services_by_name["SinkronInstansiService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @command
    def MulaiSinkronInstansi(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Start."""
        use_case.mulai(SqlGudangSinkron(conn), pemanggil(call), t=tindakan(call))
        return pb.MulaiSinkronInstansiResponse(sinkron=_lihat(conn, call))

    @command
    def HentikanSinkronInstansi(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Halt."""
        use_case.hentikan(SqlGudangSinkron(conn), pemanggil(call))
        return pb.HentikanSinkronInstansiResponse(sinkron=_lihat(conn, call))

    @command
    def LanjutkanSinkronInstansi(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Go on."""
        use_case.lanjutkan(SqlGudangSinkron(conn), pemanggil(call), t=tindakan(call))
        return pb.LanjutkanSinkronInstansiResponse(sinkron=_lihat(conn, call))

    @command
    def UlangiSinkronGagal(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Try those again who failed."""
        use_case.ulangi_gagal(SqlGudangSinkron(conn), pemanggil(call), t=tindakan(call))
        return pb.UlangiSinkronGagalResponse(sinkron=_lihat(conn, call))

    @query
    def GetSinkronInstansi(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """How far it is."""
        return queries.lihat(conn, pastikan_admin_instansi(pemanggil(call)))

    @query
    def ListSinkronGagal(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Who failed."""
        return queries.gagal(conn, pastikan_admin_instansi(pemanggil(call)), request.halaman)

    @query
    def ListCatatanUnor(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Which units were left."""
        return queries.catatan_unor(
            conn, pastikan_admin_instansi(pemanggil(call)), request.halaman
        )

    @query
    def ListBedaSiasn(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """What differs."""
        return queries.beda(conn, pastikan_admin_instansi(pemanggil(call)), request)

    @command
    def PutuskanBedaSiasn(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Decide."""
        hasil = use_case.putuskan(
            SqlGudangSinkron(conn),
            pemanggil(call),
            _KEPUTUSAN.get(request.keputusan),
            [Pilihan(p.objek, p.objek_id, p.bidang, p.menurut_siasn) for p in request.pilihan],
            t=tindakan(call),
        )
        return pb.PutuskanBedaSiasnResponse(
            hasil=[
                pb.HasilBeda(
                    pilihan=pb.PilihanBeda(
                        objek=p.objek,
                        objek_id=p.objek_id,
                        bidang=p.bidang,
                        menurut_siasn=p.siasn,
                    ),
                    berhasil=berhasil,
                    kalimat=kalimat,
                )
                for p, berhasil, kalimat in hasil
            ]
        )


def _lihat(conn: sa.Connection, call: Call) -> pb.SinkronInstansi | None:
    return queries.terbaru(conn, pastikan_admin_instansi(pemanggil(call)))
