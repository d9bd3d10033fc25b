"""No code on the screen: each one in the contracts has its words; numbers and dates are ours."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja.notifikasi.v1 import notifikasi_service_pb2 as notifikasi
from kinerja.pak.v1 import pak_service_pb2 as pak
from kinerja.penilaian.v1 import keberatan_service_pb2 as keberatan
from kinerja.penilaian.v1 import pembinaan_service_pb2 as pembinaan
from kinerja.penilaian.v1 import penilaian_service_pb2 as penilaian
from kinerja.penilaian.v1 import penutupan_service_pb2 as penutupan
from kinerja.penilaian.v1 import tenggat_service_pb2 as tenggat
from kinerja.penilaian.v1 import tindak_lanjut_service_pb2 as tindak_lanjut
from kinerja.skp.v1 import atasan_service_pb2 as atasan
from kinerja.skp.v1 import skp_service_pb2 as skp
from kinerja.umum.v1 import umum_pb2 as umum
from services.gateway.halaman import (
    atasan_kata,
    kata,
    keberatan_kata,
    pembinaan_kata,
    penutupan_kata,
    skp_kata,
    tenggat_kata,
    tindak_lanjut_kata,
    tulisan,
)

KONTRAK = (
    umum,
    skp,
    atasan,
    penilaian,
    keberatan,
    pembinaan,
    penutupan,
    tenggat,
    tindak_lanjut,
    pak,
    notifikasi,
)


def test_setiap_kode_punya_kata() -> None:
    semua_kamus = [
        *kata.SEMUA.values(),
        *skp_kata.SEMUA,
        *atasan_kata.SEMUA,
        *keberatan_kata.SEMUA,
        *tindak_lanjut_kata.SEMUA,
        *pembinaan_kata.SEMUA,
        *penutupan_kata.SEMUA,
        *tenggat_kata.SEMUA,
    ]
    kamus = {satu.enum.DESCRIPTOR.full_name: satu for satu in semua_kamus}
    semua = {
        e.full_name: e for berkas in KONTRAK for e in berkas.DESCRIPTOR.enum_types_by_name.values()
    }
    assert kamus.keys() == semua.keys()
    for nama, enum in semua.items():
        for nilai in enum.values:
            if nilai.number:
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
