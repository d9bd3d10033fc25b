"""Sinkron AK SIASN against the simulator: once, whatever breaks on the way."""

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
import sqlalchemy as sa

from deploy.lokal import ports
from kinerja.pak.v1 import pak_service_pb2 as pb
from services.chassis.errors import TidakDitemukan
from services.pak.adapters.pengirim import Pengirim
from services.pak.adapters.repository import SqlGudang
from services.pak.use_cases import kirim
from services.siasn import AngkaKreditBaru, KlienSiasn
from tests.integration.pak.dunia import PNS_ID, ditolak
from tests.integration.siasn.conftest import RAHASIA

AKAR = Path(__file__).parents[3]
SIMPAN = "angkakredit/save"
BACA = "pns/rw-angkakredit"


class Jam:
    """A clock that stands until it is pushed."""

    def __init__(self) -> None:
        self.kini = datetime.now(UTC) + timedelta(minutes=1)

    def __call__(self) -> datetime:
        return self.kini

    def maju(self, **selisih) -> None:
        self.kini += timedelta(**selisih)


@pytest.fixture
def jam():
    return Jam()


@pytest.fixture
def pengirim(db, klien, jam):
    return Pengirim(db, klien, jam)


@pytest.fixture(autouse=True)
def tanpa_sisa(db):
    with db.transaction() as conn:
        conn.execute(sa.text("DELETE FROM kiriman"))


@pytest.fixture
def pak(dunia):
    """An issued PAK whose owner has asked for it to be written to SIASN."""
    satu = dunia.disetujui(dunia.siap(), nomor=f"800.1/{dunia.nomor}/PAK/2024")
    return dunia.panggil("jf", "SinkronPak", pb.SinkronPakRequest(pak_id=satu.pak_id)).pak


def lihat(dunia, pak):
    return dunia.panggil("jf", "GetPak", pb.GetPakRequest(pak_id=pak.pak_id)).pak


def status_kirim(dunia, pak):
    return pb.StatusKirim.Name(lihat(dunia, pak).status_kirim).removeprefix("STATUS_KIRIM_")


def jumlah_tersinkron(dunia, pak):
    with dunia.db.reading() as conn:
        cari = "SELECT count(*) FROM outbox WHERE kunci = :k AND subjek LIKE '%tersinkron%'"
        return conn.scalar(sa.text(cari), {"k": pak.pak_id})


def test_sinkron_hanya_mencatat_keinginan(dunia, simulator, pak):
    assert pak.status_kirim == pb.STATUS_KIRIM_MENUNGGU
    assert "SINKRON" not in pak.boleh
    assert simulator.panggilan(SIMPAN) == 0


def test_ditulis_sekali_lalu_tersinkron(dunia, simulator, pengirim, pak):
    assert pengirim.sekali() is True
    assert pengirim.sekali() is False
    (baris,) = simulator.tersimpan()
    assert baris["nomorSk"] == pak.nomor
    assert (baris["kreditUtamaBaru"], baris["kreditBaruTotal"]) == ("18.75", "18.75")
    assert (baris["bulanMulaiPenailan"], baris["bulanSelesaiPenailan"]) == ("1", "12")
    assert baris["tanggalSk"] == "08-01-2024"
    assert baris["isKonversi"] == "1"
    selesai = lihat(dunia, pak)
    assert selesai.status == pb.STATUS_PAK_TERSINKRON
    assert selesai.status_kirim == pb.STATUS_KIRIM_TERKIRIM
    assert selesai.siasn_id == baris["id"]
    assert jumlah_tersinkron(dunia, pak) == 1


def test_diminta_lagi_sesudah_selesai_tidak_mengirim_lagi(dunia, simulator, pengirim, pak):
    pengirim.sekali()
    dunia.panggil("kabid", "SinkronPak", pb.SinkronPakRequest(pak_id=pak.pak_id))
    assert pengirim.sekali() is False
    assert simulator.panggilan(SIMPAN) == 1


