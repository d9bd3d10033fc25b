"""Numbers for Prometheus: by the route's rule, never by the path, which holds ids.

One worker and many threads is how a pod runs, so the worker itself shows what it counted. With a
second worker each would show its own half under one port, so the settings refuse that pair: add
pods instead. The decision is docs/adr/0012.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flask import Response, g, request
from prometheus_client import Counter, Histogram, Summary

from services.chassis import tracing
from services.chassis.observability import Numbers, show
from services.gateway.settings import GatewaySettings

if TYPE_CHECKING:
    from gunicorn.workers.base import Worker

PERMINTAAN = Counter(
    "kinerja_http_requests", "Requests answered", ["route", "method", "status_class"]
)
# By route a sum is enough to find the slow one; buckets only by kind, as the promise is made.
DETIK_RUTE = Summary("kinerja_http_route_seconds", "Time in the thread", ["route"])
DETIK = Histogram(
    "kinerja_http_seconds",
    "Time in the thread, by kind",
    ["kind"],
    buckets=(0.05, 0.1, 0.25, 0.5, 1, 2.5, 10),
)
# `cause`: too long in the queue, no seat, or its agency's share was used up. Which agency it was
# stands in no label: there are hundreds of them.
DITOLAK = Counter("kinerja_http_shed", "Requests sent away", ["kind", "cause"])


def rute_dan_metode() -> tuple[str, str]:
    """Of the request. Where no rule matched, method and path are whatever somebody typed."""
    aturan = request.url_rule
    return (aturan.rule, request.method) if aturan else ("-", "-")


def catat(jenis: str, response: Response) -> None:
    """Count one request."""
    lama = time.perf_counter() - g.mulai
    rute, metode = rute_dan_metode()
    PERMINTAAN.labels(rute, metode, f"{response.status_code // 100}xx").inc()
    DETIK_RUTE.labels(rute).observe(lama)
    DETIK.labels(jenis).observe(lama)


def layani(pekerja: Worker) -> Callable[[], None]:
    """Show the numbers and send the traces of a worker of gunicorn that has its application.

    After the fork, which no thread survives. Returns how to end it.
    """
    bagian: dict[str, Any] = pekerja.wsgi.extensions
    settings: GatewaySettings = bagian["settings"]
    show(settings.metrics_port, Numbers(bagian["akun"].db))
    return tracing.start(settings, "gateway")
