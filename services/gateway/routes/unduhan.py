"""Lists as files: the filters of the list, and `bentuk` xlsx or csv."""

from __future__ import annotations

from apiflask import APIBlueprint
from flask import Response
from pydantic import Field

from kinerja.skp.v1 import atasan_service_pb2 as atasan_pb
from kinerja.skp.v1 import organisasi_service_pb2 as organisasi_pb
from kinerja.skp.v1 import pola_service_pb2 as pola_pb
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from kinerja.skp.v1 import tim_kerja_service_pb2 as tim_pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.gateway import ekspor
from services.gateway.auth import peran
from services.gateway.berkas_tabel import XLSX, Bentuk, unduhan
from services.gateway.routes.atasan import SaringanPermintaan
from services.gateway.routes.bawahan import SaringanSkpBawahan
from services.gateway.routes.bentuk import Saringan
from services.gateway.routes.dok import dok
from services.gateway.routes.organisasi import SaringanPegawai
from services.gateway.routes.pola import SaringanPola
from services.gateway.routes.tim_kerja import SaringanTim
from services.gateway.wire import dari_json, nilai_enum

bp = APIBlueprint("api_unduhan", __name__, tag="Unduhan")
BUKAN_SARINGAN = {"page_size", "page_token", "bentuk"}
"""A file is the whole list: where a page begins says nothing."""
_BENTUK = Field("xlsx", description="xlsx, atau csv (UTF-8 dengan BOM)")


class Sebentuk(Saringan):
    bentuk: Bentuk = _BENTUK


class UnduhPegawai(SaringanPegawai):
    bentuk: Bentuk = _BENTUK


class UnduhSkpBawahan(SaringanSkpBawahan):
    bentuk: Bentuk = _BENTUK


class UnduhTim(SaringanTim):
    bentuk: Bentuk = _BENTUK


class UnduhPola(SaringanPola):
    bentuk: Bentuk = _BENTUK


class UnduhPermintaan(SaringanPermintaan):
    bentuk: Bentuk = _BENTUK


@bp.get("/unduhan/pegawai")
@peran()
@bp.input(UnduhPegawai, location="query", arg_name="saringan")
@bp.doc(**dok("Daftar pegawai sebagai berkas", XLSX))
def pegawai(saringan: UnduhPegawai) -> Response:
    isi = saringan.model_dump(exclude=BUKAN_SARINGAN, exclude_none=True)
    return unduhan(
        ekspor.pegawai(dari_json(isi, organisasi_pb.ListPegawaiRequest)), saringan.bentuk
    )


@bp.get("/unduhan/unor")
@peran()
@bp.input(Sebentuk, location="query", arg_name="saringan")
@bp.doc(**dok("Pohon unit sebagai berkas", XLSX))
def unor(saringan: Sebentuk) -> Response:
    return unduhan(ekspor.unor(), saringan.bentuk)


@bp.get("/unduhan/pola-rhk")
@peran("ADMIN_INSTANSI")
@bp.input(UnduhPola, location="query", arg_name="saringan")
@bp.doc(**dok("Pola RHK sebagai berkas, dapat diimpor kembali", XLSX))
def pola_rhk(saringan: UnduhPola) -> Response:
    pesan = pola_pb.ListPolaRequest(jabatan=saringan.jabatan)
    return unduhan(ekspor.pola_rhk(pesan), saringan.bentuk)


@bp.get("/unduhan/skp-bawahan")
@peran()
@bp.input(UnduhSkpBawahan, location="query", arg_name="saringan")
@bp.doc(**dok("Daftar SKP bawahan sebagai berkas", XLSX))
def skp_bawahan(saringan: UnduhSkpBawahan) -> Response:
    pesan = skp_pb.ListSkpBawahanRequest(
        tahun=saringan.tahun,
        status=nilai_enum(skp_pb.StatusSkp, saringan.status),
        cari=saringan.cari,
        jenis_skp=nilai_enum(umum.JenisSkp, saringan.jenis_skp),
        sementara=saringan.sementara,
        beralih=saringan.beralih,
    )
    return unduhan(ekspor.skp_bawahan(pesan), saringan.bentuk)


@bp.get("/unduhan/skp/<skp_id>/rhk")
@peran()
@bp.input(Sebentuk, location="query", arg_name="saringan")
@bp.doc(**dok("RHK dan indikator satu SKP sebagai berkas", XLSX))
def rhk(skp_id: str, saringan: Sebentuk) -> Response:
    return unduhan(ekspor.rhk(skp_id), saringan.bentuk)


@bp.get("/unduhan/skp/<skp_id>/matriks")
@peran()
@bp.input(Sebentuk, location="query", arg_name="saringan")
@bp.doc(**dok("Matriks Peran Hasil sebagai berkas", XLSX))
def matriks(skp_id: str, saringan: Sebentuk) -> Response:
    return unduhan(ekspor.matriks(skp_id), saringan.bentuk)


@bp.get("/unduhan/tim-kerja")
@peran()
@bp.input(UnduhTim, location="query", arg_name="saringan")
@bp.doc(**dok("Daftar tim kerja sebagai berkas", XLSX))
def tim_kerja(saringan: UnduhTim) -> Response:
    return unduhan(
        ekspor.tim_kerja(tim_pb.ListTimKerjaRequest(semua=saringan.semua)), saringan.bentuk
    )


@bp.get("/unduhan/permintaan-data")
@peran()
@bp.input(UnduhPermintaan, location="query", arg_name="saringan")
@bp.doc(**dok("Daftar permintaan perbaikan data sebagai berkas", XLSX))
def permintaan(saringan: UnduhPermintaan) -> Response:
    pesan = atasan_pb.ListPermintaanRequest(
        lingkup=saringan.lingkup,
        status=nilai_enum(atasan_pb.StatusPermintaan, saringan.status),
        terbuka=saringan.terbuka,
    )
    return unduhan(ekspor.permintaan(pesan), saringan.bentuk)
