"""Public calculators with their working shown. All is in the address, so it can be shared."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import product

from flask import Blueprint, g, render_template, request
from flask.typing import ResponseReturnValue

from kinerja.pak.v1 import pak_service_pb2 as pak
from kinerja.penilaian.v1 import kalkulator_service_pb2 as kalkulator
from kinerja.penilaian.v1 import penilaian_service_pb2 as penilaian
from services.gateway.auth import publik
from services.gateway.clients import layanan
from services.gateway.halaman import kata
from services.gateway.halaman.formulir import gagal_dari
from services.gateway.halaman.kalkulator_kata import AKREDITASI, JENJANG_STUDI
from services.gateway.halaman.kerangka import BULAN
from services.gateway.halaman.tulisan import angka_dari_ketikan
from services.gateway.problems import Masalah

bp = Blueprint("kalkulator", __name__, url_prefix="/kalkulator")

FORMULIR = "kalkulator"
BARIS_PALING_BANYAK = 12
INGAT_MATRIKS = 600
GOLONGAN = (
    *tuple(f"{angka}/{huruf}" for angka, huruf in product(("II", "III", "IV"), "abcd")),
    "IV/e",
)
_matriks: dict[str, tuple[float, list[tuple[int, list[int]]]]] = {}


@bp.get("/predikat")
@publik
def predikat() -> ResponseReturnValue:
    """Two ratings → predikat, with the whole matrix."""
    hasil = kata.EKSPEKTASI.nilai(request.args.get("hasil_kerja"))
    perilaku = kata.EKSPEKTASI.nilai(request.args.get("perilaku"))
    jawab = None
    if request.args.keys() & {"hitung", "hasil_kerja", "perilaku"}:
        try:
            jawab = _hitung_predikat(hasil, perilaku)
        except Masalah as masalah:
            return _kembalikan(masalah, lambda: _lihat_predikat(None, hasil, perilaku))
    return _lihat_predikat(jawab, hasil, perilaku)


def _hitung_predikat(hasil: int, perilaku: int) -> penilaian.HitungPredikatResponse:
    pesan = penilaian.HitungPredikatRequest(hasil_kerja=hasil, perilaku=perilaku)  # type: ignore[arg-type]
    jawab: penilaian.HitungPredikatResponse = layanan().penilaian.HitungPredikat(pesan)
    return jawab


def _lihat_predikat(
    jawab: penilaian.HitungPredikatResponse | None, hasil: int, perilaku: int
) -> str:
    return render_template(
        "publik/predikat.html", jawab=jawab, hasil=hasil, perilaku=perilaku, matriks=matriks()
    )


def matriks() -> list[tuple[int, list[int]]]:
    """Rows (hasil kerja) of columns (perilaku), asked of the service that owns the rule."""
    lama = _matriks.get("")
    if lama and lama[0] > time.monotonic():
        return lama[1]
    tingkat = list(kata.EKSPEKTASI.isi)
    isi = [
        (hasil, [_hitung_predikat(hasil, perilaku).predikat for perilaku in reversed(tingkat)])
        for hasil in tingkat
    ]
    _matriks[""] = (time.monotonic() + INGAT_MATRIKS, [(h, list(b)) for h, b in isi])
    return _matriks[""][1]


@bp.get("/hari-kerja")
@publik
def hari_kerja() -> ResponseReturnValue:
    """A day and a number of working days → the last day, and what was skipped."""
    jawab = None
    if "mulai" in request.args:
        jumlah = request.args.get("hari_kerja", "").strip()
        pesan = penilaian.HitungBatasHariKerjaRequest(
            mulai=request.args["mulai"],
            hari_kerja=int(jumlah) if jumlah.isdigit() and len(jumlah) < 6 else 0,
        )
        try:
            jawab = layanan().penilaian.HitungBatasHariKerja(pesan)
        except Masalah as masalah:
            return _kembalikan(
                masalah, lambda: render_template("publik/hari_kerja.html", jawab=None)
            )
    return render_template("publik/hari_kerja.html", jawab=jawab)


@bp.get("/distribusi-predikat")
@publik
def distribusi_predikat() -> ResponseReturnValue:
    """Achievement and number of people → how many have each predikat, by the circular."""

    def tampil(jawab: kalkulator.HitungDistribusiResponse | None) -> str:
        return render_template("publik/distribusi_predikat.html", jawab=jawab, jumlah=_sebaran())

    if "jumlah_pegawai" not in request.args:
        return tampil(None)
    pesan = kalkulator.HitungDistribusiRequest(
        capaian=kata.CAPAIAN.nilai(request.args.get("capaian")),  # type: ignore[arg-type]
        jumlah_pegawai=_bulat(request.args["jumlah_pegawai"]),
        jumlah=[
            kalkulator.JumlahPredikat(predikat=predikat, jumlah=jumlah)  # type: ignore[arg-type]
            for predikat, jumlah in _sebaran().items()
        ],
    )
    try:
        return tampil(layanan().kalkulator.HitungDistribusi(pesan))
    except Masalah as masalah:
        return _kembalikan(masalah, lambda: tampil(None))


def _sebaran() -> dict[int, int]:
    """People by predikat as typed, -1 for what is no number; empty when nothing was typed."""
    ketikan = {p: request.args.get(f"n-{kata.PREDIKAT.kode(p)}", "") for p in kata.PREDIKAT.isi}
    if not any(satu.strip() for satu in ketikan.values()):
        return {}
    return {
        p: _bulat(s) if s.strip().isdigit() or not s.strip() else -1 for p, s in ketikan.items()
    }


@bp.get("/panduan-ipk")
@publik
def panduan_ipk() -> ResponseReturnValue:
    """An IPK of an employee on tugas belajar → the predikat that the annex suggests."""

    def tampil(jawab: kalkulator.HitungPanduanIpkResponse | None) -> str:
        return render_template(
            "publik/panduan_ipk.html", jawab=jawab, jenjang=JENJANG_STUDI, akreditasi=AKREDITASI
        )

    if "ipk" not in request.args:
        return tampil(None)
    pesan = kalkulator.HitungPanduanIpkRequest(
        jenjang_studi=JENJANG_STUDI.nilai(request.args.get("jenjang_studi")),  # type: ignore[arg-type]
        akreditasi=AKREDITASI.nilai(request.args.get("akreditasi")),  # type: ignore[arg-type]
        ipk=angka_dari_ketikan(request.args["ipk"]),
        tidak_lulus=request.args.get("tidak_lulus") == "ya",
    )
    try:
        return tampil(layanan().kalkulator.HitungPanduanIpk(pesan))
    except Masalah as masalah:
        return _kembalikan(masalah, lambda: tampil(None))


@bp.get("/angka-kredit")
@publik
def angka_kredit() -> ResponseReturnValue:
    """Old balance and converted periods → accumulated angka kredit against the needs."""
    jawab = None
    if request.args.get("hitung"):
        try:
            jawab = layanan().pak.HitungAngkaKredit(_permintaan())
        except Masalah as masalah:
            return _kembalikan(masalah, lambda: _lihat_angka_kredit(None))
    return _lihat_angka_kredit(jawab)


def _lihat_angka_kredit(jawab: pak.HitungAngkaKreditResponse | None) -> str:
    return render_template(
        "publik/angka_kredit.html",
        jawab=jawab,
        jumlah_saldo=_jumlah_baris("saldo"),
        jumlah_konversi=_jumlah_baris("konversi"),
        golongan=[(satu, satu) for satu in GOLONGAN],
        bulan=[(urutan, nama) for urutan, nama in enumerate(BULAN, start=1)],
    )


def _jumlah_baris(awalan: str) -> int:
    """How many rows the form has: those sent, and one more when asked for."""
    terkirim = {nama.split("-")[1] for nama in request.args if nama.startswith(f"{awalan}-")}
    tambah = 1 if request.args.get("tambah") == awalan else 0
    return min(max(len(terkirim), 1) + tambah, BARIS_PALING_BANYAK)


def _permintaan() -> pak.HitungAngkaKreditRequest:
    """What was typed; empty rows are left out, but the others keep their place for the errors."""
    isi = request.args
    return pak.HitungAngkaKreditRequest(
        jenjang=isi.get("jenjang", ""),
        golongan=isi.get("golongan", ""),
        presisi=_bulat(isi.get("presisi", "")),
        saldo=[
            pak.SaldoKalkulator(
                sumber=isi.get(f"saldo-{i}-sumber", ""),
                ak=angka_dari_ketikan(isi.get(f"saldo-{i}-ak", "")),
            )
            for i in range(_jumlah_baris("saldo"))
            if isi.get(f"saldo-{i}-ak", "").strip()
        ],
        konversi=[
            pak.KonversiKalkulator(
                tahun=_bulat(isi.get(f"konversi-{i}-tahun", "")),
                bulan_mulai=_bulat(isi.get(f"konversi-{i}-bulan_mulai", "")),
                bulan_selesai=_bulat(isi.get(f"konversi-{i}-bulan_selesai", "")),
                predikat=isi.get(f"konversi-{i}-predikat", ""),
            )
            for i in range(_jumlah_baris("konversi"))
            if isi.get(f"konversi-{i}-predikat", "") or isi.get(f"konversi-{i}-tahun", "").strip()
        ],
    )


def _bulat(ketikan: str) -> int:
    teks = ketikan.strip()
    return int(teks) if teks.isdigit() and len(teks) < 6 else 0


def _kembalikan(masalah: Masalah, tampil: Callable[[], str]) -> ResponseReturnValue:
    if not masalah.errors:
        raise masalah
    g.gagal = gagal_dari(masalah, FORMULIR, isian=request.args)
    return tampil(), masalah.status
