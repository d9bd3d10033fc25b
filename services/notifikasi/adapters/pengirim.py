"""The worker's part: takes what is due on one channel, sends it, notes how it went.

Three separate steps, each committed: DIKIRIM first, then the POST with no transaction open, then
the outcome. A sender that dies in between leaves a lease behind; when that runs out the delivery
is doubtful (see `Peninjau`), never simply sent again.
"""

from __future__ import annotations

import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Protocol

import structlog

from services.chassis.db import Database
from services.chassis.errors import DomainError, Kind
from services.notifikasi import use_cases
from services.notifikasi.adapters.pengaturan import Pengaturan
from services.notifikasi.adapters.repository import GudangSql
from services.notifikasi.domain.istilah import Kanal
from services.notifikasi.domain.kiriman import Hasil, Putusan, TakPasti
from services.notifikasi.domain.laju import Ember
from services.notifikasi.use_cases import Tugas

log = structlog.get_logger("pengirim")

NOTE_TRIES = 5
_acak = random.SystemRandom()


class Jalan(Protocol):
    """A way out: WhatsApp or mail."""

    def kirim(self, tugas: Tugas) -> Hasil: ...


class Pengirim:
    """Sends the queue of one channel, several at a time."""

    def __init__(self, kanal: Kanal, jalan: Jalan, pengaturan: Pengaturan) -> None:
        self._kanal = kanal
        self._jalan = jalan
        self._pengaturan = pengaturan
        self._kolam = ThreadPoolExecutor(
            pengaturan.send_parallel, thread_name_prefix=f"kirim-{kanal.lower()}"
        )
        self._bebas = pengaturan.send_parallel
        # A worker that was just started may have better access: its channel tries again.
        self._baru = True
        self._kunci = threading.Lock()
        self._ember = Ember(penuh=pengaturan.whatsapp_per_second, pada=time.monotonic())

    def run(self, db: Database) -> bool:
        """Hand what is due to free senders; true when there may be more."""
        with self._kunci:
            banyak = min(self._bebas, self._ember.tersedia(time.monotonic()))
        if banyak < 1:
            return False
        diambil = time.monotonic()
        with db.transaction() as conn:
            gudang = GudangSql(conn, letupan=self._pengaturan.whatsapp_burst_per_recipient)
            if self._baru:
                gudang.pulihkan(self._kanal)
            sekarang, sewa = datetime.now(UTC), self._pengaturan.sewa
            tugas = use_cases.ambil(gudang, self._kanal, banyak, sekarang, sewa=sewa)
        self._baru = False
        with self._kunci:
            self._bebas -= len(tugas)
            self._ember.pakai(len(tugas))
        for satu in tugas:
            self._kolam.submit(self._antar, db, satu, diambil)
        return len(tugas) == banyak

    def selesaikan(self) -> None:
        """Wait for what is on its way."""
        self._kolam.shutdown(wait=True)

    def _antar(self, db: Database, tugas: Tugas, diambil: float) -> None:
        try:
            # A process that was stopped for a while may no longer own its lease.
            if time.monotonic() - diambil < self._pengaturan.send_timeout:
                hasil = self._kirim(tugas)
                self._catat(db, tugas, hasil)
        except Exception:  # the lease runs out and the delivery is looked at again
            log.exception("sending failed", pesan_id=str(tugas.kiriman.pesan_id))
        finally:
            with self._kunci:
                self._bebas += 1

    def _kirim(self, tugas: Tugas) -> Hasil:
        try:
            return self._jalan.kirim(tugas)
        except Exception as e:  # a fault of ours in the middle: nobody knows what has left
            log.exception("channel failed", kanal=self._kanal)
            return TakPasti(type(e).__name__)

    def _catat(self, db: Database, tugas: Tugas, hasil: Hasil) -> None:
        for kali in range(1, NOTE_TRIES + 1):
            try:
                putusan = self._putuskan(db, tugas, hasil)
                break
            except DomainError as e:
                if e.kind not in {Kind.UNAVAILABLE, Kind.REFUSED} or kali == NOTE_TRIES:
                    raise
                time.sleep(0.2 * kali)
        if putusan.lambatkan:
            with self._kunci:
                self._ember.lambatkan()
        _katakan(putusan, hasil)

    def _putuskan(self, db: Database, tugas: Tugas, hasil: Hasil) -> Putusan:
        with db.transaction() as conn:
            return use_cases.catat_hasil(
                GudangSql(conn),
                tugas.kiriman.pesan_id,
                self._kanal,
                hasil,
                datetime.now(UTC),
                tunggu=self._pengaturan.tunggu,
                acak=_acak.random(),
            )


class Peninjau:
    """Looks after deliveries whose time is up."""

    def __init__(self, pengaturan: Pengaturan) -> None:
        self._pengaturan = pengaturan

    def run(self, db: Database) -> bool:
        """One look; true when it found something."""
        with db.transaction() as conn:
            sekarang, tunggu = datetime.now(UTC), self._pengaturan.tunggu
            return use_cases.tinjau(GudangSql(conn), sekarang, tunggu=tunggu) > 0


def _katakan(putusan: Putusan, hasil: Hasil) -> None:
    kiriman = putusan.kiriman
    baris = log.bind(pesan_id=str(kiriman.pesan_id), kanal=kiriman.kanal, status=kiriman.status)
    if putusan.henti is not None:
        baris.error("channel rests", reason=kiriman.galat)
    elif kiriman.galat and not kiriman.status.berakhir:
        baris.warning("will try again", reason=kiriman.galat, tries=kiriman.percobaan)
    elif putusan.alihkan:
        baris.warning("other way", reason=kiriman.galat)
    else:
        baris.info("sent", outcome=type(hasil).__name__)
