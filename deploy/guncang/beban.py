"""A steady load of real commands and pages, the blows it goes through, and the account of it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from deploy.guncang.buku import Buku
from deploy.guncang.hasil import Hasil
from deploy.guncang.orang import PASANGAN, PENULIS, Orang, Pasangan, Pembaca, Penulis, Program
from deploy.guncang.sistem import Sistem, TidakPulih

ANTARA = 1.0
"""Seconds of quiet between the recovery from one blow and the next."""
TUNTAS_DALAM = 150.0
"""Seconds in which every fact must be handled: a message that comes back waits for up to 60."""


class Beban:
    """People at work, from `with` to the end of the block; afterwards their ledger is checked."""

    def __init__(self, sistem: Sistem, nama: str, *, program: int = 2, tanpa_gagal: bool) -> None:
        self.sistem = sistem
        self.hasil = Hasil(nama, tanpa_gagal)
        self.buku = Buku(f"Guncangan {nama}")
        self._pulang = threading.Event()
        alamat = sistem.alamat
        self._orang: list[Orang] = [
            *(Penulis(alamat, k, self.buku, self._pulang, 0.05) for k in PENULIS),
            *(Pasangan(alamat, a, b, self.buku, self._pulang, 0.5) for a, b in PASANGAN),
            *(Pembaca(alamat, k, self.buku, self._pulang, 0.2) for k in PENULIS[:2]),
            *(
                Program(alamat, PENULIS[n % len(PENULIS)], self.buku, self._pulang, 0.02)
                for n in range(program)
            ),
        ]

    def jalankan(self) -> Beban:
        for satu in self._orang:
            satu.siap()
        self.sistem.tunggu(lambda: not self._pemeriksa_awal(), "bus")
        self._mulai = time.monotonic()
        for satu in self._orang:
            satu.start()
        self._semua_terjawab(self._mulai)
        return self

    def _pemeriksa_awal(self) -> int:
        """The demo's own facts must have been told before anything is counted."""
        self._pemeriksa = self.sistem.pemeriksa()
        return self._pemeriksa.tertinggal()

    @contextmanager
    def pukulan(self, apa: str) -> Iterator[None]:
        """A blow is struck in the block; afterwards everybody is waited for, and timed."""
        kena = time.monotonic()
        yield
        self._semua_terjawab(kena)
        lama = time.monotonic() - kena
        self.hasil.pukulan += 1
        self.hasil.pulih = max(self.hasil.pulih, lama)
        self.sistem.say(f"  {apa}: semua orang dilayani lagi setelah {lama:.1f} dtk")
        time.sleep(ANTARA)

    def _semua_terjawab(self, sejak: float) -> None:
        """Until each has done a piece of work that was begun after this moment."""

        def semua() -> bool:
            if self.buku.menyerah:
                raise TidakPulih("; ".join(self.buku.menyerah))
            return all(satu.terjawab > sejak for satu in self._orang)

        self.sistem.tunggu(semua, "pekerjaan orang")
        self.sistem.tunggu(self.sistem.healthy, "/healthz")

    def selesai(self) -> Hasil:
        """Send everybody home, wait for the facts, compare."""
        self._pulang.set()
        for satu in self._orang:
            satu.join()
        if self.buku.menyerah:
            raise TidakPulih("; ".join(self.buku.menyerah))
        lama = time.monotonic() - self._mulai
        pulang = time.monotonic()
        hasil = self.hasil
        hasil.tertinggal = self.tunggu_fakta(TUNTAS_DALAM)
        hasil.tuntas = time.monotonic() - pulang
        selisih = self._pemeriksa.tulisan(self.buku)
        selisih += self._pemeriksa.kabar(self.buku) + self._pemeriksa.pesan_orang(self.buku)
        hasil.hilang, hasil.ganda = selisih.hilang, selisih.ganda
        hasil.ditulis, hasil.permintaan = self.buku.ditulis, self.buku.permintaan
        hasil.gagal, hasil.sebab = self.buku.gagal.total(), dict(self.buku.gagal)
        hasil.per_detik = round(self.buku.permintaan / lama, 1)
        return hasil

    def tunggu_fakta(self, detik: float) -> int:
        """How many facts are not handled yet, when none is left or the time is over."""
        batas = time.monotonic() + detik
        while (sisa := self._pemeriksa.tertinggal()) and time.monotonic() < batas:
            time.sleep(0.5)
        return sisa

    def sampai_mengalir(self) -> float:
        """Seconds until what is announced from now on is published again."""
        mulai = time.monotonic()
        time.sleep(ANTARA)
        self.sistem.tunggu(lambda: not self._pemeriksa.belum_terbit(), "bus")
        return time.monotonic() - mulai
