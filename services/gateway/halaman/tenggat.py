"""Tenggat: what is near or past its last day; the caller's own, and what is late below him."""

from __future__ import annotations

from flask import Blueprint, g, render_template, request
from flask.typing import ResponseReturnValue

from kinerja.penilaian.v1 import tenggat_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import tenggat_kata, tulisan
from services.gateway.halaman.kerangka import ADMIN, halaman_diminta
from services.gateway.halaman.menilai import punya_bawahan
from services.gateway.problems import Masalah

bp = Blueprint("tenggat", __name__)


@bp.get("/tenggat")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def daftar() -> ResponseReturnValue:
    pesan = permintaan()
    pesan.halaman.CopyFrom(halaman_diminta())
    isi = {
        "saya": pesan.saya,
        "langkah": request.args.get("langkah", ""),
        "kata_tenggat": tenggat_kata,
        "admin": bool(g.sesi.peran & ADMIN),
        "di_atas": bool(g.sesi.peran & ADMIN or punya_bawahan()),
        "tahun_ini": tulisan.hari_ini().year,
        "tahun": pesan.tahun,
    }
    try:
        jawab = layanan().tenggat.ListTenggat(pesan)
    except Masalah as masalah:
        if masalah.status != 403 or pesan.unor_id or pesan.instansi_id:
            raise
        return render_template("tenggat/daftar.html", daftar=[], masalah=masalah, **isi), 403
    return render_template(
        "tenggat/daftar.html", daftar=jawab.tenggat, lanjut=jawab.next_page_token, **isi
    )


def permintaan() -> pb.ListTenggatRequest:
    """The filters of the address; without a word in it, what concerns the caller himself."""
    isi = request.args
    tahun = isi.get("tahun", "")
    return pb.ListTenggatRequest(
        saya=isi.get("lingkup", "SAYA") != "UNIT",
        langkah=tenggat_kata.LANGKAH.nilai(isi.get("langkah")),  # type: ignore[arg-type]
        tahun=int(tahun) if tahun.isdigit() and len(tahun) == 4 else 0,
        unor_id=isi.get("unor_id", ""),
        instansi_id=isi.get("instansi_id", ""),
    )
