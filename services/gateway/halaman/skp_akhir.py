"""Akhiri SKP: the last day of a plan, when somebody moves or leaves in mid-year."""

from __future__ import annotations

from flask import Blueprint, g, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import akhir_service_pb2 as pb
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import tulisan
from services.gateway.halaman.formulir import Kini, berhasil, kirim, teks, tolak
from services.gateway.halaman.skp import alamat, ambil, lewat_jabatan
from services.gateway.problems import Masalah

bp = Blueprint("skp_akhir", __name__, url_prefix="/skp/<skp_id>/akhir")
PEMAKAI = ("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")


@bp.get("")
@peran(*PEMAKAI)
def lihat(skp_id: str) -> ResponseReturnValue:
    return _tampil(skp_id)


@bp.post("")
@peran(*PEMAKAI)
def simpan(skp_id: str) -> ResponseReturnValue:
    pesan = pb.AkhiriSkpRequest(
        skp_id=skp_id,
        etag=request.form.get("etag", ""),
        selesai=request.form.get("selesai", ""),
        alasan=teks("alasan"),
    )
    try:
        skp = kirim(layanan().akhir.AkhiriSkp, pesan).skp
    except Masalah as masalah:
        return tolak(
            masalah,
            formulir="akhir",
            tampil=lambda: _tampil(skp_id),
            kembali=url_for("halaman.skp_akhir.lihat", skp_id=skp_id),
            kini=lambda: Kini(ambil(skp_id).etag),
        )
    return berhasil(f"SKP berakhir {tulisan.tanggal(skp.periode_selesai)}.", alamat(skp_id))


def _tampil(skp_id: str) -> str:
    skp = ambil(skp_id)
    return render_template(
        "skp/akhir.html",
        skp=skp,
        milik_sendiri=skp.pegawai.pegawai_id == g.sesi.pegawai_id,
        usulan=_usulan(skp),
    )


def _usulan(skp: skp_pb.Skp) -> str:
    """The last day of the post when that comes before the plan's; today otherwise."""
    if lewat_jabatan(skp):
        return skp.penugasan_selesai
    hari = tulisan.hari_ini().isoformat()
    return min(max(hari, skp.periode_mulai), skp.periode_selesai)
