"""DataTerbukaService: one read, for everybody."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import data_terbuka_service_pb2 as pb
from kinerja.skp.v1 import data_terbuka_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.grpc_server import Call, query, responses
from services.chassis.identity import GATEWAY
from services.skp.adapters.permintaan import tahun_dari
from services.skp.adapters.statistik import baca
from services.skp.domain.data_terbuka import K, boleh_terbuka

AKSES = {"GetDataTerbuka": frozenset({GATEWAY})}


class DataTerbukaServicer(pb_grpc.DataTerbukaServiceServicer):
    """Numbers without persons."""

    responses = responses(pb.DESCRIPTOR.services_by_name["DataTerbukaService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @query
    def GetDataTerbuka(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """One row an agency."""
        semua = baca.instansi(conn, tahun_dari(request, call))
        return pb.GetDataTerbukaResponse(
            instansi=[_baris(b) for b in semua],
            terkecil=K,
            dihitung=baca.dihitung(conn, call.now),
        )


def _baris(b: baca.Baris) -> pb.BarisTerbuka:
    if not boleh_terbuka(b.angka.values()):
        return pb.BarisTerbuka(instansi_id=b.instansi_id, nama=b.nama, ditutup=True)
    return pb.BarisTerbuka(
        instansi_id=b.instansi_id,
        nama=b.nama,
        belum=b.angka["belum"],
        draft=b.angka["draft"],
        pengajuan=b.angka["pengajuan"],
        persetujuan=b.angka["persetujuan"],
        tanpa_matriks=b.angka["tanpa"],
        satu_matriks=b.angka["satu"],
        banyak_matriks=b.angka["banyak"],
    )
