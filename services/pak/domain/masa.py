"""Which months are converted: whole calendar months, each of them once.

PerBKN 3/2023 Pasal 13 ayat (1): the predikat is converted for a year, or periodically and then in
proportion. A month that was converted in part of a year is not converted again by the annual
predikat; that one covers the months that remain. A PAK that does not end in December serves a
kenaikan pangkat and/or jenjang, and must say which.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from services.chassis.errors import IsianSalah
from services.pak.domain.errors import KonversiTumpangTindih, TujuanBelumDipilih
from services.pak.domain.tulisan import BULAN, rentang_bulan

DESEMBER = 12


@dataclass(frozen=True)
class Masa:
    """Months of one year, both ends included."""

    tahun: int
    bulan_mulai: int
    bulan_selesai: int

    @property
    def mulai(self) -> date:
        """First day of the first month."""
        return date(self.tahun, self.bulan_mulai, 1)

    @property
    def selesai(self) -> date:
        """Last day of the last month."""
        return _hari_terakhir(self.tahun, self.bulan_selesai)

    @property
    def akhir_tahun(self) -> bool:
        """Whether it closes the year."""
        return self.bulan_selesai == DESEMBER

    @property
    def tertulis(self) -> str:
        """Januari–Desember 2023."""
        return rentang_bulan(self.tahun, self.bulan_mulai, self.bulan_selesai)

    def beririsan(self, lain: Masa) -> bool:
        """Whether the two share a month."""
        return (
            self.tahun == lain.tahun
            and self.bulan_mulai <= lain.bulan_selesai
            and lain.bulan_mulai <= self.bulan_selesai
        )


def bulan_penuh(mulai: date, selesai: date) -> Masa | None:
    """The whole months of a rated period; None when it holds none."""
    bulan_mulai = mulai.month if mulai.day == 1 else mulai.month + 1
    penuh = selesai == _hari_terakhir(selesai.year, selesai.month)
    bulan_selesai = selesai.month if penuh else selesai.month - 1
    if bulan_mulai > bulan_selesai:
        return None
    return Masa(selesai.year, bulan_mulai, bulan_selesai)


def pilih(penuh: Masa, bulan_mulai: int, bulan_selesai: int) -> Masa:
    """The months a person chose of a period; 0 means its first or last."""
    awal = bulan_mulai or penuh.bulan_mulai
    akhir = bulan_selesai or penuh.bulan_selesai
    salah: list[tuple[str, str]] = []
    boleh = f"{BULAN[penuh.bulan_mulai - 1]} sampai {BULAN[penuh.bulan_selesai - 1]}"
    for bidang, bulan in (("bulan_mulai", awal), ("bulan_selesai", akhir)):
        if not penuh.bulan_mulai <= bulan <= penuh.bulan_selesai:
            salah.append((bidang, f"Pilih bulan dalam periode ini: {boleh}."))
    if not salah and awal > akhir:
        salah.append(("bulan_selesai", "Bulan selesai tidak boleh sebelum bulan mulai."))
    if salah:
        raise IsianSalah(bidang=salah)
    return Masa(penuh.tahun, awal, akhir)


def periksa_tumpang_tindih(masa: Masa, terpakai: Iterable[Masa]) -> None:
    """Refuse months that another PAK of the same person holds."""
    kena = [lain.tertulis for lain in terpakai if masa.beririsan(lain)]
    if kena:
        raise KonversiTumpangTindih(terpakai=", ".join(kena))


def periksa_tujuan(masa: Masa, *, untuk_pangkat: bool, untuk_jenjang: bool) -> None:
    """Before the end of the year the purpose must be named."""
    if not masa.akhir_tahun and not (untuk_pangkat or untuk_jenjang):
        pesan = "Pilih Kenaikan Pangkat dan/atau Kenaikan Jabatan."
        raise TujuanBelumDipilih(bidang=[("untuk_pangkat", pesan), ("untuk_jenjang", pesan)])


def _hari_terakhir(tahun: int, bulan: int) -> date:
    berikut = date(tahun + bulan // DESEMBER, bulan % DESEMBER + 1, 1)
    return berikut - timedelta(days=1)
