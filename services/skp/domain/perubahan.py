"""What an edit changed, in the words of the form: field, before, after.

PermenPANRB 6/2022 art. 14(2): an agreed plan may be developed further; so that everybody can see
how it came about, each edit leaves a line in the history.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Any

from services.skp.domain.daftar_rhk import DaftarRhk
from services.skp.domain.istilah import Istilah
from services.skp.domain.rencana import Indikator, Lampiran, Rhk, Workblock

SEBUTAN = {
    "rencana_hasil_kerja": "rencana hasil kerja",
    "rhk_pimpinan": "RHK pimpinan yang diintervensi",
    "penugasan_dari": "penugasan dari",
    "klasifikasi": "klasifikasi",
    "jenis": "jenis",
    "tim_kerja": "tim kerja",
    "cascading": "cascading",
    "cara_cascading": "cara cascading",
    "tingkat": "tingkat hasil",
    "tautan": "tautan",
    "indikator": "indikator",
    "target": "target",
    "aspek": "aspek",
    "perspektif": "perspektif",
    "dukungan_sumber_daya": "dukungan sumber daya",
    "skema_pertanggungjawaban": "skema pertanggungjawaban",
    "konsekuensi": "konsekuensi",
    "judul": "judul",
    "indikator_target": "indikator dan target",
    "pemilik": "pemilik",
    "pihak_terlibat": "pihak terlibat",
    "waktu": "waktu",
    "penerima_manfaat": "penerima manfaat",
    "tujuan": "tujuan",
    "anggaran": "anggaran",
}
"""Only these are told: ids and places say nothing to a person."""


@dataclass(frozen=True, slots=True)
class Perubahan:
    """One field of one edit."""

    bidang: str
    sebelum: str
    sesudah: str


@dataclass(frozen=True, slots=True)
class Suntingan:
    """What was done, on what, and the change itself."""

    tindakan: str
    objek: str
    perubahan: tuple[Perubahan, ...]


def beda_rhk(lama: DaftarRhk, baru: DaftarRhk) -> list[Suntingan]:
    """The edits that lead from one list of results to the other."""
    sebelum, sesudah = {r.rhk_id: r for r in lama}, {r.rhk_id: r for r in baru}
    nomor = {r.rhk_id: n for n, r in enumerate(lama, start=1)}
    nomor |= {r.rhk_id: n for n, r in enumerate(baru, start=1)}
    hasil: list[Suntingan] = []
    for rhk_id in sebelum.keys() - sesudah.keys():
        r = sebelum[rhk_id]
        hasil.append(_suntingan(f"Menghapus RHK nomor {nomor[rhk_id]}", rhk_id, _beda(r, None)))
    for rhk_id, r in sesudah.items():
        if rhk_id not in sebelum:
            tindakan = f"Menambah RHK nomor {nomor[rhk_id]}"
            hasil.append(_suntingan(tindakan, rhk_id, _beda(None, r)))
        elif r != sebelum[rhk_id]:
            hasil += _beda_satu(sebelum[rhk_id], r, nomor[rhk_id])
    if not hasil and [r.rhk_id for r in lama] != [r.rhk_id for r in baru]:
        hasil.append(Suntingan("Mengubah urutan RHK", "urutan", ()))
    return hasil


def beda_lampiran(lama: Lampiran, baru: Lampiran) -> list[Suntingan]:
    """The edit of the annex; none when nothing changed."""
    beda = tuple(_beda(lama, baru))
    return [Suntingan("Mengubah lampiran", "lampiran", beda)] if beda else []


def beda_workblock(lama: tuple[Workblock, ...], baru: tuple[Workblock, ...]) -> list[Suntingan]:
    """The edits of the workblocks, each by its title."""
    dahulu, kini = {w.workblock_id: w for w in lama}, {w.workblock_id: w for w in baru}
    hasil: list[Suntingan] = []
    for id_ in [*dahulu, *(k for k in kini if k not in dahulu)]:
        sebelum, sesudah = dahulu.get(id_), kini.get(id_)
        if sebelum == sesudah:
            continue
        kata = "Mengubah" if sebelum and sesudah else _kata(baru=sesudah is not None)
        judul = (sesudah or sebelum or lama[0]).judul
        beda = tuple(_beda(sebelum, sesudah))
        hasil.append(Suntingan(f"{kata} workblock {judul}", id_, beda))
    return hasil


def _beda_satu(lama: Rhk, baru: Rhk, nomor: int) -> Iterator[Suntingan]:
    if beda := tuple(_beda(lama, baru)):
        yield Suntingan(f"Mengubah RHK nomor {nomor}", baru.rhk_id, beda)
    elif lama.urutan != baru.urutan and lama.indikator == baru.indikator:
        yield Suntingan("Mengubah urutan RHK", "urutan", ())
    dahulu = {i.indikator_id: i for i in lama.indikator}
    kini = {i.indikator_id: i for i in baru.indikator}
    for id_ in [*dahulu, *(k for k in kini if k not in dahulu)]:
        kata = "Mengubah" if id_ in dahulu and id_ in kini else _kata(baru=id_ in kini)
        if beda := tuple(_beda(dahulu.get(id_), kini.get(id_))):
            yield Suntingan(f"{kata} indikator RHK nomor {nomor}", id_, beda)
        elif dahulu.get(id_) != kini.get(id_):
            yield Suntingan(f"Mengubah manual indikator RHK nomor {nomor}", id_, ())
    if kini.keys() == dahulu.keys() and list(kini) != list(dahulu):
        yield Suntingan(f"Mengubah urutan indikator RHK nomor {nomor}", baru.rhk_id, ())


def _kata(*, baru: bool) -> str:
    return "Menambah" if baru else "Menghapus"


def _suntingan(tindakan: str, objek: str, beda: Iterator[Perubahan]) -> Suntingan:
    return Suntingan(tindakan, objek, tuple(beda))


Isi = Rhk | Indikator | Lampiran | Workblock


def _beda(lama: Isi | None, baru: Isi | None) -> Iterator[Perubahan]:
    for bidang in fields(baru or lama or Lampiran()):
        sebutan = SEBUTAN.get(bidang.name)
        sebelum = _teks(getattr(lama, bidang.name, None))
        sesudah = _teks(getattr(baru, bidang.name, None))
        if sebutan and sebelum != sesudah:
            yield Perubahan(sebutan, sebelum, sesudah)


def _teks(nilai: Any) -> str:
    """A value as it is read; a list of indicators is told by its own edits."""
    if nilai is None:
        return ""
    if isinstance(nilai, Istilah):
        return nilai.sebutan
    if isinstance(nilai, tuple):
        return "\n".join(satu for satu in nilai if isinstance(satu, str))
    return str(nilai)
