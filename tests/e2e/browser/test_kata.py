"""No code on the screen: each one in the contracts has its words; numbers and dates are ours."""

from __future__ import annotations

from datetime import date
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import pytest

from services.gateway import halaman
from services.gateway.halaman import kata, tulisan
from services.gateway.halaman.kamus import Kamus

LAYANAN = ("umum", "skp", "penilaian", "pak", "notifikasi")
# What a page asks for by itself; it is never shown on one.
TIDAK_TAMPIL = {"kinerja.penilaian.v1.LingkupLaporan", "kinerja.skp.v1.CaraImpor"}


def _semua_kamus() -> dict[str, Kamus]:
    """Every dictionary of the pages, by the enum that it is of."""
    modul = [import_module(f"{halaman.__name__}.{m.name}") for m in iter_modules(halaman.__path__)]
    milik = [k for m in modul for k in vars(m).values() if isinstance(k, Kamus)]
    return {k.enum.DESCRIPTOR.full_name: k for k in [*kata.SEMUA.values(), *milik]}


def _semua_enum() -> dict[str, Any]:
    """Every enum of the contracts that a page may meet."""
    hasil = {}
    for layanan in LAYANAN:
        paket = import_module(f"kinerja.{layanan}.v1")
        for m in iter_modules(paket.__path__):
            if m.name.endswith("_pb2"):
                berkas = import_module(f"{paket.__name__}.{m.name}")
                enum = berkas.DESCRIPTOR.enum_types_by_name.values()
                hasil |= {e.full_name: e for e in enum}
    return hasil


def test_setiap_kode_punya_kata() -> None:
    kamus, semua = _semua_kamus(), _semua_enum()
    assert semua.keys() - kamus.keys() == TIDAK_TAMPIL
    for nama, enum in semua.items():
        for nilai in enum.values:
            if nilai.number and nama not in TIDAK_TAMPIL:
                assert kamus[nama].isi[nilai.number].teks, nilai.name
                assert kamus[nama].nilai(kamus[nama].kode(nilai.number)) == nilai.number


@pytest.mark.parametrize(
    ("nilai", "tulis"),
    [("51.08", "51,08"), ("1051.5", "1.051,5"), ("-48.92", "−48,92"), ("", "–"), ("0.00", "0,00")],
)
def test_angka_memakai_koma(nilai: str, tulis: str) -> None:
    assert tulisan.angka(nilai) == tulis


@pytest.mark.parametrize(
    ("ketik", "kirim"),
    [("32,33", "32.33"), ("32.33", "32.33"), (" 1.250,5 ", "1250.5"), ("abc", "abc"), ("", "")],
)
def test_angka_yang_diketik(ketik: str, kirim: str) -> None:
    assert tulisan.angka_dari_ketikan(ketik) == kirim


def test_tanggal_dan_waktu_indonesia() -> None:
    assert tulisan.tanggal("2026-01-17") == "17 Januari 2026"
    assert tulisan.waktu("2026-01-16T18:30:00Z") == "17 Januari 2026 pukul 01.30 WIB"
    assert tulisan.rentang("2026-01-01", "2026-12-31") == "1 Januari – 31 Desember 2026"
    assert tulisan.sisa_hari("2026-01-31", kini=date(2026, 2, 3)) == "lewat 3 hari"


def test_kode_keadaan_dalam_kalimat_menjadi_kata() -> None:
    assert (
        kata.ucapkan("SKP ini berstatus DRAFT (PENGAJUAN).")
        == "SKP ini berstatus Draft (Pengajuan)."
    )
