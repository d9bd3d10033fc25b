"""One agency's rush is not everybody's: while this process is busy, each has an equal share.

Busy means: as many requests are being worked on as there are seats to share, or they stand in the
queue. Sent away is only an agency that asks for clearly more than its equal part of what all asked
for lately, and then only what goes beyond its share of the seats. Where one agency is alone it has
everything. Writes have twice the share of reads: they are what people would lose.
"""

from __future__ import annotations

import random
import threading
import time
from collections import Counter
from collections.abc import Callable

from flask import Flask, g, request

from services.gateway import antrean, ukuran
from services.gateway.akun.sesi import Sesi
from services.gateway.keamanan import MEMBACA, jenis
from services.gateway.problems import COBA_LAGI, Masalah
from services.gateway.settings import GatewaySettings

JENDELA = 2.0
"""Seconds over which it is counted who asks for how much; the window before it counts as well."""
LEBIH = 1.5
"""So many times the equal part is clearly more than it."""
BAGIAN_RAMAI = 2
"""One thread in so many is a seat to share."""
ANTRE = 0.05
"""Seconds in gunicorn's queue from which this process counts as busy."""


class Bagian:
    """Who asks this process for how much, and who is being served, by agency."""

    def __init__(self, threads: int, jam: Callable[[], float] = time.monotonic) -> None:
        self._kursi = max(threads // BAGIAN_RAMAI, 2)
        self._jam = jam
        self._kunci = threading.Lock()
        self._berjalan: Counter[str] = Counter()
        self._sejak = jam()
        self._dulu: Counter[str] = Counter()
        self._kini: Counter[str] = Counter()

    def masuk(self, instansi: str, *, menulis: bool = False) -> bool:
        """Whether one more request of this agency may begin; then `keluar` is owed."""
        with self._kunci:
            self._geser(self._jam())
            self._kini[instansi] += 1
            if self._ramai() and not self._masih_bagiannya(instansi, menulis=menulis):
                return False
            self._berjalan[instansi] += 1
            return True

    def keluar(self, instansi: str) -> None:
        """It has ended."""
        with self._kunci:
            self._berjalan[instansi] -= 1
            if not self._berjalan[instansi]:
                del self._berjalan[instansi]

    def _geser(self, saat: float) -> None:
        if saat - self._sejak < JENDELA:
            return
        self._dulu = self._kini if saat - self._sejak < 2 * JENDELA else Counter()
        self._kini, self._sejak = Counter(), saat

    def _ramai(self) -> bool:
        return self._berjalan.total() >= self._kursi or antrean.menunggu() > ANTRE

    def _masih_bagiannya(self, instansi: str, *, menulis: bool) -> bool:
        semua = self._dulu + self._kini
        rata = semua.total() / len(semua)
        if len(semua) == 1 or semua[instansi] <= LEBIH * rata:
            return True
        jatah = max(self._kursi // len(semua), 1) * (2 if menulis else 1)
        return self._berjalan[instansi] < jatah


def pasang(app: Flask, settings: GatewaySettings) -> None:
    """Stand behind the session, which says of which agency somebody is."""
    bagian = Bagian(settings.web_threads)

    @app.before_request
    def bagi() -> None:
        sesi: Sesi | None = g.get("sesi")
        if sesi is None:
            return
        if not bagian.masuk(sesi.instansi_id, menulis=request.method not in MEMBACA):
            ukuran.DITOLAK.labels(jenis(request.method, request.path).nama, "instansi").inc()
            raise _ramai()
        g.bagian = sesi.instansi_id

    @app.teardown_request
    def kembalikan(_: BaseException | None) -> None:
        if (instansi := g.pop("bagian", None)) is not None:
            bagian.keluar(instansi)


def _ramai() -> Masalah:
    return Masalah(
        "INSTANSI_RAMAI",
        detail="Terlalu banyak permintaan sekaligus dari instansi Anda."
        " Tidak ada yang berubah; coba lagi beberapa saat lagi.",
        headers={"Retry-After": str(COBA_LAGI + random.randint(0, 3))},  # noqa: S311 - jitter
    )
