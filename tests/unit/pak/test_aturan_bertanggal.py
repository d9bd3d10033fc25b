"""Every dated rule: ascending, complete, citing its basis; the newest row whose day has come."""

from dataclasses import dataclass
from datetime import date
from importlib import import_module
from pathlib import Path

import pytest

from services.pak import domain
from services.pak.domain.aturan import yang_berlaku
from services.pak.domain.errors import KonversiBelumBerlaku

SEMUA = [
    nama
    for nama in sorted(berkas.stem for berkas in Path(domain.__path__[0]).glob("*.py"))
    if hasattr(import_module(f"services.pak.domain.{nama}"), "ATURAN")
]


def test_semua_berkas_aturan_terlihat():
    assert SEMUA == [
        "akumulasi",
        "bonus_pendidikan",
        "kebutuhan",
        "kelayakan",
        "koefisien_jenjang",
        "perpindahan",
        "persentase_predikat",
        "saldo_awal",
    ]


@pytest.mark.parametrize("nama", SEMUA)
def test_baris_urut_dan_berdasar(nama):
    aturan = import_module(f"services.pak.domain.{nama}").ATURAN
    hari = [baris.berlaku_sejak for baris in aturan]
    assert hari == sorted(set(hari))
    assert all("Per" in baris.dasar and "202" in baris.dasar for baris in aturan)


@dataclass(frozen=True)
class Baris:
    berlaku_sejak: date
    dasar: str = "uji"


def test_baris_baru_berlaku_sejak_harinya():
    lama, baru = Baris(date(2023, 1, 1)), Baris(date(2026, 7, 1))
    assert yang_berlaku((lama, baru), date(2026, 6, 30)) is lama
    assert yang_berlaku((lama, baru), date(2026, 7, 1)) is baru


def test_sebelum_baris_pertama_ditolak():
    with pytest.raises(KonversiBelumBerlaku):
        yang_berlaku((Baris(date(2023, 1, 1)),), date(2022, 12, 31))