def test_jawaban_hilang_diperiksa_dan_tidak_dikirim_dua_kali(dunia, simulator, pengirim, jam, pak):
    simulator.pasang(SIMPAN, "JAWABAN_HILANG")
    assert pengirim.sekali() is True
    assert status_kirim(dunia, pak) == "TIDAK_PASTI"
    assert pengirim.sekali() is False, "the read-back waits for SIASN to finish saving"
    jam.maju(seconds=21)
    assert pengirim.sekali() is True
    assert status_kirim(dunia, pak) == "TERKIRIM"
    assert (simulator.panggilan(SIMPAN), len(simulator.tersimpan())) == (1, 1)
    assert jumlah_tersinkron(dunia, pak) == 1


def test_putus_sebelum_sampai_dikirim_lagi_sesudah_dipastikan_tidak_ada(
    dunia, simulator, pengirim, jam, pak
):
    simulator.pasang(SIMPAN, "PUTUS")
    pengirim.sekali()
    assert status_kirim(dunia, pak) == "TIDAK_PASTI"
    jam.maju(seconds=21)
    pengirim.sekali()
    assert status_kirim(dunia, pak) == "TERKIRIM"
    assert len(simulator.tersimpan()) == 1


def test_pembacaan_yang_gagal_tidak_menghapus_keraguan(dunia, simulator, pengirim, jam, pak):
    simulator.pasang(SIMPAN, "JAWABAN_HILANG")
    pengirim.sekali()
    jam.maju(seconds=21)
    simulator.pasang(BACA, "500_SUSPENDED", kali=9)
    pengirim.sekali()
    assert status_kirim(dunia, pak) == "TIDAK_PASTI"
    assert simulator.panggilan(SIMPAN) == 1


@pytest.mark.parametrize("galat", ["429", "500_SUSPENDED"])
def test_siasn_sibuk_menunggu_lalu_berhasil(dunia, simulator, jam, pak, galat):
    simulator.pasang(SIMPAN, galat, detik=0)
    with KlienSiasn(simulator.pengaturan(), tidur=lambda _detik: None) as klien:
        Pengirim(dunia.db, klien, jam).sekali()
    assert status_kirim(dunia, pak) == "MENUNGGU"
    assert lihat(dunia, pak).galat_kirim
    jam.maju(minutes=1)
    # A new client: the old one keeps its circuit open for a while.
    with KlienSiasn(simulator.pengaturan(), tidur=lambda _detik: None) as klien:
        assert Pengirim(dunia.db, klien, jam).sekali() is True
    assert status_kirim(dunia, pak) == "TERKIRIM"
    assert len(simulator.tersimpan()) == 1


def test_ditolak_siasn_menyebut_siapa_dan_langkahnya(dunia, simulator, pengirim, pak):
    simulator.pasang(SIMPAN, "200_GAGAL")
    pengirim.sekali()
    gagal = lihat(dunia, pak)
    assert gagal.status_kirim == pb.STATUS_KIRIM_GAGAL
    assert "hubungi admin" in gagal.galat_kirim
    assert gagal.langkah_berikut.startswith("Admin instansi:")
    assert "SINKRON" in gagal.boleh
    assert pengirim.sekali() is False
    lagi = dunia.panggil("jf", "SinkronPak", pb.SinkronPakRequest(pak_id=pak.pak_id)).pak
    assert lagi.status_kirim == pb.STATUS_KIRIM_MENUNGGU


def test_gagal_yang_diminta_lagi_dikirim(dunia, simulator, pengirim, jam, pak):
    simulator.pasang(SIMPAN, "200_GAGAL")
    pengirim.sekali()
    dunia.panggil("jf", "SinkronPak", pb.SinkronPakRequest(pak_id=pak.pak_id))
    jam.maju(seconds=5)
    assert pengirim.sekali() is True
    assert status_kirim(dunia, pak) == "TERKIRIM"


