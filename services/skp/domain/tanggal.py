"""Days as people read them ("3 Januari 2025"), and as they type them."""

from __future__ import annotations

from datetime import date

from services.chassis.errors import IsianSalah

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


def hari_dari(nama: str, nilai: str) -> date:
    """An ISO date as typed in the field `nama`, or a refusal that says the form."""
    try:
        return date.fromisoformat(nilai)
    except ValueError as e:
        kalimat = "Isi tanggal dengan bentuk TTTT-BB-HH, misalnya 2026-01-31."
        raise IsianSalah(bidang=[(nama, kalimat)]) from e
