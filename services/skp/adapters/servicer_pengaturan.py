"""PengaturanService: request → use case → answer."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import pengaturan_service_pb2 as pb
from kinerja.skp.v1 import pengaturan_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.errors import AksesDitolak
from services.chassis.grpc_server import Call, command, query, responses
from services.skp.adapters import pengaturan as baris
from services.skp.adapters.peran import ADMIN
from services.skp.adapters.permintaan import id_dari, pemanggil, tindakan
from services.skp.domain import pengaturan
from services.skp.domain.tindakan import Tindakan
from services.skp.use_cases.pengaturan import ubah

AKSES = dict.fromkeys(("ListPengaturan", "UbahPengaturan"), ADMIN)


class SqlPengaturan:
    """The choices of one agency in PostgreSQL."""

    def __init__(self, conn: sa.Connection, instansi_id: str) -> None:
        self._conn, self._instansi_id = conn, instansi_id

    def simpan(self, kunci: str, nilai: str, *, sejak: date, t: Tindakan) -> None:
        """Write a row that holds from a day on."""
        baris.simpan(self._conn, self._instansi_id, kunci, nilai, sejak=sejak, t_=t)


class PengaturanServicer(pb_grpc.PengaturanServiceServicer):
    """The agency's dated choices."""

    responses = responses(pb.DESCRIPTOR.services_by_name["PengaturanService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @query
    def ListPengaturan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """All choices of an agency."""
        instansi_id = id_dari(request.instansi_id) or call.identity.instansi_id
        if not pemanggil(call).admin_dari(instansi_id):
            raise AksesDitolak
        return pb.ListPengaturanResponse(pengaturan=_semua(conn, instansi_id, call.today))

    @command
    def UbahPengaturan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Choose anew from a day on."""
        instansi_id = id_dari(request.instansi_id) or call.identity.instansi_id
        ubah(
            SqlPengaturan(conn, instansi_id),
            pemanggil(call),
            instansi_id,
            kunci=request.kunci,
            nilai=request.nilai,
            sejak=request.berlaku_sejak,
            t=tindakan(call),
        )
        semua = _semua(conn, instansi_id, call.today)
        (satu,) = (p for p in semua if p.kunci == request.kunci)
        return pb.UbahPengaturanResponse(pengaturan=satu)


def _semua(conn: sa.Connection, instansi_id: str, pada: date) -> list[pb.Pengaturan]:
    kini = baris.berlaku(conn, instansi_id, pada)
    riwayat: dict[str, list[pb.RiwayatPengaturan]] = defaultdict(list)
    for b in baris.riwayat(conn, instansi_id):
        if b.kunci in pengaturan.SEMUA:
            nilai = pengaturan.baku(b.kunci, b.nilai)
            riwayat[b.kunci].append(
                pb.RiwayatPengaturan(
                    nilai=nilai,
                    sebutan=pengaturan.SEMUA[b.kunci].pilihan[nilai],
                    berlaku_sejak=b.berlaku_sejak.isoformat(),
                    oleh_nama=b.oleh_nama,
                )
            )
    return [
        pb.Pengaturan(
            kunci=kunci,
            nama=satu.nama,
            arti=satu.arti,
            dasar=satu.dasar,
            nilai=kini[kunci],
            sebutan=satu.pilihan[kini[kunci]],
            pilihan=[
                pb.PilihanPengaturan(nilai=n, sebutan=kata) for n, kata in satu.pilihan.items()
            ],
            riwayat=riwayat[kunci],
        )
        for kunci, satu in pengaturan.SEMUA.items()
    ]
