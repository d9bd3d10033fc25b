"""The objection against a delivered result. Each change answers the whole period."""

from __future__ import annotations

from typing import Annotated

from apiflask import APIBlueprint
from flask import Response
from pydantic import Field

from kinerja.penilaian.v1 import keberatan_service_pb2 as pb
from kinerja.penilaian.v1 import penilaian_service_pb2 as penilaian_pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.routes.bentuk import (
    Berhalaman,
    Isian,
    Kata,
    if_match,
    jawab,
    jawab_daftar,
)
from services.gateway.routes.dok import dok
from services.gateway.routes.isian import Teks, contoh_isian

bp = APIBlueprint("api_keberatan", __name__, tag="Keberatan")
SATU = "/penilaian/<periode_id>/keberatan"
Ekspektasi = Annotated[str, Kata(umum.Ekspektasi)]


class SaringanKeberatan(Berhalaman):
    terbuka: bool = Field(default=False, description="Hanya yang belum diputus")


class KeberatanIsian(Isian):
    model_config = contoh_isian(keberatan="Realisasi triwulan III belum dihitung.")
    keberatan: Teks


class PenjelasanIsian(Isian):
    model_config = contoh_isian(penjelasan="Buktinya baru ada sesudah penilaian.")
    penjelasan: Teks


class PutusanKeberatanIsian(Isian):
    model_config = contoh_isian(
        putusan="MENGUBAH",
        hasil_kerja="SESUAI_EKSPEKTASI",
        perilaku="SESUAI_EKSPEKTASI",
        keputusan="Realisasi triwulan III diperhitungkan.",
    )
    putusan: Annotated[str, Kata(pb.PutusanKeberatan)]
    hasil_kerja: Ekspektasi | None = None
    perilaku: Ekspektasi | None = None
    keputusan: Teks


def _jawab(penilaian: penilaian_pb.Penilaian, status: int = 200) -> Response:
    """The period's version stands inside it."""
    return jawab(penilaian, status, etag=penilaian.periode.etag)


@bp.get("/keberatan")
@peran("PEGAWAI")
@bp.input(SaringanKeberatan, location="query", arg_name="saringan")
@bp.doc(
    **dok("Keberatan Anda, atas penilaian Anda, dan yang Anda putus", pb.KeberatanRingkas,
          banyak=True)
)  # fmt: skip
def daftar(saringan: SaringanKeberatan) -> Response:
    pesan = pb.ListKeberatanRequest(terbuka=saringan.terbuka, halaman=saringan.halaman)
    hasil = layanan().keberatan.ListKeberatan(pesan)
    return jawab_daftar(hasil.keberatan, hasil.next_page_token)


@bp.post(SATU)
@peran("PEGAWAI")
@bp.input(KeberatanIsian, arg_name="isian")
@bp.doc(**dok("Ajukan keberatan atas hasil yang disampaikan", penilaian_pb.Penilaian, ubah=True))
def ajukan(periode_id: str, isian: KeberatanIsian) -> Response:
    pesan = isian.pesan(pb.AjukanKeberatanRequest, periode_id=periode_id, etag=if_match())
    return _jawab(layanan().keberatan.AjukanKeberatan(pesan).penilaian)


@bp.post(f"{SATU}/batalkan")
@peran("PEGAWAI")
@bp.doc(**dok("Batalkan keberatan yang belum diputus", penilaian_pb.Penilaian, ubah=True))
def batalkan(periode_id: str) -> Response:
    pesan = pb.BatalkanKeberatanRequest(periode_id=periode_id, etag=if_match())
    return _jawab(layanan().keberatan.BatalkanKeberatan(pesan).penilaian)


@bp.put(f"{SATU}/penjelasan")
@peran("PEGAWAI")
@bp.input(PenjelasanIsian, arg_name="isian")
@bp.doc(**dok("Penjelasan pejabat penilai atas keberatan", penilaian_pb.Penilaian, ubah=True))
def jelaskan(periode_id: str, isian: PenjelasanIsian) -> Response:
    pesan = isian.pesan(pb.JelaskanKeberatanRequest, periode_id=periode_id, etag=if_match())
    return _jawab(layanan().keberatan.JelaskanKeberatan(pesan).penilaian)


@bp.post(f"{SATU}/putusan")
@peran("PEGAWAI")
@bp.input(PutusanKeberatanIsian, arg_name="isian")
@bp.doc(**dok("Kuatkan atau ubah hasilnya; final", penilaian_pb.Penilaian, ubah=True))
def putuskan(periode_id: str, isian: PutusanKeberatanIsian) -> Response:
    pesan = isian.pesan(pb.PutuskanKeberatanRequest, periode_id=periode_id, etag=if_match())
    return _jawab(layanan().keberatan.PutuskanKeberatan(pesan).penilaian)
