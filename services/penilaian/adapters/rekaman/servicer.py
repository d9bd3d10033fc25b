"""RekamanService: request → what the period holds → a form."""

from __future__ import annotations

from typing import Any

from kinerja.penilaian.v1 import rekaman_service_pb2 as pb
from kinerja.penilaian.v1 import rekaman_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.grpc_server import Call, plain, responses
from services.penilaian.adapters.panggilan import admin, pelaku, tanda_tangan
from services.penilaian.adapters.rekaman.pencetak import PencetakRekaman

AKSES = {"CetakRekaman": frozenset({"PEGAWAI"})}


class RekamanServicer(pb_grpc.RekamanServiceServicer):
    """kinerja.penilaian.v1.RekamanService."""

    responses = responses(pb.DESCRIPTOR.services_by_name["RekamanService"])

    def __init__(self, db: Database, pencetak: PencetakRekaman) -> None:
        self.db = db
        self._pencetak = pencetak

    @plain
    def CetakRekaman(self, request: Any, call: Call) -> Any:
        """An official form."""
        pdf, nama = self._pencetak.cetak(
            request.periode_id,
            request.format,
            tanda_tangan(request, "pegawai", "penilai"),
            oleh=pelaku(call),
            admin=admin(call),
        )
        return pb.CetakRekamanResponse(pdf=pdf, nama_berkas=nama)
