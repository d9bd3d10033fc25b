"""Pejabat yang Berwenang: whom the agency has designated, from which day on."""

from __future__ import annotations

from flask import Blueprint, render_template, url_for
from flask.typing import ResponseReturnValue

from kinerja.penilaian.v1 import pelaporan_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import tulisan
from services.gateway.halaman.formulir import berhasil, kirim, teks, tolak
from services.gateway.problems import Masalah

bp = Blueprint("pyb", __name__, url_prefix="/manajemen/pyb")


@bp.get("")
@peran("ADMIN_INSTANSI")
def lihat() -> ResponseReturnValue:
    return _tampil()


@bp.post("")
@peran("ADMIN_INSTANSI")
def tetapkan() -> ResponseReturnValue:
    pesan = pb.TetapkanPybRequest(
        nip=teks("nip"), berlaku_sejak=teks("berlaku_sejak"), dasar_hukum=teks("dasar_hukum")
    )
    try:
        kirim(layanan().pelaporan.TetapkanPyb, pesan)
    except Masalah as masalah:
        return tolak(masalah, formulir="pyb", tampil=_tampil, kembali=url_for(".lihat"))
    return berhasil("Penetapan disimpan.", url_for(".lihat"))


@bp.post("/<berlaku_sejak>/tarik")
@peran("ADMIN_INSTANSI")
def tarik(berlaku_sejak: str) -> ResponseReturnValue:
    pesan = pb.TarikPybRequest(berlaku_sejak=berlaku_sejak)
    try:
        kirim(layanan().pelaporan.TarikPyb, pesan)
    except Masalah as masalah:
        return tolak(masalah, formulir="tarik", tampil=_tampil, kembali=url_for(".lihat"))
    return berhasil("Penetapan ditarik kembali.", url_for(".lihat"))


def _tampil() -> str:
    pyb = layanan().pelaporan.GetPyb(pb.GetPybRequest()).pyb
    return render_template("manajemen/pyb.html", pyb=pyb, hari_ini=tulisan.hari_ini().isoformat())
