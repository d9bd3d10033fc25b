"""Keyset paging: an opaque token holds the last key, never a row number."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Sequence
from typing import Any

from services.chassis.errors import IsianSalah

BAKU, TERBANYAK = 20, 100


def ukuran(page_size: int) -> int:
    """How many rows were asked for, within bounds."""
    return min(page_size, TERBANYAK) if page_size > 0 else BAKU


def token(kunci: Sequence[Any]) -> str:
    """The key of the last row as a token."""
    return base64.urlsafe_b64encode(json.dumps(list(kunci)).encode()).decode()


def kunci(teks: str, jenis: tuple[type, ...]) -> list[Any] | None:
    """The key in a token; None on the first page. A token that is not ours is refused."""
    if not teks:
        return None
    try:
        isi = json.loads(base64.urlsafe_b64decode(teks.encode()))
    except (ValueError, binascii.Error):
        raise asing() from None
    if not isinstance(isi, list) or [type(nilai) for nilai in isi] != list(jenis):
        raise asing()
    if not all(dapat_dibandingkan(str(nilai)) for nilai in isi):
        raise asing()
    return isi


def asing() -> IsianSalah:
    """The refusal of a token that we did not give."""
    kalimat = "Penanda halaman tidak dikenali. Mulai lagi dari halaman pertama."
    return IsianSalah(bidang=[("page_token", kalimat)])


def dapat_dibandingkan(teks: str) -> bool:
    """Whether PostgreSQL can hold such a text: no NUL, no half of a surrogate pair."""
    return "\x00" not in teks and teks.encode(errors="replace").decode() == teks
