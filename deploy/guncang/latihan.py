"""The drills. Each is what goes wrong in a data centre sooner or later, on one machine."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from deploy.guncang.beban import Beban
from deploy.guncang.hasil import Hasil
from deploy.guncang.sistem import Bentuk, Sistem

PENDENGAR = ("penilaian-work", "pak-work", "notifikasi-work")
"""The workers that hear what planning announces."""
SIAP_SELAMA = 4.0
"""Seconds that a new process is ready before the next one leaves: callers find it again within
two. The chart waits ten (minReadySeconds)."""


@dataclass(frozen=True)
class Latihan:
    """A drill: what it is about, the shape of the system, what happens."""

    tentang: str
    bentuk: Bentuk
    jalankan: Callable[[Sistem], Hasil]


def mati(sistem: Sistem) -> Hasil:
    """Every process of ours is killed once."""
    beban = Beban(sistem, "mati", tanpa_gagal=False).jalankan()
    for nama in sistem.milik_kami:
        _bunuh(beban, nama, signal.SIGKILL)
    return beban.selesai()


def satu_pekerja(sistem: Sistem) -> Hasil:
    """One worker is killed; short enough for every day."""
    beban = Beban(sistem, "pekerja", tanpa_gagal=True).jalankan()
    _bunuh(beban, "notifikasi-work", signal.SIGKILL)
    return beban.selesai()


def postgres(sistem: Sistem) -> Hasil:
    """The database stops at once, without a checkpoint, and is started again; then is killed."""
    beban = Beban(sistem, "postgres", tanpa_gagal=False).jalankan()
    for sinyal in (signal.SIGQUIT, signal.SIGQUIT, signal.SIGKILL):
        _bunuh(beban, "postgres", sinyal)
    return beban.selesai()


def bus(sistem: Sistem) -> Hasil:
    """The bus loses all it held, facts that nobody has heard yet among it; they are replayed."""
    sejak = datetime.now(tz=UTC) - timedelta(hours=1)
    beban = Beban(sistem, "bus", tanpa_gagal=True).jalankan()
    for nama in PENDENGAR:
        sistem.kirim(nama, signal.SIGSTOP)
    time.sleep(5)
    with beban.pukulan("simpanan NATS hilang"):
        lama = sistem.hapus_bus()
        sistem.kembali("nats", lama)
        for nama in PENDENGAR:
            sistem.kirim(nama, signal.SIGCONT)
    hilang = beban.tunggu_fakta(20)
    beban.hasil.catatan.append(f"sebelum diputar ulang {hilang} fakta tidak sampai")
    if not hilang:
        beban.hasil.catatan.append("latihan ini tidak membuktikan apa-apa: tidak ada yang hilang")
    sistem.putar_ulang(sejak.isoformat())
    return beban.selesai()


def gugus(sistem: Sistem) -> Hasil:
    """Each of three servers of the bus is killed, stays away for a while, and comes back."""
    beban = Beban(sistem, "gugus", tanpa_gagal=True).jalankan()
    for nomor, anggota in enumerate(sistem.gugus):
        nama = f"nats-{nomor}" if nomor else "nats"
        with beban.pukulan(f"{nama} mati"):
            anggota.ditahan.set()
            lama = sistem.kirim(nama, signal.SIGKILL)
            mengalir = beban.sampai_mengalir()
            beban.hasil.catatan.append(
                f"tanpa {nama}: fakta mengalir lagi dalam {mengalir:.1f} dtk"
            )
            anggota.ditahan.clear()
            sistem.kembali(nama, lama)
            sistem.tunggu(anggota.mutakhir, nama)
    return beban.selesai()


def bergilir(sistem: Sistem) -> Hasil:
    """Every process is replaced, one after another, as an upgrade does it."""
    beban = Beban(sistem, "bergilir", program=8, tanpa_gagal=True).jalankan()
    for nama in sistem.milik_kami:
        with beban.pukulan(f"{nama} diganti"):
            pintu = nama.startswith("gateway")
            if pintu:
                sistem.penyeimbang.lepaskan(nama)
            lama = sistem.kirim(nama, signal.SIGTERM)
            sistem.kembali(nama, lama)
            if pintu:
                sistem.penyeimbang.terima(nama)
            time.sleep(SIAP_SELAMA)
    return beban.selesai()


def _bunuh(beban: Beban, nama: str, sinyal: signal.Signals) -> None:
    with beban.pukulan(f"{nama} {sinyal.name}"):
        lama = beban.sistem.kirim(nama, sinyal)
        beban.sistem.kembali(nama, lama)


SEMUA = {
    "mati": Latihan("tiap proses dimatikan dengan kill -9", Bentuk.BIASA, mati),
    "postgres": Latihan("PostgreSQL berhenti seketika", Bentuk.BIASA, postgres),
    "bus": Latihan("NATS kehilangan seluruh simpanannya", Bentuk.BIASA, bus),
    "pekerja": Latihan("satu proses work dimatikan", Bentuk.BIASA, satu_pekerja),
    "gugus": Latihan("satu dari tiga server NATS mati", Bentuk.GUGUS, gugus),
    "bergilir": Latihan("tiap proses diganti, dua replika", Bentuk.KEMBAR, bergilir),
}
