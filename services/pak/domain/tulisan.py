"""How numbers and days are written in Indonesian: decimal comma, "17 Januari 2026"."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

BULAN = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)


def tanggal(hari: date) -> str:
    """17 Januari 2026."""
    return f"{hari.day} {BULAN[hari.month - 1]} {hari.year}"


def rentang_bulan(tahun: int, bulan_mulai: int, bulan_selesai: int) -> str:
    """Januari–Februari 2024, or Maret 2024 for a single month."""
    if bulan_mulai == bulan_selesai:
        return f"{BULAN[bulan_mulai - 1]} {tahun}"
    return f"{BULAN[bulan_mulai - 1]}–{BULAN[bulan_selesai - 1]} {tahun}"


def polos(nilai: Decimal) -> str:
    """On the wire, a number of the law without trailing zeros: 12.5, 150, 50."""
    return format(nilai.normalize(), "f")


def koma(nilai: Decimal) -> str:
    """On paper, with a decimal comma; the decimals are kept as they are."""
    return format(nilai, "f").replace(".", ",")


def ringkas(nilai: Decimal) -> str:
    """On paper, a number of the law without trailing zeros: 12,5."""
    return polos(nilai).replace(".", ",")
