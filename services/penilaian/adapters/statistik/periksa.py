"""Whether the kept numbers are what the rows say: `statistik periksa | susun`."""

from __future__ import annotations

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


def perintah(_settings: Any, db: Database, argumen: list[str]) -> None:
    """`statistik periksa`: how many lines differ. `statistik susun`: count every agency anew."""
    if argumen not in (["periksa"], ["susun"]):
        raise SystemExit("Tulis salah satu: statistik periksa, statistik susun")
    jumlah = 0
    with db.reading() as conn:
        semua = conn.scalars(sa.select(skp.c.instansi_id).distinct()).all()
    for instansi_id in semua:
        if argumen == ["susun"]:
            with db.transaction() as conn:
                kerja.tandai(conn, instansi_id)
            continue
        with db.reading() as conn:
            beda = periksa(conn, instansi_id)
        jumlah += len(beda)
        if beda:
            log.warning("statistik differs", instansi_id=instansi_id, lines=beda[:20])
    while argumen == ["susun"] and kerja.kerjakan(db):
        pass
    log.info("statistik", what=argumen[0], agencies=len(semua), differences=jumlah)
    if jumlah:
        raise SystemExit(
            f"{jumlah} baris statistik berbeda dari datanya; jalankan: statistik susun"
        )
