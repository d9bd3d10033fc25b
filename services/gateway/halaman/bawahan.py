"""SKP Bawahan and Penilaian Bawahan: filters in the address, many decided at once."""

from __future__ import annotations

from flask import Blueprint, flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.penilaian.v1 import penilaian_service_pb2 as penilaian
from kinerja.skp.v1 import skp_service_pb2 as skp
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import kata, tulisan
from services.gateway.halaman.formulir import gagal_dari, kirim
from services.gateway.halaman.kerangka import halaman_diminta, tahun_dipilih
from services.gateway.problems import Masalah
from services.gateway.putusan import KEMBALIKAN, PUTUSAN, SETUJUI, putuskan

bp = Blueprint("bawahan", __name__)


@bp.get("/skp-bawahan")
@peran("PEGAWAI", "ADMIN_INSTANSI")
def skp_bawahan() -> ResponseReturnValue:
    tahun, isi = tahun_dipilih(), request.args
    jawab = layanan().skp.ListSkpBawahan(
        skp.ListSkpBawahanRequest(
            tahun=tahun,
            status=kata.STATUS_SKP.nilai(isi.get("status")),  # type: ignore[arg-type]
            cari=isi.get("cari", "").strip(),
            jenis_skp=kata.JENIS_SKP.nilai(isi.get("jenis_skp")),  # type: ignore[arg-type]
            sementara=isi.get("sementara") == "ya",
            beralih=isi.get("beralih") == "ya",
            halaman=halaman_diminta(),
        )
    )
    return render_template(
        "skp/bawahan.html",
        daftar=jawab.skp,
        lanjut=jawab.next_page_token,
        jumlah=jawab.jumlah,
        tahun=tahun,
        tahun_ini=tulisan.hari_ini().year,
        saring=isi,
        disaring=any(isi.get(k) for k in ("status", "cari", "jenis_skp", "sementara", "beralih")),
    )


@bp.post("/skp-bawahan/putusan")
@peran("PEGAWAI")
def tanya_putusan() -> ResponseReturnValue:
    """What follows, before it is done."""
    if not _pilihan():
        flash("Belum ada SKP yang dipilih. Centang dahulu SKP yang akan diputus.", "kuning")
        return redirect(url_for("halaman.bawahan.skp_bawahan", status="PENGAJUAN"), 303)
    return _tanya()


@bp.post("/skp-bawahan/putusan/lakukan")
@peran("PEGAWAI")
def lakukan_putusan() -> ResponseReturnValue:
    try:
        catatan = request.form.get("catatan", "")
        hasil = putuskan(_putusan(), _pilihan(), catatan, kirim=kirim)
    except Masalah as masalah:
        if masalah.reason != "ISIAN_SALAH":
            raise
        g.gagal = gagal_dari(masalah, "putusan")
        return _tanya(), masalah.status
    return render_template(
        "skp/putusan_hasil.html",
        hasil=hasil,
        nama=_nama(),
        setuju=_putusan() == SETUJUI,
        berhasil=sum(satu.berhasil for satu in hasil),
    )


def _tanya() -> str:
    return render_template(
        "skp/putusan.html",
        pilihan=_pilihan(),
        nama=_nama(),
        putusan=_putusan(),
        setuju=_putusan() == SETUJUI,
    )


def _putusan() -> str:
    diminta = request.form.get("putusan", "")
    return diminta if diminta in PUTUSAN else KEMBALIKAN


def _pilihan() -> list[tuple[str, str]]:
    """The plans that were ticked, each with the version that was seen."""
    semua = (satu.partition(":") for satu in request.form.getlist("pilih"))
    return [(skp_id, etag) for skp_id, _, etag in semua if skp_id and etag]


def _nama() -> dict[str, str]:
    """The words beside each tick, carried along so that the pages name people."""
    return {skp_id: request.form.get(f"nama-{skp_id}", "") for skp_id, _ in _pilihan()}


@bp.get("/penilaian-bawahan")
@peran("PEGAWAI", "ADMIN_INSTANSI")
def penilaian_bawahan() -> ResponseReturnValue:
    tahun, isi = tahun_dipilih(), request.args
    beralih = isi.get("beralih") == "ya"
    jawab = layanan().penilaian.ListPenilaianBawahan(
        penilaian.ListPenilaianBawahanRequest(
            tahun=tahun,
            jenis=kata.JENIS_PERIODE.nilai(isi.get("jenis")),  # type: ignore[arg-type]
            status=kata.STATUS_PENILAIAN.nilai(isi.get("status")),  # type: ignore[arg-type]
            beralih=beralih,
            halaman=halaman_diminta(),
        )
    )
    return render_template(
        "penilaian/bawahan.html",
        daftar=jawab.periode,
        lanjut=jawab.next_page_token,
        tahun=tahun,
        tahun_ini=tulisan.hari_ini().year,
        jenis=isi.get("jenis", ""),
        status=isi.get("status", ""),
        beralih=beralih,
    )
