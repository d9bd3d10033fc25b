"""Manajemen Unor: the tree, and keeping one unit."""

from __future__ import annotations

from collections.abc import Callable

from flask import Blueprint, g, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import organisasi_service_pb2 as pb
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman.formulir import Kini, berhasil, kerjakan, kirim, teks, tolak
from services.gateway.problems import Masalah

bp = Blueprint("unor", __name__, url_prefix="/manajemen/unor")


@bp.get("")
@peran("ADMIN_INSTANSI", "SUPER_ADMIN")
def daftar() -> ResponseReturnValue:
    return _daftar()


@bp.post("")
@peran("ADMIN_INSTANSI", "SUPER_ADMIN")
def tambah() -> ResponseReturnValue:
    isi = request.form
    pesan = pb.TambahUnorRequest(
        induk_id=isi.get("induk_id", ""),
        nama=isi.get("nama", "").strip(),
        jenis=isi.get("jenis", "").strip(),
        jabatan_pimpinan=isi.get("jabatan_pimpinan", "").strip(),
    )
    try:
        unor = kirim(layanan().organisasi.TambahUnor, pesan).unor
    except Masalah as masalah:
        return tolak(masalah, formulir="unor", tampil=_daftar, kembali=url_for(".daftar"))
    return berhasil(f"Unit dibuat: {unor.nama}.", _alamat(unor.unor_id))


@bp.get("/<unor_id>")
@peran("ADMIN_INSTANSI", "SUPER_ADMIN")
def lihat(unor_id: str) -> ResponseReturnValue:
    return _tampil(unor_id)


@bp.post("/<unor_id>")
@peran("ADMIN_INSTANSI", "SUPER_ADMIN")
def ubah(unor_id: str) -> ResponseReturnValue:
    isi = request.form
    pesan = pb.UbahUnorRequest(
        unor_id=unor_id,
        etag=isi.get("etag", ""),
        induk_id=isi.get("induk_id", ""),
        nama=isi.get("nama", "").strip(),
        jabatan_pimpinan=isi.get("jabatan_pimpinan", "").strip(),
        alasan=isi.get("alasan", "").strip(),
    )
    return _simpan(
        unor_id,
        lambda: kirim(layanan().organisasi.UbahUnor, pesan),
        formulir="unor",
        sesudah="Unit disimpan. Penilai pegawai di bawahnya dihitung ulang.",
    )


@bp.post("/<unor_id>/gabung")
@peran("ADMIN_INSTANSI", "SUPER_ADMIN")
def gabung(unor_id: str) -> ResponseReturnValue:
    isi = request.form
    pesan = pb.GabungUnorRequest(
        unor_id=unor_id,
        etag=isi.get("etag", ""),
        ke_unor_id=isi.get("ke_unor_id", ""),
        alasan=isi.get("alasan", "").strip(),
    )
    return _simpan(
        unor_id,
        lambda: kirim(layanan().organisasi.GabungUnor, pesan),
        formulir="gabung",
        sesudah="Unit digabungkan dan berakhir hari ini.",
    )


@bp.post("/<unor_id>/nonaktifkan")
@peran("ADMIN_INSTANSI", "SUPER_ADMIN")
def nonaktifkan(unor_id: str) -> ResponseReturnValue:
    pesan = pb.NonaktifkanUnorRequest(
        unor_id=unor_id,
        etag=request.form.get("etag", ""),
        alasan=teks("alasan"),
    )
    return _simpan(
        unor_id,
        lambda: kirim(layanan().organisasi.NonaktifkanUnor, pesan),
        formulir="akhir",
        sesudah="Unit berakhir hari ini.",
    )


def pilihan_unor() -> list[tuple[str, str]]:
    """Every unit of the agency as a choice, indented as in the tree."""
    semua = layanan().pegawai.ListUnor(skp_pb.ListUnorRequest()).unor
    return [(u.unor_id, "\u2003" * u.tingkat + u.nama) for u in semua]


def _simpan(
    unor_id: str, kerja: Callable[[], object], *, formulir: str, sesudah: str
) -> ResponseReturnValue:
    return kerjakan(
        kerja,
        formulir=formulir,
        sesudah=sesudah,
        tampil=lambda: _tampil(unor_id),
        kembali=_alamat(unor_id),
        kini=lambda: _kini(unor_id),
    )


def _alamat(unor_id: str) -> str:
    return url_for("halaman.unor.lihat", unor_id=unor_id)


def _ambil(unor_id: str) -> pb.UnorLengkap:
    unor: pb.UnorLengkap = layanan().organisasi.GetUnor(pb.GetUnorRequest(unor_id=unor_id)).unor
    return unor


def _kini(unor_id: str) -> Kini:
    u = _ambil(unor_id)
    nilai = {"nama": u.nama, "jabatan_pimpinan": u.jabatan_pimpinan, "induk_id": u.induk_id}
    semua = {id_: nama.strip() for id_, nama in pilihan_unor()}
    return Kini(u.etag, nilai, {"induk_id": semua, "ke_unor_id": semua})


def _daftar() -> str:
    semua = layanan().pegawai.ListUnor(skp_pb.ListUnorRequest()).unor
    pilihan = [(u.unor_id, "\u2003" * u.tingkat + u.nama) for u in semua]
    return render_template(
        "manajemen/unor.html",
        daftar=semua,
        pilihan=pilihan,
        pusat="SUPER_ADMIN" in g.sesi.peran,
    )


def _tampil(unor_id: str) -> str:
    unor = _ambil(unor_id)
    pilihan = [satu for satu in pilihan_unor() if satu[0] != unor_id]
    return render_template("manajemen/unor_lihat.html", unor=unor, pilihan=pilihan)
