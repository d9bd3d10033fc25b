"""One JSON log line per request or message, tied by a request id, and numbers for Prometheus.

Never a name or a NIP, and in a label nothing that anybody typed: methods, codes, consumers, jobs.
Counters are kept in memory, so that a call pays for a few additions. What only the tables know (a
queue, what is parked) is read when Prometheus asks, over one connection.
"""

from __future__ import annotations

import logging
import re
import secrets
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, cast

import sqlalchemy as sa
import structlog
from prometheus_client import (
    REGISTRY,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    Summary,
    disable_created_metrics,
    start_http_server,
)
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from services.chassis.errors import Sibuk

if TYPE_CHECKING:
    from services.chassis.db import Database

request_id: ContextVar[str] = ContextVar("request_id", default="")
"""The id of the request or message being worked on."""
traceparent: ContextVar[str] = ContextVar("traceparent", default="")
"""W3C trace context of the request; carried into the outbox and from there to consumers."""

_SAMPLED = re.compile(r"[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f][13579bdf]")
"""A traceparent whose last bit says that the trace is kept."""
_DIGITS = re.compile(r"\d{16,18}")
_DETAIL = re.compile(r"DETAIL:.*?(?=\n\[SQL:|\nCONTEXT:|\n\n|\Z)", re.DOTALL)
"""Where PostgreSQL repeats the row that it refused, names and all."""


def masked(text: str) -> str:
    """Last guard: a NIP or NIK that slipped into a text, and a row shown by PostgreSQL, go out."""
    return _DIGITS.sub("[nomor]", _DETAIL.sub("DETAIL: [isi]", text))


def _mask(_: object, __: str, event: MutableMapping[str, Any]) -> Mapping[str, Any]:
    for key, value in event.items():
        if isinstance(value, str):
            event[key] = masked(value)
    return event


def _with_request(_: object, __: str, event: MutableMapping[str, Any]) -> Mapping[str, Any]:
    if rid := request_id.get():
        event.setdefault("request_id", rid)
    if kept := _SAMPLED.fullmatch(traceparent.get()):
        event.setdefault("trace_id", kept[1])
    return event


def configure(service: str, level: str = "INFO") -> None:
    """Send every log line of the process as JSON to standard output."""
    shared: list[structlog.typing.Processor] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _with_request,
        structlog.processors.format_exc_info,
        _mask,
    ]
    render = structlog.processors.JSONRenderer()
    structlog.configure(
        processors=[*shared, render],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        # One write per line: lines of two processes on the same pipe never run into each other.
        logger_factory=structlog.WriteLoggerFactory(sys.stdout),
        cache_logger_on_first_use=True,
    )
    structlog.contextvars.bind_contextvars(service=service)
    # What libraries say, in the same shape and behind the same guard.
    others = logging.StreamHandler(sys.stdout)
    others.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[structlog.stdlib.add_logger_name, *shared],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, render],
        )
    )
    logging.basicConfig(level=logging.WARNING, handlers=[others])


def new_request_id() -> str:
    """A fresh id, 16 hex digits."""
    return secrets.token_hex(8)


# When a counter began is a second series beside each one, and nobody asks for it.
disable_created_metrics()  # type: ignore[no-untyped-call]

RPC = Counter("kinerja_rpc", "Calls answered", ["method", "code"])
# Where the promise (a read in half a second, a write in one) and the deadlines lie: few buckets,
# because each one is a series for every method of every pod.
RPC_SECONDS = Histogram(
    "kinerja_rpc_seconds",
    "Time in the handler",
    ["method"],
    buckets=(0.025, 0.1, 0.25, 0.5, 1, 2.5, 8),
)
RPC_IN_FLIGHT = Gauge("kinerja_rpc_in_flight", "Calls let in and not yet answered")
RPC_SHED = Counter("kinerja_rpc_shed", "Calls sent away because too many were inside", ["method"])
DB_TIMEOUTS = Counter("kinerja_db_timeouts", "No connection was free in time")
PUBLISHED = Counter("kinerja_outbox_published", "Facts that the bus has taken")
UNPUBLISHED = Counter("kinerja_outbox_failures", "Facts that the bus did not take")
FACTS = Counter("kinerja_inbox_facts", "Facts of others, by what became", ["consumer", "outcome"])
JOBS = Counter("kinerja_job_runs", "Rounds of a job, by how they ended", ["job", "outcome"])
JOB_SECONDS = Summary("kinerja_job_seconds", "Time of a round", ["job"])


