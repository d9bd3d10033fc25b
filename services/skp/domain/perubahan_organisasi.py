"""What an administrator may change by hand about units and posts, and what that must not break.

PermenPANRB 6/2022 art. 1 and Lamp. II.C: raters are found through units and posts, so these stay
free of contradictions: a tree without circles, one definitive leader of a unit on a day (acting
ones may stand beside him while he is away), posts that begin before they end. Lamp. II.C angka 6:
a move ends one post and begins another.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from services.chassis.errors import IsianSalah
from services.skp.domain.errors import UnorMasihDipakai
from services.skp.domain.istilah import (
    JenisPegawai,
    JenisPenugasan,
    JenisSkp,
    Jenjang,
    KelompokJabatan,
)
from services.skp.domain.pangkat import golongan_sah
from services.skp.domain.rencana import Bidang, teks
from services.skp.domain.tanggal import hari_dari

PALING_AWAL = date(1970, 1, 1)
KEDUDUKAN = {
    "01": "Aktif",
    "02": "Cuti di luar tanggungan negara",
    "03": "Tugas belajar",
    "04": "Pemberhentian sementara",
    "07": "Pejabat negara",
    "20": "Masa persiapan pensiun",
    "66": "Diberhentikan",
    "98": "Mencapai batas usia pensiun",
    "99": "Pensiun",
}
"""SIASN's codes that an administrator sets; some switch the duty to plan off (wajib_skp)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A post as typed, checked."""

    unor_id: str
    jabatan: str
    kelompok_jabatan: KelompokJabatan
    jenjang: Jenjang | None
    jenis_penugasan: JenisPenugasan
    pimpinan: bool
    mulai: date
    selesai: date | None

    @property
    def jenis_skp(self) -> JenisSkp:
        """The form that follows from the group; a self-standing unit is switched by hand."""
        jpt = self.kelompok_jabatan is KelompokJabatan.JPT
        return JenisSkp.JPT if jpt else JenisSkp.JA_JF


def post(
    *,
    unor_id: str,
    jabatan: str,
    kelompok_jabatan: KelompokJabatan | None,
    jenjang: Jenjang | None,
    jenis_penugasan: JenisPenugasan | None,
    pimpinan: bool,
    mulai: str,
    selesai: str,
) -> Post:
    """Check the fields of a post and tell all that is wrong at once."""
    bidang: Bidang = []
    jabatan = teks("jabatan", jabatan, bidang, wajib=True)
    if not unor_id:
        bidang.append(("unor_id", "Pilih unit kerja."))
    if kelompok_jabatan is None:
        bidang.append(("kelompok_jabatan", "Pilih kelompok jabatan."))
    if kelompok_jabatan is KelompokJabatan.JF and jenjang is None:
        bidang.append(("jenjang", "Jabatan fungsional memerlukan jenjang."))
    if kelompok_jabatan is not KelompokJabatan.JF and jenjang is not None:
        bidang.append(("jenjang", "Jenjang hanya untuk jabatan fungsional."))
    if jenis_penugasan is None:
        bidang.append(("jenis_penugasan", "Pilih jenis penugasan."))
    awal = hari_dari("mulai", mulai)
    akhir = hari_dari("selesai", selesai) if selesai else None
    if awal < PALING_AWAL:
        bidang.append(("mulai", "Tanggal mulai terlalu lampau."))
    if akhir is not None and akhir < awal:
        bidang.append(("selesai", "Tanggal selesai harus sesudah tanggal mulai."))
    if bidang or kelompok_jabatan is None or jenis_penugasan is None:
        raise IsianSalah(bidang=bidang)
    return Post(
        unor_id=unor_id,
        jabatan=jabatan,
        kelompok_jabatan=kelompok_jabatan,
        jenjang=jenjang,
        jenis_penugasan=jenis_penugasan,
        pimpinan=pimpinan,
        mulai=awal,
        selesai=akhir,
    )


def periksa_pegawai(jenis: JenisPegawai, golongan: str, kedudukan_hukum: str) -> None:
    """A rank of this kind of person, and a standing that exists."""
    bidang: Bidang = []
    if not golongan_sah(golongan, jenis):
        bidang.append(("golongan", f"Golongan {golongan} tidak ada untuk {jenis}."))
    if kedudukan_hukum not in KEDUDUKAN:
        bidang.append(("kedudukan_hukum", "Pilih kedudukan hukum dari daftar."))
    if bidang:
        raise IsianSalah(bidang=bidang)


def periksa_induk(unor_id: str, induk_id: str, induk: Mapping[str, str | None]) -> None:
    """The new parent exists and is not below the unit itself."""
    if induk_id and induk_id not in induk:
        raise IsianSalah(bidang=[("induk_id", "Unit induk ini tidak ada di instansi Anda.")])
    kini: str | None = induk_id
    dilihat: set[str] = set()
    while kini and kini not in dilihat:
        if kini == unor_id:
            kalimat = "Unit ini berada di atas induk yang Anda pilih; pilih induk lain."
            raise IsianSalah(bidang=[("induk_id", kalimat)])
        dilihat.add(kini)
        kini = induk.get(kini)


def periksa_kosong(*, pegawai: int, bawahan: int) -> None:
    """Only an empty unit ends."""
    if pegawai or bawahan:
        raise UnorMasihDipakai(pegawai=str(pegawai), bawahan=str(bawahan))
