"""How much of what is typed is kept, and how long. Nothing of the law: a promise to people."""

from __future__ import annotations

from services.chassis.errors import IsianSalah
from services.skp.domain.rencana import Bidang

TEMPAT_TERPANJANG = 300
ISI_TERBESAR = 64 * 1024
"""Characters of one form; the longest of ours holds about half."""
TERBANYAK = 100
"""Forms a person; the oldest gives way."""
HARI = 30
"""Days after which nobody comes back for it."""


def periksa(tempat: str, isi: str) -> None:
    """Refuse what is no form of ours."""
    bidang: Bidang = []
    if not tempat.startswith("/") or len(tempat) > TEMPAT_TERPANJANG or "\x00" in tempat:
        bidang.append(("tempat", "Sebutkan alamat halaman dan nama formulirnya."))
    if not isi or len(isi) > ISI_TERBESAR or "\x00" in isi:
        bidang.append(("isi", f"Isi satu formulir paling banyak {ISI_TERBESAR // 1024} KiB."))
    if bidang:
        raise IsianSalah(bidang=bidang)
