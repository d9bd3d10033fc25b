"""Rencana aksi taken over from the period before."""

from __future__ import annotations

from flask import Blueprint, request
from flask.typing import ResponseReturnValue

from kinerja.penilaian.v1 import penilaian_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman.formulir import kirim
from services.gateway.halaman.penilaian_isi import simpan

bp = Blueprint("rencana_aksi", __name__, url_prefix="/penilaian/<periode_id>/rencana-aksi")


@bp.post("/salin")
@peran("PEGAWAI")
def salin(periode_id: str) -> ResponseReturnValue:
    pesan = pb.SalinRencanaAksiRequest(periode_id=periode_id, etag=request.form.get("etag", ""))
    return simpan(
        periode_id,
        lambda: kirim(layanan().penilaian.SalinRencanaAksi, pesan),
        formulir="salin-aksi",
        jangkar="hasil-kerja",
        sesudah="Rencana aksi periode sebelumnya disalin. Sesuaikan targetnya.",
    )
