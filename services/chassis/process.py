"""A service as a process: `serve`, `work`, `migrate`, `replay`, `parkir`, and what it adds itself.

`serve` answers calls. `work` publishes the outbox, handles other services' facts and runs jobs.
Both stop gracefully on SIGTERM. `migrate` runs once per release, before either.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import signal
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import grpc
import nats
import structlog
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection
from nats.aio.client import Client

from services.chassis import events, inbox, observability, outbox, tracing
from services.chassis.db import Database, migrate
from services.chassis.grpc_server import PUBLIC, Guard, rpc_server
from services.chassis.identity import Verifier
from services.chassis.settings import Settings

log = structlog.get_logger("process")

GRACE = 20
"""Seconds that running calls are given to finish."""
SILENT = 15
"""Seconds without a beat after which a worker's loop counts as standing still."""


@dataclass(frozen=True)
class Job:
    """Something the worker does again and again; `run` says whether there is more at once."""

    name: str
    every: float
    run: Callable[[Database], bool]


def _none(_settings: object, _db: Database) -> tuple[()]:
    return ()


@dataclass(frozen=True)
class Service:
    """All that makes one service: wired in its `main.py`, decided nowhere else."""

    name: str
    migrations: Path
    settings: type[Settings]
    # Given settings and database: callables that register a servicer with a gRPC server.
    servicers: Callable[[Any, Database], Sequence[Callable[[Any], None]]]
    access: Mapping[str, frozenset[str]]
    consumers: Callable[[Any, Database], Sequence[inbox.Consumer]] = _none
    jobs: Callable[[Any, Database], Sequence[Job]] = _none
    # What the worker's /metrics reads from tables of the service's own.
    numbers: Sequence[observability.Reader] = ()
    commands: Mapping[str, Callable[[Any, Database, list[str]], None]] = field(
        default_factory=dict
    )


class Health(health_pb2_grpc.HealthServicer):
    """`live`: the loop beats. Anything else (readiness): the database gives a connection."""

    def __init__(self, db: Database, live: Callable[[], bool] = lambda: True) -> None:
        self._db = db
        self._live = live
        self.draining = False

    def Check(self, request: Any, context: grpc.ServicerContext) -> Any:
        """grpc.health.v1.Health/Check."""
        if request.service == "live":
            good = self._live()
        else:
            good = not self.draining and self._live() and self._db.answers()
        state = health_pb2.HealthCheckResponse.ServingStatus
        return health_pb2.HealthCheckResponse(status=state.SERVING if good else state.NOT_SERVING)


def health_server(port: int, health: Health) -> grpc.Server:
    """Health on a port and threads of its own: overload must not look like death."""
    server = grpc.server(ThreadPoolExecutor(2), options=[("grpc.so_reuseport", 0)])
    health_pb2_grpc.add_HealthServicer_to_server(health, server)
    server.add_insecure_port(f"[::]:{port}")
    server.start()
    return server


def main(service: Service, argv: Sequence[str] | None = None) -> None:
    """Entry of every service's `main.py`."""
    parser = argparse.ArgumentParser(prog=f"python -m services.{service.name}.main")
    own = ["serve", "work", "migrate", "replay", "parkir"]
    parser.add_argument("peran", choices=[*own, *service.commands])
    parser.add_argument("argumen", nargs="*")
    args = parser.parse_args(sys.argv[1:] if argv is None else argv)
    settings = service.settings()  # type: ignore[call-arg]  # read from the environment
    observability.configure(service.name, settings.log_level)
    if args.peran == "migrate":
        head = migrate(settings.database_url.get_secret_value(), service.migrations)
        log.info("migrated", service=service.name, head=head)
        return
    db = Database(settings.database_url.get_secret_value(), pool_size=settings.db_pool_size)
    try:
        if args.peran in {"serve", "work"}:
            _stay(service, settings, db, args.peran)
        elif args.peran == "replay":
            since = datetime.fromisoformat(args.argumen[0]).astimezone()
            log.info("replay", rows=outbox.replay(db, since))
        elif args.peran == "parkir":
            for consumer in service.consumers(settings, db):
                done = inbox.retry_parked(consumer, db)
                log.info("parkir", consumer=consumer.durable, retried=done)
        else:
            service.commands[args.peran](settings, db, args.argumen)
    finally:
        db.close()


def _stay(service: Service, settings: Settings, db: Database, role: str) -> None:
    """What a pod does, from the first line of its log to the last span."""
    settings.log()
    end = tracing.start(settings, service.name if role == "serve" else f"{service.name}-work")
    try:
        if role == "serve":
            serve(service, settings, db)
        else:
            asyncio.run(work(service, settings, db))
    finally:
        end()


