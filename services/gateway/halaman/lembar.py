"""Nilai banyak sekaligus: a rater's people on one sheet, with a curve that follows his choices."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flask import Blueprint, g, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.datastructures import MultiDict

from kinerja.penilaian.v1 import lembar_service_pb2 as pb
from services.gateway import lembar
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import kata, tulisan
from services.gateway.halaman.formulir import Gagal, berhasil, kirim, tolak
from services.gateway.halaman.kerangka import tahun_dipilih
from services.gateway.halaman.kurva import gambar
from services.gateway.problems import Masalah

bp = Blueprint("lembar", __name__, url_prefix="/penilaian-bawahan/lembar")
BIDANG = ("hasil_kerja", "perilaku", "catatan")


@dataclass(frozen=True)
class Isi:
    """What stands on one line: the words of both ratings, and the note."""

    hasil_kerja: str = ""
    perilaku: str = ""
    catatan: str = ""

    @property
    def tanda(self) -> str:
        """To tell whether somebody touched the line."""
        sidik = hashlib.sha256(self.catatan.encode()).hexdigest()[:12]
        return f"{self.hasil_kerja}|{self.perilaku}|{sidik}"


@bp.get("")
@peran("PEGAWAI")
def lihat() -> ResponseReturnValue:
    return _tampil(request.args, {})


@bp.post("/andai")
@peran("PEGAWAI")
def andai() -> ResponseReturnValue:
    """The same sheet with what is chosen on it, and the curve that this would give."""
    return _tampil(request.form, _disentuh())


@bp.post("")
@peran("PEGAWAI")
def simpan() -> ResponseReturnValue:
    disentuh = _disentuh()
    kembali = url_for(".lihat", **_periode(request.form))
    if not disentuh:
        g.gagal = _gagal([], "Belum ada yang berubah. Pilih rating seseorang, lalu simpan.")
        return _tampil(request.form, {}), 422
    baris = [
        lembar.Baris(
            id_, request.form.get(f"etag-{id_}", ""), i.hasil_kerja, i.perilaku, i.catatan
        )
        for id_, i in disentuh.items()
    ]
    try:
        hasil = lembar.tetapkan(baris, kirim=kirim)
    except Masalah as masalah:
        return tolak(
            masalah,
            formulir="lembar",
            tampil=lambda: _tampil(request.form, disentuh),
            kembali=kembali,
        )
    salah = [satu for satu in hasil if not satu.berhasil]
    if not salah:
        return berhasil(f"{len(hasil)} penilaian disimpan.", kembali)
    g.jalur = url_for(".lihat")
    tersimpan = len(hasil) - len(salah)
    g.gagal = _gagal(salah, f"{tersimpan} penilaian disimpan, {len(salah)} belum.")
    sisa = {satu.periode_id: disentuh[satu.periode_id] for satu in salah}
    return _tampil(request.form, sisa), 422


def _gagal(salah: list[lembar.Hasil], judul: str) -> Gagal:
    nama = {s.periode_id: request.form.get(f"nama-{s.periode_id}", "") for s in salah}
    pesan = {s.periode_id: _kalimat(s) for s in salah}
    baris = [(f"#hasil_kerja-{id_}", f"{nama[id_]}: {kalimat}") for id_, kalimat in pesan.items()]
    return Gagal("lembar", judul, "", MultiDict(request.form), pesan, baris)


def _kalimat(hasil: lembar.Hasil) -> str:
    if hasil.reason == "SUDAH_BERUBAH":
        return (
            "sudah diubah sejak halaman ini dibuka. Pilihan Anda tetap di sini; simpan lagi bila"
            " memang itu yang dikehendaki."
        )
    return kata.ucapkan(hasil.detail)


def _disentuh() -> dict[str, Isi]:
    """Lines of the form that differ from how they were drawn."""
    hasil = {}
    for nama, awal in request.form.items():
        if nama.startswith("awal-"):
            id_ = nama.removeprefix("awal-")
            isi = Isi(
                *(
                    request.form.get(f"{bidang}-{id_}", "").replace("\r\n", "\n").strip()
                    for bidang in BIDANG
                )
            )
            if isi.tanda != awal:
                hasil[id_] = isi
    return hasil


def _periode(isi: Mapping[str, str]) -> dict[str, Any]:
    """Which period is meant: `TRIWULANAN-2`, in one field."""
    jenis, _, ke = isi.get("periode", "").partition("-")
    tahun = isi.get("tahun", "")
    return {
        "tahun": int(tahun) if tahun.isdigit() and len(tahun) == 4 else tahun_dipilih(),
        "periode": f"{jenis}-{ke}" if kata.JENIS_PERIODE.nilai(jenis) and ke.isdigit() else None,
    }


def _tampil(asal: Mapping[str, str], disentuh: Mapping[str, Isi]) -> str:
    periode = _periode(asal)
    jenis, _, ke = (periode["periode"] or "TAHUNAN-0").partition("-")
    minta = pb.GetLembarRequest(
        tahun=periode["tahun"],
        jenis=kata.JENIS_PERIODE.nilai(jenis),  # type: ignore[arg-type]
        ke=int(ke),
        andaian=[
            pb.Andaian(
                periode_id=id_,
                hasil_kerja=kata.EKSPEKTASI.nilai(isi.hasil_kerja),  # type: ignore[arg-type]
                perilaku=kata.EKSPEKTASI.nilai(isi.perilaku),  # type: ignore[arg-type]
            )
            for id_, isi in disentuh.items()
        ],
    )
    jawab = layanan().lembar.GetLembar(minta)
    tersimpan = {
        b.periode.periode_id: Isi(
            kata.EKSPEKTASI.kode(b.periode.rating_hasil_kerja),
            kata.EKSPEKTASI.kode(b.periode.rating_perilaku),
            b.catatan,
        )
        for k in jawab.kelompok
        for b in k.baris
    }
    return render_template(
        "penilaian/lembar.html",
        lembar=jawab,
        periode=f"{jenis}-{ke}",
        pilihan=[
            (f"{kata.JENIS_PERIODE.kode(p.jenis)}-{p.ke}", p.nama, p.dinilai, p.jumlah)
            for p in jawab.pilihan
        ],
        tersimpan=tersimpan,
        isi={**tersimpan, **disentuh},
        gambar={k.unor_id: gambar(k.kurva) for k in jawab.kelompok},
        salah=g.gagal.pesan if g.get("gagal") else {},
        tahun=periode["tahun"],
        tahun_ini=tulisan.hari_ini().year,
    )
