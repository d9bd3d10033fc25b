"""Who assesses me and why; requests for correction."""

from __future__ import annotations

from typing import Annotated, Literal

from apiflask import APIBlueprint
from flask import Response
from pydantic import Field

from kinerja.skp.v1 import atasan_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.routes.bentuk import (
    Berhalaman,
    Kata,
    Saringan,
    if_match,
    jawab,
    jawab_daftar,
)
from services.gateway.routes.dok import dok
from services.gateway.routes.isian_manajemen import (
    PermintaanIsian,
    PutusanIsian,
    SementaraIsian,
)
from services.gateway.wire import nilai_enum

bp = APIBlueprint("api_atasan", __name__, tag="Data Atasan")


class SaringanNip(Saringan):
    nip: str = Field(max_length=32)


class SaringanPermintaan(Berhalaman):
    lingkup: Literal["MILIK_SAYA", "MENUNGGU_SAYA", "INSTANSI"] = "MILIK_SAYA"
    status: Annotated[str, Kata(pb.StatusPermintaan)] | None = None
    terbuka: bool = False


@bp.get("/data-atasan")
@peran()
@bp.doc(**dok("Pejabat penilai Anda per jabatan, dan mengapa beliau", pb.GetDataAtasanResponse))
def data_atasan() -> Response:
    return jawab(layanan().atasan.GetDataAtasan(pb.GetDataAtasanRequest()))


@bp.get("/cari-pegawai")
@peran()
@bp.input(SaringanNip, location="query", arg_name="saringan")
@bp.doc(**dok("Nama dan jabatan pemilik sebuah NIP", pb.CariPegawaiResponse))
def cari(saringan: SaringanNip) -> Response:
    return jawab(layanan().atasan.CariPegawai(pb.CariPegawaiRequest(nip=saringan.nip)))


@bp.get("/permintaan-data")
@peran()
@bp.input(SaringanPermintaan, location="query", arg_name="saringan")
@bp.doc(**dok("Permintaan perbaikan data, terbaru dahulu", pb.Permintaan, banyak=True))
def daftar(saringan: SaringanPermintaan) -> Response:
    hasil = layanan().atasan.ListPermintaan(
        pb.ListPermintaanRequest(
            lingkup=saringan.lingkup,
            status=nilai_enum(pb.StatusPermintaan, saringan.status),
            terbuka=saringan.terbuka,
            halaman=saringan.halaman,
        )
    )
    return jawab_daftar(hasil.permintaan, hasil.next_page_token)


@bp.post("/permintaan-data")
@peran()
@bp.input(PermintaanIsian, arg_name="isian")
@bp.doc(
    **dok("Ajukan perbaikan data, usul atasan, atau klaim", pb.Permintaan, status=201, kunci=True)
)
def ajukan(isian: PermintaanIsian) -> Response:
    hasil = layanan().atasan.AjukanPermintaan(isian.pesan(pb.AjukanPermintaanRequest)).permintaan
    return jawab(hasil, 201, lokasi=f"/api/v1/permintaan-data/{hasil.permintaan_id}")


@bp.get("/permintaan-data/<permintaan_id>")
@peran()
@bp.doc(**dok("Satu permintaan dengan riwayatnya", pb.Permintaan))
def lihat(permintaan_id: str) -> Response:
    permintaan = pb.GetPermintaanRequest(permintaan_id=permintaan_id)
    return jawab(layanan().atasan.GetPermintaan(permintaan).permintaan)


@bp.post("/permintaan-data/<permintaan_id>/langkah")
@peran()
@bp.input(PutusanIsian, arg_name="isian")
@bp.doc(**dok("Periksa, teruskan, setujui, tolak, atau batalkan", pb.Permintaan, ubah=True))
def putuskan(permintaan_id: str, isian: PutusanIsian) -> Response:
    permintaan = isian.pesan(
        pb.PutuskanPermintaanRequest, permintaan_id=permintaan_id, etag=if_match()
    )
    return jawab(layanan().atasan.PutuskanPermintaan(permintaan).permintaan)


@bp.put("/permintaan-data/<permintaan_id>/penilai-sementara")
@peran()
@bp.input(SementaraIsian, arg_name="isian")
@bp.doc(**dok("Tetapkan penilai sementara selama permintaan diproses", pb.Permintaan, ubah=True))
def sementara(permintaan_id: str, isian: SementaraIsian) -> Response:
    permintaan = isian.pesan(
        pb.TetapkanPenilaiSementaraRequest, permintaan_id=permintaan_id, etag=if_match()
    )
    return jawab(layanan().atasan.TetapkanPenilaiSementara(permintaan).permintaan)
