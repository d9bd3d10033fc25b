"""PAK pengganti: the rater sets another in the place of an issued one whose ground was changed."""

from __future__ import annotations

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.pak.v1 import pak_service_pb2 as pak_pb
from kinerja.pak.v1 import pengganti_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import tulisan
from services.gateway.halaman.formulir import berhasil, kirim, tolak
from services.gateway.problems import Masalah

bp = Blueprint("pak_ganti", __name__, url_prefix="/pak/<pak_id>/ganti")

FORMULIR = "ganti"


@bp.get("")
@peran("PEGAWAI")
def lihat(pak_id: str) -> ResponseReturnValue:
    return _tampil(pak_id)


@bp.post("")
@peran("PEGAWAI")
def tetapkan(pak_id: str) -> ResponseReturnValue:
    isi = request.form
    pesan = pb.GantiPakRequest(
        pak_id=pak_id,
        etag=isi.get("etag", ""),
        nomor=isi.get("nomor", "").strip(),
        tanggal=isi.get("tanggal", ""),
        tempat=isi.get("tempat", "").strip(),
    )
    try:
        jawab = kirim(layanan().pengganti.GantiPak, pesan)
    except Masalah as masalah:
        return tolak(
            masalah,
            formulir=FORMULIR,
            tampil=lambda: _tampil(pak_id),
            kembali=url_for("halaman.pak.lihat", pak_id=pak_id),
        )
    ke = url_for("halaman.pak.lihat", pak_id=jawab.pak.pak_id)
    return berhasil("PAK pengganti ditetapkan. Pegawai sudah diberi tahu.", ke)


def _tampil(pak_id: str) -> str:
    pak = layanan().pak.GetPak(pak_pb.GetPakRequest(pak_id=pak_id)).pak
    return render_template(
        "angka_kredit/ganti.html", pak=pak, hari_ini=tulisan.hari_ini().isoformat()
    )
