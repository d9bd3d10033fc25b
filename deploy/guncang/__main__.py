"""`python -m deploy.guncang [latihan …]`: run drills; ends with 1 when a promise was broken."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import traceback
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from deploy.guncang import penyeimbang
from deploy.guncang.hasil import Hasil, tabel
from deploy.guncang.latihan import SEMUA, Latihan
from deploy.guncang.sistem import Bentuk, Sistem
from deploy.lokal import leftovers, lingkungan, ports
from deploy.lokal.run import only_one


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m deploy.guncang")
    parser.add_argument("latihan", nargs="*", choices=[[], *SEMUA], metavar="latihan")
    parser.add_argument("--data", type=Path, default=lingkungan.ROOT / ".data" / "guncang")
    pilihan = parser.parse_args(argv)
    nama = pilihan.latihan or list(SEMUA)
    if any(SEMUA[satu].bentuk is Bentuk.KEMBAR for satu in nama):
        penyeimbang.pasang()
    semua: list[Hasil] = []
    utuh = True
    for bentuk, kelompok in groupby(nama, lambda satu: SEMUA[satu].bentuk):
        utuh &= _jalankan(pilihan.data, bentuk, [SEMUA[satu] for satu in kelompok], semua)
    print(f"\n{tabel(semua)}")
    berkas = pilihan.data / "hasil.json"
    berkas.write_text(json.dumps([h.sebagai_json() for h in semua], indent=1) + "\n")
    return 0 if utuh and not any(h.ingkar for h in semua) else 1


def _jalankan(data: Path, bentuk: Bentuk, latihan: list[Latihan], semua: list[Hasil]) -> bool:
    """Drills of one shape, on one system that starts from nothing; False when one broke off."""
    selesai: list[Hasil] = []

    def semuanya(sistem: Sistem) -> None:
        for satu in latihan:
            sistem.say(f"latihan: {satu.tentang}")
            try:
                selesai.append(satu.jalankan(sistem))
            except Exception:  # noqa: BLE001 - told, and the drill counts as broken
                sistem.say(f"latihan putus:\n{traceback.format_exc()}")

    data.mkdir(parents=True, exist_ok=True)
    with only_one(data) as milik_kami:
        if not milik_kami:
            print(f"Latihan lain sedang berjalan di {data}.", file=sys.stderr)
            return False
        leftovers.clear(data)
        for satu in data.iterdir():
            if satu.name not in {"run.lock", "hasil.json"}:
                shutil.rmtree(satu) if satu.is_dir() else satu.unlink()
        jalan = Sistem(data, ports.free_port(), bentuk, semuanya).run()
    semua += selesai
    return jalan == 0 and len(selesai) == len(latihan)


if __name__ == "__main__":
    sys.exit(main())
