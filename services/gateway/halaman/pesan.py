"""Pesan: what the bell rings for, and whether it also arrived outside."""

from __future__ import annotations

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.notifikasi.v1 import notifikasi_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman.formulir import berhasil, kirim
from services.gateway.halaman.galat import alamat_lokal
from services.gateway.halaman.kerangka import halaman_diminta

bp = Blueprint("pesan", __name__, url_prefix="/pesan")


@bp.get("")
@peran("PEGAWAI", "ADMIN_INSTANSI")
def daftar() -> ResponseReturnValue:
    belum_dibaca = request.args.get("tampil") == "belum-dibaca"
    pesan = pb.ListPesanRequest(belum_dibaca=belum_dibaca, halaman=halaman_diminta())
    jawab = layanan().notifikasi.ListPesan(pesan)
    return render_template(
        "pesan/daftar.html",
        daftar=jawab.pesan,
        lanjut=jawab.next_page_token,
        hanya_belum=belum_dibaca,
    )


@bp.post("/<pesan_id>/buka")
@peran("PEGAWAI", "ADMIN_INSTANSI")
def buka(pesan_id: str) -> ResponseReturnValue:
    """Mark as read and go where the message leads."""
    kirim(layanan().notifikasi.TandaiDibaca, pb.TandaiDibacaRequest(pesan_id=pesan_id))
    tautan = alamat_lokal(request.form.get("tautan"))
    return redirect(tautan or url_for("halaman.pesan.daftar"), 303)


@bp.post("/dibaca")
@peran("PEGAWAI", "ADMIN_INSTANSI")
def tandai_semua() -> ResponseReturnValue:
    kirim(layanan().notifikasi.TandaiDibaca, pb.TandaiDibacaRequest())
    return berhasil("Semua pesan ditandai sudah dibaca.", url_for("halaman.pesan.daftar"))
