"""What is announced about reports to the PyB."""

from __future__ import annotations

from dataclasses import dataclass

from services.penilaian.domain.rencana import Orang


@dataclass(frozen=True)
class _TentangLaporan:
    """Which report, and whose; nothing of the results in it."""

    laporan_id: str
    instansi_id: str
    tahun: int
    nama_periode: str
    pelapor: Orang
    oleh_nama: str


@dataclass(frozen=True)
class LaporanDisampaikan(_TentangLaporan):
    """It was sent up or passed on. `kepada` is None where it waits for a PyB to be designated."""

    kepada: Orang | None
    di_pyb: bool
    jumlah_dokumen: int


@dataclass(frozen=True)
class LaporanDikembalikan(_TentangLaporan):
    """It was given back to its reporter."""

    catatan: str


@dataclass(frozen=True)
class LaporanDiterima(_TentangLaporan):
    """The PyB has confirmed receipt."""


FaktaLaporan = LaporanDisampaikan | LaporanDikembalikan | LaporanDiterima
