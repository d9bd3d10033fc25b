"""Penutupan: what an agency weighs before it closes a period, the closing, and what came of it."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.penilaian.v1 import dashboard_service_pb2 as dashboard_pb
from kinerja.penilaian.v1 import penutupan_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import kata, penutupan_kata
from services.gateway.halaman.dashboard_penilaian import KOLOM, saringan
from services.gateway.halaman.formulir import berhasil, kirim, tolak
from services.gateway.halaman.kurva import gambar
from services.gateway.problems import Masalah

bp = Blueprint("penutupan", __name__, url_prefix="/manajemen/penutupan")
ADMIN = "ADMIN_INSTANSI"


@bp.get("")
@peran(ADMIN)
def lihat() -> ResponseReturnValue:
    return _tampil()


@bp.get("/keadaan")
@peran(ADMIN)
def keadaan() -> ResponseReturnValue:
    return render_template("penutupan/_keadaan.html", **_isi())


@bp.post("/tutup")
@peran(ADMIN)
def tutup() -> ResponseReturnValue:
    pesan = pb.TutupPeriodeRequest(**_periode(), catatan=request.form.get("catatan", ""))
    try:
        hasil = kirim(layanan().penutupan.TutupPeriode, pesan).penutupan
    except Masalah as masalah:
        return tolak(masalah, formulir="tutup", tampil=_tampil, kembali=_alamat())
    return berhasil(f"{hasil.nama} ditutup. Anda boleh meninggalkan halaman ini.", _alamat())


@bp.post("/buka-kembali")
@peran(ADMIN)
def buka_kembali() -> ResponseReturnValue:
    alasan = request.form.get("alasan_membuka", "")
    pesan = pb.BukaKembaliPeriodeRequest(**_periode(), alasan_membuka=alasan)
    try:
        hasil = kirim(layanan().penutupan.BukaKembaliPeriode, pesan).penutupan
    except Masalah as masalah:
        return tolak(masalah, formulir="buka", tampil=_tampil, kembali=_alamat())
    return berhasil(f"{hasil.nama} dibuka kembali; hasilnya dapat dikoreksi lagi.", _alamat())


def _periode() -> dict[str, Any]:
    """The period in the address, as on Dashboard Penilaian."""
    minta = saringan()
    return {"tahun": minta.tahun, "jenis": minta.jenis, "ke": minta.ke}


def _tempat(periode: dict[str, Any]) -> dict[str, Any]:
    """The period as every address of this page carries it."""
    kode = f"{kata.JENIS_PERIODE.kode(periode['jenis'])}-{periode['ke']}"
    return {"tahun": periode["tahun"], "periode": kode}


def _alamat() -> str:
    return url_for(".lihat", **_tempat(_periode()))


def _isi() -> dict[str, Any]:
    periode = _periode()
    hasil = layanan().penutupan.GetPenutupan(pb.GetPenutupanRequest(**periode)).penutupan
    terakhir = hasil.riwayat[-1] if hasil.riwayat else None
    return {
        "p": hasil,
        "terakhir": terakhir,
        "ditulis": bool(terakhir and terakhir.status != pb.STATUS_PENUTUPAN_SELESAI),
        "tempat": _tempat(periode),
        "kata_penutupan": penutupan_kata,
    }


def _tampil() -> str:
    isi = _isi()
    kini, saat_ditutup = isi["p"].sekarang, isi["terakhir"] if isi["p"].ditutup else None
    kolom = [
        (teks, getattr(saat_ditutup.sebaran, k) if saat_ditutup else None, getattr(kini, k))
        for k, teks in KOLOM
    ]
    pertimbangan = {} if isi["p"].ditutup else _pertimbangan()
    return render_template(
        "penutupan/lihat.html",
        **isi,
        **pertimbangan,
        kolom=kolom,
        jumlah=sum(n for _, _, n in kolom),
        saat_ditutup=saat_ditutup,
    )


def _pertimbangan() -> dict[str, Any]:
    """What is weighed before closing: the curve where one unit stands on top, and the raters."""
    minta = saringan()
    dashboard = layanan().dashboard
    angka = dashboard.GetDashboardPenilaian(
        dashboard_pb.GetDashboardPenilaianRequest(saringan=minta)
    )
    daftar = dashboard.ListPenilai(dashboard_pb.ListPenilaiRequest(saringan=minta)).penilai
    kurva = angka.kurva if angka.kurva.kurva else None
    return {
        "kurva": kurva,
        "gambar": {kurva.unor_id: gambar(kurva.kurva)} if kurva else {},
        "berpetunjuk": sum(bool(b.petunjuk) for b in daftar),
    }
