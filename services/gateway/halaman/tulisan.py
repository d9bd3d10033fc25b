"""Numbers and dates as people write them: decimal comma, "17 Januari 2026", WIB."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime

LOKAL = "id_ID"
JAKARTA = ZoneInfo("Asia/Jakarta")
TIADA = "–"
TITIK_KOMA = str.maketrans(",.", ".,")


def hari_ini() -> date:
    """Today in Jakarta, where the law's days are counted."""
    return datetime.now(JAKARTA).date()


def tanggal(iso: str | date | None) -> str:
    """17 Januari 2026."""
    hari = _hari(iso)
    return format_date(hari, "d MMMM y", locale=LOKAL) if hari else TIADA


def tanggal_pendek(iso: str | date | None) -> str:
    """17 Jan 2026, for tables."""
    hari = _hari(iso)
    return format_date(hari, "d MMM y", locale=LOKAL) if hari else TIADA


def waktu(rfc3339: str | None) -> str:
    """17 Januari 2026 pukul 21.04 WIB."""
    if not rfc3339:
        return TIADA
    saat = datetime.fromisoformat(rfc3339)
    if saat.tzinfo is None:
        saat = saat.replace(tzinfo=UTC)
    setempat = saat.astimezone(JAKARTA)
    return format_datetime(setempat, "d MMMM y 'pukul' HH.mm 'WIB'", locale=LOKAL)


def rentang(mulai: str, selesai: str) -> str:
    """1 Januari – 31 Desember 2026: the year is said once when it is the same."""
    awal, akhir = _hari(mulai), _hari(selesai)
    if not awal or not akhir:
        return f"{tanggal(mulai)} – {tanggal(selesai)}"
    pola = "d MMMM" if awal.year == akhir.year else "d MMMM y"
    return f"{format_date(awal, pola, locale=LOKAL)} – {tanggal(akhir)}"


def sisa_hari(iso: str, *, kini: date | None = None) -> str:
    """What a date means today: "hari ini", "5 hari lagi", "lewat 3 hari"."""
    hari = _hari(iso)
    if not hari:
        return ""
    beda = (hari - (kini or hari_ini())).days
    if beda == 0:
        return "hari ini"
    return f"{beda} hari lagi" if beda > 0 else f"lewat {-beda} hari"


def hari_ini_iso() -> str:
    return hari_ini().isoformat()


def inang(tautan: str) -> str:
    """The host of a link, so that one sees where it leads before following it."""
    return urlsplit(tautan).hostname or tautan


def lewat(iso: str) -> bool:
    hari = _hari(iso)
    return bool(hari and hari < hari_ini())


def angka(nilai: str | int | Decimal | None) -> str:
    """51.08 → 51,08; thousands get a dot; what is no number stays as it is."""
    if nilai is None or nilai == "":
        return TIADA
    try:
        bilangan = Decimal(str(nilai))
    except InvalidOperation:
        return str(nilai)
    return f"{bilangan:,f}".translate(TITIK_KOMA).replace("-", "−")


def angka_mutlak(nilai: str) -> str:
    """The size of a difference; whether it is a surplus or a lack is said in words beside it."""
    return angka(nilai.lstrip("-")) if nilai else TIADA


def angka_dari_ketikan(ketikan: str) -> str:
    """32,33 or 1.250,5 as typed → what the wire wants: 32.33, 1250.5."""
    bersih = ketikan.strip().replace(" ", "")
    if "," in bersih:
        bersih = bersih.replace(".", "").replace(",", ".")
    return bersih


def nip(nomor: str) -> str:
    """19910619 202012 2 005: grouped as it is read aloud."""
    if len(nomor) != 18:
        return nomor
    return f"{nomor[:8]} {nomor[8:14]} {nomor[14]} {nomor[15:]}"


def _hari(iso: str | date | None) -> date | None:
    if not iso:
        return None
    if isinstance(iso, date):
        return iso
    try:
        return date.fromisoformat(iso[:10])
    except ValueError:
        return None
