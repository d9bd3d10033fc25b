import pytest

from services.pak.domain import langkah
from services.pak.domain.kiriman import Kiriman, StatusKirim
from services.pak.domain.pak import StatusPak
from tests.unit.pak.contoh import PENILAI, SEKARANG, sebuah_pak, sebuah_saldo


def pak(status):
    satu = sebuah_pak()
    satu.status = StatusPak(status)
    return satu


def kiriman(status):
    satu = Kiriman("pak-1", StatusKirim(status), SEKARANG)
    satu.langkah_berikut = "Minta admin memeriksa." if status == "GAGAL" else ""
    return satu


@pytest.mark.parametrize(
    ("status", "oleh", "kirim", "hasil"),
    [
        ("DRAFT", "p-jf", None, {"HAPUS", "AJUKAN", "CETAK"}),
        ("DRAFT", "p-kabid", None, {"CETAK"}),
        ("DIAJUKAN", "p-jf", None, {"CETAK"}),
        ("DIAJUKAN", "p-kabid", None, {"SETUJUI", "TOLAK", "CETAK"}),
        ("DISETUJUI", "p-jf", None, {"SINKRON", "CETAK"}),
        ("DISETUJUI", "p-kabid", None, {"SINKRON", "CETAK"}),
        ("DISETUJUI", "p-jf", "MENUNGGU", {"CETAK"}),
        ("DISETUJUI", "p-jf", "GAGAL", {"SINKRON", "CETAK"}),
        ("DISETUJUI", "p-admin", None, {"CETAK"}),
        ("TERSINKRON", "p-jf", "TERKIRIM", {"CETAK"}),
    ],
)
def test_yang_boleh_dilakukan(status, oleh, kirim, hasil):
    boleh = langkah.boleh(
        pak(status),
        oleh_id=oleh,
        penilai_id="p-kabid",
        kiriman=kiriman(kirim) if kirim else None,
    )
    assert set(boleh) == hasil


@pytest.mark.parametrize(
    ("status", "kirim", "kata"),
    [
        ("DRAFT", None, "Ajukan PAK"),
        ("DIAJUKAN", None, "keputusan"),
        ("DISETUJUI", None, "Sinkron AK SIASN"),
        ("DISETUJUI", "MENUNGGU", "giliran"),
        ("DISETUJUI", "MENGIRIM", "Sedang"),
        ("DISETUJUI", "TIDAK_PASTI", "diperiksa"),
        ("DISETUJUI", "GAGAL", "Minta admin"),
        ("TERSINKRON", "TERKIRIM", "Selesai"),
    ],
)
def test_langkah_berikut(status, kirim, kata):
    assert kata in langkah.berikut(pak(status), kiriman(kirim) if kirim else None)


def test_menunggu_siapa():
    assert "Ratri" in langkah.menunggu(pak("DRAFT"), PENILAI)
    assert "Hendra" in langkah.menunggu(pak("DIAJUKAN"), PENILAI)
    assert "pejabat penilai" in langkah.menunggu(pak("DIAJUKAN"), None)
    assert langkah.menunggu(pak("DISETUJUI"), PENILAI) == ""


def test_saldo_diputus_penilai_saja():
    saldo = sebuah_saldo()
    assert langkah.boleh_saldo(saldo, oleh_id="p-kabid", penilai_id="p-kabid") == (
        "SETUJUI",
        "TOLAK",
    )
    assert langkah.boleh_saldo(saldo, oleh_id="p-jf", penilai_id="p-kabid") == ()


@pytest.mark.parametrize(
    ("perlu", "menunggu", "dapat", "kata"),
    [
        (True, True, True, "Tunggu pejabat penilai"),
        (True, False, True, "Tambahkan angka kredit"),
        (False, False, True, "Pilih periode"),
        (False, False, False, "Belum ada periode"),
    ],
)
def test_langkah_pada_halaman_angka_kredit(perlu, menunggu, dapat, kata):
    kalimat = langkah.berikut_ringkasan(
        perlu_saldo=perlu, saldo_menunggu=menunggu, dapat_dikonversi=dapat
    )
    assert kalimat.startswith(kata)
