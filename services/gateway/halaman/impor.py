"""Impor/Ekspor: take a template, upload a workbook, see what it does, choose, come back."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import impor_service_pb2 as pb
from kinerja.umum.v1.umum_pb2 import Halaman
from services.gateway import ekspor, templat_impor
from services.gateway.auth import peran
from services.gateway.berkas_tabel import unduhan
from services.gateway.clients import layanan
from services.gateway.halaman import impor_kata
from services.gateway.halaman.formulir import Kini, berhasil, kirim, tolak
from services.gateway.halaman.kerangka import halaman_diminta
from services.gateway.problems import Masalah
from services.gateway.wire import nilai_enum

bp = Blueprint("impor", __name__, url_prefix="/manajemen/impor")
BARIS_SEKALI = 50


@bp.get("")
@peran("ADMIN_INSTANSI")
def daftar() -> ResponseReturnValue:
    return _daftar()


@bp.get("/templat/<any('pegawai', 'unor', 'pola_rhk'):jenis>")
@peran("ADMIN_INSTANSI")
def templat(jenis: str) -> ResponseReturnValue:
    return templat_impor.kirim(jenis)


@bp.post("")
@peran("ADMIN_INSTANSI")
def unggah() -> ResponseReturnValue:
    berkas = request.files.get("berkas")
    pesan = pb.UnggahImporRequest(
        jenis=impor_kata.JENIS.nilai(request.form.get("jenis")),  # type: ignore[arg-type]
        nama_berkas=(berkas.filename or "")[:200] if berkas else "",
        berkas=berkas.read() if berkas else b"",
    )
    try:
        impor = kirim(layanan().impor.UnggahImpor, pesan).impor
    except Masalah as masalah:
        return tolak(masalah, formulir="impor", tampil=_daftar, kembali=url_for(".daftar"))
    kalimat = "Berkas diterima dan sedang diperiksa. Anda boleh meninggalkan halaman ini."
    return berhasil(kalimat, _alamat(impor.impor_id))


@bp.get("/<impor_id>")
@peran("ADMIN_INSTANSI")
def lihat(impor_id: str) -> ResponseReturnValue:
    return _tampil(impor_id)


@bp.get("/<impor_id>/keadaan")
@peran("ADMIN_INSTANSI")
def keadaan(impor_id: str) -> ResponseReturnValue:
    return render_template("impor/_keadaan.html", **_isi(impor_id))


@bp.get("/<impor_id>/galat")
@peran("ADMIN_INSTANSI")
def galat(impor_id: str) -> ResponseReturnValue:
    return unduhan(ekspor.galat_impor(impor_id), "xlsx")


@bp.post("/<impor_id>/terapkan")
@peran("ADMIN_INSTANSI")
def terapkan(impor_id: str) -> ResponseReturnValue:
    cara = request.form.get("cara", "")
    pesan = pb.TerapkanImporRequest(
        impor_id=impor_id,
        etag=request.form.get("etag", ""),
        cara=nilai_enum(pb.CaraImpor, cara if cara in {"SEMUA", "SEBAGIAN"} else None),
    )
    try:
        kirim(layanan().impor.TerapkanImpor, pesan)
    except Masalah as masalah:
        return _tolak(masalah, impor_id)
    kalimat = "Impor sedang diterapkan. Anda boleh meninggalkan halaman ini."
    return berhasil(kalimat, _alamat(impor_id))


@bp.post("/<impor_id>/batalkan")
@peran("ADMIN_INSTANSI")
def batalkan(impor_id: str) -> ResponseReturnValue:
    pesan = pb.BatalkanImporRequest(impor_id=impor_id, etag=request.form.get("etag", ""))
    try:
        kirim(layanan().impor.BatalkanImpor, pesan)
    except Masalah as masalah:
        return _tolak(masalah, impor_id)
    return berhasil("Impor dibatalkan; tidak ada yang diubah.", url_for(".daftar"))


def _tolak(masalah: Masalah, impor_id: str) -> ResponseReturnValue:
    return tolak(
        masalah,
        formulir="terapkan",
        tampil=lambda: _tampil(impor_id),
        kembali=_alamat(impor_id),
        kini=lambda: Kini(_ambil(impor_id).etag),
    )


def _alamat(impor_id: str) -> str:
    return url_for("halaman.impor.lihat", impor_id=impor_id)


def _ambil(impor_id: str) -> pb.Impor:
    impor: pb.Impor = layanan().impor.GetImpor(pb.GetImporRequest(impor_id=impor_id)).impor
    return impor


def _daftar() -> str:
    jawab = layanan().impor.ListImpor(pb.ListImporRequest(halaman=halaman_diminta()))
    return render_template(
        "impor/daftar.html",
        daftar=jawab.impor,
        lanjut=jawab.next_page_token,
        kata_impor=impor_kata,
    )


def _isi(impor_id: str) -> dict[str, Any]:
    impor = _ambil(impor_id)
    return {
        "impor": impor,
        "kata_impor": impor_kata,
        "berjalan": impor.status in impor_kata.BERJALAN,
        "boleh": set(impor.boleh),
    }


def _tampil(impor_id: str) -> str:
    isi = _isi(impor_id)
    galat, lanjut = [], ""
    if isi["impor"].galat and not isi["berjalan"]:
        token = request.args.get("halaman", "")
        halaman = Halaman(page_size=BARIS_SEKALI, page_token=token)
        jawab = layanan().impor.ListBarisImpor(
            pb.ListBarisImporRequest(impor_id=impor_id, hanya_galat=True, halaman=halaman)
        )
        galat, lanjut = list(jawab.baris), jawab.next_page_token
    return render_template("impor/lihat.html", **isi, galat=galat, lanjut=lanjut)
