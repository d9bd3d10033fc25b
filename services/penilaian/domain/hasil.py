"""What an evaluation came to: two ratings, what follows from them, and who set them.

PermenPANRB 6/2022 art. 24-25: a predikat needs both ratings, and always follows from them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from services.penilaian.domain import errors
from services.penilaian.domain.batas_dokumen import Jalur
from services.penilaian.domain.matriks_predikat import Ekspektasi, Predikat
from services.penilaian.domain.rencana import Orang


@dataclass(frozen=True)
class Hasil:
    """The two ratings, what follows from them, and the people as they were that day."""

    hasil_kerja: Ekspektasi
    perilaku: Ekspektasi
    predikat: Predikat
    catatan: str
    dinilai_pada: datetime
    pegawai: Orang
    penilai: Orang
    atasan_penilai: Orang | None
    # Lamp. IV.A angka 11: the rater's superior, because the rater did not act in time.
    jalur: Jalur = Jalur.PENILAI

    @property
    def evaluator(self) -> Orang:
        """Who set it."""
        return (self.jalur is Jalur.ATASAN_PENILAI and self.atasan_penilai) or self.penilai


def lengkap(
    hasil_kerja: Ekspektasi | None, perilaku: Ekspektasi | None
) -> tuple[Ekspektasi, Ekspektasi]:
    """Both ratings, or a refusal that names the one that is missing."""
    pilih = "Pilih di atas, sesuai, atau di bawah ekspektasi."
    if hasil_kerja is None or perilaku is None:
        kosong = [("hasil_kerja", hasil_kerja), ("perilaku", perilaku)]
        raise errors.RatingTidakLengkap(bidang=[(b, pilih) for b, n in kosong if n is None])
    return hasil_kerja, perilaku


def kalimat_penetapan(lama: Hasil | None, baru: Hasil) -> str:
    """The history line of a rating; a correction also tells what stood there before."""
    kalimat = f"Menetapkan {_sebutan(baru)}"
    return f"{kalimat}; sebelumnya {_sebutan(lama)}" if lama else kalimat


def _sebutan(hasil: Hasil) -> str:
    return (
        f"hasil kerja {hasil.hasil_kerja.sebutan}, perilaku {hasil.perilaku.sebutan}, "
        f"predikat {hasil.predikat.sebutan}"
    )
