"""Matriks Peran Hasil: who stands in it, and a result written into a subordinate's draft.

PermenPANRB 6/2022 Lamp. II.C, Format A.1.5; the buttons are those of BKN's manual, ch. 5.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from services.chassis.errors import AksesDitolak, TidakDitemukan
from services.skp.domain import daftar_rhk
from services.skp.domain.errors import SkpBukanBawahan, SkpBukanDraft, SkpTidakDalamMatriks
from services.skp.domain.istilah import JenisRhk, KlasifikasiRhk, StatusSkp
from services.skp.domain.rencana import Rhk, isian_rhk
from services.skp.domain.skp import Skp
from services.skp.domain.tindakan import Tindakan
from services.skp.use_cases.ports import GudangSkp, IdBaru, Organisasi
from services.skp.use_cases.tautan import pilih_pimpinan


@dataclass(frozen=True, slots=True)
class Baris:
    """A plan that may stand in a matrix."""

    skp_id: str
    pegawai_id: str
    instansi_id: str


class GudangMatriks(Protocol):
    """Where the rows of a matrix are kept."""

    def pemilik(self, skp_id: str) -> str: ...
    def bawahan(self, skp_id: str) -> list[Baris]: ...
    def calon(self, skp_id: str, skp_bawahan_id: str) -> Baris | None: ...
    def masukkan(self, skp_id: str, baris: list[Baris], *, cara: str, t: Tindakan) -> int: ...
    def keluarkan(self, skp_id: str, skp_bawahan_id: str) -> bool: ...
    def ada(self, skp_id: str, skp_bawahan_id: str) -> bool: ...


def sinkronkan(gudang: GudangMatriks, skp_id: str, *, t: Tindakan) -> int:
    """Take in every subordinate who has made a plan; how many came in now."""
    _pastikan_pemilik(gudang, skp_id, t)
    return gudang.masukkan(skp_id, gudang.bawahan(skp_id), cara="SINKRONISASI", t=t)


def tambah_pegawai(
    gudang: GudangMatriks, skp_id: str, skp_bawahan_id: str, *, t: Tindakan
) -> None:
    """Take in one plan of somebody of the agency, of the same year."""
    _pastikan_pemilik(gudang, skp_id, t)
    calon = gudang.calon(skp_id, skp_bawahan_id)
    if calon is None:
        raise TidakDitemukan
    gudang.masukkan(skp_id, [calon], cara="NIP", t=t)


def keluarkan(gudang: GudangMatriks, skp_id: str, skp_bawahan_id: str, *, t: Tindakan) -> None:
    """Take a row out; what the person planned stays with him."""
    _pastikan_pemilik(gudang, skp_id, t)
    if not gudang.keluarkan(skp_id, skp_bawahan_id):
        raise SkpTidakDalamMatriks


@dataclass(frozen=True, slots=True, kw_only=True)
class Peran:
    """What is written into a subordinate's draft."""

    rhk_pimpinan_id: str
    indikator_pimpinan_id: str
    jenis: JenisRhk | None
    rencana_hasil_kerja: str


def tambah_rhk_bawahan(
    gudang: GudangSkp,
    matriks: GudangMatriks,
    organisasi: Organisasi,
    skp_id: str,
    skp_bawahan_id: str,
    *,
    peran: Peran,
    t: Tindakan,
    id_baru: IdBaru,
) -> str:
    """The rater writes a result into a draft, linked to a column of his matrix."""
    _pastikan_pemilik(matriks, skp_id, t)
    if not matriks.ada(skp_id, skp_bawahan_id):
        raise SkpTidakDalamMatriks
    skp = gudang.ambil(skp_bawahan_id)
    _pastikan_dapat_ditulisi(skp, t)
    isian = isian_rhk(
        klasifikasi=KlasifikasiRhk.INDIVIDU,
        jenis=peran.jenis,
        rencana_hasil_kerja=peran.rencana_hasil_kerja,
    )
    pimpinan = pilih_pimpinan(organisasi, skp, peran.rhk_pimpinan_id, peran.indikator_pimpinan_id)
    rhk = Rhk(
        rhk_id=id_baru(skp.tahun),
        urutan=0,
        klasifikasi=isian.klasifikasi,
        jenis=isian.jenis,
        rencana_hasil_kerja=isian.rencana_hasil_kerja,
        rhk_pimpinan_id=pimpinan.akar,
        rhk_pimpinan=pimpinan.teks,
        indikator_pimpinan_id=peran.indikator_pimpinan_id,
        dari_pimpinan=True,
    )
    catatan = "Ditambahkan pejabat penilai dari Matriks Peran Hasil"
    skp.ganti_rhk(daftar_rhk.tambah(skp.rhk, rhk), t, catatan=catatan)
    gudang.simpan(skp)
    return rhk.rhk_id


def _pastikan_pemilik(gudang: GudangMatriks, skp_id: str, t: Tindakan) -> None:
    if gudang.pemilik(skp_id) != t.oleh:
        raise AksesDitolak


def _pastikan_dapat_ditulisi(skp: Skp, t: Tindakan) -> None:
    if skp.penilai is None or skp.penilai.pegawai_id != t.oleh:
        raise SkpBukanBawahan
    if skp.status is not StatusSkp.DRAFT:
        raise SkpBukanDraft(status=skp.status)
    t.cocokkan(skp.versi)
