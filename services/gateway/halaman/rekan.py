"""Umpan Balik Rekan: find a colleague, speak of his behaviour; ask others to speak of mine."""

from __future__ import annotations

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.penilaian.v1 import rekan_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import kata
from services.gateway.halaman.formulir import berhasil, kirim, teks, tolak
from services.gateway.halaman.langkah import Langkah, Perkara, jalankan, tanyakan
from services.gateway.halaman.penilaian import alamat as alamat_penilaian
from services.gateway.halaman.penilaian import tampil as tampil_penilaian
from services.gateway.problems import Masalah

bp = Blueprint("rekan", __name__)
SATU = "/umpan-balik-rekan/<periode_id>"

TARIK = Langkah(
    judul="Tarik umpan balik",
    akibat="Umpan balik Anda tidak lagi tampil dan tidak dicetak; penarikannya tercatat.",
    batal="Tidak dapat dibatalkan, tetapi Anda dapat menulis yang baru.",
    tombol="Tarik umpan balik",
    sesudah="Umpan balik ditarik.",
    bahaya=True,
)


@bp.get("/umpan-balik-rekan")
@peran("PEGAWAI")
def cari() -> ResponseReturnValue:
    nip = request.args.get("nip", "").strip()
    jasa = layanan().rekan
    return render_template(
        "rekan/cari.html",
        nip=nip,
        hasil=jasa.CariRekan(pb.CariRekanRequest(nip=nip)).periode if nip else [],
        permintaan=jasa.ListPermintaanUmpanBalik(pb.ListPermintaanUmpanBalikRequest()).permintaan,
    )


@bp.get(SATU)
@peran("PEGAWAI")
def lihat(periode_id: str) -> ResponseReturnValue:
    try:
        return _tampil(periode_id)
    except Masalah as masalah:
        if masalah.reason != "PENILAIAN_UMPAN_BALIK_PIMPINAN":
            raise
        return redirect(alamat_penilaian(periode_id, "perilaku"), 303)


@bp.post(SATU)
@peran("PEGAWAI")
def beri(periode_id: str) -> ResponseReturnValue:
    isi = request.form
    kode = isi.get("perilaku_nilai", "")
    pesan = pb.BeriUmpanBalikRekanRequest(
        periode_id=periode_id,
        nilai=kata.NILAI_PERILAKU.nilai(kode),  # type: ignore[arg-type]
        teks=isi.get("teks", "").strip(),
        emotikon=isi.get("emotikon", ""),
    )
    try:
        kirim(layanan().rekan.BeriUmpanBalikRekan, pesan)
    except Masalah as masalah:
        return tolak(
            masalah,
            formulir=f"umpan-{kode}",
            tampil=lambda: _tampil(periode_id),
            kembali=_alamat(periode_id, kode),
        )
    return berhasil("Umpan balik dikirim.", _alamat(periode_id, kode))


@bp.get(f"{SATU}/<ucapan_id>/tarik")
@peran("PEGAWAI")
def tanya_tarik(periode_id: str, ucapan_id: str) -> ResponseReturnValue:
    perkara = _perkara(periode_id, ucapan_id)
    return tanyakan(TARIK, perkara, kembali=_alamat(periode_id))


@bp.post(f"{SATU}/<ucapan_id>/tarik")
@peran("PEGAWAI")
def tarik(periode_id: str, ucapan_id: str) -> ResponseReturnValue:
    pesan = pb.TarikUmpanBalikRekanRequest(periode_id=periode_id, umpan_balik_id=ucapan_id)
    return jalankan(
        TARIK,
        kerja=lambda: kirim(layanan().rekan.TarikUmpanBalikRekan, pesan),
        perkara=lambda: _perkara(periode_id, ucapan_id),
        kembali=_alamat(periode_id),
    )


@bp.post("/penilaian/<periode_id>/permintaan-umpan-balik")
@peran("PEGAWAI")
def minta(periode_id: str) -> ResponseReturnValue:
    pesan = pb.MintaUmpanBalikRequest(
        periode_id=periode_id,
        nip=teks("nip"),
        permintaan=teks("permintaan"),
    )
    try:
        kirim(layanan().rekan.MintaUmpanBalik, pesan)
    except Masalah as masalah:
        return tolak(
            masalah,
            formulir="minta-umpan-balik",
            tampil=lambda: tampil_penilaian(periode_id),
            kembali=alamat_penilaian(periode_id, "minta-umpan-balik"),
        )
    return berhasil(
        "Permintaan dikirim. Yang Anda minta sudah diberi tahu.",
        alamat_penilaian(periode_id, "minta-umpan-balik"),
    )


def _alamat(periode_id: str, kode: str = "") -> str:
    jangkar = f"p-{kode}" if kode else None
    return url_for("halaman.rekan.lihat", periode_id=periode_id, _anchor=jangkar)


def _ambil(periode_id: str) -> pb.UmpanBalikRekan:
    pesan = pb.GetUmpanBalikRekanRequest(periode_id=periode_id)
    umpan: pb.UmpanBalikRekan = layanan().rekan.GetUmpanBalikRekan(pesan).umpan_balik
    return umpan


def _tampil(periode_id: str) -> str:
    return render_template("rekan/lihat.html", n=_ambil(periode_id))


def _remah(periode: pb.PeriodeRekan) -> list[tuple[str, str | None]]:
    return [
        ("Umpan Balik Rekan", url_for("halaman.rekan.cari")),
        (periode.nama, _alamat(periode.periode_id)),
    ]


def _perkara(periode_id: str, ucapan_id: str) -> Perkara:
    umpan_rekan = _ambil(periode_id)
    for perilaku in umpan_rekan.perilaku:
        for umpan in perilaku.umpan_balik:
            if umpan.umpan_balik_id == ucapan_id:
                fakta = [(perilaku.nama, umpan.teks or "Tanda jempol")]
                return Perkara("", fakta, _remah(umpan_rekan.periode), "rekan")
    raise Masalah("TIDAK_DITEMUKAN", detail="Umpan balik ini sudah tidak ada.")
