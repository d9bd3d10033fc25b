"""What is written into a period: actions, evidence, results and feedback, with their bounds.

PermenPANRB 6/2022 art. 16 (documentation), art. 17-19 (umpan balik berkelanjutan), Formats B.1.1
to B.1.5.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from services.chassis.errors import IsianSalah
from services.penilaian.domain.rencana import NilaiPerilaku

TEKS_MAKSIMUM = 1000
NAMA_MAKSIMUM = 200
RENCANA_AKSI_PER_RHK = 20
BUKTI_DUKUNG_PER_RHK = 30
UMPAN_BALIK_PER_SASARAN = 20


class Emotikon(StrEnum):
    """The quick word of approval or concern."""

    JEMPOL_ATAS = "JEMPOL_ATAS"
    JEMPOL_BAWAH = "JEMPOL_BAWAH"


class PemberiJenis(StrEnum):
    """In which relation feedback is given: by who leads (art. 18(1)), or by others (18(2))."""

    PENILAI = "PENILAI"
    ATASAN_PENILAI = "ATASAN_PENILAI"
    REKAN = "REKAN"
    BAWAHAN = "BAWAHAN"
    LAIN = "LAIN"

    @property
    def memimpin(self) -> bool:
        """Whether it is given by the rater or his superior."""
        return self in (PemberiJenis.PENILAI, PemberiJenis.ATASAN_PENILAI)


@dataclass(frozen=True)
class RencanaAksi:
    """A step that leads to one planned result in this period (B.1.1)."""

    id: str
    rhk_id: str
    deskripsi: str
    target: str
    dibuat: datetime


@dataclass(frozen=True)
class BuktiDukung:
    """Proof of progress or of the result (B.1.2): a name and a link."""

    id: str
    rhk_id: str
    nama: str
    tautan: str
    dibuat: datetime


@dataclass(frozen=True)
class Realisasi:
    """What was achieved on one indicator, and where that is known from."""

    id: str  # the indicator it belongs to
    realisasi: str
    sumber_data: str
    diubah: datetime


@dataclass(frozen=True)
class UmpanBalik:
    """Feedback on one planned result or on one behaviour: words, a thumb, or both."""

    id: str
    rhk_id: str
    nilai: NilaiPerilaku | None
    pemberi_id: str
    pemberi_nama: str
    pemberi_jenis: PemberiJenis
    teks: str
    emotikon: Emotikon | None
    dibuat: datetime


@dataclass
class Isian:
    """Everything written into one period, each kind by its id."""

    rencana_aksi: dict[str, RencanaAksi] = field(default_factory=dict)
    bukti_dukung: dict[str, BuktiDukung] = field(default_factory=dict)
    realisasi: dict[str, Realisasi] = field(default_factory=dict)
    umpan_balik: dict[str, UmpanBalik] = field(default_factory=dict)


class Pemeriksa:
    """Gathers what is wrong with the fields of one command, so that all of it is told at once."""

    def __init__(self) -> None:
        self.bidang: list[tuple[str, str]] = []

    def teks(self, bidang: str, nilai: str, *, wajib: bool, maksimum: int) -> str:
        """The text without surrounding space; notes what is wrong with it."""
        bersih = nilai.strip()
        if wajib and not bersih:
            self.tolak(bidang, "Isi bagian ini.")
        if len(bersih) > maksimum:
            self.tolak(bidang, f"Paling panjang {maksimum} karakter; sekarang {len(bersih)}.")
        if any(not (c.isprintable() or c in "\n\t\r") for c in bersih):
            self.tolak(bidang, "Hapus karakter kendali yang ikut tersalin.")
        return bersih

    def tolak(self, bidang: str, kalimat: str) -> None:
        """Note one wrong field."""
        self.bidang.append((bidang, kalimat))

    def selesai(self) -> None:
        """Refuse if anything was noted."""
        if self.bidang:
            raise IsianSalah(bidang=self.bidang)


def satu_teks(bidang: str, nilai: str, *, wajib: bool, maksimum: int = TEKS_MAKSIMUM) -> str:
    """The text of the one field of a command; refused like those of many."""
    periksa = Pemeriksa()
    bersih = periksa.teks(bidang, nilai, wajib=wajib, maksimum=maksimum)
    periksa.selesai()
    return bersih
