"""Data terbuka: how far the agencies are, for everybody and without any person."""

from __future__ import annotations

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import data_terbuka_service_pb2 as pb
from services.gateway import ekspor_dashboard
from services.gateway.auth import publik
from services.gateway.berkas_tabel import unduhan
from services.gateway.clients import layanan
from services.gateway.halaman import tulisan
from services.gateway.halaman.kerangka import tahun_dipilih

bp = Blueprint("data_terbuka", __name__, url_prefix="/data-terbuka")


@bp.get("")
@publik
def lihat() -> ResponseReturnValue:
    tahun = tahun_dipilih()
    return render_template(
        "publik/data_terbuka.html",
        jawab=_ambil(tahun),
        tahun=tahun,
        tahun_ini=tulisan.hari_ini().year,
    )


@bp.get("/berkas")
@publik
def berkas() -> ResponseReturnValue:
    tahun = tahun_dipilih()
    tabel = ekspor_dashboard.data_terbuka(_ambil(tahun), tahun)
    return unduhan(tabel, "xlsx" if request.args.get("bentuk") == "xlsx" else "csv")


def _ambil(tahun: int) -> pb.GetDataTerbukaResponse:
    jawab: pb.GetDataTerbukaResponse = layanan().data_terbuka.GetDataTerbuka(
        pb.GetDataTerbukaRequest(tahun=tahun)
    )
    return jawab
