"""An agency's administrator designates the Pejabat yang Berwenang."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from services.chassis.errors import TidakDitemukan
from services.penilaian.domain import pengaturan_periode as pilihan_instansi
from services.penilaian.domain import pyb as aturan
from services.penilaian.domain.penilaian import Pelaku
from services.penilaian.domain.rencana import Orang
from services.penilaian.domain.waktu import hari_hukum
from services.penilaian.use_cases.periode import GudangPengaturan


class BukuPegawai(Protocol):
    """Who is known here."""

    def menurut_nip(self, nip: str) -> Orang | None:
        """A person by his whole NIP."""
        ...


def tetapkan(
    gudang: GudangPengaturan, pegawai: BukuPegawai, *, nip: str, berlaku_sejak: str,
    dasar_hukum: str, instansi_id: str, oleh: Pelaku, sekarang: datetime,
) -> None:  # fmt: skip
    """Designate somebody from a day on; the past stays."""
    hari, orang = hari_hukum(sekarang), pegawai.menurut_nip(nip.strip())
    pilihan = aturan.baca(orang, berlaku_sejak, dasar_hukum, instansi_id=instansi_id, hari=hari)
    gudang.kunci()
    sudah_ada = gudang.ada(aturan.KUNCI, pilihan.berlaku_sejak)
    pilihan_instansi.pastikan_baru(pilihan, sudah_ada)
    gudang.catat(pilihan, oleh=oleh, sekarang=sekarang)


def tarik(
    gudang: GudangPengaturan, berlaku_sejak: str, *, oleh: Pelaku, sekarang: datetime
) -> None:
    """Take back a designation whose day has not come."""
    gudang.kunci()
    sejak = pilihan_instansi.tanggal(berlaku_sejak)
    if sejak is None or not gudang.ada(aturan.KUNCI, sejak):
        raise TidakDitemukan
    pilihan_instansi.pastikan_belum_berlaku(sejak, hari=hari_hukum(sekarang))
    gudang.tarik(aturan.KUNCI, sejak, oleh=oleh, sekarang=sekarang)
