"""Patterns of results of the agency; they come in by an import."""

from __future__ import annotations

from apiflask import APIBlueprint
from flask import Response
from pydantic import Field

from kinerja.skp.v1 import pola_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.routes.bentuk import Berhalaman, jawab_daftar
from services.gateway.routes.dok import dok

bp = APIBlueprint("api_pola", __name__, tag="Pola RHK")
ADMIN = "ADMIN_INSTANSI"


class SaringanJabatan(Berhalaman):
    cari: str = Field("", max_length=200, description="Bagian dari nama jabatan")


class SaringanPola(Berhalaman):
    jabatan: str = Field("", max_length=200, description="Kosong: semua jabatan")


@bp.get("/pola-rhk/jabatan")
@peran(ADMIN)
@bp.input(SaringanJabatan, location="query", arg_name="saringan")
@bp.doc(**dok("Jabatan yang mempunyai pola RHK", pb.JabatanPola, banyak=True))
def jabatan(saringan: SaringanJabatan) -> Response:
    pesan = pb.ListJabatanPolaRequest(cari=saringan.cari, halaman=saringan.halaman)
    hasil = layanan().pola.ListJabatanPola(pesan)
    return jawab_daftar(hasil.jabatan, hasil.next_page_token)


@bp.get("/pola-rhk")
@peran(ADMIN)
@bp.input(SaringanPola, location="query", arg_name="saringan")
@bp.doc(**dok("Pola RHK instansi Anda", pb.PolaRhk, banyak=True))
def daftar(saringan: SaringanPola) -> Response:
    pesan = pb.ListPolaRequest(jabatan=saringan.jabatan, halaman=saringan.halaman)
    hasil = layanan().pola.ListPola(pesan)
    return jawab_daftar(hasil.pola, hasil.next_page_token)


@bp.delete("/pola-rhk/<pola_id>")
@peran(ADMIN)
@bp.doc(**dok("Hapus satu pola; yang sudah disalin tetap ada", status=204, kunci=True))
def hapus(pola_id: str) -> Response:
    layanan().pola.HapusPola(pb.HapusPolaRequest(pola_id=[pola_id]))
    return Response(status=204)
