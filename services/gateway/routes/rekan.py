"""Feedback by colleagues, subordinates and others; and asking them for it."""

from __future__ import annotations

from typing import Annotated, Literal

from apiflask import APIBlueprint
from flask import Response
from pydantic import Field

from kinerja.penilaian.v1 import rekan_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.routes.bentuk import Isian, Kata, Saringan, jawab, jawab_daftar
from services.gateway.routes.contoh import ID
from services.gateway.routes.dok import dok
from services.gateway.routes.isian import Teks, contoh_isian

bp = APIBlueprint("api_rekan", __name__, tag="Umpan balik rekan")
SATU = "/umpan-balik-rekan/<periode_id>"


class CariNip(Saringan):
    nip: str = Field(max_length=32, description="NIP lengkap, 18 angka")


class UmpanBalikRekanIsian(Isian):
    model_config = contoh_isian(
        nilai="KOLABORATIF", teks="Membantu tim lain menutup laporan.", emotikon="JEMPOL_ATAS"
    )
    nilai: Annotated[str, Kata(umum.NilaiPerilaku)]
    teks: Teks = ""
    emotikon: Literal["", "JEMPOL_ATAS", "JEMPOL_BAWAH"] = ""


class PermintaanIsian(Isian):
    model_config = contoh_isian(
        nip="199203152019031001", permintaan="Bagaimana kerja sama kita di tim aplikasi?"
    )
    nip: str = Field(max_length=32)
    permintaan: Teks = ""


@bp.get("/umpan-balik-rekan")
@peran("PEGAWAI")
@bp.input(CariNip, location="query", arg_name="saringan")
@bp.doc(**dok("Periode berjalan rekan seinstansi, menurut NIP", pb.PeriodeRekan, banyak=True))
def cari(saringan: CariNip) -> Response:
    hasil = layanan().rekan.CariRekan(pb.CariRekanRequest(nip=saringan.nip))
    return jawab_daftar(hasil.periode)


@bp.get("/umpan-balik-rekan/permintaan")
@peran("PEGAWAI")
@bp.doc(**dok("Yang diminta dari Anda dan belum dijawab", pb.PermintaanUmpanBalik, banyak=True))
def permintaan() -> Response:
    hasil = layanan().rekan.ListPermintaanUmpanBalik(pb.ListPermintaanUmpanBalikRequest())
    return jawab_daftar(hasil.permintaan)


@bp.get(SATU)
@peran("PEGAWAI")
@bp.doc(**dok("Satu periode bagi pemberi umpan balik", pb.UmpanBalikRekan))
def lihat(periode_id: str) -> Response:
    pesan = pb.GetUmpanBalikRekanRequest(periode_id=periode_id)
    return jawab(layanan().rekan.GetUmpanBalikRekan(pesan).umpan_balik)


@bp.post(SATU)
@peran("PEGAWAI")
@bp.input(UmpanBalikRekanIsian, arg_name="isian")
@bp.doc(
    **dok(
        "Beri umpan balik atas satu perilaku",
        pb.UmpanBalikRekan,
        status=201,
        kunci=True,
        tambahan={"umpan_balik_id": ID.format(3)},
    )
)
def beri(periode_id: str, isian: UmpanBalikRekanIsian) -> Response:
    pesan = isian.pesan(pb.BeriUmpanBalikRekanRequest, periode_id=periode_id)
    hasil = layanan().rekan.BeriUmpanBalikRekan(pesan)
    return jawab(hasil.umpan_balik, 201, umpan_balik_id=hasil.umpan_balik_id)


@bp.delete(f"{SATU}/<ucapan_rekan_id>")
@peran("PEGAWAI")
@bp.doc(**dok("Tarik kembali umpan balik Anda", pb.UmpanBalikRekan, kunci=True))
def tarik(periode_id: str, ucapan_rekan_id: str) -> Response:
    pesan = pb.TarikUmpanBalikRekanRequest(periode_id=periode_id, umpan_balik_id=ucapan_rekan_id)
    return jawab(layanan().rekan.TarikUmpanBalikRekan(pesan).umpan_balik)


@bp.get("/penilaian/<periode_id>/permintaan-umpan-balik")
@peran("PEGAWAI")
@bp.doc(**dok("Siapa yang Anda minta untuk periode ini", pb.YangDiminta, banyak=True))
def yang_diminta(periode_id: str) -> Response:
    pesan = pb.ListYangDimintaRequest(periode_id=periode_id)
    return jawab_daftar(layanan().rekan.ListYangDiminta(pesan).diminta)


@bp.post("/penilaian/<periode_id>/permintaan-umpan-balik")
@peran("PEGAWAI")
@bp.input(PermintaanIsian, arg_name="isian")
@bp.doc(**dok("Minta umpan balik kepada seseorang", pb.YangDiminta, banyak=True, kunci=True))
def minta(periode_id: str, isian: PermintaanIsian) -> Response:
    pesan = isian.pesan(pb.MintaUmpanBalikRequest, periode_id=periode_id)
    return jawab_daftar(layanan().rekan.MintaUmpanBalik(pesan).diminta)
