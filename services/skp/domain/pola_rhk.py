"""Pola RHK: the results that an agency proposes for a post, and a row of a workbook of them.

PermenPANRB 6/2022 art. 9: results come out of a dialogue, so a pattern is never filled in by
itself. It is a text to start from; whoever holds the post copies what fits, and links it himself.
A result of a unit is nobody's pattern.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from services.chassis.errors import IsianSalah
from services.skp.domain import impor_rhk as kolom
from services.skp.domain.istilah import JenisRhk, KlasifikasiRhk
from services.skp.domain.rencana import Bidang, Indikator, Rhk, teks

RHK_TERBANYAK = 100
"""Patterns of one post: what a person can still choose from."""
INDIKATOR_TERBANYAK = 10
JABATAN_TERPANJANG = 200
UKURAN = ("aspek", "target", "perspektif")


@dataclass(frozen=True, slots=True)
class BarisPola:
    """One row: a result of a post, with at most one measure of it."""

    jabatan: str
    jenis: JenisRhk
    rencana_hasil_kerja: str
    indikator: Indikator | None

    @property
    def kunci(self) -> tuple[str, str]:
        """Which result it is about, whatever its capitals and blanks."""
        return rapat(self.jabatan), rapat(self.rencana_hasil_kerja)


def rapat(tulisan: str) -> str:
    """A text as it is compared."""
    return re.sub(r"\s+", " ", tulisan).strip().casefold()


def sidik(rencana: str) -> str:
    """A short name of a result's text, to find it by."""
    return hashlib.sha256(rapat(rencana).encode()).hexdigest()


def baca(isi: Mapping[str, str], bidang: Bidang) -> BarisPola | None:
    """Read a row; every wrong cell is put into `bidang`."""
    jabatan = teks("jabatan", isi.get("jabatan", ""), bidang, wajib=True)
    if len(jabatan) > JABATAN_TERPANJANG:
        bidang.append(("jabatan", f"Paling banyak {JABATAN_TERPANJANG} huruf."))
    jenis = kolom.jenis(isi, bidang)
    rencana = teks("rencana_hasil_kerja", isi.get("rencana_hasil_kerja", ""), bidang, wajib=True)
    ukuran = teks("indikator", isi.get("indikator", ""), bidang)
    target = teks("target", isi.get("target", ""), bidang)
    aspek, perspektif = kolom.ukuran(isi, bidang)
    if not ukuran and any(isi.get(nama, "").strip() for nama in UKURAN):
        bidang.append(("indikator", "Tulis indikatornya; aspek, target, perspektif miliknya."))
    if bidang or jenis is None:
        return None
    indikator = Indikator(
        indikator_id="", indikator=ukuran, target=target, aspek=aspek, perspektif=perspektif
    )
    return BarisPola(jabatan, jenis, rencana, indikator if ukuran else None)


def baru(baris: BarisPola, pola_id: str, jumlah: int) -> Rhk:
    """A pattern that was not there; `jumlah`: how many the post has already."""
    if jumlah >= RHK_TERBANYAK:
        raise _penuh("rencana_hasil_kerja", f"Satu jabatan paling banyak {RHK_TERBANYAK} pola.")
    return Rhk(
        rhk_id=pola_id,
        urutan=0,
        klasifikasi=KlasifikasiRhk.INDIVIDU,
        jenis=baris.jenis,
        rencana_hasil_kerja=baris.rencana_hasil_kerja,
        indikator=(baris.indikator,) if baris.indikator else (),
    )


def gabung(ada: Rhk, baris: BarisPola) -> Rhk:
    """The pattern with what the row says; equal to it if that is nothing new.

    A measure is the same one if its aspect and words are.
    """
    hasil = replace(ada, jenis=baris.jenis)
    ini = baris.indikator
    if ini is None:
        return hasil
    ukuran = list(ada.indikator)
    for n, lama in enumerate(ukuran):
        if (lama.aspek, rapat(lama.indikator)) == (ini.aspek, rapat(ini.indikator)):
            ukuran[n] = ini
            return replace(hasil, indikator=tuple(ukuran))
    if len(ukuran) >= INDIKATOR_TERBANYAK:
        raise _penuh("indikator", f"Satu RHK paling banyak {INDIKATOR_TERBANYAK} indikator.")
    return replace(hasil, indikator=(*ukuran, ini))


def _penuh(nama: str, kalimat: str) -> IsianSalah:
    return IsianSalah(bidang=[(nama, f"{kalimat} Hapus dahulu yang tidak dipakai.")])
