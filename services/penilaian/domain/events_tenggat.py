"""What is announced about deadlines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from services.penilaian.domain.aturan_pengingat import JenisPengingat, PeranPengingat
from services.penilaian.domain.tenggat import LangkahTenggat


@dataclass(frozen=True)
class ButirTenggat:
    """So many of one step, the earliest of which ends on that day."""

    langkah: LangkahTenggat
    jenis: JenisPengingat
    peran: PeranPengingat
    jumlah: int
    batas: date


@dataclass(frozen=True)
class TenggatDiingatkan:
    """All that one person is reminded of on one day."""

    pegawai_id: str
    nama: str
    instansi_id: str
    hari: date
    butir: tuple[ButirTenggat, ...]
