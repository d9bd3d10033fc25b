"""Whose result is final at once, so that no objection lies.

PermenPANRB 6/2022 Lampiran Bab IV.A angka 12: JPT and heads of stand-alone units whose evaluation
was made by a minister, the head of an agency or a regional head, that is by a state official.
Angka 11: a result set by the superior of a rater who did not act (`jalur` ATASAN_PENILAI).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from services.penilaian.domain.aturan import yang_berlaku
from services.penilaian.domain.batas_dokumen import Jalur
from services.penilaian.domain.rencana import JenisPegawai, JenisSkp


@dataclass(frozen=True)
class Kefinalan:
    """One version of the cases."""

    berlaku_sejak: date
    dasar: str
    dasar_atasan: str
    jenis_skp: frozenset[JenisSkp]


ATURAN = (
    Kefinalan(
        berlaku_sejak=date(2022, 2, 7),
        dasar="PermenPANRB 6/2022, Lampiran Bab IV.A angka 12",
        dasar_atasan="PermenPANRB 6/2022, Lampiran Bab IV.A angka 11",
        jenis_skp=frozenset({JenisSkp.JPT, JenisSkp.PIMPINAN_UNIT_MANDIRI}),
    ),
)


def dasar_final(
    *, jenis_skp: JenisSkp, jenis_penilai: JenisPegawai, jalur: Jalur, pada: date
) -> str:
    """The article by which the result is final at once; empty when an objection lies."""
    aturan = yang_berlaku(ATURAN, pada)
    if jalur is Jalur.ATASAN_PENILAI:
        return aturan.dasar_atasan
    if jenis_skp in aturan.jenis_skp and jenis_penilai is JenisPegawai.PEJABAT_NEGARA:
        return aturan.dasar
    return ""
