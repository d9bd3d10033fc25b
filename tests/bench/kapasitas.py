"""From measured CPU to a plan: `python -m tests.bench.kapasitas [--laju 10000 …]`.

Reads `.data/bench.json` of `make bench` and prints how many cores, pods, connections and how much
disk a rate of requests needs. What is not measured is an assumption, and each one an argument with
its reason; docs/capacity.md explains the result.
"""

import argparse
import json
import math
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from deploy.lokal.lingkungan import DOMAIN_SERVICES, ROOT

BACA = ("detail SKP", "daftar SKP")
TULIS = ("ajukan, 100/dtk", "setujui, 100/dtk")
ASUMSI: tuple[tuple[str, float, str], ...] = (
    ("laju", 10_000, "permintaan per detik pada jam tersibuk, se-Indonesia"),
    ("tulis", 0.10, "bagian yang mengubah sesuatu; sisanya membaca"),
    ("terisi", 0.60, "bagian inti yang boleh terpakai, supaya pod yang hilang tertampung"),
    ("inti-pod", 1.0, "inti yang dapat dipakai satu proses Python (GIL)"),
    ("kolam", 8, "koneksi per pod (DB_POOL_SIZE), ditambah satu untuk kesiapan"),
    ("inti-basisdata", 16, "inti satu server PostgreSQL"),
    ("bita-fakta", 4096, "besar satu fakta rata-rata dengan kepalanya"),
    ("akun", 6_800_000, "ASN yang memakai sistem, se-Indonesia"),
    ("fakta-akun", 20, "fakta tiap orang dalam 30 hari tersibuk: selama itu semua disimpan"),
    ("salinan", 3, "salinan JetStream di tiga server"),
    *(
        (f"bagian-{layanan}", bagian, f"bagian panggilan yang sampai di {layanan}")
        for layanan, bagian in zip(DOMAIN_SERVICES, (0.50, 0.40, 0.02, 0.08), strict=True)
    ),
)


def ongkos(baris: Mapping[str, Mapping[str, Any]], nama: tuple[str, ...]) -> dict[str, float]:
    """CPU seconds per request and process, the mean of some rows of the bench."""
    hasil: dict[str, float] = {}
    for satu in nama:
        for proses, cpu in baris[satu]["cpu"].items():
            hasil[proses] = hasil.get(proses, 0.0) + cpu / baris[satu]["jumlah"] / len(nama)
    return hasil


def rencana(bench: Mapping[str, Any], a: Mapping[str, float]) -> dict[str, dict[str, float]]:
    """Cores, pods and connections by process.

    Measured are calls of skp; a call to another service is taken to cost as much of its own
    process and its own database, and its worker as much for publishing. What a consumer pays for
    a fact is measured; each write is taken to announce one that every consumer handles.
    """
    baris = {satu["nama"]: satu for satu in bench["baris"]}
    baca, tulis = ongkos(baris, BACA), ongkos(baris, TULIS)

    def inti(proses: str, bagian: float = 1.0) -> float:
        rata = (1 - a["tulis"]) * baca.get(proses, 0.0) + a["tulis"] * tulis.get(proses, 0.0)
        return rata * a["laju"] * bagian

    hasil = {"gateway": _pod(inti("gateway"), a)}
    for layanan in DOMAIN_SERVICES:
        bagian = a[f"bagian-{layanan}"]
        hasil[f"{layanan}-serve"] = _pod(inti("skp-serve", bagian), a)
        mendengar = inti(f"{layanan}-work") if layanan != "skp" else 0.0
        hasil[f"{layanan}-work"] = _pod(inti("skp-work", bagian) + mendengar, a)
        server = inti("postgres", bagian) / a["terisi"] / a["inti-basisdata"]
        hasil[f"{layanan}-db"] = {"inti": inti("postgres", bagian), "server": math.ceil(server)}
    hasil["nats"] = {"inti": inti("nats")}
    return hasil


def _pod(inti: float, a: Mapping[str, float]) -> dict[str, float]:
    pod = max(math.ceil(inti / a["inti-pod"] / a["terisi"]), 2)
    return {"inti": inti, "pod": pod, "koneksi": pod * (a["kolam"] + 1)}


def simpanan(a: Mapping[str, float]) -> dict[str, float]:
    """Facts per second, and what they take on disk: GB of one copy, GB of the bus in all."""
    satu = a["akun"] * a["fakta-akun"] * a["bita-fakta"] / 1e9
    semua = satu * a["salinan"]
    per_detik = a["laju"] * a["tulis"]
    return {"fakta per detik": per_detik, "outbox, GB": satu, "JetStream, GB": semua}


def tabel(bench: Mapping[str, Any], a: Mapping[str, float]) -> Iterator[str]:
    """The lines of the console."""
    mesin = bench["mesin"]
    yield f"terukur {bench['waktu']}, {mesin['inti']} inti, Python {mesin['python']}"
    yield from (f"  --{nama} {a[nama]:g}: {alasan}" for nama, _, alasan in ASUMSI)
    yield f"{'proses':18}{'inti':>8}{'pod':>8}{'koneksi':>9}{'server':>8}"
    for nama, isi in rencana(bench, a).items():
        sel = [f"{isi['inti']:8.1f}"]
        for kolom, lebar in (("pod", 8), ("koneksi", 9), ("server", 8)):
            sel.append(f"{isi[kolom]:{lebar}.0f}" if kolom in isi else " " * (lebar - 1) + "–")
        yield f"{nama:18}" + "".join(sel)
    yield from (f"{nama}: {nilai:,.0f}" for nama, nilai in simpanan(a).items())


def main() -> None:
    """Refuses to guess where nothing was measured."""
    baca = argparse.ArgumentParser(prog="python -m tests.bench.kapasitas")
    baca.add_argument("--bench", type=Path, default=ROOT / ".data" / "bench.json")
    for nama, nilai, alasan in ASUMSI:
        baca.add_argument(f"--{nama}", type=float, default=nilai, help=alasan)
    pilihan = vars(baca.parse_args())
    berkas: Path = pilihan.pop("bench")
    if not berkas.is_file():
        raise SystemExit(f"{berkas} belum ada: jalankan `make bench` lebih dahulu")
    asumsi = {nama.replace("_", "-"): float(nilai) for nama, nilai in pilihan.items()}
    print("\n".join(tabel(json.loads(berkas.read_text()), asumsi)))


if __name__ == "__main__":
    main()
