"""How days are written for people: "17 Januari 2026"."""

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


def tanggal(iso: str) -> str:
    """An ISO date as people write it; text that is no date stays as it is."""
    try:
        hari = date.fromisoformat(iso)
    except ValueError:
        return iso
    return f"{hari.day} {BULAN[hari.month - 1]} {hari.year}"


def rentang(mulai: str, selesai: str) -> str:
    """From one day to another."""
    return f"{tanggal(mulai)} sampai {tanggal(selesai)}"
