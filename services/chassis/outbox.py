"""Facts leave a service through here, and only through here.

`announce` writes the fact beside the change, in the same transaction. The relay, in the `work`
process, publishes what is not yet published and marks it. Rows stay for 30 days: JetStream is
never the record, and `replay` can publish them again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import sqlalchemy as sa
import structlog
from google.protobuf.message import Message
from nats.js import JetStreamContext
from nats.js.errors import NoStreamResponseError
from prometheus_client.core import GaugeMetricFamily

from services.chassis import events, observability, tracing
from services.chassis.db import Database

log = structlog.get_logger("outbox")

RELAY_LOCK = 731_002
"""Advisory lock number: one relay leads per database, so that facts keep their order."""
BATCH = 256
IDLE = 0.1
"""Seconds between looks when there was nothing to send."""
KEEP_DAYS = 30

_INSERT = sa.text(
    "INSERT INTO outbox (subjek, kunci, muatan, traceparent)"
    " VALUES (:subject, :key, :payload, :traceparent)"
)
_UNSENT = sa.text(
    "SELECT id, dibuat, subjek, kunci, muatan, traceparent FROM outbox"
    " WHERE diterbitkan IS NULL ORDER BY id LIMIT :n FOR UPDATE SKIP LOCKED"
)
_ANY_UNSENT = sa.text("SELECT EXISTS (SELECT FROM outbox WHERE diterbitkan IS NULL)")
# Counted no further than here: after a replay of thirty days the whole would take too long.
_WAITING = sa.text(
    "SELECT count(*) AS rows, coalesce(extract(epoch FROM now() - min(dibuat)), 0) AS age"
    " FROM (SELECT dibuat FROM outbox WHERE diterbitkan IS NULL ORDER BY id LIMIT 10000) AS first"
)
_MARK = sa.text("UPDATE outbox SET diterbitkan = now() WHERE id = ANY(:ids) AND dibuat >= :since")


def announce(conn: sa.Connection, subject: str, key: str, message: Message) -> None:
    """Record a fact about the object `key`; it is published after the commit, never before."""
    payload = events.to_payload(message)
    if len(payload) > events.MAX_PAYLOAD:
        raise ValueError(f"{subject}: {len(payload)} bytes do not fit one event")
    trace = observability.traceparent.get() or None
    conn.execute(
        _INSERT, {"subject": subject, "key": key, "payload": payload, "traceparent": trace}
    )


class Relay:
    """Publishes the outbox of one database, in order, until told to stop."""

    def __init__(self, db: Database, js: JetStreamContext) -> None:
        self._db = db
        self._js = js

    async def run(self, stop: asyncio.Event) -> None:
        """Lead when the lock is free, stand by otherwise."""
        while not stop.is_set():
            with self._db.reading() as conn:
                # Out of the pool: the lock must end with this connection, whatever happens.
                conn.detach()
                if not conn.scalar(sa.text("SELECT pg_try_advisory_lock(:n)"), {"n": RELAY_LOCK}):
                    await pause(stop, 2)
                    continue
                await self._lead(conn, stop)

    async def _lead(self, lock: sa.Connection, stop: asyncio.Event) -> None:
        while not stop.is_set():
            # One cheap question, asked over the connection that holds the lock: when that is
            # gone, so is the lock, and somebody else may lead.
            waiting = await asyncio.to_thread(lock.scalar, _ANY_UNSENT)
            if not waiting or await self.publish_once() < BATCH:
                await pause(stop, IDLE)

    async def publish_once(self) -> int:
        """Publish one batch; return how many were acknowledged by JetStream.

        Raises `NoStreamResponseError` where the stream is gone, with all that it held.
        """
        with self._db.engine.connect() as conn:
            tx = await asyncio.to_thread(conn.begin)
            rows = (await asyncio.to_thread(conn.execute, _UNSENT, {"n": BATCH})).all()
            if not rows:
                await asyncio.to_thread(tx.rollback)
                return 0
            results = await asyncio.gather(
                *(self._publish(row) for row in rows), return_exceptions=True
            )
            done = [row for row, r in zip(rows, results, strict=True) if r is True]
            observability.PUBLISHED.inc(len(done))
            observability.UNPUBLISHED.inc(len(rows) - len(done))
            for r in results:
                if isinstance(r, BaseException):
                    log.warning("publish failed", error=type(r).__name__)
                    break
            if done:
                mark = {"ids": [row.id for row in done], "since": min(row.dibuat for row in done)}
                await asyncio.to_thread(conn.execute, _MARK, mark)
            await asyncio.to_thread(tx.commit)
        # Whoever keeps the relay alive makes the stream anew when it starts it again.
        gone = next((r for r in results if isinstance(r, NoStreamResponseError)), None)
        if gone is not None:
            raise gone
        if len(done) < len(rows):
            await asyncio.sleep(1)
        return len(done)

    async def _publish(self, row: sa.Row[Any]) -> bool:
        # A task of its own, so this is seen by nobody else.
        observability.request_id.set(str(row.id))
        observability.traceparent.set(row.traceparent or "")
        with tracing.span("producer", f"publish {row.subjek}"):
            event = events.Event(
                id=str(row.id),
                subject=row.subjek,
                key=row.kunci,
                time=row.dibuat.astimezone(UTC).isoformat(),
                payload=row.muatan,
                traceparent=observability.traceparent.get(),
            )
            await self._js.publish(
                event.subject, event.payload.encode(), headers=event.headers(), timeout=5
            )
        return True


def numbers(conn: sa.Connection) -> Iterator[GaugeMetricFamily]:
    """What waits to be published, the same in every worker of a service; at most 10,000 rows."""
    row = conn.execute(_WAITING).one()
    yield GaugeMetricFamily("kinerja_outbox_waiting", "Facts not yet published", value=row.rows)
    yield GaugeMetricFamily(
        "kinerja_outbox_oldest_age_seconds", "Age of the oldest of them", value=row.age
    )


def replay(db: Database, since: datetime, subjects: Sequence[str] = ()) -> int:
    """Publish again what was announced since a moment; consumers drop what they already did.

    Without subjects: all. JetStream itself drops what it has seen in the last ten minutes. Returns
    how many rows will go.
    """
    with db.transaction() as conn:
        conn.execute(sa.text("SET LOCAL statement_timeout = '10min'"))
        again = (
            "UPDATE outbox SET diterbitkan = NULL WHERE dibuat >= :since"
            " AND (:all OR subjek = ANY(:subjects))"
        )
        which = {"since": since, "all": not subjects, "subjects": list(subjects)}
        return conn.execute(sa.text(again), which).rowcount


def keep_house(db: Database) -> bool:
    """Make the next days' partitions, drop published ones past their time, forget old keys."""
    today = datetime.now(UTC).date()
    with db.transaction() as conn:
        names = set(
            conn.scalars(
                sa.text(
                    "SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid"
                    " WHERE i.inhparent = 'outbox'::regclass"
                )
            )
        )
        for day in (today + timedelta(days=n) for n in range(1, 8)):
            name = f"outbox_{day:%Y%m%d}"
            if name not in names:
                conn.execute(
                    sa.text(
                        f"CREATE TABLE {name} PARTITION OF outbox"
                        f" FOR VALUES FROM ('{day}') TO ('{day + timedelta(days=1)}')"
                    )
                )
        oldest = f"outbox_{today - timedelta(days=KEEP_DAYS):%Y%m%d}"
        for name in sorted(n for n in names if n[7:].isdigit() and n < oldest):
            waiting = sa.text(f"SELECT EXISTS (SELECT 1 FROM {name} WHERE diterbitkan IS NULL)")
            if not conn.scalar(waiting):
                conn.execute(sa.text(f"DROP TABLE {name}"))
        conn.execute(sa.text("DELETE FROM idempotensi WHERE dibuat < now() - interval '48 hours'"))
        conn.execute(sa.text("DELETE FROM inbox WHERE diterima < now() - interval '60 days'"))
    return False


async def pause(stop: asyncio.Event, seconds: float) -> None:
    """Wait, but not a moment longer than until `stop`."""
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return
