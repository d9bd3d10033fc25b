"""What the law attaches to an annual predikat, and whether the result can still change.

PermenPANRB 6/2022 art. 31: who did well has priority for succession and development. PP 30/2019
art. 56-58: who misses the target is given six months to improve, then a test of competence. From
which day the months run it does not say; here they run from the delivery of the Dokumen Evaluasi,
the day on which the employee can know. PP 99/2000 art. 13: a promotion in rank asks for at least
Baik in each of the last two years.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from services.penilaian.domain.aturan import yang_berlaku
from services.penilaian.domain.keberatan import StatusKeberatan
from services.penilaian.domain.matriks_predikat import Predikat

SB, B, BP, K, SK = Predikat


class Kelompok(StrEnum):
    """Whether a result calls for an award or for improvement."""

    PENGHARGAAN = "PENGHARGAAN"
    PERBAIKAN = "PERBAIKAN"


@dataclass(frozen=True)
class AturanTindakLanjut:
    """One version of what follows."""

    berlaku_sejak: date
    dasar: str
    dasar_perbaikan: str
    penghargaan: frozenset[Predikat]
    bulan_perbaikan: int
    syarat_pangkat: frozenset[Predikat]


ATURAN = (
    AturanTindakLanjut(
        berlaku_sejak=date(2022, 2, 7),
        dasar="PermenPANRB 6/2022 Pasal 31 ayat (1)",
        dasar_perbaikan="PP 30/2019 Pasal 56, 57, dan 58",
        penghargaan=frozenset({SB, B}),
        bulan_perbaikan=6,
        syarat_pangkat=frozenset({SB, B}),
    ),
)


@dataclass(frozen=True)
class TindakLanjut:
    """What follows, by which article, and until when; `sampai` is None where nothing ends."""

    kelompok: Kelompok
    kalimat: str
    dasar: str
    sampai: date | None


def tindak_lanjut(predikat: Predikat, *, disampaikan: date | None, pada: date) -> TindakLanjut:
    """What follows a result that was delivered on that day, or not yet."""
    aturan = yang_berlaku(ATURAN, pada)
    if predikat in aturan.penghargaan:
        kalimat = "Prioritas kelompok rencana suksesi dan pengembangan kompetensi."
        return TindakLanjut(Kelompok.PENGHARGAAN, kalimat, aturan.dasar, None)
    bulan = aturan.bulan_perbaikan
    return TindakLanjut(
        Kelompok.PERBAIKAN,
        f"Kesempatan memperbaiki kinerja {bulan} bulan; bila tidak membaik, uji kompetensi.",
        aturan.dasar_perbaikan,
        _sesudah_bulan(disampaikan, bulan) if disampaikan else None,
    )


def kelompok_dari(kelompok: Kelompok, *, pada: date) -> frozenset[Predikat]:
    """The predikat of a group."""
    penghargaan = yang_berlaku(ATURAN, pada).penghargaan
    if kelompok is Kelompok.PENGHARGAAN:
        return penghargaan
    return frozenset(Predikat) - penghargaan


def syarat_pangkat(tahun_ini: Predikat, tahun_lalu: Predikat | None, *, pada: date) -> bool | None:
    """Whether both years are good enough; None where one of them is not known."""
    cukup = yang_berlaku(ATURAN, pada).syarat_pangkat
    if tahun_ini not in cukup:
        return False
    return None if tahun_lalu is None else tahun_lalu in cukup


class Keadaan(StrEnum):
    """Whether a result can still change."""

    BELUM_DISAMPAIKAN = "BELUM_DISAMPAIKAN"
    DAPAT_DIKEBERATI = "DAPAT_DIKEBERATI"
    DIPERIKSA = "DIPERIKSA"
    TETAP = "TETAP"


def keadaan(
    *,
    disampaikan: date | None,
    final: bool,
    keberatan: StatusKeberatan | None,
    batas: date | None,
    hari: date,
) -> Keadaan:
    """Where a result stands. `batas` None: the term cannot be reckoned, so it stays open.

    PermenPANRB 6/2022 Lampiran V.B: until the term is over the employee may object, an undecided
    objection may change it, a decision ends it. `final`: no objection lies from the start.
    """
    if disampaikan is None:
        return Keadaan.BELUM_DISAMPAIKAN
    if keberatan is StatusKeberatan.DIAJUKAN:
        return Keadaan.DIPERIKSA
    if final or keberatan in (StatusKeberatan.DITOLAK, StatusKeberatan.DITERIMA):
        return Keadaan.TETAP
    return Keadaan.TETAP if batas is not None and hari > batas else Keadaan.DAPAT_DIKEBERATI


def _sesudah_bulan(hari: date, bulan: int) -> date:
    """The same day so many months later, or the last day of that month."""
    tahun, ke = divmod(hari.year * 12 + hari.month - 1 + bulan, 12)
    return date(tahun, ke + 1, min(hari.day, monthrange(tahun, ke + 1)[1]))
