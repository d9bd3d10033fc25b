"""A provisional result is linked later, and the link is checked.

PermenPANRB 6/2022 Lamp. II.B wants a JA/JF's utama to take part in a result of his leader. Nobody
waits for a leader who has not begun: the result is taken as provisional, its link is made once
there is something to link to, and after approval the rater looks at it before it stands.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from services.chassis.errors import IsianSalah
from services.skp.domain import daftar_rhk, events
from services.skp.domain.errors import TautanSudahTetap, TautanTidakMenunggu
from services.skp.domain.istilah import StatusSkp, StatusTautan
from services.skp.domain.rencana import Bidang, teks
from services.skp.domain.tindakan import Tindakan

if TYPE_CHECKING:
    from services.skp.domain.skp import Skp


def tautkan(
    skp: Skp, rhk_id: str, *, pimpinan_id: str, pimpinan: str, indikator_id: str, t: Tindakan
) -> None:
    """The owner links a provisional result, in any state.

    Until the plan is agreed the rater sees the link when he approves; afterwards he is asked.
    """
    skp.pastikan_pemilik(t)
    rhk = daftar_rhk.cari(skp.rhk, rhk_id)
    if rhk.tautan is None:
        raise TautanSudahTetap
    disepakati = skp.status is StatusSkp.PERSETUJUAN
    baru = replace(
        rhk,
        rhk_pimpinan_id=pimpinan_id,
        rhk_pimpinan=pimpinan,
        indikator_pimpinan_id=indikator_id,
        tautan=StatusTautan.MENUNGGU_PERIKSA if disepakati else None,
    )
    skp.ganti_rhk(daftar_rhk.ganti(skp.rhk, baru), t)


def periksa_tautan(skp: Skp, rhk_id: str, *, terima: bool, catatan: str, t: Tindakan) -> None:
    """The rater accepts a link made after approval, or sends it back with a note."""
    penilai = skp.pastikan_penilai(t)
    rhk = daftar_rhk.cari(skp.rhk, rhk_id)
    if rhk.tautan is not StatusTautan.MENUNGGU_PERIKSA:
        raise TautanTidakMenunggu
    bidang: Bidang = []
    catatan = teks("catatan", catatan, bidang, wajib=not terima)
    if bidang:
        raise IsianSalah(bidang=bidang)
    if terima:
        baru = replace(rhk, tautan=None)
    else:
        baru = replace(
            rhk,
            rhk_pimpinan_id="",
            rhk_pimpinan="",
            indikator_pimpinan_id="",
            tautan=StatusTautan.SEMENTARA,
        )
    skp.ganti_rhk(daftar_rhk.ganti(skp.rhk, baru), t, catatan=catatan)
    if terima and skp.status is StatusSkp.PERSETUJUAN:
        # The plan as agreed now holds the link: others keep a copy of it.
        skp.peristiwa.append(events.disetujui(skp, penilai))
