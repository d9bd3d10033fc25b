"""The job: some links that wait, a few hosts at a time, each host slowly.

Links are taken by moving the time of their next look ahead, in a transaction of its own: no second
worker takes them, and what a killed worker had taken waits again when that time is over. Nothing
is locked while the network is waited for.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

import sqlalchemy as sa
import structlog

from services.chassis.db import Database
from services.penilaian.adapters.tautan.tables import tautan_diperiksa
from services.penilaian.domain.pemeriksaan_tautan import (
    Amatan,
    Sebab,
    berturut_gagal,
    keadaan,
    periksa_lagi,
)
from services.penilaian.domain.penilaian import StatusPenilaian

log = structlog.get_logger("tautan")

SEKALI = 40
"""Links taken at once."""
SEREMPAK = 8
"""Hosts asked at the same time."""
JEDA = 1.0
"""Seconds between two looks at the same host."""
LAMA = 8.0
"""Seconds after which no further look is begun, so that a worker which has to stop does."""
SEWA = timedelta(minutes=10)
TERBUKA = (StatusPenilaian.BERJALAN, StatusPenilaian.DINILAI)
"""While the rating can still change, evidence is looked at."""

Mengamati = Callable[[str], Amatan]
_AMBIL = """
WITH antre AS (
    SELECT penilaian_id, id FROM tautan_diperiksa WHERE periksa_lagi <= :kini
    ORDER BY periksa_lagi LIMIT :n FOR UPDATE SKIP LOCKED
), ambil AS (
    UPDATE tautan_diperiksa t SET periksa_lagi = :sewa FROM antre a
    WHERE t.penilaian_id = a.penilaian_id AND t.id = a.id
    RETURNING t.penilaian_id, t.id, t.gagal
)
SELECT a.penilaian_id, a.id, a.gagal, b.tautan,
    b.id IS NOT NULL AND p.status = ANY(:terbuka) AND p.ditiadakan = '' AS terbuka
FROM ambil a
LEFT JOIN penilaian p ON p.id = a.penilaian_id
LEFT JOIN bukti_dukung b ON b.bulan = date_trunc('month', p.selesai)::date
    AND b.penilaian_id = a.penilaian_id AND b.id = a.id
"""
_T = tautan_diperiksa.c
_MASIH_KITA = (
    _T.penilaian_id == sa.bindparam("ini"),
    _T.id == sa.bindparam("bukti"),
    _T.periksa_lagi == sa.bindparam("sewa"),
)


def periksa(db: Database, mengamati: Mengamati, sekarang: Callable[[], datetime]) -> bool:
    """Job of the worker: look at some links; whether more wait."""
    sewa = sekarang() + SEWA
    with db.transaction() as conn:
        semua = _ambil(conn, sekarang(), sewa)
    hasil = dict(_amati({b.tautan for b in semua if b.terbuka}, mengamati))
    with db.transaction() as conn:
        for b in semua:
            _catat(conn, b, hasil.get(b.tautan) if b.terbuka else None, sewa, sekarang())
    return len(semua) == SEKALI


def perintah(_settings: object, db: Database, argumen: list[str]) -> None:
    """`tautan TAHUN-BULAN`: also look at evidence of that month which was there before the job."""
    [bulan] = argumen
    with db.transaction() as conn:
        conn.execute(
            sa.text(
                "INSERT INTO tautan_diperiksa (penilaian_id, id)"
                " SELECT penilaian_id, id FROM bukti_dukung WHERE bulan = :bulan"
                " ON CONFLICT DO NOTHING"
            ),
            {"bulan": date.fromisoformat(f"{bulan}-01")},
        )


def _ambil(conn: sa.Connection, kini: datetime, sewa: datetime) -> list[Any]:
    isi = {"kini": kini, "sewa": sewa, "n": SEKALI, "terbuka": [s.value for s in TERBUKA]}
    return list(conn.execute(sa.text(_AMBIL), isi))


def _amati(tautan: set[str], mengamati: Mengamati) -> Iterator[tuple[str, Amatan]]:
    """Each link once; those of one host one after another."""
    per_host: dict[str, list[str]] = defaultdict(list)
    for satu in tautan:
        per_host[urlsplit(satu).hostname or ""].append(satu)
    habis = time.monotonic() + LAMA

    def satu_host(milik: list[str]) -> list[tuple[str, Amatan]]:
        hasil = []
        for ke, satu in enumerate(milik):
            if ke:
                time.sleep(JEDA)
            if time.monotonic() > habis:
                break
            hasil.append((satu, _amati_satu(satu, mengamati)))
        return hasil

    with ThreadPoolExecutor(SEREMPAK) as kolam:
        for hasil in kolam.map(satu_host, per_host.values()):
            yield from hasil


def _amati_satu(tautan: str, mengamati: Mengamati) -> Amatan:
    try:
        return mengamati(tautan)
    except Exception:  # whatever a server answers, the other links are looked at
        log.exception("a link could not be looked at")
        return Amatan(Sebab.GAGAL)


def _catat(
    conn: sa.Connection, b: Any, amatan: Amatan | None, sewa: datetime, kini: datetime
) -> None:
    """Write what was seen; without a look: wait on, or never again when the period is over."""
    isi: dict[str, Any] = {"periksa_lagi": kini if b.terbuka else None}
    if amatan:
        sekarang = keadaan(amatan)
        gagal = berturut_gagal(sekarang, b.gagal)
        isi = {
            "keadaan": sekarang.value,
            "diperiksa": kini,
            "gagal": gagal,
            "periksa_lagi": periksa_lagi(sekarang, gagal, saat=kini),
        }
    conn.execute(
        tautan_diperiksa.update().where(*_MASIH_KITA).values(**isi),
        {"ini": b.penilaian_id, "bukti": b.id, "sewa": sewa},
    )
