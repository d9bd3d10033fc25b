"""The guide for the IPK of an employee on tugas belajar.

PermenPANRB 6/2022 Lampiran Bab II.B angka 5-6: a guide that the rater "dapat" use for what he
expects of the academic result, by study and accreditation of the university. Bab IV.B: who does
not finish his study is rated Kurang or Sangat Kurang, his behaviour considered. The tables go in
steps of 0,01; an IPK with more decimals is not guessed into one of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from types import MappingProxyType

from services.chassis.errors import IsianSalah
from services.penilaian.domain.aturan import yang_berlaku
from services.penilaian.domain.matriks_predikat import Predikat

LANGKAH, TERTINGGI = Decimal("0.01"), Decimal("4.00")
KOLOM = (Predikat.SANGAT_BAIK, Predikat.BAIK, Predikat.BUTUH_PERBAIKAN, Predikat.KURANG)
TIDAK_LULUS = (Predikat.KURANG, Predikat.SANGAT_KURANG)


class JenjangStudi(StrEnum):
    """What is studied."""

    S1 = "S1"
    # Profesi, S-2 or S-3.
    LANJUTAN = "LANJUTAN"


class AkreditasiStudi(StrEnum):
    """Accreditation of the university; abroad has a table of its own."""

    A = "A"
    B = "B"
    C = "C"
    LUAR_NEGERI = "LUAR_NEGERI"


UNTUK = {
    AkreditasiStudi.A: "Program studi terakreditasi minimal C.",
    AkreditasiStudi.B: "Program studi terakreditasi minimal C.",
    AkreditasiStudi.C: "Program studi terakreditasi minimal B.",
    AkreditasiStudi.LUAR_NEGERI: "Tugas belajar di luar negeri.",
}


@dataclass(frozen=True)
class AturanIpk:
    """One version: the lowest IPK of Sangat Baik, Baik and Butuh Perbaikan; below is Kurang."""

    berlaku_sejak: date
    dasar: str
    mulai: Mapping[tuple[JenjangStudi, AkreditasiStudi], tuple[Decimal, ...]]


def _mulai(*angka: str) -> tuple[Decimal, ...]:
    return tuple(Decimal(satu) for satu in angka)


_S1, _LANJUTAN = JenjangStudi
_A, _B, _C, _LUAR = AkreditasiStudi
ATURAN = (
    AturanIpk(
        berlaku_sejak=date(2022, 2, 7),
        dasar="PermenPANRB 6/2022, Lampiran Bab II.B angka 5–6; tidak lulus: Bab IV.B",
        mulai=MappingProxyType(
            {
                (_S1, _A): _mulai("3.51", "3.01", "2.76"),
                (_S1, _B): _mulai("3.61", "3.10", "2.76"),
                (_S1, _C): _mulai("3.71", "3.20", "2.76"),
                (_S1, _LUAR): _mulai("3.51", "3.01", "2.76"),
                (_LANJUTAN, _A): _mulai("3.51", "3.20", "3.00"),
                (_LANJUTAN, _B): _mulai("3.61", "3.25", "3.00"),
                (_LANJUTAN, _C): _mulai("3.71", "3.30", "3.00"),
                (_LANJUTAN, _LUAR): _mulai("3.51", "3.20", "3.00"),
            }
        ),
    ),
)


@dataclass(frozen=True)
class RentangIpk:
    """From which to which IPK a predikat is suggested, both included."""

    predikat: Predikat
    dari: Decimal
    sampai: Decimal


@dataclass(frozen=True)
class PanduanIpk:
    """What is suggested, with the row of the table that it is read from."""

    predikat: tuple[Predikat, ...]
    rentang: tuple[RentangIpk, ...]
    berlaku_untuk: str
    dasar: str


def panduan_ipk(
    jenjang: JenjangStudi | None,
    akreditasi: AkreditasiStudi | None,
    ipk: str,
    *,
    tidak_lulus: bool,
    pada: date,
) -> PanduanIpk:
    """What the guide in force on that day suggests."""
    salah = []
    if jenjang is None:
        salah.append(("jenjang_studi", "Pilih S-1, atau profesi/S-2/S-3."))
    if akreditasi is None:
        salah.append(("akreditasi", "Pilih akreditasi universitas, atau luar negeri."))
    nilai = None if tidak_lulus else _baca(ipk)
    if nilai is None and not tidak_lulus:
        salah.append(("ipk", "Isi IPK dari 0,00 sampai 4,00 dengan paling banyak dua desimal."))
    if salah or jenjang is None or akreditasi is None:
        raise IsianSalah(bidang=salah)
    aturan = yang_berlaku(ATURAN, pada)
    rentang = _rentang(aturan.mulai[jenjang, akreditasi])
    return PanduanIpk(
        TIDAK_LULUS if nilai is None else (_kolom(rentang, nilai),),
        rentang,
        UNTUK[akreditasi],
        aturan.dasar,
    )


def _kolom(rentang: tuple[RentangIpk, ...], ipk: Decimal) -> Predikat:
    return next(satu.predikat for satu in rentang if ipk >= satu.dari)


def _rentang(mulai: tuple[Decimal, ...]) -> tuple[RentangIpk, ...]:
    dari = (*mulai, Decimal("0.00"))
    sampai = (TERTINGGI, *(satu - LANGKAH for satu in mulai))
    return tuple(map(RentangIpk, KOLOM, dari, sampai))


def _baca(ipk: str) -> Decimal | None:
    try:
        angka = Decimal(ipk)
    except InvalidOperation:
        return None
    if not angka.is_finite() or not 0 <= angka <= TERTINGGI or angka != angka.quantize(LANGKAH):
        return None
    return angka
