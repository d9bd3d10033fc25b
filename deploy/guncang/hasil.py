"""What a drill showed, and whether the promise holds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

KOLOM = (
    ("latihan", "latihan", 16),
    ("pukulan", "pukulan", 7),
    ("ditulis", "ditulis", 8),
    ("hilang", "hilang", 6),
    ("ganda", "ganda", 6),
    ("tertinggal", "tertinggal", 10),
    ("permintaan", "permintaan", 10),
    ("gagal", "gagal", 6),
    ("per_detik", "req/dtk", 8),
    ("pulih", "pulih dtk", 10),
    ("tuntas", "tuntas dtk", 10),
)


@dataclass
class Hasil:
    """One drill. Counts are of things, times are seconds."""

    latihan: str
    tanpa_gagal: bool
    """Whether no request at all may fail, as when processes are replaced by plan."""
    pukulan: int = 0
    ditulis: int = 0
    """Writes that were acknowledged."""
    hilang: int = 0
    """Of them, or of their facts and messages, what is not there."""
    ganda: int = 0
    """What is there twice."""
    tertinggal: int = 0
    """Facts that a consumer should have handled and has not, after all has come to rest."""
    permintaan: int = 0
    gagal: int = 0
    """Requests that were refused or broken by the system; each was tried again."""
    per_detik: float = 0.0
    pulih: float = 0.0
    """The longest time from a blow to the moment when everybody had been answered again."""
    tuntas: float = 0.0
    """From the last piece of work to the moment when every fact had been handled."""
    sebab: dict[str, int] = field(default_factory=dict)
    catatan: list[str] = field(default_factory=list)

    @property
    def ingkar(self) -> list[str]:
        """Promises that were broken; empty is good."""
        janji = {
            "tulisan hilang": self.hilang,
            "fakta atau pesan ganda": self.ganda,
            "fakta tertinggal": self.tertinggal,
            "permintaan gagal": self.gagal if self.tanpa_gagal else 0,
        }
        kosong = [] if self.ditulis else ["tidak ada yang tertulis"]
        return [f"{apa}: {n}" for apa, n in janji.items() if n] + kosong

    def sebagai_json(self) -> dict[str, Any]:
        return {**asdict(self), "ingkar": self.ingkar}


def tabel(semua: Sequence[Hasil]) -> str:
    """For the console."""
    baris = ["  ".join(_rata(kunci, judul, lebar) for kunci, judul, lebar in KOLOM)]
    baris.append("─" * len(baris[0]))
    for satu in semua:
        isi = ((k, getattr(satu, k), lebar) for k, _, lebar in KOLOM)
        baris.append("  ".join(_rata(*satu_isi) for satu_isi in isi))
    return "\n".join([*baris, *_catatan(semua)])


def _catatan(semua: Iterable[Hasil]) -> Iterable[str]:
    for satu in semua:
        yield from (f"  {satu.latihan}: {kata}" for kata in satu.catatan)
        if satu.sebab:
            sebab = ", ".join(f"{apa} × {n}" for apa, n in satu.sebab.items())
            yield f"  {satu.latihan}: gagal lalu diulang: {sebab}"
        yield from (f"✗ {satu.latihan}: {kata}" for kata in satu.ingkar)
    if semua and not any(satu.ingkar for satu in semua):
        yield "✓ tidak ada tulisan, fakta, atau pesan yang hilang atau ganda"


def _rata(kunci: str, isi: object, lebar: int) -> str:
    teks = f"{isi:.1f}" if isinstance(isi, float) else str(isi)
    return teks.ljust(lebar) if kunci == "latihan" else teks.rjust(lebar)
