"""What an agency chose, dated; and the commands by which an operator enters it."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from services.chassis.db import Database
from services.penilaian.adapters import kalender
from services.penilaian.adapters import tables as t
from services.penilaian.domain.siklus import SIKLUS_BAWAAN, Siklus

SIKLUS = "siklus"


def siklus(conn: sa.Connection, instansi_id: str, *, pada: date) -> Siklus:
    """The agency's cycle on that day; quarterly where it has not chosen."""
    nilai = conn.scalar(
        sa.select(t.pengaturan.c.nilai)
        .where(
            t.pengaturan.c.instansi_id == instansi_id,
            t.pengaturan.c.kunci == SIKLUS,
            t.pengaturan.c.berlaku_sejak <= pada,
        )
        .order_by(t.pengaturan.c.berlaku_sejak.desc())
        .limit(1)
    )
    return Siklus(nilai) if nilai else SIKLUS_BAWAAN


def tetapkan_siklus(
    conn: sa.Connection, instansi_id: str, pilihan: Siklus, *, berlaku_sejak: date, dasar: str
) -> None:
    """Note the agency's choice; plans that begin on or after that day follow it."""
    conn.execute(
        insert(t.pengaturan).values(
            instansi_id=instansi_id,
            kunci=SIKLUS,
            berlaku_sejak=berlaku_sejak,
            nilai=pilihan.value,
            dasar=dasar,
        )
    )


def perintah_siklus(_settings: Any, db: Database, argumen: list[str]) -> None:
    """`siklus INSTANSI BULANAN|TRIWULANAN BERLAKU_SEJAK DASAR`."""
    instansi_id, pilihan, sejak, dasar = argumen
    with db.transaction() as conn:
        tetapkan_siklus(
            conn,
            instansi_id,
            Siklus(pilihan),
            berlaku_sejak=date.fromisoformat(sejak),
            dasar=dasar,
        )


def perintah_kalender_lengkap(_settings: Any, db: Database, argumen: list[str]) -> None:
    """`kalender-lengkap TAHUN NOMOR_KEPUTUSAN`."""
    tahun, dasar = argumen
    with db.transaction() as conn:
        kalender.nyatakan_lengkap(conn, int(tahun), dasar=dasar)


def perintah_libur(_settings: Any, db: Database, argumen: list[str]) -> None:
    """`libur TANGGAL ya|bukan NAMA NOMOR_KEPUTUSAN`."""
    tanggal, ya, nama, dasar = argumen
    with db.transaction() as conn:
        kalender.tetapkan_hari(
            conn, date.fromisoformat(tanggal), libur=ya == "ya", nama=nama, dasar=dasar
        )
