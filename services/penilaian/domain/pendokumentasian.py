"""How often work is documented, and whether it was.

PermenPANRB 6/2022 art. 16, Lampiran Bab III.A angka 4-7: progress is documented periodically
(daily to yearly, as the agency sets), by evidence of results and not of activity. It is apart from
the evaluation, which is monthly or quarterly (art. 24). What the agency chose on a period's first
day counts for that period. A span that passed without documentation is told and refuses nothing.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from services.penilaian.domain.siklus import BULAN, ROMAWI, Periode

KOSONG_MAKSIMUM = 5
"""Spans without documentation that are named; the others are counted."""


class Kala(StrEnum):
    """How often (Lampiran Bab III.A angka 5)."""

    HARIAN = "HARIAN"
    MINGGUAN = "MINGGUAN"
    BULANAN = "BULANAN"
    TRIWULANAN = "TRIWULANAN"
    SEMESTERAN = "SEMESTERAN"
    TAHUNAN = "TAHUNAN"

    @property
    def sebutan(self) -> str:
        """The word for it."""
        return self.value.capitalize()


# Where an agency has not chosen: once in each evaluation of the default cycle, our decision.
KALA_BAWAAN = Kala.TRIWULANAN
SATUAN = {
    Kala.HARIAN: "hari kerja",
    Kala.MINGGUAN: "minggu",
    Kala.BULANAN: "bulan",
    Kala.TRIWULANAN: "triwulan",
    Kala.SEMESTERAN: "semester",
    Kala.TAHUNAN: "tahun",
}
_BULAN = {Kala.BULANAN: 1, Kala.TRIWULANAN: 3, Kala.SEMESTERAN: 6, Kala.TAHUNAN: 12}
_SABTU = 5


@dataclass(frozen=True)
class Masa:
    """One span in which something is to be documented, within its period."""

    nama: str
    mulai: date
    selesai: date

    def memuat(self, hari: Collection[date]) -> bool:
        """Whether one of these days lies in it."""
        return any(self.mulai <= satu <= self.selesai for satu in hari)


@dataclass(frozen=True)
class Dokumentasi:
    """How a period stands on a day: spans that passed, those with documentation, and the rest."""

    kala: Kala
    lewat: int
    terisi: int
    kosong: tuple[Masa, ...]
    """The newest of those that passed without; at most `KOSONG_MAKSIMUM`."""
    kini: Masa | None
    kini_terisi: bool


def masa(kala: Kala, periode: Periode, libur: Collection[date] = ()) -> tuple[Masa, ...]:
    """The spans of a period in order; a day of rest is none, and the ends are the period's."""
    if kala is Kala.HARIAN:
        return tuple(_hari(periode, libur))
    potong = _minggu if kala is Kala.MINGGUAN else _bulan
    return tuple(
        Masa(nama, max(mulai, periode.mulai), min(selesai, periode.selesai))
        for nama, mulai, selesai in potong(kala, periode)
        if mulai <= periode.selesai and selesai >= periode.mulai
    )


def dokumentasi(
    kala: Kala,
    periode: Periode,
    tercatat: Collection[date],
    *,
    hari: date,
    libur: Collection[date] = (),
) -> Dokumentasi:
    """How it stands on that day. `tercatat`: the days on which something was documented."""
    hari_unik = set(tercatat)
    semua = masa(kala, periode, libur)
    lewat = [m for m in semua if m.selesai < hari]
    kosong = [m for m in lewat if not m.memuat(hari_unik)]
    kini = next((m for m in semua if m.mulai <= hari <= m.selesai), None)
    return Dokumentasi(
        kala=kala,
        lewat=len(lewat),
        terisi=len(lewat) - len(kosong),
        kosong=tuple(reversed(kosong[-KOSONG_MAKSIMUM:])),
        kini=kini,
        kini_terisi=kini is not None and kini.memuat(hari_unik),
    )


def _hari(periode: Periode, libur: Collection[date]) -> Iterator[Masa]:
    for n in range((periode.selesai - periode.mulai).days + 1):
        hari = periode.mulai + timedelta(days=n)
        if hari.weekday() < _SABTU and hari not in libur:
            yield Masa(f"{hari.day} {BULAN[hari.month - 1]}", hari, hari)


def _minggu(_: Kala, periode: Periode) -> Iterator[tuple[str, date, date]]:
    senin = periode.mulai - timedelta(days=periode.mulai.weekday())
    while senin <= periode.selesai:
        ahad = senin + timedelta(days=6)
        yield f"{_tanggal(senin)}–{_tanggal(ahad)}", senin, ahad
        senin += timedelta(days=7)


def _bulan(kala: Kala, periode: Periode) -> Iterator[tuple[str, date, date]]:
    tahun, panjang = periode.mulai.year, _BULAN[kala]
    for ke, awal in enumerate(range(1, 13, panjang)):
        akhir = awal + panjang - 1
        nama = {
            Kala.BULANAN: BULAN[ke],
            Kala.TAHUNAN: str(tahun),
        }.get(kala, f"{kala.sebutan.removesuffix('an')} {ROMAWI[ke % len(ROMAWI)]}")
        yield nama, date(tahun, awal, 1), date(tahun, akhir, monthrange(tahun, akhir)[1])


def _tanggal(hari: date) -> str:
    return f"{hari.day} {BULAN[hari.month - 1][:3]}"
