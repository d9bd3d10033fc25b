"""The owner fills the forms that a plan may have besides. PermenPANRB 6/2022 A.1.3, A.1.4."""

from __future__ import annotations

from dataclasses import replace

from services.chassis.errors import TidakDitemukan
from services.skp.domain import daftar_rhk, formulir
from services.skp.domain.rencana import ManualIndikator, Workblock
from services.skp.domain.tindakan import Tindakan
from services.skp.use_cases.ports import GudangSkp, IdBaru


def ubah_manual(
    gudang: GudangSkp,
    skp_id: str,
    rhk_id: str,
    indikator_id: str,
    ketikan: ManualIndikator | None,
    *,
    t: Tindakan,
) -> None:
    """Set the manual of an indicator, or take it away."""
    skp = gudang.ambil(skp_id)
    skp.pastikan_dapat_diubah(t)
    lama = daftar_rhk.cari_indikator(skp.rhk, rhk_id, indikator_id)
    baru = replace(lama, manual=formulir.manual(ketikan) if ketikan else None)
    skp.ubah_rhk(daftar_rhk.ganti_indikator(skp.rhk, rhk_id, baru), t)
    gudang.simpan(skp)


def simpan_workblock(
    gudang: GudangSkp, skp_id: str, ketikan: Workblock, *, t: Tindakan, id_baru: IdBaru
) -> str:
    """Add a workblock, or change the one that its id names."""
    skp = gudang.ambil(skp_id)
    skp.pastikan_dapat_diubah(t)
    ada = {w.workblock_id for w in skp.workblock}
    if ketikan.workblock_id and ketikan.workblock_id not in ada:
        raise TidakDitemukan
    baru = formulir.workblock(ketikan, [r.rhk_id for r in skp.rhk])
    baru = replace(baru, workblock_id=baru.workblock_id or id_baru(skp.tahun))
    skp.ubah_workblock(formulir.pasang(skp.workblock, baru), t)
    gudang.simpan(skp)
    return baru.workblock_id


def hapus_workblock(gudang: GudangSkp, skp_id: str, workblock_id: str, *, t: Tindakan) -> None:
    """Delete a workblock."""
    skp = gudang.ambil(skp_id)
    skp.pastikan_dapat_diubah(t)
    skp.ubah_workblock(formulir.tanpa(skp.workblock, workblock_id), t)
    gudang.simpan(skp)
