"""What is written in a guidance or a counselling, and when that is complete.

PermenPANRB 6/2022 Lampiran Bab III.D: Format B.1.6 (coaching: tujuan, fakta, peluang, langkah),
B.1.7 (mentoring: tujuan, jurnal), B.1.10 (the problem of behaviour that leads to konseling). The
journal is the one part that may still be empty when a mentoring is proposed: it tells what was
done.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any, TypeVar

from services.penilaian.domain.isian import NAMA_MAKSIMUM, TEKS_MAKSIMUM, Pemeriksa
from services.penilaian.domain.rencana import NilaiPerilaku, SkpDisepakati

BARIS_MAKSIMUM = 20
PEMBIMBING_MAKSIMUM = 100
PENDEK = frozenset({"jangka_waktu", "waktu", "tempat", "target_waktu"})
"""Fields of a few words."""
BOLEH_KOSONG = frozenset({"baseline"})
"""B.1.6: "baseline target (jika ada)"."""


class JenisPembinaan(StrEnum):
    """What is done (art. 21; Lamp. III.D angka 3 and 4)."""

    MENTORING = "MENTORING"
    COACHING = "COACHING"
    KONSELING = "KONSELING"

    @property
    def bimbingan(self) -> bool:
        """Guidance, which has its feedback (B.1.8) and its evaluation (B.1.9)."""
        return self is not JenisPembinaan.KONSELING


@dataclass(frozen=True)
class TujuanMentoring:
    """What the employee wants of a mentoring."""

    keahlian: str
    jangka_waktu: str
    perubahan: str
    ukuran_keberhasilan: str


@dataclass(frozen=True)
class Jurnal:
    """One meeting of a mentoring."""

    waktu: str
    tempat: str
    materi: str
    rencana_aksi: str
    target_waktu: str


@dataclass(frozen=True)
class Mentoring:
    """Format B.1.7."""

    tujuan: tuple[TujuanMentoring, ...] = ()
    jurnal: tuple[Jurnal, ...] = ()


@dataclass(frozen=True)
class TujuanCoaching:
    """What he wants to reach; the indicator's words are those of the day it was chosen."""

    indikator_id: str
    indikator: str
    baseline: str
    target: str
    strategi: str


@dataclass(frozen=True)
class Fakta:
    """Where he stands."""

    target_skp: str
    progres: str
    masalah: str
    penyebab: str


@dataclass(frozen=True)
class Langkah:
    """What follows; `penyesuaian`: measure or target must change. None: not answered."""

    indikator_id: str
    indikator: str
    strategi: str
    penyesuaian: bool | None


@dataclass(frozen=True)
class Coaching:
    """Format B.1.6."""

    tujuan: tuple[TujuanCoaching, ...] = ()
    fakta: tuple[Fakta, ...] = ()
    peluang: str = ""
    langkah: tuple[Langkah, ...] = ()


@dataclass(frozen=True)
class Konseling:
    """Format B.1.10: a problem of behaviour, by the core value that it touches."""

    nilai_dasar: NilaiPerilaku | None = None
    ada_ekspektasi: bool | None = None
    ekspektasi_khusus: str = ""
    permasalahan: str = ""
    terjadi_pada_lain: bool | None = None
    sudah_dilakukan: str = ""


@dataclass(frozen=True)
class Pembimbing:
    """Somebody else with the special task (Lamp. III.D angka 4 huruf b)."""

    nama: str
    nip: str = ""


Isi = Mentoring | Coaching | Konseling
B = TypeVar("B")
BENTUK: Mapping[JenisPembinaan, type[Isi]] = {
    JenisPembinaan.MENTORING: Mentoring,
    JenisPembinaan.COACHING: Coaching,
    JenisPembinaan.KONSELING: Konseling,
}
_PILIH = "Pilih indikator yang ada pada SKP ini."
_JAWAB = "Jawab ya atau tidak."


def periksa(isi: Isi, indikator: Mapping[str, str]) -> Isi:
    """The content without surrounding space, or all that is wrong with it, by its path."""
    p = Pemeriksa()
    if isinstance(isi, Mentoring):
        bersih: Isi = _mentoring(p, isi)
    elif isinstance(isi, Coaching):
        bersih = _coaching(p, isi, indikator)
    else:
        bersih = _konseling(p, isi)
    p.bidang = [(f"isi.{type(isi).__name__.lower()}.{nama}", kata) for nama, kata in p.bidang]
    p.selesai()
    return bersih


