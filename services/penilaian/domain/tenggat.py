"""The steps that have a last day: from when the term runs, until when, whose turn, who is next.

`giliran` answers this for one period that is loaded; this file answers it for all at once: from
which first days on a term ends in a given span. The terms themselves stand in `jendela_evaluasi`,
`batas_dokumen` and `batas_keberatan`. A later first day never ends earlier, which both searches
rest on. A term that runs into a year without declared holidays has no last day here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from services.penilaian.domain.batas_dokumen import Jalur, Langkah, batas_dokumen
from services.penilaian.domain.batas_keberatan import batas_putus
from services.penilaian.domain.errors import KalenderTahunBelumAda
from services.penilaian.domain.hari_kerja import Kalender
from services.penilaian.domain.jendela_evaluasi import batas_penilaian
from services.penilaian.domain.siklus import JenisPeriode, Periode

MUNDUR = 400
"""Days of search: a year whose holidays nobody has declared, and the longest term before it."""
AWAL = date(2022, 2, 7)
"""The first day of the regulation."""


class LangkahTenggat(StrEnum):
    """What must be done until the last day."""

    NILAI = "NILAI"
    # The rater's superior evaluates in his place.
    GANTIKAN = "GANTIKAN"
    SAMPAIKAN = "SAMPAIKAN"
    TERIMA = "TERIMA"
    PUTUS = "PUTUS"
    # To the PyB, by whoever signed or changed the result.
    LAPOR = "LAPOR"


class Siapa(StrEnum):
    """The people of a plan."""

    PEGAWAI = "pegawai"
    PENILAI = "penilai"
    ATASAN_PENILAI = "atasan_penilai"


@dataclass(frozen=True)
class Tenggat:
    """One step on one course. `atasan`: who is told beside `pelaku` once it is late."""

    langkah: LangkahTenggat
    pelaku: Siapa
    atasan: Siapa | None = None
    jalur: Jalur = Jalur.PENILAI
    tahunan: bool = False


_L, _S = LangkahTenggat, Siapa
# Above the rater's superior nobody is recorded: what he owes stands on the list alone.
# A paper goes back to whoever signed it (Lamp. V.A angka 6 and 10).
TENGGAT = (
    Tenggat(_L.NILAI, _S.PENILAI, _S.ATASAN_PENILAI),
    Tenggat(_L.NILAI, _S.PENILAI, _S.ATASAN_PENILAI, tahunan=True),
    Tenggat(_L.GANTIKAN, _S.ATASAN_PENILAI, jalur=Jalur.ATASAN_PENILAI),
    Tenggat(_L.GANTIKAN, _S.ATASAN_PENILAI, jalur=Jalur.ATASAN_PENILAI, tahunan=True),
    Tenggat(_L.SAMPAIKAN, _S.PENILAI, _S.ATASAN_PENILAI),
    Tenggat(_L.SAMPAIKAN, _S.ATASAN_PENILAI, jalur=Jalur.ATASAN_PENILAI),
    Tenggat(_L.TERIMA, _S.PEGAWAI, _S.PENILAI),
    Tenggat(_L.TERIMA, _S.PEGAWAI, _S.ATASAN_PENILAI, jalur=Jalur.ATASAN_PENILAI),
    Tenggat(_L.PUTUS, _S.ATASAN_PENILAI),
    Tenggat(_L.LAPOR, _S.PENILAI, _S.ATASAN_PENILAI),
    Tenggat(_L.LAPOR, _S.PENILAI, _S.ATASAN_PENILAI, tahunan=True),
    Tenggat(_L.LAPOR, _S.ATASAN_PENILAI, jalur=Jalur.ATASAN_PENILAI),
    Tenggat(_L.LAPOR, _S.ATASAN_PENILAI, jalur=Jalur.ATASAN_PENILAI, tahunan=True),
)
SEJAK_JENDELA = (LangkahTenggat.GANTIKAN, LangkahTenggat.LAPOR)
"""The steps whose term runs from the end of the rater's window (Lamp. V.A angka 7, 8, 11)."""


@dataclass(frozen=True)
class Rentang:
    """Days from one to another, both included."""

    dari: date
    sampai: date


def batas(ini: Tenggat, mulai: date, kalender: Kalender) -> date | None:
    """The last day of a term that runs from `mulai`; None where it cannot be reckoned.

    For a periodic rating `mulai` is the last day of its window, which the agency may have chosen;
    for the annual one the end of the year. So it is for the terms that begin where the rater's has
    ended (`SEJAK_JENDELA`).
    """
    try:
        return _batas(ini, mulai, kalender)
    except KalenderTahunBelumAda:
        return None


def _batas(ini: Tenggat, mulai: date, kalender: Kalender) -> date:
    if ini.langkah is LangkahTenggat.NILAI:
        return akhir_jendela(ini, mulai)
    if ini.langkah is LangkahTenggat.PUTUS:
        return batas_putus(mulai, kalender).batas
    if ini.langkah in SEJAK_JENDELA:
        mulai = akhir_jendela(ini, mulai)
    langkah = _LANGKAH_DOKUMEN[ini.langkah]
    return batas_dokumen(langkah, mulai=mulai, kalender=kalender, jalur=ini.jalur).batas.batas


_LANGKAH_DOKUMEN = {
    LangkahTenggat.GANTIKAN: Langkah.TANDA_TANGAN,
    LangkahTenggat.SAMPAIKAN: Langkah.SAMPAIKAN,
    LangkahTenggat.TERIMA: Langkah.KEMBALIKAN,
    LangkahTenggat.LAPOR: Langkah.LAPOR_PYB,
}


def akhir_jendela(ini: Tenggat, mulai: date) -> date:
    """The rater's last day: that of the year by law; of a periodic evaluation it is `mulai`."""
    if not ini.tahunan:
        return mulai
    return batas_penilaian(Periode(JenisPeriode.TAHUNAN, 0, "", mulai, mulai)).batas


def rentang(
    ini: Tenggat, kalender: Kalender, *, sampai: date, dari: date | None = None
) -> Rentang | None:
    """From which first days on the term ends in that span; None: from none.

    Without `dari`: from all days whose term ends until `sampai`.
    """
    akhir = awal = None
    for n in range(MUNDUR):
        mulai = sampai - timedelta(days=n)
        if mulai < AWAL:
            break
        habis = batas(ini, mulai, kalender)
        if habis is None or habis > sampai:
            continue
        if dari is None:
            return Rentang(AWAL, mulai)
        if habis < dari:
            break
        akhir, awal = akhir or mulai, mulai
    return Rentang(awal, akhir) if awal and akhir else None
