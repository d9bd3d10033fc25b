"""Columns of the numbers of assessment, as pages and files name them."""

from __future__ import annotations

from services.gateway.halaman import kata

PREDIKAT = {"belum": "Belum dinilai"} | {
    kata.PREDIKAT.kode(n).lower(): isi.teks for n, isi in reversed(kata.PREDIKAT.isi.items())
}
"""Nobody has rated, then from the lowest to the highest."""
