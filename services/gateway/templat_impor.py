"""The template of an import: a sheet to fill, one that explains its columns, one of names to use.

Made from the columns as `skp` names them, so it cannot drift from what is accepted.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any, NamedTuple

import xlsxwriter
from flask import Response

from kinerja.skp.v1 import impor_service_pb2 as pb
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from services.gateway.berkas_tabel import TANPA_RUMUS, XLSX, letak, teks_sel
from services.gateway.clients import layanan
from services.gateway.wire import nilai_enum

BARIS_PILIHAN = 20_000
PANJANG_PILIHAN = 255
"""What a list in a cell may hold in its own text."""
NASKAH = {"nip", "unor_id", "induk_id", "golongan", "mulai", "selesai", "tanggal_lahir"}
"""Columns that a spreadsheet would spoil: they are text from the start."""


class Acuan(NamedTuple):
    """The third sheet: what the cells of the first may name."""

    lembar: str
    judul: Sequence[str]
    lebar: Sequence[int]
    baris: Sequence[Sequence[str]]


def kirim(jenis: str) -> Response:
    """The template of this kind as a file, with the agency's own units or posts."""
    minta = pb.GetTemplatImporRequest(jenis=nilai_enum(pb.JenisImpor, jenis.upper()))
    templat = layanan().impor.GetTemplatImpor(minta)
    kepala = {"Content-Disposition": letak(f"templat-{jenis.replace('_', '-')}.xlsx")}
    acuan = _jabatan(templat) if jenis == "pola_rhk" else _unit()
    return Response(buat(templat.kolom, acuan), content_type=XLSX, headers=kepala)


def _unit() -> Acuan:
    unor = layanan().pegawai.ListUnor(skp_pb.ListUnorRequest()).unor
    baris = [(u.unor_id, u.nama) for u in unor]
    return Acuan("Unit kerja", ("Kode unit", "Nama unit"), (42, 70), baris)


def _jabatan(templat: pb.GetTemplatImporResponse) -> Acuan:
    return Acuan("Jabatan", ("Jabatan",), (70,), [(nama,) for nama in templat.jabatan])


def buat(kolom: Sequence[Any], acuan: Acuan) -> bytes:
    """The workbook."""
    berkas = io.BytesIO()
    with xlsxwriter.Workbook(berkas, TANPA_RUMUS | {"constant_memory": False}) as buku:
        tebal = buku.add_format({"bold": True, "bg_color": "#e8eef7", "border": 1})
        naskah = buku.add_format({"num_format": "@"})
        bungkus = buku.add_format({"text_wrap": True})
        isi, jelas, nama = map(buku.add_worksheet, ("Isi di sini", "Penjelasan", acuan.lembar))
        isi.freeze_panes(1, 0)
        for nomor, k in enumerate(kolom):
            lebar = max(14, len(k.judul) + 4)
            isi.set_column(nomor, nomor, lebar, naskah if k.kunci in NASKAH else None)
            isi.write_string(0, nomor, f"{k.judul} *" if k.wajib else k.judul, tebal)
            if k.pilihan and len(",".join(k.pilihan)) <= PANJANG_PILIHAN:
                aturan = {"validate": "list", "source": list(k.pilihan), "ignore_blank": True,
                          "error_message": "Pilih dari daftar."}  # fmt: skip
                isi.data_validation(1, nomor, BARIS_PILIHAN, nomor, aturan)
        _tabel(jelas, ("Kolom", "Wajib", "Penjelasan", "Pilihan", "Contoh"), (24, 8, 60, 40, 32),
               [(k.judul, "Ya" if k.wajib else "Tidak", k.petunjuk, ", ".join(k.pilihan), k.contoh)
                for k in kolom], (tebal, bungkus))  # fmt: skip
        _tabel(nama, acuan.judul, acuan.lebar, acuan.baris, (tebal, bungkus))
    return berkas.getvalue()


def _tabel(
    lembar: Any,
    judul: Sequence[str],
    lebar: Sequence[int],
    baris: Sequence[Sequence[str]],
    gaya: tuple[Any, Any],
) -> None:
    tebal, bungkus = gaya
    for nomor, (teks, n) in enumerate(zip(judul, lebar, strict=True)):
        lembar.set_column(nomor, nomor, n, bungkus)
        lembar.write_string(0, nomor, teks, tebal)
    for r, satu in enumerate(baris, start=1):
        for c, nilai in enumerate(satu):
            lembar.write_string(r, c, teks_sel(nilai), bungkus)