def serve(service: Service, settings: Settings, db: Database) -> None:
    """Answer calls until SIGTERM; then refuse new ones and finish what runs."""
    # Health is asked on this port too: by the gateway, which sees services as its callers do.
    access = {**service.access, "Check": PUBLIC}
    guard = Guard(Verifier(settings.identity_public_key_file, service.name), access)
    health = Health(db)
    register = [
        *service.servicers(settings, db),
        partial(health_pb2_grpc.add_HealthServicer_to_server, health),
    ]
    threads = settings.db_pool_size + 4
    server = rpc_server(settings.grpc_port, guard, register, threads=threads)
    if settings.dev:
        reflection.enable_server_reflection([reflection.SERVICE_NAME], server)
    probes = health_server(settings.health_port, health)
    hide = observability.show(settings.metrics_port, observability.Numbers(db))
    stopped = threading.Event()

    def stop(*_: object) -> None:
        stopped.set()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    server.start()
    log.info("serving", service=service.name, port=settings.grpc_port)
    stopped.wait()
    health.draining = True
    server.stop(GRACE).wait()
    probes.stop(None).wait()
    hide()


async def work(service: Service, settings: Settings, db: Database) -> None:
    """Relay, consumers and jobs in one loop; a part that dies is said and started again."""
    beat = time.monotonic()

    def age() -> float:
        return time.monotonic() - beat

    probes = health_server(settings.health_port, Health(db, lambda: age() < SILENT))
    consumers = service.consumers(settings, db)
    parked = partial(inbox.numbers, consumers)
    readers: list[observability.Reader] = [outbox.numbers, parked, *service.numbers]
    hide = observability.show(settings.metrics_port, observability.Numbers(db, readers, age))
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for sig in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sig, stop.set)

    async def keep_beating() -> None:
        nonlocal beat
        while not stop.is_set():
            beat = time.monotonic()
            await outbox.pause(stop, 1)

    # From here on, not from the first connection: who waits for NATS is not dead.
    heart = asyncio.create_task(keep_beating())
    connection = await _connect(settings.nats_url, service.name, stop)
    if connection is None:
        probes.stop(None)
        hide()
        return
    js = connection.jetstream()
    copies = settings.nats_replicas
    parts: dict[str, Callable[[], Any]] = {"relay": partial(_relay, service, db, js, stop, copies)}
    for consumer in consumers:
        parts[consumer.durable] = partial(inbox.consume, consumer, db, js, stop, replicas=copies)
    house = Job("outbox-house", 3600, outbox.keep_house)
    for job in [house, *service.jobs(settings, db)]:
        parts[job.name] = partial(_repeat, job, db, stop)
    tasks = [asyncio.create_task(_keep(name, part, stop)) for name, part in parts.items()]
    log.info("working", service=service.name, parts=sorted(parts))
    await heart
    await asyncio.wait(tasks, timeout=GRACE)
    # Not drain(): it waits half a minute for pull subscriptions, which never run dry. The parts
    # have ended, so all that is left are acknowledgements on their way.
    with contextlib.suppress(nats.errors.Error):
        await connection.flush(timeout=2)
    await connection.close()
    probes.stop(None)
    hide()


async def _connect(url: str, name: str, stop: asyncio.Event) -> Client | None:
    """Wait for NATS as long as it takes; an outage is said, never fatal."""

    async def said(what: str, *error: object) -> None:
        log.warning("nats", what=what, error=type(error[0]).__name__ if error else "")

    # nats-py takes coroutine functions only; a lambda that returns a coroutine is refused.
    async def failed(error: Exception) -> None:
        await said("error", error)

    async def disconnected() -> None:
        await said("disconnected")

    async def reconnected() -> None:
        await said("reconnected")

    async def closed() -> None:
        await said("closed")

    while not stop.is_set():
        # It tries by itself for ever, and knows nothing of `stop`.
        connecting = asyncio.create_task(
            nats.connect(
                url,
                name=name,
                max_reconnect_attempts=-1,
                reconnect_time_wait=1,
                error_cb=failed,
                disconnected_cb=disconnected,
                reconnected_cb=reconnected,
                closed_cb=closed,
            )
        )
        stopping = asyncio.create_task(stop.wait())
        await asyncio.wait({connecting, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if not connecting.done():
            connecting.cancel()
            break
        try:
            return connecting.result()
        except Exception as e:  # refused, unreachable, still starting: all mean "not yet"
            await said("waiting", e)
            await outbox.pause(stop, 1)
    return None


async def _relay(
    service: Service, db: Database, js: Any, stop: asyncio.Event, copies: int
) -> None:
    await events.ensure_stream(js, service.name, replicas=copies)
    await outbox.Relay(db, js).run(stop)


async def _repeat(job: Job, db: Database, stop: asyncio.Event) -> None:
    while not stop.is_set():
        with observability.job(job.name):
            more = await asyncio.to_thread(job.run, db)
        if not more:
            await outbox.pause(stop, job.every)


async def _keep(name: str, part: Callable[[], Any], stop: asyncio.Event) -> None:
    while not stop.is_set():
        try:
            await part()
        except asyncio.CancelledError:
            raise
        except Exception:  # one part's fault must not stop the others
            log.exception("part failed, starting again", part=name)
            await outbox.pause(stop, 2)
