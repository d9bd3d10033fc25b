"""Pohon Kinerja: a level at a time, the way upwards, and where the cascade is broken."""

from __future__ import annotations

from flask import Blueprint, g, render_template, request
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import pohon_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import skp_kata, tulisan
from services.gateway.halaman.kamus import Kamus, Kata
from services.gateway.halaman.kerangka import ADMIN, halaman_diminta, tahun_dipilih
from services.gateway.halaman.menilai import punya_bawahan

bp = Blueprint("pohon", __name__, url_prefix="/pohon")

TEMUAN = Kamus(
    pb.JenisTemuan,
    {
        pb.JENIS_TEMUAN_CELAH: Kata(
            "Celah", jelas="Indikator pimpinan yang belum didukung siapa pun."
        ),
        pb.JENIS_TEMUAN_YATIM: Kata(
            "Tanpa induk", jelas="RHK utama yang belum mendukung RHK pimpinan mana pun."
        ),
        pb.JENIS_TEMUAN_BEBAN: Kata(
            "Beban berlebih", jelas="Pegawai dengan RHK lebih banyak dari batas instansi."
        ),
    },
)


@bp.get("")
@peran("PEGAWAI", "ADMIN_INSTANSI")
def lihat() -> ResponseReturnValue:
    tahun, akar = tahun_dipilih(), request.args.get("rhk", "")
    pesan = pb.ListCabangRequest(tahun=tahun, akar_id=akar, halaman=halaman_diminta())
    jawab = layanan().pohon.ListCabang(pesan)
    jalur = layanan().pohon.ListJalur(pb.ListJalurRequest(akar_id=akar)).jalur if akar else []
    return render_template(
        "pohon/lihat.html",
        tahun=tahun,
        tahun_ini=tulisan.hari_ini().year,
        boleh_temuan=bool(g.sesi.peran & ADMIN) or punya_bawahan(),
        jalur=list(jalur),
        kata_skp=skp_kata,
        buka_skp=bool(g.sesi.peran & ADMIN),
        cabang=list(jawab.cabang),
        lanjut=jawab.next_page_token,
    )


@bp.get("/temuan")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def temuan() -> ResponseReturnValue:
    pesan = permintaan_temuan()
    pesan.halaman.CopyFrom(halaman_diminta())
    jawab = layanan().pohon.ListTemuan(pesan)
    return render_template(
        "pohon/temuan.html",
        tahun=pesan.tahun,
        tahun_ini=tulisan.hari_ini().year,
        jenis=pesan.jenis,
        kata_temuan=TEMUAN,
        daftar=jawab.temuan,
        batas=jawab.batas,
        jumlah={j.jenis: f"{j.jumlah}+" if j.lebih else str(j.jumlah) for j in jawab.jumlah},
        lanjut=jawab.next_page_token,
    )


def permintaan_temuan() -> pb.ListTemuanRequest:
    """The filters of the address."""
    jenis = TEMUAN.nilai(request.args.get("jenis")) or pb.JENIS_TEMUAN_CELAH
    return pb.ListTemuanRequest(
        tahun=tahun_dipilih(),
        jenis=jenis,  # type: ignore[arg-type]
        unor_id=request.args.get("unor_id", ""),
    )
