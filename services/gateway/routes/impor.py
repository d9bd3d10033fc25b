"""Import from workbooks: upload, see what it does, choose, come back."""

from __future__ import annotations

from apiflask import APIBlueprint
from flask import Response

from kinerja.skp.v1 import impor_service_pb2 as pb
from services.gateway import ekspor, templat_impor
from services.gateway.auth import peran
from services.gateway.berkas_tabel import XLSX, Bentuk, unduhan
from services.gateway.clients import layanan
from services.gateway.routes.bentuk import Berhalaman, Saringan, if_match, jawab, jawab_daftar
from services.gateway.routes.dok import dok
from services.gateway.routes.isian_impor import CaraIsian, UnggahIsian
from services.gateway.wire import nilai_enum

bp = APIBlueprint("api_impor", __name__, tag="Impor")
ADMIN = "ADMIN_INSTANSI"


class SaringanBaris(Berhalaman):
    hanya_galat: bool = True


class Sebentuk(Saringan):
    bentuk: Bentuk = "xlsx"


@bp.get("/impor/templat/<any('pegawai', 'unor', 'pola_rhk'):jenis>")
@peran(ADMIN)
@bp.doc(**dok("Templat buku kerja, dengan penjelasan tiap kolom", XLSX))
def templat(jenis: str) -> Response:
    return templat_impor.kirim(jenis)


@bp.post("/impor")
@peran(ADMIN)
@bp.input(UnggahIsian, location="json_or_form", arg_name="isian")
@bp.doc(**dok("Unggah buku kerja untuk diperiksa", pb.Impor, status=201, kunci=True))
def unggah(isian: UnggahIsian) -> Response:
    impor = layanan().impor.UnggahImpor(isian.pesan(pb.UnggahImporRequest)).impor
    return jawab(impor, 201, lokasi=f"/api/v1/impor/{impor.impor_id}")


@bp.get("/impor")
@peran(ADMIN)
@bp.input(Berhalaman, location="query", arg_name="saringan")
@bp.doc(**dok("Impor instansi Anda, terbaru dahulu", pb.Impor, banyak=True))
def daftar(saringan: Berhalaman) -> Response:
    hasil = layanan().impor.ListImpor(pb.ListImporRequest(halaman=saringan.halaman))
    return jawab_daftar(hasil.impor, hasil.next_page_token)


@bp.get("/impor/<impor_id>")
@peran(ADMIN)
@bp.doc(**dok("Sejauh mana sebuah impor, dan apa yang ditemukan", pb.Impor))
def lihat(impor_id: str) -> Response:
    return jawab(layanan().impor.GetImpor(pb.GetImporRequest(impor_id=impor_id)).impor)


@bp.get("/impor/<impor_id>/baris")
@peran(ADMIN)
@bp.input(SaringanBaris, location="query", arg_name="saringan")
@bp.doc(**dok("Baris-baris sebuah impor dengan galatnya", pb.BarisImpor, banyak=True))
def baris(impor_id: str, saringan: SaringanBaris) -> Response:
    minta = pb.ListBarisImporRequest(
        impor_id=impor_id, hanya_galat=saringan.hanya_galat, halaman=saringan.halaman
    )
    hasil = layanan().impor.ListBarisImpor(minta)
    return jawab_daftar(hasil.baris, hasil.next_page_token)


@bp.get("/impor/<impor_id>/galat")
@peran(ADMIN)
@bp.input(Sebentuk, location="query", arg_name="saringan")
@bp.doc(**dok("Laporan galat sebagai berkas", XLSX))
def galat(impor_id: str, saringan: Sebentuk) -> Response:
    return unduhan(ekspor.galat_impor(impor_id), saringan.bentuk)


@bp.post("/impor/<impor_id>/terapkan")
@peran(ADMIN)
@bp.input(CaraIsian, arg_name="isian")
@bp.doc(**dok("Terapkan semua baris, atau yang benar saja", pb.Impor, status=202, ubah=True))
def terapkan(impor_id: str, isian: CaraIsian) -> Response:
    minta = pb.TerapkanImporRequest(
        impor_id=impor_id, etag=if_match(), cara=nilai_enum(pb.CaraImpor, isian.cara)
    )
    return jawab(layanan().impor.TerapkanImpor(minta).impor, 202)


@bp.post("/impor/<impor_id>/batalkan")
@peran(ADMIN)
@bp.doc(**dok("Batalkan impor yang belum diterapkan", pb.Impor, ubah=True))
def batalkan(impor_id: str) -> Response:
    minta = pb.BatalkanImporRequest(impor_id=impor_id, etag=if_match())
    return jawab(layanan().impor.BatalkanImpor(minta).impor)
