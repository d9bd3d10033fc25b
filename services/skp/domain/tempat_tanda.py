"""Where a plan is signed: place, day, and the sign at which a digital signature is put.

The anchor is one sign, printed unseen, that a signing service looks for. So it must stand on the
paper once: it may be neither a sign of the form nor anything that people have written.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from string import punctuation

from services.chassis.errors import IsianSalah
from services.skp.domain.rencana import Bidang, teks

LOKASI_MAKSIMUM = 60
TANDA = "".join(t for t in punctuation if t not in "*/:().,-_%&=?")


@dataclass(frozen=True)
class TempatTanda:
    """What stands above and at the two signatures; a day of None is left blank."""

    tanggal: date | None
    lokasi: str
    anchor_pegawai: str = ""
    anchor_penilai: str = ""


def periksa(
    tanggal: str, lokasi: str, anchor: tuple[str, str], *, isi: Sequence[str]
) -> TempatTanda:
    """The places of signature as typed, or all that is wrong. `isi` is what the paper says."""
    bidang: Bidang = []
    lokasi = teks("lokasi", lokasi, bidang)
    if len(lokasi) > LOKASI_MAKSIMUM:
        bidang.append(("lokasi", f"Paling banyak {LOKASI_MAKSIMUM} karakter."))
    hari = _hari(tanggal)
    if tanggal and hari is None:
        bidang.append(("tanggal", "Isi tanggal seperti 2026-01-17."))
    terpakai = "".join(isi) + lokasi
    for nama, tanda in zip(("anchor_pegawai", "anchor_penilai"), anchor, strict=True):
        if keberatan := _keberatan(tanda, terpakai):
            bidang.append((nama, keberatan))
        terpakai += tanda
    if bidang:
        raise IsianSalah(bidang=bidang)
    return TempatTanda(hari, lokasi, *anchor)


def _keberatan(anchor: str, terpakai: str) -> str:
    if not anchor:
        return ""
    if len(anchor) != 1 or anchor not in TANDA:
        return f"Pilih satu tanda dari: {' '.join(TANDA)}"
    if anchor in terpakai:
        return "Tanda ini sudah ada pada isi dokumen. Pilih tanda lain."
    return ""


def _hari(tanggal: str) -> date | None:
    try:
        return date.fromisoformat(tanggal)
    except ValueError:
        return None
