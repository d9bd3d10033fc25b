"""Which periods an approved plan is assessed in.

PermenPANRB 6/2022 art. 24(2)-(3): an agency chooses monthly or quarterly periodic evaluation, the
same for everybody in it. Art. 25 and Lampiran Bab IV.A angka 8: there is always one annual
evaluation besides, a judgement of its own. A plan that begins or ends in mid-year gets the periods
that it touches, clipped to its own days.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from services.penilaian.domain.aturan import yang_berlaku
from services.penilaian.domain.errors import PeriodeTidakDikenal, RentangSkpTidakSah

BULAN = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
]
ROMAWI = ("I", "II", "III", "IV")


class JenisPeriode(StrEnum):
    """How long a period is. The first two are periodic evaluations, the last is the annual one."""

    BULANAN = "BULANAN"
    TRIWULANAN = "TRIWULANAN"
    TAHUNAN = "TAHUNAN"


# How many there are in a year.
JUMLAH = {JenisPeriode.BULANAN: 12, JenisPeriode.TRIWULANAN: 4, JenisPeriode.TAHUNAN: 1}


class Siklus(StrEnum):
    """The periodic evaluations that an agency may choose (art. 24(2))."""

    BULANAN = "BULANAN"
    TRIWULANAN = "TRIWULANAN"


@dataclass(frozen=True)
class AturanSiklus:
    """How many months each cycle takes."""

    berlaku_sejak: date
    dasar: str
    panjang_bulan: dict[Siklus, int]


ATURAN = (
    AturanSiklus(
        berlaku_sejak=date(2022, 2, 7),
        dasar="PermenPANRB 6/2022 Pasal 24 ayat (2) dan Pasal 25",
        panjang_bulan={Siklus.BULANAN: 1, Siklus.TRIWULANAN: 3},
    ),
)
# What holds for an agency that has not chosen: the forms of the annex are headed TRIWULAN.
SIKLUS_BAWAAN = Siklus.TRIWULANAN


@dataclass(frozen=True)
class Periode:
    """A span in which the plan is assessed. Exactly one of a plan's periods is final.

    `ke` is 1-12 for months, 1-4 for quarters, 0 for the year.
    """

    jenis: JenisPeriode
    ke: int
    nama: str
    mulai: date
    selesai: date

    @property
    def final(self) -> bool:
        """Whether this is the evaluation that stands for the year."""
        return self.jenis is JenisPeriode.TAHUNAN


def periode_penilaian(mulai: date, selesai: date, siklus: Siklus) -> tuple[Periode, ...]:
    """The periods of a plan that runs from `mulai` to `selesai`, in order of time, annual last."""
    if mulai > selesai or mulai.year != selesai.year:
        raise RentangSkpTidakSah(mulai=mulai.isoformat(), selesai=selesai.isoformat())
    # Plans of 2022 begin on 1 January, the regulation on 7 February: the first row holds for them.
    aturan = yang_berlaku(ATURAN, max(mulai, ATURAN[0].berlaku_sejak))
    tahun, panjang = mulai.year, aturan.panjang_bulan[siklus]
    hasil = []
    for ke, bulan_awal in enumerate(range(1, 13, panjang), start=1):
        bulan_akhir = bulan_awal + panjang - 1
        awal = max(mulai, date(tahun, bulan_awal, 1))
        akhir = min(selesai, date(tahun, bulan_akhir, monthrange(tahun, bulan_akhir)[1]))
        if awal <= akhir:
            jenis = JenisPeriode(siklus)
            hasil.append(Periode(jenis, ke, nama_periode(jenis, ke, tahun), awal, akhir))
    tahunan = JenisPeriode.TAHUNAN
    hasil.append(Periode(tahunan, 0, nama_periode(tahunan, 0, tahun), mulai, selesai))
    return tuple(hasil)


def periode_instansi(
    tahun: int, sejak: Mapping[Siklus, date], ada: Collection[tuple[JenisPeriode, int]]
) -> list[Periode]:
    """The periods that an agency holds in a year, in order of time, the final one last.

    `sejak`: the first day of the year on which a cycle holds. Periods that were over by then are
    held only where a plan has them (`ada`).
    """
    awal, akhir = date(tahun, 1, 1), date(tahun, 12, 31)
    hasil: dict[tuple[JenisPeriode, int], Periode] = {}
    for siklus in Siklus:
        for p in periode_penilaian(awal, akhir, siklus):
            mulai = sejak.get(siklus)
            if p.final or (p.jenis, p.ke) in ada or (mulai and p.selesai >= mulai):
                hasil[p.jenis, p.ke] = p
    return sorted(hasil.values(), key=lambda p: (p.final, p.selesai, p.mulai))


def rentang_kalender(jenis: JenisPeriode, ke: int, tahun: int) -> tuple[date, date]:
    """First and last day of a calendar period, as an organisation's achievement is set for it."""
    jumlah = JUMLAH[jenis]
    if not (ke == 0 if jumlah == 1 else 1 <= ke <= jumlah):
        raise PeriodeTidakDikenal(
            bidang=[("ke", "Isi 1-12 untuk bulan, 1-4 untuk triwulan, 0 untuk tahun.")]
        )
    panjang = 12 // jumlah
    akhir = max(ke, 1) * panjang
    return (
        date(tahun, akhir - panjang + 1, 1),
        date(tahun, akhir, monthrange(tahun, akhir)[1]),
    )


def nama_periode(jenis: JenisPeriode, ke: int, tahun: int) -> str:
    """The words a person reads: "Maret 2026", "Triwulan I 2026", "Tahunan 2026"."""
    if jenis is JenisPeriode.BULANAN:
        return f"{BULAN[ke - 1]} {tahun}"
    if jenis is JenisPeriode.TRIWULANAN:
        return f"Triwulan {ROMAWI[ke - 1]} {tahun}"
    return f"Tahunan {tahun}"


def terbilang(hari: date) -> str:
    """A day as a person reads it: "11 April 2026"."""
    return f"{hari.day} {BULAN[hari.month - 1]} {hari.year}"
