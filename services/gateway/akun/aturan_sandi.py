"""What a password must be. Never derived from the NIP: NIPs are printed on every decree.

Security policy of this system, after NIST SP 800-63B §5.1.1.2: length and unlikeliness instead of
mixed character classes, and no forced change by the calendar.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class AturanSandi:
    """Shortest and longest password, and how long a piece of the NIP it may hold."""

    berlaku_sejak: date
    dasar: str
    panjang: int
    paling_panjang: int
    potongan_nip: int
    kata_umum: frozenset[str]


# fmt: off
KATA_UMUM = frozenset(
    {
        "password", "passwords", "sandi", "katasandi", "rahasia", "rahasiaku", "sandirahasia",
        "admin", "administrator", "qwerty", "qwertyuiop", "asdfghjkl", "zxcvbnm", "iloveyou",
        "sayang", "sayangku", "bismillah", "alhamdulillah", "indonesia", "indonesiaraya",
        "merdeka", "pancasila", "garuda", "kinerja", "ekinerja", "pegawai", "pegawainegeri",
        "asn", "pns", "pppk", "siasn", "bkn", "berakhlak", "selamat", "selamatpagi", "terserah",
        "lupa", "lupasandi", "ganti", "gantisandi", "doraemon", "persija", "persib", "jakarta",
        "bandung", "surabaya", "welcome", "letmein",
    }
)
# fmt: on

ATURAN = (
    AturanSandi(
        berlaku_sejak=date(2026, 1, 1),
        dasar="Kebijakan keamanan e-Kinerja: syarat sandi",
        panjang=10,
        paling_panjang=128,
        potongan_nip=6,
        kata_umum=KATA_UMUM,
    ),
    # another policy is a new row here
)

PANJANG_KATA_NAMA = 4
"""Shorter pieces of a name (Ida, Adi) stand in too many honest passwords."""
PALING_SEDIKIT_BEDA = 5


def aturan_sandi(pada: date) -> AturanSandi:
    """The row that holds on a day; before the first day, the first row."""
    berlaku = [aturan for aturan in ATURAN if aturan.berlaku_sejak <= pada]
    return berlaku[-1] if berlaku else ATURAN[0]


def keberatan(sandi: str, *, nip: str, nama: str, pada: date) -> list[str]:
    """Everything that is wrong with a password, each sentence saying what would be right."""
    aturan = aturan_sandi(pada)
    salah: list[str] = []
    if len(sandi) < aturan.panjang:
        salah.append(f"Pakai paling sedikit {aturan.panjang} karakter.")
    if len(sandi) > aturan.paling_panjang:
        salah.append(f"Pakai paling banyak {aturan.paling_panjang} karakter.")
    if _memuat_nip(sandi, nip, aturan.potongan_nip):
        salah.append("Jangan memakai NIP atau bagian dari NIP Anda.")
    if _memuat_nama(sandi, nama):
        salah.append("Jangan memakai nama Anda.")
    if _mudah_ditebak(sandi, aturan.kata_umum):
        salah.append("Jangan memakai kata yang mudah ditebak; gabungkan beberapa kata lain.")
    return salah


def _memuat_nip(sandi: str, nip: str, panjang: int) -> bool:
    angka = re.sub(r"\D", "", sandi)
    potongan = {nip[awal : awal + panjang] for awal in range(len(nip) - panjang + 1)}
    return any(satu in angka for satu in potongan)


def _memuat_nama(sandi: str, nama: str) -> bool:
    huruf = _huruf(sandi)
    kata = [bagian for bagian in re.split(r"[^a-z]+", nama.casefold()) if bagian]
    return any(satu in huruf for satu in kata if len(satu) >= PANJANG_KATA_NAMA)


def _mudah_ditebak(sandi: str, kata_umum: frozenset[str]) -> bool:
    huruf, angka = _huruf(sandi), re.sub(r"\D", "", sandi)
    berurutan = len(angka) >= PALING_SEDIKIT_BEDA and angka in "01234567890123456789"
    return (
        len(set(sandi)) < PALING_SEDIKIT_BEDA
        or huruf in kata_umum
        or (berurutan and len(huruf) < PANJANG_KATA_NAMA)
    )


def _huruf(sandi: str) -> str:
    return re.sub(r"[^a-z]", "", sandi.casefold())
