"""How many angka kredit a step needs, counted inside the jenjang (angka kredit kumulatif).

PermenPANRB 1/2023 Pasal 30 (jenjang) and Pasal 39 (pangkat); PerBKN 3/2023 Lampiran II. One sum is
compared with both needs, so the need of a pangkat is cumulative: the second golongan of a jenjang
starts at one need (AK dasar) and ends at two. The last golongan of a jenjang has no pangkat step
of its own: what follows it is the step of the jenjang. Pemula holds one golongan only, and
II/a to II/b is pangkat and jenjang at once, so it has both.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from services.pak.domain.aturan import yang_berlaku
from services.pak.domain.istilah import Jenjang
from services.pak.domain.pangkat import Golongan


@dataclass(frozen=True)
class KebutuhanJenjang:
    """One line of the table: need of each pangkat, need of the next jenjang, golongan held."""

    pangkat: Decimal
    jenjang: Decimal | None
    golongan: tuple[Golongan, ...]
    berikut: Jenjang | None


@dataclass(frozen=True)
class AturanKebutuhan:
    """The needs of every jenjang from a day on."""

    berlaku_sejak: date
    dasar: str
    kebutuhan: Mapping[Jenjang, KebutuhanJenjang]


@dataclass(frozen=True)
class Kebutuhan:
    """What one golongan of one jenjang needs; None where there is no such step."""

    pangkat: Decimal | None
    jenjang: Decimal | None
    ak_dasar: Decimal
    pangkat_berikut: Golongan | None
    jenjang_berikut: Jenjang | None
    dasar: str


def _baris(
    pangkat: int, jenjang: int | None, golongan: str, berikut: Jenjang | None
) -> KebutuhanJenjang:
    return KebutuhanJenjang(
        pangkat=Decimal(pangkat),
        jenjang=None if jenjang is None else Decimal(jenjang),
        golongan=tuple(Golongan(kata) for kata in golongan.split()),
        berikut=berikut,
    )


ATURAN = (
    AturanKebutuhan(
        berlaku_sejak=date(2023, 1, 1),
        dasar="Kebutuhan: PermenPANRB 1/2023 Pasal 30 dan Pasal 39; PerBKN 3/2023 Lampiran II",
        kebutuhan={
            Jenjang.PEMULA: _baris(15, 15, "II/a", Jenjang.TERAMPIL),
            Jenjang.TERAMPIL: _baris(20, 60, "II/b II/c II/d", Jenjang.MAHIR),
            Jenjang.MAHIR: _baris(50, 100, "III/a III/b", Jenjang.PENYELIA),
            Jenjang.PENYELIA: _baris(100, None, "III/c III/d", None),
            Jenjang.AHLI_PERTAMA: _baris(50, 100, "III/a III/b", Jenjang.AHLI_MUDA),
            Jenjang.AHLI_MUDA: _baris(100, 200, "III/c III/d", Jenjang.AHLI_MADYA),
            Jenjang.AHLI_MADYA: _baris(150, 450, "IV/a IV/b IV/c", Jenjang.AHLI_UTAMA),
            Jenjang.AHLI_UTAMA: _baris(200, None, "IV/d IV/e", None),
        },
    ),
    # a new regulation is a new row here
)


def golongan_jenjang(jenjang: Jenjang, pada: date) -> tuple[Golongan, ...]:
    """The golongan in which a jenjang is held, lowest first."""
    return yang_berlaku(ATURAN, pada).kebutuhan[jenjang].golongan


def kebutuhan(jenjang: Jenjang, golongan: Golongan, pada: date) -> Kebutuhan:
    """The needs of a golongan that fits the jenjang, with the AK dasar it starts from."""
    aturan = yang_berlaku(ATURAN, pada)
    baris = aturan.kebutuhan[jenjang]
    indeks = baris.golongan.index(golongan)
    berlanjut = indeks + 1 < len(baris.golongan) or len(baris.golongan) == 1
    return Kebutuhan(
        pangkat=(indeks + 1) * baris.pangkat if berlanjut else None,
        jenjang=baris.jenjang,
        ak_dasar=indeks * baris.pangkat,
        pangkat_berikut=golongan.berikut() if berlanjut else None,
        jenjang_berikut=baris.berikut,
        dasar=aturan.dasar,
    )
