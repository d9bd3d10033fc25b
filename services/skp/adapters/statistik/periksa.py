"""Whether the kept numbers are what the rows say: `statistik periksa | susun`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from services.chassis.db import Database
from services.skp.adapters.statistik import hitung, kerja
from services.skp.adapters.statistik.hitung import Orang
from services.skp.adapters.statistik.tables import statistik_orang
from services.skp.adapters.tables import instansi, pegawai

SEKALI = 1_000


def periksa(conn: sa.Connection, instansi_id: str, hari_ini: date) -> list[str]:
    """What is not as it should be in an agency; nothing, when the queue is empty."""
    beda = [f"orang {b.tahun} {b.pegawai_id}" for b in _orang(conn, instansi_id, hari_ini)]
    isi = {"i": instansi_id}
    for tabel, sql in (("statistik_unor", kerja.POHON), ("statistik_instansi", kerja.INSTANSI)):
        ada = conn.exec_driver_sql(f"SELECT * FROM {tabel} WHERE instansi_id = %(i)s", isi)  # noqa: S608 one of two names
        kini = {tuple(b) for b in ada if any(_angka(b))}
        benar = {tuple(b) for b in conn.exec_driver_sql(sql, isi)}
        beda += [f"{tabel} {b[0]} {b[1]}" for b in sorted(kini ^ benar)]
    return beda


def semua(db: Database, hari_ini: Callable[[], date]) -> Iterator[str]:
    """What is not as it should be, agency by agency."""
    for instansi_id in _instansi(db):
        with db.reading() as conn:
            beda = periksa(conn, instansi_id, hari_ini())
        yield from (f"statistik {instansi_id}: {satu}" for satu in beda)


def susun(db: Database, hari_ini: Callable[[], date]) -> None:
    """Have every agency counted anew."""
    for instansi_id in _instansi(db):
        with db.transaction() as conn:
            kerja.tandai_semua(conn, instansi_id)
    while kerja.kerjakan(db, hari_ini):
        pass


def _instansi(db: Database) -> Sequence[str]:
    with db.reading() as conn:
        return conn.scalars(sa.select(instansi.c.instansi_id)).all()


def _orang(conn: sa.Connection, instansi_id: str, hari_ini: date) -> set[Orang]:
    """Lines that are kept and wrong, or missing."""
    o, p = statistik_orang.c, pegawai.c
    beda: set[Orang] = set()
    sampai = ""
    while True:
        ini = sa.and_(p.instansi_id == instansi_id, p.pegawai_id > sampai)
        cari = sa.select(p.pegawai_id).where(ini).order_by(p.pegawai_id).limit(SEKALI)
        siapa = conn.scalars(cari).all()
        if not siapa:
            return beda
        ada = conn.execute(sa.select(statistik_orang).where(o.pegawai_id.in_(siapa)))
        kini = {Orang(*b) for b in ada}
        benar = set(hitung.orang(conn, siapa, hari_ini))
        beda |= {
            b for b in kini ^ benar if b in benar or b.skp_id or hitung.dilihat(b.tahun, hari_ini)
        }
        sampai = siapa[-1]


def _angka(b: Any) -> tuple[int, ...]:
    return tuple(b)[-7:]
