"""Manual Indikator Kinerja and workblock, as they are typed.

PermenPANRB 6/2022 Lamp. II.B, Format A.1.3 and A.1.4. A manual explains an indicator that is not
understood alike by all: then what it aims at, what it means, its unit, where the data come from
and how often it is reported must be said; a formula only where something is calculated. A
workblock frames a strategic initiative that serves one of the plan's own results.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from services.chassis.errors import IsianSalah, TidakDitemukan
from services.skp.domain.istilah import Tingkat
from services.skp.domain.rencana import Bidang, ButirWorkblock, ManualIndikator, Workblock, teks

TINGKAT_MANUAL = (Tingkat.OUTCOME, Tingkat.OUTCOME_ANTARA, Tingkat.OUTPUT_KENDALI_RENDAH)
"""The three that Format A.1.3 knows."""
WORKBLOCK_TERBANYAK = 10
BUTIR_TERBANYAK = 20
_TEKS_WORKBLOCK = ("indikator_target", "pemilik", "pihak_terlibat", "waktu", "penerima_manfaat",
                   "tujuan", "anggaran")  # fmt: skip


def manual(ketikan: ManualIndikator) -> ManualIndikator:
    """A manual, cleaned; refused with all that is wrong."""
    bidang: Bidang = []
    baru = replace(
        ketikan,
        tujuan=teks("tujuan", ketikan.tujuan, bidang, wajib=True),
        definisi=teks("definisi", ketikan.definisi, bidang, wajib=True),
        satuan=teks("satuan", ketikan.satuan, bidang, wajib=True),
        sumber_data=teks("sumber_data", ketikan.sumber_data, bidang, wajib=True),
        formula=teks("formula", ketikan.formula, bidang),
    )
    if ketikan.tingkat not in TINGKAT_MANUAL:
        pilihan = ", ".join(t.sebutan.lower() for t in TINGKAT_MANUAL)
        bidang.append(("tingkat", f"Pilih salah satu: {pilihan}."))
    if ketikan.periode_pelaporan is None:
        bidang.append(("periode_pelaporan", "Pilih seberapa sering dilaporkan."))
    if bidang:
        raise IsianSalah(bidang=bidang)
    return baru


def workblock(ketikan: Workblock, rhk: Collection[str]) -> Workblock:
    """A workblock, cleaned; its result is one of the plan's own."""
    bidang: Bidang = []
    judul = teks("judul", ketikan.judul, bidang, wajib=True)
    if ketikan.rhk_id not in rhk:
        bidang.append(("rhk_id", "Pilih salah satu RHK dari SKP ini."))
    isi = {nama: teks(nama, getattr(ketikan, nama), bidang) for nama in _TEKS_WORKBLOCK}
    kegiatan = _butir("kegiatan", ketikan.kegiatan, bidang)
    tonggak = _butir("tonggak", ketikan.tonggak, bidang)
    if not kegiatan and not any(nama.startswith("kegiatan") for nama, _ in bidang):
        bidang.append(("kegiatan", "Tulis paling sedikit satu kegiatan kunci."))
    if bidang:
        raise IsianSalah(bidang=bidang)
    return replace(ketikan, judul=judul, kegiatan=kegiatan, tonggak=tonggak, **isi)


def pasang(semua: Sequence[Workblock], baru: Workblock) -> tuple[Workblock, ...]:
    """The list with this one in its place, or at the end."""
    if any(w.workblock_id == baru.workblock_id for w in semua):
        return tuple(baru if w.workblock_id == baru.workblock_id else w for w in semua)
    if len(semua) >= WORKBLOCK_TERBANYAK:
        kalimat = f"Satu SKP memuat paling banyak {WORKBLOCK_TERBANYAK} workblock."
        raise IsianSalah(bidang=[("judul", kalimat)])
    return (*semua, baru)


def tanpa(semua: Sequence[Workblock], workblock_id: str) -> tuple[Workblock, ...]:
    """The list without this one."""
    sisa = tuple(w for w in semua if w.workblock_id != workblock_id)
    if len(sisa) == len(semua):
        raise TidakDitemukan
    return sisa


def _butir(
    nama: str, semua: tuple[ButirWorkblock, ...], bidang: Bidang
) -> tuple[ButirWorkblock, ...]:
    if len(semua) > BUTIR_TERBANYAK:
        bidang.append((nama, f"Paling banyak {BUTIR_TERBANYAK} baris."))
        return ()
    bersih = (
        replace(b, uraian=teks(f"{nama}[{n}]", b.uraian, bidang)) for n, b in enumerate(semua)
    )
    return tuple(b for b in bersih if b.uraian)
