"""What an agency chose, dated; and the commands by which an operator enters it.

An operator may also enter what held before the agency came to this system; its administrator
(`adapters/periode`) chooses from today on.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from services.chassis.db import Database
from services.penilaian.adapters import kalender
from services.penilaian.adapters import tables as t
from services.penilaian.domain.pendokumentasian import KALA_BAWAAN, Kala
from services.penilaian.domain.pengaturan_periode import JENDELA as KUNCI_JENDELA
from services.penilaian.domain.pengaturan_periode import PENDOKUMENTASIAN, POLA, SIKLUS
from services.penilaian.domain.pola_distribusi import ACUAN_BAWAAN, Acuan
from services.penilaian.domain.siklus import SIKLUS_BAWAAN, Siklus

_G = t.pengaturan.alias("jendela_instansi")
JENDELA = (
    sa.select(sa.cast(_G.c.nilai, sa.Integer))
    .where(
        _G.c.instansi_id == t.penilaian.c.instansi_id,
        _G.c.kunci == KUNCI_JENDELA,
        _G.c.berlaku_sejak <= t.penilaian.c.selesai,
    )
    .order_by(_G.c.berlaku_sejak.desc())
    .limit(1)
    .scalar_subquery()
    .label("jendela")
)
"""Column of `penilaian`: the days in which its agency has it rated; NULL where it has not chosen.

Beside the period and not passed in, since one list may hold periods of several agencies, each with
the choice of its own last day.
"""


_KUNCI = "SELECT pg_advisory_xact_lock{}(hashtextextended('pengaturan ' || :id, 0))"
_MENUNGGU, _BERSAMA = sa.text(_KUNCI.format("")), sa.text(_KUNCI.format("_shared"))


def kunci(conn: sa.Connection, instansi_id: str, *, bersama: bool = False) -> None:
    """Until this transaction ends nobody chooses for the agency.

    Plans that get their periods hold it together (`bersama`): whoever chooses a cycle at that
    moment waits, and then sees them.
    """
    conn.execute(_BERSAMA if bersama else _MENUNGGU, {"id": instansi_id})


def siklus(conn: sa.Connection, instansi_id: str, *, pada: date) -> Siklus:
    """The agency's cycle on that day; quarterly where it has not chosen."""
    nilai = _berlaku(conn, instansi_id, SIKLUS, pada)
    return Siklus(nilai) if nilai else SIKLUS_BAWAAN


def jendela(conn: sa.Connection, instansi_id: str, *, pada: date) -> int | None:
    """The days in which periods that end on that day are rated; None where it has not chosen."""
    nilai = _berlaku(conn, instansi_id, KUNCI_JENDELA, pada)
    return int(nilai) if nilai else None


def acuan_pola(conn: sa.Connection, instansi_id: str, *, pada: date) -> Acuan:
    """What the agency's leaders look at; the circular's figures where it has not chosen."""
    nilai = _berlaku(conn, instansi_id, POLA, pada)
    return Acuan(nilai) if nilai else ACUAN_BAWAAN


def kala_dokumentasi(conn: sa.Connection, instansi_id: str, *, pada: date) -> Kala:
    """How often the agency has its work documented in a period that begins on that day."""
    nilai = _berlaku(conn, instansi_id, PENDOKUMENTASIAN, pada)
    return Kala(nilai) if nilai else KALA_BAWAAN


def _berlaku(conn: sa.Connection, instansi_id: str, kunci: str, pada: date) -> str | None:
    c = t.pengaturan.c
    ini = sa.and_(c.instansi_id == instansi_id, c.kunci == kunci, c.berlaku_sejak <= pada)
    return conn.scalar(sa.select(c.nilai).where(ini).order_by(c.berlaku_sejak.desc()).limit(1))


def tetapkan_siklus(
    conn: sa.Connection, instansi_id: str, pilihan: Siklus, *, berlaku_sejak: date, dasar: str
) -> None:
    """Note the agency's choice; plans that begin on or after that day follow it."""
    _catat(conn, instansi_id, SIKLUS, pilihan, berlaku_sejak, dasar)


def _catat(  # noqa: PLR0917 one row, field by field
    conn: sa.Connection, instansi_id: str, kunci: str, pilihan: StrEnum, sejak: date, dasar: str
) -> None:
    conn.execute(
        insert(t.pengaturan).values(
            instansi_id=instansi_id,
            kunci=kunci,
            berlaku_sejak=sejak,
            nilai=pilihan.value,
            dasar=dasar,
        )
    )


def perintah_siklus(_settings: Any, db: Database, argumen: list[str]) -> None:
    """`siklus INSTANSI BULANAN|TRIWULANAN BERLAKU_SEJAK DASAR`: how often an agency evaluates."""
    instansi_id, pilihan, sejak, dasar = argumen
    with db.transaction() as conn:
        tetapkan_siklus(
            conn,
            instansi_id,
            Siklus(pilihan),
            berlaku_sejak=date.fromisoformat(sejak),
            dasar=dasar,
        )


def perintah_pola(_settings: Any, db: Database, argumen: list[str]) -> None:
    """`pola-distribusi INSTANSI SE_3_2023|LAMPIRAN BERLAKU_SEJAK DASAR`: its reference curve."""
    instansi_id, pilihan, sejak, dasar = argumen
    with db.transaction() as conn:
        _catat(conn, instansi_id, POLA, Acuan(pilihan), date.fromisoformat(sejak), dasar)


def perintah_kalender_lengkap(_settings: Any, db: Database, argumen: list[str]) -> None:
    """`kalender-lengkap TAHUN NOMOR_KEPUTUSAN`: all holidays of a year are known."""
    tahun, dasar = argumen
    with db.transaction() as conn:
        kalender.nyatakan_lengkap(conn, int(tahun), dasar=dasar)


def perintah_libur(_settings: Any, db: Database, argumen: list[str]) -> None:
    """`libur TANGGAL ya|bukan NAMA NOMOR_KEPUTUSAN`: correct one day of the calendar."""
    tanggal, ya, nama, dasar = argumen
    with db.transaction() as conn:
        kalender.tetapkan_hari(
            conn, date.fromisoformat(tanggal), libur=ya == "ya", nama=nama, dasar=dasar
        )
