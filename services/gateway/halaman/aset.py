"""Static files: fingerprinted addresses, and compression of what browsers load first."""

from __future__ import annotations

import gzip
import hashlib
from functools import lru_cache
from pathlib import Path

from flask import Flask, Response, current_app, request, url_for

SETAHUN = "public, max-age=31536000, immutable"
SEHARI = "public, max-age=86400"
STATIS = {"static", "bootstrap.static"}
DAPAT_DIMAMPATKAN = ("text/", "application/javascript", "image/svg+xml")
TERKECIL = 1024
TINGKAT_STATIS, TINGKAT_HALAMAN = 9, 5


def aset(nama: str) -> str:
    """The address of one of our own files; it changes whenever the file does."""
    return url_for(
        "static", filename=nama, v=_sidik(str(Path(current_app.static_folder or "", nama)))
    )


@lru_cache(maxsize=64)
def _sidik(berkas: str) -> str:
    return hashlib.sha256(Path(berkas).read_bytes()).hexdigest()[:10]


@lru_cache(maxsize=64)
def _mampat_statis(berkas: str, _ubah: float) -> bytes:
    return gzip.compress(Path(berkas).read_bytes(), TINGKAT_STATIS, mtime=0)


def pasang(app: Flask) -> None:
    """Cache and compress static files and pages. JSON stays as it is: its clients are near."""

    @app.after_request
    def rapikan(jawab: Response) -> Response:
        statis = request.endpoint in STATIS
        if statis and jawab.status_code == 200:
            jawab.headers["Cache-Control"] = SETAHUN if "v" in request.args else SEHARI
        if _boleh_dimampatkan(jawab):
            _mampatkan(jawab, statis=statis)
        return jawab


def _boleh_dimampatkan(jawab: Response) -> bool:
    return (
        jawab.status_code == 200
        and "Content-Encoding" not in jawab.headers
        and (jawab.mimetype or "").startswith(DAPAT_DIMAMPATKAN)
        and "gzip" in request.headers.get("Accept-Encoding", "")
        and request.method == "GET"
    )


def _mampatkan(jawab: Response, *, statis: bool) -> None:
    if statis:
        berkas = _berkas_statis()
        isi = _mampat_statis(berkas, Path(berkas).stat().st_mtime)
        jawab.direct_passthrough = False
    else:
        mentah = jawab.get_data()
        if len(mentah) < TERKECIL:
            return
        isi = gzip.compress(mentah, TINGKAT_HALAMAN)
    jawab.set_data(isi)
    jawab.headers["Content-Encoding"] = "gzip"
    jawab.headers["Content-Length"] = str(len(isi))
    jawab.vary.add("Accept-Encoding")
    if etag := jawab.headers.get("ETag"):
        jawab.headers["ETag"] = f"W/{etag}".replace("W/W/", "W/")


def _berkas_statis() -> str:
    nama = (request.view_args or {})["filename"]
    if request.endpoint == "static":
        return str(Path(current_app.static_folder or "", nama))
    return str(Path(current_app.blueprints["bootstrap"].static_folder or "", nama))
