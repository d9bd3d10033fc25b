from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from services.pak.domain.akumulasi import Perolehan
from services.pak.domain.istilah import Jenjang, Predikat, Sumber
from services.pak.domain.masa import Masa
from services.pak.domain.pak import StatusPak
from services.pak.domain.pangkat import Golongan
from services.pak.domain.periode import PeriodeDinilai
from services.pak.domain.ringkasan import Keadaan, ringkas
from services.pak.domain.saldo import StatusSaldo
from tests.unit.pak.contoh import HARI_INI, sebuah_saldo

TAHUN_2023 = PeriodeDinilai(
    periode_id="per-2023",
    pegawai_id="p-jf",
    skp_id="skp-1",
    nama="Tahunan 2023",
    tahun=2023,
    mulai=date(2023, 1, 1),
    selesai=date(2023, 12, 31),
    tahunan=True,
    predikat=Predikat.SANGAT_BAIK,
    versi=1,
)


def saldo(status="DISETUJUI"):
    satu = sebuah_saldo()
    satu.status = StatusSaldo(status)
    return satu


def ringkasan(**lain):
    keadaan = Keadaan(
        jenjang=Jenjang.AHLI_PERTAMA,
        golongan=Golongan.III_A,
        tmt_jabatan=date(2022, 6, 1),
        presisi=2,
        perolehan=[Perolehan(Jenjang.AHLI_PERTAMA, Sumber.TUGAS_JABATAN, Decimal("32.33"))],
        saldo=[saldo()],
        periode=[TAHUN_2023],
        terpakai=[],
        berjalan=None,
    )
    return ringkas(replace(keadaan, **lain), HARI_INI)


def halangan(**lain):
    ((_, sebab),) = ringkasan(**lain).periode
    return sebab


def test_jumlah_dan_jarak():
    hasil = ringkasan()
    assert (str(hasil.kumulatif), str(hasil.pangkat.selisih)) == ("32.33", "-17.67")
    assert str(hasil.kenaikan_jenjang.selisih) == "-67.67"
    assert hasil.koefisien == Decimal("12.5")


def test_periode_yang_dapat_dikonversi():
    assert halangan() == ""
    assert ringkasan().langkah_berikut.startswith("Pilih periode")


def test_sebagian_terpakai_masih_dapat_dikonversi():
    assert halangan(terpakai=[Masa(2023, 1, 3), Masa(2022, 1, 12)]) == ""


@pytest.mark.parametrize(
    ("lain", "kata"),
    [
        ({"terpakai": [Masa(2023, 1, 3), Masa(2023, 4, 12)]}, "sudah dikonversi"),
        ({"saldo": []}, "belum ditambahkan"),
        ({"saldo": [saldo("DIAJUKAN")]}, "menunggu persetujuan"),
        ({"berjalan": StatusPak.DRAFT}, "masih berjalan"),
        (
            {"periode": [replace(TAHUN_2023, mulai=date(2022, 1, 1), selesai=date(2022, 12, 31))]},
            "1 Januari 2023",
        ),
        ({"periode": [replace(TAHUN_2023, mulai=date(2023, 12, 5))]}, "bulan kalender penuh"),
    ],
)
def test_halangan_dikatakan(lain, kata):
    assert kata in halangan(**lain)


@pytest.mark.parametrize(
    ("lain", "kata"),
    [
        ({"berjalan": StatusPak.DRAFT}, "Periksa draft"),
        ({"berjalan": StatusPak.DIAJUKAN}, "Tunggu keputusan"),
        ({"saldo": []}, "Tambahkan"),
        ({"saldo": [saldo("DIAJUKAN")]}, "Tunggu pejabat penilai"),
        ({"periode": []}, "Belum ada periode"),
    ],
)
def test_langkah_berikut(lain, kata):
    assert ringkasan(**lain).langkah_berikut.startswith(kata)


def test_pemangku_baru_tidak_perlu_saldo():
    assert halangan(saldo=[], tmt_jabatan=date(2023, 3, 1)) == ""
