"""What a person plans: results, their indicators, and the annex; with the bounds of each field.

PermenPANRB 6/2022 art. 9 (results, indicators, targets), art. 11-13 (the annex), Formats A.1.1 to
A.1.8.
The bounds are ours, not the regulation's; how many of each there may be stands in `daftar_rhk`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from services.chassis.errors import IsianSalah
from services.skp.domain.istilah import (
    Aspek,
    CaraCascading,
    Cascading,
    JenisRhk,
    KlasifikasiRhk,
    Pendekatan,
    PeriodePelaporan,
    Perspektif,
    StatusTautan,
    Tingkat,
)

CARA: Mapping[Cascading, tuple[CaraCascading, ...]] = MappingProxyType(
    {
        Cascading.LANGSUNG: (
            CaraCascading.ASPEK,
            CaraCascading.WILAYAH,
            CaraCascading.BEBAN_TARGET,
        ),
        Cascading.TIDAK_LANGSUNG: (CaraCascading.LAYANAN, CaraCascading.OUTPUT_ANTARA),
    }
)
"""Lamp. II.C: direct cascading divides the superior's result, indirect contributes to it."""
HURUF_TERBANYAK = 1_000
BARIS_LAMPIRAN_TERBANYAK = 20

Bidang = list[tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ManualIndikator:
    """Manual Indikator Kinerja (Format A.1.3)."""

    tujuan: str = ""
    definisi: str = ""
    formula: str = ""
    satuan: str = ""
    tingkat: Tingkat | None = None
    sumber_data: str = ""
    periode_pelaporan: PeriodePelaporan | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Indikator:
    """One measure of a result; which fields it needs depends on form and approach."""

    indikator_id: str
    indikator: str
    target: str = ""
    aspek: Aspek | None = None
    perspektif: Perspektif | None = None
    manual: ManualIndikator | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhk:
    """One planned result (rencana hasil kerja)."""

    rhk_id: str
    urutan: int
    klasifikasi: KlasifikasiRhk
    jenis: JenisRhk
    rencana_hasil_kerja: str
    # The rater's result that this one takes part in; its text is kept for print.
    rhk_pimpinan_id: str = ""
    rhk_pimpinan: str = ""
    penugasan_dari: str = ""
    unor_id: str = ""
    indikator: tuple[Indikator, ...] = ()
    # Which of the rater's indicators this result carries; empty: his result as a whole.
    indikator_pimpinan_id: str = ""
    tim_kerja_id: str = ""
    tim_kerja: str = ""
    cascading: Cascading | None = None
    cara_cascading: CaraCascading | None = None
    tingkat: Tingkat | None = None
    tautan: StatusTautan | None = None
    # An inherited result: the first of its line, to which subordinates' links point.
    akar_id: str = ""
    # Written by the superior into his subordinate's draft, from the matrix.
    dari_pimpinan: bool = False

    @property
    def akar(self) -> str:
        """The id that others link to; it outlives a change of leader."""
        return self.akar_id or self.rhk_id


@dataclass(frozen=True, slots=True, kw_only=True)
class ButirWorkblock:
    """A key activity or milestone; rutin or transformatif."""

    uraian: str
    transformatif: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Workblock:
    """The frame of a strategic initiative (Format A.1.4)."""

    workblock_id: str
    judul: str
    rhk_id: str = ""
    indikator_target: str = ""
    pemilik: str = ""
    pihak_terlibat: str = ""
    waktu: str = ""
    penerima_manfaat: str = ""
    tujuan: str = ""
    anggaran: str = ""
    kegiatan: tuple[ButirWorkblock, ...] = ()
    tonggak: tuple[ButirWorkblock, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lampiran:
    """The three lists of Format A.1.8."""

    dukungan_sumber_daya: tuple[str, ...] = ()
    skema_pertanggungjawaban: tuple[str, ...] = ()
    konsekuensi: tuple[str, ...] = ()

    @property
    def kosong(self) -> bool:
        """Whether at least one of the three has nothing in it yet."""
        return not (
            self.dukungan_sumber_daya and self.skema_pertanggungjawaban and self.konsekuensi
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class IsianRhk:
    """What a person typed for a result, cleaned; `isian_rhk` makes one or refuses."""

    klasifikasi: KlasifikasiRhk
    jenis: JenisRhk
    rencana_hasil_kerja: str
    rhk_pimpinan_id: str = ""
    penugasan_dari: str = ""
    unor_id: str = ""
    indikator_pimpinan_id: str = ""
    tim_kerja_id: str = ""
    cascading: Cascading | None = None
    cara_cascading: CaraCascading | None = None
    tingkat: Tingkat | None = None
    sementara: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class IsianIndikator:
    """What a person typed for an indicator, cleaned; `isian_indikator` makes one or refuses."""

    indikator: str
    target: str = ""
    aspek: Aspek | None = None
    perspektif: Perspektif | None = None


def isian_rhk(
    *,
    klasifikasi: KlasifikasiRhk | None,
    jenis: JenisRhk | None,
    rencana_hasil_kerja: str,
    rhk_pimpinan_id: str = "",
    penugasan_dari: str = "",
    unor_id: str = "",
    indikator_pimpinan_id: str = "",
    tim_kerja_id: str = "",
    cascading: Cascading | None = None,
    cara_cascading: CaraCascading | None = None,
    tingkat: Tingkat | None = None,
    sementara: bool = False,
) -> IsianRhk:
    """Check the fields of a result one by one and tell all that is wrong at once."""
    bidang: Bidang = []
    if jenis is None:
        bidang.append(("jenis", "Pilih jenis RHK: utama atau tambahan."))
    rencana = teks("rencana_hasil_kerja", rencana_hasil_kerja, bidang, wajib=True)
    dari = teks("penugasan_dari", penugasan_dari, bidang)
    unor_id = teks("unor_id", unor_id, bidang)
    if cara_cascading is not None and cascading is None:
        bidang.append(("cascading", "Pilih jenis cascading lebih dahulu, lalu caranya."))
    elif (
        cara_cascading is not None and cara_cascading not in CARA[cascading or Cascading.LANGSUNG]
    ):
        cocok = ", ".join(c.sebutan.lower() for c in CARA[cascading or Cascading.LANGSUNG])
        bidang.append(("cara_cascading", f"Untuk cascading ini pilih salah satu: {cocok}."))
    if jenis is None or bidang:
        raise IsianSalah(bidang=bidang)
    klasifikasi = klasifikasi or KlasifikasiRhk.INDIVIDU
    organisasi = klasifikasi is KlasifikasiRhk.ORGANISASI
    return IsianRhk(
        klasifikasi=klasifikasi,
        jenis=jenis,
        rencana_hasil_kerja=rencana,
        rhk_pimpinan_id=rhk_pimpinan_id,
        penugasan_dari=dari,
        unor_id=unor_id if organisasi and not tim_kerja_id else "",
        indikator_pimpinan_id=indikator_pimpinan_id if rhk_pimpinan_id else "",
        tim_kerja_id=tim_kerja_id,
        cascading=cascading,
        cara_cascading=cara_cascading,
        tingkat=tingkat,
        sementara=sementara and not rhk_pimpinan_id,
    )


def isian_indikator(
    pendekatan: Pendekatan,
    *,
    indikator: str,
    target: str = "",
    aspek: Aspek | None = None,
    perspektif: Perspektif | None = None,
) -> IsianIndikator:
    """Check the fields of an indicator; a qualitative plan has one narrative and no target field.

    What a complete plan needs besides is asked when it is submitted: a draft may have gaps.
    """
    bidang: Bidang = []
    narasi = teks("indikator", indikator, bidang, wajib=True)
    angka = teks("target", target, bidang)
    if pendekatan is Pendekatan.KUALITATIF:
        if angka:
            bidang.append(
                ("target", "Kosongkan target: pada pendekatan kualitatif target ada di narasi.")
            )
        if aspek:
            bidang.append(("aspek", "Kosongkan aspek: aspek hanya untuk pendekatan kuantitatif."))
    if bidang:
        raise IsianSalah(bidang=bidang)
    return IsianIndikator(indikator=narasi, target=angka, aspek=aspek, perspektif=perspektif)


def teks(nama: str, nilai: str, bidang: Bidang, *, wajib: bool = False) -> str:
    """A text without surrounding blanks, in one Unicode form; what is wrong goes to `bidang`."""
    bersih = unicodedata.normalize("NFC", nilai.replace("\r\n", "\n")).strip()
    if wajib and not bersih:
        bidang.append((nama, "Isian ini tidak boleh kosong."))
    if len(bersih) > HURUF_TERBANYAK:
        bidang.append(
            (
                nama,
                f"Paling banyak {HURUF_TERBANYAK:,} karakter".replace(",", ".")
                + f"; sekarang {len(bersih):,}.".replace(",", "."),
            )
        )
    if any(unicodedata.category(huruf) == "Cc" and huruf not in "\n\t" for huruf in bersih):
        bidang.append((nama, "Hapus karakter yang tidak terlihat dari isian ini."))
    return bersih


def daftar_teks(nama: str, nilai: tuple[str, ...], bidang: Bidang) -> tuple[str, ...]:
    """A list of texts; empty lines fall out."""
    if len(nilai) > BARIS_LAMPIRAN_TERBANYAK:
        bidang.append((nama, f"Paling banyak {BARIS_LAMPIRAN_TERBANYAK} baris."))
        return ()
    baris = (teks(f"{nama}[{nomor}]", satu, bidang) for nomor, satu in enumerate(nilai))
    return tuple(satu for satu in baris if satu)
