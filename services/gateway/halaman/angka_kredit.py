"""Angka Kredit: where one stands, the old balance, and making a PAK draft from rated periods."""

from __future__ import annotations

from flask import Blueprint, Response, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.pak.v1 import pak_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import kata, tulisan
from services.gateway.halaman.formulir import berhasil, kirim, tolak
from services.gateway.halaman.kerangka import BULAN, halaman_diminta
from services.gateway.problems import Masalah

bp = Blueprint("angka_kredit", __name__, url_prefix="/angka-kredit")

FORMULIR_SALDO, FORMULIR_PAK = "saldo", "pak"


@bp.get("")
@peran("PEGAWAI")
def lihat() -> ResponseReturnValue:
    ringkasan = _ringkasan()
    daftar = pb.ListPakResponse()
    if ringkasan.berhak:
        daftar = layanan().pak.ListPak(pb.ListPakRequest(halaman=halaman_diminta()))
    return render_template(
        "angka_kredit/lihat.html",
        r=ringkasan,
        daftar=daftar.pak,
        lanjut=daftar.next_page_token,
        dapat_dikonversi=[p for p in ringkasan.periode if not p.halangan],
    )


@bp.get("/saldo")
@peran("PEGAWAI")
def tambah_saldo() -> ResponseReturnValue:
    return _lihat_saldo()


@bp.post("/saldo")
@peran("PEGAWAI")
def kirim_saldo() -> ResponseReturnValue:
    isi, berkas = request.form, request.files.get("berkas")
    pesan = pb.AjukanSaldoRequest(
        sumber=kata.SUMBER_AK.nilai(isi.get("sumber")),  # type: ignore[arg-type]
        nomor_sk=isi.get("nomor_sk", "").strip(),
        tanggal_sk=isi.get("tanggal_sk", ""),
        total_ak=tulisan.angka_dari_ketikan(isi.get("total_ak", "")),
        berkas=berkas.read() if berkas else b"",
        nama_berkas=(berkas.filename or "") if berkas else "",
        siasn_id=isi.get("siasn_id", ""),
    )
    kembali = url_for("halaman.angka_kredit.lihat")
    try:
        kirim(layanan().pak.AjukanSaldo, pesan)
    except Masalah as masalah:
        tampil = _lihat_riwayat if pesan.siasn_id else _lihat_saldo
        return tolak(masalah, formulir=FORMULIR_SALDO, tampil=tampil, kembali=kembali)
    return berhasil("Saldo angka kredit diajukan kepada pejabat penilai Anda.", kembali)


@bp.get("/riwayat-siasn")
@peran("PEGAWAI")
def riwayat_siasn() -> ResponseReturnValue:
    return _lihat_riwayat()


@bp.get("/saldo/<saldo_id>/berkas")
@peran("PEGAWAI")
def unduh(saldo_id: str) -> ResponseReturnValue:
    jawab = layanan().pak.UnduhSaldo(pb.UnduhSaldoRequest(saldo_id=saldo_id))
    return Response(
        jawab.berkas,
        mimetype="application/pdf",
        headers={"Content-Disposition": 'attachment; filename="sk-pak.pdf"'},
    )


@bp.get("/buat-pak")
@peran("PEGAWAI")
def buat_pak() -> ResponseReturnValue:
    return _lihat_buat_pak()


@bp.post("/buat-pak")
@peran("PEGAWAI")
def kirim_pak() -> ResponseReturnValue:
    isi = request.form
    periode_id = isi.get("periode_id", "")
    tahun = next((p.tahun for p in _ringkasan().periode if p.periode_id == periode_id), 0)
    pesan = pb.BuatDraftPakRequest(
        tahun=tahun,
        periode_id=periode_id,
        bulan_mulai=_bulan(isi.get("bulan_mulai", "")),
        bulan_selesai=_bulan(isi.get("bulan_selesai", "")),
        untuk_pangkat="untuk_pangkat" in isi,
        untuk_jenjang="untuk_jenjang" in isi,
        nomor=isi.get("nomor", "").strip(),
        tanggal=isi.get("tanggal", ""),
        tempat=isi.get("tempat", "").strip(),
    )
    try:
        jawab = kirim(layanan().pak.BuatDraftPak, pesan)
    except Masalah as masalah:
        return tolak(
            masalah,
            formulir=FORMULIR_PAK,
            tampil=_lihat_buat_pak,
            kembali=url_for("halaman.angka_kredit.lihat"),
        )
    ke = url_for("halaman.pak.lihat", pak_id=jawab.pak.pak_id)
    return berhasil("Draft PAK dibuat beserta ketiga dokumennya. Periksa, lalu ajukan.", ke)


def _ringkasan() -> pb.GetRingkasanResponse:
    jawab: pb.GetRingkasanResponse = layanan().pak.GetRingkasan(pb.GetRingkasanRequest())
    return jawab


def _lihat_saldo() -> str:
    return render_template("angka_kredit/saldo.html", r=_ringkasan())


def _lihat_riwayat() -> str:
    """SIASN may be slow or silent; then the page says so and offers to type it instead."""
    galat, riwayat = None, []
    try:
        riwayat = list(layanan().pak.ListRiwayatSiasn(pb.ListRiwayatSiasnRequest()).riwayat)
    except Masalah as masalah:
        if masalah.status in {401, 403}:
            raise
        galat = masalah
    return render_template("angka_kredit/riwayat_siasn.html", riwayat=riwayat, galat=galat)


def _lihat_buat_pak() -> str:
    return render_template(
        "angka_kredit/buat_pak.html",
        r=_ringkasan(),
        bulan=[(urutan, nama) for urutan, nama in enumerate(BULAN, start=1)],
        hari_ini=tulisan.hari_ini().isoformat(),
    )


def _bulan(ketikan: str) -> int:
    return int(ketikan) if ketikan.isdigit() and len(ketikan) < 3 else 0
