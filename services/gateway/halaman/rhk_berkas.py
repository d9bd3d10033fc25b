"""Impor RHK: from the workbook that the plan is downloaded as, into one's own draft."""

from __future__ import annotations

from flask import Blueprint, request
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import rhk_berkas_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman.formulir import Kini, berhasil, kirim, tolak
from services.gateway.halaman.skp import alamat, ambil, tampil
from services.gateway.problems import Masalah

bp = Blueprint("rhk_berkas", __name__)


@bp.post("/skp/<skp_id>/rhk-berkas")
@peran("PEGAWAI")
def impor(skp_id: str) -> ResponseReturnValue:
    berkas = request.files.get("berkas")
    pesan = pb.ImporRhkRequest(
        skp_id=skp_id,
        etag=request.form.get("etag", ""),
        nama_berkas=(berkas.filename or "")[:200] if berkas else "",
        berkas=berkas.read() if berkas else b"",
    )
    try:
        hasil = kirim(layanan().rhk_berkas.ImporRhk, pesan)
    except Masalah as masalah:
        return tolak(
            masalah,
            formulir="rhk-berkas",
            tampil=lambda: tampil(skp_id),
            kembali=alamat(skp_id),
            kini=lambda: Kini(ambil(skp_id).etag),
        )
    kalimat = f"{hasil.rhk} RHK dan {hasil.indikator} indikator ditambahkan dari berkas."
    return berhasil(kalimat, alamat(skp_id, "hasil-kerja"))
