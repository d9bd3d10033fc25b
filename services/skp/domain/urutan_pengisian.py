"""Who fills in first: the superior, then the people who take part in his results.

PermenPANRB 6/2022 Lamp. II.B (a result of JA/JF takes part in a result of the leader, Format A.1.7
column 2) makes the order; the application of BKN enforces it. A JA/JF adds a result utama and
submits only once the rater has an approved plan that overlaps his own. Where the rater himself has
no duty to plan (a regent) there is nothing to wait for, and an agency may lift the rule from a day
on by its setting `urutan_pengisian_dilonggarkan`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from services.chassis.errors import IsianSalah
from services.skp.domain.errors import SkpAtasanBelumDisetujui
from services.skp.domain.istilah import JenisRhk, JenisSkp, StatusTautan
from services.skp.domain.rencana import Rhk

DASAR = "PermenPANRB 6/2022 Lampiran Bab II.B (intervensi RHK pimpinan)"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeadaanAtasan:
    """What is known about the rater's own plan in the period."""

    wajib_skp: bool
    disetujui: bool
    dilonggarkan: bool
    # Whether the agency takes submissions with provisional results.
    sementara_boleh: bool = True


def tanpa_pimpinan(jenis_skp: JenisSkp, atasan: KeadaanAtasan) -> bool:
    """Whether a result utama may stand without a superior's result behind it."""
    return jenis_skp is not JenisSkp.JA_JF or not atasan.wajib_skp or atasan.dilonggarkan


def periksa(jenis_skp: JenisSkp, atasan: KeadaanAtasan) -> None:
    """Refuse a JA/JF whose superior has not got his plan approved."""
    if not tanpa_pimpinan(jenis_skp, atasan) and not atasan.disetujui:
        raise SkpAtasanBelumDisetujui


def periksa_pengajuan(
    jenis_skp: JenisSkp, atasan: KeadaanAtasan, rhk: tuple[Rhk, ...]
) -> tuple[Rhk, ...]:
    """At submission: provisional results stand in for the superior's plan.

    A result written when nobody had to be waited for (no rater yet, another one) is provisional
    too, now that there is somebody without a plan. Returns the results so marked.
    """
    if tanpa_pimpinan(jenis_skp, atasan) or atasan.disetujui:
        return rhk
    lepas = [r for r in rhk if r.jenis is JenisRhk.UTAMA and not r.rhk_pimpinan_id]
    if not (lepas and atasan.sementara_boleh):
        periksa(jenis_skp, atasan)
    return tuple(replace(r, tautan=StatusTautan.SEMENTARA) if r in lepas else r for r in rhk)


def sementara(jenis_skp: JenisSkp, atasan: KeadaanAtasan, *, diminta: bool) -> StatusTautan | None:
    """Whether a result utama without a link is taken as provisional; refuses one that need not be.

    Raises `SkpAtasanBelumDisetujui` where a link is needed, there is nothing to link to, and
    nobody asked for a provisional result.
    """
    if tanpa_pimpinan(jenis_skp, atasan):
        return None
    if not atasan.disetujui and diminta:
        return StatusTautan.SEMENTARA
    periksa(jenis_skp, atasan)
    kalimat = "Pilih RHK pimpinan yang diintervensi oleh RHK utama ini."
    raise IsianSalah(bidang=[("rhk_pimpinan_id", kalimat)])