def test_token_ditolak_ditunda_lalu_meminta_manusia(dunia, simulator, pengirim, jam, pak):
    simulator.pasang(BACA, "SSO_SALAH_KLIEN", kali=100)
    status = []
    for _ in range(5):
        assert pengirim.sekali() is True
        status.append(status_kirim(dunia, pak))
        jam.maju(minutes=20)
    assert status == ["MENUNGGU"] * 4 + ["GAGAL"]
    assert lihat(dunia, pak).langkah_berikut.startswith("Admin instansi:")


def test_yang_sudah_ada_di_siasn_tidak_ditulis_lagi(dunia, simulator, pengirim, jam, pak):
    """Somebody typed the same decree into SIASN by hand."""
    pengirim.sekali()
    with dunia.db.transaction() as conn:
        ulang = "UPDATE kiriman SET status = 'MENUNGGU', siasn_id = '' WHERE pak_id = :id"
        conn.execute(sa.text(ulang), {"id": pak.pak_id})
        kembali = "UPDATE pak SET status = 'DISETUJUI', siasn_id = '' WHERE pak_id = :id"
        conn.execute(sa.text(kembali), {"id": pak.pak_id})
    jam.maju(minutes=1)
    assert pengirim.sekali() is True
    assert status_kirim(dunia, pak) == "TERKIRIM"
    assert simulator.panggilan(SIMPAN) == 1


def test_angka_lain_dengan_nomor_yang_sama_diserahkan_ke_manusia(
    dunia, simulator, klien, pengirim, pak
):
    klien.simpan_angka_kredit(
        AngkaKreditBaru(
            pns_id=PNS_ID,
            nomor_sk=pak.nomor,
            tanggal_sk=datetime.now(UTC).date(),
            bulan_mulai=1,
            tahun_mulai=2023,
            bulan_selesai=12,
            tahun_selesai=2023,
            kredit_utama=Decimal("12.5"),
        )
    )
    pengirim.sekali()
    gagal = lihat(dunia, pak)
    assert gagal.status_kirim == pb.STATUS_KIRIM_GAGAL
    assert "angka kredit lain" in gagal.galat_kirim
    assert len(simulator.tersimpan()) == 1


def test_kiriman_yang_tidak_ada(dunia):
    with pytest.raises(TidakDitemukan), dunia.db.transaction() as conn:
        kirim.mulai(
            SqlGudang(conn, datetime.now(UTC)),
            "0193b3a0-0000-7000-8000-000000000000",
            datetime.now(UTC),
        )


def test_hanya_satu_pekerja_yang_mengirim(dunia, simulator, klien, jam, pak):
    simulator.pasang(SIMPAN, "LAMBAT", detik=0.5)
    with ThreadPoolExecutor(6) as pekerja:
        hasil = list(pekerja.map(lambda _n: Pengirim(dunia.db, klien, jam).sekali(), range(6)))
    assert hasil.count(True) == 1
    assert len(simulator.tersimpan()) == 1


