"""Dashboard Pengisian: how far each unit is, as numbers, as bars, and down to the names."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import skp_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import kata, tulisan
from services.gateway.halaman.kerangka import halaman_diminta, sepotong, tahun_dipilih
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
    instansi_id: str
    nama: str
    tingkat: int
    jumlah: dict[str, int]
    semua: int
    batang: list[Potongan]


@bp.get("/pengisian")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def pengisian() -> ResponseReturnValue:
    pesan = permintaan_angka()
    try:
        jawab = layanan().skp.GetDashboardPengisian(pesan)
    except Masalah as masalah:
        if masalah.status != 403 or pesan.unor_id:
            raise
        return render_template("dashboard/tanpa_unit.html", masalah=masalah), 403
    unor, lanjut = sepotong(jawab.unor)
    return render_template(
        "dashboard/pengisian.html",
        jumlah=_baris(jawab.jumlah),
        unor=[_baris(satu) for satu in unor],
        lanjut=lanjut,
        dasar_tingkat=min((satu.tingkat for satu in jawab.unor), default=0),
        tahun=pesan.tahun,
        tahun_ini=tulisan.hari_ini().year,
        unor_id=pesan.unor_id,
        instansi_id=pesan.instansi_id,
        dihitung=jawab.dihitung,
        kolom=_kolom(),
    )


@bp.get("/pengisian/pegawai")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def pegawai() -> ResponseReturnValue:
    pesan = permintaan_nama()
    pesan.halaman.CopyFrom(halaman_diminta())
    jawab = layanan().skp.ListPengisian(pesan)
    return render_template(
        "dashboard/pegawai.html",
        daftar=jawab.skp,
        lanjut=jawab.next_page_token,
        tahun=pesan.tahun,
        unor_id=pesan.unor_id,
        instansi_id=pesan.instansi_id,
        nama_unor=_nama_unor(pesan.unor_id),
        status=request.args.get("status", ""),
    )


def permintaan_angka() -> pb.GetDashboardPengisianRequest:
    """Where the address looks."""
    isi = request.args
    return pb.GetDashboardPengisianRequest(
        tahun=tahun_dipilih(),
        unor_id=isi.get("unor_id", ""),
        instansi_id=isi.get("instansi_id", ""),
    )


def permintaan_nama() -> pb.ListPengisianRequest:
    """The filters of the address."""
    isi = request.args
    return pb.ListPengisianRequest(
        tahun=tahun_dipilih(),
        unor_id=isi.get("unor_id", ""),
        instansi_id=isi.get("instansi_id", ""),
        status=kata.STATUS_SKP.nilai(isi.get("status")),  # type: ignore[arg-type]
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
    return Baris(satu.unor_id, satu.instansi_id, satu.nama, satu.tingkat, jumlah, semua, batang)


def _nama_unor(unor_id: str) -> str:
    if not unor_id:
        return ""
    for unor in layanan().pegawai.ListUnor(pb.ListUnorRequest()).unor:
        if unor.unor_id == unor_id:
            return str(unor.nama)
    return ""
