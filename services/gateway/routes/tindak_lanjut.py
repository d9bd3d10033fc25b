"""What follows annual results, for the agency and for the systems that read them (TPP, IP ASN)."""

from __future__ import annotations

from typing import Annotated

from apiflask import APIBlueprint
from flask import Response
from pydantic import Field

from kinerja.penilaian.v1 import dashboard_service_pb2 as dashboard_pb
from kinerja.penilaian.v1 import tindak_lanjut_service_pb2 as pb
from services.gateway import ekspor_dashboard
from services.gateway.auth import peran
from services.gateway.berkas_tabel import XLSX, Bentuk, unduhan
from services.gateway.clients import layanan
from services.gateway.routes.bawahan import Tahun
from services.gateway.routes.bentuk import Berhalaman, Kata, jawab_daftar
from services.gateway.routes.dok import dok
from services.gateway.wire import nilai_enum

bp = APIBlueprint("api_tindak_lanjut", __name__, tag="Bawahan dan pengisian")


class SaringanTindakLanjut(Berhalaman):
    tahun: Tahun
    unor_id: str = Field("", max_length=100, description="Kosong: unit atau instansi Anda")
    instansi_id: str = Field("", max_length=100)
    kelompok: Annotated[str, Kata(pb.KelompokTindakLanjut)] | None = None


class UnduhTindakLanjut(SaringanTindakLanjut):
    bentuk: Bentuk = "xlsx"


@bp.get("/tindak-lanjut")
@peran()
@bp.input(SaringanTindakLanjut, location="query", arg_name="saringan")
@bp.doc(**dok("Hasil tahunan menurut peringkat dan tindak lanjutnya", pb.BarisTindakLanjut,
              banyak=True))  # fmt: skip
def daftar(saringan: SaringanTindakLanjut) -> Response:
    hasil = layanan().tindak_lanjut.ListTindakLanjut(_pesan(saringan))
    return jawab_daftar(hasil.baris, hasil.next_page_token)


@bp.get("/unduhan/tindak-lanjut")
@peran()
@bp.input(UnduhTindakLanjut, location="query", arg_name="saringan")
@bp.doc(**dok("Tindak lanjut sebagai berkas", XLSX))
def unduh(saringan: UnduhTindakLanjut) -> Response:
    return unduhan(ekspor_dashboard.tindak_lanjut(_pesan(saringan)), saringan.bentuk)


def _pesan(s: SaringanTindakLanjut) -> pb.ListTindakLanjutRequest:
    return pb.ListTindakLanjutRequest(
        saringan=dashboard_pb.SaringanDashboard(
            tahun=s.tahun, unor_id=s.unor_id, instansi_id=s.instansi_id
        ),
        kelompok=nilai_enum(pb.KelompokTindakLanjut, s.kelompok),
        halaman=s.halaman,
    )
