"""Where a report goes next on its way to the PyB.

PermenPANRB 6/2022 Lampiran Bab V.A angka 1: "secara berjenjang" to the PyB, which fixes the end
and not the tiers. Ours are the superiors as plans name them: whoever assesses the one with whom it
lies. It comes to the PyB where nobody is left above inside the agency, where the next one is the
PyB himself, and below a state official: he heads the agency, and the PyB works under him.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from services.penilaian.domain.rencana import JenisPegawai, Orang


@dataclass(frozen=True)
class Tempat:
    """With whom a report lies. At the PyB's place nobody, until one is designated."""

    pemegang: Orang | None
    di_pyb: bool


def berikutnya(
    dari: str, atasan: Orang | None, pyb: Orang | None, *, instansi_id: str,
    dilalui: Collection[str],
) -> Tempat:  # fmt: skip
    """The next tier above `dari`, whose superior is `atasan`.

    `dilalui`: those through whose hands it went; plans that name each other in a ring end here.
    """
    if atasan is None or not _jenjang(atasan, instansi_id, {dari, *dilalui}):
        return Tempat(pyb, di_pyb=True)
    if pyb is not None and pyb.pegawai_id in {dari, atasan.pegawai_id}:
        return Tempat(pyb, di_pyb=True)
    return Tempat(atasan, di_pyb=False)


def _jenjang(atasan: Orang, instansi_id: str, dilalui: Collection[str]) -> bool:
    """Whether this superior is a tier of the agency that it has not passed."""
    return (
        atasan.instansi_id == instansi_id
        and atasan.jenis_pegawai is not JenisPegawai.PEJABAT_NEGARA
        and atasan.pegawai_id not in dilalui
    )
