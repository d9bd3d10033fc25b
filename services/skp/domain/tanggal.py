"""Days as people read them: "3 Januari 2025"."""

from __future__ import annotations

from datetime import date

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


def terbilang(hari: date) -> str:
    """The day without an English month and without a leading zero."""
    return f"{hari.day} {BULAN[hari.month - 1]} {hari.year}"
