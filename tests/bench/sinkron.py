"""An agency of 5,000 people and 30,000 units taken over from SIASN, and one of a tenth of it.

Each in a database of its own, by a process that does the worker's two jobs and nothing else; SIASN
is the simulator, without a limit of requests a second, so that our own work is what is measured.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

import psycopg
import sqlalchemy as sa

from deploy.lokal import lingkungan, ports
from services.chassis import observability
from services.chassis.db import Database, migrate
from services.siasn import KlienSiasn
from services.skp.adapters import sinkron
from services.skp.adapters.siasn import SumberSiasn
from services.skp.adapters.sinkron_instansi import kerja
from services.skp.main import LAYANAN
from tests.bench.proses import Ongkos, Puncak
from tests.bench.sistem import Sistem
from tests.bench.ukur import per_seribu
from tests.integration.siasn.conftest import Simulator, pengaturan_untuk

BESAR, KECIL = (5_000, 30_000), (500, 3_000)
_ISI = """
INSERT INTO instansi (instansi_id, nama) VALUES ('kab', 'Kabupaten');
INSERT INTO unor (unor_id, instansi_id, nama, siasn_id) VALUES ('u0', 'kab', 'Kabupaten', 's0');
INSERT INTO pegawai (pegawai_id, nip, nama, jenis_pegawai, golongan, pangkat, instansi_id)
SELECT 'p' || n, lpad(n::text, 18, '0'), 'Pegawai ' || n, 'PNS', 'III/a', 'Penata Muda', 'kab'
FROM generate_series(1, {pegawai}) n;
INSERT INTO penugasan (penugasan_id, pegawai_id, instansi_id, unor_id, jabatan, kelompok_jabatan,
    jenis_penugasan, pimpinan, jenis_skp, mulai)
SELECT 'g' || n, 'p' || n, 'kab', 'u0', 'Pengolah Data', 'PELAKSANA', 'DEFINITIF', false, 'JA_JF',
    DATE '2022-01-03'
FROM generate_series(1, {pegawai}) n;
INSERT INTO sinkron_instansi (instansi_id, coba_pada, oleh, oleh_nama, mulai)
VALUES ('kab', now(), 'bench', 'Bench', now());
"""


def ukur_sinkron(s: Sistem, pid_postgres: int) -> list[dict[str, Any]]:
    """A row for each size: time, CPU per 1,000 people, peak memory."""
    return [_satu(s, pid_postgres, *ukuran) for ukuran in (KECIL, BESAR)]


def _satu(s: Sistem, pid_postgres: int, pegawai: int, unor: int) -> dict[str, Any]:
    nama = f"bench_sinkron_{pegawai}"
    url = s.postgres.ensure_database(nama)
    migrate(url, LAYANAN.migrations)
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as db:
        db.execute(_ISI.format(pegawai=pegawai))
        db.execute("ANALYZE")
    with tempfile.TemporaryDirectory() as tempat:
        demo = Path(tempat) / "siasn.json"
        demo.write_text(json.dumps(_siasn(pegawai, unor)))
        simulator = Simulator(demo, ports.free_port()).nyalakan()
        try:
            pekerja = subprocess.Popen(
                [sys.executable, "-m", "tests.bench.sinkron", url, simulator.url],
                cwd=lingkungan.ROOT,
                env=os.environ | {"PYTHONPATH": f"{lingkungan.ROOT}:{lingkungan.ROOT}/protos/gen"},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
            )
            akar = {"pekerja": pekerja.pid, "postgres": pid_postgres}
            assert pekerja.stdin
            assert pekerja.stdout
            _sampai(pekerja.stdout, b"siap")
            with Puncak(akar) as puncak, Ongkos(akar) as ongkos:
                pekerja.stdin.write(b"\n")
                pekerja.stdin.flush()
                _sampai(pekerja.stdout, b"selesai")  # and still there to be counted
            pekerja.stdin.close()
            pekerja.wait(30)
        finally:
            simulator.matikan()
    with psycopg.connect(url.replace("+psycopg", "")) as db:
        baris = db.execute(
            "SELECT (SELECT status FROM sinkron_instansi), (SELECT count(*) FROM unor),"
            " (SELECT count(*) FROM sinkron_siasn WHERE status = 'BERHASIL')"
        ).fetchone()
    if baris != ("SELESAI", unor, pegawai):
        raise SystemExit(f"sinkron berakhir dengan {baris}")
    return {
        "nama": f"sinkron {pegawai} pegawai dan {unor} unit",
        "koneksi": 1,
        "detik": round(ongkos.detik, 1),
        "jumlah": pegawai,
        "per_detik": round(pegawai / ongkos.detik, 1),
        "cpu_per_1000": per_seribu(ongkos.jumlah, pegawai),
        "cpu": ongkos.cpu,
        "puncak_mib": puncak.mib,
        "status": {"SELESAI": pegawai},
    }


def _sampai(keluaran: IO[bytes], kata: bytes) -> None:
    """Read what the process says until it says this; its log stands between."""
    for baris in keluaran:
        if baris.strip() == kata:
            return
    raise SystemExit(f"pekerja berakhir sebelum {kata.decode()}")


def _siasn(pegawai: int, unor: int) -> dict[str, Any]:
    """A tree of ten below each, and a promotion and another unit for everybody."""
    return {
        "ref_unor": [
            {
                "Id": f"s{n}",
                "DiatasanId": f"s{(n - 1) // 10}" if n else "",
                "NamaUnor": f"Unit {n}" if n else "Kabupaten",
                "NamaJabatan": f"Kepala Unit {n}",
            }
            for n in reversed(range(unor))
        ],
        "pns": {
            f"{n:0>18}": {
                "data_utama": {
                    "id": f"pns-{n}",
                    "nama": f"PEGAWAI {n}",
                    "unorId": f"s{n % unor}",
                    "kedudukanPnsId": "01",
                },
                "rw_golongan": [{"id": "g", "golongan": "III/b", "tmtGolongan": "01-10-2025"}],
                "rw_jabatan": [],
            }
            for n in range(1, pegawai + 1)
        },
    }


def _kerjakan(url: str, siasn_url: str) -> None:
    """The worker's two jobs until the agency's job is over."""
    observability.configure("skp", "WARNING")
    db = Database(url)
    sumber = SumberSiasn(KlienSiasn(pengaturan_untuk(siasn_url)))

    def jam() -> datetime:
        return datetime.now(UTC)

    print("siap", flush=True)
    sys.stdin.readline()
    while True:
        if kerja.kerjakan(db, sumber, jam) or sinkron.kerjakan(db, sumber, jam):
            continue
        with db.reading() as conn:
            if conn.scalar(sa.text("SELECT status FROM sinkron_instansi")) != "BERJALAN":
                break
    print("selesai", flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    _kerjakan(*sys.argv[1:])
