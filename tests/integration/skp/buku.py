"""Workbooks as an administrator would fill them, and as nobody should."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Sequence
from typing import Any

import xlsxwriter

from services.skp.domain.impor import JenisImpor
from services.skp.domain.impor_kolom import SEMUA


def buku(jenis: str, baris: Iterable[dict[str, Any]], *, judul: Sequence[str] = ()) -> bytes:
    """A workbook with the heads of this kind; each row by the keys of its columns."""
    kolom = SEMUA[JenisImpor(jenis)]
    return lembar(judul or [k.judul for k in kolom], ([b.get(k.kunci, "") for k in kolom]
                  for b in baris))  # fmt: skip


def lembar(judul: Sequence[str], baris: Iterable[Sequence[Any]]) -> bytes:
    berkas = io.BytesIO()
    with xlsxwriter.Workbook(berkas, {"constant_memory": True}) as satu:
        isi = satu.add_worksheet()
        isi.write_row(0, 0, judul)
        for nomor, sel in enumerate(baris, start=1):
            for kolom, nilai in enumerate(sel):
                if str(nilai).startswith("="):
                    isi.write_formula(nomor, kolom, nilai, value="9")
                elif nilai != "":
                    isi.write(nomor, kolom, nilai)
    return berkas.getvalue()


def diganti(berkas: bytes, ganti: dict[str, bytes]) -> bytes:
    """The same workbook with some of its parts replaced or added."""
    hasil = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(berkas)) as lama,
        zipfile.ZipFile(hasil, "w", zipfile.ZIP_DEFLATED) as baru,
    ):
        for satu in lama.infolist():
            if satu.filename not in ganti:
                baru.writestr(satu.filename, lama.read(satu))
        for nama, isi in ganti.items():
            baru.writestr(nama, isi)
    return hasil.getvalue()
