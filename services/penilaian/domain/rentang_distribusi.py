"""How few and how many people can have each predikat, where all advice is followed.

PANRB published a spreadsheet "kalkulator distribusi predikat"; the figures are those of SE
MenPANRB 3/2023 in `pola_distribusi.py`. A bound here is exact: some spread that follows all
advice has it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from services.chassis.errors import IsianSalah
from services.penilaian.domain.aturan import yang_berlaku
from services.penilaian.domain.kurva_ideal import CapaianOrganisasi
from services.penilaian.domain.matriks_predikat import Predikat
from services.penilaian.domain.pola_distribusi import (
    ATURAN,
    DIAM_DI_BAWAH,
    Jumlah,
    Pola,
)

PEGAWAI_MAKSIMUM = 10_000
Rentang = tuple[int, int]
"""Fewest and most, both included."""


@dataclass(frozen=True)
class Kotak:
    """Bounds of each predikat, and of some together, at one size of the largest group."""

    masing: Mapping[Predikat, Rentang]
    bersama: tuple[Predikat, ...]
    bersama_paling_sedikit: int


def periksa_jumlah(
    capaian: CapaianOrganisasi | None, jumlah_pegawai: int, jumlah: Jumlah
) -> CapaianOrganisasi:
    """The achievement; or a refusal of what cannot be reckoned with."""
    salah = []
    if capaian is None:
        salah.append(("capaian", "Pilih capaian kinerja organisasi."))
    if not 1 <= jumlah_pegawai <= PEGAWAI_MAKSIMUM:
        kalimat = f"Isi dengan bilangan bulat 1 sampai {PEGAWAI_MAKSIMUM:,}.".replace(",", ".")
        salah.append(("jumlah_pegawai", kalimat))
    elif any(n < 0 for n in jumlah.values()):
        salah.append(("jumlah", "Isi tiap predikat dengan bilangan bulat, atau kosongkan."))
    elif jumlah and sum(jumlah.values()) != jumlah_pegawai:
        kalimat = f"Jumlah menurut predikat {sum(jumlah.values())}; samakan dengan yang di sini."
        salah.append(("jumlah_pegawai", kalimat))
    if salah or capaian is None:
        raise IsianSalah(bidang=salah)
    return capaian


def rentang_distribusi(
    capaian: CapaianOrganisasi, semua: int, *, pada: date
) -> dict[Predikat, Rentang]:
    """Best first; empty for so few people that nothing is advised."""
    if semua < DIAM_DI_BAWAH:
        return {}
    pola = yang_berlaku(ATURAN, pada).pola[capaian]
    mungkin = [_rentang(k, semua) for k in _kotak(pola, semua) if _ada(k, semua)]
    return {p: _gabung(satu[p] for satu in mungkin) for p in Predikat}


def _gabung(semua: Iterable[Rentang]) -> Rentang:
    sedikit, banyak = zip(*semua, strict=True)
    return min(sedikit), max(banyak)


def _kotak(pola: Pola, semua: int) -> Iterator[Kotak]:
    """One for each size of the largest group that matters; one where none has to be largest."""
    masing: dict[Predikat, Rentang] = dict.fromkeys(Predikat, (0, semua))
    bersama, paling_sedikit = pola.harus_ada, 1 if pola.harus_ada else 0
    for batas in pola.batas:
        orang = batas.orang(semua)
        if len(batas.predikat) > 1:
            bersama, paling_sedikit = batas.predikat, orang
            continue
        [satu] = batas.predikat
        sedikit, banyak = masing[satu]
        masing[satu] = (orang, banyak) if batas.paling_sedikit else (sedikit, orang)
    if pola.terbanyak is None:
        yield Kotak(masing, bersama, paling_sedikit)
        return
    sedikit, banyak = masing[pola.terbanyak]
    for terbesar in _terbesar(semua, sedikit, banyak):
        lain = {p: (a, min(b, terbesar - 1)) for p, (a, b) in masing.items()}
        yield Kotak(lain | {pola.terbanyak: (terbesar, terbesar)}, bersama, paling_sedikit)


def _terbesar(semua: int, sedikit: int, banyak: int) -> Iterator[int]:
    """Sizes of the largest group at which another group can be smallest or biggest.

    That is as small as five groups allow, as big as it may be, and about half, where the second
    one is only just smaller.
    """
    terkecil, setengah = -(-(semua + 4) // 5), semua // 2
    for satu in {terkecil, *range(setengah - 1, setengah + 3), banyak}:
        if max(sedikit, terkecil) <= satu <= banyak:
            yield satu


def _ada(k: Kotak, semua: int) -> bool:
    """Whether any spread fits."""
    sedikit, banyak = _jumlah(k, set(Predikat))
    wajar = all(a <= b for a, b in k.masing.values())
    return (
        wajar and k.bersama_paling_sedikit <= _banyak(k, k.bersama) and sedikit <= semua <= banyak
    )


def _rentang(k: Kotak, semua: int) -> dict[Predikat, Rentang]:
    """What the others leave to each."""
    hasil = {}
    for p, (a, b) in k.masing.items():
        sedikit_lain, banyak_lain = _jumlah(k, set(Predikat) - {p})
        kawan = _banyak(k, set(k.bersama) - {p})
        kurang = k.bersama_paling_sedikit - kawan if p in k.bersama else 0
        hasil[p] = (max(a, kurang, semua - banyak_lain), min(b, semua - sedikit_lain))
    return hasil


def _jumlah(k: Kotak, milik: set[Predikat]) -> Rentang:
    """Fewest and most of these predikat in all."""
    sedikit = sum(k.masing[p][0] for p in milik)
    if milik >= set(k.bersama):
        # Where one of those together is left out, that one can make up the number.
        sedikit += max(0, k.bersama_paling_sedikit - sum(k.masing[p][0] for p in k.bersama))
    return sedikit, _banyak(k, milik)


def _banyak(k: Kotak, milik: Iterable[Predikat]) -> int:
    return sum(k.masing[p][1] for p in milik)
