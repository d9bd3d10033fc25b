"""What the browser keeps on the server while somebody types: asked by `app.js`, drawn nowhere."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, jsonify, request
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import ketikan_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.problems import Masalah

bp = Blueprint("ketikan", __name__, url_prefix="/ketikan")


@bp.get("")
@peran()
def daftar() -> ResponseReturnValue:
    """What waits in the forms of the page that asks."""
    minta = pb.ListKetikanRequest(halaman=request.args.get("halaman", "")[:300])
    return jsonify([_isi(satu) for satu in layanan().ketikan.ListKetikan(minta).ketikan])


@bp.post("")
@peran()
def simpan() -> ResponseReturnValue:
    """Keep the text of one form; 412 when another device has typed there since."""
    isi = _badan()
    minta = pb.SimpanKetikanRequest(**{n: isi.get(n, "") for n in ("tempat", "isi", "etag")})
    try:
        return jsonify(_isi(layanan().ketikan.SimpanKetikan(minta).ketikan))
    except Masalah as masalah:
        return jsonify(alasan=masalah.reason), masalah.status


@bp.post("/hapus")
@peran()
def hapus() -> ResponseReturnValue:
    """Thrown away."""
    layanan().ketikan.HapusKetikan(pb.HapusKetikanRequest(tempat=_badan().get("tempat", "")))
    return jsonify({})


def _badan() -> dict[str, str]:
    badan: Any = request.get_json(silent=True)
    if not isinstance(badan, dict):
        return {}
    return {str(nama): nilai for nama, nilai in badan.items() if isinstance(nilai, str)}


def _isi(satu: pb.Ketikan) -> dict[str, str]:
    return {n: getattr(satu, n) for n in ("tempat", "isi", "diubah", "etag")}