def periksa_pembimbing(nama: str, nip: str) -> Pembimbing | None:
    """Whoever guides in the rater's stead; None where he does it himself."""
    p = Pemeriksa()
    wajib, batas = bool(nip.strip()), PEMBIMBING_MAKSIMUM
    nama = p.teks("isi.pembimbing_nama", nama, wajib=wajib, maksimum=batas)
    nip = p.teks("isi.pembimbing_nip", nip, wajib=False, maksimum=batas)
    p.selesai()
    return Pembimbing(nama, nip) if nama else None


def indikator(skp: SkpDisepakati) -> dict[str, str]:
    """The measures that a coaching may be about: id → words."""
    return {k.id: k.indikator for r in skp.rencana.rhk for k in r.indikator}


def perlu_perubahan_skp(isi: Isi) -> bool:
    """Whether a step says Ya: then the plan is changed (B.1.6, footnote)."""
    return isinstance(isi, Coaching) and any(satu.penyesuaian for satu in isi.langkah)


def _mentoring(p: Pemeriksa, isi: Mentoring) -> Mentoring:
    tujuan = _baris(p, "tujuan", isi.tujuan, sebutan="tujuan")
    jurnal = _baris(p, "jurnal", isi.jurnal, wajib=False)
    return Mentoring(tujuan, jurnal)


def _coaching(p: Pemeriksa, isi: Coaching, indikator: Mapping[str, str]) -> Coaching:
    def bernama(satu: Any, jalur: str) -> Any:
        if satu.indikator_id not in indikator:
            p.tolak(f"{jalur}.indikator_id", _PILIH)
        return replace(satu, indikator=indikator.get(satu.indikator_id, ""))

    def langkah(satu: Any, jalur: str) -> Any:
        if satu.penyesuaian is None:
            p.tolak(f"{jalur}.penyesuaian", _JAWAB)
        return bernama(satu, jalur)

    return Coaching(
        tujuan=_baris(p, "tujuan", isi.tujuan, sebutan="tujuan", tambah=bernama),
        fakta=_baris(p, "fakta", isi.fakta, sebutan="fakta"),
        peluang=p.teks("peluang", isi.peluang, wajib=True, maksimum=TEKS_MAKSIMUM),
        langkah=_baris(p, "langkah", isi.langkah, sebutan="langkah", tambah=langkah),
    )


def _konseling(p: Pemeriksa, isi: Konseling) -> Konseling:
    if isi.nilai_dasar is None:
        p.tolak("nilai_dasar", "Pilih nilai dasar ASN yang disentuh perilaku itu.")
    for nama in ("ada_ekspektasi", "terjadi_pada_lain"):
        if getattr(isi, nama) is None:
            p.tolak(nama, _JAWAB)
    ekspektasi = p.teks(
        "ekspektasi_khusus",
        isi.ekspektasi_khusus if isi.ada_ekspektasi else "",
        wajib=bool(isi.ada_ekspektasi),
        maksimum=TEKS_MAKSIMUM,
    )
    return replace(
        isi,
        ekspektasi_khusus=ekspektasi,
        permasalahan=p.teks("permasalahan", isi.permasalahan, wajib=True, maksimum=TEKS_MAKSIMUM),
        sudah_dilakukan=p.teks(
            "sudah_dilakukan", isi.sudah_dilakukan, wajib=True, maksimum=TEKS_MAKSIMUM
        ),
    )


def _baris(
    p: Pemeriksa,
    bagian: str,
    semua: Sequence[B],
    *,
    wajib: bool = True,
    sebutan: str = "",
    tambah: Callable[[B, str], B] | None = None,
) -> tuple[B, ...]:
    """Rows of a table, each with its own path."""
    if wajib and not semua:
        p.tolak(bagian, f"Isi paling sedikit satu {sebutan}.")
    if len(semua) > BARIS_MAKSIMUM:
        p.tolak(bagian, f"Paling banyak {BARIS_MAKSIMUM} baris.")
    hasil = []
    for nomor, satu in enumerate(semua[:BARIS_MAKSIMUM]):
        jalur = f"{bagian}[{nomor}]"
        bersih = _satu_baris(p, jalur, satu)
        hasil.append(tambah(bersih, jalur) if tambah else bersih)
    return tuple(hasil)


def _satu_baris(p: Pemeriksa, jalur: str, satu: Any) -> Any:
    teks = {
        bidang.name: p.teks(
            f"{jalur}.{bidang.name}",
            getattr(satu, bidang.name),
            wajib=bidang.name not in BOLEH_KOSONG,
            maksimum=NAMA_MAKSIMUM if bidang.name in PENDEK else TEKS_MAKSIMUM,
        )
        for bidang in fields(satu)
        if bidang.name not in {"indikator_id", "indikator", "penyesuaian"}
    }
    return replace(satu, **teks)