def answered(method: str, code: str, started: float) -> None:
    """Count one call that reached its handler; `started` is of `time.perf_counter`."""
    RPC.labels(method, code).inc()
    RPC_SECONDS.labels(method).observe(time.perf_counter() - started)


@contextmanager
def job(name: str) -> Iterator[None]:
    """Count and time one round of a job."""
    outcome = "failed"
    try:
        with JOB_SECONDS.labels(name).time():
            yield
        outcome = "done"
    finally:
        JOBS.labels(name, outcome).inc()


class Threads(ThreadPoolExecutor):
    """A server's threads, which know what gRPC let in and what it sent away.

    gRPC finds the handler, then refuses what does not fit, then submits the rest, all under one
    lock. So a call that was found and is followed by another without having been submitted was
    refused; nothing else tells us.
    """

    def __init__(self, size: int) -> None:
        super().__init__(size, thread_name_prefix="rpc")
        self._found = ""

    def found(self, method: str) -> None:
        """Gets to know of a call before it is let in or sent away."""
        if self._found:
            RPC_SHED.labels(self._found).inc()
        self._found = method

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        """A call is let in."""
        self._found = ""
        RPC_IN_FLIGHT.inc()
        future = super().submit(fn, *args, **kwargs)
        future.add_done_callback(lambda _: RPC_IN_FLIGHT.dec())
        return future


Reader = Callable[[sa.Connection], Iterable[Metric]]
"""Numbers that only the tables know."""


class Numbers(Collector):
    """What is looked up when Prometheus asks. A database that is gone takes only its own along."""

    def __init__(
        self,
        db: Database,
        readers: Sequence[Reader] = (),
        beat_age: Callable[[], float] | None = None,
    ) -> None:
        self._db = db
        self._readers = readers
        self._beat_age = beat_age

    def collect(self) -> Iterator[Metric]:
        """Asked for by Prometheus."""
        pool = cast("sa.pool.QueuePool", self._db.engine.pool)
        yield GaugeMetricFamily(
            "kinerja_db_connections_used", "Connections in use", value=pool.checkedout()
        )
        yield GaugeMetricFamily(
            "kinerja_db_connections_size", "Connections there may be", value=pool.size()
        )
        if self._beat_age is not None:
            yield GaugeMetricFamily(
                "kinerja_heartbeat_age_seconds",
                "Since the loop last turned",
                value=self._beat_age(),
            )
        if self._readers:
            yield from self._read()

    def _read(self) -> Iterator[Metric]:
        found: list[Metric] = []
        try:
            with self._db.reading() as conn:
                for reader in self._readers:
                    found += reader(conn)
        except Sibuk:
            found = []
        yield GaugeMetricFamily(
            "kinerja_tables_read", "1 where the numbers of the tables are here", value=bool(found)
        )
        yield from found


def show(port: int, numbers: Numbers) -> Callable[[], None]:
    """Serve `/metrics` on a port and a thread of its own, 0: nowhere. Returns how to end it."""
    if not port:
        return lambda: None
    registry = CollectorRegistry()
    registry.register(REGISTRY)
    registry.register(numbers)
    server, thread = start_http_server(port, registry=registry)

    def end() -> None:
        server.shutdown()
        server.server_close()
        thread.join()

    return end
