"""Facts that `pak` announces. Passive and past; each carries enough to act without asking back."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from services.pak.domain.orang import Orang


@dataclass(frozen=True)
class SaldoDiajukan:
    """An old balance waits for the rater."""

    saldo_id: str
    pegawai: Orang
    penilai: Orang
    total_ak: Decimal
    versi: int


@dataclass(frozen=True)
class SaldoDisetujui:
    """The old balance counts from now on."""

    saldo_id: str
    pegawai: Orang
    total_ak: Decimal
    versi: int


@dataclass(frozen=True)
class PakDiajukan:
    """A PAK waits for the rater."""

    pak_id: str
    tahun: int
    pegawai: Orang
    penilai: Orang
    versi: int


@dataclass(frozen=True)
class PakDisetujui:
    """A PAK is set; it never changes again."""

    pak_id: str
    tahun: int
    pegawai: Orang
    penilai: Orang
    jumlah_baru: Decimal
    kumulatif: Decimal
    versi: int


@dataclass(frozen=True)
class Ditolak:
    """A submitted PAK or balance came back with a note; the other id is empty."""

    pak_id: str
    saldo_id: str
    tahun: int
    pegawai: Orang
    penilai: Orang
    catatan: str
    versi: int


@dataclass(frozen=True)
class PakTersinkron:
    """SIASN holds the PAK."""

    pak_id: str
    tahun: int
    pegawai: Orang
    siasn_id: str
    versi: int


@dataclass(frozen=True)
class PakDiganti:
    """Another PAK was set in the place of this one; `kumulatif` is the new sum."""

    pak_id: str
    tahun: int
    pegawai: Orang
    penilai: Orang
    pengganti_id: str
    kumulatif: Decimal
    versi: int


Fakta = (
    SaldoDiajukan
    | SaldoDisetujui
    | PakDiajukan
    | PakDisetujui
    | Ditolak
    | PakTersinkron
    | PakDiganti
)
