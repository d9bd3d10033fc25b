"""The JSON API under /api/v1, and the three addresses for machines beside it."""

from __future__ import annotations

from apiflask import APIFlask

from services.gateway.routes import (
    angka_kredit,
    atasan,
    banding,
    bawahan,
    cetak_skp,
    dashboard_penilaian,
    data_terbuka,
    dok,
    formulir,
    impor,
    kalkulator,
    keberatan,
    keterlibatan,
    lembar,
    matriks,
    organisasi,
    pak,
    pegawai,
    pelaporan,
    pembinaan,
    pengaturan,
    pengaturan_periode,
    penilaian,
    penutupan,
    pesan,
    pohon,
    pola,
    rekaman,
    rekan,
    rencana,
    rhk_berkas,
    salinan,
    sesi,
    sinkron,
    sistem,
    skp,
    tenggat,
    tim_kerja,
    tindak_lanjut,
    unduhan,
    warisan,
)

API = "/api/v1"
DI_BAWAH_API = (
    sesi.bp,
    pegawai.bp,
    skp.bp,
    rencana.bp,
    bawahan.bp,
    cetak_skp.bp,
    atasan.bp,
    organisasi.bp,
    pengaturan.bp,
    tim_kerja.bp,
    matriks.bp,
    keterlibatan.bp,
    salinan.bp,
    pohon.bp,
    pola.bp,
    warisan.bp,
    penilaian.bp,
    lembar.bp,
    keberatan.bp,
    rekaman.bp,
    rekan.bp,
    dashboard_penilaian.bp,
    tindak_lanjut.bp,
    pembinaan.bp,
    pengaturan_periode.bp,
    penutupan.bp,
    tenggat.bp,
    pelaporan.bp,
    angka_kredit.bp,
    pak.bp,
    pesan.bp,
    kalkulator.bp,
    unduhan.bp,
    data_terbuka.bp,
    formulir.bp,
    banding.bp,
    impor.bp,
    sinkron.bp,
    rhk_berkas.bp,
)
SEMUA = (*DI_BAWAH_API, sistem.bp)


def daftarkan(app: APIFlask) -> None:
    """Register every route and the document that describes them."""
    dok.pasang(app, app.extensions["settings"])
    for blueprint in DI_BAWAH_API:
        app.register_blueprint(blueprint, url_prefix=API)
    app.register_blueprint(sistem.bp)
