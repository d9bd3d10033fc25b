"""KeterlibatanService: reads only."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import keterlibatan_service_pb2 as pb
from kinerja.skp.v1 import keterlibatan_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.grpc_server import Call, query, responses
from services.skp.adapters.keterlibatan import queries
from services.skp.adapters.keterlibatan.queries import Saringan
from services.skp.adapters.peran import PEMBACA
from services.skp.adapters.permintaan import tahun_dari
from services.skp.adapters.statistik import baca
from services.skp.adapters.statistik.baca import Pandangan

AKSES = dict.fromkeys(("GetKeterlibatan", "ListKeterlibatan"), PEMBACA)


class KeterlibatanServicer(pb_grpc.KeterlibatanServiceServicer):
    """Who stands in how many matrices."""

    responses = responses(pb.DESCRIPTOR.services_by_name["KeterlibatanService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @query
    def GetKeterlibatan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """The numbers."""
        hasil = baca.statistik(conn, tahun_dari(request, call), Pandangan.dari(request, call))
        return pb.GetKeterlibatanResponse(
            jumlah=_baris(hasil.jumlah),
            unor=[_baris(b) for b in hasil.rinci],
            dihitung=hasil.dihitung,
        )

    @query
    def ListKeterlibatan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """The names."""
        saringan = Saringan(
            tahun=tahun_dari(request, call),
            kelompok=request.kelompok,
            page_size=request.halaman.page_size,
            page_token=request.halaman.page_token,
        )
        akar = baca.akar_dilihat(conn, Pandangan.dari(request, call))
        return queries.nama_nama(conn, akar, saringan)


def _baris(b: baca.Baris) -> pb.BarisKeterlibatan:
    return pb.BarisKeterlibatan(
        unor_id=b.unor_id,
        instansi_id=b.instansi_id,
        nama=b.nama,
        tingkat=b.tingkat,
        tanpa=b.angka["tanpa"],
        satu=b.angka["satu"],
        banyak=b.angka["banyak"],
    )
