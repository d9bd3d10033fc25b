"""The agency's administrator keeps patterns of results for posts. PermenPANRB 6/2022 art. 9."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from services.chassis.errors import IsianSalah
from services.skp.domain import pola_rhk as aturan
from services.skp.domain.akses import Pemanggil, pastikan_admin_instansi
from services.skp.domain.impor import HasilBaris
from services.skp.domain.pola_rhk import BarisPola
from services.skp.domain.rencana import Bidang, Rhk
from services.skp.domain.tindakan import Tindakan


class GudangPola(Protocol):
    """The patterns of one agency."""

    def cari(self, instansi_id: str, baris: BarisPola) -> Rhk | None: ...
    def jumlah(self, instansi_id: str, baris: BarisPola) -> int: ...
    def id_baru(self) -> str: ...
    def simpan(self, instansi_id: str, jabatan: str, rhk: Rhk, t: Tindakan) -> None: ...
    def hapus(self, instansi_id: str, pola_id: Sequence[str]) -> int: ...


def baris(
    gudang: GudangPola, siapa: Pemanggil, isi: Mapping[str, str], *, t: Tindakan
) -> HasilBaris:
    """Do what one row of a workbook says; a row that has been done already does nothing."""
    instansi_id, bidang = pastikan_admin_instansi(siapa), Bidang()
    ini = aturan.baca(isi, bidang)
    if ini is None:
        raise IsianSalah(bidang=bidang)
    ada = gudang.cari(instansi_id, ini)
    if ada is None:
        rhk = aturan.baru(ini, gudang.id_baru(), gudang.jumlah(instansi_id, ini))
        gudang.simpan(instansi_id, ini.jabatan, rhk, t)
        return HasilBaris.BARU
    rhk = aturan.gabung(ada, ini)
    if rhk == ada:
        return HasilBaris.SAMA
    gudang.simpan(instansi_id, ini.jabatan, rhk, t)
    return HasilBaris.BERUBAH


def hapus(gudang: GudangPola, siapa: Pemanggil, pola_id: Sequence[str]) -> int:
    """Take patterns away; what was copied from them stays. How many there were."""
    instansi_id = pastikan_admin_instansi(siapa)
    if not pola_id:
        raise IsianSalah(bidang=[("pola_id", "Pilih paling sedikit satu pola.")])
    return gudang.hapus(instansi_id, pola_id)
