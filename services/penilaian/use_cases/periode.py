"""An agency's administrator chooses how its evaluations are held, from a day on."""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol

from services.chassis.errors import TidakDitemukan
from services.penilaian.domain import pengaturan_periode as aturan
from services.penilaian.domain.errors_periode import PengaturanPeriodeTidakDikenal
from services.penilaian.domain.penilaian import Pelaku
from services.penilaian.domain.waktu import hari_hukum


class GudangPengaturan(Protocol):
    """Where the choices of one agency are kept, each with the day from which it holds."""

    def kunci(self) -> None:
        """Keep others who choose for this agency waiting."""
        ...

    def ada(self, kunci: str, berlaku_sejak: date) -> bool:
        """Whether that day has a choice."""
        ...

    def skp_dalam(self, kunci: str, berlaku_sejak: date) -> int:
        """Approved plans that begin while a choice of that day holds."""
        ...

    def catat(self, pilihan: aturan.Pilihan, *, oleh: Pelaku, sekarang: datetime) -> None:
        """Write a new choice."""
        ...

    def tarik(self, kunci: str, berlaku_sejak: date, *, oleh: Pelaku, sekarang: datetime) -> None:
        """Take a choice back and keep it in the history."""
        ...


def tetapkan(
    gudang: GudangPengaturan,
    kunci: str,
    *,
    nilai: str,
    berlaku_sejak: str,
    dasar_hukum: str,
    oleh: Pelaku,
    sekarang: datetime,
) -> None:
    """Choose; the past is never chosen anew."""
    _pastikan_dikenal(kunci)
    hari = hari_hukum(sekarang)
    pilihan = aturan.baca(kunci, nilai, berlaku_sejak, dasar_hukum, hari=hari)
    gudang.kunci()
    aturan.pastikan_baru(pilihan, gudang.ada(kunci, pilihan.berlaku_sejak))
    _pastikan_siklus_bebas(gudang, kunci, pilihan.berlaku_sejak)
    gudang.catat(pilihan, oleh=oleh, sekarang=sekarang)


def tarik(
    gudang: GudangPengaturan, kunci: str, berlaku_sejak: str, *, oleh: Pelaku, sekarang: datetime
) -> None:
    """Take back a choice whose day has not come."""
    _pastikan_dikenal(kunci)
    gudang.kunci()
    sejak = aturan.tanggal(berlaku_sejak)
    if sejak is None or not gudang.ada(kunci, sejak):
        raise TidakDitemukan
    aturan.pastikan_belum_berlaku(sejak, hari=hari_hukum(sekarang))
    _pastikan_siklus_bebas(gudang, kunci, sejak)
    gudang.tarik(kunci, sejak, oleh=oleh, sekarang=sekarang)


def _pastikan_dikenal(kunci: str) -> None:
    if kunci not in aturan.SEMUA:
        raise PengaturanPeriodeTidakDikenal


def _pastikan_siklus_bebas(gudang: GudangPengaturan, kunci: str, sejak: date) -> None:
    if kunci == aturan.SIKLUS:
        aturan.pastikan_siklus_bebas(sejak, gudang.skp_dalam(kunci, sejak))
