"""People as official forms print them. A PAK keeps its own copy: what is issued never changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class Orang:
    """Who somebody is: the identity lines that SKP, evaluation and PAK share."""

    pegawai_id: str
    nip: str
    nama: str
    jenis_pegawai: str
    pangkat: str
    golongan: str
    jabatan: str
    unor_id: str
    unit_kerja: str
    instansi_id: str


@dataclass(frozen=True)
class Perorangan:
    """What only a PAK prints: the rest of the block KETERANGAN PERORANGAN."""

    nomor_karpeg: str
    tempat_lahir: str
    tanggal_lahir: date | None
    jenis_kelamin: str
    tmt_golongan: date | None
    tmt_jabatan: date | None
    instansi_nama: str


@dataclass(frozen=True)
class Jejak:
    """One line of the history of a balance or a PAK."""

    waktu: datetime
    oleh_id: str
    oleh_nama: str
    tindakan: str
    dari: str
    ke: str
    catatan: str = ""
