"""The web pages: server-rendered, Indonesian, complete without JavaScript.

One module per menu area; each asks the services by `clients.layanan()`, exactly as the JSON API
does, and holds no rule. Words come from `kata`, numbers and dates from `tulisan`, the life of a
form from `formulir`, legal steps from `langkah`.
"""

from __future__ import annotations

from flask import Blueprint, Flask, g
from flask.typing import ResponseReturnValue
from flask_bootstrap import Bootstrap5

from services.gateway.halaman import (
    akun,
    angka_kredit,
    aset,
    atasan,
    banding,
    bantuan,
    bawahan,
    beranda,
    capaian,
    dashboard,
    dashboard_penilaian,
    data_terbuka,
    formulir,
    galat,
    impor,
    kalkulator,
    keberatan,
    kerangka,
    keterlibatan,
    ketikan,
    lembar,
    matriks,
    pak,
    pak_ganti,
    pegawai,
    pelaporan,
    pembinaan,
    pengaturan,
    pengaturan_periode,
    penilaian,
    penilaian_hasil,
    penilaian_isi,
    penutupan,
    persetujuan,
    pesan,
    pohon,
    pola,
    profil,
    pyb,
    rekaman,
    rekan,
    rencana_aksi,
    rhk_berkas,
    salinan,
    sinkron,
    skp,
    skp_akhir,
    skp_cetak,
    skp_formulir,
    skp_indikator,
    skp_isi,
    skp_langkah,
    skp_tautan,
    tenggat,
    tim_kerja,
    tindak_lanjut,
    unduhan,
    unor,
    verifikasi,
    warisan,
)
from services.gateway.problems import Masalah

AREA = (
    akun,
    angka_kredit,
    atasan,
    banding,
    bantuan,
    bawahan,
    beranda,
    capaian,
    dashboard,
    dashboard_penilaian,
    data_terbuka,
    impor,
    kalkulator,
    keberatan,
    keterlibatan,
    ketikan,
    lembar,
    matriks,
    pak,
    pak_ganti,
    pegawai,
    pelaporan,
    pembinaan,
    pengaturan,
    pengaturan_periode,
    penilaian,
    penilaian_hasil,
    penilaian_isi,
    penutupan,
    persetujuan,
    pesan,
    pohon,
    pola,
    profil,
    pyb,
    rekaman,
    rekan,
    rencana_aksi,
    rhk_berkas,
    salinan,
    sinkron,
    skp,
    skp_cetak,
    skp_akhir,
    skp_formulir,
    skp_indikator,
    skp_isi,
    skp_langkah,
    skp_tautan,
    tenggat,
    tim_kerja,
    tindak_lanjut,
    unduhan,
    unor,
    verifikasi,
    warisan,
)


def daftarkan(app: Flask) -> None:
    """Add every page to the app."""
    app.config["BOOTSTRAP_SERVE_LOCAL"] = True
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    Bootstrap5(app)
    aset.pasang(app)
    halaman = Blueprint("halaman", __name__)
    kerangka.pasang(halaman)
    halaman.register_error_handler(Masalah, masalah)
    for area in AREA:
        halaman.register_blueprint(area.bp)
    app.register_blueprint(halaman)
    app.before_request(formulir.gabungkan)


def masalah(galat_ini: Masalah) -> ResponseReturnValue:
    """A refusal as a page; also called by the app for addresses that are no page."""
    g.reason = galat_ini.reason
    return galat.tampilkan(galat_ini)
