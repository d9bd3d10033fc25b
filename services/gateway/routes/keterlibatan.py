"""Dashboard Keterlibatan Matriks."""

from __future__ import annotations

from typing import Annotated

from apiflask import APIBlueprint
from flask import Response

from kinerja.skp.v1 import keterlibatan_service_pb2 as pb
from services.gateway import ekspor_dashboard
from services.gateway.auth import peran
from services.gateway.berkas_tabel import XLSX, Bentuk, unduhan
from services.gateway.clients import layanan
from services.gateway.routes.bawahan import SaringanPengisian, Tahun, UnduhStatistik
from services.gateway.routes.bentuk import Berhalaman, Kata, jawab, jawab_daftar
from services.gateway.routes.dok import dok
from services.gateway.wire import nilai_enum

bp = APIBlueprint("api_keterlibatan", __name__, tag="Bawahan dan pengisian")


class SaringanNama(Berhalaman):
    tahun: Tahun
    unor_id: str = ""
    instansi_id: str = ""
    kelompok: Annotated[str, Kata(pb.KelompokKeterlibatan)] | None = None


class UnduhNama(SaringanNama):
    bentuk: Bentuk = "xlsx"


@bp.get("/dashboard/keterlibatan")
@peran()
@bp.input(SaringanPengisian, location="query", arg_name="saringan")
@bp.doc(**dok("Pegawai dalam 0, 1, atau lebih matriks, per unit", pb.GetKeterlibatanResponse))
def keterlibatan(saringan: SaringanPengisian) -> Response:
    return jawab(layanan().keterlibatan.GetKeterlibatan(_angka(saringan)))


@bp.get("/unduhan/dashboard-keterlibatan")
@peran()
@bp.input(UnduhStatistik, location="query", arg_name="saringan")
@bp.doc(**dok("Angka Dashboard Keterlibatan Matriks sebagai berkas", XLSX))
def unduh_angka(saringan: UnduhStatistik) -> Response:
    return unduhan(ekspor_dashboard.keterlibatan(_angka(saringan)), saringan.bentuk)


@bp.get("/dashboard/keterlibatan/pegawai")
@peran()
@bp.input(SaringanNama, location="query", arg_name="saringan")
@bp.doc(**dok("Nama di balik satu angka", pb.PegawaiTerlibat, banyak=True))
def nama(saringan: SaringanNama) -> Response:
    hasil = layanan().keterlibatan.ListKeterlibatan(_pesan(saringan))
    return jawab_daftar(hasil.pegawai, hasil.next_page_token)


@bp.get("/unduhan/keterlibatan")
@peran()
@bp.input(UnduhNama, location="query", arg_name="saringan")
@bp.doc(**dok("Keterlibatan matriks sebagai berkas", XLSX))
def unduh(saringan: UnduhNama) -> Response:
    return unduhan(ekspor_dashboard.nama_keterlibatan(_pesan(saringan)), saringan.bentuk)


def _angka(saringan: SaringanPengisian) -> pb.GetKeterlibatanRequest:
    return pb.GetKeterlibatanRequest(
        tahun=saringan.tahun, unor_id=saringan.unor_id, instansi_id=saringan.instansi_id
    )


def _pesan(saringan: SaringanNama) -> pb.ListKeterlibatanRequest:
    return pb.ListKeterlibatanRequest(
        tahun=saringan.tahun,
        unor_id=saringan.unor_id,
        instansi_id=saringan.instansi_id,
        kelompok=nilai_enum(pb.KelompokKeterlibatan, saringan.kelompok),
        halaman=saringan.halaman,
    )
