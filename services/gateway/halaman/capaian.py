"""Capaian Organisasi: the achievement of the units below, set once per period."""

from __future__ import annotations

from typing import Any, cast

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.penilaian.v1 import penilaian_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import kata, tulisan
from services.gateway.halaman.formulir import Kini, berhasil, kirim, tolak
from services.gateway.halaman.kerangka import BULAN, tahun_dipilih
from services.gateway.problems import Masalah

bp = Blueprint("capaian", __name__, url_prefix="/capaian-organisasi")

PALING_BESAR: dict[int, int] = {pb.JENIS_PERIODE_BULANAN: 12, pb.JENIS_PERIODE_TRIWULANAN: 4}
SARINGAN = ("tahun", "periode")
TRIWULAN = ("Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV")


@bp.get("")
@peran("PEGAWAI", "ADMIN_INSTANSI")
def daftar() -> ResponseReturnValue:
    return _tampil()


@bp.post("/<unor_id>")
@peran("PEGAWAI", "ADMIN_INSTANSI")
def tetapkan(unor_id: str) -> ResponseReturnValue:
    isi = request.form
    jenis, ke = _periode()
    pesan = pb.TetapkanCapaianOrganisasiRequest(
        unor_id=unor_id,
        tahun=tahun_dipilih(),
        jenis=jenis,  # type: ignore[arg-type]
        ke=ke,
        nilai=kata.CAPAIAN.nilai(isi.get("nilai")),  # type: ignore[arg-type]
        catatan=isi.get("catatan", "").strip(),
        etag=isi.get("etag", ""),
    )

    def kini() -> Kini:
        for baris in _ambil().capaian:
            if baris.unor_id == unor_id:
                nilai = kata.CAPAIAN.kode(baris.nilai)
                return Kini(baris.etag, {"nilai": nilai, "catatan": baris.catatan})
        return Kini("")

    kembali = _alamat(f"u-{unor_id}")
    try:
        jawab = kirim(layanan().penilaian.TetapkanCapaianOrganisasi, pesan)
    except Masalah as masalah:
        return tolak(
            masalah, formulir=f"capaian-{unor_id}", tampil=_tampil, kembali=kembali, kini=kini
        )
    nilai = kata.CAPAIAN[jawab.capaian.nilai].teks
    return berhasil(f"Capaian {jawab.capaian.nama} ditetapkan: {nilai}.", kembali)


def _alamat(jangkar: str) -> str:
    saring = {nama: nilai for nama, nilai in request.args.items() if nama in SARINGAN}
    return f"{url_for('halaman.capaian.daftar', **cast('Any', saring))}#{jangkar}"


def _periode() -> tuple[int, int]:
    """The period in the address as one word: TAHUNAN, TRIWULANAN-3, BULANAN-11."""
    kode, _, nomor = request.args.get("periode", "TAHUNAN").partition("-")
    jenis = kata.JENIS_PERIODE.nilai(kode) or pb.JENIS_PERIODE_TAHUNAN
    paling_besar = PALING_BESAR.get(jenis, 0)
    ke = int(nomor) if nomor.isdigit() and len(nomor) < 3 else 1
    return jenis, min(max(ke, 1), paling_besar) if paling_besar else 0


def _pilihan() -> list[tuple[str, str]]:
    return [
        ("TAHUNAN", "Tahunan"),
        *((f"TRIWULANAN-{ke}", nama) for ke, nama in enumerate(TRIWULAN, start=1)),
        *((f"BULANAN-{ke}", nama) for ke, nama in enumerate(BULAN, start=1)),
    ]


def _ambil() -> pb.ListCapaianOrganisasiResponse:
    jenis, ke = _periode()
    pesan = pb.ListCapaianOrganisasiRequest(tahun=tahun_dipilih(), jenis=jenis, ke=ke)  # type: ignore[arg-type]
    jawab: pb.ListCapaianOrganisasiResponse = layanan().penilaian.ListCapaianOrganisasi(pesan)
    return jawab


def _tampil() -> str:
    jenis, ke = _periode()
    kode = kata.JENIS_PERIODE.kode(jenis)
    return render_template(
        "penilaian/capaian.html",
        daftar=_ambil().capaian,
        tahun=tahun_dipilih(),
        tahun_ini=tulisan.hari_ini().year,
        periode=f"{kode}-{ke}" if ke else kode,
        pilihan=_pilihan(),
    )
