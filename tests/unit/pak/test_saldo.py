from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from services.chassis.errors import IsianSalah, SudahBerubah
from services.pak.domain.errors import BukanPenilai, SaldoBukanDiajukan
from services.pak.domain.events import Ditolak, SaldoDiajukan, SaldoDisetujui
from services.pak.domain.istilah import Sumber
from services.pak.domain.saldo import BATAS_BERKAS, StatusSaldo
from tests.unit.pak.contoh import ORANG_LAIN, PEGAWAI, PENILAI, sebuah_saldo

NANTI = datetime(2024, 1, 9, tzinfo=UTC)


def putuskan(saldo, **lain):
    pilihan = {"oleh": PENILAI, "penilai_id": PENILAI.pegawai_id, "etag": "1", "sekarang": NANTI}
    return saldo.setujui(**(pilihan | lain))


def tolak(saldo, catatan="Nomor SK tidak cocok.", **lain):
    pilihan = {"oleh": PENILAI, "penilai_id": PENILAI.pegawai_id, "etag": "1", "sekarang": NANTI}
    return saldo.tolak(catatan=catatan, **(pilihan | lain))


def test_diajukan_sekaligus_diberitakan():
    saldo = sebuah_saldo()
    assert saldo.status is StatusSaldo.DIAJUKAN
    assert saldo.fakta == [SaldoDiajukan("saldo-1", PEGAWAI, PENILAI, Decimal("32.33"), versi=1)]
    assert [(j.dari, j.ke) for j in saldo.jejak] == [("", "DIAJUKAN")]


def test_disetujui_penilai():
    saldo = sebuah_saldo()
    putuskan(saldo)
    assert (saldo.status, saldo.versi, saldo.diputus_pada) == ("DISETUJUI", 2, NANTI)
    assert saldo.fakta[-1] == SaldoDisetujui("saldo-1", PEGAWAI, Decimal("32.33"), versi=2)
    assert saldo.jejak[-1].dari == "DIAJUKAN"


def test_ditolak_dengan_alasan():
    saldo = sebuah_saldo()
    tolak(saldo, "  Nomor SK tidak cocok. ")
    assert (saldo.status, saldo.catatan) == ("DITOLAK", "Nomor SK tidak cocok.")
    fakta = saldo.fakta[-1]
    assert isinstance(fakta, Ditolak)
    assert (fakta.saldo_id, fakta.pak_id, fakta.versi) == ("saldo-1", "", 2)


@pytest.mark.parametrize("putus", [putuskan, tolak])
def test_hanya_penilai_yang_memutus(putus):
    with pytest.raises(BukanPenilai):
        putus(sebuah_saldo(), oleh=ORANG_LAIN)


@pytest.mark.parametrize("putus", [putuskan, tolak])
def test_yang_sudah_diputus_tidak_diputus_lagi(putus):
    saldo = sebuah_saldo()
    putuskan(saldo)
    with pytest.raises(SaldoBukanDiajukan) as tolakan:
        putus(saldo, etag="2")
    assert tolakan.value.fakta["status"] == "DISETUJUI"


@pytest.mark.parametrize(("etag", "kelas"), [("7", SudahBerubah), ("", IsianSalah)])
def test_versi_lain_ditolak(etag, kelas):
    saldo = sebuah_saldo()
    with pytest.raises(kelas):
        putuskan(saldo, etag=etag)
    assert saldo.status is StatusSaldo.DIAJUKAN


@pytest.mark.parametrize("catatan", ["", "   ", "x" * 1001])
def test_penolakan_tanpa_alasan_ditolak(catatan):
    with pytest.raises(IsianSalah) as tolakan:
        tolak(sebuah_saldo(), catatan)
    assert tolakan.value.bidang[0][0] == "catatan"


@pytest.mark.parametrize(
    ("lain", "bidang"),
    [
        ({"sumber": Sumber.KONVERSI}, "sumber"),
        ({"nomor_sk": ""}, "nomor_sk"),
        ({"nomor_sk": "9" * 101}, "nomor_sk"),
        ({"tanggal_sk": date(2024, 1, 9)}, "tanggal_sk"),
        ({"total": Decimal(0)}, "total_ak"),
        ({"total": Decimal(-1)}, "total_ak"),
        ({"total": Decimal(100000)}, "total_ak"),
        ({"berkas": b""}, "berkas"),
        ({"berkas": b"PK\x03\x04"}, "berkas"),
        ({"berkas": b"%PDF-" + b"0" * BATAS_BERKAS}, "berkas"),
    ],
)
def test_isian_yang_salah_menyebut_bidangnya(lain, bidang):
    with pytest.raises(IsianSalah) as tolakan:
        sebuah_saldo(**lain)
    assert [nama for nama, _ in tolakan.value.bidang] == [bidang]


def test_berkas_tepat_dua_mebibita_diterima():
    assert sebuah_saldo(berkas=b"%PDF-" + b"0" * (BATAS_BERKAS - 5)).isian.berkas


def test_dari_riwayat_siasn_tidak_perlu_berkas():
    assert sebuah_saldo(berkas=b"", siasn_id="ak-77").isian.siasn_id == "ak-77"
