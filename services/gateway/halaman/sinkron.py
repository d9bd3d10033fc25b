"""Sinkron SIASN of an agency: start, watch, come back; see who failed; decide what differs."""

from __future__ import annotations

import json
from typing import Any

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import sinkron_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import sinkron_kata
from services.gateway.halaman.formulir import berhasil, kirim, tolak
from services.gateway.halaman.kerangka import halaman_diminta
from services.gateway.problems import Masalah
from services.gateway.wire import nilai_enum

bp = Blueprint("sinkron", __name__, url_prefix="/manajemen/sinkron")
ADMIN = "ADMIN_INSTANSI"
LANGKAH = {
    "mulai": (
        "MulaiSinkronInstansi",
        pb.MulaiSinkronInstansiRequest,
        "Sinkronisasi dimulai. Anda boleh meninggalkan halaman ini.",
    ),
    "hentikan": (
        "HentikanSinkronInstansi",
        pb.HentikanSinkronInstansiRequest,
        "Sinkronisasi dihentikan; yang sudah selesai tetap tersimpan.",
    ),
    "lanjutkan": (
        "LanjutkanSinkronInstansi",
        pb.LanjutkanSinkronInstansiRequest,
        "Sinkronisasi dilanjutkan dari tempatnya berhenti.",
    ),
    "ulangi": (
        "UlangiSinkronGagal",
        pb.UlangiSinkronGagalRequest,
        "Pegawai yang gagal sedang dicoba lagi.",
    ),
}
PUTUSAN = ("IKUTI", "PERTAHANKAN")


@bp.get("")
@peran(ADMIN)
def lihat() -> ResponseReturnValue:
    return _tampil()


@bp.get("/keadaan")
@peran(ADMIN)
def keadaan() -> ResponseReturnValue:
    return render_template("sinkron/_keadaan.html", **_isi())


@bp.post("/<any('mulai', 'hentikan', 'lanjutkan', 'ulangi'):langkah>")
@peran(ADMIN)
def lakukan(langkah: str) -> ResponseReturnValue:
    rpc, pesan, kalimat = LANGKAH[langkah]
    try:
        kirim(getattr(layanan().sinkron, rpc), pesan())
    except Masalah as masalah:
        return tolak(masalah, formulir="sinkron", tampil=_tampil, kembali=url_for(".lihat"))
    return berhasil(kalimat, url_for(".lihat"))


@bp.get("/gagal")
@peran(ADMIN)
def gagal() -> ResponseReturnValue:
    minta = pb.ListSinkronGagalRequest(halaman=halaman_diminta())
    jawab = layanan().sinkron.ListSinkronGagal(minta)
    return render_template(
        "sinkron/gagal.html",
        daftar=jawab.pegawai,
        lanjut=jawab.next_page_token,
        kata_sinkron=sinkron_kata,
    )


@bp.get("/unor")
@peran(ADMIN)
def unor() -> ResponseReturnValue:
    minta = pb.ListCatatanUnorRequest(halaman=halaman_diminta())
    jawab = layanan().sinkron.ListCatatanUnor(minta)
    return render_template("sinkron/unor.html", daftar=jawab.unor, lanjut=jawab.next_page_token)


@bp.get("/beda")
@peran(ADMIN)
def beda() -> ResponseReturnValue:
    return _beda()


@bp.post("/beda")
@peran(ADMIN)
def putuskan() -> ResponseReturnValue:
    putusan = request.form.get("keputusan", "")
    pesan = pb.PutuskanBedaSiasnRequest(
        keputusan=nilai_enum(pb.KeputusanBeda, putusan if putusan in PUTUSAN else None),
        pilihan=_pilihan(),
    )
    try:
        hasil = kirim(layanan().sinkron.PutuskanBedaSiasn, pesan).hasil
    except Masalah as masalah:
        return tolak(masalah, formulir="beda", tampil=_beda, kembali=url_for(".beda"))
    return render_template(
        "sinkron/beda_hasil.html",
        hasil=hasil,
        nama=[nama for *_, nama in _terpilih()],
        berhasil=sum(h.berhasil for h in hasil),
    )


def _terpilih() -> list[list[str]]:
    """What was ticked: object, its id, the field, what SIASN said, and the words beside it."""
    semua = []
    for satu in request.form.getlist("pilih"):
        try:
            isi = json.loads(satu)
        except ValueError:
            isi = None
        if not isinstance(isi, list) or len(isi) != 5 or not all(isinstance(n, str) for n in isi):
            isi = [""] * 5
        semua.append(isi)
    return semua


def _pilihan() -> list[pb.PilihanBeda]:
    return [
        pb.PilihanBeda(objek=objek, objek_id=id_, bidang=bidang, menurut_siasn=siasn)
        for objek, id_, bidang, siasn, _ in _terpilih()
    ]


def _tanda(p: pb.BedaSiasn, nama: str) -> str:
    """A difference as the value of its tick."""
    return json.dumps([p.objek, p.objek_id, p.bidang, p.menurut_siasn, nama], ensure_ascii=False)


def _isi() -> dict[str, Any]:
    jawab = layanan().sinkron.GetSinkronInstansi(pb.GetSinkronInstansiRequest())
    ada = jawab.HasField("sinkron")
    return {
        "sinkron": jawab.sinkron if ada else None,
        "jawab": jawab,
        "boleh": set(jawab.sinkron.boleh) if ada else {"MULAI"},
        "berjalan": jawab.sinkron.status == pb.STATUS_SINKRON_INSTANSI_BERJALAN,
        "kata_sinkron": sinkron_kata,
    }


def _tampil() -> str:
    return render_template("sinkron/lihat.html", **_isi())


def _beda() -> str:
    dipertahankan = request.args.get("dipertahankan") == "1"
    minta = pb.ListBedaSiasnRequest(dipertahankan=dipertahankan, halaman=halaman_diminta())
    jawab = layanan().sinkron.ListBedaSiasn(minta)
    return render_template(
        "sinkron/beda.html",
        daftar=jawab.beda,
        lanjut=jawab.next_page_token,
        dipertahankan=dipertahankan,
        tanda=_tanda,
    )
