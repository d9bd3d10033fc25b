"""A workbook that somebody uploaded, read as values: no formula is run, no bomb goes off.

An xlsx is a zip of XML. Before the reader touches it, its parts are unpacked once and counted, and
the positions of its cells are looked at: one cell far out makes a reader reserve the whole square.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook

from services.skp.domain.errors_impor import BerkasImporDitolak
from services.skp.domain.impor import BERKAS_TERBESAR, ISI_TERBESAR
from services.skp.domain.impor_kolom import Kolom

BAGIAN_TERBANYAK = 200
KOLOM_TERBANYAK = 60
SEKALI = 1 << 16
_LETAK = re.compile(rb"""\sr\s*=\s*["']([^"']{0,12})""")
_SEL = re.compile(rb"([A-Z]{0,3})(\d{1,7})")
Baris = tuple[int, dict[str, str]]


def tolak(kalimat: str) -> BerkasImporDitolak:
    """The refusal of a workbook, with what would be right."""
    return BerkasImporDitolak(bidang=[("berkas", kalimat)])


def periksa(berkas: bytes, nama: str, terbanyak: int) -> None:
    """Refuse what is no workbook, is too large, or would unpack into something too large."""
    if not berkas:
        raise tolak("Pilih berkas xlsx.")
    if len(berkas) > BERKAS_TERBESAR:
        raise tolak("Berkas lebih dari 2,9 MB. Bagi menjadi beberapa berkas.")
    if not nama.lower().endswith(".xlsx"):
        raise tolak("Hanya berkas .xlsx. Simpan buku kerja Anda sebagai “Excel Workbook (.xlsx)”.")
    try:
        with zipfile.ZipFile(io.BytesIO(berkas)) as arsip:
            _periksa_bagian(arsip, terbanyak)
    except (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, OSError):
        raise tolak(
            "Berkas ini bukan xlsx yang utuh. Simpan ulang, lalu unggah kembali."
        ) from None


def _periksa_bagian(arsip: zipfile.ZipFile, terbanyak: int) -> None:
    bagian = arsip.infolist()
    nama = {satu.filename for satu in bagian}
    if "xl/workbook.xml" not in nama:
        raise tolak("Berkas ini bukan buku kerja xlsx.")
    if any(satu.lower().endswith("vbaproject.bin") for satu in nama):
        raise tolak("Berkas ini memuat makro. Simpan sebagai xlsx tanpa makro.")
    if len(bagian) > BAGIAN_TERBANYAK or sum(satu.file_size for satu in bagian) > ISI_TERBESAR:
        raise _terlalu_besar()
    sisa = ISI_TERBESAR
    for satu in bagian:
        lembar = satu.filename.startswith("xl/worksheets/")
        ekor = b""
        with arsip.open(satu) as isi:
            while potong := isi.read(SEKALI):
                sisa -= len(potong)
                if sisa < 0:
                    raise _terlalu_besar()
                if lembar:
                    _periksa_letak(ekor + potong, terbanyak)
                    ekor = potong[-64:]


def _periksa_letak(xml: bytes, terbanyak: int) -> None:
    """Every `r="C17"` of a sheet lies within the list."""
    if xml.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise tolak("Lembar kerja ini tidak tersimpan sebagai UTF-8. Simpan ulang berkasnya.")
    for tulisan in _LETAK.findall(xml[:-16] if len(xml) > SEKALI else xml):
        sel = _SEL.fullmatch(tulisan)
        if sel is None:
            raise tolak("Lembar kerja ini rusak. Simpan ulang berkasnya.")
        if int(sel[2]) > terbanyak + 1:
            raise tolak(
                f"Lembar memuat lebih dari {_ribuan(terbanyak)} baris. Bagi menjadi beberapa"
                " berkas, atau hapus baris kosong di bawah daftar."
            )
        if sel[1] and _nomor_kolom(sel[1].decode()) > KOLOM_TERBANYAK:
            raise tolak(f"Lembar memuat lebih dari {KOLOM_TERBANYAK} kolom. Pakai templatnya.")


def _terlalu_besar() -> BerkasImporDitolak:
    return tolak(
        "Isi berkas terlalu besar bila dibuka. Hapus gambar dan lembar lain, lalu ulangi."
    )


def baca(
    berkas: bytes, kolom: Sequence[Kolom], terbanyak: int
) -> tuple[dict[str, str], list[Baris]]:
    """Letters of the columns, and the rows that are not empty with their numbers."""
    try:
        buku = CalamineWorkbook.from_filelike(io.BytesIO(berkas))
        lembar = buku.get_sheet_by_index(0).to_python(skip_empty_area=False)
    except (CalamineError, ValueError, IndexError, OSError) as e:
        raise tolak("Lembar pertama tidak dapat dibaca. Pakai templatnya.") from e
    if not lembar:
        raise tolak("Lembar pertama kosong. Isi di bawah judul kolomnya.")
    letak = _letak(lembar[0], kolom)
    hasil: list[Baris] = []
    for nomor, sel in enumerate(lembar[1:], start=2):
        isi = {k: sel_teks(sel[n]) for k, n in letak.items() if n < len(sel)}
        if any(isi.values()):
            hasil.append((nomor, {k: v for k, v in isi.items() if v}))
    if not hasil:
        raise tolak("Tidak ada baris di bawah judul kolom.")
    if len(hasil) > terbanyak:
        raise tolak(f"Berkas memuat lebih dari {_ribuan(terbanyak)} baris. Bagi menjadi beberapa.")
    return {k: huruf(n) for k, n in letak.items()}, hasil


def _letak(judul: Sequence[Any], kolom: Sequence[Kolom]) -> dict[str, int]:
    """Key of a column → where it stands; found by its head, in any order."""
    di: dict[str, int] = {}
    for nomor, sel in enumerate(judul):
        di.setdefault(sel_teks(sel).rstrip("* ").casefold(), nomor)
    kurang = [k.judul for k in kolom if k.wajib and k.judul.casefold() not in di]
    if kurang:
        raise tolak(f"Kolom ini belum ada pada baris pertama: {', '.join(kurang)}.")
    asing = [sel_teks(s) for s in judul if sel_teks(s)]
    dikenal = {k.judul.casefold() for k in kolom}
    asing = [s for s in asing if s.rstrip("* ").casefold() not in dikenal]
    if asing:
        raise tolak(
            f"Kolom ini tidak dikenal: {', '.join(asing)[:200]}. Hapus, atau pakai templat."
        )
    return {k.kunci: di[k.judul.casefold()] for k in kolom if k.judul.casefold() in di}


def sel_teks(nilai: object) -> str:
    """A cell as text: a date as ISO, a whole number without its point."""
    if isinstance(nilai, datetime):
        return nilai.date().isoformat()
    if isinstance(nilai, date):
        return nilai.isoformat()
    if isinstance(nilai, bool):
        return "Ya" if nilai else "Tidak"
    if isinstance(nilai, float) and nilai.is_integer() and abs(nilai) < 1e15:
        return str(int(nilai))
    return str(nilai).replace("\x00", "").strip()


def huruf(nomor: int) -> str:
    """0 → A, 26 → AA."""
    hasil = ""
    nomor += 1
    while nomor:
        nomor, sisa = divmod(nomor - 1, 26)
        hasil = chr(65 + sisa) + hasil
    return hasil


def sel(kolom: Mapping[str, str], kunci: str, nomor: int) -> str:
    """Where a field of a row stands: C17."""
    return f"{kolom.get(kunci, 'A')}{nomor}"


def _nomor_kolom(tulisan: str) -> int:
    hasil = 0
    for satu in tulisan:
        hasil = hasil * 26 + ord(satu) - 64
    return hasil


def _ribuan(angka: int) -> str:
    return f"{angka:,}".replace(",", ".")
