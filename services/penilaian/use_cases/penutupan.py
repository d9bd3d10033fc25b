"""An agency's administrator closes a period, or opens it again."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from services.penilaian.domain.events_penutupan import PeriodeDibukaKembali
from services.penilaian.domain.isian import satu_teks
from services.penilaian.domain.penilaian import Pelaku
from services.penilaian.domain.penutupan import (
    Langkah,
    Penutupan,
    PeriodeInstansi,
    Sebaran,
    Tindakan,
)
from services.penilaian.domain.waktu import hari_hukum


class GudangPenutupan(Protocol):
    """Where an agency's closings are kept."""

    def ambil(self, periode: PeriodeInstansi) -> Penutupan:
        """Load; until the transaction ends nobody else closes or rates in this agency."""
        ...

    def hitung(self, periode: PeriodeInstansi) -> tuple[Sebaran, int]:
        """The numbers now, and how many evaluations carry the mark of a closing."""
        ...

    def catat(
        self,
        periode: PeriodeInstansi,
        langkah: Langkah,
        *,
        sebaran: Sebaran,
        catatan: str,
        oleh: Pelaku,
    ) -> None:
        """Write an act; the worker writes it on the records."""
        ...

    def umumkan(self, fakta: PeriodeDibukaKembali, versi: int) -> None:
        """Announce."""
        ...


def tutup(
    gudang: GudangPenutupan,
    periode: PeriodeInstansi,
    *,
    catatan: str,
    oleh: Pelaku,
    sekarang: datetime,
) -> None:
    """Close: from now on no result that stands is corrected."""
    catatan = satu_teks("catatan", catatan, wajib=False)
    penutupan = gudang.ambil(periode)
    penutupan.pastikan_dapat_ditutup(hari_hukum(sekarang))
    sebaran, tertanda = gudang.hitung(periode)
    langkah = penutupan.langkah_baru(
        Tindakan.TUTUP, sebaran=sebaran, tertanda=tertanda, sekarang=sekarang
    )
    gudang.catat(periode, langkah, sebaran=sebaran, catatan=catatan, oleh=oleh)


def buka_kembali(
    gudang: GudangPenutupan,
    periode: PeriodeInstansi,
    *,
    alasan: str,
    oleh: Pelaku,
    sekarang: datetime,
) -> None:
    """Open again: what was not delivered may be corrected. Announced at once."""
    alasan = satu_teks("alasan_membuka", alasan, wajib=True)
    penutupan = gudang.ambil(periode)
    penutupan.pastikan_dapat_dibuka(hari_hukum(sekarang))
    sebaran, tertanda = gudang.hitung(periode)
    langkah = penutupan.langkah_baru(
        Tindakan.BUKA, sebaran=sebaran, tertanda=tertanda, sekarang=sekarang
    )
    gudang.catat(periode, langkah, sebaran=sebaran, catatan=alasan, oleh=oleh)
    fakta = PeriodeDibukaKembali(periode, dibuka=sekarang, alasan=alasan, sebaran=sebaran)
    gudang.umumkan(fakta, langkah.versi)
