"""Profil: Data Pribadi, Data Atasan with the reason, Sinkron SIASN with its progress."""

from __future__ import annotations

from flask import Blueprint, g, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import skp_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman.akun import akun
from services.gateway.halaman.formulir import Kini, berhasil, kirim, tolak
from services.gateway.problems import Masalah

bp = Blueprint("profil", __name__, url_prefix="/profil")

BERJALAN = {pb.STATUS_SINKRON_MENUNGGU, pb.STATUS_SINKRON_BERJALAN}
FORMULIR_KONTAK, FORMULIR_SINKRON = "kontak", "sinkron"


@bp.get("")
@peran("PEGAWAI", "ADMIN_INSTANSI")
def lihat() -> ResponseReturnValue:
    return _tampil()


@bp.post("/kontak")
@peran("PEGAWAI", "ADMIN_INSTANSI")
def ubah_kontak() -> ResponseReturnValue:
    isi = request.form
    pesan = pb.UbahKontakRequest(
        email=isi.get("email", "").strip(),
        telepon=isi.get("telepon", "").strip(),
        etag=isi.get("etag", ""),
    )

    def kini() -> Kini:
        pegawai = _pegawai()
        return Kini(pegawai.etag, {"email": pegawai.email, "telepon": pegawai.telepon})

    try:
        pegawai = kirim(layanan().pegawai.UbahKontak, pesan).pegawai
        akun().email_baru(g.sesi, pegawai.email)
    except Masalah as masalah:
        return tolak(
            masalah,
            formulir=FORMULIR_KONTAK,
            tampil=_tampil,
            kembali=url_for("halaman.profil.lihat"),
            kini=kini,
        )
    return berhasil("Kontak Anda disimpan.", url_for("halaman.profil.lihat"))


@bp.post("/sinkron")
@peran("PEGAWAI", "ADMIN_INSTANSI")
def mulai_sinkron() -> ResponseReturnValue:
    kembali = url_for("halaman.profil.lihat", _anchor="sinkron")
    try:
        kirim(layanan().pegawai.MulaiSinkronSiasn, pb.MulaiSinkronSiasnRequest())
    except Masalah as masalah:
        return tolak(masalah, formulir=FORMULIR_SINKRON, tampil=_tampil, kembali=kembali)
    return berhasil("Sinkron SIASN dimulai. Anda boleh meninggalkan halaman ini.", kembali)


@bp.get("/sinkron/keadaan")
@peran("PEGAWAI", "ADMIN_INSTANSI")
def keadaan() -> ResponseReturnValue:
    """The progress alone, for the page that waits for it."""
    sinkron = _sinkron()
    return render_template("profil/_sinkron.html", s=sinkron, berjalan=_berjalan(sinkron))


def _tampil() -> str:
    sinkron = _sinkron()
    return render_template(
        "profil/lihat.html", p=_pegawai(), s=sinkron, berjalan=_berjalan(sinkron)
    )


def _pegawai() -> pb.Pegawai:
    pegawai: pb.Pegawai = layanan().pegawai.GetPegawai(pb.GetPegawaiRequest()).pegawai
    return pegawai


def _sinkron() -> pb.SinkronSiasn | None:
    jawab = layanan().pegawai.GetSinkronSiasn(pb.GetSinkronSiasnRequest())
    return jawab.sinkron if jawab.HasField("sinkron") else None


def _berjalan(sinkron: pb.SinkronSiasn | None) -> bool:
    return sinkron is not None and sinkron.status in BERJALAN
