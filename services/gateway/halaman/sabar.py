"""Parts of a page that may be missing: a silent service costs its part, never the whole page.

A service that did not answer is left alone for a while, so that one slow page is not followed by
a hundred.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from services.gateway.problems import Masalah

T = TypeVar("T")
JEDA = 20.0
"""Seconds for which a silent service is not asked again by parts that may be missing."""
PALING_LAMA = 5.0
"""Once a page has waited so long for such parts, it comes without the rest."""
_diam_sampai: dict[str, float] = {}


def diam(layanan: str) -> bool:
    """Whether this service did not answer a moment ago."""
    return _diam_sampai.get(layanan, 0.0) > time.monotonic()


def tidak_menjawab(masalah: Masalah) -> bool:
    """The service could not answer; any other refusal is an answer."""
    return masalah.status >= 500


def coba(layanan: str, tanya: Callable[[], T], bawaan: T) -> T:
    """Ask; `bawaan` when refused, or at once when the service is known to be silent."""
    if diam(layanan):
        return bawaan
    try:
        return tanya()
    except Masalah as masalah:
        if tidak_menjawab(masalah):
            _diam_sampai[layanan] = time.monotonic() + JEDA
        return bawaan


@dataclass
class Pengumpul:
    """Gathers the parts of one page and remembers which are missing."""

    kurang: set[str] = field(default_factory=set)
    mulai: float = field(default_factory=time.monotonic)

    def ambil(self, bagian: str, layanan: str, tanya: Callable[[], Iterable[T]]) -> list[T]:
        """One part, named as the person knows it; nothing when its service is silent."""
        if time.monotonic() - self.mulai > PALING_LAMA:
            _diam_sampai[layanan] = max(
                _diam_sampai.get(layanan, 0.0), time.monotonic() + PALING_LAMA
            )
            self.kurang.add(bagian)
            return []
        hasil: list[T] = coba(layanan, lambda: list(tanya()), [])
        if diam(layanan):
            self.kurang.add(bagian)
        return hasil
