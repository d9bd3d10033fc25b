"""A list as a file to take away, xlsx or csv: the one writer of both.

Whatever people typed stands in these cells, and the file is opened in a spreadsheet. A text that a
spreadsheet would take for a formula therefore gets an apostrophe in csv, and is written as text in
xlsx. Rows are written as they come; a list that is too long is refused in a sentence instead of
being cut off unseen.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import IO, Literal
from urllib.parse import quote

import xlsxwriter
from flask import Response

from services.gateway.problems import Masalah

BATAS_BARIS = 20_000
PANJANG_SEL = 32_767
"""What a cell of a spreadsheet holds."""
LEBAR_TERBESAR = 60
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
JENIS = {"xlsx": XLSX, "csv": "text/csv; charset=utf-8"}
Bentuk = Literal["xlsx", "csv"]
_RUMUS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
# Where the list separator is a semicolon (Indonesian regional settings) or a tab, a reader breaks
# a comma file there, and at a line within quotes: what follows must not begin as a formula either.
_PECAHAN = re.compile(r"([;,\t\r\n][ \"]*)(?=[=+\-@\t\r＝＋－＠])")
_KENDALI = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")


@dataclass(frozen=True)
class Tabel:
    """What is written: the name of the file, the head, the rows as they come."""

    nama: str
    judul: Sequence[str]
    baris: Iterable[Sequence[object]]


def teks_sel(nilai: object) -> str:
    """A value as a cell shows it; what no file may hold is left out."""
    if nilai is None:
        return ""
    return _KENDALI.sub("", str(nilai))[:PANJANG_SEL]


def jinak(nilai: object) -> str:
    """A cell of csv that no spreadsheet takes for a formula. Numbers stay numbers."""
    teks = teks_sel(nilai)
    if isinstance(nilai, int | float):
        return teks
    awal = "'" if teks.lstrip(" ").startswith(_RUMUS) else ""
    return awal + _PECAHAN.sub(r"\1'", teks)


def unduhan(tabel: Tabel, bentuk: Bentuk) -> Response:
    """The table as a file that the browser saves."""
    berkas = io.BytesIO()
    (_csv if bentuk == "csv" else _xlsx)(berkas, tabel)
    kepala = {"Content-Disposition": letak(f"{tabel.nama}.{bentuk}"), "Cache-Control": "no-store"}
    return Response(berkas.getvalue(), content_type=JENIS[bentuk], headers=kepala)


def letak(nama: str) -> str:
    """Content-Disposition of a file that is saved under this name."""
    bersih = re.sub(r'[\x00-\x1f\x7f"\\/]', "_", nama)
    ascii_ = bersih.encode("ascii", "replace").decode()
    return f"attachment; filename=\"{ascii_}\"; filename*=UTF-8''{quote(bersih)}"


def _terbatas(baris: Iterable[Sequence[object]]) -> Iterator[Sequence[object]]:
    for nomor, satu in enumerate(baris, start=1):
        if nomor > BATAS_BARIS:
            batas = f"{BATAS_BARIS:,}".replace(",", ".")
            raise Masalah(
                "DAFTAR_TERLALU_PANJANG",
                detail=f"Daftar ini lebih dari {batas} baris. Persempit dengan saringan, misalnya"
                " per unit kerja, lalu unduh lagi.",
            )
        yield satu


def _csv(berkas: IO[bytes], tabel: Tabel) -> None:
    # The mark tells spreadsheets that this is UTF-8.
    teks = io.TextIOWrapper(berkas, encoding="utf-8-sig", newline="", write_through=True)
    tulis = csv.writer(teks)
    tulis.writerow([jinak(satu) for satu in tabel.judul])
    for baris in _terbatas(tabel.baris):
        tulis.writerow([jinak(satu) for satu in baris])
    teks.flush()
    teks.detach()


def _xlsx(berkas: IO[bytes], tabel: Tabel) -> None:
    # Also a refusal on the way closes it: its parts lie on disk.
    with xlsxwriter.Workbook(berkas, TANPA_RUMUS) as buku:
        lembar = buku.add_worksheet("Daftar")
        tebal, bungkus = buku.add_format({"bold": True}), buku.add_format({"text_wrap": True})
        for kolom, judul in enumerate(tabel.judul):
            lembar.set_column(kolom, kolom, min(max(len(judul) + 2, 18), LEBAR_TERBESAR), bungkus)
            lembar.write_string(0, kolom, teks_sel(judul), tebal)
        lembar.freeze_panes(1, 0)
        for nomor, baris in enumerate(_terbatas(tabel.baris), start=1):
            for kolom, nilai in enumerate(baris):
                if isinstance(nilai, int | float):
                    lembar.write_number(nomor, kolom, nilai)
                else:
                    lembar.write_string(nomor, kolom, teks_sel(nilai), bungkus)


TANPA_RUMUS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
"""How every workbook is written: row after row, and a text is never anything but a text."""