@contextmanager
def pekerja(db, lingkungan, simulator):
    """The `work` process as it runs in production; it ends by kill -9."""
    env = (
        os.environ
        | lingkungan
        | RAHASIA
        | {
            "PYTHONPATH": os.pathsep.join((str(AKAR), str(AKAR / "protos" / "gen"))),
            "DATABASE_URL": db.url,
            "SIASN_BASE_URL": f"{simulator.url}/apisiasn/1.0",
            "SIASN_APIM_TOKEN_URL": f"{simulator.url}/oauth2/token",
            "SIASN_SSO_TOKEN_URL": simulator.pengaturan().sso_token_url,
        }
    )
    proses = subprocess.Popen(
        [sys.executable, "-m", "services.pak.main", "work"],
        cwd=AKAR,
        env=env,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        proses.send_signal(signal.SIGKILL)
        proses.wait(10)


@pytest.fixture
def lingkungan(nats_url, identity_keys):
    return {
        "NATS_URL": nats_url,
        "HEALTH_PORT": str(ports.free_port()),
        "IDENTITY_PUBLIC_KEY_FILE": str(identity_keys.public_file),
    }


def tunggu(syarat, detik=50):
    batas = time.monotonic() + detik
    while not syarat():
        assert time.monotonic() < batas, "it did not happen in time"
        time.sleep(0.05)


def test_mati_di_tengah_pengiriman_tidak_mengirim_dua_kali(dunia, simulator, lingkungan, pak):
    """Kill -9 while SIASN saves: MENGIRIM stays behind, and is read back before anything else."""
    simulator.pasang(SIMPAN, "LAMBAT", detik=2)
    with pekerja(dunia.db, lingkungan, simulator):
        tunggu(lambda: simulator.panggilan(SIMPAN) == 1)
        assert status_kirim(dunia, pak) == "MENGIRIM"
    tunggu(lambda: len(simulator.tersimpan()) == 1)
    # The time within which a call can still be under way has passed.
    with dunia.db.transaction() as conn:
        conn.execute(sa.text("UPDATE kiriman SET berikut_pada = now()"))
    with pekerja(dunia.db, lingkungan, simulator):
        tunggu(lambda: status_kirim(dunia, pak) == "TERKIRIM")
    assert (simulator.panggilan(SIMPAN), len(simulator.tersimpan())) == (1, 1)
    assert jumlah_tersinkron(dunia, pak) == 1


# the old balance from SIASN's history


def test_saldo_diambil_dari_riwayat_siasn(dunia, simulator):
    dunia.pegawai()
    riwayat = dunia.panggil("jf", "ListRiwayatSiasn", pb.ListRiwayatSiasnRequest()).riwayat
    lama = next(satu for satu in riwayat if satu.siasn_id == "ak-lama")
    assert (lama.nomor_sk, lama.tanggal_sk, lama.total_ak) == (
        "800/127/PAK/2022",
        "2022-12-30",
        "32.33",
    )
    assert (lama.masa_mulai, lama.masa_selesai) == ("2021-01-01", "2022-12-31")
    minta = pb.AjukanSaldoRequest(
        sumber=pb.SUMBER_TUGAS_JABATAN, siasn_id="ak-lama", total_ak="999", nomor_sk="palsu"
    )
    saldo = dunia.panggil("jf", "AjukanSaldo", minta, kunci=dunia.id("k")).saldo
    assert (saldo.total_ak, saldo.nomor_sk, saldo.dari_siasn) == (
        "32.33",
        "800/127/PAK/2022",
        True,
    )
    assert not saldo.ada_berkas
    # the same key again: the same answer, no second balance
    assert dunia.panggil("jf", "AjukanSaldo", minta, kunci=dunia.id("k")).saldo == saldo
    unduh = pb.UnduhSaldoRequest(saldo_id=saldo.saldo_id)
    assert ditolak(lambda: dunia.panggil("jf", "UnduhSaldo", unduh)).kode == "NOT_FOUND"


@pytest.mark.parametrize(
    ("siasn_id", "reason"),
    [("tidak-ada", "RIWAYAT_SIASN_TIDAK_COCOK"), ("ak-rusak", "ISIAN_SALAH")],
)
def test_riwayat_yang_tidak_dapat_dipakai(dunia, simulator, siasn_id, reason):
    dunia.pegawai()
    minta = pb.AjukanSaldoRequest(sumber=pb.SUMBER_TUGAS_JABATAN, siasn_id=siasn_id)
    assert ditolak(lambda: dunia.panggil("jf", "AjukanSaldo", minta)).reason == reason


def test_siasn_tidak_menjawab_dikatakan(dunia, simulator):
    dunia.pegawai()
    simulator.pasang(BACA, "HTML", kali=50)
    minta = pb.ListRiwayatSiasnRequest()
    tolakan = ditolak(lambda: dunia.panggil("jf", "ListRiwayatSiasn", minta))
    assert (tolakan.kode, tolakan.reason) == ("UNAVAILABLE", "RIWAYAT_SIASN_TIDAK_TERSEDIA")
