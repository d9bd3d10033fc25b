"""Log in and out, and the password."""

from __future__ import annotations

from typing import cast

from apiflask import APIBlueprint
from flask import Response, current_app, g

from services.gateway.akun.akun import Akun, Masuk
from services.gateway.auth import Jenis, Sesi, peran, publik
from services.gateway.routes.bentuk import kosong, sebagai_json
from services.gateway.routes.dok import dok
from services.gateway.routes.isian import (
    AturUlangIsian,
    GantiSandiIsian,
    LupaSandiIsian,
    MasukIsian,
    MasukKlienIsian,
)

bp = APIBlueprint("api_sesi", __name__, tag="Sesi dan sandi")

CONTOH_SESI = {
    "kedaluwarsa": "2026-01-12T11:20:11+00:00",
    "nama": "Rangga Wiratama",
    "nip": "199203152019031001",
    "peran": ["PEGAWAI"],
    "ganti_sandi": False,
}


def akun() -> Akun:
    return cast("Akun", current_app.extensions["akun"])


@bp.post("/sesi")
@publik
@bp.input(MasukIsian, arg_name="isian")
@bp.doc(**dok("Masuk dengan NIP dan sandi", {"token": "k7Q…"} | CONTOH_SESI, status=201))
def masuk(isian: MasukIsian) -> Response:
    hasil = akun().masuk(isian.nip, isian.sandi, Jenis.API)
    return _jawab_masuk(hasil, nip=hasil.nip, ganti_sandi=hasil.ganti_sandi)


@bp.post("/sesi/klien")
@publik
@bp.input(MasukKlienIsian, arg_name="isian")
@bp.doc(
    **dok(
        "Masuk sebagai program instansi (klien API); hanya membaca",
        {"token": "k7Q…", "kedaluwarsa": CONTOH_SESI["kedaluwarsa"], "nama": "SIMPEG"}
        | {"klien_id": "simpegdemo", "peran": ["KLIEN_API"]},
        status=201,
    )
)
def masuk_klien(isian: MasukKlienIsian) -> Response:
    hasil = akun().masuk(isian.klien_id, isian.rahasia, Jenis.API, program=True)
    return _jawab_masuk(hasil, klien_id=hasil.nip)


def _jawab_masuk(hasil: Masuk, **lain: object) -> Response:
    jawaban = {
        "token": hasil.token,
        "kedaluwarsa": hasil.kedaluwarsa.isoformat(timespec="seconds"),
        "nama": hasil.nama,
        "peran": sorted(hasil.peran),
    }
    return sebagai_json(jawaban | lain, 201)


@bp.get("/sesi")
@peran(sebelum_ganti_sandi=True)
@bp.doc(**dok("Sesi ini", CONTOH_SESI | {"pegawai_id": "demo-pegawai"}))
def lihat() -> Response:
    sesi: Sesi = g.sesi
    return sebagai_json(
        {
            "pegawai_id": sesi.pegawai_id,
            "nip": sesi.nip,
            "nama": sesi.nama,
            "peran": sorted(sesi.peran),
            "ganti_sandi": sesi.ganti_sandi,
            "kedaluwarsa": sesi.kedaluwarsa.isoformat(timespec="seconds"),
        }
    )


@bp.delete("/sesi")
@peran(sebelum_ganti_sandi=True)
@bp.doc(**dok("Keluar", status=204))
def keluar() -> Response:
    akun().keluar(g.sesi)
    return kosong()


@bp.put("/sesi/sandi")
@peran(sebelum_ganti_sandi=True)
@bp.input(GantiSandiIsian, arg_name="isian")
@bp.doc(**dok("Ganti sandi; sesi lain berakhir", status=204))
def ganti_sandi(isian: GantiSandiIsian) -> Response:
    akun().ganti_sandi(g.sesi, isian.sandi_lama, isian.sandi_baru)
    return kosong()


@bp.post("/sandi/lupa")
@publik
@bp.input(LupaSandiIsian, arg_name="isian")
@bp.doc(
    **dok(
        "Minta tautan atur ulang sandi; jawabannya selalu sama",
        {"detail": "Bila NIP ini punya akun, tautan dikirim ke surel yang terdaftar."},
        status=202,
    )
)
def lupa(isian: LupaSandiIsian) -> Response:
    akun().minta_tautan(isian.nip)
    kalimat = "Bila NIP ini punya akun dengan surel, tautan dikirim ke surel itu."
    return sebagai_json({"detail": kalimat}, 202)


@bp.post("/sandi/atur-ulang")
@publik
@bp.input(AturUlangIsian, arg_name="isian")
@bp.doc(**dok("Pasang sandi baru dengan kode dari tautan; semua sesi berakhir", status=204))
def atur_ulang(isian: AturUlangIsian) -> Response:
    akun().atur_ulang(isian.kode, isian.sandi_baru)
    return kosong()
