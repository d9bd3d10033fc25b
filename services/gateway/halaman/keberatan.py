"""Keberatan: filing, explaining and deciding on the period's page; a list of what concerns me."""

from __future__ import annotations

from collections.abc import Callable

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from kinerja.penilaian.v1 import keberatan_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import kata, keberatan_kata
from services.gateway.halaman.formulir import Kini, kerjakan, kirim, teks
from services.gateway.halaman.kerangka import halaman_diminta
from services.gateway.halaman.penilaian import alamat, ambil, tampil

bp = Blueprint("keberatan", __name__)
SATU = "/penilaian/<periode_id>/keberatan"


@bp.app_context_processor
def _kata() -> dict[str, object]:
    return {"kata_keberatan": keberatan_kata}


@bp.get("/keberatan")
@peran("PEGAWAI")
def daftar() -> ResponseReturnValue:
    terbuka = request.args.get("terbuka", "ya") == "ya"
    pesan = pb.ListKeberatanRequest(terbuka=terbuka, halaman=halaman_diminta())
    jawab = layanan().keberatan.ListKeberatan(pesan)
    return render_template(
        "keberatan/daftar.html",
        daftar=jawab.keberatan,
        lanjut=jawab.next_page_token,
        terbuka=terbuka,
    )


@bp.post(SATU)
@peran("PEGAWAI")
def ajukan(periode_id: str) -> ResponseReturnValue:
    pesan = pb.AjukanKeberatanRequest(
        periode_id=periode_id, keberatan=teks("keberatan"), etag=teks("etag")
    )
    return _jalankan(
        periode_id,
        lambda: kirim(layanan().keberatan.AjukanKeberatan, pesan),
        formulir="keberatan",
        sesudah="Keberatan diajukan. Atasan pejabat penilai Anda sudah diberi tahu.",
    )


@bp.post(f"{SATU}/batalkan")
@peran("PEGAWAI")
def batalkan(periode_id: str) -> ResponseReturnValue:
    pesan = pb.BatalkanKeberatanRequest(periode_id=periode_id, etag=teks("etag"))
    return _jalankan(
        periode_id,
        lambda: kirim(layanan().keberatan.BatalkanKeberatan, pesan),
        formulir="batal-keberatan",
        sesudah="Keberatan dibatalkan. Selama batasnya belum lewat, dapat diajukan lagi.",
    )


@bp.post(f"{SATU}/penjelasan")
@peran("PEGAWAI")
def jelaskan(periode_id: str) -> ResponseReturnValue:
    pesan = pb.JelaskanKeberatanRequest(
        periode_id=periode_id, penjelasan=teks("penjelasan"), etag=teks("etag")
    )
    return _jalankan(
        periode_id,
        lambda: kirim(layanan().keberatan.JelaskanKeberatan, pesan),
        formulir="penjelasan",
        sesudah="Penjelasan disimpan. Atasan Anda membacanya sebelum memutus.",
    )


@bp.post(f"{SATU}/putusan")
@peran("PEGAWAI")
def putuskan(periode_id: str) -> ResponseReturnValue:
    isi = request.form
    pesan = pb.PutuskanKeberatanRequest(
        periode_id=periode_id,
        putusan=keberatan_kata.PUTUSAN.nilai(isi.get("putusan")),  # type: ignore[arg-type]
        hasil_kerja=kata.EKSPEKTASI.nilai(isi.get("hasil_kerja")),  # type: ignore[arg-type]
        perilaku=kata.EKSPEKTASI.nilai(isi.get("perilaku")),  # type: ignore[arg-type]
        keputusan=teks("keputusan"),
        etag=teks("etag"),
    )
    return _jalankan(
        periode_id,
        lambda: kirim(layanan().keberatan.PutuskanKeberatan, pesan),
        formulir="putusan",
        sesudah="Keberatan diputus. Pegawai dan penilainya sudah diberi tahu.",
    )


def _jalankan(
    periode_id: str, kerja: Callable[[], object], *, formulir: str, sesudah: str
) -> ResponseReturnValue:
    return kerjakan(
        kerja,
        formulir=formulir,
        sesudah=sesudah,
        tampil=lambda: tampil(periode_id),
        kembali=alamat(periode_id, "keberatan"),
        kini=lambda: Kini(ambil(periode_id).periode.etag),
    )
