"""The results of one plan as a list: how many there may be, and how the list changes.

PermenPANRB 6/2022 art. 9 and Formats A.1.1-A.1.7 give the shape; the bounds are ours and keep an
agreed plan inside one event of 256 KiB.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import astuple, replace

from services.chassis.errors import IsianSalah, TidakDitemukan
from services.skp.domain.istilah import JenisRhk
from services.skp.domain.rencana import Indikator, Lampiran, Rhk, Workblock

RHK_TERBANYAK = 40
INDIKATOR_TERBANYAK = 10
BOBOT_TERBANYAK = 160 * 1024
"""All texts of one plan together, as JSON bytes: the rest of an event is ids and names."""

DaftarRhk = tuple[Rhk, ...]


def cari(daftar: DaftarRhk, rhk_id: str) -> Rhk:
    """The result with this id."""
    ketemu = next((r for r in daftar if r.rhk_id == rhk_id), None)
    if ketemu is None:
        raise TidakDitemukan
    return ketemu


def tambah(daftar: DaftarRhk, baru: Rhk) -> DaftarRhk:
    """The results and one more, behind the others."""
    if len(daftar) >= RHK_TERBANYAK:
        kalimat = f"Satu SKP paling banyak memuat {RHK_TERBANYAK} RHK. Gabungkan yang serupa."
        raise IsianSalah(bidang=[("rencana_hasil_kerja", kalimat)])
    urutan = max((r.urutan for r in daftar), default=0) + 1
    return (*daftar, replace(baru, urutan=urutan))


def ganti(daftar: DaftarRhk, baru: Rhk) -> DaftarRhk:
    """The results with one of them in its new form; id and place stay."""
    return tuple(baru if r.rhk_id == baru.rhk_id else r for r in daftar)


def tanpa(daftar: DaftarRhk, rhk_id: str) -> DaftarRhk:
    """The results without one of them and its indicators."""
    dibuang = cari(daftar, rhk_id)
    return tuple(r for r in daftar if r is not dibuang)


def tambah_indikator(daftar: DaftarRhk, rhk_id: str, baru: Indikator) -> DaftarRhk:
    """The results, one of them with one more indicator."""
    rhk = cari(daftar, rhk_id)
    if len(rhk.indikator) >= INDIKATOR_TERBANYAK:
        kalimat = f"Satu RHK paling banyak memuat {INDIKATOR_TERBANYAK} indikator."
        raise IsianSalah(bidang=[("indikator", kalimat)])
    return ganti(daftar, replace(rhk, indikator=(*rhk.indikator, baru)))


def ganti_indikator(daftar: DaftarRhk, rhk_id: str, baru: Indikator) -> DaftarRhk:
    """The results with one indicator in its new form; id and place stay."""
    rhk = cari(daftar, rhk_id)
    lama = _indikator(rhk, baru.indikator_id)
    isi = tuple(baru if i is lama else i for i in rhk.indikator)
    return ganti(daftar, replace(rhk, indikator=isi))


def tanpa_indikator(daftar: DaftarRhk, rhk_id: str, indikator_id: str) -> DaftarRhk:
    """The results without one of the indicators."""
    rhk = cari(daftar, rhk_id)
    dibuang = _indikator(rhk, indikator_id)
    isi = tuple(i for i in rhk.indikator if i is not dibuang)
    return ganti(daftar, replace(rhk, indikator=isi))


def geser(daftar: DaftarRhk, rhk_id: str, *, naik: bool) -> DaftarRhk:
    """The results with one of them a place up or down among those of its kind."""
    rhk = cari(daftar, rhk_id)
    sejenis = sorted((r for r in daftar if r.jenis is rhk.jenis), key=lambda r: r.urutan)
    tempat = sejenis.index(rhk)
    lain = tempat - 1 if naik else tempat + 1
    if not 0 <= lain < len(sejenis):
        return daftar
    tetangga = sejenis[lain]
    baru = ganti(daftar, replace(rhk, urutan=tetangga.urutan))
    baru = ganti(baru, replace(tetangga, urutan=rhk.urutan))
    return tuple(sorted(baru, key=lambda r: (r.jenis is JenisRhk.TAMBAHAN, r.urutan)))


def cari_indikator(daftar: DaftarRhk, rhk_id: str, indikator_id: str) -> Indikator:
    """The indicator with this id."""
    return _indikator(cari(daftar, rhk_id), indikator_id)


def geser_indikator(daftar: DaftarRhk, rhk_id: str, indikator_id: str, *, naik: bool) -> DaftarRhk:
    """The results, in one of them an indicator a place up or down."""
    rhk = cari(daftar, rhk_id)
    semua = list(rhk.indikator)
    tempat = semua.index(_indikator(rhk, indikator_id))
    lain = tempat - 1 if naik else tempat + 1
    if not 0 <= lain < len(semua):
        return daftar
    semua[tempat], semua[lain] = semua[lain], semua[tempat]
    return ganti(daftar, replace(rhk, indikator=tuple(semua)))


def pastikan_muat(
    daftar: DaftarRhk,
    lampiran: Lampiran,
    ekspektasi: Iterable[tuple[str, ...]],
    workblock: tuple[Workblock, ...] = (),
) -> None:
    """Refuse a plan whose texts together would not fit one event."""
    semua = [
        *(t for r in daftar for t in (r.rencana_hasil_kerja, r.rhk_pimpinan, r.penugasan_dari)),
        *(t for r in daftar for i in r.indikator for t in (i.indikator, i.target)),
        *(t for r in daftar for i in r.indikator if i.manual for t in astuple(i.manual) if t),
        *(t for w in workblock for t in astuple(w)),
        *lampiran.dukungan_sumber_daya,
        *lampiran.skema_pertanggungjawaban,
        *lampiran.konsekuensi,
        *(satu for baris in ekspektasi for satu in baris),
    ]
    if sum(len(json.dumps(satu)) for satu in semua) > BOBOT_TERBANYAK:
        kalimat = (
            "Seluruh isi SKP ini sudah terlalu panjang (lebih dari 160.000 karakter)."
            " Ringkas dahulu isian yang ada."
        )
        raise IsianSalah(bidang=[("skp", kalimat)])


def _indikator(rhk: Rhk, indikator_id: str) -> Indikator:
    ketemu = next((i for i in rhk.indikator if i.indikator_id == indikator_id), None)
    if ketemu is None:
        raise TidakDitemukan
    return ketemu
