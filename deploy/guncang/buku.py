"""The ledger of a drill: what the system acknowledged, what it refused, and how long it took."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass
class Buku:
    """Written by everybody who works; read once they have gone home."""

    tanda: str
    """How each text of this drill begins."""
    ditambah: set[str] = field(default_factory=set)
    """Texts of steps whose addition was acknowledged."""
    dihapus: set[str] = field(default_factory=set)
    """Texts of steps whose removal was acknowledged; the history must name each once."""
    putaran: Counter[tuple[str, str]] = field(default_factory=Counter)
    """(plan, subject of the fact that must follow) → acknowledged times."""
    ditulis: int = 0
    dibaca: int = 0
    gagal: Counter[str] = field(default_factory=Counter)
    """What a caller saw instead of an answer → times. Each was tried again."""
    detik: list[float] = field(default_factory=list)
    """Seconds of each answered request."""
    menyerah: list[str] = field(default_factory=list)
    """Who gave up, and why: the system did not come back."""
    _kunci: threading.Lock = field(default_factory=threading.Lock)

    @contextmanager
    def _ditulis(self) -> Iterator[None]:
        with self._kunci:
            self.ditulis += 1
            yield

    def catat_tambah(self, teks: str) -> None:
        with self._ditulis():
            self.ditambah.add(teks)

    def catat_hapus(self, teks: str) -> None:
        with self._ditulis():
            self.dihapus.add(teks)

    def catat_putaran(self, skp_id: str, subjek: str) -> None:
        with self._ditulis():
            self.putaran[skp_id, subjek] += 1

    def catat_baca(self) -> None:
        with self._kunci:
            self.dibaca += 1

    def catat_gagal(self, apa: str) -> None:
        with self._kunci:
            self.gagal[apa] += 1

    def catat_menyerah(self, siapa: str) -> None:
        with self._kunci:
            self.menyerah.append(siapa)

    @contextmanager
    def lamanya(self) -> Iterator[None]:
        """Times a request that is answered; one that is not is in `gagal`."""
        mulai = time.perf_counter()
        yield
        with self._kunci:
            self.detik.append(time.perf_counter() - mulai)

    @property
    def permintaan(self) -> int:
        """Requests that were answered or failed."""
        return len(self.detik) + sum(self.gagal.values())
