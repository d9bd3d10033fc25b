"""Facts enter a service through here: handled once, in the transaction of their effect.

Order of work: begin → note the event id (already noted: done) → effect → commit → acknowledge.
A refusal by the domain is parked at once, since it would be refused again. A fault of the
machinery is given back with a growing delay and parked by us on the last try: JetStream itself
would silently stop delivering.
"""

from __future__ import annotations

import asyncio
import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
import structlog
from google.protobuf.message import Message
from nats.aio.msg import Msg
from nats.js import JetStreamContext
from nats.js.api import AckPolicy, ConsumerConfig, DeliverPolicy
from prometheus_client.core import GaugeMetricFamily

from services.chassis import events, observability, tracing
from services.chassis.db import Database
from services.chassis.errors import DomainError, IsianSalah

log = structlog.get_logger("inbox")

MAX_DELIVER = 10
DELAYS = (1, 2, 5, 15, 60, 120, 300, 600, 900)
"""Seconds before a failed message is tried again."""
LANES = 3
"""How many facts a consumer works on at once: while one waits for its commit, others go on."""
AHEAD = 16
"""How many facts are asked for at once when there are many."""

Handle = Callable[[sa.Connection, Any, events.Event], None]

_NOTE = sa.text(
    "INSERT INTO inbox (konsumen, ce_id) VALUES (:consumer, :id) ON CONFLICT DO NOTHING"
)
_PARK = sa.text(
    "INSERT INTO parkir (konsumen, ce_id, subjek, kepala, muatan, alasan, kali)"
    " VALUES (:consumer, :id, :subject, cast(:headers AS jsonb), :payload, :why, :times)"
    " ON CONFLICT (konsumen, ce_id) DO UPDATE SET alasan = excluded.alasan,"
    " kali = excluded.kali, diparkir = now()"
)
_LEAVE = sa.text("DELETE FROM parkir WHERE konsumen = :consumer AND ce_id = :id")


@dataclass(frozen=True)
class Consumer:
    """What one service does with the facts of another: one durable consumer per producer.

    `handlers` maps a subject to the message type and the function that applies it. The function
    gets the connection of the running transaction, the message, and the event around it; it must
    ignore a fact that is older than what it holds (compare `versi`).
    """

    service: str
    source: str
    handlers: Mapping[str, tuple[type[Message], Handle]]

    @property
    def durable(self) -> str:
        """Name of the consumer in JetStream, e.g. `penilaian--skp`."""
        return f"{self.service}--{self.source}"

    def apply(self, db: Database, event: events.Event) -> bool:
        """Handle one event in one transaction; False when it was handled before."""
        kind, handle = self.handlers[event.subject]
        with db.transaction() as conn:
            noted = conn.execute(_NOTE, {"consumer": self.durable, "id": event.id})
            if noted.rowcount == 0:
                return False
            handle(conn, events.from_payload(event.payload, kind), event)
        return True


async def consume(
    consumer: Consumer,
    db: Database,
    js: JetStreamContext,
    stop: asyncio.Event,
    *,
    replicas: int = 1,
) -> None:
    """Take facts until told to stop: those of one object in order, different ones side by side."""
    await events.ensure_stream(js, consumer.source, replicas=replicas)
    config = ConsumerConfig(
        durable_name=consumer.durable,
        filter_subjects=sorted(consumer.handlers),
        ack_policy=AckPolicy.EXPLICIT,
        deliver_policy=DeliverPolicy.ALL,
        ack_wait=30,
        max_deliver=MAX_DELIVER,
        max_ack_pending=256,
    )
    await js.add_consumer(consumer.source.upper(), config)
    subscription = await js.pull_subscribe_bind(consumer.durable, stream=consumer.source.upper())
    lanes: list[asyncio.Queue[Msg | None]] = [asyncio.Queue(maxsize=1) for _ in range(LANES)]
    async with asyncio.TaskGroup() as group:
        for lane in lanes:
            group.create_task(_drive(consumer, db, lane))
        while not stop.is_set():
            # One is waited for; then what has come meanwhile is taken in one go. A fetch of many
            # waits for its batch to fill, so that one gets only a moment.
            for batch, patience in ((1, 2.0), (AHEAD, 0.02)):
                for message in await _fetch(subscription, batch, patience):
                    await lanes[_lane(message)].put(message)
        for lane in lanes:
            await lane.put(None)


async def _fetch(
    subscription: JetStreamContext.PullSubscription, batch: int, patience: float
) -> list[Msg]:
    try:
        return await subscription.fetch(batch, timeout=patience)
    except TimeoutError:
        return []


def _lane(message: Msg) -> int:
    """The same lane for all facts about one object."""
    return zlib.crc32((message.headers or {}).get("ce-subject", "").encode()) % LANES


