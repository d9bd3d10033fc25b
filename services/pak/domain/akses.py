"""Who may see what: decided by relation to the person, never by role alone.

Oneself, one's rater, the admin of the same agency, and the national admin. A draft is private to
its owner until it is submitted.
"""

from __future__ import annotations

from dataclasses import dataclass

from services.chassis.errors import TidakDitemukan

ADMIN_INSTANSI = "ADMIN_INSTANSI"
SUPER_ADMIN = "SUPER_ADMIN"


@dataclass(frozen=True)
class Pelaku:
    """Who asks."""

    pegawai_id: str
    instansi_id: str
    peran: frozenset[str]


def periksa_lihat(
    pelaku: Pelaku,
    *,
    pegawai_id: str,
    instansi_id: str,
    penilai_id: frozenset[str],
    pribadi: bool = False,
) -> None:
    """Pass, or answer as if there were nothing: ids of others must not be guessable."""
    if pelaku.pegawai_id == pegawai_id:
        return
    if pelaku.pegawai_id in penilai_id and not pribadi:
        return
    if ADMIN_INSTANSI in pelaku.peran and pelaku.instansi_id == instansi_id:
        return
    if SUPER_ADMIN in pelaku.peran:
        return
    raise TidakDitemukan
