"""Where a person counts in a year, and as what: from his posts, his plans and the matrices.

One line a person, in the unit of his home post on the day (definitive before any other), with the
least advanced of his plans: of those that run on the day, or else of all in the year. A person
without a plan is counted only while he has the duty to make one. The years are last year, this one
and the next, and those in which he has a plan.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any, NamedTuple

import sqlalchemy as sa

from services.skp.domain import wajib_skp


class Orang(NamedTuple):
    """One line, as it is stored."""

    tahun: int
    pegawai_id: str
    instansi_id: str
    unor_id: str
    penugasan_id: str | None
    skp_id: str | None
    status: str
    matriks: int

    @property
    def kolom(self) -> tuple[str, str]:
        """The two counts that he belongs to."""
        return self.status.lower(), ("tanpa", "satu", "banyak")[min(self.matriks, 2)]


_HITUNG = """
WITH calon AS (SELECT unnest(%(siapa)s::text[]) AS pegawai_id),
tahun AS (SELECT unnest(%(tahun)s::int[]) AS tahun),
bebas AS (SELECT * FROM unnest(%(bebas_tahun)s::int[], %(bebas_kode)s::text[]) AS b (tahun, kode)),
pasangan AS (
    SELECT pegawai_id, tahun FROM calon, tahun
    UNION
    SELECT s.pegawai_id, s.tahun FROM skp s JOIN calon USING (pegawai_id)
), hari AS (
    SELECT pegawai_id, tahun, greatest(make_date(tahun, 1, 1),
        least(make_date(tahun, 12, 31), %(hari)s::date)) AS hari FROM pasangan
), rumah AS (
    SELECT DISTINCT ON (h.tahun, p.pegawai_id) h.tahun, p.pegawai_id, p.penugasan_id, p.unor_id
    FROM hari h JOIN penugasan p ON p.pegawai_id = h.pegawai_id
     AND p.mulai <= h.hari AND (p.selesai IS NULL OR p.selesai >= h.hari)
    ORDER BY h.tahun, p.pegawai_id, p.jenis_penugasan = 'DEFINITIF' DESC, p.mulai DESC,
        p.penugasan_id
), rencana AS (
    -- DRAFT, PENGAJUAN, PERSETUJUAN: the alphabet happens to be the order.
    SELECT DISTINCT ON (s.tahun, s.pegawai_id) s.tahun, s.pegawai_id, s.skp_id, s.status, s.unor_id
    FROM skp s JOIN hari h ON h.pegawai_id = s.pegawai_id AND h.tahun = s.tahun
    ORDER BY s.tahun, s.pegawai_id, h.hari BETWEEN s.mulai AND s.selesai DESC,
        s.status COLLATE "C", s.skp_id
)
SELECT h.tahun, h.pegawai_id, u.instansi_id, u.unor_id, r.penugasan_id, s.skp_id::text AS skp_id,
    coalesce(s.status, 'BELUM') AS status, (
        SELECT count(DISTINCT b.skp_pimpinan_id)::int FROM matriks_baris b
        WHERE b.pegawai_id = h.pegawai_id AND b.tahun = h.tahun
    ) AS matriks
FROM hari h
JOIN pegawai g ON g.pegawai_id = h.pegawai_id
LEFT JOIN rumah r ON r.tahun = h.tahun AND r.pegawai_id = h.pegawai_id
LEFT JOIN rencana s ON s.tahun = h.tahun AND s.pegawai_id = h.pegawai_id
JOIN unor u ON u.unor_id = coalesce(r.unor_id, s.unor_id)
WHERE s.skp_id IS NOT NULL OR (
    g.jenis_pegawai <> 'PEJABAT_NEGARA' AND NOT EXISTS (
        SELECT FROM bebas b WHERE b.tahun = h.tahun AND b.kode = g.kedudukan_hukum))
"""


def orang(conn: sa.Connection, siapa: Collection[str], hari_ini: date) -> list[Orang]:
    """The lines of these people."""
    tahun = [hari_ini.year + n for n in (-1, 0, 1)]
    bebas = [(t, kode) for t in tahun for kode in sorted(wajib_skp.bebas(hari_di(t, hari_ini)))]
    isi: dict[str, Any] = {
        "siapa": sorted(siapa),
        "tahun": tahun,
        "hari": hari_ini,
        "bebas_tahun": [t for t, _ in bebas],
        "bebas_kode": [kode for _, kode in bebas],
    }
    return [Orang(*b) for b in conn.exec_driver_sql(_HITUNG, isi)]


def dilihat(tahun: int, hari_ini: date) -> bool:
    """Whether a year is one in which everybody is counted, with a plan or without."""
    return abs(tahun - hari_ini.year) <= 1


def hari_di(tahun: int, hari_ini: date) -> date:
    """The day on which posts are looked at: today, or the year's nearest day."""
    return max(date(tahun, 1, 1), min(date(tahun, 12, 31), hari_ini))
