"""Typed text ↔ its rows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from services.chassis.db import Database
from services.chassis.errors import SudahBerubah
from services.skp.adapters.tables import ID, metadata
from services.skp.domain.ketikan import HARI, TERBANYAK
from services.skp.domain.tindakan import Tindakan

ketikan = sa.Table(
    "ketikan",
    metadata,
    sa.Column("pegawai_id", ID, primary_key=True),
    sa.Column("tempat", ID, primary_key=True),
    sa.Column("instansi_id", ID),
    sa.Column("isi", sa.Text),
    sa.Column("versi", sa.BigInteger),
    sa.Column("diubah", sa.DateTime(timezone=True)),
)
_SIMPAN = sa.text("""
INSERT INTO ketikan AS k (pegawai_id, tempat, instansi_id, isi, versi, diubah)
VALUES (:p, :t, :i, :isi, nextval('ketikan_versi'), :kini)
ON CONFLICT (pegawai_id, tempat) DO UPDATE
SET isi = excluded.isi, versi = excluded.versi, diubah = excluded.diubah
WHERE k.versi = :dasar OR k.isi = excluded.isi
RETURNING tempat, isi, versi, diubah
""")
_TUA = sa.text("""
DELETE FROM ketikan WHERE pegawai_id = :p AND tempat IN (
    SELECT tempat FROM ketikan WHERE pegawai_id = :p ORDER BY diubah DESC OFFSET :n)
""")


def simpan(conn: sa.Connection, tempat: str, isi: str, instansi_id: str, t: Tindakan) -> Any:
    """Keep it, unless another device has typed there since `t.versi`."""
    baris = conn.execute(
        _SIMPAN,
        {"p": t.oleh, "t": tempat, "i": instansi_id, "isi": isi, "kini": t.pada, "dasar": t.versi},
    ).one_or_none()
    if baris is None:
        k = ketikan.c
        ini = sa.and_(k.pegawai_id == t.oleh, k.tempat == tempat)
        raise SudahBerubah(versi=conn.scalar(sa.select(k.versi).where(ini)) or 0)
    conn.execute(_TUA, {"p": t.oleh, "n": TERBANYAK})
    return baris


def di_halaman(conn: sa.Connection, pegawai_id: str, halaman: str) -> list[sa.Row[Any]]:
    """What waits in the forms of one page."""
    k = ketikan.c
    ini = sa.and_(k.pegawai_id == pegawai_id, k.tempat.startswith(f"{halaman}#", autoescape=True))
    return list(conn.execute(sa.select(ketikan).where(ini).order_by(k.tempat)))


def hapus(conn: sa.Connection, pegawai_id: str, tempat: str) -> None:
    """Forget it."""
    k = ketikan.c
    conn.execute(ketikan.delete().where(k.pegawai_id == pegawai_id, k.tempat == tempat))


def bersihkan(db: Database, jam: Callable[[], datetime]) -> bool:
    """Forget what nobody came back for."""
    with db.transaction() as conn:
        lama = ketikan.delete().where(ketikan.c.diubah < jam() - timedelta(days=HARI))
        conn.execute(lama)
    return False
