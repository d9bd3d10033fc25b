"""The year as a line: months, my periods and how far each is, and today.

Drawn in percent, so that the letters keep their size on a phone.
"""

from __future__ import annotations

from calendar import isleap
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kinerja.penilaian.v1 import penilaian_service_pb2 as penilaian
from kinerja.skp.v1 import skp_service_pb2 as skp
from services.gateway.halaman import kata, tulisan
from services.gateway.halaman.kamus import Kata
from services.gateway.halaman.kerangka import BULAN

SELESAI = {penilaian.STATUS_PENILAIAN_DISAMPAIKAN, penilaian.STATUS_PENILAIAN_DITERIMA}


@dataclass(frozen=True)
class Bulan:
    x: float
    tengah: float
    nama: str
    huruf: str


@dataclass(frozen=True)
class Titik:
    """The end of one period: an empty, half or full marker."""

    x: float
    nama: str
    keadaan: Kata
    dinilai: bool
    selesai: bool
    alamat_id: str
    sampai: str
    tahunan: bool


@dataclass(frozen=True)
class Garis:
    """Everything that is drawn, and the table beside it."""

    tahun: int
    bulan: list[Bulan]
    skp: list[tuple[float, float]]
    titik: list[Titik]
    kini: float
    hari_ini: str


def susun(
    tahun: int, skp_saya: Iterable[skp.SkpRingkas], periode: Iterable[penilaian.Periode]
) -> Garis:
    """Place the plans and periods of one person in their year."""
    hari_ini = tulisan.hari_ini()
    return Garis(
        tahun=tahun,
        bulan=[_bulan(tahun, nomor) for nomor in range(1, 13)],
        skp=[
            (_x(tahun, satu.periode_mulai), _x(tahun, satu.periode_selesai, akhir=True))
            for satu in skp_saya
        ],
        titik=[_titik(tahun, satu, hari_ini.isoformat()) for satu in periode],
        kini=_x(tahun, hari_ini.isoformat()),
        hari_ini=tulisan.tanggal(hari_ini),
    )


def _bulan(tahun: int, nomor: int) -> Bulan:
    awal = _x(tahun, date(tahun, nomor, 1).isoformat())
    akhir = 100.0 if nomor == 12 else _x(tahun, date(tahun, nomor + 1, 1).isoformat())
    nama = BULAN[nomor - 1]
    return Bulan(awal, round((awal + akhir) / 2, 2), nama[:3], nama[:1])


def _titik(tahun: int, satu: penilaian.Periode, kini: str) -> Titik:
    berjalan = satu.status == penilaian.STATUS_PENILAIAN_BERJALAN
    belum = berjalan and satu.mulai > kini
    return Titik(
        x=_x(tahun, satu.selesai, akhir=True),
        nama=satu.nama,
        keadaan=kata.BELUM_MULAI if belum else kata.STATUS_PENILAIAN[satu.status],
        dinilai=not berjalan,
        selesai=satu.status in SELESAI,
        alamat_id=satu.periode_id,
        sampai=satu.batas_penilaian,
        tahunan=satu.jenis == penilaian.JENIS_PERIODE_TAHUNAN,
    )


def _x(tahun: int, iso: str, *, akhir: bool = False) -> float:
    """How far into the year a day is, in percent; the end of a span is the end of its day."""
    hari = date.fromisoformat(iso)
    if hari.year != tahun:
        return 0.0 if hari.year < tahun else 100.0
    lewat = (hari - date(tahun, 1, 1)).days + (1 if akhir else 0)
    return round(100 * lewat / (366 if isleap(tahun) else 365), 2)
