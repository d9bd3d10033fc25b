"""Which of a person's plans carries the annual evaluation.

PermenPANRB 6/2022 Lampiran Bab IV.A angka 13(b): whoever has moved is evaluated for the year by
the rater in the new post alone. Earlier plans close with their periodic evaluations. A plan of an
acting post (where an agency keeps such plans) is evaluated by itself and takes no year from the
definitive one.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from services.penilaian.domain.aturan import yang_berlaku


@dataclass(frozen=True)
class RencanaSetahun:
    """As much of a plan as decides."""

    skp_id: str
    mulai: date
    selesai: date
    jabatan: str
    definitif: bool


@dataclass(frozen=True)
class PembawaTahunan:
    """One version of the rule."""

    berlaku_sejak: date
    dasar: str


ATURAN = (
    PembawaTahunan(
        berlaku_sejak=date(2022, 2, 7),
        dasar="PermenPANRB 6/2022 Lampiran Bab IV.A angka 13 huruf b",
    ),
)


def tidak_tahunan(rencana: Collection[RencanaSetahun]) -> dict[str, str]:
    """Plans of one person and year that have no annual evaluation, each with the reason.

    Among the definitive ones the last counts: the one that runs longest, then the one that began
    last.
    """
    definitif = [r for r in rencana if r.definitif]
    if len(definitif) < 2:
        return {}
    terakhir = max(definitif, key=lambda r: (r.selesai, r.mulai, r.skp_id))
    dasar = yang_berlaku(ATURAN, max(terakhir.mulai, ATURAN[0].berlaku_sejak)).dasar
    sebab = f"Predikat tahunan ditetapkan pada SKP sebagai {terakhir.jabatan} ({dasar})."
    return {r.skp_id: sebab for r in definitif if r is not terakhir}
