"""Both dashboards with 10,000 and with N plans (1,000,000), a thousand people an agency.

`python -m tests.bench.statistik N` loads them into the system that `make run` has started; the
worker counts them like any others. An agency stays of one size: what grows is the nation.
"""

from __future__ import annotations

import json
import os
import secrets
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import psycopg

from deploy.lokal import lingkungan
from deploy.lokal.postgres import Postgres
from services.gateway.akun.sesi import COOKIE
from tests.bench import isi
from tests.bench.beban import permintaan
from tests.bench.isi import TAHUN
from tests.bench.proses import Ongkos
from tests.bench.sistem import Sistem
from tests.bench.ukur import per_seribu, ukur

SEDIKIT, BANYAK = 10_000, int(os.environ.get("BENCH_SKP", "1000000"))
SEINSTANSI, UNIT = 1_000, 40
SEKALI = 20
"""Agencies in one transaction."""
HABIS_DALAM = 3_600.0
_MUAT = """
INSERT INTO instansi (instansi_id, nama, disegarkan)
SELECT 'ukur-' || i, 'Instansi Ukur ' || i, (now() AT TIME ZONE 'Asia/Jakarta')::date
FROM generate_series({awal}, {akhir}) i ON CONFLICT DO NOTHING;

INSERT INTO unor (unor_id, instansi_id, induk_id, nama)
SELECT format('ukur-%s-%s', i, u), 'ukur-' || i,
    CASE WHEN u = 0 THEN NULL WHEN u <= 6 THEN format('ukur-%s-0', i)
         ELSE format('ukur-%s-%s', i, (u % 6) + 1) END, 'Unit ' || u
FROM generate_series({awal}, {akhir}) i, generate_series(0, {unit}) u ON CONFLICT DO NOTHING;

INSERT INTO pegawai (pegawai_id, nip, nama, jenis_pegawai, golongan, pangkat, instansi_id)
SELECT format('ukur-%s-p%s', i, p), format('9%s%s', lpad(i::text, 8, '0'), lpad(p::text, 9, '0')),
    'Pegawai Ukur ' || p, 'PNS', 'III/a', 'Penata Muda', 'ukur-' || i
FROM generate_series({awal}, {akhir}) i, generate_series(1, {orang}) p;

INSERT INTO penugasan (penugasan_id, pegawai_id, instansi_id, unor_id, jabatan, kelompok_jabatan,
    jenis_penugasan, pimpinan, jenis_skp, mulai)
SELECT format('ukur-%s-g%s', i, p), format('ukur-%s-p%s', i, p), 'ukur-' || i,
    format('ukur-%s-%s', i, p % {unit} + 1), 'Pengolah Data', 'PELAKSANA', 'DEFINITIF',
    p <= {unit}, 'JA_JF', DATE '2022-01-03'
FROM generate_series({awal}, {akhir}) i, generate_series(1, {orang}) p;

INSERT INTO skp (tahun, skp_id, instansi_id, unor_id, penugasan_id, pegawai_id, penilai_id,
    pegawai, alasan_penilai, nama, jenis_skp, pendekatan, jenis_penugasan, mulai, selesai, status,
    versi, diubah)
SELECT {tahun}, uuidv7(), 'ukur-' || i, format('ukur-%s-%s', i, p % {unit} + 1),
    format('ukur-%s-g%s', i, p), format('ukur-%s-p%s', i, p),
    format('ukur-%s-p%s', i, p % {unit} + 1),
    jsonb_build_object('pegawai_id', format('ukur-%s-p%s', i, p), 'nama', 'Pegawai Ukur ' || p),
    '', 'Pegawai Ukur ' || p, 'JA_JF', 'KUANTITATIF', 'DEFINITIF', DATE '{tahun}-01-01',
    DATE '{tahun}-12-31', (ARRAY['DRAFT', 'PENGAJUAN', 'PERSETUJUAN'])[1 + p % 3], 1, now()
FROM generate_series({awal}, {akhir}) i, generate_series(1, {orang}) p;
"""
# Each statement has marked everybody again; once is enough.
_SEKALI_SAJA = """
DELETE FROM statistik_antre WHERE xmin = pg_current_xact_id()::xid;
INSERT INTO statistik_antre (jenis, id)
SELECT 'ORANG', format('ukur-%s-p%s', i, p)
FROM generate_series({awal}, {akhir}) i, generate_series(1, {orang}) p;
"""


