"""Filing, explaining and deciding an objection."""

from __future__ import annotations

from datetime import datetime

from services.penilaian.domain import keberatan as aturan
from services.penilaian.domain.hari_kerja import Kalender
from services.penilaian.domain.matriks_predikat import Ekspektasi
from services.penilaian.domain.penilaian import Penilaian
from services.penilaian.use_cases.penilaian import GudangPenilaian, Sasaran, ambil


def ajukan(
    gudang: GudangPenilaian, sasaran: Sasaran, *, id: str, alasan: str, sekarang: datetime,
    kalender: Kalender,
) -> Penilaian:  # fmt: skip
    """The employee objects."""
    penilaian = ambil(gudang, sasaran)
    aturan.ajukan(
        penilaian,
        id=id,
        alasan=alasan,
        oleh=sasaran.oleh,
        sekarang=sekarang,
        kalender=kalender,
    )
    gudang.simpan(penilaian)
    return penilaian


def batalkan(gudang: GudangPenilaian, sasaran: Sasaran, *, sekarang: datetime) -> Penilaian:
    """He takes it back."""
    penilaian = ambil(gudang, sasaran)
    aturan.batalkan(penilaian, oleh=sasaran.oleh, sekarang=sekarang)
    gudang.simpan(penilaian)
    return penilaian


def jelaskan(
    gudang: GudangPenilaian, sasaran: Sasaran, *, penjelasan: str, sekarang: datetime
) -> Penilaian:
    """His rater explains."""
    penilaian = ambil(gudang, sasaran)
    aturan.jelaskan(penilaian, penjelasan=penjelasan, oleh=sasaran.oleh, sekarang=sekarang)
    gudang.simpan(penilaian)
    return penilaian


def putuskan(
    gudang: GudangPenilaian, sasaran: Sasaran, *, putusan: aturan.Putusan | None,
    hasil_kerja: Ekspektasi | None, perilaku: Ekspektasi | None, keputusan: str,
    sekarang: datetime,
) -> Penilaian:  # fmt: skip
    """The superior of the rater decides."""
    penilaian = ambil(gudang, sasaran)
    aturan.putuskan(
        penilaian,
        putusan=putusan,
        hasil_kerja=hasil_kerja,
        perilaku=perilaku,
        keputusan=keputusan,
        oleh=sasaran.oleh,
        sekarang=sekarang,
    )
    gudang.simpan(penilaian)
    return penilaian
