"""Say that data are wrong, and have it put right.

PermenPANRB 6/2022 art. 1 (the rater is the direct superior); PP 30/2019 art. 60 (the data).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from services.chassis.errors import IsianSalah
from services.skp.domain import permintaan_data
from services.skp.domain.akses import Pemanggil
from services.skp.domain.errors import PenugasanTidakAda, UsulanTidakDapatMenilai
from services.skp.domain.istilah import JenisPermintaan, LangkahPermintaan, StatusPermintaan
from services.skp.domain.orang import Orang
from services.skp.domain.pegawai import Penugasan, utama
from services.skp.domain.permintaan_data import Permintaan
from services.skp.domain.rencana import Bidang, teks
from services.skp.domain.tanggal import hari_dari
from services.skp.domain.tindakan import Tindakan
from services.skp.use_cases.ports import Organisasi


@dataclass(frozen=True, slots=True)
class Calon:
    """Somebody found by NIP, and whether he is at work to assess."""

    orang: Orang
    dapat_menilai: bool


class GudangPermintaan(Protocol):
    """Where requests are kept; `ambil` locks until the end of the transaction."""

    def ambil(self, permintaan_id: str) -> Permintaan: ...
    def tambah(self, permintaan: Permintaan, t: Tindakan) -> None: ...
    def simpan(self, permintaan: Permintaan, catatan: str) -> None: ...
    def calon(self, nip: str, hari: date) -> Calon | None: ...
    def dinilai_oleh(self, pegawai_id: str, penilai_id: str) -> bool: ...
    def unor_ada(self, unor_id: str, instansi_id: str) -> bool: ...
    def koreksi(self, permintaan: Permintaan, t: Tindakan) -> None: ...
    def jadikan_pimpinan(self, permintaan: Permintaan, t: Tindakan) -> None: ...
    def sementara(
        self, permintaan: Permintaan, penilai_id: str, akhir: date, t: Tindakan
    ) -> None: ...
    def akhiri_sementara(self, permintaan: Permintaan, t: Tindakan) -> None: ...
    def terapkan(self, permintaan: Permintaan, t: Tindakan) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Ketikan:
    """A request as typed."""

    jenis: JenisPermintaan | None
    penugasan_id: str
    uraian: str
    nip: str
    unor_id: str
    berlaku_sejak: str


def ajukan(
    gudang: GudangPermintaan, organisasi: Organisasi, k: Ketikan, *, id_: str, t: Tindakan
) -> str:
    """Ask for a correction of one of one's posts."""
    pegawai, semua = organisasi.orang(t.oleh)
    penugasan = _penugasan(semua, k.penugasan_id, t.hari)
    bidang: Bidang = []
    if k.jenis is None:
        bidang.append(("jenis", "Pilih data apa yang keliru."))
    uraian = teks("uraian", k.uraian, bidang, wajib=True)
    if k.jenis is None or bidang:
        raise IsianSalah(bidang=bidang)
    sejak = hari_dari("berlaku_sejak", k.berlaku_sejak) if k.berlaku_sejak else t.hari
    diusulkan, unor_id = None, ""
    if k.jenis is JenisPermintaan.ATASAN:
        diusulkan = _diusulkan(gudang, k.nip, pegawai.pegawai_id, t)
    elif k.jenis is JenisPermintaan.KLAIM_PIMPINAN:
        unor_id = k.unor_id or penugasan.unor_id
        if unor_id != penugasan.unor_id or not gudang.unor_ada(unor_id, penugasan.instansi_id):
            kalimat = "Klaim hanya untuk unit tempat Anda bertugas."
            raise IsianSalah(bidang=[("unor_id", kalimat)])
    permintaan = Permintaan(
        permintaan_id=id_,
        instansi_id=penugasan.instansi_id,
        pegawai=pegawai.sebagai(penugasan),
        penugasan_id=penugasan.penugasan_id,
        jenis=k.jenis,
        uraian=uraian,
        diusulkan=diusulkan,
        unor_id=unor_id,
        berlaku_sejak=sejak,
        diajukan=t.pada,
        batas=permintaan_data.batas(StatusPermintaan.DIAJUKAN, t.hari),
    )
    gudang.tambah(permintaan, t)
    return permintaan.permintaan_id


