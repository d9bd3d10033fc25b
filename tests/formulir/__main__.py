"""Makes the pictures of docs/gambar, or everything into a folder to look at."""

from __future__ import annotations

import struct
import sys
import zlib
from pathlib import Path

import pypdfium2

from tests.formulir.cetak import FORMULIR

GAMBAR = Path(__file__).parents[2] / "docs" / "gambar"
DI_DOKUMENTASI = ("B.1.3", "C.1.1", "C.1.2", "C.1.3", "D.1.1", "D.1.2", "D.1.3")
PPI_DOKUMENTASI, PPI_MELIHAT = 70, 100
ABU = 16
"""Greys of a picture: enough for ink on paper, and small."""


def png(halaman: pypdfium2.PdfPage, ppi: int) -> bytes:
    """A page as a PNG of sixteen greys."""
    gambar = halaman.render(scale=ppi / 72, grayscale=True)
    lebar, titik = gambar.width, bytes(gambar.buffer)
    baris = (titik[y : y + lebar] for y in range(0, gambar.stride * gambar.height, gambar.stride))
    isi = b"".join(b"\0" + _dua_sebait(b) for b in baris)
    kepala = struct.pack(">IIBBBBB", lebar, gambar.height, 4, 0, 0, 0, 0)
    bagian = [(b"IHDR", kepala), (b"IDAT", zlib.compress(isi, 9)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + nama + data + struct.pack(">I", zlib.crc32(nama + data))
        for nama, data in bagian
    )


def _dua_sebait(baris: bytes) -> bytes:
    """Two pixels a byte."""
    kasar = [titik * ABU // 256 for titik in baris + b"\xff" * (len(baris) % 2)]
    return bytes(a << 4 | b for a, b in zip(kasar[::2], kasar[1::2], strict=True))


def dokumentasi() -> None:
    """The first page of each form that docs/forms.md shows."""
    for nomor in DI_DOKUMENTASI:
        halaman = pypdfium2.PdfDocument(FORMULIR[nomor]())[0]
        (GAMBAR / f"format-{nomor.lower()}.png").write_bytes(png(halaman, PPI_DOKUMENTASI))


def semua(folder: Path) -> None:
    """Every form, every page."""
    folder.mkdir(parents=True, exist_ok=True)
    for nomor, cetak in FORMULIR.items():
        pdf = cetak()
        (folder / f"{nomor}.pdf").write_bytes(pdf)
        for n, halaman in enumerate(pypdfium2.PdfDocument(pdf), 1):
            (folder / f"{nomor}-{n}.png").write_bytes(png(halaman, PPI_MELIHAT))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        semua(Path(sys.argv[1]))
    else:
        dokumentasi()
