"""What is near or past its legal last day."""

from __future__ import annotations

from typing import Annotated

from apiflask import APIBlueprint
from flask import Response
from pydantic import Field

from kinerja.penilaian.v1 import tenggat_service_pb2 as pb
from services.gateway import ekspor_tenggat
from services.gateway.auth import peran
from services.gateway.berkas_tabel import XLSX, Bentuk, unduhan
from services.gateway.clients import layanan
from services.gateway.routes.bentuk import Berhalaman, Kata, jawab_daftar
from services.gateway.routes.dok import dok
from services.gateway.wire import nilai_enum

bp = APIBlueprint("api_tenggat", __name__, tag="Bawahan dan pengisian")


class SaringanTenggat(Berhalaman):
    saya: bool = Field(
        default=False, description="Yang menyangkut diri sendiri, juga yang batasnya dekat"
    )
    langkah: Annotated[str, Kata(pb.LangkahTenggat)] | None = None
    tahun: int = Field(0, ge=0, le=2100, description="Kosong: tahun ini dan tahun lalu")
    unor_id: str = Field("", max_length=100, description="Kosong: unit atau instansi Anda")
    instansi_id: str = Field("", max_length=100)


class UnduhTenggat(SaringanTenggat):
    bentuk: Bentuk = "xlsx"


@bp.get("/tenggat")
@peran()
@bp.input(SaringanTenggat, location="query", arg_name="saringan")
@bp.doc(**dok("Langkah penilaian yang mendekati atau melewati batas waktunya", pb.BarisTenggat,
              banyak=True))  # fmt: skip
def daftar(saringan: SaringanTenggat) -> Response:
    hasil = layanan().tenggat.ListTenggat(_permintaan(saringan))
    return jawab_daftar(hasil.tenggat, hasil.next_page_token)


@bp.get("/unduhan/tenggat")
@peran()
@bp.input(UnduhTenggat, location="query", arg_name="saringan")
@bp.doc(**dok("Tenggat sebagai berkas", XLSX))
def unduh(saringan: UnduhTenggat) -> Response:
    return unduhan(ekspor_tenggat.tenggat(_permintaan(saringan)), saringan.bentuk)


def _permintaan(s: SaringanTenggat) -> pb.ListTenggatRequest:
    return pb.ListTenggatRequest(
        saya=s.saya,
        langkah=nilai_enum(pb.LangkahTenggat, s.langkah),
        tahun=s.tahun,
        unor_id=s.unor_id,
        instansi_id=s.instansi_id,
        halaman=s.halaman,
    )
