"""What is announced about guidance and counselling."""

from __future__ import annotations

from dataclasses import dataclass

from services.penilaian.domain.pembinaan_isi import JenisPembinaan
from services.penilaian.domain.pembinaan_status import Pengusul, StatusPembinaan
from services.penilaian.domain.rencana import Orang


@dataclass(frozen=True)
class _TentangPembinaan:
    """What it is and whom it concerns; nothing of what is written in it."""

    pembinaan_id: str
    skp_id: str
    tahun: int
    jenis: JenisPembinaan
    pengusul: Pengusul
    pegawai: Orang
    penilai: Orang
    atasan_penilai: Orang | None


@dataclass(frozen=True)
class PembinaanDiajukan(_TentangPembinaan):
    """It was proposed: the employee's waits for the rater, the rater's runs."""


@dataclass(frozen=True)
class PembinaanDiputus(_TentangPembinaan):
    """It was approved, rejected (with the reason), taken back or finished."""

    status: StatusPembinaan
    catatan: str


FaktaPembinaan = PembinaanDiajukan | PembinaanDiputus
