"""The lists of people behind Dashboard Pengisian, and who may look where.

Counts and names come from the same lines: see `statistik/hitung.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import skp_service_pb2 as pb
from services.chassis.errors import AksesDitolak, TidakDitemukan
from services.skp.adapters.halaman import kunci, token, ukuran
from services.skp.adapters.queries import RINGKAS, ringkas
from services.skp.adapters.statistik.hitung import hari_di
from services.skp.domain import wajib_skp
from services.skp.domain.akses import SUPER_ADMIN, Pemanggil

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
LANJUT = """
WHERE (%(status)s = '' OR status = %(status)s)
  AND (nama COLLATE "C", pegawai_id, skp_id) > (%(nama)s, %(pegawai)s, %(skp)s)
ORDER BY nama COLLATE "C", pegawai_id, skp_id LIMIT %(n)s
"""
_NAMA_NAMA = f"""
{POHON}, orang AS (
    SELECT o.* FROM statistik_orang o JOIN pohon USING (unor_id) WHERE o.tahun = %(tahun)s
      AND (%(status)s = '' OR o.status = %(status)s)
), baris AS (
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


def nama_nama(
    conn: sa.Connection, akar: list[str], saringan: Saringan
) -> pb.ListPengisianResponse:
    """The names behind one number of the dashboard, below these units."""
    isi = {"akar": akar, "tahun": saringan.tahun}
    baris, lanjut = halaman(conn, _NAMA_NAMA, saringan, isi)
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
    hari = hari_di(tahun, hari_ini)
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
