"""Data Atasan ("mengapa beliau?"), and requests for correction on their way."""

from __future__ import annotations

from flask import Blueprint, g, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import atasan_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import atasan_kata
from services.gateway.halaman.formulir import Kini, berhasil, kirim, teks, tolak
from services.gateway.halaman.kerangka import ADMIN, halaman_diminta
from services.gateway.problems import Masalah

bp = Blueprint("atasan", __name__)

SESUDAH = {
    "PERIKSA": "Permintaan sedang Anda periksa.",
    "TERUSKAN": "Permintaan diteruskan ke pengelola data SIASN.",
    "SETUJUI": "Permintaan disetujui dan diterapkan.",
    "TOLAK": "Permintaan ditolak; pegawai diberi tahu.",
    "BATALKAN": "Permintaan dibatalkan.",
}


@bp.get("/profil/atasan")
@peran("PEGAWAI")
def data() -> ResponseReturnValue:
    return _data()


@bp.post("/profil/atasan")
@peran("PEGAWAI")
def ajukan() -> ResponseReturnValue:
    isi = request.form
    pesan = pb.AjukanPermintaanRequest(
        jenis=atasan_kata.JENIS.nilai(isi.get("jenis")),  # type: ignore[arg-type]
        penugasan_id=isi.get("penugasan_id", ""),
        uraian=isi.get("uraian", "").strip(),
        nip=isi.get("nip", "").strip(),
        berlaku_sejak=isi.get("berlaku_sejak", ""),
    )
    try:
        permintaan = kirim(layanan().atasan.AjukanPermintaan, pesan).permintaan
    except Masalah as masalah:
        return tolak(
            masalah, formulir="permintaan", tampil=_data, kembali=url_for("halaman.atasan.data")
        )
    return berhasil(
        "Permintaan diajukan. Anda diberi tahu setiap kali keadaannya berubah.",
        _alamat(permintaan.permintaan_id),
    )


@bp.get("/permintaan-data")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def daftar() -> ResponseReturnValue:
    bawaan = "INSTANSI" if g.sesi.peran & ADMIN else "MILIK_SAYA"
    lingkup = request.args.get("lingkup", bawaan)
    terbuka = request.args.get("terbuka", "ya") == "ya"
    jawab = layanan().atasan.ListPermintaan(
        pb.ListPermintaanRequest(lingkup=lingkup, terbuka=terbuka, halaman=halaman_diminta())
    )
    return render_template(
        "atasan/daftar.html",
        daftar=jawab.permintaan,
        lanjut=jawab.next_page_token,
        lingkup=lingkup,
        terbuka=terbuka,
        kata_atasan=atasan_kata,
        admin=bool(g.sesi.peran & ADMIN),
    )


@bp.get("/permintaan-data/<permintaan_id>")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def lihat(permintaan_id: str) -> ResponseReturnValue:
    return _tampil(permintaan_id)


@bp.post("/permintaan-data/<permintaan_id>")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def putuskan(permintaan_id: str) -> ResponseReturnValue:
    langkah = request.form.get("langkah", "")
    pesan = pb.PutuskanPermintaanRequest(
        permintaan_id=permintaan_id,
        etag=request.form.get("etag", ""),
        langkah=atasan_kata.LANGKAH.nilai(langkah),  # type: ignore[arg-type]
        catatan=teks("catatan"),
    )
    try:
        kirim(layanan().atasan.PutuskanPermintaan, pesan)
    except Masalah as masalah:
        return _tolak(masalah, permintaan_id, "putusan")
    return berhasil(SESUDAH.get(langkah, "Disimpan."), _alamat(permintaan_id))


@bp.post("/permintaan-data/<permintaan_id>/sementara")
@peran("ADMIN_INSTANSI", "SUPER_ADMIN")
def sementara(permintaan_id: str) -> ResponseReturnValue:
    pesan = pb.TetapkanPenilaiSementaraRequest(
        permintaan_id=permintaan_id,
        etag=request.form.get("etag", ""),
        nip=teks("nip"),
        berakhir=request.form.get("berakhir", ""),
    )
    try:
        kirim(layanan().atasan.TetapkanPenilaiSementara, pesan)
    except Masalah as masalah:
        return _tolak(masalah, permintaan_id, "sementara")
    return berhasil("Penilai sementara ditetapkan.", _alamat(permintaan_id))


def _tolak(masalah: Masalah, permintaan_id: str, formulir: str) -> ResponseReturnValue:
    return tolak(
        masalah,
        formulir=formulir,
        tampil=lambda: _tampil(permintaan_id),
        kembali=_alamat(permintaan_id),
        kini=lambda: Kini(_ambil(permintaan_id).etag),
    )


def _alamat(permintaan_id: str) -> str:
    return url_for("halaman.atasan.lihat", permintaan_id=permintaan_id)


def _ambil(permintaan_id: str) -> pb.Permintaan:
    pesan = pb.GetPermintaanRequest(permintaan_id=permintaan_id)
    permintaan: pb.Permintaan = layanan().atasan.GetPermintaan(pesan).permintaan
    return permintaan


def _tampil(permintaan_id: str) -> str:
    permintaan = _ambil(permintaan_id)
    return render_template(
        "atasan/lihat.html",
        p=permintaan,
        boleh=set(permintaan.boleh),
        langkah=[satu for satu in atasan_kata.LANGKAH.pilihan if satu[0] in permintaan.boleh],
        kata_atasan=atasan_kata,
    )


def _data() -> str:
    return render_template(
        "atasan/data.html",
        d=layanan().atasan.GetDataAtasan(pb.GetDataAtasanRequest()),
        kata_atasan=atasan_kata,
    )
