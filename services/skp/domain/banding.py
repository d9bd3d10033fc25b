"""A plan beside the one before it: which results stayed, changed, came, went.

PermenPANRB 6/2022 art. 14: the rater sets the plan; nothing of the law compares, it is help for
who reads forty. Two results belong together when their words are the same, else when they are
most alike; an organisational result only with an organisational one. Every result of both plans is
told exactly once.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import TypeVar

MIRIP = 0.6
"""From this share of common letters on two texts tell of the same thing."""
T = TypeVar("T")


class StatusBanding(StrEnum):
    """What became of one result or indicator."""

    SAMA = "SAMA"
    BERUBAH = "BERUBAH"
    BARU = "BARU"
    HILANG = "HILANG"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ukuran:
    """An indicator, as far as it is compared."""

    indikator: str
    target: str = ""
    aspek: int = 0
    perspektif: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Hasil:
    """A result, as far as it is compared."""

    rencana_hasil_kerja: str
    klasifikasi: int = 0
    jenis: int = 0
    ukuran: tuple[Ukuran, ...] = ()


@dataclass(frozen=True, slots=True)
class PasanganUkuran:
    """One indicator of either plan or of both."""

    status: StatusBanding
    lama: Ukuran | None
    baru: Ukuran | None


@dataclass(frozen=True, slots=True)
class PasanganHasil:
    """One result of either plan or of both."""

    status: StatusBanding
    lama: Hasil | None
    baru: Hasil | None
    ukuran: tuple[PasanganUkuran, ...]


def bandingkan(lama: Sequence[Hasil], baru: Sequence[Hasil]) -> list[PasanganHasil]:
    """The new plan's results in their order, then those that are gone."""
    return [
        _hasil(a, b)
        for a, b in _pasangkan(
            lama, baru, lambda h: h.rencana_hasil_kerja, golongan=lambda h: h.klasifikasi
        )
    ]


def _hasil(lama: Hasil | None, baru: Hasil | None) -> PasanganHasil:
    ukuran = tuple(
        PasanganUkuran(_status(a, b, sama=a == b), a, b)
        for a, b in _pasangkan(
            lama.ukuran if lama else (), baru.ukuran if baru else (), lambda u: u.indikator
        )
    )
    sama = (
        lama is not None
        and baru is not None
        and (lama.rencana_hasil_kerja, lama.jenis) == (baru.rencana_hasil_kerja, baru.jenis)
        and all(u.status is StatusBanding.SAMA for u in ukuran)
    )
    return PasanganHasil(_status(lama, baru, sama=sama), lama, baru, ukuran)


def _status(lama: object, baru: object, *, sama: bool) -> StatusBanding:
    if lama is None:
        return StatusBanding.BARU
    if baru is None:
        return StatusBanding.HILANG
    return StatusBanding.SAMA if sama else StatusBanding.BERUBAH


def _pasangkan(
    lama: Sequence[T],
    baru: Sequence[T],
    teks: Callable[[T], str],
    *,
    golongan: Callable[[T], Hashable] = lambda _: None,
) -> list[tuple[T | None, T | None]]:
    """Same words first, then the most alike; the order of the plans decides between equals."""
    calon = sorted(
        (-_kemiripan(teks(a), teks(b)), n, m)
        for n, a in enumerate(lama)
        for m, b in enumerate(baru)
        if golongan(a) == golongan(b)
    )
    milik: dict[int, int] = {}
    dipakai: set[int] = set()
    for minus, n, m in calon:
        if -minus >= MIRIP and n not in dipakai and m not in milik:
            milik[m] = n
            dipakai.add(n)
    tetap = [(lama[milik[m]] if m in milik else None, b) for m, b in enumerate(baru)]
    hilang = [(a, None) for n, a in enumerate(lama) if n not in dipakai]
    return [*tetap, *hilang]


def _kemiripan(satu: str, lain: str) -> float:
    a, b = _rapi(satu), _rapi(lain)
    return 1.0 if a == b else SequenceMatcher(None, a, b, autojunk=False).ratio() * 0.999


def _rapi(teks: str) -> str:
    return " ".join(teks.split()).casefold()
