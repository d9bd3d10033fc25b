"""CetakService: read as the caller may, then render without holding a connection."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from kinerja.skp.v1 import cetak_service_pb2 as pb
from kinerja.skp.v1 import cetak_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.documents import Printer
from services.chassis.grpc_server import Call, plain, responses
from services.skp.adapters import queries
from services.skp.adapters.cetak import susun
from services.skp.adapters.matriks import queries as matriks
from services.skp.adapters.peran import PEMBACA
from services.skp.adapters.permintaan import pemanggil
from services.skp.domain import tempat_tanda

AKSES = dict.fromkeys(("CetakSkp", "CetakMatriks"), PEMBACA)
DOKUMEN = Path(__file__).parents[2] / "dokumen"


class CetakServicer(pb_grpc.CetakServiceServicer):
    """Papers of a plan."""

    responses = responses(pb.DESCRIPTOR.services_by_name["CetakService"])

    def __init__(self, db: Database) -> None:
        self.db = db
        self._printer = Printer(DOKUMEN)

    @plain
    def CetakSkp(self, request: Any, call: Call) -> Any:
        """A.1.1, A.1.2, A.1.6 or A.1.7, with A.1.8 and what else the plan holds."""
        with self.db.reading() as conn:
            skp = queries.get_skp(conn, request.skp_id, siapa=pemanggil(call), hari_ini=call.today)
        data = susun.skp(skp)
        tempat = tempat_tanda.periksa(
            request.tanggal,
            request.lokasi,
            (request.anchor_pegawai, request.anchor_penilai),
            isi=list(susun.semua_teks(data)),
        )
        pdf = self._printer.pdf("skp", data | {"tanda": susun.tanda_tangan(skp, tempat)})
        return pb.CetakSkpResponse(pdf=pdf, nama_berkas=f"skp-{skp.tahun}-{skp.pegawai.nip}.pdf")

    @plain
    def CetakMatriks(self, request: Any, call: Call) -> Any:
        """A.1.5."""
        siapa = pemanggil(call)
        with self.db.reading() as conn:
            skp = matriks.pimpinan(conn, request.skp_id, siapa=siapa, hari_ini=call.today)
            isi = matriks.matriks(conn, skp, siapa=siapa)
        pdf = self._printer.pdf("matriks", susun.matriks(isi))
        return pb.CetakMatriksResponse(pdf=pdf, nama_berkas=f"matriks-{isi.tahun}.pdf")
