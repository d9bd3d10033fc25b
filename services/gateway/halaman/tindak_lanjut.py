"""Tindak Lanjut: annual results in their ranking, with what the law attaches to each."""

from __future__ import annotations

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from kinerja.penilaian.v1 import tindak_lanjut_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import tindak_lanjut_kata, tulisan
from services.gateway.halaman.dashboard_penilaian import saringan
from services.gateway.halaman.kerangka import halaman_diminta
from services.gateway.problems import Masalah

bp = Blueprint("tindak_lanjut", __name__, url_prefix="/dashboard/tindak-lanjut")


@bp.get("")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def daftar() -> ResponseReturnValue:
    pesan = permintaan()
    pesan.halaman.CopyFrom(halaman_diminta())
    try:
        jawab = layanan().tindak_lanjut.ListTindakLanjut(pesan)
    except Masalah as masalah:
        if masalah.status != 403 or pesan.saringan.unor_id:
            raise
        return render_template("dashboard/tanpa_unit.html", masalah=masalah), 403
    return render_template(
        "dashboard/tindak_lanjut.html",
        daftar=jawab.baris,
        lanjut=jawab.next_page_token,
        kelompok=tindak_lanjut_kata.KELOMPOK.kode(pesan.kelompok) if pesan.kelompok else "",
        tahun=pesan.saringan.tahun,
        tahun_ini=tulisan.hari_ini().year,
        k=tindak_lanjut_kata,
    )


def permintaan() -> pb.ListTindakLanjutRequest:
    """The filters of the address."""
    kelompok = tindak_lanjut_kata.KELOMPOK.nilai(request.args.get("kelompok"))
    return pb.ListTindakLanjutRequest(
        saringan=saringan(),
        kelompok=kelompok,  # type: ignore[arg-type]
    )
