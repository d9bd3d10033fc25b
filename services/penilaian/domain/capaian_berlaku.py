"""Which achievement of the rater's organisation counts in an evaluation.

PermenPANRB 6/2022 Lampiran Bab IV.B angka 1: huruf g, the unit led by the rater; huruf f, an
annual achievement issued after January of the next year is replaced by the one of the year before.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from services.penilaian.domain.kurva_ideal import CapaianOrganisasi
from services.penilaian.domain.siklus import JenisPeriode

DASAR_UNIT = "PermenPANRB 6/2022, Lampiran Bab IV.B angka 1 huruf g"
DASAR_TERLAMBAT = "PermenPANRB 6/2022, Lampiran Bab IV.B angka 1 huruf f"


@dataclass(frozen=True)
class CapaianTercatat:
    """An achievement as it was set: its year, its value, and the day it was first set."""

    tahun: int
    nilai: CapaianOrganisasi
    ditetapkan_pada: date


@dataclass(frozen=True)
class CapaianDipakai:
    """The value to use, or none yet; and where it comes from."""

    nilai: CapaianOrganisasi | None
    keterangan: str


def capaian_berlaku(
    *,
    jenis: JenisPeriode,
    tahun: int,
    unit: str,
    tercatat: CapaianTercatat | None,
    tahun_lalu: CapaianTercatat | None,
    pada: date,
) -> CapaianDipakai:
    """Choose between this year's value and last year's. `unit` is its name, for the sentence."""
    batas = date(tahun + 1, 1, 31)
    terlambat = jenis is JenisPeriode.TAHUNAN and (
        tercatat.ditetapkan_pada > batas if tercatat else pada > batas
    )
    if terlambat and tahun_lalu is not None:
        return CapaianDipakai(
            tahun_lalu.nilai,
            f"Capaian tahunan {unit} tahun {tahun} tidak ditetapkan sampai 31 Januari "
            f"{tahun + 1}; dipakai capaian tahun {tahun_lalu.tahun}. Dasar: {DASAR_TERLAMBAT}.",
        )
    if tercatat is None:
        return CapaianDipakai(None, f"Capaian {unit} untuk periode ini belum ditetapkan.")
    return CapaianDipakai(
        tercatat.nilai, f"Capaian {unit}, unit yang dipimpin penilai. Dasar: {DASAR_UNIT}."
    )
