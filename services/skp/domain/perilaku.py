"""The standard of behaviour: seven values, three guides each.

PermenPANRB 6/2022 art. 10(3), in the words of Format A.1.6 (Lamp. II). The leader may add special
expectations to each (art. 10(4)); the guides themselves are the same for everybody.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from services.skp.domain.aturan import yang_berlaku
from services.skp.domain.istilah import NilaiPerilaku


@dataclass(frozen=True)
class Panduan:
    """One value as it is printed, with its guides."""

    nama: str
    panduan: tuple[str, str, str]


@dataclass(frozen=True)
class AturanPerilaku:
    """The seven values in force from a day."""

    berlaku_sejak: date
    dasar: str
    nilai: Mapping[NilaiPerilaku, Panduan]


ATURAN = (
    AturanPerilaku(
        berlaku_sejak=date(2022, 2, 7),
        dasar="PermenPANRB 6/2022 Pasal 10 ayat (3) dan Format A.1.6",
        nilai=MappingProxyType(
            {
                NilaiPerilaku.BERORIENTASI_PELAYANAN: Panduan(
                    "Berorientasi pelayanan",
                    (
                        "Memahami dan memenuhi kebutuhan masyarakat",
                        "Ramah, cekatan, solutif, dan dapat diandalkan",
                        "Melakukan perbaikan tiada henti",
                    ),
                ),
                NilaiPerilaku.AKUNTABEL: Panduan(
                    "Akuntabel",
                    (
                        (
                            "Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin,"
                            " dan berintegritas tinggi"
                        ),
                        (
                            "Menggunakan kekayaan dan barang milik negara secara bertanggung"
                            " jawab, efektif, dan efisien"
                        ),
                        "Tidak menyalahgunakan kewenangan jabatan",
                    ),
                ),
                NilaiPerilaku.KOMPETEN: Panduan(
                    "Kompeten",
                    (
                        (
                            "Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu"
                            " berubah"
                        ),
                        "Membantu orang lain belajar",
                        "Melaksanakan tugas dengan kualitas terbaik",
                    ),
                ),
                NilaiPerilaku.HARMONIS: Panduan(
                    "Harmonis",
                    (
                        "Menghargai setiap orang apapun latar belakangnya",
                        "Suka menolong orang lain",
                        "Membangun lingkungan kerja yang kondusif",
                    ),
                ),
                NilaiPerilaku.LOYAL: Panduan(
                    "Loyal",
                    (
                        (
                            "Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara"
                            " Republik Indonesia Tahun 1945, setia pada NKRI serta pemerintahan"
                            " yang sah"
                        ),
                        "Menjaga nama baik sesama ASN, Pimpinan, Instansi, dan Negara",
                        "Menjaga rahasia jabatan dan negara",
                    ),
                ),
                NilaiPerilaku.ADAPTIF: Panduan(
                    "Adaptif",
                    (
                        "Cepat menyesuaikan diri menghadapi perubahan",
                        "Terus berinovasi dan mengembangkan kreativitas",
                        "Bertindak proaktif",
                    ),
                ),
                NilaiPerilaku.KOLABORATIF: Panduan(
                    "Kolaboratif",
                    (
                        "Memberi kesempatan kepada berbagai pihak untuk berkontribusi",
                        "Terbuka dalam bekerja sama untuk menghasilkan nilai tambah",
                        "Menggerakkan pemanfaatan berbagai sumberdaya untuk tujuan bersama",
                    ),
                ),
            }
        ),
    ),
)


def panduan(pada: date) -> Mapping[NilaiPerilaku, Panduan]:
    """All values with their guides, in their order, for a plan that begins on that day."""
    return yang_berlaku(ATURAN, pada).nilai


def sejak(pada: date) -> date:
    """From when the guides of that day hold: the same for all plans that share them."""
    return yang_berlaku(ATURAN, pada).berlaku_sejak
