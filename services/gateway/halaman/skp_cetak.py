"""Cetak SKP and Cetak Matriks."""

from __future__ import annotations

from flask import Blueprint, g, request
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import cetak_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman.formulir import gagal_dari
from services.gateway.halaman.penilaian_hasil import berkas_pdf
from services.gateway.halaman.skp import tampil
from services.gateway.problems import Masalah

bp = Blueprint("skp_cetak", __name__, url_prefix="/skp/<skp_id>")


@bp.get("/skp.pdf")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def cetak_skp(skp_id: str) -> ResponseReturnValue:
    """The document, or the page again with what was wrong in the print form."""
    isi = request.args
    pesan = pb.CetakSkpRequest(
        skp_id=skp_id,
        tanggal=isi.get("tanggal", ""),
        lokasi=isi.get("lokasi", "").strip(),
        anchor_pegawai=isi.get("anchor_pegawai", "").strip(),
        anchor_penilai=isi.get("anchor_penilai", "").strip(),
    )
    try:
        hasil = layanan().cetak_skp.CetakSkp(pesan)
    except Masalah as masalah:
        if masalah.reason != "ISIAN_SALAH":
            raise
        g.gagal = gagal_dari(masalah, "cetak", isian=request.args)
        return tampil(skp_id), masalah.status
    return berkas_pdf(hasil)


@bp.get("/matriks.pdf")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def cetak_matriks(skp_id: str) -> ResponseReturnValue:
    hasil = layanan().cetak_skp.CetakMatriks(pb.CetakMatriksRequest(skp_id=skp_id))
    return berkas_pdf(hasil)