def muat(dsn: str, banyak: int) -> None:
    """As many plans as asked for, those that are there already included."""
    with psycopg.connect(dsn, autocommit=True) as db:
        sql = "SELECT count(*) FROM instansi WHERE instansi_id LIKE 'ukur-%'"
        (ada,) = db.execute(sql).fetchone() or (0,)
        for awal in range(ada + 1, banyak // SEINSTANSI + 1, SEKALI):
            akhir = min(awal + SEKALI - 1, banyak // SEINSTANSI)
            angka = {"awal": awal, "akhir": akhir, "orang": SEINSTANSI, "unit": UNIT}
            with db.transaction():
                db.execute("SET LOCAL statement_timeout = 0")
                db.execute((_MUAT + _SEKALI_SAJA).format(**angka, tahun=TAHUN))
            if awal == ada + 1 or akhir * SEINSTANSI == banyak:
                db.execute("ANALYZE")  # as autovacuum has done long before, where people type
            print(f"  {akhir * SEINSTANSI:,} SKP".replace(",", "."), flush=True)


def tunggu(dsn: str) -> None:
    """Until the worker has counted everybody."""
    batas = time.monotonic() + HABIS_DALAM
    with psycopg.connect(dsn, autocommit=True) as db:
        while time.monotonic() < batas:
            (ada,) = db.execute("SELECT EXISTS (SELECT FROM statistik_antre)").fetchone() or (1,)
            if not ada:
                db.execute("VACUUM ANALYZE")
                return
            time.sleep(0.5)
    raise SystemExit("statistik tidak selesai dihitung")


def ukur_statistik(s: Sistem, akar: Mapping[str, int], detik: float) -> list[dict[str, Any]]:
    """The three views of the dashboard with few plans and with many, and the counting itself."""
    baris = []
    siapa = pengunjung(s)
    for banyak in (SEDIKIT, BANYAK):
        muat(s.dsn("skp"), banyak)
        baris.append(hitung(s.dsn("skp"), akar, "skp-work", "orang"))
        for nama, kuki in siapa.items():
            minta = buka(f"/dashboard/pengisian?tahun={TAHUN}", kuki)
            judul = f"Buka Statistik {nama}, {banyak} SKP"
            baris.append(ukur(judul, s.port, [minta], akar=akar, koneksi=1, detik=detik))
    return baris


def hitung(dsn: str, akar: Mapping[str, int], pekerja: str, apa: str) -> dict[str, Any]:
    """What the worker spends until nothing waits."""
    with psycopg.connect(dsn) as db:
        (antre,) = db.execute("SELECT count(*) FROM statistik_antre").fetchone() or (0,)
    with Ongkos({nama: akar[nama] for nama in (pekerja, "postgres")}) as ongkos:
        tunggu(dsn)
    return {
        "nama": f"menghitung {antre} {apa} untuk statistik",
        "koneksi": 1,
        "detik": round(ongkos.detik, 1),
        "jumlah": antre,
        "per_detik": round(antre / ongkos.detik, 1),
        "cpu_per_1000": per_seribu(ongkos.jumlah, antre),
        "cpu": ongkos.cpu,
        "status": {},
    }


def pengunjung(s: Sistem) -> dict[str, str]:
    """Sessions of who sees all agencies, one, and one unit."""
    orang = {"nasional": "SUPER_ADMIN", "instansi": "ADMIN_INSTANSI", "unit": "PEGAWAI"}
    hasil = {}
    with psycopg.connect(s.dsn("gateway")) as db:
        for nomor, (siapa, peran) in enumerate(orang.items(), start=1):
            instansi_id = "bkn" if peran == "SUPER_ADMIN" else "ukur-1"
            db.execute(
                "INSERT INTO akun (pegawai_id, nip, nama, instansi_id, sandi, peran, ganti_sandi)"
                " VALUES (%s, %s, %s, %s, 'tanpa sandi', %s, false) ON CONFLICT DO NOTHING",
                [f"ukur-1-p{nomor}", f"8{nomor:017d}", siapa, instansi_id, [peran]],
            )
    for nomor, siapa in enumerate(orang, start=1):
        hasil[siapa] = secrets.token_hex(32)
        isi.buka_sesi(s.dsn("gateway"), f"ukur-1-p{nomor}", "page", hasil[siapa])
    return hasil


def buka(jalur: str, kuki: str) -> bytes:
    """The page as a browser asks for it."""
    return permintaan("GET", jalur, Cookie=f"{COOKIE}={kuki}")


if __name__ == "__main__":
    jumlah = int(sys.argv[1]) if len(sys.argv) > 1 else BANYAK
    data = Path(os.environ.get("KINERJA_DATA", lingkungan.ROOT / ".data"))
    port = json.loads((data / "port.json").read_text())["postgres"]
    tempat = Postgres(data / "postgres", port=port)
    milik_kita = tempat.url("kinerja_skp").replace("+psycopg", "")
    muat(milik_kita, jumlah)
    print("pekerja sedang menghitung …", flush=True)
    tunggu(milik_kita)
