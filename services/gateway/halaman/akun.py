"""Getting in: log in, log out, forced first change, forgotten password; and the theme."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import cast

from flask import (
    Blueprint,
    current_app,
    flash,
    g,
    make_response,
    redirect,
    render_template,
    request,
    session,
    url_for,
)
from flask.typing import ResponseReturnValue

from services.chassis.errors import DomainError
from services.gateway.akun.akun import Akun
from services.gateway.akun.aturan_sandi import aturan_sandi
from services.gateway.auth import COOKIE, Jenis, lupakan_sesi, peran, publik
from services.gateway.halaman.formulir import berhasil, gagal_dari, teks
from services.gateway.halaman.galat import alamat_lokal
from services.gateway.halaman.kerangka import COOKIE_TEMA, TEMA
from services.gateway.halaman.tulisan import hari_ini
from services.gateway.problems import Masalah, dari_penolakan, isian_salah, kesalahan_di

bp = Blueprint("akun", __name__)

SETAHUN = 365 * 24 * 3600
FORMULIR_MASUK, FORMULIR_SANDI, FORMULIR_LUPA = "masuk", "sandi", "lupa"


def akun() -> Akun:
    return cast("Akun", current_app.extensions["akun"])


@bp.get("/masuk")
@publik
def masuk() -> ResponseReturnValue:
    if g.sesi:
        return redirect(url_for("halaman.beranda.lihat"), 303)
    return _lihat_masuk()


@bp.post("/masuk")
@publik
def kirim_masuk() -> ResponseReturnValue:
    nip, sandi = teks("nip"), request.form.get("sandi", "")
    try:
        _wajib(nip=(nip, "Isi NIP Anda, 18 angka."), sandi=(sandi, "Isi sandi Anda."))
        hasil = akun().masuk(nip, sandi, Jenis.PAGE)
    except (Masalah, DomainError) as galat:
        return _tolak(galat, FORMULIR_MASUK, _lihat_masuk)
    lanjut = alamat_lokal(request.form.get("lanjut")) or url_for("halaman.beranda.lihat")
    session.clear()
    jawab = make_response(
        redirect(url_for("halaman.akun.sandi") if hasil.ganti_sandi else lanjut, 303)
    )
    jawab.set_cookie(
        COOKIE,
        hasil.token,
        max_age=max(int((hasil.kedaluwarsa - datetime.now(UTC)).total_seconds()), 1),
        httponly=True,
        samesite="Lax",
        secure=current_app.config["SESSION_COOKIE_SECURE"],
        path="/",
    )
    return jawab


@bp.post("/keluar")
@peran(sebelum_ganti_sandi=True)
def keluar() -> ResponseReturnValue:
    akun().keluar(g.sesi)
    lupakan_sesi()
    session.clear()
    flash("Anda sudah keluar.", "hijau")
    jawab = make_response(redirect(url_for("halaman.akun.masuk"), 303))
    jawab.delete_cookie(COOKIE, path="/", httponly=True, samesite="Lax")
    return jawab


@bp.get("/akun/sandi")
@peran(sebelum_ganti_sandi=True)
def sandi() -> ResponseReturnValue:
    return _lihat_sandi()


@bp.post("/akun/sandi")
@peran(sebelum_ganti_sandi=True)
def ganti_sandi() -> ResponseReturnValue:
    lama, baru = request.form.get("sandi_lama", ""), request.form.get("sandi_baru", "")
    try:
        _sama(baru)
        akun().ganti_sandi(g.sesi, lama, baru)
    except (Masalah, DomainError) as galat:
        return _tolak(galat, FORMULIR_SANDI, _lihat_sandi)
    return berhasil("Sandi Anda sudah diganti.", url_for("halaman.beranda.lihat"))


@bp.get("/lupa-sandi")
@publik
def lupa() -> ResponseReturnValue:
    return _lihat_lupa()


@bp.post("/lupa-sandi")
@publik
def kirim_lupa() -> ResponseReturnValue:
    nip = teks("nip")
    try:
        _wajib(nip=(nip, "Isi NIP Anda, 18 angka."))
        akun().minta_tautan(nip)
    except (Masalah, DomainError) as galat:
        return _tolak(galat, FORMULIR_LUPA, _lihat_lupa)
    return redirect(url_for("halaman.akun.tautan_terkirim"), 303)


@bp.get("/lupa-sandi/terkirim")
@publik
def tautan_terkirim() -> ResponseReturnValue:
    return render_template("akun/terkirim.html")


@bp.get("/atur-ulang-sandi")
@publik
def atur_ulang() -> ResponseReturnValue:
    return _lihat_atur_ulang()


@bp.post("/atur-ulang-sandi")
@publik
def kirim_atur_ulang() -> ResponseReturnValue:
    baru = request.form.get("sandi_baru", "")
    try:
        _sama(baru)
        akun().atur_ulang(request.form.get("kode", ""), baru)
    except (Masalah, DomainError) as galat:
        return _tolak(galat, FORMULIR_SANDI, _lihat_atur_ulang)
    return berhasil("Sandi baru tersimpan. Silakan masuk.", url_for("halaman.akun.masuk"))


@bp.post("/tampilan")
@publik
def ganti_tema() -> ResponseReturnValue:
    pilihan = request.form.get("tema", "")
    jawab = make_response(redirect(alamat_lokal(request.form.get("kembali")) or "/", 303))
    if pilihan in TEMA:
        jawab.set_cookie(COOKIE_TEMA, pilihan, max_age=SETAHUN, samesite="Lax", httponly=True)
    else:
        jawab.delete_cookie(COOKIE_TEMA)
    return jawab


def _lihat_masuk() -> str:
    lanjut = alamat_lokal(request.values.get("lanjut"))
    return render_template("akun/masuk.html", lanjut=lanjut)


def _lihat_sandi() -> str:
    return render_template("akun/sandi.html", aturan=aturan_sandi(hari_ini()))


def _lihat_lupa() -> str:
    return render_template("akun/lupa.html")


def _lihat_atur_ulang() -> str:
    kode = request.values.get("kode", "")
    return render_template("akun/atur_ulang.html", kode=kode, aturan=aturan_sandi(hari_ini()))


def _wajib(**isian: tuple[str, str]) -> None:
    kosong = [kesalahan_di(nama, pesan) for nama, (nilai, pesan) in isian.items() if not nilai]
    if kosong:
        raise isian_salah(*kosong)


def _sama(baru: str) -> None:
    if baru != request.form.get("sandi_ulang", ""):
        raise isian_salah(
            kesalahan_di("sandi_ulang", "Ketik sandi baru yang sama pada kedua isian.")
        )


def _tolak(
    galat: Masalah | DomainError, formulir: str, tampil: Callable[[], str]
) -> ResponseReturnValue:
    masalah = galat if isinstance(galat, Masalah) else dari_penolakan(galat)
    g.gagal = gagal_dari(masalah, formulir)
    return tampil(), masalah.status, masalah.headers
