"""What a leader may consider when he looks at how his ratings are spread.

PermenPANRB 6/2022 Lampiran Bab IV.B angka 2 gives a shape for each level of the organisation's
achievement; SE MenPANRB 3/2023 gives figures. Both are a consideration ("pertimbangan"): advice is
told and never refuses a rating. An agency may look at the shape alone.

The circular does not say how a percentage of few people is rounded, nor from how many on it makes
sense: a least number is rounded up, a greatest one down, and below five nothing is advised.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from services.penilaian.domain.aturan import yang_berlaku
from services.penilaian.domain.kurva_ideal import CapaianOrganisasi
from services.penilaian.domain.matriks_predikat import Predikat

Jumlah = Mapping[Predikat, int]
"""People with each predikat; who is not rated is not in it."""
SB, B, BP, K, SK = Predikat
DIAM_DI_BAWAH = 5


class Acuan(StrEnum):
    """What an agency looks at."""

    SE_3_2023 = "SE_3_2023"
    LAMPIRAN = "LAMPIRAN"


ACUAN_BAWAAN = Acuan.SE_3_2023


@dataclass(frozen=True)
class Batas:
    """People with these predikat together, in percent of all who are rated."""

    predikat: tuple[Predikat, ...]
    persen: int
    paling_sedikit: bool

    def orang(self, semua: int) -> int:
        """The same in people."""
        penuh, sisa = divmod(self.persen * semua, 100)
        return penuh + (1 if sisa and self.paling_sedikit else 0)


@dataclass(frozen=True)
class Pola:
    """What is advised at one level of achievement."""

    batas: tuple[Batas, ...]
    # The predikat that the most people have.
    terbanyak: Predikat | None = None
    # At least one person has one of these.
    harus_ada: tuple[Predikat, ...] = ()


@dataclass(frozen=True)
class AturanPola:
    """One version of the circular's figures."""

    berlaku_sejak: date
    dasar: str
    pola: Mapping[CapaianOrganisasi, Pola]


def _paling_banyak(persen: int, *predikat: Predikat) -> Batas:
    return Batas(predikat, persen, paling_sedikit=False)


def _paling_sedikit(persen: int, *predikat: Predikat) -> Batas:
    return Batas(predikat, persen, paling_sedikit=True)


ATURAN = (
    AturanPola(
        berlaku_sejak=date(2022, 2, 7),
        dasar="PermenPANRB 6/2022, Lampiran Bab IV.B angka 2 (tanpa angka)",
        pola=MappingProxyType({c: Pola(()) for c in CapaianOrganisasi}),
    ),
    AturanPola(
        berlaku_sejak=date(2023, 1, 31),
        dasar="SE MenPANRB 3/2023",
        pola=MappingProxyType(
            {
                CapaianOrganisasi.ISTIMEWA: Pola((_paling_banyak(70, SB),), terbanyak=SB),
                CapaianOrganisasi.BAIK: Pola(
                    (_paling_banyak(70, B),), terbanyak=B, harus_ada=(BP, K)
                ),
                CapaianOrganisasi.BUTUH_PERBAIKAN: Pola(
                    (_paling_sedikit(60, BP), _paling_banyak(10, SB))
                ),
                CapaianOrganisasi.KURANG: Pola(
                    (_paling_sedikit(60, K), _paling_sedikit(10, BP), _paling_banyak(10, SB))
                ),
                CapaianOrganisasi.SANGAT_KURANG: Pola(
                    (_paling_sedikit(60, SK), _paling_sedikit(10, K, BP), _paling_banyak(0, SB))
                ),
            }
        ),
    ),
)


@dataclass(frozen=True)
class Nasihat:
    """One sentence, and whether the present spread agrees with it."""

    kalimat: str
    terpenuhi: bool


@dataclass(frozen=True)
class Timbangan:
    """All that is advised, or why nothing is."""

    nasihat: tuple[Nasihat, ...]
    keterangan: str


def timbang(
    capaian: CapaianOrganisasi | None, jumlah: Jumlah, *, acuan: Acuan, pada: date
) -> Timbangan:
    """The advice for these people, by the figures in force on that day."""
    semua = sum(jumlah.values())
    if capaian is None:
        return Timbangan((), "Capaian organisasi belum ditetapkan, jadi belum ada pola acuannya.")
    if acuan is Acuan.LAMPIRAN:
        return Timbangan((), "Instansi Anda memakai bentuk kurva saja, tanpa angka.")
    aturan = yang_berlaku(ATURAN, pada)
    pola = aturan.pola[capaian]
    if semua < DIAM_DI_BAWAH:
        return Timbangan(
            (), f"Baru {semua} pegawai dinilai; pola baru ditimbang mulai {DIAM_DI_BAWAH} pegawai."
        )
    nasihat = [_batas(satu, jumlah, semua) for satu in pola.batas]
    if pola.terbanyak:
        nasihat.append(_terbanyak(pola.terbanyak, jumlah))
    if pola.harus_ada:
        ada = sum(jumlah.get(p, 0) for p in pola.harus_ada) > 0
        nasihat.append(Nasihat(f"Ada yang {_sebut(pola.harus_ada)}.", ada))
    keterangan = f"Dasar: {aturan.dasar}. Pertimbangan bagi pimpinan, bukan batas yang menolak."
    return Timbangan(tuple(nasihat), keterangan)


def _batas(batas: Batas, jumlah: Jumlah, semua: int) -> Nasihat:
    ada, orang = sum(jumlah.get(p, 0) for p in batas.predikat), batas.orang(semua)
    kata = "Paling sedikit" if batas.paling_sedikit else "Paling banyak"
    kalimat = f"{kata} {batas.persen}% {_sebut(batas.predikat)}: {orang} dari {semua} orang."
    if not batas.persen:
        kalimat = f"Tidak ada yang {_sebut(batas.predikat)}."
    return Nasihat(kalimat, ada >= orang if batas.paling_sedikit else ada <= orang)


def _terbanyak(predikat: Predikat, jumlah: Jumlah) -> Nasihat:
    lain = max((n for p, n in jumlah.items() if p is not predikat), default=0)
    return Nasihat(f"{predikat.sebutan} kelompok terbesar.", jumlah.get(predikat, 0) > lain)


def _sebut(predikat: tuple[Predikat, ...]) -> str:
    return " atau ".join(p.sebutan for p in predikat)
