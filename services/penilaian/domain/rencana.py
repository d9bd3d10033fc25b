"""The plan as it was agreed, and the people on it: what an approved SKP told this service.

It is a copy of a fact of the `skp` service and never changed here. Assessment needs it whole, so
that nobody has to be asked while a leader rates.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class JenisSkp(StrEnum):
    """Which form the plan follows."""

    JPT = "JPT"
    PIMPINAN_UNIT_MANDIRI = "PIMPINAN_UNIT_MANDIRI"
    JA_JF = "JA_JF"


class Pendekatan(StrEnum):
    """Fields with targets, or one narrative."""

    KUANTITATIF = "KUANTITATIF"
    KUALITATIF = "KUALITATIF"


class JenisPegawai(StrEnum):
    """Kind of civil servant; a state official is none, but may rate one."""

    PNS = "PNS"
    PPPK = "PPPK"
    PEJABAT_NEGARA = "PEJABAT_NEGARA"


class NilaiPerilaku(StrEnum):
    """The seven BerAKHLAK values (PermenPANRB 6/2022 art. 10(3))."""

    BERORIENTASI_PELAYANAN = "BERORIENTASI_PELAYANAN"
    AKUNTABEL = "AKUNTABEL"
    KOMPETEN = "KOMPETEN"
    HARMONIS = "HARMONIS"
    LOYAL = "LOYAL"
    ADAPTIF = "ADAPTIF"
    KOLABORATIF = "KOLABORATIF"


@dataclass(frozen=True)
class Orang:
    """A person as the official forms print one."""

    pegawai_id: str
    nama: str
    nip: str = ""
    jenis_pegawai: JenisPegawai = JenisPegawai.PNS
    pangkat: str = ""
    golongan: str = ""
    jabatan: str = ""
    unor_id: str = ""
    unit_kerja: str = ""
    instansi_id: str = ""


@dataclass(frozen=True)
class Indikator:
    """A measure of one planned result. `aspek` and `perspektif` are the plan's own words."""

    id: str
    indikator: str
    target: str = ""
    aspek: str = ""
    perspektif: str = ""


@dataclass(frozen=True)
class Rhk:
    """A planned result: what it is, whose it takes part in, who assigned it, its measures."""

    id: str
    utama: bool
    rencana_hasil_kerja: str
    rhk_pimpinan: str = ""
    penugasan_dari: str = ""
    indikator: tuple[Indikator, ...] = ()


@dataclass(frozen=True)
class Perilaku:
    """One behaviour with its guides and what the leader expects in particular."""

    nilai: NilaiPerilaku
    nama: str
    panduan: tuple[str, ...] = ()
    ekspektasi_khusus: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rencana:
    """The plan itself, as it was agreed."""

    tahun: int
    instansi_id: str
    instansi_nama: str
    jenis_skp: JenisSkp
    pendekatan: Pendekatan
    mulai: date
    selesai: date
    pegawai: Orang
    rhk: tuple[Rhk, ...] = ()
    perilaku: tuple[Perilaku, ...] = ()
    definitif: bool = True

    @property
    def rhk_id(self) -> frozenset[str]:
        """The planned results that may be written to."""
        return frozenset(r.id for r in self.rhk)

    @property
    def indikator_id(self) -> frozenset[str]:
        """The measures that may be written to."""
        return frozenset(k.id for r in self.rhk for k in r.indikator)


@dataclass(frozen=True)
class SkpDisepakati:
    """The plan with what may change after it was agreed: its rater, and whether it stands."""

    skp_id: str
    rencana: Rencana
    penilai: Orang
    atasan_penilai: Orang | None
    disetujui: bool

    @property
    def tahun(self) -> int:
        """The performance year."""
        return self.rencana.tahun

    @property
    def pegawai(self) -> Orang:
        """Whose plan it is."""
        return self.rencana.pegawai
