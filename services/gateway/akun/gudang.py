"""The statements on accounts, reset codes and attempts.

Every function works in the caller's transaction.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

SIMPAN_PERCOBAAN = timedelta(days=90)
"""How long attempts are kept for whoever investigates."""

_AKUN = "SELECT pegawai_id, nip, nama, instansi_id, email, sandi, peran, ganti_sandi FROM akun"
_OLEH_NIP = sa.text(f"{_AKUN} WHERE nip = :nip")
_OLEH_PEGAWAI = sa.text(f"{_AKUN} WHERE pegawai_id = :pegawai_id FOR UPDATE")
_GAGAL = sa.text(
    "SELECT waktu FROM percobaan WHERE nip_sidik = :sidik AND hasil = 'GAGAL'"
    " AND waktu > coalesce((SELECT max(waktu) FROM percobaan"
    "   WHERE nip_sidik = :sidik AND hasil <> 'GAGAL'), '-infinity')"
    " AND waktu > :sejak ORDER BY waktu DESC LIMIT 20"
)
_CATAT = sa.text("INSERT INTO percobaan (nip_sidik, waktu, hasil) VALUES (:sidik, :waktu, :hasil)")
_SANDI = sa.text(
    "UPDATE akun SET sandi = :sandi, ganti_sandi = false, sandi_diubah = :kini"
    " WHERE pegawai_id = :pegawai_id"
)
_ACAK_ULANG = sa.text("UPDATE akun SET sandi = :baru WHERE pegawai_id = :p AND sandi = :lama")
_EMAIL = sa.text("UPDATE akun SET email = :email WHERE pegawai_id = :pegawai_id")
_KODE_BARU = sa.text(
    "INSERT INTO atur_ulang (sidik, pegawai_id, dibuat, kedaluwarsa)"
    " VALUES (:sidik, :pegawai_id, :kini, :kedaluwarsa)"
)
_KODE_SEJAK = sa.text(
    "SELECT count(*) FROM atur_ulang WHERE pegawai_id = :pegawai_id AND dibuat > :sejak"
)
_KODE = sa.text(
    "SELECT pegawai_id FROM atur_ulang WHERE sidik = :sidik AND kedaluwarsa > :kini FOR UPDATE"
)
_HAPUS_KODE = sa.text(
    "UPDATE atur_ulang SET kedaluwarsa = :kini WHERE pegawai_id = :p AND kedaluwarsa > :kini"
)
_BERSIHKAN = (
    sa.text("DELETE FROM sesi WHERE kedaluwarsa < :kini"),
    sa.text("DELETE FROM atur_ulang WHERE kedaluwarsa < :kemarin"),
    sa.text("DELETE FROM percobaan WHERE waktu < :lama"),
)


def oleh_nip(conn: sa.Connection, nip: str) -> Any | None:
    """The account of a NIP."""
    return conn.execute(_OLEH_NIP, {"nip": nip}).one_or_none()


def oleh_pegawai(conn: sa.Connection, pegawai_id: str) -> Any:
    """The account of a person, locked until the transaction ends."""
    return conn.execute(_OLEH_PEGAWAI, {"pegawai_id": pegawai_id}).one()


def kegagalan(conn: sa.Connection, sidik: bytes, *, kini: datetime) -> Sequence[datetime]:
    """Failures of a NIP since the last success, newest first, of the last day."""
    baris = conn.execute(_GAGAL, {"sidik": sidik, "sejak": kini - timedelta(days=1)})
    return baris.scalars().all()


def catat(conn: sa.Connection, sidik: bytes, hasil: str, *, kini: datetime) -> None:
    """Write an attempt down."""
    conn.execute(_CATAT, {"sidik": sidik, "waktu": kini, "hasil": hasil})


def pasang_sandi(conn: sa.Connection, pegawai_id: str, hash_: str, *, kini: datetime) -> None:
    """The password that the person chose."""
    conn.execute(_SANDI, {"pegawai_id": pegawai_id, "sandi": hash_, "kini": kini})


def acak_ulang(conn: sa.Connection, pegawai_id: str, *, lama: str, baru: str) -> None:
    """The same password under today's parameters, unless it was changed meanwhile."""
    conn.execute(_ACAK_ULANG, {"p": pegawai_id, "lama": lama, "baru": baru})


def pasang_email(conn: sa.Connection, pegawai_id: str, email: str) -> None:
    """Where the link of a reset goes."""
    conn.execute(_EMAIL, {"pegawai_id": pegawai_id, "email": email})


def kode_baru(
    conn: sa.Connection, pegawai_id: str, sidik: bytes, *, kini: datetime, berlaku: timedelta
) -> None:
    """A reset code."""
    isi = {"sidik": sidik, "pegawai_id": pegawai_id, "kini": kini, "kedaluwarsa": kini + berlaku}
    conn.execute(_KODE_BARU, isi)


def jumlah_kode(conn: sa.Connection, pegawai_id: str, *, sejak: datetime) -> int:
    """How many reset codes a person asked for since then."""
    return conn.execute(_KODE_SEJAK, {"pegawai_id": pegawai_id, "sejak": sejak}).scalar_one()


def pemilik_kode(conn: sa.Connection, sidik: bytes, *, kini: datetime) -> str | None:
    """Whose living code this is; locked, so that two uses at once are one."""
    return conn.execute(_KODE, {"sidik": sidik, "kini": kini}).scalar_one_or_none()


def matikan_kode(conn: sa.Connection, pegawai_id: str, *, kini: datetime) -> None:
    """All codes of a person stop working; the rows stay a day, for the limit per hour."""
    conn.execute(_HAPUS_KODE, {"p": pegawai_id, "kini": kini})


def bersihkan(conn: sa.Connection, *, kini: datetime) -> None:
    """Delete what nothing asks for any more."""
    waktu = {"kini": kini, "kemarin": kini - timedelta(days=1), "lama": kini - SIMPAN_PERCOBAAN}
    for perintah in _BERSIHKAN:
        conn.execute(perintah, waktu)
