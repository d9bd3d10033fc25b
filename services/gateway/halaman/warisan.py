"""Serah Terima: a successor takes over what the leader before him left."""

from __future__ import annotations

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import warisan_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman.formulir import Kini, berhasil, kirim, tolak
from services.gateway.halaman.skp import alamat, ambil
from services.gateway.problems import Masalah

bp = Blueprint("warisan", __name__, url_prefix="/skp/<skp_id>/serah-terima")


@bp.get("")
@peran("PEGAWAI")
def lihat(skp_id: str) -> ResponseReturnValue:
    return _tampil(skp_id)


@bp.post("")
@peran("PEGAWAI")
def warisi(skp_id: str) -> ResponseReturnValue:
    pesan = pb.WarisiRhkRequest(
        skp_id=skp_id,
        etag=request.form.get("etag", ""),
        rhk_id=request.form.getlist("rhk_id"),
    )
    try:
        jumlah = kirim(layanan().warisan.WarisiRhk, pesan).jumlah
    except Masalah as masalah:
        return tolak(
            masalah,
            formulir="warisan",
            tampil=lambda: _tampil(skp_id),
            kembali=url_for("halaman.warisan.lihat", skp_id=skp_id),
            kini=lambda: Kini(ambil(skp_id).etag),
        )
    kalimat = f"{jumlah} RHK organisasi masuk ke draft Anda; tautan bawahan tidak berubah."
    return berhasil(kalimat, alamat(skp_id, "hasil-kerja"))


def _tampil(skp_id: str) -> str:
    warisan = layanan().warisan.ListWarisan(pb.ListWarisanRequest(skp_id=skp_id))
    return render_template("skp/serah_terima.html", skp=ambil(skp_id), w=warisan)
