"""The work on the numbers: whoever was marked is counted again; the difference goes upwards.

Marks are written by triggers in the transaction of the change, so none is lost and none is early.
Counting again is the whole rule: a mark that comes twice, late or out of order changes nothing.
One process works at a time; the others find the lock taken and do something else.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable
from datetime import date
from typing import Any

import sqlalchemy as sa

from services.chassis.db import Database
from services.skp.adapters.statistik import hitung
from services.skp.adapters.statistik.hitung import Orang
from services.skp.adapters.statistik.tables import KOLOM, statistik_orang

KUNCI = 731_014
SEKALI = 1_000
"""Marks in one go."""
Selisih = dict[tuple[int, str], Counter[str]]
_AMBIL = sa.text("""
DELETE FROM statistik_antre WHERE nomor IN (
    SELECT nomor FROM statistik_antre ORDER BY nomor LIMIT :n FOR UPDATE SKIP LOCKED)
RETURNING jenis, id
""")
_DI_ATAS = """
WITH RECURSIVE naik AS (
    SELECT unor_id AS asal, unor_id, induk_id FROM unor WHERE unor_id = ANY(%(u)s)
    UNION
    SELECT n.asal, u.unor_id, u.induk_id
    FROM unor u JOIN naik n ON u.unor_id = n.induk_id
)
SELECT DISTINCT asal, unor_id FROM naik
"""
# Whose unit is of another agency than it was when he was counted.
_IKUT_PINDAH = """
SELECT o.pegawai_id FROM unor u JOIN statistik_orang o USING (unor_id)
WHERE u.instansi_id = ANY(%(i)s) AND o.instansi_id <> u.instansi_id
"""
_NAMA_KOLOM = ", ".join(KOLOM)
_JUMLAH = ", ".join(f"sum({k})::bigint" for k in KOLOM)
_PER_UNIT = """
count(*) FILTER (WHERE status = 'BELUM') AS belum,
count(*) FILTER (WHERE status = 'DRAFT') AS draft,
count(*) FILTER (WHERE status = 'PENGAJUAN') AS pengajuan,
count(*) FILTER (WHERE status = 'PERSETUJUAN') AS persetujuan,
count(*) FILTER (WHERE matriks = 0) AS tanpa,
count(*) FILTER (WHERE matriks = 1) AS satu,
count(*) FILTER (WHERE matriks >= 2) AS banyak
"""
POHON = f"""
WITH RECURSIVE turun AS (
    SELECT unor_id AS akar, unor_id FROM unor WHERE instansi_id = %(i)s
    UNION
    SELECT t.akar, u.unor_id FROM unor u JOIN turun t ON u.induk_id = t.unor_id
), sendiri AS (
    SELECT tahun, unor_id, {_PER_UNIT} FROM statistik_orang
    WHERE unor_id IN (SELECT unor_id FROM turun) GROUP BY tahun, unor_id
)
SELECT tahun, akar AS unor_id, %(i)s::text AS instansi_id, {_JUMLAH}
FROM turun JOIN sendiri USING (unor_id) GROUP BY tahun, akar
"""  # noqa: S608 made of the constants above
"""The numbers of an agency's units, subtrees summed, from the lines of people."""
INSTANSI = f"""
SELECT tahun, instansi_id, {_PER_UNIT} FROM statistik_orang WHERE instansi_id = %(i)s
GROUP BY tahun, instansi_id
"""  # noqa: S608 made of the constants above


def kerjakan(db: Database, hari_ini: Callable[[], date]) -> bool:
    """Count those again who are marked; whether there were any."""
    with db.transaction() as conn:
        if not conn.scalar(sa.select(sa.func.pg_try_advisory_xact_lock(KUNCI))):
            return False
        marka = conn.execute(_AMBIL, {"n": SEKALI}).all()
        orang = {b.id for b in marka if b.jenis == "ORANG"}
        pohon = sorted({b.id for b in marka if b.jenis == "POHON"})
        orang.update(conn.exec_driver_sql(_IKUT_PINDAH, {"i": pohon}).scalars())
        if orang:
            _perbarui(conn, orang, hari_ini())
        for instansi_id in pohon:
            _susun_pohon(conn, instansi_id)
    return bool(marka)


def tandai_hari(conn: sa.Connection, instansi_id: str, lama: date | None, hari: date) -> None:
    """A day has passed: posts and plans that began or ended; a new year means everybody."""
    semua = lama is None or lama.year != hari.year
    conn.execute(
        sa.text(
            "INSERT INTO statistik_antre (jenis, id) SELECT DISTINCT 'ORANG', pegawai_id"
            " FROM penugasan WHERE instansi_id = :i AND (:semua"
            " OR mulai BETWEEN :lama AND :hari OR selesai BETWEEN :lama - 1 AND :hari)"
            " UNION SELECT 'ORANG', pegawai_id FROM skp WHERE instansi_id = :i"
            " AND tahun IN (:tahun_lama, :tahun)"
            " AND (mulai > make_date(tahun, 1, 1) OR selesai < make_date(tahun, 12, 31))"
            " AND (mulai BETWEEN :lama AND :hari OR selesai BETWEEN :lama - 1 AND :hari)"
        ),
        {"i": instansi_id, "semua": semua, "lama": lama or hari, "hari": hari}
        | {"tahun_lama": (lama or hari).year, "tahun": hari.year},
    )


