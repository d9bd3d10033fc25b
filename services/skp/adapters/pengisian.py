"""Dashboard Pengisian and the lists of people behind it.

Counts and names come from the same rows: one line a person, in the unit of his home post on the
day (definitive before any other), with the least advanced of his plans of the year. A person
without a plan is counted only while he has the duty to make one.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import skp_service_pb2 as pb
from services.chassis.errors import AksesDitolak, TidakDitemukan
from services.skp.adapters.halaman import kunci, token, ukuran
from services.skp.adapters.queries import RINGKAS, ringkas
from services.skp.domain import wajib_skp
from services.skp.domain.akses import SUPER_ADMIN, Pemanggil

BARIS_TERBANYAK = 1_000
"""A wider tree is shown down to the deepest level that fits; the rest opens unit by unit."""

AKTIF = "p.mulai <= %(hari)s AND (p.selesai IS NULL OR p.selesai >= %(hari)s)"
WAJIB = "g.jenis_pegawai <> 'PEJABAT_NEGARA' AND g.kedudukan_hukum <> ALL(%(bebas)s)"
NAMA = """
concat(CASE WHEN g.gelar_depan <> '' THEN g.gelar_depan || ' ' END, g.nama,
       CASE WHEN g.gelar_belakang <> '' THEN ', ' || g.gelar_belakang END)
"""
# A person without a plan, in the shape of one with a plan.
BELUM = f"""
json_build_array('', %(tahun)s::int, json_build_object('pegawai_id', g.pegawai_id, 'nip', g.nip,
    'nama', {NAMA}, 'jenis_pegawai', g.jenis_pegawai, 'pangkat', g.pangkat,
    'golongan', g.golongan, 'jabatan', p.jabatan, 'unor_id', p.unor_id, 'unit_kerja', u.nama,
    'instansi_id', g.instansi_id),
    '', p.jenis_skp, '', p.jenis_penugasan, '', '', 'BELUM', 0, '', 0) AS isi,
'BELUM' AS status, {NAMA} AS nama, g.pegawai_id, '' AS skp_id
"""
# How much stands in a draft is its owner's business.
ADA = f"""
{RINGKAS.replace("s.jumlah_rhk", "CASE WHEN s.status = 'DRAFT' THEN 0 ELSE s.jumlah_rhk END")},
s.status, s.nama, s.pegawai_id, s.skp_id::text
"""
POHON = """
WITH RECURSIVE turun AS (
    SELECT unor_id, 0 AS tingkat, ARRAY[unor_id] AS jalur, ARRAY[nama || unor_id] AS urut
    FROM unor WHERE unor_id = ANY(%(akar)s)
    UNION ALL
    SELECT u.unor_id, t.tingkat + 1, t.jalur || u.unor_id, t.urut || (u.nama || u.unor_id)
    FROM unor u JOIN turun t ON u.induk_id = t.unor_id
    WHERE u.unor_id <> ALL(t.jalur)
), pohon AS (
    -- A unit met under two of the roots counts once, under the higher one.
    SELECT DISTINCT ON (unor_id) * FROM turun ORDER BY unor_id, tingkat DESC
)
"""
ORANG = f"""
{POHON}, calon AS (
    SELECT p.pegawai_id FROM penugasan p JOIN pohon USING (unor_id)
    UNION
    SELECT s.pegawai_id FROM skp s JOIN pohon USING (unor_id) WHERE s.tahun = %(tahun)s
), rumah AS (
    SELECT DISTINCT ON (p.pegawai_id) p.*
    FROM penugasan p JOIN calon USING (pegawai_id) WHERE {AKTIF}
    ORDER BY p.pegawai_id, p.jenis_penugasan = 'DEFINITIF' DESC, p.mulai DESC, p.penugasan_id
), rencana AS (
    -- DRAFT, PENGAJUAN, PERSETUJUAN: the alphabet happens to be the order.
    SELECT DISTINCT ON (s.pegawai_id) s.*
    FROM skp s JOIN calon USING (pegawai_id) WHERE s.tahun = %(tahun)s
    ORDER BY s.pegawai_id, s.status COLLATE "C", s.skp_id
), orang AS (
    SELECT coalesce(r.pegawai_id, s.pegawai_id) AS pegawai_id,
           coalesce(r.unor_id, s.unor_id) AS unor_id,
           coalesce(s.status, 'BELUM') AS status, r.penugasan_id, s.skp_id
    FROM rumah r FULL JOIN rencana s ON s.pegawai_id = r.pegawai_id
    JOIN pegawai g ON g.pegawai_id = coalesce(r.pegawai_id, s.pegawai_id)
    JOIN pohon ON pohon.unor_id = coalesce(r.unor_id, s.unor_id)
    WHERE s.skp_id IS NOT NULL OR ({WAJIB})
)
"""  # noqa: S608 made of the constants above
_DASHBOARD = f"""
{ORANG}, jumlah AS (
    SELECT a.unor_id, o.status, count(*) AS n
    FROM orang o JOIN pohon d USING (unor_id), unnest(d.jalur) AS a (unor_id)
    GROUP BY a.unor_id, o.status
)
SELECT d.unor_id, u.nama, d.tingkat,
       coalesce(sum(n) FILTER (WHERE status = 'BELUM'), 0)::bigint,
       coalesce(sum(n) FILTER (WHERE status = 'DRAFT'), 0)::bigint,
       coalesce(sum(n) FILTER (WHERE status = 'PENGAJUAN'), 0)::bigint,
       coalesce(sum(n) FILTER (WHERE status = 'PERSETUJUAN'), 0)::bigint
