"""A person and the posts he holds, as the profile shows them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from services.skp.domain.istilah import (
    JenisKelamin,
    JenisPegawai,
    JenisPenugasan,
    JenisSkp,
    Jenjang,
    KelompokJabatan,
)
from services.skp.domain.orang import Orang, nama_lengkap
from services.skp.domain.penilai import HasilPenilai


@dataclass(frozen=True, slots=True, kw_only=True)
class Penugasan:
    """A post held in a unit from one day to another (`selesai` is None while it lasts)."""

    penugasan_id: str
    pegawai_id: str
    instansi_id: str
    unor_id: str
    unit_kerja: str
    jabatan: str
    kelompok_jabatan: KelompokJabatan
    jenjang: Jenjang | None
    jenis_penugasan: JenisPenugasan
    pimpinan: bool
    jenis_skp: JenisSkp
    mulai: date
    selesai: date | None
    tmt_jabatan: date | None

    def dipegang(self, dari: date, sampai: date) -> bool:
        """Whether the post is held on at least one day of the span."""
        return self.mulai <= sampai and (self.selesai is None or self.selesai >= dari)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pegawai:
    """A person with everything the profile page shows, except his posts."""

    pegawai_id: str
    nip: str
    nama: str
    gelar_depan: str
    gelar_belakang: str
    jenis_pegawai: JenisPegawai
    golongan: str
    pangkat: str
    tmt_golongan: date | None
    jenis_kelamin: JenisKelamin | None
    tempat_lahir: str
    tanggal_lahir: date | None
    nomor_karpeg: str
    email: str
    telepon: str
    kedudukan_hukum: str
    siasn_id: str
    instansi_id: str
    instansi_nama: str
    versi: int

    @property
    def nama_lengkap(self) -> str:
        """The name with its titles."""
        return nama_lengkap(
            self.nama, gelar_depan=self.gelar_depan, gelar_belakang=self.gelar_belakang
        )

    def sebagai(self, penugasan: Penugasan | None) -> Orang:
        """The person in one of his posts, as a form prints him."""
        return Orang(
            pegawai_id=self.pegawai_id,
            nip=self.nip,
            nama=self.nama_lengkap,
            jenis_pegawai=self.jenis_pegawai,
            pangkat=self.pangkat,
            golongan=self.golongan,
            jabatan=penugasan.jabatan if penugasan else "",
            unor_id=penugasan.unor_id if penugasan else "",
            unit_kerja=penugasan.unit_kerja if penugasan else "",
            instansi_id=self.instansi_id,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Profil:
    """A person with his posts, and for each post who assesses it and why."""

    pegawai: Pegawai
    penugasan: tuple[tuple[Penugasan, HasilPenilai], ...] = field(default=())
    wajib_skp: bool


def utama(penugasan: tuple[Penugasan, ...], *, dari: date, sampai: date) -> Penugasan | None:
    """The post that counts in a span: definitive before any other, then the latest begun."""
    dipegang = [p for p in penugasan if p.dipegang(dari, sampai)]
    urutan = list(JenisPenugasan)
    return max(
        dipegang,
        key=lambda p: (-urutan.index(p.jenis_penugasan), p.mulai, p.penugasan_id),
        default=None,
    )
