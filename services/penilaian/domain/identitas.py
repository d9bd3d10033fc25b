"""Ids of periods carry the performance year, so that one look goes to one year's partition.

An id is a UUIDv7 whose twelve bits after the version hold the year instead of random bits (RFC
9562 leaves them to us); 62 random bits and the millisecond remain, which is plenty.
"""

from __future__ import annotations

from uuid import UUID

_TAHUN = 0xFFF << 64
TAHUN_MIN, TAHUN_MAKS = 2022, 2035
"""PermenPANRB 6/2022 begins with 2022; the tables hold partitions up to 2035."""


def dengan_tahun(uuid7: UUID, tahun: int) -> str:
    """The same id with the year written into it."""
    return str(UUID(int=(uuid7.int & ~_TAHUN) | (tahun << 64)))


def tahun_dari(teks: str) -> int | None:
    """The year in an id; None for what is no id of ours."""
    try:
        uuid = UUID(teks)
    except ValueError:
        return None
    tahun = (uuid.int >> 64) & 0xFFF
    milik_kami = str(uuid) == teks and uuid.version == 7 and TAHUN_MIN <= tahun <= TAHUN_MAKS
    return tahun if milik_kami else None


def sebagai_uuid(teks: str) -> str | None:
    """The id where it is written as one of ours; None for anything else."""
    try:
        return teks if str(UUID(teks)) == teks else None
    except ValueError:
        return None
