"""Guidance and counselling. Each change answers the whole object as the caller may read it."""

from __future__ import annotations

from typing import Annotated

from apiflask import APIBlueprint
from flask import Response
from pydantic import Field, StringConstraints

from kinerja.penilaian.v1 import pembinaan_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.routes.bentuk import (
    Berhalaman,
    Kata,
    Saringan,
    berkas_pdf,
    if_match,
    jawab,
    jawab_daftar,
)
from services.gateway.routes.dok import dok
from services.gateway.routes.isian_pembinaan import (
    HasilPembinaanIsian,
    KompetensiIsian,
    PembinaanIsian,
    PutusanPembinaanIsian,
    UbahPembinaanIsian,
    UmpanBalikBimbinganIsian,
)
from services.gateway.wire import nilai_enum

bp = APIBlueprint("api_pembinaan", __name__, tag="Pembinaan")
SATU = "/pembinaan/<pembinaan_id>"
PDF = "application/pdf"
Tanggal = Annotated[str, StringConstraints(max_length=10)]
Lokasi = Annotated[str, StringConstraints(max_length=100)]
Anchor = Annotated[str, StringConstraints(max_length=1)]


class SaringanPembinaan(Berhalaman):
    terbuka: bool = Field(default=False, description="Hanya yang masih menunggu seseorang")
    instansi: bool = Field(
        default=False, description="Bimbingan yang selesai di instansi Anda; hanya admin"
    )


class SaringanCalon(Berhalaman):
    tahun: int = Field(0, ge=0, le=9999, description="0: tahun ini")
    skp_id: str = Field("", max_length=100, description="Satu SKP, beserta indikatornya")


class CetakPembinaan(Saringan):
    format: Annotated[str, Kata(pb.FormatPembinaan)] | None = Field(
        None, description="Pelaksanaan: B.1.6, B.1.7, atau B.1.10 menurut jenisnya"
    )
    tanggal_pegawai: Tanggal = ""
    lokasi_pegawai: Lokasi = ""
    anchor_pegawai: Anchor = ""
    tanggal_penilai: Tanggal = ""
    lokasi_penilai: Lokasi = ""
    anchor_penilai: Anchor = ""


@bp.get("/pembinaan")
@peran("PEGAWAI")
@bp.input(SaringanPembinaan, location="query", arg_name="saringan")
@bp.doc(
    **dok("Pembinaan Anda, bawahan Anda, dan yang dilaporkan kepada Anda", pb.PembinaanRingkas,
          banyak=True)
)  # fmt: skip
def daftar(saringan: SaringanPembinaan) -> Response:
    pesan = pb.ListPembinaanRequest(
        terbuka=saringan.terbuka, halaman=saringan.halaman, instansi=saringan.instansi
    )
    hasil = layanan().pembinaan.ListPembinaan(pesan)
    return jawab_daftar(hasil.pembinaan, hasil.next_page_token)


@bp.get("/pembinaan/calon")
@peran("PEGAWAI")
@bp.input(SaringanCalon, location="query", arg_name="saringan")
@bp.doc(**dok("SKP yang pembinaannya dapat Anda usulkan", pb.CalonPembinaan, banyak=True))
def calon(saringan: SaringanCalon) -> Response:
    pesan = pb.ListCalonPembinaanRequest(
        tahun=saringan.tahun, skp_id=saringan.skp_id, halaman=saringan.halaman
    )
    hasil = layanan().pembinaan.ListCalonPembinaan(pesan)
    return jawab_daftar(hasil.calon, hasil.next_page_token)


@bp.post("/pembinaan")
@peran("PEGAWAI")
@bp.input(PembinaanIsian, arg_name="isian")
@bp.doc(**dok("Usulkan mentoring atau coaching, atau ajukan konseling", pb.Pembinaan,
              status=201, kunci=True))  # fmt: skip
def ajukan(isian: PembinaanIsian) -> Response:
    hasil = layanan().pembinaan.AjukanPembinaan(isian.pesan(pb.AjukanPembinaanRequest))
    return jawab(hasil.pembinaan, 201)


@bp.get(SATU)
@peran("PEGAWAI")
@bp.doc(**dok("Satu pembinaan; konseling hanya bagi yang disebut hukum", pb.Pembinaan))
def lihat(pembinaan_id: str) -> Response:
    pesan = pb.GetPembinaanRequest(pembinaan_id=pembinaan_id)
    return jawab(layanan().pembinaan.GetPembinaan(pesan).pembinaan)


