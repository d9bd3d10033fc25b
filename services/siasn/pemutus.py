"""A circuit breaker for one fault only: the API manager says that its backend is SUSPENDED.

While it is open no call leaves: hammering a suspended endpoint keeps it suspended. After the pause
one call goes through as a probe and its outcome decides for all.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from services.siasn.galat import SiasnTidakTersedia

JEDA_AWAL = 30.0  # the manager's own first suspension
JEDA_MAKS = 300.0


class Pemutus:
    def __init__(
        self, *, jeda: float = JEDA_AWAL, jam: Callable[[], float] = time.monotonic
    ) -> None:
        self._jeda_awal = jeda
        self._jam = jam
        self._kunci = threading.Lock()
        self._jeda = jeda
        self._buka_sampai: float | None = None
        self._mengintip = False

    def lewat(self) -> None:
        """Let the call pass, or refuse it at once and say for how long."""
        with self._kunci:
            if self._buka_sampai is None:
                return
            sisa = self._buka_sampai - self._jam()
            if sisa > 0:
                raise SiasnTidakTersedia(
                    "Layanan SIASN sedang dihentikan sementara oleh BKN. Belum ada yang berubah.",
                    retry_after=sisa,
                )
            # This caller is the probe; the others keep waiting until it reports.
            self._buka_sampai = self._jam() + self._jeda
            self._mengintip = True

    def buka(self) -> float:
        """SUSPENDED was seen: stop for a while, longer after each probe that fails."""
        with self._kunci:
            if self._mengintip:
                self._jeda = min(self._jeda * 2, JEDA_MAKS)
            # A call that left before the circuit opened does not lengthen the pause.
            if self._buka_sampai is None or self._mengintip:
                self._buka_sampai = self._jam() + self._jeda
            self._mengintip = False
            return self._buka_sampai - self._jam()

    def tutup(self) -> None:
        """The backend answered (with whatever): the suspension is over."""
        with self._kunci:
            self._buka_sampai = None
            self._mengintip = False
            self._jeda = self._jeda_awal

    @property
    def terbuka(self) -> bool:
        with self._kunci:
            return self._buka_sampai is not None and self._buka_sampai > self._jam()
