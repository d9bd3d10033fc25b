"""Manajemen: what the agency chooses about planning, each choice with its day and its history."""

from __future__ import annotations

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import pengaturan_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman.formulir import berhasil, kirim, tolak
from services.gateway.problems import Masalah

bp = Blueprint("pengaturan", __name__, url_prefix="/manajemen/pengaturan")


@bp.get("")
@peran("ADMIN_INSTANSI", "SUPER_ADMIN")
def daftar() -> ResponseReturnValue:
    return _tampil()


@bp.post("/<kunci>")
@peran("ADMIN_INSTANSI", "SUPER_ADMIN")
def ubah(kunci: str) -> ResponseReturnValue:
    pesan = pb.UbahPengaturanRequest(
        kunci=kunci,
        nilai=request.form.get("nilai", ""),
        berlaku_sejak=request.form.get("berlaku_sejak", ""),
    )
    try:
        hasil = kirim(layanan().pengaturan.UbahPengaturan, pesan).pengaturan
    except Masalah as masalah:
        return tolak(masalah, formulir=kunci, tampil=_tampil, kembali=url_for(".daftar"))
    return berhasil(f"Pilihan disimpan: {hasil.nama}.", url_for(".daftar", _anchor=kunci))


def _tampil() -> str:
    jawab = layanan().pengaturan.ListPengaturan(pb.ListPengaturanRequest())
    return render_template("manajemen/pengaturan.html", daftar=jawab.pengaturan)
