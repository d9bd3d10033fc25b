"""Dashboard Penilaian: predikat per agency and unit, the names behind them, the raters."""

from __future__ import annotations

from typing import Annotated

from apiflask import APIBlueprint
from flask import Response
from pydantic import Field

from kinerja.penilaian.v1 import dashboard_service_pb2 as pb
from kinerja.penilaian.v1 import penilaian_service_pb2 as penilaian_pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.gateway import ekspor_dashboard
from services.gateway.auth import peran
from services.gateway.berkas_tabel import XLSX, Bentuk, unduhan
from services.gateway.clients import layanan
from services.gateway.routes.bawahan import SaringanPengisian
from services.gateway.routes.bentuk import Berhalaman, Kata, jawab, jawab_daftar
from services.gateway.routes.dok import dok
from services.gateway.wire import nilai_enum

bp = APIBlueprint("api_dashboard_penilaian", __name__, tag="Bawahan dan pengisian")


class SaringanPenilaian(SaringanPengisian):
    jenis: Annotated[str, Kata(penilaian_pb.JenisPeriode)] | None = Field(
        None, description="Kosong: tahunan"
    )
    ke: int = Field(0, ge=0, le=12, description="Bulan 1-12, triwulan 1-4, tahunan 0")


class SaringanNama(SaringanPenilaian, Berhalaman):
    predikat: Annotated[str, Kata(umum.Predikat)] | None = None
    belum: bool = Field(default=False, description="Hanya yang belum dinilai")


class UnduhAngka(SaringanPenilaian):
    bentuk: Bentuk = "xlsx"


class UnduhNama(SaringanNama):
    bentuk: Bentuk = "xlsx"


@bp.get("/dashboard/penilaian")
@peran()
@bp.input(SaringanPenilaian, location="query", arg_name="saringan")
@bp.doc(**dok("Predikat per unit, dan kurva satu unit", pb.GetDashboardPenilaianResponse))
def angka(saringan: SaringanPenilaian) -> Response:
    pesan = pb.GetDashboardPenilaianRequest(saringan=_saringan(saringan))
    return jawab(layanan().dashboard.GetDashboardPenilaian(pesan))


@bp.get("/dashboard/penilaian/pegawai")
@peran()
@bp.input(SaringanNama, location="query", arg_name="saringan")
@bp.doc(**dok("Penilaian di balik satu angka", penilaian_pb.Periode, banyak=True))
def nama(saringan: SaringanNama) -> Response:
    hasil = layanan().dashboard.ListDashboardPenilaian(_nama(saringan))
    return jawab_daftar(hasil.periode, hasil.next_page_token)


@bp.get("/dashboard/penilaian/penilai")
@peran()
@bp.input(SaringanPenilaian, location="query", arg_name="saringan")
@bp.doc(**dok("Penilai dan sebaran penilaiannya, yang perlu ditinjau lebih dahulu",
              pb.ListPenilaiResponse))  # fmt: skip
def penilai(saringan: SaringanPenilaian) -> Response:
    pesan = pb.ListPenilaiRequest(saringan=_saringan(saringan))
    return jawab(layanan().dashboard.ListPenilai(pesan))


@bp.get("/unduhan/dashboard-penilaian")
@peran()
@bp.input(UnduhAngka, location="query", arg_name="saringan")
@bp.doc(**dok("Angka Dashboard Penilaian sebagai berkas", XLSX))
def unduh_angka(saringan: UnduhAngka) -> Response:
    return unduhan(ekspor_dashboard.penilaian(_saringan(saringan)), saringan.bentuk)


@bp.get("/unduhan/nama-penilaian")
@peran()
@bp.input(UnduhNama, location="query", arg_name="saringan")
@bp.doc(**dok("Nama di balik Dashboard Penilaian sebagai berkas", XLSX))
def unduh_nama(saringan: UnduhNama) -> Response:
    return unduhan(ekspor_dashboard.nama_penilaian(_nama(saringan)), saringan.bentuk)


@bp.get("/unduhan/penilai")
@peran()
@bp.input(UnduhAngka, location="query", arg_name="saringan")
@bp.doc(**dok("Penilai dan sebaran penilaiannya sebagai berkas", XLSX))
def unduh_penilai(saringan: UnduhAngka) -> Response:
    return unduhan(ekspor_dashboard.penilai(_saringan(saringan)), saringan.bentuk)


def _saringan(s: SaringanPenilaian) -> pb.SaringanDashboard:
    return pb.SaringanDashboard(
        tahun=s.tahun,
        jenis=nilai_enum(penilaian_pb.JenisPeriode, s.jenis),
        ke=s.ke,
        unor_id=s.unor_id,
        instansi_id=s.instansi_id,
    )


def _nama(s: SaringanNama) -> pb.ListDashboardPenilaianRequest:
    return pb.ListDashboardPenilaianRequest(
        saringan=_saringan(s),
        predikat=nilai_enum(umum.Predikat, s.predikat),
        belum=s.belum,
        halaman=s.halaman,
    )
