"""One agency at seven times the traffic of each of three others, and what the others feel.

Twice, with a gateway of its own each: with an equal share for each agency while it is busy, and
without.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import psycopg

from deploy.lokal import child, lingkungan, ports
from tests.bench.beban import permintaan
from tests.bench.isi import Peserta
from tests.bench.sistem import Sistem
from tests.bench.ukur import beban

LAIN, RAMAI = 3, 7
RONDE = 3
LAJU = float(os.environ.get("ADIL_LAJU", "60"))
"""Requests per second of each of the others."""
TIAP = 40
"""People of each agency."""


def ukur_adil(s: Sistem, orang: Sequence[Peserta], detik: float) -> Iterator[dict[str, Any]]:
    """Rows: the others in quiet and in the rush, with the shares and without."""
    kelompok = _bagi(s, orang)
    for fair in (True, False):
        sebutan = "dengan bagian" if fair else "tanpa bagian"
        with _gateway(s, fair=fair) as port:
            for ramai in (False, True):
                ronde = [_ukur(port, kelompok, detik / RONDE, ramai=ramai) for _ in range(RONDE)]
                tengah = sorted(ronde, key=lambda r: r["p99_ms"] or 0.0)[RONDE // 2]
                keadaan = "satu 7×" if ramai else "tenang"
                yield {"nama": f"instansi lain, {keadaan}, {sebutan}", **tengah}


def _bagi(s: Sistem, orang: Sequence[Peserta]) -> list[list[Peserta]]:
    """Four agencies out of one: people read their own plans, wherever they belong."""
    kelompok = [list(orang[n * TIAP : (n + 1) * TIAP]) for n in range(LAIN + 1)]
    with psycopg.connect(s.dsn("gateway")) as db:
        for nomor, anggota in enumerate(kelompok):
            db.execute(
                "UPDATE akun SET instansi_id = %s WHERE pegawai_id = ANY(%s)",
                [f"bench-instansi-{nomor}", [p.orang.pegawai_id for p in anggota]],
            )
    return kelompok


def _ukur(
    port: int, kelompok: list[list[Peserta]], detik: float, *, ramai: bool
) -> dict[str, Any]:
    """What the others get; `yang_ramai`: what the busy one was answered."""
    lain = [_baca(p) for tiga in zip(*kelompok[1:], strict=True) for p in tiga]
    sibuk = [_baca(p) for p in kelompok[0]]
    beban(port, lain, koneksi=4, detik=1)
    with ThreadPoolExecutor(1) as kolam:
        serbu = None
        if ramai:
            serbu = kolam.submit(
                beban, port, sibuk, koneksi=64, detik=detik + 2, laju=RAMAI * LAJU
            )
            time.sleep(1)
        hasil = beban(port, lain, koneksi=12, detik=detik, laju=LAIN * LAJU)
        ditolak = serbu.result()["status"] if serbu else {}
    return {"koneksi": 12, **hasil, "yang_ramai": ditolak}


def _baca(p: Peserta) -> bytes:
    return permintaan("GET", f"/api/v1/skp/{p.skp_id}", token=p.token)


@contextmanager
def _gateway(s: Sistem, *, fair: bool) -> Iterator[int]:
    """One more gateway in front of the running services."""
    port = ports.free_port()
    env = {**s.lingkungan("gateway"), "PORT": str(port), "WEB_FAIR": str(int(fair))}
    program = [sys.executable, "-m", "services.gateway.main", "serve"]
    proses = child.spawn(program, env=env, output=subprocess.DEVNULL, cwd=lingkungan.ROOT)
    try:
        while not ports.answers(port):
            time.sleep(0.1)
        yield port
    finally:
        child.stop(proses)
