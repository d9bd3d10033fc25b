"""Dashboard Penilaian with 10,000 and with N annual evaluations, a thousand an agency."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

import psycopg

from tests.bench.beban import milidetik
from tests.bench.isi import TAHUN
from tests.bench.sistem import Sistem
from tests.bench.statistik import (
    BANYAK,
    SEDIKIT,
    SEINSTANSI,
    SEKALI,
    UNIT,
    buka,
    hitung,
    pengunjung,
    tunggu,
)
from tests.bench.ukur import ukur

MUAT = """
INSERT INTO unor (unor_id, instansi_id, induk_id, nama, pimpinan_id, pimpinan_nama, versi)
SELECT format('ukur-%s-%s', i, u), 'ukur-' || i,
    CASE WHEN u = 0 THEN '' WHEN u <= 6 THEN format('ukur-%s-0', i)
         ELSE format('ukur-%s-%s', i, (u % 6) + 1) END, 'Unit ' || u,
    format('ukur-%s-p%s', i, u), 'Kepala', 1
FROM generate_series({awal}, {akhir}) i, generate_series(0, {unit}) u ON CONFLICT DO NOTHING;

WITH orang AS (
    INSERT INTO skp (tahun, skp_id, instansi_id, pegawai_id, pegawai_nama, penilai_id,
        atasan_penilai_id, penilai, rencana, disetujui, versi_rencana, versi_status, versi_penilai)
    SELECT {tahun}, format('ukur-%s-s%s', i, p), 'ukur-' || i, format('ukur-%s-p%s', i, p),
        'Pegawai Ukur ' || p, format('ukur-%s-p%s', i, p % {unit} + 1), '',
        jsonb_build_object('nama', 'Kepala'),
        jsonb_build_object('instansi_nama', 'Instansi Ukur ' || i, 'pegawai',
            jsonb_build_object('unor_id', format('ukur-%s-%s', i, p % {unit} + 1))),
        true, 1, 1, 1
    FROM generate_series({awal}, {akhir}) i, generate_series(1, {orang}) p
    RETURNING skp_id, instansi_id, split_part(skp_id, '-s', 2)::int AS n
)
INSERT INTO penilaian (tahun, id, skp_id, instansi_id, jenis, ke, nama, mulai, selesai, status,
    rating_hasil_kerja, rating_perilaku, predikat, dinilai_pada, orang_saat_dinilai)
SELECT {tahun}, overlay(uuidv7()::text placing to_hex({tahun}) from 16 for 3)::uuid, skp_id,
    instansi_id, 'TAHUNAN', 0, 'Tahunan', DATE '{tahun}-01-01', DATE '{tahun}-12-31',
    CASE WHEN n % 5 = 0 THEN 'BERJALAN' ELSE 'DINILAI' END,
    CASE WHEN n % 5 > 0 THEN 'SESUAI_EKSPEKTASI' END,
    CASE WHEN n % 5 > 0 THEN 'SESUAI_EKSPEKTASI' END,
    (ARRAY[NULL, 'BAIK', 'BAIK', 'SANGAT_BAIK', 'BUTUH_PERBAIKAN'])[1 + n % 5],
    CASE WHEN n % 5 > 0 THEN now() END, CASE WHEN n % 5 > 0 THEN '{{}}'::jsonb END
FROM orang;
"""
"""Agencies with so many people each; four of five are rated as a rater would have rated them."""


def muat(dsn: str, banyak: int) -> None:
    """As many evaluations as asked for, those that are there already included."""
    with psycopg.connect(dsn, autocommit=True) as db:
        sql = "SELECT count(*) FROM unor WHERE induk_id = '' AND unor_id LIKE 'ukur-%'"
        (ada,) = db.execute(sql).fetchone() or (0,)
        for awal in range(ada + 1, banyak // SEINSTANSI + 1, SEKALI):
            akhir = min(awal + SEKALI - 1, banyak // SEINSTANSI)
            angka = {"awal": awal, "akhir": akhir, "orang": SEINSTANSI, "unit": UNIT}
            with db.transaction():
                db.execute("SET LOCAL statement_timeout = 0")
                db.execute(MUAT.format(**angka, tahun=TAHUN))
        db.execute("ANALYZE")  # as autovacuum has done long before


def jeda(s: Sistem, periode_id: Collection[str]) -> dict[str, Any]:
    """From the commit of a rating to the commit of its number on the dashboard.

    Both moments are PostgreSQL's own, from one clock.
    """
    tunggu(s.dsn("penilaian"))
    with psycopg.connect(s.dsn("penilaian")) as db:
        baris = db.execute(
            "SELECT extract(epoch FROM pg_xact_commit_timestamp(g.xmin)"
            " - pg_xact_commit_timestamp(p.xmin)) FROM statistik_periode g JOIN penilaian p"
            " ON p.tahun = g.tahun AND p.id = g.penilaian_id"
            " WHERE g.hasil = p.predikat AND p.id = ANY(%s::uuid[])",
            [list(periode_id)],
        ).fetchall()
    selisih = sorted(float(b[0]) for b in baris if b[0] is not None)
    return {
        "nama": "rating → Dashboard Penilaian",
        "koneksi": 1,
        "jumlah": len(periode_id),
        "belum_sampai": len(periode_id) - len(selisih),
        "p50_ms": milidetik(selisih, 0.5),
        "p99_ms": milidetik(selisih, 0.99),
        "status": {},
    }


def ukur_dashboard(s: Sistem, akar: Mapping[str, int], detik: float) -> list[dict[str, Any]]:
    """The counting, and the three views, with few evaluations and with many."""
    baris = []
    siapa = pengunjung(s)
    for banyak in (SEDIKIT, BANYAK):
        muat(s.dsn("penilaian"), banyak)
        baris.append(hitung(s.dsn("penilaian"), akar, "penilaian-work", "penilaian"))
        for nama, kuki in siapa.items():
            minta = buka(f"/dashboard/penilaian?tahun={TAHUN}", kuki)
            judul = f"Buka Dashboard Penilaian {nama}, {banyak} penilaian"
            baris.append(ukur(judul, s.port, [minta], akar=akar, koneksi=1, detik=detik))
    return baris
