"""Which level of result fits whom.

PermenPANRB 6/2022 Lamp. II.B: the further from the work, the less a result is under control. The
level is advice beside the form, never a bar: leaders decide.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from services.skp.domain.aturan import yang_berlaku
from services.skp.domain.istilah import JenisSkp, KelompokJabatan, Tingkat

_JPT = (Tingkat.OUTCOME, Tingkat.OUTCOME_ANTARA, Tingkat.OUTPUT_KENDALI_RENDAH)
_ADMINISTRATOR = (Tingkat.OUTCOME_ANTARA, Tingkat.OUTPUT_KENDALI_SEDANG)
_PELAKSANA = (Tingkat.OUTPUT_KENDALI_TINGGI, Tingkat.LAYANAN)


@dataclass(frozen=True)
class AturanTingkat:
    """Levels of result by group of post."""

    berlaku_sejak: date
    dasar: str
    tingkat: Mapping[KelompokJabatan, tuple[Tingkat, ...]]


ATURAN = (
    AturanTingkat(
        berlaku_sejak=date(2022, 2, 7),
        dasar="PermenPANRB 6/2022 Lampiran Bab II.B",
        tingkat=MappingProxyType(
            {
                KelompokJabatan.JPT: _JPT,
                KelompokJabatan.ADMINISTRATOR: _ADMINISTRATOR,
                KelompokJabatan.PENGAWAS: _ADMINISTRATOR,
                KelompokJabatan.PELAKSANA: _PELAKSANA,
                KelompokJabatan.JF: _PELAKSANA,
            }
        ),
    ),
)


def tingkat_disarankan(
    jenis_skp: JenisSkp, kelompok: KelompokJabatan, *, pada: date
) -> tuple[Tingkat, ...]:
    """The levels that fit; heads of self-standing units answer for results as JPT do."""
    if jenis_skp is not JenisSkp.JA_JF:
        kelompok = KelompokJabatan.JPT
    return yang_berlaku(ATURAN, pada).tingkat[kelompok]
