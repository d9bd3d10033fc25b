"""A brake on our own side: BKN asks every instansi for about five calls a second."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

LETUPAN = 10.0  # a person's Sinkron needs four or five calls at once; a batch must not


class Laju:
    """Token bucket for all threads of this process; `per_detik` 0 lets everything pass."""

    def __init__(
        self,
        per_detik: float,
        *,
        jam: Callable[[], float] = time.monotonic,
        tidur: Callable[[float], None] = time.sleep,
    ) -> None:
        self._per_detik = per_detik
        self._jam = jam
        self._tidur = tidur
        self._kunci = threading.Lock()
        self._isi = LETUPAN
        self._terakhir = jam()

    def tunggu(self) -> None:
        if self._per_detik <= 0:
            return
        with self._kunci:
            kini = self._jam()
            self._isi = min(LETUPAN, self._isi + (kini - self._terakhir) * self._per_detik)
            self._terakhir = kini
            self._isi -= 1
            utang = -self._isi / self._per_detik
        if utang > 0:
            self._tidur(utang)
