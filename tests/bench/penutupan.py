"""A period closed for 100,000 people (BENCH_TUTUP), and once more with the worker killed midway.

What is measured is the worker. Beside it the same rows as one statement of one transaction: what
PostgreSQL needs at least, while everybody who is rated at that moment waits for all of them.
`python -m tests.bench.penutupan N` does this alone, in a system of its own.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from typing import Any

import psycopg

from tests.bench import laporan, sistem, statistik, statistik_penilaian
from tests.bench.isi import TAHUN
from tests.bench.sistem import Sistem

BANYAK = int(os.environ.get("BENCH_TUTUP", "100000"))
DIBUNUH = "pekerja dibunuh di tengah"
AGENSI = {"tanpa gangguan": 900_001, DIBUNUH: 900_002}
AGENSI_POLOS = 900_003
DALAM = 900.0
PEKERJA = "penilaian-work"
_ORANG = "SELECT count(*) FROM penilaian WHERE instansi_id = %(i)s"
# As TutupPeriode leaves it.
_TUTUP = f"""
INSERT INTO penutupan
    (instansi_id, tahun, jenis, ke, versi, tindakan, catatan, oleh_id, oleh_nama, pada, sebaran,
     jumlah)
VALUES (%(i)s, {TAHUN}, 'TAHUNAN', 0, 1, 'TUTUP', '', 'bench', 'Bench', now(), '{{}}', ({_ORANG}))
"""
_KEMAJUAN = "SELECT diproses, status FROM penutupan WHERE instansi_id = %(i)s"
_DUA_KALI = """
SELECT count(*) FROM penilaian p LEFT JOIN LATERAL (
    SELECT count(*) AS n FROM riwayat r WHERE r.tahun = p.tahun AND r.penilaian_id = p.id
) r ON true WHERE p.instansi_id = %(i)s AND (p.ditutup_pada IS NULL OR r.n <> 1)
"""
_POLOS = """
WITH tanda AS (
    UPDATE penilaian SET ditutup_pada = now() WHERE instansi_id = %(i)s
    RETURNING tahun, id, status
)
INSERT INTO riwayat (tahun, penilaian_id, waktu, oleh_id, oleh_nama, tindakan, dari, ke, catatan)
SELECT tahun, id, now(), 'bench', 'Bench', 'Periode evaluasi ditutup instansi', status, status, ''
FROM tanda
"""


def ukur_penutupan(s: Sistem, banyak: int = BANYAK) -> list[dict[str, Any]]:
    """A row for each way, and for the plain statement."""
    dsn = s.dsn("penilaian")
    with psycopg.connect(dsn, autocommit=True) as db:
        for agensi in (*AGENSI.values(), AGENSI_POLOS):
            _muat(db, agensi, banyak)
        db.execute("ANALYZE")
        statistik.tunggu(dsn)
        baris = [
            _tutup(s, db, nama, f"ukur-{agensi}", bunuh=nama == DIBUNUH)
            for nama, agensi in AGENSI.items()
        ]
        mulai = time.monotonic()
        with db.transaction():
            db.execute("SET LOCAL statement_timeout = 0")
            db.execute(_POLOS, {"i": f"ukur-{AGENSI_POLOS}"})
        polos = _baris("satu pernyataan SQL", banyak, time.monotonic() - mulai)
    return [*baris, polos]


def _muat(db: psycopg.Connection[Any], agensi: int, banyak: int) -> None:
    angka = {"awal": agensi, "akhir": agensi, "orang": banyak, "unit": statistik.UNIT}
    with db.transaction():
        db.execute("SET LOCAL statement_timeout = 0")
        db.execute(statistik_penilaian.MUAT.format(**angka, tahun=TAHUN))


def _tutup(
    s: Sistem, db: psycopg.Connection[Any], nama: str, instansi_id: str, *, bunuh: bool
) -> dict[str, Any]:
    ini = {"i": instansi_id}
    mulai = time.monotonic()
    db.execute(_TUTUP, ini)
    (banyak,) = db.execute(_ORANG, ini).fetchone() or (0,)
    mati = False
    while True:
        diproses, status = db.execute(_KEMAJUAN, ini).fetchone() or (0, "")
        if bunuh and not mati and diproses * 2 >= banyak:
            os.kill(s.proses()[PEKERJA], signal.SIGKILL)
            mati = True
        if status == "SELESAI":
            break
        if time.monotonic() - mulai > DALAM:
            raise SystemExit(f"{instansi_id} belum tertutup sesudah {DALAM:.0f} dtk: {diproses}")
        time.sleep(0.02)
    detik = time.monotonic() - mulai
    (salah,) = db.execute(_DUA_KALI, ini).fetchone() or (0,)
    if salah or diproses != banyak or (bunuh and not mati):
        raise SystemExit(f"{instansi_id}: {salah} catatan salah, {diproses} dari {banyak}")
    return _baris(nama, banyak, detik)


def _baris(nama: str, banyak: int, detik: float) -> dict[str, Any]:
    return {
        "nama": f"tutup periode {banyak} orang, {nama}",
        "koneksi": 1,
        "detik": round(detik, 2),
        "jumlah": banyak,
        "per_detik": round(banyak / detik, 1),
        "status": {"SELESAI": banyak},
    }


if __name__ == "__main__":
    with sistem.berjalan() as berjalan:
        semua = ukur_penutupan(berjalan, int(sys.argv[1]) if len(sys.argv) > 1 else BANYAK)
    print(laporan.tabel(semua))
    polos = semua[-1]["per_detik"]
    for satu in semua[:-1]:
        print(f"{satu['nama']}: {satu['per_detik'] / polos:.2f}× satu pernyataan SQL")
