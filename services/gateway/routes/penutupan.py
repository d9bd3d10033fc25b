"""The closing of an evaluation period of the caller's agency, and opening it again."""

from __future__ import annotations

from typing import Annotated

from apiflask import APIBlueprint
from flask import Response
from pydantic import Field

from kinerja.penilaian.v1 import penilaian_service_pb2 as penilaian_pb
from kinerja.penilaian.v1 import penutupan_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.routes.bentuk import Isian, Kata, Saringan, jawab
from services.gateway.routes.dok import dok
from services.gateway.routes.isian import Teks, contoh_isian
from services.gateway.wire import nilai_enum

bp = APIBlueprint("api_penutupan", __name__, tag="Manajemen")
ADMIN = "ADMIN_INSTANSI"
JALUR = "/manajemen-periode/penutupan"
PERIODE = {"tahun": 2026, "jenis": "TRIWULANAN", "ke": 1}

JenisPeriode = Annotated[str, Kata(penilaian_pb.JenisPeriode)]
Ke = Annotated[int, Field(ge=0, le=12, description="Bulan 1-12, triwulan 1-4, tahunan 0")]


class SaringanPenutupan(Saringan):
    tahun: int = Field(ge=0, le=9999)
    jenis: JenisPeriode
    ke: Ke = 0


class TutupIsian(Isian):
    model_config = contoh_isian(**PERIODE, catatan="Sebaran ditinjau bersama kepala dinas.")
    tahun: int = Field(ge=0, le=9999)
    jenis: JenisPeriode
    ke: Ke = 0
    catatan: Teks = ""


class BukaIsian(Isian):
    model_config = contoh_isian(**PERIODE, alasan_membuka="Salah unit pada satu dinas.")
    tahun: int = Field(ge=0, le=9999)
    jenis: JenisPeriode
    ke: Ke = 0
    alasan_membuka: Teks


@bp.get(JALUR)
@peran(ADMIN)
@bp.input(SaringanPenutupan, location="query", arg_name="saringan")
@bp.doc(**dok("Keadaan, angka, dan kemajuan penutupan satu periode", pb.PenutupanPeriode))
def lihat(saringan: SaringanPenutupan) -> Response:
    jenis = nilai_enum(penilaian_pb.JenisPeriode, saringan.jenis)
    pesan = pb.GetPenutupanRequest(tahun=saringan.tahun, jenis=jenis, ke=saringan.ke)
    return jawab(layanan().penutupan.GetPenutupan(pesan).penutupan)


@bp.post(JALUR)
@peran(ADMIN)
@bp.input(TutupIsian, arg_name="isian")
@bp.doc(**dok("Tutup periode; berlaku seketika, catatan pegawai ditulis sesudahnya",
              pb.PenutupanPeriode, status=202, kunci=True))  # fmt: skip
def tutup(isian: TutupIsian) -> Response:
    pesan = isian.pesan(pb.TutupPeriodeRequest)
    return jawab(layanan().penutupan.TutupPeriode(pesan).penutupan, 202)


@bp.post(f"{JALUR}/buka-kembali")
@peran(ADMIN)
@bp.input(BukaIsian, arg_name="isian")
@bp.doc(**dok("Buka kembali periode yang ditutup", pb.PenutupanPeriode, status=202, kunci=True))
def buka_kembali(isian: BukaIsian) -> Response:
    pesan = isian.pesan(pb.BukaKembaliPeriodeRequest)
    return jawab(layanan().penutupan.BukaKembaliPeriode(pesan).penutupan, 202)
