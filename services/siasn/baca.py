"""Reading single values off the wire: text that may be absent, dates, decimals, any spelling."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

_KOSONG = {"", "-", "null", "None"}
_TANGGAL = re.compile(r"(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?!\d)|(\d{4})-(\d{2})-(\d{2})")


def teks(baris: Mapping[str, Any], *kunci: str) -> str:
    """The first of these fields that holds something, whatever its upper and lower case."""
    for nama in kunci:
        nilai = baris.get(nama)
        if nilai is None:
            nilai = next((v for k, v in baris.items() if k.lower() == nama.lower()), None)
        if isinstance(nilai, (dict, list)):
            continue  # a malformed record: never its Python spelling as somebody's name
        if nilai is not None and str(nilai).strip() not in _KOSONG:
            return str(nilai).strip()
    return ""


def tanggal(nilai: object) -> date | None:
    """`dd-mm-yyyy`, sometimes with a time behind it or the other way round, often empty."""
    cocok = _TANGGAL.match(str(nilai or "").strip())
    if cocok is None:
        return None
    hari, bulan, tahun, tahun_iso, bulan_iso, hari_iso = cocok.groups()
    try:
        return date(int(tahun or tahun_iso), int(bulan or bulan_iso), int(hari or hari_iso))
    except ValueError:
        return None


def desimal(nilai: object) -> Decimal | None:
    """Credits come as text, with a point or a comma, up to three decimals, or as nothing."""
    potong = str(nilai if nilai is not None else "").strip().replace(",", ".")
    try:
        angka = Decimal(potong)
    except InvalidOperation:
        return None
    return angka if angka.is_finite() else None


def bulat(nilai: object) -> int | None:
    """Months and years, padded or not."""
    angka = desimal(nilai)
    return int(angka) if angka is not None and angka == int(angka) else None


def ya(nilai: object) -> bool:
    """Flags are "1"/"0", "true"/"false" or absent."""
    return str(nilai or "").strip().lower() in {"1", "true", "y", "ya"}


def tulis_tanggal(hari: date) -> str:
    """The only date form the save endpoints accept."""
    return hari.strftime("%d-%m-%Y")
