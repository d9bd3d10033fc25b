"""A whole team rated at once, with the curve that it makes."""

from __future__ import annotations

from typing import Annotated

from apiflask import APIBlueprint
from flask import Response
from pydantic import Field, StringConstraints

from kinerja.penilaian.v1 import lembar_service_pb2 as pb
from kinerja.penilaian.v1 import penilaian_service_pb2 as penilaian_pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.gateway import lembar
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.putusan import PALING_BANYAK
from services.gateway.routes.bawahan import Tahun
from services.gateway.routes.bentuk import Isian, Kata, Saringan, jawab, sebagai_json
from services.gateway.routes.dok import dok
from services.gateway.routes.isian import Id, RatingIsian, contoh_isian
from services.gateway.wire import nilai_enum

bp = APIBlueprint("api_lembar", __name__, tag="Bawahan dan pengisian")
CONTOH = "0199f2c4-7a10-7000-8000-0000000000a1"
CONTOH_HASIL = lembar.sebagai_json(
    [lembar.Hasil(CONTOH, berhasil=True, predikat="BAIK", etag="8")]
)
Ekspektasi = Annotated[str, Kata(umum.Ekspektasi)]


class SaringanLembar(Saringan):
    tahun: Tahun
    jenis: Annotated[str, Kata(penilaian_pb.JenisPeriode)] | None = Field(
        None, description="Kosong: tahunan"
    )
    ke: int = Field(0, ge=0, le=12, description="Bulan 1-12, triwulan 1-4, tahunan 0")


class AndaianIsian(Isian):
    model_config = contoh_isian(
        periode_id=CONTOH, hasil_kerja="SESUAI_EKSPEKTASI", perilaku="SESUAI_EKSPEKTASI"
    )
    periode_id: Id
    hasil_kerja: Ekspektasi | None = None
    perilaku: Ekspektasi | None = None


class LembarIsian(Isian):
    model_config = contoh_isian(
        tahun=2026,
        jenis="TAHUNAN",
        ke=0,
        andaian=[{"periode_id": CONTOH, "hasil_kerja": "SESUAI_EKSPEKTASI",
                  "perilaku": "SESUAI_EKSPEKTASI"}],
    )  # fmt: skip
    tahun: Tahun
    jenis: Annotated[str, Kata(penilaian_pb.JenisPeriode)] | None = None
    ke: Annotated[int, Field(ge=0, le=12)] = 0
    andaian: Annotated[list[AndaianIsian], Field(max_length=500)] = Field(default_factory=list)


class BarisIsian(RatingIsian):
    model_config = contoh_isian(
        periode_id=CONTOH, etag="7", hasil_kerja="SESUAI_EKSPEKTASI", perilaku="SESUAI_EKSPEKTASI"
    )
    periode_id: Id
    etag: Annotated[str, StringConstraints(min_length=1, max_length=40)]


class TetapkanIsian(Isian):
    model_config = contoh_isian(
        baris=[{"periode_id": CONTOH, "etag": "7", "hasil_kerja": "SESUAI_EKSPEKTASI",
                "perilaku": "SESUAI_EKSPEKTASI", "catatan": ""}]
    )  # fmt: skip
    baris: Annotated[list[BarisIsian], Field(min_length=1, max_length=PALING_BANYAK)]


@bp.get("/penilaian-bawahan/lembar")
@peran("PEGAWAI")
@bp.input(SaringanLembar, location="query", arg_name="saringan")
@bp.doc(**dok("Semua yang Anda nilai dalam satu periode, dan kurvanya", pb.GetLembarResponse))
def lihat(saringan: SaringanLembar) -> Response:
    pesan = pb.GetLembarRequest(
        tahun=saringan.tahun,
        jenis=nilai_enum(penilaian_pb.JenisPeriode, saringan.jenis),
        ke=saringan.ke,
    )
    return jawab(layanan().lembar.GetLembar(pesan))


@bp.post("/penilaian-bawahan/lembar/andai")
@peran("PEGAWAI")
@bp.input(LembarIsian, arg_name="isian")
@bp.doc(**dok("Kurva seandainya rating ini disimpan; tidak menyimpan", pb.GetLembarResponse))
def andai(isian: LembarIsian) -> Response:
    return jawab(layanan().lembar.GetLembar(isian.pesan(pb.GetLembarRequest)))


@bp.post("/penilaian-bawahan/lembar")
@peran("PEGAWAI")
@bp.input(TetapkanIsian, arg_name="isian")
@bp.doc(
    **dok("Nilai banyak orang; setiap orang dengan hasilnya sendiri", CONTOH_HASIL, kunci=True)
)
def tetapkan(isian: TetapkanIsian) -> Response:
    baris = [
        lembar.Baris(
            b.periode_id, b.etag, b.hasil_kerja or "", b.perilaku or "", b.catatan.strip()
        )
        for b in isian.baris
    ]
    return sebagai_json(lembar.sebagai_json(lembar.tetapkan(baris)))
