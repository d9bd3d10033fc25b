"""Open data: needs no account, tells no person."""

from __future__ import annotations

from apiflask import APIBlueprint
from flask import Response

from kinerja.skp.v1 import data_terbuka_service_pb2 as pb
from services.gateway import ekspor_dashboard
from services.gateway.auth import publik
from services.gateway.berkas_tabel import XLSX, Bentuk, unduhan
from services.gateway.clients import layanan
from services.gateway.routes.bawahan import Tahun
from services.gateway.routes.bentuk import Saringan, jawab
from services.gateway.routes.dok import dok

bp = APIBlueprint("api_data_terbuka", __name__, tag="Data terbuka")


class SaringanTerbuka(Saringan):
    tahun: Tahun


class UnduhTerbuka(SaringanTerbuka):
    bentuk: Bentuk = "csv"


@bp.get("/data-terbuka")
@publik
@bp.input(SaringanTerbuka, location="query", arg_name="saringan")
@bp.doc(**dok("Angka per instansi tanpa seorang pun", pb.GetDataTerbukaResponse))
def lihat(saringan: SaringanTerbuka) -> Response:
    return jawab(_ambil(saringan))


@bp.get("/data-terbuka/berkas")
@publik
@bp.input(UnduhTerbuka, location="query", arg_name="saringan")
@bp.doc(**dok("Angka per instansi sebagai berkas", XLSX))
def berkas(saringan: UnduhTerbuka) -> Response:
    tabel = ekspor_dashboard.data_terbuka(_ambil(saringan), saringan.tahun)
    return unduhan(tabel, saringan.bentuk)


def _ambil(saringan: SaringanTerbuka) -> pb.GetDataTerbukaResponse:
    hasil: pb.GetDataTerbukaResponse = layanan().data_terbuka.GetDataTerbuka(
        pb.GetDataTerbukaRequest(tahun=saringan.tahun)
    )
    return hasil
