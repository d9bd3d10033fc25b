"""The papers of a plan."""

from __future__ import annotations

from apiflask import APIBlueprint
from flask import Response
from pydantic import Field

from kinerja.skp.v1 import cetak_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.routes.bentuk import Saringan, berkas_pdf
from services.gateway.routes.dok import dok

bp = APIBlueprint("api_cetak_skp", __name__, tag="SKP")
PDF = "application/pdf"


class CetakSkp(Saringan):
    tanggal: str = Field("", max_length=10, description="Tanggal tanda tangan (ISO)")
    lokasi: str = Field("", max_length=100)
    anchor_pegawai: str = Field("", max_length=1, description="Penanda tanda tangan elektronik")
    anchor_penilai: str = Field("", max_length=1)


@bp.get("/skp/<skp_id>/skp.pdf")
@peran()
@bp.input(CetakSkp, location="query", arg_name="cetak")
@bp.doc(**dok("SKP pada formatnya (A.1.1, A.1.2, A.1.6, A.1.7) dengan lampiran A.1.8", PDF))
def cetak_skp(skp_id: str, cetak: CetakSkp) -> Response:
    permintaan = pb.CetakSkpRequest(skp_id=skp_id, **cetak.model_dump())
    hasil = layanan().cetak_skp.CetakSkp(permintaan)
    return berkas_pdf(hasil.pdf, hasil.nama_berkas)


@bp.get("/skp/<skp_id>/matriks.pdf")
@peran()
@bp.doc(**dok("Matriks Pembagian Peran dan Hasil (A.1.5)", PDF))
def cetak_matriks(skp_id: str) -> Response:
    hasil = layanan().cetak_skp.CetakMatriks(pb.CetakMatriksRequest(skp_id=skp_id))
    return berkas_pdf(hasil.pdf, hasil.nama_berkas)
