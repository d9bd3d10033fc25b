"""What an operator watches, read from the rows at each scrape: resting channels and the queue."""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa
from prometheus_client.core import GaugeMetricFamily

from services.notifikasi.adapters.tables import KANAL_BERHENTI, KIRIMAN
from services.notifikasi.domain.istilah import Kanal


def ukuran(conn: sa.Connection) -> Iterator[GaugeMetricFamily]:
    """The numbers of this service, beside those that every worker shows."""
    berhenti = GaugeMetricFamily(
        "notifikasi_kanal_berhenti", "1 while a channel rests", labels=["kanal", "sebab"]
    )
    antre = GaugeMetricFamily(
        "notifikasi_kiriman_belum_selesai", "Deliveries not finished", labels=["kanal"]
    )
    tertua = GaugeMetricFamily(
        "notifikasi_kiriman_tertua_detik", "Age of the oldest of them", labels=["kanal"]
    )
    for baris in conn.execute(
        sa.select(KANAL_BERHENTI).where(KANAL_BERHENTI.c.sampai > sa.func.now())
    ):
        berhenti.add_metric([baris.kanal, baris.sebab], 1)
    belum = {baris.kanal: baris for baris in conn.execute(_belum_selesai())}
    for kanal in Kanal:
        antre.add_metric([kanal], belum[kanal].banyak if kanal in belum else 0)
        tertua.add_metric([kanal], belum[kanal].umur if kanal in belum else 0)
    yield from (berhenti, antre, tertua)


def _belum_selesai() -> sa.Select[tuple[str, int, float]]:
    umur = sa.func.extract("epoch", sa.func.now() - sa.func.min(KIRIMAN.c.dibuat))
    return (
        sa.select(KIRIMAN.c.kanal, sa.func.count().label("banyak"), umur.label("umur"))
        .where(KIRIMAN.c.jadwal.is_not(None))
        .group_by(KIRIMAN.c.kanal)
    )