FROM pohon d JOIN unor u USING (unor_id) LEFT JOIN jumlah j USING (unor_id)
GROUP BY d.unor_id, u.nama, d.tingkat, d.urut ORDER BY d.urut
"""  # noqa: S608 made of the constants above
LANJUT = """
WHERE (%(status)s = '' OR status = %(status)s)
  AND (nama COLLATE "C", pegawai_id, skp_id) > (%(nama)s, %(pegawai)s, %(skp)s)
ORDER BY nama COLLATE "C", pegawai_id, skp_id LIMIT %(n)s
"""
_NAMA_NAMA = f"""
{ORANG}, baris AS (
    SELECT {BELUM} FROM orang o JOIN penugasan p USING (penugasan_id)
    JOIN pegawai g ON g.pegawai_id = o.pegawai_id JOIN unor u ON u.unor_id = p.unor_id
    WHERE o.skp_id IS NULL
    UNION ALL
    SELECT {ADA} FROM orang o JOIN skp s ON s.tahun = %(tahun)s AND s.skp_id = o.skp_id
)
SELECT * FROM baris {LANJUT}
"""  # noqa: S608 made of the constants above
_AKAR = """
SELECT u.unor_id FROM unor u LEFT JOIN unor i ON i.unor_id = u.induk_id
WHERE (%(instansi)s = '' OR u.instansi_id = %(instansi)s)
  AND (i.unor_id IS NULL OR (%(instansi)s <> '' AND i.instansi_id <> u.instansi_id))
"""
_DIPIMPIN = f"""
SELECT DISTINCT p.unor_id FROM penugasan p
WHERE p.pegawai_id = %(pegawai)s AND p.pimpinan AND {AKTIF}
"""  # noqa: S608 made of the constants above
_DI_ATAS = """
WITH RECURSIVE naik AS (
    SELECT unor_id, induk_id FROM unor WHERE unor_id = %(unor)s
    UNION
    SELECT u.unor_id, u.induk_id FROM unor u JOIN naik n ON u.unor_id = n.induk_id
)
SELECT unor_id FROM naik
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Saringan:
    """Which people of a list are asked for."""

    tahun: int
    status: str
    page_size: int
    page_token: str


