"""What an operator watches, read from the rows at each scrape: resting channels and the queue."""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa
from prometheus_client import CollectorRegistry, start_http_server
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from services.chassis.db import Database
from services.notifikasi.adapters.tables import KANAL_BERHENTI, KIRIMAN
from services.notifikasi.domain.istilah import Kanal


class Ukuran(Collector):
    """The numbers of this service."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """Asked for by Prometheus."""
        berhenti = GaugeMetricFamily(
            "notifikasi_kanal_berhenti", "1 while a channel rests", labels=["kanal", "sebab"]
        )
        antre = GaugeMetricFamily(
            "notifikasi_kiriman_belum_selesai", "Deliveries not finished", labels=["kanal"]
        )
        tertua = GaugeMetricFamily(
            "notifikasi_kiriman_tertua_detik", "Age of the oldest of them", labels=["kanal"]
        )
        with self._db.reading() as conn:
            for baris in conn.execute(
                sa.select(KANAL_BERHENTI).where(KANAL_BERHENTI.c.sampai > sa.func.now())
            ):
                berhenti.add_metric([baris.kanal, baris.sebab], 1)
            belum = {baris.kanal: baris for baris in conn.execute(_belum_selesai())}
        for kanal in Kanal:
            antre.add_metric([kanal], belum[kanal].banyak if kanal in belum else 0)
            tertua.add_metric([kanal], belum[kanal].umur if kanal in belum else 0)
        yield from (berhenti, antre, tertua)


def layani(db: Database, port: int) -> None:
    """Serve the numbers on a port of their own."""
    registry = CollectorRegistry()
    registry.register(Ukuran(db))
    start_http_server(port, registry=registry)


def _belum_selesai() -> sa.Select[tuple[str, int, float]]:
    umur = sa.func.extract("epoch", sa.func.now() - sa.func.min(KIRIMAN.c.dibuat))
    return (
        sa.select(KIRIMAN.c.kanal, sa.func.count().label("banyak"), umur.label("umur"))
        .where(KIRIMAN.c.jadwal.is_not(None))
        .group_by(KIRIMAN.c.kanal)
    )