async def _drive(consumer: Consumer, db: Database, lane: asyncio.Queue[Msg | None]) -> None:
    """Handle what comes along one lane, in order; what was taken is finished before the stop."""
    while (message := await lane.get()) is not None:
        await _work(consumer, db, message)


async def _work(consumer: Consumer, db: Database, message: Msg) -> None:
    event = events.from_headers(dict(message.headers or {}), message.data)
    observability.request_id.set(event.id)
    observability.traceparent.set(event.traceparent)
    with tracing.span("consumer", f"process {event.subject}") as span:
        await _settle(consumer, db, message, event, span)


async def _settle(
    consumer: Consumer, db: Database, message: Msg, event: events.Event, span: tracing.Span
) -> None:
    tries = message.metadata.num_delivered
    line = log.bind(consumer=consumer.durable, subject=event.subject, tries=tries)

    def became(outcome: str) -> None:
        observability.FACTS.labels(consumer.durable, outcome).inc()
        span.note("kinerja.outcome", outcome)

    try:
        new = await asyncio.to_thread(consumer.apply, db, event)
        line.info("handled" if new else "already handled")
        became("handled" if new else "repeated")
        await message.ack()
    except DomainError as e:
        if e.kind.value == "unavailable" and tries < MAX_DELIVER:
            line.warning("waits", reason=e.reason)
            became("failed")
            await message.nak(delay=DELAYS[min(tries, len(DELAYS)) - 1])
            return
        await _park(consumer, db, event, e.reason, tries)
        line.error("parked", reason=e.reason)
        became("parked")
        await message.ack()
    except Exception as e:  # any fault: the message must come back or be parked, never vanish
        line.exception("failed")
        span.failed()
        if tries < MAX_DELIVER:
            became("failed")
            await message.nak(delay=DELAYS[min(tries, len(DELAYS)) - 1])
        else:
            await _park(consumer, db, event, type(e).__name__, tries)
            became("parked")
            await message.ack()


async def _park(
    consumer: Consumer, db: Database, event: events.Event, why: str, times: int
) -> None:
    row = {
        "consumer": consumer.durable,
        "id": event.id,
        "subject": event.subject,
        "headers": json.dumps(event.headers()),
        "payload": event.payload,
        "why": why,
        "times": times,
    }

    def write() -> None:
        with db.transaction() as conn:
            conn.execute(_PARK, row)

    await asyncio.to_thread(write)


def numbers(consumers: Iterable[Consumer], conn: sa.Connection) -> Iterator[GaugeMetricFamily]:
    """How many facts each consumer has parked; none is said too, so that an alert can end."""
    parked = GaugeMetricFamily("kinerja_inbox_parked", "Facts parked", labels=["consumer"])
    rows = conn.execute(sa.text("SELECT konsumen, count(*) AS n FROM parkir GROUP BY konsumen"))
    found = {row.konsumen: row.n for row in rows}
    for consumer in consumers:
        parked.add_metric([consumer.durable], found.get(consumer.durable, 0))
    yield parked


def parked(db: Database, ids: Sequence[str] = ()) -> Sequence[sa.Row[Any]]:
    """The facts set aside, oldest first; of `ids`, which must all be among them, only those."""
    with db.reading() as conn:
        rows = conn.execute(sa.text("SELECT * FROM parkir ORDER BY ce_id, konsumen")).all()
    if unknown := set(ids) - {str(row.ce_id) for row in rows}:
        wrong = "No fact is parked under this id; `parked list` shows them."
        raise IsianSalah(bidang=[(one, wrong) for one in sorted(unknown)])
    return [row for row in rows if not ids or str(row.ce_id) in ids]


def retry(consumer: Consumer, db: Database, row: sa.Row[Any]) -> bool:
    """Handle again what was parked; what succeeds leaves the car park."""
    try:
        consumer.apply(db, events.from_headers(row.kepala, row.muatan.encode()))
    except DomainError as e:
        log.warning("still refused", reason=e.reason, id=str(row.ce_id))
        return False
    except Exception:  # one that fails must not keep the others from their turn
        log.exception("still fails", id=str(row.ce_id))
        return False
    with db.transaction() as conn:
        conn.execute(_LEAVE, {"consumer": row.konsumen, "id": row.ce_id})
    return True


def drop(db: Database, row: sa.Row[Any], reason: str) -> None:
    """Give a fact up: it counts as handled, so that no replay brings it back."""
    which = {"consumer": row.konsumen, "id": row.ce_id}
    with db.transaction() as conn:
        conn.execute(_NOTE, which)
        conn.execute(_LEAVE, which)
    what = {"consumer": row.konsumen, "subject": row.subjek, "id": str(row.ce_id)}
    log.warning("dropped", why=reason, was=row.alasan, **what)
