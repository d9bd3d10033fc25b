"""Set the last day of a plan. PermenPANRB 6/2022 Lamp. II.C.6 and 8."""

from __future__ import annotations

from services.skp.domain.akhir_skp import akhiri
from services.skp.domain.akses import Pemanggil
from services.skp.domain.tindakan import Tindakan
from services.skp.domain.tumpang_tindih import Periode
from services.skp.use_cases.ports import GudangSkp


def akhiri_skp(
    gudang: GudangSkp, skp_id: str, selesai: str, alasan: str, *, siapa: Pemanggil, t: Tindakan
) -> None:
    """Another last day; the other plans of the post leave it room or refuse it."""
    skp = gudang.ambil(skp_id)
    lain = gudang.periode_lain(skp.penugasan_id, skp.tahun)
    lain.remove(Periode(skp.mulai, skp.selesai))
    akhiri(skp, selesai, alasan, siapa=siapa, lain=lain, t=t)
    gudang.simpan(skp)
