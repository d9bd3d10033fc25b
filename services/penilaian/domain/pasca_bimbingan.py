"""What follows guidance: the employee's word on it (B.1.8), the leader's on competences (B.1.9).

PermenPANRB 6/2022 Lampiran Bab III.D angka 4 huruf g and h. The annex prints an empty column for
the answer to each statement of B.1.8; that it is Ya, Sebagian or Tidak is this application's
choice, so that nine answers are quick to give.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from services.penilaian.domain.isian import NAMA_MAKSIMUM, TEKS_MAKSIMUM, Pemeriksa
from services.penilaian.domain.rencana import Orang

TEKNIS_MAKSIMUM = 10


class Tanggapan(StrEnum):
    """The answer to one statement."""

    YA = "YA"
    SEBAGIAN = "SEBAGIAN"
    TIDAK = "TIDAK"


PERNYATAAN = (
    "Saya merasa diperhatikan dan dipahami",
    "Saya merasa tindakan/langkah yang telah saya lakukan dihargai",
    "Saya merasa dapat dengan bebas mengemukakan pendapat/pemikiran saya",
    "Saya merasa bahwa pandangan yang diberikan berdasarkan data/fakta yang akurat",
    "Saya merasa bahwa pandangan/pendapat yang diberikan kepada saya bersifat positif",
    "Lebih banyak menggunakan metode bertanya dibandingkan menggurui",
    "Saya merasa dibantu dalam mencari solusi dan aksi tindak lanjut",
    "Saya tahu apa yang harus saya lakukan setelah mengikuti kegiatan bimbingan kinerja ini",
    "Saya memahami maksud dan tujuan kegiatan bimbingan kinerja ini",
)
"""The nine statements of Format B.1.8, in its order."""
MANAJERIAL = (
    "Integritas",
    "Kerjasama",
    "Komunikasi",
    "Orientasi pada Hasil",
    "Pelayanan Publik",
    "Pengembangan Diri dan Orang Lain",
    "Mengelola Perubahan",
    "Pengambilan Keputusan",
)
SOSIO_KULTURAL = ("Perekat dan Pemersatu Bangsa",)
BAKU = MANAJERIAL + SOSIO_KULTURAL
"""The competences that Format B.1.9 names, in its order; technical ones are added."""
SKALA = (
    "Sangat Kurang",
    "Kurang memadai",
    "Memadai",
    "Diatas Memadai",
    "Istimewa",
)
"""What 1 to 5 mean."""


@dataclass(frozen=True)
class UmpanBalikBimbingan:
    """B.1.8 as it was given."""

    tanggapan: tuple[Tanggapan, ...]
    catatan: str
    diberikan_pada: datetime


@dataclass(frozen=True)
class Kompetensi:
    """One competence with its mark and the reason for it."""

    kompetensi: str
    nilai: int
    alasan: str


@dataclass(frozen=True)
class EvaluasiKompetensi:
    """B.1.9 as it was set."""

    baku: tuple[Kompetensi, ...]
    teknis: tuple[Kompetensi, ...]
    rekomendasi: str
    oleh: Orang
    dinilai_pada: datetime


def umpan_balik(
    tanggapan: Sequence[Tanggapan | None], catatan: str, *, sekarang: datetime
) -> UmpanBalikBimbingan:
    """All nine answered, or a refusal that says which are not."""
    p = Pemeriksa()
    catatan = p.teks("catatan", catatan, wajib=False, maksimum=TEKS_MAKSIMUM)
    dijawab = [*tanggapan, *([None] * len(PERNYATAAN))][: len(PERNYATAAN)]
    for nomor, satu in enumerate(dijawab):
        if satu is None:
            p.tolak(f"butir[{nomor}].tanggapan", "Pilih ya, sebagian, atau tidak.")
    p.selesai()
    return UmpanBalikBimbingan(tuple(s for s in dijawab if s), catatan, sekarang)


def evaluasi(
    baku: Sequence[Kompetensi], teknis: Sequence[Kompetensi], rekomendasi: str, *, oleh: Orang,
    sekarang: datetime,
) -> EvaluasiKompetensi:  # fmt: skip
    """The nine marked with a reason each, technical ones with their names as well."""
    p = Pemeriksa()
    lengkap = [*baku, *([Kompetensi("", 0, "")] * len(BAKU))][: len(BAKU)]
    hasil_baku = [
        _satu(p, f"baku[{n}]", Kompetensi(nama, k.nilai, k.alasan))
        for n, (nama, k) in enumerate(zip(BAKU, lengkap, strict=True))
    ]
    if len(teknis) > TEKNIS_MAKSIMUM:
        p.tolak("teknis", f"Paling banyak {TEKNIS_MAKSIMUM} kompetensi teknis.")
    hasil_teknis = [_satu(p, f"teknis[{n}]", k) for n, k in enumerate(teknis[:TEKNIS_MAKSIMUM])]
    rekomendasi = p.teks("rekomendasi", rekomendasi, wajib=True, maksimum=TEKS_MAKSIMUM)
    p.selesai()
    return EvaluasiKompetensi(tuple(hasil_baku), tuple(hasil_teknis), rekomendasi, oleh, sekarang)


def _satu(p: Pemeriksa, jalur: str, satu: Kompetensi) -> Kompetensi:
    nama = p.teks(f"{jalur}.kompetensi", satu.kompetensi, wajib=True, maksimum=NAMA_MAKSIMUM)
    alasan = p.teks(f"{jalur}.alasan", satu.alasan, wajib=True, maksimum=TEKS_MAKSIMUM)
    if not 1 <= satu.nilai <= len(SKALA):
        p.tolak(f"{jalur}.nilai", f"Beri nilai 1 sampai {len(SKALA)}.")
    return Kompetensi(nama, satu.nilai, alasan)