def putuskan(
    gudang: GudangPermintaan,
    siapa: Pemanggil,
    permintaan_id: str,
    *,
    langkah: LangkahPermintaan | None,
    catatan: str,
    t: Tindakan,
) -> None:
    """Take a step; a grant is carried out, and what is over ends the temporary rater."""
    permintaan = gudang.ambil(permintaan_id)
    if langkah is None:
        raise IsianSalah(bidang=[("langkah", "Pilih langkahnya.")])
    permintaan.langkah(langkah, catatan, siapa, t)
    if langkah is LangkahPermintaan.SETUJUI:
        if permintaan.jenis is JenisPermintaan.ATASAN:
            gudang.koreksi(permintaan, t)
        elif permintaan.jenis is JenisPermintaan.KLAIM_PIMPINAN:
            gudang.jadikan_pimpinan(permintaan, t)
    if not permintaan.terbuka:
        gudang.akhiri_sementara(permintaan, t)
        gudang.terapkan(permintaan, t)
    gudang.simpan(permintaan, catatan.strip())


def tetapkan_sementara(
    gudang: GudangPermintaan,
    siapa: Pemanggil,
    permintaan_id: str,
    *,
    nip: str,
    berakhir: str,
    t: Tindakan,
) -> None:
    """Name who assesses until a day, while the request is open."""
    permintaan = gudang.ambil(permintaan_id)
    permintaan.pastikan_dapat_diberi_sementara(siapa, t)
    akhir = hari_dari("berakhir", berakhir)
    permintaan_data.periksa_sementara(t.hari, akhir)
    calon = _diusulkan(gudang, nip, permintaan.pegawai.pegawai_id, t)
    gudang.sementara(permintaan, calon.pegawai_id, akhir, t)
    permintaan.catat(f"Menetapkan penilai sementara: {calon.nama}", t)
    gudang.terapkan(permintaan, t)
    gudang.simpan(permintaan, "")


def _diusulkan(gudang: GudangPermintaan, nip: str, pegawai_id: str, t: Tindakan) -> Orang:
    """Who may assess this employee: at work, not himself, and not below him."""
    calon = gudang.calon("".join(nip.split()), t.hari)
    if calon is None:
        raise UsulanTidakDapatMenilai(bidang=[("nip", "NIP ini tidak ada dalam data kami.")])
    if calon.orang.pegawai_id == pegawai_id:
        kalimat = "Pegawai tidak menilai dirinya sendiri. Tulis NIP atasan."
        raise UsulanTidakDapatMenilai(bidang=[("nip", kalimat)])
    if not calon.dapat_menilai:
        kalimat = "Pegawai ini sedang tidak bertugas, sehingga tidak dapat menilai."
        raise UsulanTidakDapatMenilai(bidang=[("nip", kalimat)])
    if gudang.dinilai_oleh(calon.orang.pegawai_id, pegawai_id):
        kalimat = "Pegawai ini berada di bawah penilaian Anda sendiri. Tulis NIP atasan."
        raise UsulanTidakDapatMenilai(bidang=[("nip", kalimat)])
    return calon.orang


def _penugasan(semua: tuple[Penugasan, ...], penugasan_id: str, hari: date) -> Penugasan:
    if penugasan_id:
        semua = tuple(p for p in semua if p.penugasan_id == penugasan_id)
    penugasan = utama(semua, dari=hari, sampai=hari)
    if penugasan is None:
        raise PenugasanTidakAda(mulai=hari.isoformat(), selesai=hari.isoformat())
    return penugasan
