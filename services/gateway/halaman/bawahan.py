"""SKP Bawahan and Penilaian Bawahan: filters in the address, keyset paging."""

from __future__ import annotations

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from kinerja.penilaian.v1 import penilaian_service_pb2 as penilaian
from kinerja.skp.v1 import skp_service_pb2 as skp
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import kata, tulisan
from services.gateway.halaman.kerangka import halaman_diminta, tahun_dipilih

bp = Blueprint("bawahan", __name__)


@bp.get("/skp-bawahan")
@peran("PEGAWAI", "ADMIN_INSTANSI")
def skp_bawahan() -> ResponseReturnValue:
    tahun, status = tahun_dipilih(), request.args.get("status", "")
    jawab = layanan().skp.ListSkpBawahan(
        skp.ListSkpBawahanRequest(
            tahun=tahun,
            status=kata.STATUS_SKP.nilai(status),  # type: ignore[arg-type]
            halaman=halaman_diminta(),
        )
    )
    return render_template(
        "skp/bawahan.html",
        daftar=jawab.skp,
        lanjut=jawab.next_page_token,
        tahun=tahun,
        tahun_ini=tulisan.hari_ini().year,
        status=status,
    )


@bp.get("/penilaian-bawahan")
@peran("PEGAWAI", "ADMIN_INSTANSI")
def penilaian_bawahan() -> ResponseReturnValue:
    tahun, isi = tahun_dipilih(), request.args
    jawab = layanan().penilaian.ListPenilaianBawahan(
        penilaian.ListPenilaianBawahanRequest(
            tahun=tahun,
            jenis=kata.JENIS_PERIODE.nilai(isi.get("jenis")),  # type: ignore[arg-type]
            status=kata.STATUS_PENILAIAN.nilai(isi.get("status")),  # type: ignore[arg-type]
            halaman=halaman_diminta(),
        )
    )
    return render_template(
        "penilaian/bawahan.html",
        daftar=jawab.periode,
        lanjut=jawab.next_page_token,
        tahun=tahun,
        tahun_ini=tulisan.hari_ini().year,
        jenis=isi.get("jenis", ""),
        status=isi.get("status", ""),
    )
