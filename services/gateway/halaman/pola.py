"""Pola RHK: the posts that have patterns, the patterns of one post, taking some away."""

from __future__ import annotations

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import pola_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman.formulir import berhasil, kirim, tolak
from services.gateway.halaman.kerangka import halaman_diminta
from services.gateway.problems import Masalah

bp = Blueprint("pola", __name__, url_prefix="/manajemen/pola")


@bp.get("")
@peran("ADMIN_INSTANSI")
def daftar() -> ResponseReturnValue:
    cari = request.args.get("cari", "").strip()
    pesan = pb.ListJabatanPolaRequest(cari=cari, halaman=halaman_diminta())
    jawab = layanan().pola.ListJabatanPola(pesan)
    return render_template(
        "manajemen/pola.html", daftar=jawab.jabatan, lanjut=jawab.next_page_token, cari=cari
    )


@bp.get("/jabatan")
@peran("ADMIN_INSTANSI")
def lihat() -> ResponseReturnValue:
    return _tampil(request.args.get("jabatan", ""))


@bp.post("/jabatan")
@peran("ADMIN_INSTANSI")
def hapus() -> ResponseReturnValue:
    jabatan = request.form.get("jabatan", "")
    pesan = pb.HapusPolaRequest(pola_id=request.form.getlist("pola_id"))
    kembali = url_for(".lihat", jabatan=jabatan)
    try:
        jumlah = kirim(layanan().pola.HapusPola, pesan).jumlah
    except Masalah as masalah:
        tampil = lambda: _tampil(jabatan)  # noqa: E731
        return tolak(masalah, formulir="pola", tampil=tampil, kembali=kembali)
    return berhasil(f"{jumlah} pola dihapus. Yang sudah disalin pegawai tetap ada.", kembali)


def _tampil(jabatan: str) -> str:
    pesan = pb.ListPolaRequest(jabatan=jabatan, halaman=halaman_diminta())
    jawab = layanan().pola.ListPola(pesan)
    return render_template(
        "manajemen/pola_jabatan.html",
        jabatan=jabatan,
        daftar=jawab.pola,
        lanjut=jawab.next_page_token,
    )
