"""The span of a plan: inside one year, and never two plans of one post on the same day.

PermenPANRB 6/2022 art. 1 (a plan is for one year) and Lamp. II.C.6-7 (a move makes a new plan, so
starts and ends are free). One post has one plan at a time; a Plt post is another post. PostgreSQL
holds the same rule as an exclusion constraint, for two who come at the same moment.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from services.chassis.errors import IsianSalah
from services.skp.domain.errors import SkpTumpangTindih
from services.skp.domain.identitas import TAHUN_MAKS, TAHUN_MIN
from services.skp.domain.rencana import Bidang


@dataclass(frozen=True, slots=True)
class Periode:
    """First and last day of a plan."""

    mulai: date
    selesai: date

    def beririsan(self, lain: Periode) -> bool:
        """Whether at least one day belongs to both."""
        return self.mulai <= lain.selesai and lain.mulai <= self.selesai

    def hari_acuan(self, hari_ini: date) -> date:
        """Today, or the nearest day of the span when today lies outside."""
        return max(self.mulai, min(self.selesai, hari_ini))


def periode(mulai: str, selesai: str, *, hari_ini: date) -> Periode:
    """Two ISO dates as a span of one year, or a refusal that names the field."""
    bidang: Bidang = []
    awal = _hari("periode_mulai", mulai, bidang)
    akhir = _hari("periode_selesai", selesai, bidang)
    if awal is None or akhir is None:
        raise IsianSalah(bidang=bidang)
    terakhir = min(hari_ini.year + 1, TAHUN_MAKS)
    if awal > akhir:
        bidang.append(("periode_selesai", "Tanggal selesai harus sesudah tanggal mulai."))
    elif awal.year != akhir.year:
        kalimat = "Satu SKP berlaku dalam satu tahun; pilih tanggal selesai di tahun yang sama."
        bidang.append(("periode_selesai", kalimat))
    elif not TAHUN_MIN <= awal.year <= terakhir:
        kalimat = f"Tahun SKP harus antara {TAHUN_MIN} dan {terakhir}."
        bidang.append(("periode_mulai", kalimat))
    if bidang:
        raise IsianSalah(bidang=bidang)
    return Periode(awal, akhir)


def periksa(baru: Periode, lain: Iterable[Periode]) -> None:
    """Refuse a span that meets another plan of the same post."""
    if any(baru.beririsan(satu) for satu in lain):
        raise SkpTumpangTindih(mulai=baru.mulai.isoformat(), selesai=baru.selesai.isoformat())


def _hari(nama: str, nilai: str, bidang: Bidang) -> date | None:
    try:
        return date.fromisoformat(nilai)
    except ValueError:
        bidang.append((nama, "Isi tanggal dengan bentuk TTTT-BB-HH, misalnya 2026-01-31."))
        return None
