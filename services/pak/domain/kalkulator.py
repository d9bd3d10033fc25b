"""The public calculator: balances and rated months in, sums and distances out, nothing stored.

The same rules as a PAK (kebutuhan, angka_kredit, kesimpulan). Words arrive as typed, so that a
refusal can name the field; every wrong field is named at once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from services.chassis.errors import IsianSalah
from services.pak.domain import akumulasi, koefisien_jenjang
from services.pak.domain.angka_kredit import (
    PRESISI,
    BarisKonversi,
    Konversi,
    bulatkan,
    konversikan,
)
from services.pak.domain.istilah import SUMBER_SALDO, Jenjang, Predikat
from services.pak.domain.kebutuhan import golongan_jenjang, kebutuhan
from services.pak.domain.kesimpulan import DASAR as DASAR_SELISIH
from services.pak.domain.kesimpulan import Selisih, selisih
from services.pak.domain.pangkat import Golongan
from services.pak.domain.tulisan import tanggal

BATAS_SALDO = 20
BATAS_KONVERSI = 60
TAHUN_TERAKHIR = 2100
_AK = re.compile(r"\d{1,5}(\.\d{1,3})?")
Kata = TypeVar("Kata", bound=StrEnum)
Salah = list[tuple[str, str]]


@dataclass(frozen=True)
class SaldoDiketik:
    """A balance as typed."""

    sumber: str
    ak: str


@dataclass(frozen=True)
class KonversiDiketik:
    """Rated months as typed."""

    tahun: int
    bulan_mulai: int
    bulan_selesai: int
    predikat: str


@dataclass(frozen=True)
class Masukan:
    """All that the calculator is asked."""

    jenjang: str
    golongan: str
    presisi: int
    saldo: Sequence[SaldoDiketik]
    konversi: Sequence[KonversiDiketik]


@dataclass(frozen=True)
class Hasil:
    """The lines, their sum, and the distance to both needs."""

    baris: tuple[BarisKonversi, ...]
    kumulatif: Decimal
    pangkat: Selisih | None
    jenjang: Selisih | None
    dasar: tuple[str, ...]


def hitung(masukan: Masukan) -> Hasil:
    """Check everything that was typed, then compute."""
    salah: Salah = []
    jenjang = _kata(Jenjang, masukan.jenjang, "jenjang", salah)
    golongan = _kata(Golongan, masukan.golongan, "golongan", salah)
    if masukan.presisi not in PRESISI:
        salah.append(("presisi", "Pilih 2 atau 3 angka di belakang koma."))
    saldo = _saldo(masukan.saldo, salah)
    konversi = _konversi(masukan.konversi, salah)
    pada = konversi[-1].mulai if konversi and not salah else date.max
    if jenjang and golongan and golongan not in (boleh := golongan_jenjang(jenjang, pada)):
        pesan = f"Jenjang {jenjang.nama} dipegang dalam golongan {', '.join(boleh)}."
        salah.append(("golongan", pesan))
    if salah or jenjang is None or golongan is None:
        raise IsianSalah(bidang=salah)

    baris = tuple(konversikan(satu, jenjang, masukan.presisi) for satu in konversi)
    lama = sum((bulatkan(ak, masukan.presisi) for ak in saldo), Decimal(0))
    kumulatif = sum((satu.ak for satu in baris), bulatkan(lama, masukan.presisi))
    butuh = kebutuhan(jenjang, golongan, pada)
    dasar = [teks for satu in baris for teks in satu.dasar]
    return Hasil(
        baris=baris,
        kumulatif=kumulatif,
        pangkat=selisih(kumulatif, butuh.pangkat),
        jenjang=selisih(kumulatif, butuh.jenjang),
        dasar=tuple(
            dict.fromkeys([*dasar, akumulasi.ATURAN[-1].dasar, butuh.dasar, DASAR_SELISIH])
        ),
    )


def _kata(jenis: type[Kata], diketik: str, bidang: str, salah: Salah) -> Kata | None:
    try:
        return jenis(diketik)
    except ValueError:
        salah.append((bidang, f"Pilih salah satu: {', '.join(jenis)}."))
        return None


def _saldo(diketik: Sequence[SaldoDiketik], salah: Salah) -> list[Decimal]:
    if len(diketik) > BATAS_SALDO:
        salah.append(("saldo", f"Paling banyak {BATAS_SALDO} baris saldo."))
        return []
    hasil: list[Decimal] = []
    for nomor, satu in enumerate(diketik):
        if satu.sumber not in SUMBER_SALDO:
            pesan = f"Pilih salah satu: {', '.join(SUMBER_SALDO)}."
            salah.append((f"saldo[{nomor}].sumber", pesan))
        if _AK.fullmatch(satu.ak):
            hasil.append(Decimal(satu.ak))
        else:
            pesan = "Isi angka 0 sampai 99999.999 dengan titik dan paling banyak 3 desimal."
            salah.append((f"saldo[{nomor}].ak", pesan))
    return hasil


def _konversi(diketik: Sequence[KonversiDiketik], salah: Salah) -> list[Konversi]:
    if len(diketik) > BATAS_KONVERSI:
        salah.append(("konversi", f"Paling banyak {BATAS_KONVERSI} baris konversi."))
        return []
    hasil: list[Konversi] = []
    for nomor, satu in enumerate(diketik):
        jalur = f"konversi[{nomor}]"
        bulan_benar = _periksa_bulan(satu, jalur, salah)
        predikat = _kata(Predikat, satu.predikat, f"{jalur}.predikat", salah)
        if not bulan_benar:
            continue
        baris = Konversi(
            satu.tahun, satu.bulan_mulai, satu.bulan_selesai, predikat or Predikat.BAIK
        )
        if hasil:
            _periksa_urutan(hasil[-1], baris, jalur, salah)
        hasil.append(baris)
    return hasil


def _periksa_bulan(satu: KonversiDiketik, jalur: str, salah: Salah) -> bool:
    sebelum = len(salah)
    pertama = koefisien_jenjang.ATURAN[0].berlaku_sejak
    if not pertama.year <= satu.tahun <= TAHUN_TERAKHIR:
        pesan = (
            f"Konversi berlaku sejak {tanggal(pertama)}; isi tahun {pertama.year} atau sesudahnya."
        )
        salah.append((f"{jalur}.tahun", pesan))
    for bidang, bulan in (
        ("bulan_mulai", satu.bulan_mulai),
        ("bulan_selesai", satu.bulan_selesai),
    ):
        if not 1 <= bulan <= 12:
            salah.append((f"{jalur}.{bidang}", "Isi bulan 1 sampai 12."))
    if len(salah) == sebelum and satu.bulan_mulai > satu.bulan_selesai:
        pesan = "Bulan mulai harus sama dengan atau sebelum bulan selesai."
        salah.append((f"{jalur}.bulan_mulai", pesan))
        salah.append((f"{jalur}.bulan_selesai", pesan))
    return len(salah) == sebelum


def _periksa_urutan(lalu: Konversi, kini: Konversi, jalur: str, salah: Salah) -> None:
    akhir, awal = (lalu.tahun, lalu.bulan_selesai), (kini.tahun, kini.bulan_mulai)
    if awal > akhir:
        return
    if kini.tahun < lalu.tahun:
        salah.append((f"{jalur}.tahun", f"Urutkan menurut waktu: sesudah tahun {lalu.tahun}."))
        return
    pesan = f"Bulan ini bertumpang tindih atau tidak berurutan; mulai sesudah bulan {akhir[1]}."
    salah.append((f"{jalur}.bulan_mulai", pesan))
