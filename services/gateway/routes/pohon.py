"""Pohon Kinerja: the cascade of an agency, and where it is broken."""

from __future__ import annotations

from typing import Annotated

from apiflask import APIBlueprint
from flask import Response
from pydantic import Field

from kinerja.skp.v1 import pohon_service_pb2 as pb
from services.gateway import ekspor
from services.gateway.auth import peran
from services.gateway.berkas_tabel import XLSX, Bentuk, unduhan
from services.gateway.clients import layanan
from services.gateway.routes.bawahan import Tahun
from services.gateway.routes.bentuk import Berhalaman, Kata, jawab_daftar
from services.gateway.routes.dok import dok
from services.gateway.wire import ke_json, nilai_enum

bp = APIBlueprint("api_pohon", __name__, tag="Pohon Kinerja")


class SaringanCabang(Berhalaman):
    tahun: Tahun
    akar_id: str = Field("", max_length=100, description="Kosong: RHK para pimpinan")


class SaringanTemuan(Berhalaman):
    tahun: Tahun
    jenis: Annotated[str, Kata(pb.JenisTemuan)] = "CELAH"
    unor_id: str = Field("", max_length=100)


class UnduhTemuan(SaringanTemuan):
    bentuk: Bentuk = "xlsx"


@bp.get("/pohon")
@peran()
@bp.input(SaringanCabang, location="query", arg_name="saringan")
@bp.doc(**dok("Satu tingkat Pohon Kinerja", pb.Cabang, banyak=True))
def cabang(saringan: SaringanCabang) -> Response:
    pesan = pb.ListCabangRequest(
        tahun=saringan.tahun, akar_id=saringan.akar_id, halaman=saringan.halaman
    )
    hasil = layanan().pohon.ListCabang(pesan)
    return jawab_daftar(hasil.cabang, hasil.next_page_token)


@bp.get("/pohon/jalur/<rhk_id>")
@peran()
@bp.doc(**dok("Jalur dari RHK puncak sampai RHK ini", pb.Cabang, banyak=True))
def jalur(rhk_id: str) -> Response:
    return jawab_daftar(layanan().pohon.ListJalur(pb.ListJalurRequest(akar_id=rhk_id)).jalur)


@bp.get("/pohon/temuan")
@peran()
@bp.input(SaringanTemuan, location="query", arg_name="saringan")
@bp.doc(
    **dok(
        "Celah, RHK yatim, atau beban berlebih dalam lingkup Anda",
        pb.Temuan,
        banyak=True,
        tambahan={
            "batas": 10,
            "jumlah": [{"jenis": "CELAH", "jumlah": 3, "lebih": False}],
        },
    )
)
def temuan(saringan: SaringanTemuan) -> Response:
    hasil = layanan().pohon.ListTemuan(permintaan_temuan(saringan))
    return jawab_daftar(
        hasil.temuan,
        hasil.next_page_token,
        batas=hasil.batas,
        jumlah=[ke_json(j) for j in hasil.jumlah],
    )


@bp.get("/unduhan/temuan-pohon")
@peran()
@bp.input(UnduhTemuan, location="query", arg_name="saringan")
@bp.doc(**dok("Temuan Pohon Kinerja sebagai berkas", XLSX))
def unduh_temuan(saringan: UnduhTemuan) -> Response:
    return unduhan(ekspor.temuan_pohon(permintaan_temuan(saringan)), saringan.bentuk)


def permintaan_temuan(saringan: SaringanTemuan) -> pb.ListTemuanRequest:
    return pb.ListTemuanRequest(
        tahun=saringan.tahun,
        jenis=nilai_enum(pb.JenisTemuan, saringan.jenis),
        unor_id=saringan.unor_id,
        halaman=saringan.halaman,
    )
