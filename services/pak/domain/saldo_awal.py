"""Who must bring an old balance: whoever held his functional post before 2023.

PermenPANRB 1/2023 Pasal 57 and PerBKN 3/2023: angka kredit earned until 31 December 2022 under the
old count are set off once and carried over as a balance; from the performance year 2023 on, the
predikat is converted. Who came into his jenjang later starts at 0 and needs none.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class AturanSaldoAwal:
    """The day that parts the old count from the new one."""

    berlaku_sejak: date
    dasar: str


ATURAN = (
    AturanSaldoAwal(
        berlaku_sejak=date(2023, 1, 1),
        dasar="Penyesuaian angka kredit lama: PermenPANRB 1/2023 Pasal 57; PerBKN 3/2023",
    ),
    # a new regulation is a new row here
)


def wajib(tmt_jabatan: date | None) -> bool:
    """True when a balance must be approved first; an unknown day counts as before."""
    return tmt_jabatan is None or tmt_jabatan < ATURAN[0].berlaku_sejak
