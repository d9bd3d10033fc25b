"""Two tabs, one object: a change names the version it was made on, or nothing is changed."""

from __future__ import annotations

from services.chassis.errors import IsianSalah, SudahBerubah


def periksa(etag: str, versi: int) -> None:
    """Refuse a change made on another version than the present one."""
    if not etag:
        pesan = "Sertakan versi data yang Anda lihat; muat ulang halaman untuk memperolehnya."
        raise IsianSalah(bidang=[("etag", pesan)])
    if etag != str(versi):
        raise SudahBerubah
