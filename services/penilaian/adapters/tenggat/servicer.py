"""TenggatService: what waits near or past its last day."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from kinerja.penilaian.v1 import tenggat_service_pb2 as pb
from kinerja.penilaian.v1 import tenggat_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.errors import IsianSalah
from services.chassis.grpc_server import Call, query, responses
from services.penilaian.adapters import wire
from services.penilaian.adapters.statistik.lingkup import ADMIN, SUPER, lingkup
from services.penilaian.adapters.tenggat.daftar import LANGKAH, Pandangan, daftar
from services.penilaian.domain.identitas import TAHUN_MAKS, TAHUN_MIN
from services.penilaian.domain.tenggat import LangkahTenggat

AKSES = {"ListTenggat": frozenset({"PEGAWAI", ADMIN, SUPER})}


class TenggatServicer(pb_grpc.TenggatServiceServicer):
    """kinerja.penilaian.v1.TenggatService."""

    responses = responses(pb.DESCRIPTOR.services_by_name["TenggatService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @query
    def ListTenggat(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """His own, or those below him."""
        kini = call.today.year
        if request.tahun and not TAHUN_MIN <= request.tahun <= TAHUN_MAKS:
            pesan = f"Isi dengan tahun {TAHUN_MIN} sampai {TAHUN_MAKS}."
            raise IsianSalah(bidang=[("tahun", pesan)])
        return daftar(
            conn,
            _pandangan(request, conn, call),
            langkah=wire.kata(LangkahTenggat, request.langkah, LANGKAH),
            tahun=[request.tahun] if request.tahun else [kini - 1, kini],
            hari=call.today,
            halaman=request.halaman,
        )


def _pandangan(request: Any, conn: sa.Connection, call: Call) -> Pandangan:
    if request.saya:
        return Pandangan(saya=call.identity.pegawai_id)
    di = lingkup(conn, call, request.unor_id, request.instansi_id)
    if di.nasional:
        raise IsianSalah(bidang=[("instansi_id", "Pilih satu instansi atau satu unit.")])
    return Pandangan(akar=di.akar)
