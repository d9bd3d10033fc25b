"""Verification: what a printed document says, by the code on it. Open to everybody."""

from __future__ import annotations

import re

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.pak.v1 import pak_service_pb2 as pak
from kinerja.penilaian.v1 import penilaian_service_pb2 as penilaian
from services.gateway.auth import publik
from services.gateway.clients import layanan
from services.gateway.problems import Masalah

bp = Blueprint("verifikasi", __name__, url_prefix="/verifikasi")

PANJANG_KODE = 16
TIDAK_ADA = {404, 422}


@bp.get("")
@publik
def cari() -> ResponseReturnValue:
    if kode := _rapikan(request.args.get("kode", "")):
        return redirect(url_for("halaman.verifikasi.lihat", kode=kode), 303)
    return render_template("publik/verifikasi.html", kode="", dokumen=None)


@bp.get("/<kode>")
@publik
def lihat(kode: str) -> ResponseReturnValue:
    dokumen = _periksa(kode)
    isi = render_template("publik/verifikasi.html", kode=kode, dokumen=dokumen)
    return isi, 200 if dokumen else 404


def _rapikan(ketikan: str) -> str:
    """The code as it is printed, four by four, however it was typed."""
    huruf = re.sub(r"[^0-9A-Z]", "", ketikan.upper())
    if len(huruf) != PANJANG_KODE:
        return "".join(ketikan.split())
    return "-".join(huruf[awal : awal + 4] for awal in range(0, PANJANG_KODE, 4))


def _periksa(kode: str) -> penilaian.VerifikasiDokumenResponse | None:
    """Each service knows the documents it printed."""
    for klien, permintaan in (
        (layanan().penilaian, penilaian.VerifikasiDokumenRequest(kode=kode)),
        (layanan().pak, pak.VerifikasiDokumenRequest(kode=kode)),
    ):
        try:
            jawab: penilaian.VerifikasiDokumenResponse = klien.VerifikasiDokumen(permintaan)
            return jawab
        except Masalah as masalah:
            if masalah.status not in TIDAK_ADA:
                raise
    return None
