"""The floor: the two reads as bare SQL, by pgbench, with nothing around them."""

import os
import re
import subprocess
from pathlib import Path
from typing import Any

import psycopg

from deploy.lokal.postgres import Postgres, binaries
from tests.bench import isi
from tests.bench.proses import Ongkos
from tests.bench.ukur import per_seribu

SIAPKAN = f"""
DROP TABLE IF EXISTS bench_id;
CREATE TABLE bench_id AS
    SELECT row_number() OVER () AS n, skp_id, pegawai_id FROM skp
    WHERE tahun = {isi.TAHUN} AND instansi_id = '{isi.INSTANSI}';
ALTER TABLE bench_id ADD PRIMARY KEY (n);
ANALYZE bench_id;
"""
PILIH = "\\set n random(1, {banyak})\nSELECT {kolom} FROM bench_id WHERE n = :n \\gset\n"


DETAIL = f"""
SELECT s.*, i.nama,
       (SELECT json_agg(r ORDER BY r.jenis DESC, r.urutan) FROM rhk r
        WHERE r.tahun = {isi.TAHUN} AND r.skp_id = s.skp_id),
       (SELECT json_agg(h ORDER BY h.riwayat_id) FROM riwayat_skp h
        WHERE h.tahun = {isi.TAHUN} AND h.skp_id = s.skp_id)
FROM skp s JOIN instansi i USING (instansi_id)
WHERE s.tahun = {isi.TAHUN} AND s.skp_id = :skp_id::uuid
"""
DAFTAR = """
SELECT s.* FROM skp s WHERE s.pegawai_id = :pegawai_id
ORDER BY s.tahun DESC, s.skp_id DESC LIMIT 21
"""


def pgbench(
    postgres: Postgres, layanan: str, folder: Path, *, pid: int, detik: int = 5
) -> list[dict[str, Any]]:
    """A row for each read. The look-up of a random id is part of it."""
    dsn = postgres.url(f"kinerja_{layanan}").replace("+psycopg", "")
    with psycopg.connect(dsn) as db:
        db.execute(SIAPKAN)
    return [
        _jalan(nama, dsn, _skrip(folder / berkas, kolom, teks), pid=pid, detik=detik)
        for nama, berkas, kolom, teks in (
            ("detail SKP, SQL saja", "detail.sql", "skp_id", DETAIL),
            ("daftar SKP, SQL saja", "daftar.sql", "pegawai_id", DAFTAR),
        )
    ]


def _skrip(berkas: Path, kolom: str, teks: str) -> Path:
    pilih = PILIH.format(banyak=isi.UNIT * (isi.STAF + 1), kolom=kolom)
    berkas.write_text(pilih + " ".join(teks.split()) + ";\n")
    return berkas


def _jalan(nama: str, dsn: str, skrip: Path, *, pid: int, detik: int) -> dict[str, Any]:
    bagian = psycopg.conninfo.conninfo_to_dict(dsn)
    env = os.environ | {
        "PGPASSWORD": str(bagian["password"]),
        "PGUSER": str(bagian["user"]),
        "PGHOST": str(bagian["host"]),
        "PGPORT": str(bagian["port"]),
    }
    catatan = skrip.with_suffix(".log")
    for lama in skrip.parent.glob(f"{catatan.name}*"):
        lama.unlink()
    perintah = [str(binaries() / "pgbench"), "-n", "-M", "prepared", "-c", "4", "-f", str(skrip)]
    perintah += ["-T", str(detik), "-l", f"--log-prefix={catatan}", str(bagian["dbname"])]
    with Ongkos({"postgres": pid}) as ongkos:
        jalan = subprocess.run(perintah, env=env, capture_output=True, text=True, check=True)
    cocok = re.search(r"actually processed: (\d+)", jalan.stdout)
    jumlah = int(cocok[1]) if cocok else 0
    latensi = sorted(_mikrodetik(skrip.parent, catatan.name))
    return {
        "nama": nama,
        "koneksi": 4,
        "jumlah": jumlah,
        "per_detik": round(jumlah / detik, 1),
        "p50_ms": round(latensi[len(latensi) // 2] / 1000, 2),
        "p99_ms": round(latensi[int(len(latensi) * 0.99)] / 1000, 2),
        "cpu_per_1000": per_seribu(ongkos.jumlah, jumlah),
        "cpu": ongkos.cpu,
    }


def _mikrodetik(folder: Path, awalan: str) -> list[int]:
    """The third field of each line of pgbench's own log is the transaction's microseconds."""
    return [
        int(baris.split()[2])
        for berkas in folder.glob(f"{awalan}*")
        for baris in berkas.read_text().splitlines()
    ]