@bp.put(SATU)
@peran("PEGAWAI")
@bp.input(UbahPembinaanIsian, arg_name="isian")
@bp.doc(**dok("Ubah isi pembinaan, termasuk jurnalnya", pb.Pembinaan, ubah=True))
def ubah(pembinaan_id: str, isian: UbahPembinaanIsian) -> Response:
    pesan = isian.pesan(pb.UbahPembinaanRequest, pembinaan_id=pembinaan_id, etag=if_match())
    return jawab(layanan().pembinaan.UbahPembinaan(pesan).pembinaan)


@bp.post(f"{SATU}/batalkan")
@peran("PEGAWAI")
@bp.doc(**dok("Batalkan usul yang belum diputus", pb.Pembinaan, ubah=True))
def batalkan(pembinaan_id: str) -> Response:
    pesan = pb.BatalkanPembinaanRequest(pembinaan_id=pembinaan_id, etag=if_match())
    return jawab(layanan().pembinaan.BatalkanPembinaan(pesan).pembinaan)


@bp.post(f"{SATU}/putusan")
@peran("PEGAWAI")
@bp.input(PutusanPembinaanIsian, arg_name="isian")
@bp.doc(**dok("Setujui atau tolak usul pegawai", pb.Pembinaan, ubah=True))
def putuskan(pembinaan_id: str, isian: PutusanPembinaanIsian) -> Response:
    pesan = isian.pesan(pb.PutuskanPembinaanRequest, pembinaan_id=pembinaan_id, etag=if_match())
    return jawab(layanan().pembinaan.PutuskanPembinaan(pesan).pembinaan)


@bp.post(f"{SATU}/selesai")
@peran("PEGAWAI")
@bp.input(HasilPembinaanIsian, arg_name="isian")
@bp.doc(**dok("Selesaikan; atasan pejabat penilai diberi tahu", pb.Pembinaan, ubah=True))
def selesaikan(pembinaan_id: str, isian: HasilPembinaanIsian) -> Response:
    pesan = isian.pesan(pb.SelesaikanPembinaanRequest, pembinaan_id=pembinaan_id, etag=if_match())
    return jawab(layanan().pembinaan.SelesaikanPembinaan(pesan).pembinaan)


@bp.put(f"{SATU}/umpan-balik")
@peran("PEGAWAI")
@bp.input(UmpanBalikBimbinganIsian, arg_name="isian")
@bp.doc(**dok("Umpan balik pegawai atas bimbingannya (Format B.1.8)", pb.Pembinaan, ubah=True))
def beri_umpan_balik(pembinaan_id: str, isian: UmpanBalikBimbinganIsian) -> Response:
    pesan = isian.pesan(
        pb.BeriUmpanBalikBimbinganRequest, pembinaan_id=pembinaan_id, etag=if_match()
    )
    return jawab(layanan().pembinaan.BeriUmpanBalikBimbingan(pesan).pembinaan)


@bp.put(f"{SATU}/kompetensi")
@peran("PEGAWAI")
@bp.input(KompetensiIsian, arg_name="isian")
@bp.doc(**dok("Evaluasi kompetensi sesudah bimbingan (Format B.1.9)", pb.Pembinaan, ubah=True))
def nilai_kompetensi(pembinaan_id: str, isian: KompetensiIsian) -> Response:
    pesan = isian.pesan(pb.NilaiKompetensiRequest, pembinaan_id=pembinaan_id, etag=if_match())
    return jawab(layanan().pembinaan.NilaiKompetensi(pesan).pembinaan)


@bp.get(f"{SATU}/formulir.pdf")
@peran("PEGAWAI")
@bp.input(CetakPembinaan, location="query", arg_name="cetak")
@bp.doc(**dok("Format B.1.6 sampai B.1.10 (PDF)", PDF))
def cetak(pembinaan_id: str, cetak: CetakPembinaan) -> Response:
    isi = cetak.model_dump() | {"format": nilai_enum(pb.FormatPembinaan, cetak.format)}
    pesan = pb.CetakPembinaanRequest(pembinaan_id=pembinaan_id, **isi)
    hasil = layanan().pembinaan.CetakPembinaan(pesan)
    return berkas_pdf(hasil.pdf, hasil.nama_berkas)
