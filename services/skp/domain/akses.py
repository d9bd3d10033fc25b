"""Who may see a plan, what he may do with it now, and whom everybody waits for.

PermenPANRB 6/2022 art. 14(3) (the employee signs, the rater sets) and Lamp. II.C.5 (his superior
after the date). A draft is its owner's alone (the manual of BKN, ch. 4): others learn only that it
exists. An administrator of the agency reads; he decides nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from services.chassis.errors import AksesDitolak
from services.skp.domain.batas_skp import batas_penetapan, sudah_beralih
from services.skp.domain.errors import SkpMasihDraft
from services.skp.domain.istilah import StatusSkp
from services.skp.domain.pegawai import Pegawai, Profil

ADMIN_INSTANSI = "ADMIN_INSTANSI"
SUPER_ADMIN = "SUPER_ADMIN"
KLIEN_API = "KLIEN_API"


class Relasi(StrEnum):
    """What a person is to a plan; the strongest one counts."""

    PEMILIK = "PEMILIK"
    PENILAI = "PENILAI"
    ATASAN_PENILAI = "ATASAN_PENILAI"
    PEMBACA = "PEMBACA"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pemanggil:
    """Who asks."""

    pegawai_id: str
    nama: str
    instansi_id: str
    peran: frozenset[str]

    def admin_dari(self, instansi_id: str) -> bool:
        """Whether he administers this agency (or all of them)."""
        if SUPER_ADMIN in self.peran:
            return True
        return ADMIN_INSTANSI in self.peran and self.instansi_id == instansi_id

    def pembaca_dari(self, instansi_id: str) -> bool:
        """Whether he (or this program) may read what the agency holds, drafts excepted."""
        klien = KLIEN_API in self.peran and self.instansi_id == instansi_id
        return klien or self.admin_dari(instansi_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Keadaan:
    """As much of a plan as decides who may do what."""

    pegawai_id: str
    penilai_id: str
    atasan_penilai_id: str
    instansi_id: str
    status: StatusSkp
    mulai: date
    pernah_diajukan: bool


def relasi(siapa: Pemanggil, skp: Keadaan) -> Relasi:
    """The caller's relation to the plan; a stranger is refused."""
    if siapa.pegawai_id == skp.pegawai_id:
        return Relasi.PEMILIK
    if siapa.pegawai_id and siapa.pegawai_id == skp.penilai_id:
        return Relasi.PENILAI
    if siapa.pegawai_id and siapa.pegawai_id == skp.atasan_penilai_id:
        return Relasi.ATASAN_PENILAI
    if siapa.pembaca_dari(skp.instansi_id):
        return Relasi.PEMBACA
    raise AksesDitolak


def pastikan_boleh_melihat_pegawai(siapa: Pemanggil, profil: Profil) -> None:
    """A profile is for the person himself, those above him, and his agency's administrator."""
    atasan = {
        o.pegawai_id
        for _, hasil in profil.penugasan
        for o in (hasil.penilai, hasil.atasan_penilai)
        if o
    }
    dikenal = siapa.pegawai_id in {profil.pegawai.pegawai_id, *atasan}
    if not dikenal and not siapa.pembaca_dari(profil.pegawai.instansi_id):
        raise AksesDitolak


def pastikan_boleh_mengurus(siapa: Pemanggil, pegawai: Pegawai) -> None:
    """Fetching a person's data is for himself and his agency's administrator."""
    if siapa.pegawai_id != pegawai.pegawai_id and not siapa.admin_dari(pegawai.instansi_id):
        raise AksesDitolak


def pastikan_admin_instansi(siapa: Pemanggil) -> str:
    """The agency whose data he changes as a whole: his own."""
    if ADMIN_INSTANSI not in siapa.peran or not siapa.instansi_id:
        raise AksesDitolak
    return siapa.instansi_id


def pastikan_boleh_melihat(relasi_nya: Relasi, status: StatusSkp) -> None:
    """The content of a draft is private."""
    if status is StatusSkp.DRAFT and relasi_nya is not Relasi.PEMILIK:
        raise SkpMasihDraft


def boleh(relasi_nya: Relasi, skp: Keadaan, *, hari_ini: date) -> tuple[str, ...]:
    """What this person may do now, as words of the wire."""
    if relasi_nya is Relasi.PEMILIK:
        if skp.status is not StatusSkp.DRAFT:
            return ("MUAT_ULANG",)
        hapus = () if skp.pernah_diajukan else ("HAPUS",)
        return ("UBAH", "AJUKAN", *hapus, "MUAT_ULANG")
    if relasi_nya is Relasi.PENILAI:
        if skp.status is StatusSkp.PENGAJUAN:
            return ("SETUJUI", "KEMBALIKAN", "EKSPEKTASI")
        return ("KEMBALIKAN",) if skp.status is StatusSkp.PERSETUJUAN else ()
    atasan = relasi_nya is Relasi.ATASAN_PENILAI and skp.status is StatusSkp.PENGAJUAN
    return ("SETUJUI",) if atasan and sudah_beralih(skp.mulai, hari_ini) else ()


@dataclass(frozen=True, slots=True)
class Menunggu:
    """Who must act next and until when; both empty when nobody waits."""

    siapa: str
    sampai: date | None


def menunggu(
    skp: Keadaan, *, nama: str, nama_penilai: str, nama_atasan: str, hari_ini: date
) -> Menunggu:
    """Name the next person to act."""
    if skp.status is StatusSkp.PERSETUJUAN:
        return Menunggu("", None)
    sampai = batas_penetapan(skp.mulai).hari
    if skp.status is StatusSkp.DRAFT:
        return Menunggu(f"{nama} (pegawai)", sampai)
    siapa = f"{nama_penilai} (pejabat penilai)"
    if nama_atasan and sudah_beralih(skp.mulai, hari_ini):
        siapa += f" atau {nama_atasan} (atasan pejabat penilai)"
    return Menunggu(siapa, sampai)
