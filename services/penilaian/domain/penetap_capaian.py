"""Who sets the achievement of a unit.

SE MenPANRB 3/2023: the leader of the organisation above it. Where that post is vacant, or the same
person leads both, the next leader up the line does. A unit with nobody above it is not judged
inside the agency: what was decided outside is recorded by the agency's admin.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

DASAR = "SE MenPANRB 3/2023: capaian organisasi ditetapkan pimpinan organisasi di atasnya"


@dataclass(frozen=True)
class Simpul:
    """A unit in the tree: what is above it and who leads it (empty where there is none)."""

    unor_id: str
    induk_id: str
    pimpinan_id: str


def penetap_capaian(unor_id: str, pohon: Mapping[str, Simpul]) -> str:
    """The person who sets it, or empty when it is the admin's to record."""
    unit = pohon[unor_id]
    dilalui = {unor_id}
    atas = pohon.get(unit.induk_id)
    while atas is not None and atas.unor_id not in dilalui:
        if atas.pimpinan_id and atas.pimpinan_id != unit.pimpinan_id:
            return atas.pimpinan_id
        dilalui.add(atas.unor_id)
        atas = pohon.get(atas.induk_id)
    return ""


def unor_dipimpin_penilai(
    *, penilai_id: str, unor_penilai: str, unor_pegawai: str, pohon: Mapping[str, Simpul]
) -> str:
    """The unit whose achievement counts: led by the rater, nearest above the employee's own.

    PermenPANRB 6/2022 Lampiran Bab IV.B angka 1 huruf g. A rater who leads nothing in the tree (a
    delegated one) is taken at the unit he works in.
    """
    simpul, dilalui = pohon.get(unor_pegawai), set()
    while simpul is not None and simpul.unor_id not in dilalui:
        if simpul.pimpinan_id == penilai_id:
            return simpul.unor_id
        dilalui.add(simpul.unor_id)
        simpul = pohon.get(simpul.induk_id)
    return unor_penilai
