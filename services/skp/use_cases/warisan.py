"""A successor takes over the organisational results of the leader before him."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from services.chassis.errors import IsianSalah, TidakDitemukan
from services.skp.domain import warisan
from services.skp.domain.rencana import Rhk
from services.skp.domain.skp import Skp
from services.skp.domain.tindakan import Tindakan
from services.skp.use_cases.ports import GudangSkp, IdBaru


class GudangWarisan(Protocol):
    """The results of those before him, and the matrices that hang on them."""

    def pendahulu(self, skp: Skp) -> Sequence[tuple[Rhk, str]]: ...
    def bawa_matriks(self, skp: Skp, dari: set[str], t: Tindakan) -> None: ...


def warisi_rhk(
    gudang: GudangSkp,
    gudang_warisan: GudangWarisan,
    skp_id: str,
    rhk_id: Sequence[str],
    *,
    t: Tindakan,
    id_baru: IdBaru,
) -> int:
    """Take over these results; whoever stood in the predecessor's matrix stands in this one."""
    skp = gudang.ambil(skp_id)
    skp.pastikan_dapat_diubah(t)
    if not rhk_id:
        raise IsianSalah(bidang=[("rhk_id", "Pilih paling sedikit satu RHK.")])
    tersedia = {rhk.rhk_id: (rhk, dari) for rhk, dari in gudang_warisan.pendahulu(skp)}
    dipilih = list(dict.fromkeys(rhk_id))
    if not tersedia.keys() >= set(dipilih):
        raise TidakDitemukan
    baru = warisan.warisi(
        skp.rhk,
        [tersedia[satu][0] for satu in dipilih],
        jenis_skp=skp.jenis_skp,
        rhk_id=lambda: id_baru(skp.tahun),
    )
    skp.ubah_rhk(baru, t)
    gudang.simpan(skp)
    gudang_warisan.bawa_matriks(skp, {tersedia[satu][1] for satu in dipilih}, t)
    return len(dipilih)