def dashboard(
    conn: sa.Connection, siapa: Pemanggil, *, tahun: int, unor_id: str, hari_ini: date
) -> pb.GetDashboardPengisianResponse:
    """The numbers of every unit in the caller's scope, subtrees summed."""
    akar = lingkup(conn, siapa, unor_id, hari_ini)
    semua = conn.exec_driver_sql(_DASHBOARD, {"akar": akar, **pada(tahun, hari_ini)}).all()
    per_tingkat = Counter(b[2] for b in semua)
    muat, dalam = 0, -1
    while per_tingkat[dalam + 1] and muat + per_tingkat[dalam + 1] <= BARIS_TERBANYAK:
        dalam += 1
        muat += per_tingkat[dalam]
    puncak = [_baris(b) for b in semua if b[2] == 0]
    if len(puncak) == 1:
        rinci = [_baris(b) for b in semua if 0 < b[2] <= dalam]
        return pb.GetDashboardPengisianResponse(jumlah=puncak[0], unor=rinci)
    jumlah = pb.BarisPengisian(
        nama="Semua unit kerja",
        belum=sum(b.belum for b in puncak),
        draft=sum(b.draft for b in puncak),
        pengajuan=sum(b.pengajuan for b in puncak),
        persetujuan=sum(b.persetujuan for b in puncak),
    )
    rinci = [_baris(b) for b in semua if b[2] <= max(dalam, 0)]
    return pb.GetDashboardPengisianResponse(jumlah=jumlah, unor=rinci)


def nama_nama(
    conn: sa.Connection, siapa: Pemanggil, saringan: Saringan, *, unor_id: str, hari_ini: date
) -> pb.ListPengisianResponse:
    """The names behind one number of the dashboard."""
    akar = lingkup(conn, siapa, unor_id, hari_ini)
    baris, lanjut = halaman(
        conn, _NAMA_NAMA, saringan, {"akar": akar, **pada(saringan.tahun, hari_ini)}
    )
    return pb.ListPengisianResponse(skp=baris, next_page_token=lanjut)


def halaman(
    conn: sa.Connection, sql: str, saringan: Saringan, isi: dict[str, Any]
) -> tuple[list[pb.SkpRingkas], str]:
    n = ukuran(saringan.page_size)
    nama, pegawai, skp = kunci(saringan.page_token, (str, str, str)) or ("", "", "")
    sesudah = {"nama": nama, "pegawai": pegawai, "skp": skp}
    semua = conn.exec_driver_sql(
        sql, isi | sesudah | {"status": saringan.status, "n": n + 1}
    ).all()
    akhir = semua[n - 1] if len(semua) > n else None
    lanjut = token((akhir.nama, akhir.pegawai_id, akhir.skp_id)) if akhir else ""
    return [ringkas(b.isi) for b in semua[:n]], lanjut


def pada(tahun: int, hari_ini: date) -> dict[str, Any]:
    """The day on which posts are looked at: today, or the year's nearest day."""
    hari = max(date(tahun, 1, 1), min(date(tahun, 12, 31), hari_ini))
    return {"tahun": tahun, "hari": hari, "bebas": sorted(wajib_skp.bebas(hari))}


def lingkup(conn: sa.Connection, siapa: Pemanggil, unor_id: str, hari_ini: date) -> list[str]:
    """The units from which the caller may look down; a stranger is refused."""
    cari = {"pegawai": siapa.pegawai_id, "hari": hari_ini}
    if unor_id:
        instansi = sa.text("SELECT instansi_id FROM unor WHERE unor_id = :u")
        milik = conn.execute(instansi, {"u": unor_id}).scalar()
        if milik is None:
            raise TidakDitemukan
        if not siapa.pembaca_dari(milik):
            dipimpin = set(conn.exec_driver_sql(_DIPIMPIN, cari).scalars())
            if dipimpin.isdisjoint(conn.exec_driver_sql(_DI_ATAS, {"unor": unor_id}).scalars()):
                raise AksesDitolak
        return [unor_id]
    if SUPER_ADMIN in siapa.peran:
        return list(conn.exec_driver_sql(_AKAR, {"instansi": ""}).scalars())
    if siapa.pembaca_dari(siapa.instansi_id):
        return list(conn.exec_driver_sql(_AKAR, {"instansi": siapa.instansi_id}).scalars())
    dipimpin = set(conn.exec_driver_sql(_DIPIMPIN, cari).scalars())
    if not dipimpin:
        raise AksesDitolak
    return sorted(dipimpin)


def _baris(b: Any) -> pb.BarisPengisian:
    unor_id, nama, tingkat, belum, draft, pengajuan, persetujuan = b
    return pb.BarisPengisian(
        unor_id=unor_id,
        nama=nama,
        tingkat=tingkat,
        belum=belum,
        draft=draft,
        pengajuan=pengajuan,
        persetujuan=persetujuan,
    )
