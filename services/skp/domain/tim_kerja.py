"""A team across units: who leads it, who belongs to it and when.

PermenPANRB 6/2022 Lamp. II.C: a leader of a team assigns results to its members. A team lives
from one day to another; a member who leaves keeps what he planned.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from services.chassis.errors import AksesDitolak, IsianSalah
from services.skp.domain.akses import Pemanggil
from services.skp.domain.errors import AnggotaSudahAda, AnggotaTidakAda, TimKerjaDitutup
from services.skp.domain.rencana import Bidang, teks
from services.skp.domain.tindakan import Tindakan

ANGGOTA_TERBANYAK = 200
TERPANJANG = timedelta(days=3 * 366)


@dataclass(frozen=True, slots=True, kw_only=True)
class IsianTim:
    """What a person typed for a team, cleaned."""

    nama: str
    tujuan: str
    mulai: date
    selesai: date


@dataclass(frozen=True, slots=True)
class Masa:
    """A member's days; `selesai` is None while it lasts."""

    mulai: date
    selesai: date | None


@dataclass(frozen=True, slots=True)
class Kejadian:
    """One line of history."""

    tindakan: str
    catatan: str
    t: Tindakan


@dataclass(kw_only=True)
class TimKerja:
    """One team; `versi` is its etag."""

    tim_kerja_id: str
    instansi_id: str
    nama: str
    tujuan: str
    ketua_id: str
    mulai: date
    selesai: date
    dibuat_oleh: str
    ditutup: date | None = None
    anggota: dict[str, Masa] = field(default_factory=dict)
    versi: int = 1
    kejadian: list[Kejadian] = field(default_factory=list)

    def pastikan_dapat_diubah(self, siapa: Pemanggil, t: Tindakan) -> None:
        """Its maker, its leader, the agency's administrator; only while it works."""
        if not self.boleh_diubah(siapa):
            raise AksesDitolak
        if self.ditutup is not None:
            raise TimKerjaDitutup
        t.cocokkan(self.versi)

    def boleh_diubah(self, siapa: Pemanggil) -> bool:
        """Whether this person keeps the team."""
        sendiri = siapa.pegawai_id in {self.dibuat_oleh, self.ketua_id}
        return (sendiri and bool(siapa.pegawai_id)) or siapa.admin_dari(self.instansi_id)

    def ubah(self, isian: IsianTim, ketua_id: str, ketua_nama: str, t: Tindakan) -> None:
        """Take new words, days or another leader."""
        berganti = ketua_id != self.ketua_id
        self.nama, self.tujuan = isian.nama, isian.tujuan
        self.mulai, self.selesai, self.ketua_id = isian.mulai, isian.selesai, ketua_id
        self._catat(f"Mengganti ketua: {ketua_nama}" if berganti else "Mengubah tim kerja", t)

    def tutup(self, t: Tindakan) -> None:
        """It works no longer, from today on."""
        self.ditutup = t.hari
        self._catat("Menutup tim kerja", t)

    def tambah_anggota(self, pegawai_id: str, nama: str, t: Tindakan) -> None:
        """Take somebody in, from today or from the first day."""
        masa = self.anggota.get(pegawai_id)
        if pegawai_id == self.ketua_id or (masa and masa.selesai is None):
            raise AnggotaSudahAda
        if sum(m.selesai is None for m in self.anggota.values()) >= ANGGOTA_TERBANYAK:
            kalimat = f"Satu tim kerja paling banyak {ANGGOTA_TERBANYAK} anggota."
            raise IsianSalah(bidang=[("nip", kalimat)])
        self.anggota[pegawai_id] = Masa(max(self.mulai, t.hari), None)
        self._catat(f"Menambah anggota: {nama}", t)

    def keluarkan(self, pegawai_id: str, nama: str, t: Tindakan) -> None:
        """Let a member go; today is his last day."""
        masa = self.anggota.get(pegawai_id)
        if masa is None or masa.selesai is not None:
            raise AnggotaTidakAda
        self.anggota[pegawai_id] = Masa(min(masa.mulai, t.hari), t.hari)
        self._catat(f"Mengeluarkan anggota: {nama}", t)

    def _catat(self, tindakan: str, t: Tindakan, catatan: str = "") -> None:
        self.versi += 1
        self.kejadian.append(Kejadian(tindakan, catatan, t))


def isian_tim(*, nama: str, tujuan: str, mulai: str, selesai: str) -> IsianTim:
    """Check the fields of a team and tell all that is wrong at once."""
    bidang: Bidang = []
    nama = teks("nama", nama, bidang, wajib=True)
    if len(nama) > 200:
        bidang.append(("nama", "Nama tim kerja paling panjang 200 karakter."))
    tujuan = teks("tujuan", tujuan, bidang)
    hari = {k: _hari(k, v, bidang) for k, v in (("mulai", mulai), ("selesai", selesai))}
    awal, akhir = hari["mulai"], hari["selesai"]
    if awal and akhir and not awal <= akhir <= awal + TERPANJANG:
        kalimat = "Tanggal selesai harus sesudah tanggal mulai, paling lama tiga tahun."
        bidang.append(("selesai", kalimat))
    if bidang or awal is None or akhir is None:
        raise IsianSalah(bidang=bidang)
    return IsianTim(nama=nama, tujuan=tujuan, mulai=awal, selesai=akhir)


def boleh_membuat(siapa: Pemanggil, *, memimpin_unit: bool) -> bool:
    """Who leads a unit makes teams, and the agency's administrator."""
    return memimpin_unit or siapa.admin_dari(siapa.instansi_id)


def _hari(nama: str, nilai: str, bidang: Bidang) -> date | None:
    try:
        return date.fromisoformat(nilai)
    except ValueError:
        bidang.append((nama, "Isi tanggal dengan bentuk TTTT-BB-HH, misalnya 2026-01-31."))
        return None
