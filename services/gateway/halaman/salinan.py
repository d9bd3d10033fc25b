"""Salin RHK: choose a plan or the patterns, choose results, copy them into the draft."""

from __future__ import annotations

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import salinan_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman.formulir import Kini, berhasil, kirim, tolak
from services.gateway.halaman.skp import alamat, ambil
from services.gateway.problems import Masalah

bp = Blueprint("salinan", __name__, url_prefix="/skp/<skp_id>/salin")
POLA = "pola"
"""Stands where a plan's id would: the agency's patterns for the post."""


@bp.get("")
@peran("PEGAWAI")
def lihat(skp_id: str) -> ResponseReturnValue:
    return _tampil(skp_id, request.args.get("dari", ""))


@bp.post("")
@peran("PEGAWAI")
def salin(skp_id: str) -> ResponseReturnValue:
    dari = request.form.get("dari_skp_id", "")
    pesan = pb.SalinRhkRequest(
        skp_id=skp_id,
        etag=request.form.get("etag", ""),
        dari_skp_id="" if dari == POLA else dari,
        dari_pola=dari == POLA,
        rhk_id=request.form.getlist("rhk_id"),
    )
    try:
        jumlah = kirim(layanan().salinan.SalinRhk, pesan).jumlah
    except Masalah as masalah:
        return tolak(
            masalah,
            formulir="salin",
            tampil=lambda: _tampil(skp_id, dari),
            kembali=url_for("halaman.salinan.lihat", skp_id=skp_id),
            kini=lambda: Kini(ambil(skp_id).etag),
        )
    kalimat = f"{jumlah} RHK disalin. Pilih RHK pimpinan tahun ini untuk yang masih sementara."
    return berhasil(kalimat, alamat(skp_id, "hasil-kerja"))


def _tampil(skp_id: str, dari: str) -> str:
    pola = dari == POLA
    pesan = pb.ListSumberSalinanRequest(
        skp_id=skp_id, dari_skp_id="" if pola else dari, dari_pola=pola
    )
    sumber = layanan().salinan.ListSumberSalinan(pesan).sumber
    if dari and not sumber:
        raise Masalah("TIDAK_DITEMUKAN", detail="Itu tidak dapat Anda salin.")
    return render_template("skp/salin.html", skp=ambil(skp_id), sumber=sumber, dari=dari)
