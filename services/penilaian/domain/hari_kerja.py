"""The last day of a term counted in working days.

The terms of PermenPANRB 6/2022 Lampiran Bab V run in hari kerja. A working day is a day of the
five-day week of Perpres 21/2023 that is neither a national holiday nor cuti bersama (fixed each
year by a joint decree of three ministers, so days are data and come in as an argument). Counting
starts on the day after the start day, which is the usual practice where the text is silent.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from services.penilaian.domain.errors import JangkaWaktuTidakSah, KalenderTahunBelumAda

DASAR = "PermenPANRB 6/2022, Lampiran Bab V; hari kerja Senin-Jumat menurut Perpres 21/2023"
MAKSIMUM_HARI = 260  # a year of work; a longer term is a typing error
_SABTU = 5


@dataclass(frozen=True)
class HariLibur:
    """A day on which the offices are closed, and the decree or package that says so."""

    tanggal: date
    nama: str
    sumber: str = ""


@dataclass(frozen=True)
class Kalender:
    """The closed days of the years that are known. Outside them nothing can be said."""

    libur: Mapping[date, HariLibur]
    tahun: frozenset[int]


@dataclass(frozen=True)
class BatasHariKerja:
    """The last day, and the closed weekdays that were passed over on the way to it."""

    batas: date
    dilewati: tuple[HariLibur, ...]
    dasar: str


def batas_hari_kerja(mulai: date, hari_kerja: int, kalender: Kalender) -> BatasHariKerja:
    """The day that lies `hari_kerja` working days after `mulai`; `mulai` itself is not counted."""
    if not 1 <= hari_kerja <= MAKSIMUM_HARI:
        raise JangkaWaktuTidakSah(
            bidang=[("hari_kerja", f"Isi dengan bilangan bulat 1 sampai {MAKSIMUM_HARI}.")]
        )
    hari, sisa, dilewati = mulai, hari_kerja, []
    _pastikan_dikenal(hari, kalender)
    while sisa:
        hari += timedelta(days=1)
        _pastikan_dikenal(hari, kalender)
        if hari.weekday() >= _SABTU:
            continue
        if hari in kalender.libur:
            dilewati.append(kalender.libur[hari])
        else:
            sisa -= 1
    return BatasHariKerja(batas=hari, dilewati=tuple(dilewati), dasar=DASAR)


def _pastikan_dikenal(hari: date, kalender: Kalender) -> None:
    if hari.year not in kalender.tahun:
        awal, akhir = min(kalender.tahun, default="-"), max(kalender.tahun, default="-")
        raise KalenderTahunBelumAda(
            tahun=hari.year,
            awal=awal,
            akhir=akhir,
            bidang=[("mulai", f"Hari libur yang diketahui: tahun {awal} sampai {akhir}.")],
        )
