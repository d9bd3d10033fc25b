"""The floor: the two reads as bare SQL, by pgbench, with nothing around them."""

import os
import re
import subprocess
from pathlib import Path
from typing import Any

import psycopg

from deploy.lokal.postgres import Postgres, binaries
from services.skp.adapters import queries
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


def pgbench(
    postgres: Postgres, layanan: str, folder: Path, *, pid: int, detik: int = 5
) -> list[dict[str, Any]]:
    """A row for each read. The look-up of a random id is part of it."""
    dsn = postgres.url(f"kinerja_{layanan}").replace("+psycopg", "")
    with psycopg.connect(dsn) as db:
        db.execute(SIAPKAN)
    get = {"tahun": f"{isi.TAHUN}::smallint", "id": ":skp_id::uuid"}
    daftar = {"tahun": "0", "pegawai": ":pegawai_id", "sejak": "NULL", "id": "NULL", "n": "21"}
    return [
        _jalan(nama, dsn, _skrip(folder / berkas, pilih, teks, nilai), pid=pid, detik=detik)
        for nama, berkas, pilih, teks, nilai in (
            ("detail SKP, SQL saja", "detail.sql", "skp_id", queries._GET, get),
            ("daftar SKP, SQL saja", "daftar.sql", "pegawai_id", queries._LIST, daftar),
        )
    ]


def _skrip(berkas: Path, kolom: str, teks: str, nilai: dict[str, str]) -> Path:
    sql = re.sub(r"%\((\w+)\)s", lambda cocok: nilai[cocok[1]], teks)
    pilih = PILIH.format(banyak=isi.UNIT * (isi.STAF + 1), kolom=kolom)
    berkas.write_text(pilih + " ".join(sql.split()) + ";\n")
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
