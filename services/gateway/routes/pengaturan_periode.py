"""Manajemen Periode: the agency's evaluations of a year, and its dated choices about them."""

from __future__ import annotations

from typing import Annotated

from apiflask import APIBlueprint
from flask import Response
from pydantic import Field

from kinerja.penilaian.v1 import pengaturan_periode_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.routes.bentuk import Isian, Saringan, jawab, jawab_daftar
from services.gateway.routes.dok import dok
from services.gateway.routes.isian import Tanggal, contoh_isian

bp = APIBlueprint("api_pengaturan_periode", __name__, tag="Manajemen")
SATU = "/manajemen-periode/pengaturan/<pengaturan>"


class SaringanPeriode(Saringan):
    tahun: int = Field(0, ge=0, le=9999, description="0: tahun ini")


class PengaturanPeriodeIsian(Isian):
    model_config = contoh_isian(
        pilihan="15", berlaku_sejak="2035-01-01", dasar_hukum="Keputusan Bupati 100.3.3.2/15/2034"
    )
    pilihan: Annotated[str, Field(max_length=100)]
    berlaku_sejak: Tanggal
    dasar_hukum: Annotated[str, Field(max_length=1000)]


@bp.get("/manajemen-periode")
@peran("ADMIN_INSTANSI")
@bp.input(SaringanPeriode, location="query", arg_name="saringan")
@bp.doc(**dok("Periode evaluasi instansi Anda dalam setahun", pb.PeriodeInstansi, banyak=True))
def periode(saringan: SaringanPeriode) -> Response:
    pesan = pb.ListPeriodeInstansiRequest(tahun=saringan.tahun)
    return jawab_daftar(layanan().periode.ListPeriodeInstansi(pesan).periode)


@bp.get("/manajemen-periode/pengaturan")
@peran("ADMIN_INSTANSI")
@bp.doc(**dok("Pengaturan periode instansi Anda", pb.PengaturanPeriode, banyak=True))
def daftar() -> Response:
    pesan = pb.ListPengaturanPeriodeRequest()
    return jawab_daftar(layanan().periode.ListPengaturanPeriode(pesan).pengaturan)


@bp.put(SATU)
@peran("ADMIN_INSTANSI")
@bp.input(PengaturanPeriodeIsian, arg_name="isian")
@bp.doc(**dok("Pilih nilai baru sejak suatu tanggal", pb.PengaturanPeriode, kunci=True))
def tetapkan(pengaturan: str, isian: PengaturanPeriodeIsian) -> Response:
    pesan = isian.pesan(pb.TetapkanPengaturanPeriodeRequest, pengaturan=pengaturan)
    return jawab(layanan().periode.TetapkanPengaturanPeriode(pesan).pengaturan)


@bp.delete(f"{SATU}/<berlaku_sejak>")
@peran("ADMIN_INSTANSI")
@bp.doc(**dok("Tarik pilihan yang belum berlaku", pb.PengaturanPeriode, kunci=True))
def tarik(pengaturan: str, berlaku_sejak: str) -> Response:
    pesan = pb.TarikPengaturanPeriodeRequest(pengaturan=pengaturan, berlaku_sejak=berlaku_sejak)
    return jawab(layanan().periode.TarikPengaturanPeriode(pesan).pengaturan)
