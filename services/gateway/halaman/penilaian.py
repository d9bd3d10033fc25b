"""Penilaian SKP: one's own periods, and the page of one period for its owner and its rater."""

from __future__ import annotations

from flask import Blueprint, g, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.penilaian.v1 import penilaian_service_pb2 as pb
from kinerja.penilaian.v1 import rekan_service_pb2 as rekan
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import kata, rekaman_kata, tulisan
from services.gateway.halaman.kerangka import tahun_dipilih
from services.gateway.halaman.penilaian_kata import KEADAAN_TAUTAN

bp = Blueprint("penilaian", __name__, url_prefix="/penilaian")


@bp.get("")
@peran("PEGAWAI")
def daftar() -> ResponseReturnValue:
    skp_id = request.args.get("skp_id", "")
    tahun = 0 if skp_id else tahun_dipilih()
    jawab = layanan().penilaian.ListPeriode(pb.ListPeriodeRequest(tahun=tahun, skp_id=skp_id))
    return render_template(
        "penilaian/daftar.html",
        daftar=jawab.periode,
        tahun=tahun,
        tahun_ini=tulisan.hari_ini().year,
        skp_id=skp_id,
    )


@bp.get("/<periode_id>")
@peran("PEGAWAI", "ADMIN_INSTANSI")
def lihat(periode_id: str) -> ResponseReturnValue:
    return tampil(periode_id)


def alamat(periode_id: str, jangkar: str = "") -> str:
    return url_for("halaman.penilaian.lihat", periode_id=periode_id, _anchor=jangkar or None)


def ambil(periode_id: str) -> pb.Penilaian:
    jawab = layanan().penilaian.GetPenilaian(pb.GetPenilaianRequest(periode_id=periode_id))
    penilaian: pb.Penilaian = jawab.penilaian
    return penilaian


def _diminta(periode_id: str) -> list[rekan.YangDiminta]:
    """Whom the owner asked for feedback."""
    pesan = rekan.ListYangDimintaRequest(periode_id=periode_id)
    return list(layanan().rekan.ListYangDiminta(pesan).diminta)


def tampil(periode_id: str) -> str:
    """The whole period; also drawn again when one of its forms comes back."""
    penilaian = ambil(periode_id)
    periode = penilaian.periode
    panduan = [
        (kata.EKSPEKTASI.kode(p.rating), kata.EKSPEKTASI[p.rating].teks, p.hasil_kerja, p.perilaku)
        for p in penilaian.panduan
    ]
    milik_sendiri = penilaian.pegawai.pegawai_id == g.sesi.pegawai_id
    return render_template(
        "penilaian/lihat.html",
        n=penilaian,
        periode=periode,
        boleh=set(penilaian.boleh),
        bukan_penilai=penilaian.penilai.pegawai_id != g.sesi.pegawai_id,
        milik_sendiri=milik_sendiri,
        diminta=_diminta(periode_id) if milik_sendiri else [],
        kuantitatif=penilaian.pendekatan == kata.PENDEKATAN.nilai("KUANTITATIF"),
        bentuk_pimpinan=kata.JENIS_SKP.kode(penilaian.jenis_skp) != "JA_JF",
        panduan=panduan,
        rekaman=rekaman_kata.formulir(),
        keadaan_tautan=KEADAAN_TAUTAN,
        hari_ini=tulisan.hari_ini().isoformat(),
        sudah_mulai=periode.mulai <= tulisan.hari_ini().isoformat(),
    )
