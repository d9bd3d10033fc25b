"""Dashboard Keterlibatan Matriks: who stands in no matrix, in one, in several."""

from __future__ import annotations

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import keterlibatan_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import tulisan
from services.gateway.halaman.kamus import Kamus, Kata
from services.gateway.halaman.kerangka import halaman_diminta, sepotong, tahun_dipilih
from services.gateway.problems import Masalah

bp = Blueprint("keterlibatan", __name__, url_prefix="/dashboard/keterlibatan")

KELOMPOK = Kamus(
    pb.KelompokKeterlibatan,
    {
        pb.KELOMPOK_KETERLIBATAN_TANPA: Kata("Tanpa matriks"),
        pb.KELOMPOK_KETERLIBATAN_SATU: Kata("Satu matriks"),
        pb.KELOMPOK_KETERLIBATAN_BANYAK: Kata("Dua atau lebih"),
    },
)
KOLOM = (("tanpa", "TANPA"), ("satu", "SATU"), ("banyak", "BANYAK"))


@bp.get("")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def lihat() -> ResponseReturnValue:
    pesan = permintaan_angka()
    try:
        jawab = layanan().keterlibatan.GetKeterlibatan(pesan)
    except Masalah as masalah:
        if masalah.status != 403 or pesan.unor_id:
            raise
        return render_template("dashboard/tanpa_unit.html", masalah=masalah), 403
    unor, lanjut = sepotong(jawab.unor)
    return render_template(
        "dashboard/keterlibatan.html",
        jumlah=jawab.jumlah,
        unor=unor,
        lanjut=lanjut,
        dasar_tingkat=min((satu.tingkat for satu in jawab.unor), default=0),
        tahun=pesan.tahun,
        tahun_ini=tulisan.hari_ini().year,
        unor_id=pesan.unor_id,
        instansi_id=pesan.instansi_id,
        dihitung=jawab.dihitung,
        kolom=[(k, kode, KELOMPOK[KELOMPOK.nilai(kode)].teks) for k, kode in KOLOM],
    )


@bp.get("/pegawai")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def pegawai() -> ResponseReturnValue:
    pesan = permintaan_nama()
    pesan.halaman.CopyFrom(halaman_diminta())
    jawab = layanan().keterlibatan.ListKeterlibatan(pesan)
    return render_template(
        "dashboard/keterlibatan_pegawai.html",
        daftar=jawab.pegawai,
        lanjut=jawab.next_page_token,
        tahun=pesan.tahun,
        unor_id=pesan.unor_id,
        instansi_id=pesan.instansi_id,
        kelompok=KELOMPOK[pesan.kelompok].teks if pesan.kelompok else "",
    )


def permintaan_angka() -> pb.GetKeterlibatanRequest:
    """Where the address looks."""
    isi = request.args
    return pb.GetKeterlibatanRequest(
        tahun=tahun_dipilih(),
        unor_id=isi.get("unor_id", ""),
        instansi_id=isi.get("instansi_id", ""),
    )


def permintaan_nama() -> pb.ListKeterlibatanRequest:
    """The filters of the address."""
    return pb.ListKeterlibatanRequest(
        tahun=tahun_dipilih(),
        unor_id=request.args.get("unor_id", ""),
        instansi_id=request.args.get("instansi_id", ""),
        kelompok=KELOMPOK.nilai(request.args.get("kelompok")),  # type: ignore[arg-type]
    )
