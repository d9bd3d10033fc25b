"""Dashboard Penilaian: predikat as numbers and bars, the curve of a unit, names, and raters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from kinerja.penilaian.v1 import dashboard_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import kata, tulisan
from services.gateway.halaman.kerangka import halaman_diminta, sepotong, tahun_dipilih
from services.gateway.halaman.kurva import gambar
from services.gateway.halaman.statistik_kata import PREDIKAT
from services.gateway.problems import Masalah

bp = Blueprint("dashboard_penilaian", __name__, url_prefix="/dashboard/penilaian")
# As the eye reads a bar: what is best on the left, what is missing last.
KOLOM = tuple(reversed(PREDIKAT.items()))


@dataclass(frozen=True)
class Baris:
    """One row with its bar: (column, from, width) in percent."""

    isi: Any
    jumlah: dict[str, int]
    semua: int
    batang: list[tuple[str, float, float]]


@bp.get("")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def lihat() -> ResponseReturnValue:
    minta = saringan()
    try:
        jawab = layanan().dashboard.GetDashboardPenilaian(
            pb.GetDashboardPenilaianRequest(saringan=minta)
        )
    except Masalah as masalah:
        if masalah.status != 403 or minta.unor_id:
            raise
        return render_template("dashboard/tanpa_unit.html", masalah=masalah), 403
    rinci, lanjut = sepotong(jawab.rinci)
    kurva = jawab.kurva if jawab.kurva.kurva else None
    return render_template(
        "dashboard/penilaian.html",
        jawab=jawab,
        jumlah=_baris(jawab.jumlah),
        rinci=[_baris(b) for b in rinci],
        lanjut=lanjut,
        kurva=kurva,
        gambar={kurva.unor_id: gambar(kurva.kurva)} if kurva else {},
        pilihan=[(_kode(p.jenis, p.ke), p.nama, p.dinilai, p.jumlah) for p in jawab.pilihan],
        tahun_ini=tulisan.hari_ini().year,
        **_tempat(minta),
    )


@bp.get("/pegawai")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def pegawai() -> ResponseReturnValue:
    pesan = permintaan_nama()
    pesan.halaman.CopyFrom(halaman_diminta())
    jawab = layanan().dashboard.ListDashboardPenilaian(pesan)
    predikat = kata.PREDIKAT[pesan.predikat].teks if pesan.predikat else ""
    return render_template(
        "dashboard/penilaian_pegawai.html",
        daftar=jawab.periode,
        lanjut=jawab.next_page_token,
        hasil=PREDIKAT["belum"] if pesan.belum else predikat,
        **_tempat(pesan.saringan),
    )


@bp.get("/penilai")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def penilai() -> ResponseReturnValue:
    minta = saringan()
    jawab = layanan().dashboard.ListPenilai(pb.ListPenilaiRequest(saringan=minta))
    return render_template(
        "dashboard/penilai.html",
        daftar=[_baris(b) for b in jawab.penilai],
        lebih=jawab.lebih,
        **_tempat(minta),
    )


def saringan() -> pb.SaringanDashboard:
    """Where the address looks, and at which period: `TRIWULANAN-2`, in one field."""
    isi = request.args
    jenis, _, ke = isi.get("periode", "").partition("-")
    kode = kata.JENIS_PERIODE.nilai(jenis)
    return pb.SaringanDashboard(
        tahun=tahun_dipilih(),
        jenis=kode,  # type: ignore[arg-type]
        ke=int(ke) if kode and ke.isdigit() else 0,
        unor_id=isi.get("unor_id", ""),
        instansi_id=isi.get("instansi_id", ""),
    )


def permintaan_nama() -> pb.ListDashboardPenilaianRequest:
    """The filters of the address."""
    hasil = request.args.get("hasil", "").upper()
    return pb.ListDashboardPenilaianRequest(
        saringan=saringan(),
        predikat=kata.PREDIKAT.nilai(hasil),  # type: ignore[arg-type]
        belum=hasil == "BELUM",
    )


def _tempat(minta: pb.SaringanDashboard) -> dict[str, Any]:
    """What every address of this area keeps."""
    return {
        "tahun": minta.tahun,
        "periode": _kode(minta.jenis, minta.ke) if minta.jenis else "TAHUNAN-0",
        "unor_id": minta.unor_id,
        "instansi_id": minta.instansi_id,
        "kolom": KOLOM,
    }


def _kode(jenis: Any, ke: int) -> str:
    return f"{kata.JENIS_PERIODE.kode(jenis)}-{ke}"


def _baris(isi: Any) -> Baris:
    jumlah = {k: int(getattr(isi, k)) for k, _ in KOLOM}
    semua, batang, mulai = sum(jumlah.values()), [], 0.0
    for nama, n in jumlah.items():
        lebar = 100 * n / semua if semua else 0.0
        if lebar:
            batang.append((nama, round(mulai, 3), round(lebar, 3)))
        mulai += lebar
    return Baris(isi, jumlah, semua, batang)
