"""Until when a period is rated in time.

PermenPANRB 6/2022 Lampiran Bab IV.A angka 8: the annual evaluation is held at the end of December
and at the latest at the end of January of the next year. For the periodic evaluation the
regulation speaks of a window and gives no length; its example lets the 25th of the last month lie
inside and the 25th of the month before outside. So its last seven days belong to the window, an
agency may choose how long it stays open after the period, and ten days where it has not are, like
the seven, a decision of this system, marked as one. What it chose on
the last day of a period counts for that period: a window that is open never moves. A passed window
is told and does not block the rater; from then on his superior may act in his place
(`jalur_penilai`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from services.penilaian.domain.aturan import yang_berlaku
from services.penilaian.domain.siklus import Periode


@dataclass(frozen=True)
class Jendela:
    """One version of the window."""

    berlaku_sejak: date
    dasar: str
    tahunan_bulan: int
    tahunan_hari: int
    dasar_periodik: str
    periodik_hari_terakhir: int
    """Days at the end of the period that belong to its window already."""
    periodik_hari_sesudah: int


ATURAN = (
    Jendela(
        berlaku_sejak=date(2022, 1, 1),
        dasar="PermenPANRB 6/2022, Lampiran Bab IV.A angka 8 huruf b",
        tahunan_bulan=1,
        tahunan_hari=31,
        dasar_periodik=(
            "Keputusan sistem: 10 hari setelah periode berakhir (PermenPANRB 6/2022, Lampiran Bab "
            "IV.A angka 14 tidak menetapkan panjangnya)"
        ),
        periodik_hari_terakhir=7,
        periodik_hari_sesudah=10,
    ),
)


@dataclass(frozen=True)
class BatasPenilaian:
    """The last day for a rating in time, and why."""

    batas: date
    dasar: str


def batas_penilaian(periode: Periode, jendela: int | None = None) -> BatasPenilaian:
    """The last day on which this period is rated without delay.

    `jendela`: the days that the agency chose for a periodic evaluation; None where it has not.
    """
    aturan = yang_berlaku(ATURAN, periode.selesai)
    if periode.final:
        batas = date(periode.selesai.year + 1, aturan.tahunan_bulan, aturan.tahunan_hari)
        return BatasPenilaian(batas, aturan.dasar)
    if jendela is not None:
        batas = periode.selesai + timedelta(days=jendela)
        return BatasPenilaian(batas, f"Pilihan instansi: {jendela} hari setelah periode berakhir")
    batas = periode.selesai + timedelta(days=aturan.periodik_hari_sesudah)
    return BatasPenilaian(batas, aturan.dasar_periodik)


def jendela_periodik(periode: Periode, jendela: int | None = None) -> tuple[date, date]:
    """The first and the last day of the window of a periodic evaluation, both inside."""
    aturan = yang_berlaku(ATURAN, periode.selesai)
    buka = periode.selesai - timedelta(days=aturan.periodik_hari_terakhir - 1)
    return max(buka, periode.mulai), batas_penilaian(periode, jendela).batas


@dataclass(frozen=True)
class JendelaLewat:
    """What is too late on a day: a periodic evaluation whose days ran out, a year up to this."""

    pada: date
    hari_bawaan: int
    """Days of a periodic evaluation where the agency has not chosen."""
    tahunan_sampai: int


def jendela_lewat(pada: date) -> JendelaLewat:
    """Which periods are rated too late on that day."""
    aturan = yang_berlaku(ATURAN, pada)
    tutup = date(pada.year, aturan.tahunan_bulan, aturan.tahunan_hari)
    return JendelaLewat(
        pada=pada,
        hari_bawaan=aturan.periodik_hari_sesudah,
        tahunan_sampai=pada.year - (1 if pada > tutup else 2),
    )
