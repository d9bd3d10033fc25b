"""Facts of planning: passive, past, and whole enough to act on without asking back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from services.skp.domain.orang import Orang
from services.skp.domain.pegawai import Profil

if TYPE_CHECKING:
    from services.skp.domain.permintaan_data import Permintaan
    from services.skp.domain.skp import Skp


@dataclass(frozen=True, slots=True, kw_only=True)
class PegawaiDiperbarui:
    """A person as he is now, with his posts and raters."""

    profil: Profil
    versi: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UnorDiperbarui:
    """A unit as it is now, with its leader."""

    unor_id: str
    instansi_id: str
    induk_id: str
    nama: str
    pimpinan: Orang | None
    versi: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PenilaiDiganti:
    """Another person assesses this plan from now on."""

    skp_id: str
    penilai: Orang | None
    atasan_penilai: Orang | None
    alasan: str
    versi: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SkpDiajukan:
    """The plan waits for its rater."""

    skp_id: str
    tahun: int
    pegawai: Orang
    penilai: Orang
    mulai: date
    selesai: date
    versi: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SkpDikembalikan:
    """The rater sent the submission back with a note."""

    skp_id: str
    tahun: int
    pegawai: Orang
    penilai: Orang
    catatan: str
    versi: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SkpDisetujui:
    """The plan as agreed, whole, and who approved it."""

    skp: Skp
    oleh: Orang
    versi: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SkpDibukaKembali:
    """An approved plan was re-opened for change."""

    skp_id: str
    tahun: int
    pegawai: Orang
    penilai: Orang
    catatan: str
    versi: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SkpDiakhiri:
    """The plan has another last day."""

    skp_id: str
    tahun: int
    pegawai: Orang
    penilai: Orang | None
    oleh_id: str
    oleh_nama: str
    selesai: date
    alasan: str
    versi: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanDataBerubah:
    """A request for correction was made or moved on."""

    permintaan: Permintaan
    catatan: str
    versi: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PersetujuanBeralih:
    """The rater was silent until the date; his superior may approve too."""

    skp_id: str
    tahun: int
    pegawai: Orang
    penilai: Orang
    atasan_penilai: Orang
    versi: int


Fakta = (
    PegawaiDiperbarui
    | UnorDiperbarui
    | PenilaiDiganti
    | SkpDiajukan
    | SkpDikembalikan
    | SkpDisetujui
    | SkpDibukaKembali
    | SkpDiakhiri
    | PermintaanDataBerubah
    | PersetujuanBeralih
)


def diajukan(skp: Skp) -> SkpDiajukan:
    """The plan waits for its rater."""
    assert skp.penilai is not None
    return SkpDiajukan(
        skp_id=skp.skp_id,
        tahun=skp.tahun,
        pegawai=skp.pegawai,
        penilai=skp.penilai,
        mulai=skp.mulai,
        selesai=skp.selesai,
        versi=skp.versi,
    )


def dikembalikan(
    skp: Skp, penilai: Orang, catatan: str, *, dibuka: bool
) -> SkpDikembalikan | SkpDibukaKembali:
    """Sent back, or (once approved) opened again."""
    jenis = SkpDibukaKembali if dibuka else SkpDikembalikan
    return jenis(
        skp_id=skp.skp_id,
        tahun=skp.tahun,
        pegawai=skp.pegawai,
        penilai=penilai,
        catatan=catatan,
        versi=skp.versi,
    )


def disetujui(skp: Skp, oleh: Orang) -> SkpDisetujui:
    """The plan as agreed, frozen."""
    return SkpDisetujui(skp=replace(skp, riwayat=[], peristiwa=[]), oleh=oleh, versi=skp.versi)
