from datetime import timedelta

import pytest

from services.pak.domain.errors import KirimanBukanGiliran
from services.pak.domain.kiriman import (
    BATAS_KIRIM,
    BATAS_PERCOBAAN,
    JEDA_TIDAK_PASTI,
    Kiriman,
    StatusKirim,
)
from tests.unit.pak.contoh import SEKARANG


def kiriman(status="MENUNGGU", **lain):
    return Kiriman("pak-1", StatusKirim(status), SEKARANG, **lain)


def test_dikirim_dan_diterima():
    satu = kiriman()
    satu.ambil()
    satu.mulai(SEKARANG)
    assert (satu.status, satu.percobaan) == ("MENGIRIM", 1)
    assert satu.berikut_pada == SEKARANG + BATAS_KIRIM
    satu.terkirim("ak-9")
    assert (satu.status, satu.siasn_id) == ("TERKIRIM", "ak-9")


def test_pengirim_yang_mati_meninggalkan_keraguan():
    satu = kiriman("MENGIRIM", percobaan=1)
    satu.ambil()
    assert (satu.status, satu.percobaan) == ("TIDAK_PASTI", 2)


def test_jawaban_hilang_diperiksa_dulu_sesudah_jeda():
    satu = kiriman("MENGIRIM")
    satu.tidak_pasti(SEKARANG)
    assert (satu.status, satu.berikut_pada) == ("TIDAK_PASTI", SEKARANG + JEDA_TIDAK_PASTI)
    assert satu.galat
    satu.ambil()
    assert satu.status is StatusKirim.TIDAK_PASTI
    satu.terkirim("ak-9")
    assert satu.galat == ""


def test_yang_dipastikan_tidak_ada_boleh_dikirim_lagi():
    satu = kiriman("TIDAK_PASTI")
    satu.mulai(SEKARANG)
    assert satu.status is StatusKirim.MENGIRIM


def test_ditunda_makin_lama():
    satu = kiriman()
    jeda = []
    for _ in range(12):
        satu.ambil()
        satu.tunda("SIASN sibuk.", SEKARANG)
        jeda.append(satu.berikut_pada - SEKARANG)
    assert satu.status is StatusKirim.MENUNGGU
    assert jeda[0] == timedelta(seconds=10)
    assert jeda == sorted(jeda)
    assert jeda[-1] == timedelta(minutes=15)


def test_penolakan_pasti_saat_mengirim_kembali_menunggu():
    satu = kiriman("MENGIRIM")
    satu.tunda("SIASN sibuk.", SEKARANG)
    assert satu.status is StatusKirim.MENUNGGU


def test_keraguan_tetap_keraguan_selama_siasn_tidak_dapat_dibaca():
    satu = kiriman("TIDAK_PASTI")
    satu.tunda("SIASN tidak dapat dihubungi.", SEKARANG)
    assert satu.status is StatusKirim.TIDAK_PASTI


def test_percobaan_sendiri_ada_batasnya():
    assert not kiriman(percobaan=BATAS_PERCOBAAN - 1).habis
    assert kiriman(percobaan=BATAS_PERCOBAAN).habis


def test_gagal_menyebut_langkah_lalu_dapat_diminta_lagi():
    satu = kiriman("MENGIRIM", percobaan=5)
    satu.gagal("SIASN menolak.", "Perbaiki data.")
    assert (satu.status, satu.galat, satu.langkah_berikut) == (
        "GAGAL",
        "SIASN menolak.",
        "Perbaiki data.",
    )
    nanti = SEKARANG + timedelta(minutes=2)
    satu.minta_lagi(nanti)
    assert (satu.status, satu.berikut_pada, satu.galat) == ("MENUNGGU", nanti, "")
    assert satu.percobaan == 0


@pytest.mark.parametrize("status", ["MENUNGGU", "MENGIRIM", "TIDAK_PASTI", "TERKIRIM"])
def test_meminta_lagi_selagi_berjalan_tidak_mengubah_apa_pun(status):
    satu = kiriman(status)
    satu.minta_lagi(SEKARANG + timedelta(minutes=2))
    assert (satu.status, satu.berikut_pada) == (status, SEKARANG)


@pytest.mark.parametrize(
    ("status", "langkah"),
    [
        ("TERKIRIM", lambda k: k.ambil()),
        ("GAGAL", lambda k: k.ambil()),
        ("MENGIRIM", lambda k: k.mulai(SEKARANG)),
        ("TERKIRIM", lambda k: k.mulai(SEKARANG)),
        ("MENUNGGU", lambda k: k.tidak_pasti(SEKARANG)),
        ("TERKIRIM", lambda k: k.terkirim("x")),
        ("GAGAL", lambda k: k.terkirim("x")),
        ("TERKIRIM", lambda k: k.tunda("x", SEKARANG)),
        ("TERKIRIM", lambda k: k.gagal("x", "y")),
    ],
)
def test_langkah_di_luar_giliran_ditolak(status, langkah):
    with pytest.raises(KirimanBukanGiliran):
        langkah(kiriman(status))
