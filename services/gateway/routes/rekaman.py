"""The papers of a period that runs: rencana aksi, pendokumentasian, rekaman umpan balik."""

from __future__ import annotations

from typing import Annotated

from apiflask import APIBlueprint
from flask import Response
from pydantic import Field

from kinerja.penilaian.v1 import rekaman_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.routes.bentuk import Kata, Saringan, berkas_pdf
from services.gateway.routes.dok import dok
from services.gateway.wire import nilai_enum

bp = APIBlueprint("api_rekaman", __name__, tag="Penilaian")
PDF = "application/pdf"


class CetakRekaman(Saringan):
    format: Annotated[str, Kata(pb.FormatRekaman)] | None = Field(
        None, description="Umpan balik: B.1.3, B.1.4, atau B.1.5 menurut bentuk SKP-nya"
    )
    tanggal_pegawai: str = Field("", max_length=10, description="Tanggal tanda tangan (ISO)")
    lokasi_pegawai: str = Field("", max_length=100)
    anchor_pegawai: str = Field("", max_length=1)
    tanggal_penilai: str = Field("", max_length=10, description="Hanya rekaman umpan balik")
    lokasi_penilai: str = Field("", max_length=100)
    anchor_penilai: str = Field("", max_length=1)


@bp.get("/penilaian/<periode_id>/rekaman.pdf")
@peran()
@bp.input(CetakRekaman, location="query", arg_name="cetak")
@bp.doc(**dok("Rencana aksi, pendokumentasian, atau rekaman umpan balik (PDF)", PDF))
def cetak(periode_id: str, cetak: CetakRekaman) -> Response:
    pesan = pb.CetakRekamanRequest(
        periode_id=periode_id,
        format=nilai_enum(pb.FormatRekaman, cetak.format),
        **cetak.model_dump(exclude={"format"}),
    )
    hasil = layanan().rekaman.CetakRekaman(pesan)
    return berkas_pdf(hasil.pdf, hasil.nama_berkas)
