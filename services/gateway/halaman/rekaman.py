"""The papers of a period that runs: rencana aksi, pendokumentasian, rekaman umpan balik."""

from __future__ import annotations

from flask import Blueprint, g, request
from flask.typing import ResponseReturnValue

from kinerja.penilaian.v1 import rekaman_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman.formulir import gagal_dari
from services.gateway.halaman.penilaian import tampil
from services.gateway.halaman.penilaian_hasil import berkas_pdf
from services.gateway.halaman.rekaman_kata import FORMAT
from services.gateway.problems import Masalah

bp = Blueprint("rekaman", __name__, url_prefix="/penilaian/<periode_id>")


@bp.get("/rekaman.pdf")
@peran("PEGAWAI", "ADMIN_INSTANSI")
def cetak(periode_id: str) -> ResponseReturnValue:
    """The paper, or the page again with what was wrong in the print form."""
    isi = request.args
    tanda = {
        f"{apa}_{siapa}": isi.get(f"{apa}_{siapa}", "").strip()
        for apa in ("tanggal", "lokasi", "anchor")
        for siapa in ("pegawai", "penilai")
    }
    kode = isi.get("format", "")
    pesan = pb.CetakRekamanRequest(
        periode_id=periode_id,
        format=FORMAT.nilai(kode),  # type: ignore[arg-type]
        **tanda,
    )
    try:
        return berkas_pdf(layanan().rekaman.CetakRekaman(pesan))
    except Masalah as masalah:
        if masalah.reason != "ISIAN_SALAH":
            raise
        g.gagal = gagal_dari(masalah, f"cetak-{kode}", isian=request.args)
        return tampil(periode_id), masalah.status