def tandai_semua(conn: sa.Connection, instansi_id: str) -> None:
    """Have an agency counted anew, people and units."""
    isi = {"i": instansi_id}
    conn.execute(
        sa.text(
            "INSERT INTO statistik_antre (jenis, id) SELECT 'ORANG', pegawai_id FROM pegawai"
            " WHERE instansi_id = :i UNION SELECT 'ORANG', pegawai_id FROM statistik_orang"
            " WHERE instansi_id = :i"
        ),
        isi,
    )
    conn.execute(sa.text("INSERT INTO statistik_antre (jenis, id) VALUES ('POHON', :i)"), isi)


def _perbarui(conn: sa.Connection, siapa: Collection[str], hari_ini: date) -> None:
    o = statistik_orang
    ini = o.c.pegawai_id.in_(siapa)
    lama = {Orang(*b) for b in conn.execute(sa.select(o).where(ini).with_for_update())}
    baru = set(hitung.orang(conn, siapa, hari_ini))
    ada = {(b.tahun, b.pegawai_id) for b in baru}
    # Who had no plan in a year that is no longer looked at keeps his place in it.
    hilang = {
        b
        for b in lama - baru
        if (b.tahun, b.pegawai_id) in ada or b.skp_id or hitung.dilihat(b.tahun, hari_ini)
    }
    muncul = baru - lama
    if not hilang and not muncul:
        return
    if hilang:
        kunci = [(b.tahun, b.pegawai_id) for b in hilang]
        conn.execute(o.delete().where(sa.tuple_(o.c.tahun, o.c.pegawai_id).in_(kunci)))
    if muncul:
        conn.execute(o.insert(), [b._asdict() for b in muncul])
    unit, instansi = _selisih(conn, hilang, muncul)
    _tambahkan(conn, "statistik_unor", unit)
    _tambahkan(conn, "statistik_instansi", instansi)


def _selisih(
    conn: sa.Connection, hilang: Iterable[Orang], muncul: Iterable[Orang]
) -> tuple[Selisih, Selisih]:
    """What each unit and each agency gains and loses."""
    sendiri: Selisih = defaultdict(Counter)
    instansi: Selisih = defaultdict(Counter)
    for tanda, semua in ((-1, hilang), (1, muncul)):
        for b in semua:
            for kolom in b.kolom:
                sendiri[b.tahun, b.unor_id][kolom] += tanda
                instansi[b.tahun, b.instansi_id][kolom] += tanda
    di_atas = defaultdict(list)
    asal = sorted({unor_id for _, unor_id in sendiri})
    for dari, atas in conn.exec_driver_sql(_DI_ATAS, {"u": asal}):
        di_atas[dari].append(atas)
    unit: Selisih = defaultdict(Counter)
    for (tahun, unor_id), angka in sendiri.items():
        for atas in di_atas[unor_id]:
            for kolom, n in angka.items():
                unit[tahun, atas][kolom] += n
    return unit, instansi


def _tambahkan(conn: sa.Connection, tabel: str, selisih: Selisih) -> None:
    """Add to what stands there, in one order."""
    kunci = "unor_id" if tabel == "statistik_unor" else "instansi_id"
    baris: list[dict[str, Any]] = [
        {"tahun": tahun, "id": id_} | {k: angka[k] for k in KOLOM}
        for (tahun, id_), angka in sorted(selisih.items())
        if any(angka.values())
    ]
    if not baris:
        return
    milik = ", (SELECT instansi_id FROM unor WHERE unor_id = :id)" if kunci == "unor_id" else ""
    sql = (
        f"INSERT INTO {tabel} (tahun, {kunci}{', instansi_id' if milik else ''}, {_NAMA_KOLOM})"  # noqa: S608 one of two names
        f" VALUES (:tahun, :id{milik}, {', '.join(f':{k}' for k in KOLOM)})"
        f" ON CONFLICT (tahun, {kunci}) DO UPDATE SET"
        f" {', '.join(f'{k} = {tabel}.{k} + excluded.{k}' for k in KOLOM)}"
    )
    conn.execute(sa.text(sql), baris)


def _susun_pohon(conn: sa.Connection, instansi_id: str) -> None:
    """Units were moved: sum those of the agency anew, also one that came from another agency."""
    isi = {"i": instansi_id}
    conn.exec_driver_sql(
        "DELETE FROM statistik_unor WHERE instansi_id = %(i)s"
        " OR unor_id IN (SELECT unor_id FROM unor WHERE instansi_id = %(i)s)",
        isi,
    )
    conn.exec_driver_sql(
        f"INSERT INTO statistik_unor (tahun, unor_id, instansi_id, {_NAMA_KOLOM}) {POHON}", isi
    )
    conn.exec_driver_sql("DELETE FROM statistik_instansi WHERE instansi_id = %(i)s", isi)
    conn.exec_driver_sql(
        f"INSERT INTO statistik_instansi (tahun, instansi_id, {_NAMA_KOLOM}) {INSTANSI}", isi
    )
