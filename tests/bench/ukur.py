"""One measurement: load for a while, and what it cost."""

import base64
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from deploy.lokal.lingkungan import ROOT
from tests.bench.proses import Ongkos, Puncak

Baris = dict[str, Any]


def beban(
    port: int,
    permintaan: Iterable[bytes],
    *,
    koneksi: int,
    detik: float,
    laju: float | None = None,
    sekali: bool = False,
) -> Baris:
    """Run the load generator in a process of its own, so that its CPU is not ours."""
    rencana = {
        "port": port,
        "permintaan": [base64.b64encode(p).decode() for p in permintaan],
        "koneksi": koneksi,
        "detik": detik,
        "laju": laju,
        "sekali": sekali,
    }
    jalan = subprocess.run(
        [sys.executable, "-m", "tests.bench.beban"],
        cwd=ROOT,
        input=json.dumps(rencana),
        capture_output=True,
        text=True,
        check=True,
    )
    hasil: Baris = json.loads(jalan.stdout)
    return hasil


def ukur(
    nama: str,
    port: int,
    permintaan: Iterable[bytes],
    *,
    akar: Mapping[str, int],
    koneksi: int = 8,
    detik: float = 10.0,
    hangat: float = 2.0,
    laju: float | None = None,
    sekali: bool = False,
) -> Baris:
    """A row of the table: throughput, latency, CPU per 1,000 requests, peak memory."""
    semua = list(permintaan)
    if hangat:
        beban(port, semua, koneksi=koneksi, detik=hangat)
    with Puncak(dict(akar)) as puncak, Ongkos(dict(akar)) as ongkos:
        hasil = beban(port, semua, koneksi=koneksi, detik=detik, laju=laju, sekali=sekali)
    return {
        "nama": nama,
        "koneksi": koneksi,
        **hasil,
        "cpu_per_1000": per_seribu(ongkos.jumlah, hasil["jumlah"]),
        "cpu": ongkos.cpu,
        "puncak_mib": puncak.mib,
    }


def gabung(ronde: Sequence[Baris]) -> Baris:
    """Rounds of the same measurement as one row; the middle round stands for the latency."""
    jumlah = sum(r["jumlah"] for r in ronde)
    detik = sum(r["detik"] for r in ronde)
    cpu = _tambah(r["cpu"] for r in ronde)
    tengah = sorted(ronde, key=lambda r: r["p50_ms"] or 0.0)[len(ronde) // 2]
    return tengah | {
        "detik": round(detik, 3),
        "jumlah": jumlah,
        "per_detik": round(jumlah / detik, 1),
        "status": _tambah(r["status"] for r in ronde),
        "galat": _tambah(r["galat"] for r in ronde),
        "cpu": cpu,
        "cpu_per_1000": per_seribu(sum(cpu.values()), jumlah),
        "cpu_per_1000_ronde": [per_seribu(sum(r["cpu"].values()), r["jumlah"]) for r in ronde],
        "puncak_mib": {n: max(r["puncak_mib"].get(n, 0.0) for r in ronde) for n in cpu},
    }


def _tambah(banyak: Iterable[Mapping[str, float]]) -> dict[str, float]:
    hasil: Counter[str] = Counter()
    for satu in banyak:
        hasil.update(satu)  # type: ignore[arg-type]
    return {nama: round(nilai, 3) for nama, nilai in hasil.items()}


def per_seribu(cpu: float, jumlah: int) -> float | None:
    return round(cpu / jumlah * 1000, 3) if jumlah else None
