"""Golongan and pangkat: names and SIASN ids.

PP 99/2000 jo. PP 12/2002 (names of the ranks of a PNS); ids from SIASN's reference `golonganPns`.
A PPPK has golongan I-XVII and no pangkat (Perpres 98/2020).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from services.skp.domain.istilah import JenisPegawai

# SIASN id, golongan, pangkat: lowest first.
_BARIS = (
    ("11", "I/a", "Juru Muda"),
    ("12", "I/b", "Juru Muda Tingkat I"),
    ("13", "I/c", "Juru"),
    ("14", "I/d", "Juru Tingkat I"),
    ("21", "II/a", "Pengatur Muda"),
    ("22", "II/b", "Pengatur Muda Tingkat I"),
    ("23", "II/c", "Pengatur"),
    ("24", "II/d", "Pengatur Tingkat I"),
    ("31", "III/a", "Penata Muda"),
    ("32", "III/b", "Penata Muda Tingkat I"),
    ("33", "III/c", "Penata"),
    ("34", "III/d", "Penata Tingkat I"),
    ("41", "IV/a", "Pembina"),
    ("42", "IV/b", "Pembina Tingkat I"),
    ("43", "IV/c", "Pembina Utama Muda"),
    ("44", "IV/d", "Pembina Utama Madya"),
    ("45", "IV/e", "Pembina Utama"),
)
PANGKAT: Mapping[str, str] = MappingProxyType({gol: nama for _, gol, nama in _BARIS})
GOLONGAN_SIASN: Mapping[str, str] = MappingProxyType({kode: gol for kode, gol, _ in _BARIS})
GOLONGAN_PPPK = (
    *("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"),
    *("X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII"),
)


def pangkat(golongan: str) -> str:
    """The name of the rank; empty for a PPPK's golongan and for what is no golongan."""
    return PANGKAT.get(golongan, "")


def golongan_sah(golongan: str, jenis_pegawai: JenisPegawai) -> bool:
    """Whether such a golongan exists for this kind of person; none at all is allowed."""
    if not golongan:
        return True
    return golongan in (PANGKAT if jenis_pegawai is JenisPegawai.PNS else GOLONGAN_PPPK)
