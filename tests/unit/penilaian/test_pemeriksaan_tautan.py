"""Which addresses a link may lead to, what a look at it tells, and when it is looked at again."""

from datetime import UTC, datetime, timedelta

import pytest

from services.penilaian.domain.alamat_umum import beralamat_umum
from services.penilaian.domain.pemeriksaan_tautan import (
    Amatan,
    KeadaanTautan,
    Sebab,
    berturut_gagal,
    keadaan,
    periksa_lagi,
)

SAAT = datetime(2026, 3, 3, 7, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    "alamat",
    [
        "93.184.215.14",
        "8.8.8.8",
        "2606:4700:4700::1111",
        "::ffff:8.8.8.8",
        "64:ff9b::808:808",
        "2002:808:808::1",
    ],
)
def test_an_address_of_the_internet(alamat: str):
    assert beralamat_umum(alamat)


@pytest.mark.parametrize(
    "alamat",
    [
        "127.0.0.1",
        "127.255.255.254",
        "0.0.0.0",
        "10.0.0.1",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "100.64.0.1",
        "169.254.169.254",
        "192.0.2.1",
        "198.18.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::7f00:1",
        "::ffff:10.0.0.1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::808:808",
        "2002:a00:1::1",
        "2001:0:808:808::1",
        "2001:db8::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fe80::1%eth0",
        "2606:4700:4700::1111%eth0",
        "fec0::1",
        "ff02::1",
        "contoh.go.id",
        "2130706433",
        "0x7f.1",
        "127.1",
        "",
    ],
)
def test_an_address_of_a_private_network_or_of_nothing(alamat: str):
    assert not beralamat_umum(alamat)


@pytest.mark.parametrize(
    ("kode", "harap"),
    [
        (200, KeadaanTautan.HIDUP),
        (206, KeadaanTautan.HIDUP),
        (304, KeadaanTautan.HIDUP),
        (416, KeadaanTautan.HIDUP),
        (404, KeadaanTautan.MATI),
        (410, KeadaanTautan.MATI),
        (401, KeadaanTautan.TIDAK_TERBUKA),
        (403, KeadaanTautan.TIDAK_TERBUKA),
        (400, KeadaanTautan.TIDAK_DIKETAHUI),
        (405, KeadaanTautan.TIDAK_DIKETAHUI),
        (429, KeadaanTautan.TIDAK_DIKETAHUI),
        (500, KeadaanTautan.TIDAK_DIKETAHUI),
        (503, KeadaanTautan.TIDAK_DIKETAHUI),
    ],
)
def test_the_state_follows_from_the_answer(kode: int, harap: KeadaanTautan):
    assert keadaan(Amatan(Sebab.DIJAWAB, kode, "arsip.contoh.go.id")) is harap


def test_who_is_led_to_a_door_may_not_open_it():
    masuk = Amatan(Sebab.DIJAWAB, 200, "accounts.google.com")
    assert keadaan(masuk) is KeadaanTautan.TIDAK_TERBUKA


def test_without_an_answer_only_a_name_that_is_not_there_is_dead():
    assert keadaan(Amatan(Sebab.NAMA_TIDAK_ADA)) is KeadaanTautan.MATI
    assert keadaan(Amatan(Sebab.GAGAL)) is KeadaanTautan.TIDAK_DIKETAHUI
    assert keadaan(Amatan(Sebab.TIDAK_DIAMBIL)) is KeadaanTautan.TIDAK_DIKETAHUI


def test_what_is_known_stays_a_while_and_what_is_not_is_asked_ever_more_seldom():
    seminggu, sehari = timedelta(days=7), timedelta(days=1)
    assert periksa_lagi(KeadaanTautan.HIDUP, 0, saat=SAAT) == SAAT + seminggu
    assert periksa_lagi(KeadaanTautan.MATI, 0, saat=SAAT) == SAAT + sehari
    assert periksa_lagi(KeadaanTautan.TIDAK_TERBUKA, 0, saat=SAAT) == SAAT + sehari
    gagal, jeda = 0, []
    for _ in range(6):
        gagal = berturut_gagal(KeadaanTautan.TIDAK_DIKETAHUI, gagal)
        jeda.append(periksa_lagi(KeadaanTautan.TIDAK_DIKETAHUI, gagal, saat=SAAT) - SAAT)
    jam = timedelta(hours=1)
    assert jeda == [jam, 4 * jam, sehari, seminggu, seminggu, seminggu]
    assert berturut_gagal(KeadaanTautan.HIDUP, gagal) == 0
