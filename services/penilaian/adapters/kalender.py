"""The calendar of non-working days: rows of a package, corrected by rows with a decree number.

The package `holidays` knows national holidays of any year, but cuti bersama only of years whose
joint decree was issued. A year counts as known only with both; further years become known when an
operator has entered their decree and says that it is whole.
"""

from __future__ import annotations

from datetime import date
from importlib.metadata import version
from typing import Any

import holidays
import sqlalchemy as sa
import structlog
from sqlalchemy.dialects.postgresql import insert

from services.chassis.db import Database
from services.penilaian.adapters import tables as t
from services.penilaian.domain.hari_kerja import HariLibur, Kalender

log = structlog.get_logger("kalender")

PAKET, KEPUTUSAN = "PAKET", "KEPUTUSAN"
TAHUN_PERTAMA, TAHUN_TERAKHIR = 2022, 2035


def kalender(conn: sa.Connection, *, sejak: date) -> Kalender:
    """What is known from a day on. A few dozen rows: read where they are needed, never kept."""
    menurut: dict[date, HariLibur | None] = {}
    kolom = (t.hari_libur.c.tanggal, t.hari_libur.c.libur, t.hari_libur.c.nama)
    # PAKET is read before KEPUTUSAN, and the last one read stands.
    pilih = sa.select(*kolom, t.hari_libur.c.dasar).where(t.hari_libur.c.tanggal >= sejak)
    for baris in conn.execute(pilih.order_by(t.hari_libur.c.sumber.desc())):
        hari = HariLibur(baris.tanggal, baris.nama, baris.dasar) if baris.libur else None
        menurut[baris.tanggal] = hari
    return Kalender(
        libur={tanggal: hari for tanggal, hari in menurut.items() if hari},
        tahun=frozenset(conn.scalars(sa.select(t.tahun_libur.c.tahun))),
    )


def isi_dari_paket(conn: sa.Connection) -> int:
    """Add the days of every year that the package knows whole; how many were not there yet."""
    sumber = f"paket holidays {version('holidays')}"
    baris: list[dict[str, Any]] = [
        {
            "tanggal": tanggal,
            "sumber": PAKET,
            "libur": True,
            "nama": nama,
            "dasar": sumber,
        }
        for tahun in range(TAHUN_PERTAMA, TAHUN_TERAKHIR + 1)
        for tanggal, nama in _libur_paket(tahun).items()
    ]
    tahun = [{"tahun": n, "dasar": sumber} for n in sorted({b["tanggal"].year for b in baris})]
    conn.execute(insert(t.tahun_libur).values(tahun).on_conflict_do_nothing())
    baru = insert(t.hari_libur).values(baris).on_conflict_do_nothing()
    return len(conn.scalars(baru.returning(t.hari_libur.c.tanggal)).all())


def _libur_paket(tahun: int) -> dict[date, str]:
    def hari(*jenis: str) -> dict[date, str]:
        return dict(holidays.country_holidays("ID", years=tahun, categories=jenis, language="id"))

    return hari("public", "government") if hari("government") else {}


def segarkan(db: Database) -> bool:
    """Job of the worker: a newer package may know another year."""
    with db.transaction() as conn:
        baru = isi_dari_paket(conn)
    if baru:
        log.info("kalender bertambah", hari=baru)
    return False


def tetapkan_hari(
    conn: sa.Connection, tanggal: date, *, libur: bool, nama: str, dasar: str
) -> None:
    """Enter one day by decree: a holiday that the package lacks, or one that was taken away."""
    isi = {"libur": libur, "nama": nama, "dasar": dasar}
    conn.execute(
        insert(t.hari_libur)
        .values(tanggal=tanggal, sumber=KEPUTUSAN, **isi)
        .on_conflict_do_update(index_elements=["tanggal", "sumber"], set_=isi)
    )


def nyatakan_lengkap(conn: sa.Connection, tahun: int, *, dasar: str) -> None:
    """Say that all days of a year's decree have been entered: terms may run into it."""
    conn.execute(insert(t.tahun_libur).values(tahun=tahun, dasar=dasar).on_conflict_do_nothing())
