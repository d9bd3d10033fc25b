"""What processes cost: CPU seconds and memory, read from /proc, children included."""

import os
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Self

TIK = os.sysconf("SC_CLK_TCK")
HALAMAN = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True)
class Proses:
    pid: int
    induk: int
    nama: str
    detik: float


def semua() -> dict[int, Proses]:
    """Every process of this machine that may be read."""
    hasil = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit() and (proses := _baca(int(folder.name))) is not None:
            hasil[proses.pid] = proses
    return hasil


def keturunan(akar: Iterable[int], *, peta: dict[int, Proses] | None = None) -> set[int]:
    """These processes and everything below them."""
    peta = peta if peta is not None else semua()
    anak: dict[int, list[int]] = {}
    for proses in peta.values():
        anak.setdefault(proses.induk, []).append(proses.pid)
    hasil: set[int] = set()
    tunggu = [pid for pid in akar if pid in peta]
    while tunggu:
        pid = tunggu.pop()
        if pid not in hasil:
            hasil.add(pid)
            tunggu += anak.get(pid, [])
    return hasil


def cpu(akar: Iterable[int]) -> float:
    """CPU seconds, user and system, of the trees below `akar`, ended children included."""
    peta = semua()
    return sum(peta[pid].detik for pid in keturunan(akar, peta=peta))


def rss(pid: int) -> float:
    """Resident memory of one process in MiB; pages shared with others are counted fully."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * HALAMAN / 2**20
    except (FileNotFoundError, ProcessLookupError, IndexError):
        return 0.0


class Puncak:
    """Samples the largest process of each named tree while a measurement runs."""

    def __init__(self, akar: dict[str, int], *, tiap: float = 0.5) -> None:
        self._akar = akar
        self._tiap = tiap
        self._berhenti = threading.Event()
        self._utas = threading.Thread(target=self._ukur, daemon=True)
        self.mib: dict[str, float] = {}

    def __enter__(self) -> Self:
        self._utas.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._berhenti.set()
        self._utas.join()

    def _ukur(self) -> None:
        while not self._berhenti.is_set():
            for nama, mib in memori(self._akar).items():
                self.mib[nama] = max(self.mib.get(nama, 0.0), mib)
            self._berhenti.wait(self._tiap)


def memori(akar: dict[str, int]) -> dict[str, float]:
    """Resident MiB per name: the largest process of its tree."""
    peta = semua()
    return {
        nama: round(max(map(rss, keturunan([pid], peta=peta)), default=0.0), 1)
        for nama, pid in akar.items()
    }


class Ongkos:
    """CPU seconds and wall time spent by trees between enter and exit."""

    def __init__(self, akar: dict[str, int]) -> None:
        self._akar = akar
        self.cpu: dict[str, float] = {}
        self.detik = 0.0

    def __enter__(self) -> Self:
        self._awal = {nama: cpu([pid]) for nama, pid in self._akar.items()}
        self._mulai = time.perf_counter()
        return self

    def __exit__(self, *_: object) -> None:
        self.detik = time.perf_counter() - self._mulai
        self.cpu = {
            nama: round(cpu([pid]) - self._awal[nama], 3) for nama, pid in self._akar.items()
        }

    @property
    def jumlah(self) -> float:
        return sum(self.cpu.values())


def _baca(pid: int) -> Proses | None:
    try:
        isi = Path(f"/proc/{pid}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError, PermissionError):
        return None
    nama = isi[isi.index("(") + 1 : isi.rindex(")")]
    bidang = isi[isi.rindex(")") + 2 :].split()
    # utime, stime and what waited-for children used: fields 14 to 17 of proc(5).
    detik = sum(int(b) for b in bidang[11:15]) / TIK
    return Proses(pid=pid, induk=int(bidang[1]), nama=nama, detik=detik)
