"""Whether the kept numbers are what the rows say: `statistik periksa | susun`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa
import structlog

from services.chassis.db import Database
from services.penilaian.adapters.statistik import kerja
from services.penilaian.adapters.statistik.tables import KOLOM, statistik_periode
from services.penilaian.adapters.tables import skp

log = structlog.get_logger("statistik")


def periksa(conn: sa.Connection, instansi_id: str) -> list[str]:
    """What is not as it should be in an agency; nothing, when the queue is empty."""
    isi = {"i": instansi_id}
    g = statistik_periode
    ada = kerja.ke_garis(conn.execute(sa.select(g).where(g.c.instansi_id == instansi_id)))
    benar = kerja.ke_garis(conn.exec_driver_sql(kerja.SEMUA, isi))
    beda = [f"periode {b.tahun} {b.penilaian_id}" for b in sorted(ada ^ benar)]
    for tabel, sql in (("statistik_unor", kerja.POHON), ("statistik_instansi", kerja.INSTANSI)):
        kini = conn.exec_driver_sql(f"SELECT * FROM {tabel} WHERE instansi_id = %(i)s", isi)  # noqa: S608 one of two names
        tersimpan = {tuple(b) for b in kini if any(tuple(b)[-len(KOLOM) :])}
        hitungan = {tuple(b) for b in conn.exec_driver_sql(sql, isi)}
        beda += [f"{tabel} {b[:4]}" for b in sorted(tersimpan ^ hitungan)]
    return beda


def semua(db: Database) -> Iterator[str]:
    """What is not as it should be, agency by agency."""
    for instansi_id in _instansi(db):
        with db.reading() as conn:
            yield from (f"statistik {instansi_id}: {beda}" for beda in periksa(conn, instansi_id))


def perintah(_settings: Any, db: Database, argumen: list[str]) -> None:
    """`statistik periksa|susun`: do the dashboards' numbers equal the rows; or count anew."""
    if argumen not in (["periksa"], ["susun"]):
        raise SystemExit("Tulis salah satu: statistik periksa, statistik susun")
    if argumen == ["susun"]:
        for instansi_id in _instansi(db):
            with db.transaction() as conn:
                kerja.tandai(conn, instansi_id)
        while kerja.kerjakan(db):
            pass
        log.info("statistik", what="susun")
        return
    beda = list(semua(db))
    log.info("statistik", what="periksa", differences=len(beda), lines=beda[:20])
    if beda:
        raise SystemExit(
            f"{len(beda)} baris statistik berbeda dari datanya; jalankan: statistik susun"
        )


def _instansi(db: Database) -> Sequence[str]:
    with db.reading() as conn:
        return conn.scalars(sa.select(skp.c.instansi_id).distinct()).all()
