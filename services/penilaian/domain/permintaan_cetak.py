"""What is asked when a paper is printed: date and place of a signature, and its anchor.

The anchor is one sign, printed unseen, at which a signing service puts the digital signature. So
it must stand on the paper once: it may be neither one of the form's own signs nor anything people
have written. Without an anchor the place is left free for ink.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from string import punctuation

from services.penilaian.domain.isian import Pemeriksa

LOKASI_MAKSIMUM = 60
TANDA = "".join(t for t in punctuation if t not in "*/:().,-_%&=?")


@dataclass(frozen=True)
class TandaTangan:
    """One place of a signature, as typed."""

    tanggal: str
    lokasi: str
    anchor: str
    akhiran: str = ""  # "_pegawai", "_penilai": which of a paper's fields


@dataclass(frozen=True)
class TempatTanda:
    """One place of a signature, checked."""

    tanggal: date
    lokasi: str
    anchor: str


def periksa_permintaan(
    permintaan: Sequence[TandaTangan], *, isi: Sequence[str]
) -> list[TempatTanda]:
    """The places of signature, or all that is wrong with them. `isi` is what the paper says."""
    periksa, terpakai = Pemeriksa(), "".join(isi)
    hasil = []
    for satu in permintaan:
        lokasi = periksa.teks(
            f"lokasi{satu.akhiran}", satu.lokasi, wajib=True, maksimum=LOKASI_MAKSIMUM
        )
        keberatan = _keberatan_anchor(satu.anchor, terpakai + lokasi)
        if keberatan:
            periksa.tolak(f"anchor{satu.akhiran}", keberatan)
        terpakai += satu.anchor
        hari = _hari(satu.tanggal)
        if hari is None:
            periksa.tolak(f"tanggal{satu.akhiran}", "Isi tanggal seperti 2026-01-17.")
        else:
            hasil.append(TempatTanda(hari, lokasi, satu.anchor))
    periksa.selesai()
    return hasil


def _keberatan_anchor(anchor: str, terpakai: str) -> str:
    if not anchor:
        return ""
    if anchor not in TANDA or len(anchor) != 1:
        return f"Pilih satu tanda dari: {' '.join(TANDA)}"
    if anchor in terpakai:
        return "Tanda ini sudah ada pada isi dokumen. Pilih tanda lain."
    return ""


def _hari(teks: str) -> date | None:
    try:
        return date.fromisoformat(teks)
    except ValueError:
        return None
