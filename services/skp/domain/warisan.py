"""What a successor inherits: the organisational results of the leader before him in the year.

FAQ e-Kinerja BKN no. 14: a result ORGANISASI belongs to the unit or team and passes to the
successor with its indicators, its subordinates' links kept; a result INDIVIDU stays with the
person. The links of subordinates name the first result of a line (`akar`), and the matrix names
indicators, so both keep their ids here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from services.skp.domain import daftar_rhk
from services.skp.domain.daftar_rhk import DaftarRhk
from services.skp.domain.errors_warisan import RhkIndividuTidakDiwariskan, RhkSudahDiwarisi
from services.skp.domain.istilah import JenisSkp, KlasifikasiRhk, StatusTautan
from services.skp.domain.rencana import Rhk

DASAR = "FAQ e-Kinerja BKN no. 14; tidak diatur dalam PermenPANRB 6/2022"


def warisi(
    tujuan: DaftarRhk, warisan: Iterable[Rhk], *, jenis_skp: JenisSkp, rhk_id: Callable[[], str]
) -> DaftarRhk:
    """The successor's results with those of the predecessor behind them."""
    hasil = tujuan
    for asal in warisan:
        if asal.klasifikasi is not KlasifikasiRhk.ORGANISASI:
            raise RhkIndividuTidakDiwariskan
        if asal.akar in {r.akar for r in hasil}:
            raise RhkSudahDiwarisi
        hasil = daftar_rhk.tambah(hasil, _baru(asal, rhk_id(), jenis_skp))
    return hasil


def _baru(asal: Rhk, rhk_id: str, jenis_skp: JenisSkp) -> Rhk:
    """Under a new id, in the same line. A link that was never made is still to be made."""
    lepas = jenis_skp is JenisSkp.JA_JF and not asal.rhk_pimpinan_id
    return replace(
        asal,
        rhk_id=rhk_id,
        akar_id=asal.akar,
        tautan=StatusTautan.SEMENTARA if lepas else None,
        dari_pimpinan=False,
    )
