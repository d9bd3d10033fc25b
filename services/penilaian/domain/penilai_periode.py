"""Who rates a period when the rater of its plan has changed.

PermenPANRB 6/2022 Lampiran Bab IV.A angka 14: a rater who moves evaluates the running periodic
evaluation only if he leaves inside its window; in its example of a quarter, on 25 September he
still does and on 25 August he does not. Everything else, the year above all, is the new rater's.
If the one who left does not act, his superior of that time does (angka 11, `jalur_penilai`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from services.penilaian.domain.jendela_evaluasi import jendela_periodik
from services.penilaian.domain.rencana import Orang
from services.penilaian.domain.siklus import Periode


@dataclass(frozen=True)
class PenilaiSejak:
    """Who assesses a plan since a day, as the fact of that version told."""

    versi: int
    sejak: date
    penilai: Orang
    atasan_penilai: Orang | None


def penilai_lama(
    riwayat: Sequence[PenilaiSejak], periode: Periode, jendela: int | None = None
) -> PenilaiSejak | None:
    """Who left inside the window of this period and so still rates it; None: nobody did.

    `riwayat`: all raters of the plan by version. `jendela`: as in `batas_penilaian`.
    """
    if periode.final or not riwayat:
        return None
    buka, tutup = jendela_periodik(periode, jendela)
    mulai = max((n for n, satu in enumerate(riwayat) if satu.sejak < buka), default=0)
    lama = riwayat[mulai]
    if lama.penilai.pegawai_id == riwayat[-1].penilai.pegawai_id:
        return None
    for satu in riwayat[mulai + 1 :]:
        if satu.penilai.pegawai_id != lama.penilai.pegawai_id:
            return lama if satu.sejak <= tutup else None
        lama = satu
    return None
