"""Which rating of hasil kerja an organisation's achievement suggests for its own head.

PermenPANRB 6/2022 Lampiran Bab IV.B angka 1 with SE MenPANRB 3/2023: when the assessed person
leads the organisation, what the organisation achieved is his hasil kerja. Neither text says how
five levels become three. The mapping is therefore a decision of this system, marked as one, and
only ever a suggestion: the rater chooses.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from services.penilaian.domain.aturan import yang_berlaku
from services.penilaian.domain.kurva_ideal import CapaianOrganisasi
from services.penilaian.domain.matriks_predikat import Ekspektasi


@dataclass(frozen=True)
class Pemetaan:
    """One version of the mapping. `keputusan_sistem` is true where the law is silent."""

    berlaku_sejak: date
    dasar: str
    keputusan_sistem: bool
    rating: Mapping[CapaianOrganisasi, Ekspektasi]


ATURAN = (
    Pemetaan(
        berlaku_sejak=date(2023, 1, 31),  # the date of the circular
        dasar="SE MenPANRB 3/2023: capaian organisasi menjadi rating hasil kerja pimpinannya",
        keputusan_sistem=True,
        rating=MappingProxyType(
            {
                CapaianOrganisasi.ISTIMEWA: Ekspektasi.DI_ATAS_EKSPEKTASI,
                CapaianOrganisasi.BAIK: Ekspektasi.SESUAI_EKSPEKTASI,
                CapaianOrganisasi.BUTUH_PERBAIKAN: Ekspektasi.DI_BAWAH_EKSPEKTASI,
                CapaianOrganisasi.KURANG: Ekspektasi.DI_BAWAH_EKSPEKTASI,
                CapaianOrganisasi.SANGAT_KURANG: Ekspektasi.DI_BAWAH_EKSPEKTASI,
            }
        ),
    ),
)


@dataclass(frozen=True)
class SaranRating:
    """A rating that may be taken or left, with the reason."""

    rating: Ekspektasi
    dasar: str
    keputusan_sistem: bool


def saran_rating_pimpinan(capaian: CapaianOrganisasi, *, pada: date) -> SaranRating:
    """What the achievement of his organisation suggests for the head's hasil kerja."""
    aturan = yang_berlaku(ATURAN, pada)
    rating = aturan.rating[capaian]
    return SaranRating(
        rating=rating,
        dasar=(
            f"Capaian organisasi {capaian.sebutan} menyarankan hasil kerja {rating.sebutan} bagi "
            f"pimpinannya. Dasar: {aturan.dasar}; cara memetakan lima tingkat ke tiga rating "
            "adalah keputusan sistem ini, penilai tetap memilih sendiri."
        ),
        keputusan_sistem=aturan.keputusan_sistem,
    )
