"""Dashboard Pengisian: how far each unit is, as numbers, as bars, and down to the names."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import skp_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import kata, tulisan
from services.gateway.halaman.kerangka import halaman_diminta, tahun_dipilih
from services.gateway.problems import Masalah

bp = Blueprint("dashboard", __name__, url_prefix="/dashboard")

KOLOM = ("belum", "draft", "pengajuan", "persetujuan")


@dataclass(frozen=True)
class Potongan:
    """One piece of a bar, in percent of its width."""

    kolom: str
    jumlah: int
    mulai: float
    lebar: float


@dataclass(frozen=True)
class Baris:
    """One unit with its bar."""

    unor_id: str
    nama: str
    tingkat: int
    jumlah: dict[str, int]
    semua: int
    batang: list[Potongan]


@bp.get("/pengisian")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def pengisian() -> ResponseReturnValue:
    tahun, unor_id = tahun_dipilih(), request.args.get("unor_id", "")
    try:
        jawab = layanan().skp.GetDashboardPengisian(
            pb.GetDashboardPengisianRequest(tahun=tahun, unor_id=unor_id)
        )
    except Masalah as masalah:
        if masalah.status != 403 or unor_id:
            raise
        return render_template("dashboard/tanpa_unit.html", masalah=masalah), 403
    return render_template(
        "dashboard/pengisian.html",
        jumlah=_baris(jawab.jumlah),
        unor=[_baris(satu) for satu in jawab.unor],
        dasar_tingkat=min((satu.tingkat for satu in jawab.unor), default=0),
        tahun=tahun,
        tahun_ini=tulisan.hari_ini().year,
        unor_id=unor_id,
        kolom=_kolom(),
    )


@bp.get("/pengisian/pegawai")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def pegawai() -> ResponseReturnValue:
    tahun, isi = tahun_dipilih(), request.args
    jawab = layanan().skp.ListPengisian(
        pb.ListPengisianRequest(
            tahun=tahun,
            unor_id=isi.get("unor_id", ""),
            status=kata.STATUS_SKP.nilai(isi.get("status")),  # type: ignore[arg-type]
            halaman=halaman_diminta(),
        )
    )
    return render_template(
        "dashboard/pegawai.html",
        daftar=jawab.skp,
        lanjut=jawab.next_page_token,
        tahun=tahun,
        unor_id=isi.get("unor_id", ""),
        nama_unor=_nama_unor(isi.get("unor_id", "")),
        status=isi.get("status", ""),
    )


def _kolom() -> list[tuple[str, str, str]]:
    """(column, code, words) in the order of the manual."""
    hasil = []
    for nama in KOLOM:
        kode = nama.upper()
        hasil.append((nama, kode, kata.STATUS_SKP[kata.STATUS_SKP.nilai(kode)].teks))
    return hasil


def _baris(satu: pb.BarisPengisian) -> Baris:
    jumlah = {nama: int(getattr(satu, nama)) for nama in KOLOM}
    semua = sum(jumlah.values())
    batang, mulai = [], 0.0
    for nama in reversed(KOLOM):  # what is done stands on the left
        lebar = 100 * jumlah[nama] / semua if semua else 0.0
        if lebar:
            batang.append(Potongan(nama, jumlah[nama], round(mulai, 3), round(lebar, 3)))
        mulai += lebar
    return Baris(satu.unor_id, satu.nama, satu.tingkat, jumlah, semua, batang)


def _nama_unor(unor_id: str) -> str:
    if not unor_id:
        return ""
    for unor in layanan().pegawai.ListUnor(pb.ListUnorRequest()).unor:
        if unor.unor_id == unor_id:
            return str(unor.nama)
    return ""
