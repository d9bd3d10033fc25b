"""Facts that this service announces: passive, past, complete enough to act on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from services.penilaian.domain.kurva_ideal import CapaianOrganisasi
from services.penilaian.domain.matriks_predikat import Ekspektasi, Predikat
from services.penilaian.domain.rencana import Orang
from services.penilaian.domain.siklus import JenisPeriode, Periode


@dataclass(frozen=True)
class CapaianDitetapkan:
    """The achievement of a unit in a period was set."""

    unor_id: str
    instansi_id: str
    tahun: int
    jenis: JenisPeriode
    ke: int
    nilai: CapaianOrganisasi


@dataclass(frozen=True)
class Dinilai:
    """Both ratings of a period were set, and the predikat followed."""

    periode_id: str
    skp_id: str
    tahun: int
    periode: Periode
    pegawai: Orang
    penilai: Orang
    atasan_penilai: Orang | None
    hasil_kerja: Ekspektasi
    perilaku: Ekspektasi
    predikat: Predikat
    # Set anew by the decision on an objection, which is told by a fact of its own.
    atas_keberatan: bool = False


@dataclass(frozen=True)
class DokumenDisampaikan:
    """The Dokumen Evaluasi was delivered. `batas_keberatan` is None where no objection lies."""

    periode_id: str
    tahun: int
    nama_periode: str
    pegawai: Orang
    penilai: Orang
    batas_keberatan: date | None


@dataclass(frozen=True)
class _TentangKeberatan:
    """Whom an objection concerns. The superior of the rater decides it."""

    periode_id: str
    tahun: int
    nama_periode: str
    pegawai: Orang
    penilai: Orang
    atasan_penilai: Orang | None


@dataclass(frozen=True)
class KeberatanDiajukan(_TentangKeberatan):
    """An objection waits for its decision until that day; None: it cannot be reckoned yet."""

    batas_putus: date | None


@dataclass(frozen=True)
class KeberatanDibatalkan(_TentangKeberatan):
    """An objection was taken back."""


@dataclass(frozen=True)
class KeberatanDiputus(_TentangKeberatan):
    """An objection was decided; `diubah`: with another result."""

    diubah: bool


@dataclass(frozen=True)
class Diminta:
    """Somebody who is asked for feedback, as far as he is known here."""

    pegawai_id: str
    nama: str
    instansi_id: str


@dataclass(frozen=True)
class UmpanBalikDiminta:
    """An employee asks somebody for feedback on his behaviour."""

    permintaan_id: str
    periode_id: str
    tahun: int
    nama_periode: str
    pegawai: Orang
    diminta: Diminta


Keberatan = KeberatanDiajukan | KeberatanDibatalkan | KeberatanDiputus
Peristiwa = CapaianDitetapkan | Dinilai | DokumenDisampaikan | Keberatan | UmpanBalikDiminta
