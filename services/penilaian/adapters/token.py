"""Tokens of paged lists: the last key, opaque."""

from __future__ import annotations

import base64
import json
from typing import Any

from services.chassis.errors import IsianSalah


def ke_token(kunci: list[Any]) -> str:
    """The key of the last row as a token."""
    return base64.urlsafe_b64encode(json.dumps(kunci).encode()).decode()


def dari_token(token: str, jenis: tuple[type, ...]) -> list[Any]:
    """The key in a token; one that is not ours is refused."""
    try:
        isi = json.loads(base64.urlsafe_b64decode(token.encode()))
    except (ValueError, TypeError):
        isi = None
    if not isinstance(isi, list) or [type(satu) for satu in isi] != list(jenis):
        pesan = "Penanda halaman tidak dikenal. Mulai lagi dari halaman pertama."
        raise IsianSalah(bidang=[("page_token", pesan)])
    return isi
