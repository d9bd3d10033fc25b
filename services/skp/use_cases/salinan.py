"""Results copied into one's draft."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from services.chassis.errors import IsianSalah, TidakDitemukan
from services.skp.domain import salinan
from services.skp.domain.rencana import Rhk
from services.skp.domain.skp import Skp
from services.skp.domain.tindakan import Tindakan
from services.skp.use_cases.ports import GudangSkp, IdBaru


@dataclass(frozen=True, slots=True)
class Sumber:
    """A plan that may be copied from."""

    milik_sendiri: bool
    rhk: tuple[Rhk, ...]


class GudangSalinan(Protocol):
    """What this person may copy from; None: nothing under this id."""

    def sumber(self, skp: Skp, dari_skp_id: str) -> Sumber | None: ...
    def pola(self, skp: Skp) -> Sumber | None: ...


def salin_rhk(
    gudang: GudangSkp,
    gudang_salinan: GudangSalinan,
    skp_id: str,
    *,
    dari_skp_id: str | None,
    rhk_id: Sequence[str],
    t: Tindakan,
    id_baru: IdBaru,
) -> int:
    """Copy these results behind those of the draft; None: from the patterns of the post."""
    skp = gudang.ambil(skp_id)
    skp.pastikan_dapat_diubah(t)
    if not rhk_id:
        raise IsianSalah(bidang=[("rhk_id", "Pilih paling sedikit satu RHK.")])
    sumber = (
        gudang_salinan.pola(skp)
        if dari_skp_id is None
        else gudang_salinan.sumber(skp, dari_skp_id)
    )
    tersedia = {r.rhk_id: r for r in sumber.rhk} if sumber else {}
    dipilih = list(dict.fromkeys(rhk_id))
    if sumber is None or not tersedia.keys() >= set(dipilih):
        raise TidakDitemukan
    baru = salinan.salin(
        skp.rhk,
        [tersedia[satu] for satu in dipilih],
        milik_sendiri=sumber.milik_sendiri,
        jenis_skp=skp.jenis_skp,
        pendekatan=skp.pendekatan,
        unor_id=skp.pegawai.unor_id,
        id_baru=lambda: id_baru(skp.tahun),
    )
    skp.ubah_rhk(baru, t)
    gudang.simpan(skp)
    return len(dipilih)
