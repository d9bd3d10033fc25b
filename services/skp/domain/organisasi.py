"""An organisation that is loaded whole must not contradict itself.

PermenPANRB 6/2022 art. 1 (the rater is found through the tree) needs a tree: every parent exists
and no unit is above itself. Posts name people and units that exist, ids are unique, and a NIP
belongs to one person.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from services.skp.domain.errors import ImporDitolak
from services.skp.domain.istilah import JenisPegawai
from services.skp.domain.pangkat import golongan_sah
from services.skp.domain.pegawai import Pegawai, Penugasan
from services.skp.domain.rencana import Bidang

GALAT_TERBANYAK = 50
_NIP = re.compile(r"[0-9]{18}")


@dataclass(frozen=True, slots=True, kw_only=True)
class UnorBaru:
    """A unit as it comes from outside."""

    unor_id: str
    instansi_id: str
    induk_id: str
    nama: str
    jenis: str
    jabatan_pimpinan: str
    siasn_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PenugasanBaru:
    """A post as it comes from outside, with a rater named for it where there is one."""

    penugasan: Penugasan
    penilai_id: str


def periksa_unor(unor: Sequence[UnorBaru], sudah_ada: Mapping[str, str | None]) -> None:
    """Refuse duplicates, unknown parents and circles. `sudah_ada`: unit -> its parent."""
    bidang = _kembar("unor", "unor_id", [u.unor_id for u in unor])
    induk = {**sudah_ada, **{u.unor_id: u.induk_id for u in unor}}
    for nomor, u in enumerate(unor):
        if u.induk_id and u.induk_id not in induk:
            bidang.append((f"unor[{nomor}].induk_id", f"Unit induk {u.induk_id} tidak ada."))
        elif _melingkar(u.unor_id, induk):
            kalimat = "Unit ini berada di atas dirinya sendiri; perbaiki induknya."
            bidang.append((f"unor[{nomor}].induk_id", kalimat))
    _tolak(bidang)


def periksa_pegawai(
    pegawai: Sequence[Pegawai],
    penugasan: Sequence[PenugasanBaru],
    *,
    unor: frozenset[str],
    sudah_ada: Mapping[str, str],
) -> None:
    """Refuse duplicates, impossible ranks, and posts that point nowhere.

    `sudah_ada`: person -> NIP, of those already here whom the file may touch.
    """
    bidang = _kembar("pegawai", "pegawai_id", [p.pegawai_id for p in pegawai])
    bidang += _kembar("pegawai", "nip", [p.nip for p in pegawai])
    id_penugasan = [p.penugasan.penugasan_id for p in penugasan]
    bidang += _kembar("penugasan", "penugasan_id", id_penugasan)
    orang = {p.pegawai_id for p in pegawai} | sudah_ada.keys()
    pemilik_nip = {nip: siapa for siapa, nip in sudah_ada.items()}
    for nomor, p in enumerate(pegawai):
        if p.jenis_pegawai is not JenisPegawai.PEJABAT_NEGARA and not _NIP.fullmatch(p.nip):
            bidang.append((f"pegawai[{nomor}].nip", "NIP terdiri atas 18 angka."))
        if pemilik_nip.get(p.nip, p.pegawai_id) != p.pegawai_id:
            bidang.append((f"pegawai[{nomor}].nip", "NIP ini sudah milik pegawai lain."))
        if not golongan_sah(p.golongan, p.jenis_pegawai):
            kalimat = f"Golongan {p.golongan} tidak ada untuk {p.jenis_pegawai}."
            bidang.append((f"pegawai[{nomor}].golongan", kalimat))
    for satu in penugasan:
        p2 = satu.penugasan
        tempat = f"penugasan {p2.penugasan_id}"
        if p2.unor_id not in unor:
            bidang.append((f"{tempat}.unor_id", f"Unit {p2.unor_id} tidak ada."))
        if satu.penilai_id and satu.penilai_id not in orang:
            bidang.append((f"{tempat}.penilai_id", f"Pegawai {satu.penilai_id} tidak ada."))
        if p2.selesai is not None and p2.selesai < p2.mulai:
            bidang.append((f"{tempat}.selesai", "Tanggal selesai harus sesudah tanggal mulai."))
    _tolak(bidang)


def _kembar(daftar: str, nama: str, nilai: Iterable[str]) -> Bidang:
    berulang = [satu for satu, kali in Counter(nilai).items() if kali > 1 and satu]
    return [(f"{daftar}.{nama}", "Nilai yang sama dipakai lebih dari sekali.") for _ in berulang]


def _melingkar(unor_id: str, induk: Mapping[str, str | None]) -> bool:
    dilihat = {unor_id}
    kini = induk.get(unor_id)
    while kini:
        if kini == unor_id:
            return True
        if kini in dilihat:
            return False  # a circle further up; reported at its own units
        dilihat.add(kini)
        kini = induk.get(kini)
    return False


def _tolak(bidang: Bidang) -> None:
    if bidang:
        raise ImporDitolak(bidang=bidang[:GALAT_TERBANYAK])
