"""Who assesses a post, and why.

PermenPANRB 6/2022 art. 1 (the rater is the direct superior) and Lamp. II.C.1-3 (who sets whose
plan). A correction on the post itself wins; else the leader of the own unit; for a leader, the
leader of the unit above. A vacant chair passes the duty further up (Lamp. IV.A.2). High leaders of
a region are assessed by its head (Lamp. II.C.3(a)). Nobody ever assesses himself, and wrong data
(a circle of units) ends in "nobody", never in a loop.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from services.skp.domain.istilah import JenisPenugasan, KelompokJabatan
from services.skp.domain.orang import Orang
from services.skp.domain.tanggal import terbilang

DASAR_KEPALA_DAERAH = "PermenPANRB 6/2022 Lampiran Bab II.C angka 3"
KEPALA_DAERAH = ("Gubernur", "Bupati", "Wali Kota", "Walikota")
_AWALAN_SEMENTARA = ("Pj. ", "Pj ", "Plt. ", "Plt ", "Plh. ", "Plh ", "Penjabat ")
_CARA = {
    JenisPenugasan.PLT: " sebagai pelaksana tugas",
    JenisPenugasan.PLH: " sebagai pelaksana harian",
    JenisPenugasan.PJ: " sebagai penjabat",
}
_KLAIM = (JenisPenugasan.DEFINITIF, JenisPenugasan.PLT, JenisPenugasan.PLH, JenisPenugasan.PJ)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pimpinan:
    """Who holds a leading post of a unit on the day in question."""

    orang: Orang
    jenis_penugasan: JenisPenugasan
    sejak: date
    # False while on unpaid leave, suspended and the like: then he assesses nobody.
    bertugas: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A unit of the organisation on the day in question."""

    unor_id: str
    induk_id: str
    nama: str
    pemegang: tuple[Pimpinan, ...] = ()

    @property
    def pimpinan(self) -> Pimpinan | None:
        """The definitive leader first, else Plt, Plh, Pj; of equals the latest."""
        calon = [p for p in self.pemegang if p.bertugas and p.jenis_penugasan in _KLAIM]
        return max(calon, key=_kekuatan, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Koreksi:
    """A rater named for one post by an administrator, stronger than the tree."""

    orang: Orang
    sejak: date
    memimpin: bool
    # A temporary rater's last day; None for a correction that stays.
    sampai: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dinilai:
    """The post whose rater is asked for."""

    pegawai_id: str
    unor_id: str
    memimpin: bool
    kelompok_jabatan: KelompokJabatan


@dataclass(frozen=True, slots=True)
class HasilPenilai:
    """The rater, his own superior, and one sentence that says why."""

    penilai: Orang | None
    atasan_penilai: Orang | None
    alasan: str


TIDAK_ADA = "Belum ada pimpinan di atas Anda dalam data organisasi."


def tentukan(
    dinilai: Dinilai, organisasi: Mapping[str, Unit], *, koreksi: Koreksi | None = None
) -> HasilPenilai:
    """Resolve rater and rater's superior from the organisation of one day."""
    if koreksi and koreksi.orang.pegawai_id != dinilai.pegawai_id:
        return _dari_koreksi(dinilai, organisasi, koreksi)
    tempat, pimpinan, kosong = _pimpinan_terdekat(dinilai, organisasi)
    if pimpinan is None:
        return HasilPenilai(None, None, TIDAK_ADA)
    bukan = {dinilai.pegawai_id, pimpinan.orang.pegawai_id}
    atasan = _cari(_ke_atas(tempat.induk_id, organisasi), bukan)
    alasan = _alasan(dinilai, tempat, pimpinan, kosong)
    return HasilPenilai(pimpinan.orang, atasan and atasan[1].orang, alasan)


def penelusuran(dinilai: Dinilai, organisasi: Mapping[str, Unit]) -> list[str]:
    """The working: each unit on the way up from the post, and who leads it."""
    sebutan = []
    for unit in _ke_atas(dinilai.unor_id, organisasi):
        pimpinan = unit.pimpinan
        if pimpinan is None:
            sebutan.append(f"{unit.nama}: pimpinan kosong atau sedang tidak bertugas.")
        elif pimpinan.orang.pegawai_id == dinilai.pegawai_id:
            sebutan.append(f"{unit.nama}: Anda sendiri memimpin unit ini.")
        else:
            sejak = terbilang(pimpinan.sejak)
            sebutan.append(f"{unit.nama}: dipimpin {pimpinan.orang.jabatan} sejak {sejak}.")
    return sebutan


def _pimpinan_terdekat(
    dinilai: Dinilai, organisasi: Mapping[str, Unit]
) -> tuple[Unit, Pimpinan | None, Unit | None]:
    sendiri = organisasi.get(dinilai.unor_id)
    awal = (sendiri.induk_id if sendiri else "") if dinilai.memimpin else dinilai.unor_id
    jalur = list(_ke_atas(awal, organisasi))
    if dinilai.kelompok_jabatan is KelompokJabatan.JPT:
        daerah = [u for u in jalur if u.pimpinan and _kepala_daerah(u.pimpinan.orang.jabatan)]
        jalur = daerah or jalur
    ketemu = _cari(jalur, {dinilai.pegawai_id})
    if ketemu is None:
        return Unit(unor_id="", induk_id="", nama=""), None, None
    tempat, pimpinan = ketemu
    kosong = jalur[0] if jalur[0] is not tempat and jalur[0].pimpinan is None else None
    return tempat, pimpinan, kosong


def _dari_koreksi(
    dinilai: Dinilai, organisasi: Mapping[str, Unit], koreksi: Koreksi
) -> HasilPenilai:
    penilai = koreksi.orang
    unit = organisasi.get(penilai.unor_id)
    awal = (unit.induk_id if unit else "") if koreksi.memimpin else penilai.unor_id
    bukan = {dinilai.pegawai_id, penilai.pegawai_id}
    atasan = _cari(_ke_atas(awal, organisasi), bukan)
    if koreksi.sampai:
        alasan = (
            f"{penilai.jabatan or penilai.nama} menjadi pejabat penilai sementara Anda sampai"
            f" {terbilang(koreksi.sampai)}, selama permintaan perbaikan data Anda diproses."
        )
        return HasilPenilai(penilai, atasan and atasan[1].orang, alasan)
    alasan = (
        f"{penilai.jabatan} ditetapkan admin instansi sebagai pejabat penilai Anda"
        f" sejak {terbilang(koreksi.sejak)}."
    )
    return HasilPenilai(penilai, atasan and atasan[1].orang, alasan)


def _ke_atas(unor_id: str, organisasi: Mapping[str, Unit]) -> Iterator[Unit]:
    """The unit and all above it; a unit met twice ends the walk."""
    dilihat: set[str] = set()
    while unor_id and unor_id not in dilihat and (unit := organisasi.get(unor_id)):
        dilihat.add(unor_id)
        yield unit
        unor_id = unit.induk_id


def _cari(jalur: Iterator[Unit] | list[Unit], bukan: set[str]) -> tuple[Unit, Pimpinan] | None:
    for unit in jalur:
        pimpinan = unit.pimpinan
        if pimpinan and pimpinan.orang.pegawai_id not in bukan:
            return unit, pimpinan
    return None


def _kekuatan(p: Pimpinan) -> tuple[int, date, str]:
    return -_KLAIM.index(p.jenis_penugasan), p.sejak, p.orang.pegawai_id


def _kepala_daerah(jabatan: str) -> bool:
    for awalan in _AWALAN_SEMENTARA:
        jabatan = jabatan.removeprefix(awalan)
    return jabatan.startswith(KEPALA_DAERAH)


def _cara(pimpinan: Pimpinan) -> str:
    """How he holds the chair, where the name of his post does not already say it."""
    if pimpinan.orang.jabatan.startswith(_AWALAN_SEMENTARA):
        return ""
    return _CARA.get(pimpinan.jenis_penugasan, "")


def _alasan(dinilai: Dinilai, tempat: Unit, pimpinan: Pimpinan, kosong: Unit | None) -> str:
    siapa, sejak = pimpinan.orang.jabatan, terbilang(pimpinan.sejak)
    jpt = dinilai.kelompok_jabatan is KelompokJabatan.JPT
    if jpt and _kepala_daerah(siapa):
        return (
            f"{siapa} adalah kepala daerah, yang menetapkan SKP pejabat pimpinan tinggi"
            f" di daerahnya ({DASAR_KEPALA_DAERAH})."
        )
    cara = _cara(pimpinan)
    if tempat.unor_id == dinilai.unor_id:
        return f"{siapa} memimpin unit kerja Anda{cara} sejak {sejak}."
    if kosong:
        return (
            f"Pimpinan {kosong.nama} sedang kosong, sehingga penilaian beralih ke atasnya:"
            f" {siapa} memimpin {tempat.nama}{cara} sejak {sejak}."
        )
    di_atas = "unit yang Anda pimpin" if dinilai.memimpin else "unit kerja Anda"
    return f"{siapa} memimpin {tempat.nama}, di atas {di_atas},{cara} sejak {sejak}."
