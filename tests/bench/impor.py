"""A workbook of 20,000 people, and one of a tenth of it: checked and applied by the worker.

Each into an agency of its own without anybody in it, so that the tenth is a tenth. The workbook is
laid where an upload lays it; what is measured is the worker and its database.
"""

from __future__ import annotations

import hashlib
import time
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import psycopg

from tests.bench.proses import Ongkos, Puncak
from tests.bench.sistem import Sistem
from tests.bench.ukur import per_seribu
from tests.integration.skp.buku import buku

BESAR, KECIL = 20_000, 2_000
SELESAI_DALAM = 900.0
_UNIT = """
INSERT INTO unor (unor_id, instansi_id, induk_id, nama, jenis, jabatan_pimpinan, siasn_id)
SELECT %(i)s || '-' || n, %(i)s, nullif(%(i)s || '-0', %(i)s || '-' || n), 'Unit ' || n, '', '', ''
FROM generate_series(0, 200) n
"""
_UNGGAH = """
INSERT INTO impor (impor_id, instansi_id, jenis, status, nama_berkas, berkas, sidik, oleh,
    oleh_nama, dibuat)
VALUES (%(id)s, %(i)s, 'PEGAWAI', 'ANTRE', 'bench.xlsx', %(b)s, %(s)s, 'bench', 'Bench', %(t)s)
"""


def ukur_impor(s: Sistem, akar: Mapping[str, int]) -> list[dict[str, Any]]:
    """A row for each size: time, CPU per 1,000 rows, peak memory."""
    milik = {nama: akar[nama] for nama in ("skp-work", "postgres")}
    return [_satu(s, milik, banyak) for banyak in (KECIL, BESAR)]


def _satu(s: Sistem, akar: Mapping[str, int], banyak: int) -> dict[str, Any]:
    impor_id, berkas = str(uuid.uuid4()), b""
    instansi_id = f"bench-impor-{impor_id[:8]}"
    berkas = buku("PEGAWAI", (_baris(instansi_id, impor_id, n) for n in range(banyak)))
    with psycopg.connect(s.dsn("skp"), autocommit=True) as db:
        db.execute("INSERT INTO instansi (instansi_id, nama) VALUES (%s, 'Impor')", [instansi_id])
        db.execute(_UNIT, {"i": instansi_id})
        with Puncak(dict(akar)) as puncak, Ongkos(dict(akar)) as ongkos:
            sidik, kini = hashlib.sha256(berkas).digest(), datetime.now(UTC)
            isi = {"id": impor_id, "i": instansi_id, "b": berkas, "s": sidik, "t": kini}
            db.execute(_UNGGAH, isi)
            _tunggu(db, impor_id, "SIAP")
            db.execute(
                "UPDATE impor SET status = 'MENERAPKAN', cara = 'SEBAGIAN', diproses = 0"
                " WHERE impor_id = %s",
                [impor_id],
            )
            _tunggu(db, impor_id, "SELESAI")
    return {
        "nama": f"impor {banyak} pegawai dari xlsx",
        "koneksi": 1,
        "detik": round(ongkos.detik, 1),
        "jumlah": banyak,
        "per_detik": round(banyak / ongkos.detik, 1),
        "cpu_per_1000": per_seribu(ongkos.jumlah, banyak),
        "cpu": ongkos.cpu,
        "puncak_mib": puncak.mib,
        "status": {"SELESAI": banyak},
    }


def _baris(instansi_id: str, akar: str, nomor: int) -> dict[str, str]:
    nip = int(hashlib.sha256(f"{akar}{nomor}".encode()).hexdigest(), 16) % 10**18
    return {
        "nip": f"{nip:018d}",
        "nama": f"Pegawai Uji {nomor}",
        "golongan": "III/a",
        "unor_id": f"{instansi_id}-{nomor % 200 + 1}",
        "jabatan": "Pranata Komputer Ahli Pertama",
        "kelompok_jabatan": "Jabatan fungsional",
        "jenjang": "Ahli Pertama",
        "mulai": "2026-01-02",
        "alasan": "SK 800/1/2026",
    }


def _tunggu(db: psycopg.Connection[Any], impor_id: str, status: str) -> None:
    batas = time.monotonic() + SELESAI_DALAM
    while time.monotonic() < batas:
        baris = db.execute(
            "SELECT status, galat, kesalahan FROM impor WHERE impor_id = %s", [impor_id]
        ).fetchone()
        if baris is None or baris[0] == "GAGAL" or baris[1]:
            raise SystemExit(f"impor berakhir dengan {baris}")
        if baris[0] == status:
            return
        time.sleep(0.2)
    raise SystemExit("impor tidak selesai")
