"""Manajemen Periode: the year's evaluations, and what the agency chooses about them."""

from __future__ import annotations

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.penilaian.v1 import pengaturan_periode_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import tulisan
from services.gateway.halaman.formulir import berhasil, kirim, tolak
from services.gateway.halaman.kerangka import tahun_dipilih
from services.gateway.problems import Masalah

bp = Blueprint("pengaturan_periode", __name__, url_prefix="/manajemen/periode")


@bp.get("")
@peran("ADMIN_INSTANSI")
def lihat() -> ResponseReturnValue:
    return _tampil()


@bp.post("/<pengaturan>")
@peran("ADMIN_INSTANSI")
def tetapkan(pengaturan: str) -> ResponseReturnValue:
    pesan = pb.TetapkanPengaturanPeriodeRequest(
        pengaturan=pengaturan,
        pilihan=request.form.get("pilihan", ""),
        berlaku_sejak=request.form.get("berlaku_sejak", ""),
        dasar_hukum=request.form.get("dasar_hukum", ""),
    )
    try:
        hasil = kirim(layanan().periode.TetapkanPengaturanPeriode, pesan).pengaturan
    except Masalah as masalah:
        return tolak(masalah, formulir=pengaturan, tampil=_tampil, kembali=_alamat())
    return berhasil(f"Pilihan disimpan: {hasil.nama}.", _alamat(pengaturan))


@bp.post("/<pengaturan>/<berlaku_sejak>/tarik")
@peran("ADMIN_INSTANSI")
def tarik(pengaturan: str, berlaku_sejak: str) -> ResponseReturnValue:
    pesan = pb.TarikPengaturanPeriodeRequest(pengaturan=pengaturan, berlaku_sejak=berlaku_sejak)
    try:
        hasil = kirim(layanan().periode.TarikPengaturanPeriode, pesan).pengaturan
    except Masalah as masalah:
        formulir = f"tarik-{pengaturan}"
        return tolak(masalah, formulir=formulir, tampil=_tampil, kembali=_alamat())
    return berhasil(f"Pilihan ditarik kembali: {hasil.nama}.", _alamat(pengaturan))


def _alamat(bagian: str | None = None) -> str:
    """This page with the year that was looked at."""
    return url_for(".lihat", tahun=tahun_dipilih(), _anchor=bagian)


def _tampil() -> str:
    tahun = tahun_dipilih()
    jawab = layanan().periode.ListPeriodeInstansi(pb.ListPeriodeInstansiRequest(tahun=tahun))
    semua = layanan().periode.ListPengaturanPeriode(pb.ListPengaturanPeriodeRequest())
    return render_template(
        "manajemen/periode.html",
        tahun=tahun,
        tahun_ini=tulisan.hari_ini().year,
        periode=jawab.periode,
        daftar=semua.pengaturan,
    )
