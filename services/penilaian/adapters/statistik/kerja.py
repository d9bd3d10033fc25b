"""The work on the numbers: what was marked is counted again; the difference goes upwards.

Marks are written by triggers in the transaction of the change, so none is lost and none is early.
Counting again is the whole rule: a mark that comes twice, late or out of order changes nothing.
One process works at a time; the others find the lock taken and do something else.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from typing import Any, NamedTuple

import sqlalchemy as sa

from services.chassis.db import Database
from services.penilaian.adapters.statistik.tables import KOLOM, statistik_periode
from services.penilaian.domain.identitas import tahun_dari

KUNCI = 731_015
SEKALI = 1_000
"""Marks in one go."""
Selisih = dict[tuple[int, str, int, str], Counter[str]]


class Garis(NamedTuple):
    """One line, as it is stored."""

    tahun: int
    penilaian_id: str
    jenis: str
    ke: int
    instansi_id: str
    unor_id: str
    penilai_id: str
    hasil: str


_AMBIL = sa.text("""
DELETE FROM statistik_antre WHERE nomor IN (
    SELECT nomor FROM statistik_antre ORDER BY nomor LIMIT :n FOR UPDATE SKIP LOCKED)
RETURNING jenis, id
""")
_GARIS = """
SELECT p.tahun, p.id, p.jenis, p.ke, s.instansi_id,
    coalesce(s.rencana #>> '{pegawai,unor_id}', ''), coalesce(p.penilai_lama_id, s.penilai_id),
    coalesce(p.predikat, 'BELUM')
FROM penilaian p JOIN skp s ON s.tahun = p.tahun AND s.skp_id = p.skp_id
WHERE p.ditiadakan = '' AND """
HITUNG = f"{_GARIS} p.tahun = ANY(%(tahun)s) AND p.id = ANY(%(id)s::uuid[])"
"""The lines of these evaluations, from the rows."""
SEMUA = f"{_GARIS} s.instansi_id = %(i)s"
"""The lines of an agency, from the rows."""
_ISI_SEMUA = sa.text(f"INSERT INTO statistik_periode {SEMUA.replace('%(i)s', ':i')}")
_NAMA = """
INSERT INTO statistik_nama (instansi_id, nama)
SELECT DISTINCT ON (instansi_id) instansi_id, rencana ->> 'instansi_nama' FROM skp
WHERE instansi_id = ANY(%(i)s) ORDER BY instansi_id, tahun DESC, skp_id DESC
ON CONFLICT (instansi_id) DO UPDATE SET nama = excluded.nama
WHERE statistik_nama.nama <> excluded.nama
"""
_DI_ATAS = """
WITH RECURSIVE naik AS (
    SELECT unor_id AS asal, unor_id, induk_id FROM unor WHERE unor_id = ANY(%(u)s)
    UNION
    SELECT n.asal, u.unor_id, u.induk_id FROM unor u JOIN naik n ON u.unor_id = n.induk_id
)
SELECT DISTINCT asal, unor_id FROM naik
"""
_NAMA_KOLOM = ", ".join(KOLOM)
_JUMLAH = ", ".join(f"sum({k})::bigint" for k in KOLOM)
_PER_HASIL = ", ".join(f"count(*) FILTER (WHERE hasil = '{k.upper()}') AS {k}" for k in KOLOM)
POHON = f"""
WITH RECURSIVE turun AS (
    SELECT unor_id AS akar, unor_id FROM unor WHERE instansi_id = %(i)s
    UNION
    SELECT t.akar, u.unor_id FROM unor u JOIN turun t ON u.induk_id = t.unor_id
), sendiri AS (
    SELECT tahun, jenis, ke, unor_id, {_PER_HASIL} FROM statistik_periode
    WHERE unor_id IN (SELECT unor_id FROM turun) GROUP BY tahun, jenis, ke, unor_id
)
SELECT tahun, jenis, ke, akar AS unor_id, %(i)s::text AS instansi_id, {_JUMLAH}
FROM turun JOIN sendiri USING (unor_id) GROUP BY tahun, jenis, ke, akar
"""  # noqa: S608 made of the constants above
"""The numbers of an agency's units, subtrees summed, from the lines."""
INSTANSI = f"""
SELECT tahun, jenis, ke, instansi_id, {_PER_HASIL} FROM statistik_periode
WHERE instansi_id = %(i)s GROUP BY tahun, jenis, ke, instansi_id
"""  # noqa: S608 made of the constants above


def kerjakan(db: Database) -> bool:
    """Count again what is marked; whether there was anything."""
    with db.transaction() as conn:
        if not conn.scalar(sa.select(sa.func.pg_try_advisory_xact_lock(KUNCI))):
            return False
        marka: dict[str, set[str]] = defaultdict(set)
        for b in conn.execute(_AMBIL, {"n": SEKALI}):
            marka[b.jenis].add(b.id)
        for instansi_id in sorted(marka["INSTANSI"]):
            _garis_ulang(conn, instansi_id)
        _perbarui(conn, marka["PERIODE"])
        for instansi_id in sorted(marka["POHON"] | marka["INSTANSI"]):
            _susun_pohon(conn, instansi_id)
    return any(marka.values())


def tandai(conn: sa.Connection, instansi_id: str) -> None:
    """Have an agency counted anew."""
    sql = sa.text("INSERT INTO statistik_antre (jenis, id) VALUES ('INSTANSI', :i)")
    conn.execute(sql, {"i": instansi_id})


def garis(conn: sa.Connection, id: Collection[str]) -> set[Garis]:
    """The lines of these evaluations as the rows have them."""
    tahun = sorted({t for satu in id if (t := tahun_dari(satu))})
    return ke_garis(conn.exec_driver_sql(HITUNG, {"tahun": tahun, "id": sorted(id)}))


def ke_garis(baris: Iterable[Any]) -> set[Garis]:
    """Rows as lines."""
    return {Garis(tahun, str(id_), *sisa) for tahun, id_, *sisa in baris}


def _perbarui(conn: sa.Connection, id: Collection[str]) -> None:
    if not id:
        return
    g = statistik_periode
    tahun = sorted({t for satu in id if (t := tahun_dari(satu))})
    ini = (g.c.tahun.in_(tahun), g.c.penilaian_id.in_(id))
    lama = ke_garis(conn.execute(sa.select(g).where(*ini).with_for_update()))
    baru = garis(conn, id)
    hilang, muncul = lama - baru, baru - lama
    if hilang:
        kunci = [(b.tahun, b.penilaian_id) for b in hilang]
        conn.execute(g.delete().where(sa.tuple_(g.c.tahun, g.c.penilaian_id).in_(kunci)))
    if muncul:
        conn.execute(g.insert(), [b._asdict() for b in muncul])
        conn.exec_driver_sql(_NAMA, {"i": sorted({b.instansi_id for b in muncul})})
    unit, instansi = _selisih(conn, hilang, muncul)
    _tambahkan(conn, "statistik_unor", unit)
    _tambahkan(conn, "statistik_instansi", instansi)


def _selisih(
    conn: sa.Connection, hilang: Iterable[Garis], muncul: Iterable[Garis]
) -> tuple[Selisih, Selisih]:
    """What each unit and each agency gains and loses in each period."""
    sendiri: Selisih = defaultdict(Counter)
    instansi: Selisih = defaultdict(Counter)
    for tanda, semua in ((-1, hilang), (1, muncul)):
        for b in semua:
            kolom = b.hasil.lower()
            sendiri[b.tahun, b.jenis, b.ke, b.unor_id][kolom] += tanda
            instansi[b.tahun, b.jenis, b.ke, b.instansi_id][kolom] += tanda
    di_atas = defaultdict(list)
    asal = sorted({kunci[-1] for kunci in sendiri})
    for dari, atas in conn.exec_driver_sql(_DI_ATAS, {"u": asal}):
        di_atas[dari].append(atas)
    unit: Selisih = defaultdict(Counter)
    for (*periode, unor_id), angka in sendiri.items():
        for atas in di_atas[unor_id]:
            unit[*periode, atas].update(angka)
    return unit, instansi


def _tambahkan(conn: sa.Connection, tabel: str, selisih: Selisih) -> None:
    """Add to what stands there, in one order."""
    kunci = "unor_id" if tabel == "statistik_unor" else "instansi_id"
    baris: list[dict[str, Any]] = [
        {"tahun": tahun, "jenis": jenis, "ke": ke, "id": id_} | {k: angka[k] for k in KOLOM}
        for (tahun, jenis, ke, id_), angka in sorted(selisih.items())
        if any(angka.values())
    ]
    if not baris:
        return
    milik = ", (SELECT instansi_id FROM unor WHERE unor_id = :id)" if kunci == "unor_id" else ""
    sql = (
        f"INSERT INTO {tabel} (tahun, jenis, ke, {kunci}{', instansi_id' if milik else ''},"  # noqa: S608 one of two names
        f" {_NAMA_KOLOM}) VALUES (:tahun, :jenis, :ke, :id{milik},"
        f" {', '.join(f':{k}' for k in KOLOM)}) ON CONFLICT (tahun, jenis, ke, {kunci})"
        f" DO UPDATE SET {', '.join(f'{k} = {tabel}.{k} + excluded.{k}' for k in KOLOM)}"
    )
    conn.execute(sa.text(sql), baris)


def _garis_ulang(conn: sa.Connection, instansi_id: str) -> None:
    """All lines of an agency from its rows, with its sums; the units follow."""
    isi = {"i": instansi_id}
    conn.execute(sa.text("DELETE FROM statistik_periode WHERE instansi_id = :i"), isi)
    conn.execute(_ISI_SEMUA, isi)
    conn.exec_driver_sql(_NAMA, {"i": [instansi_id]})
    conn.execute(sa.text("DELETE FROM statistik_instansi WHERE instansi_id = :i"), isi)
    kolom = f"tahun, jenis, ke, instansi_id, {_NAMA_KOLOM}"
    conn.exec_driver_sql(f"INSERT INTO statistik_instansi ({kolom}) {INSTANSI}", isi)


def _susun_pohon(conn: sa.Connection, instansi_id: str) -> None:
    """Units were moved: sum those of the agency anew, also one that came from another agency."""
    isi = {"i": instansi_id}
    conn.exec_driver_sql(
        "DELETE FROM statistik_unor WHERE instansi_id = %(i)s"
        " OR unor_id IN (SELECT unor_id FROM unor WHERE instansi_id = %(i)s)",
        isi,
    )
    kolom = f"tahun, jenis, ke, unor_id, instansi_id, {_NAMA_KOLOM}"
    conn.exec_driver_sql(f"INSERT INTO statistik_unor ({kolom}) {POHON}", isi)
