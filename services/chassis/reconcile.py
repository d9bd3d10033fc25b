"""Compare what one service announced with what another has handled, each in its own database.

Nobody may look into a neighbour's tables, so the producer sums up its outbox by subject and hour
(how many facts, and a hash over their ids in which their order does not count) and these few lines
are carried to the consumer as text. An id is a UUIDv7 and says itself when it was made, so that
both sides cut the same window, whenever a fact was published or handled.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import sqlalchemy as sa

from services.chassis import inbox, outbox
from services.chassis.db import Database
from services.chassis.errors import IsianSalah

UNDER_WAY = timedelta(seconds=60)
"""A younger fact may still be on its way, and is nobody's difference."""

_LONG = sa.text("SET LOCAL statement_timeout = '10min'")
_ANNOUNCED = sa.text(
    "SELECT subjek AS subject, date_trunc('hour', uuid_extract_timestamp(id), 'UTC') AS hour,"
    " count(*) AS facts, bit_xor(hashtextextended(id::text, 0)) AS hash"
    " FROM outbox WHERE dibuat >= :day AND id >= :first AND id < :last"
    " GROUP BY 1, 2 ORDER BY 2, 1"
)
_HANDLED = sa.text(
    "SELECT date_trunc('hour', uuid_extract_timestamp(ce_id), 'UTC') AS hour,"
    " count(*) AS facts, bit_xor(hashtextextended(ce_id::text, 0)) AS hash"
    " FROM inbox WHERE konsumen = :consumer AND ce_id >= :first AND ce_id < :last GROUP BY 1"
)
_UNSENT = sa.text("SELECT count(*) FROM outbox WHERE diterbitkan IS NULL AND dibuat < :before")
_PARKED = sa.text("SELECT konsumen, count(*) AS n FROM parkir GROUP BY konsumen ORDER BY konsumen")


@dataclass(frozen=True)
class Window:
    """From one moment to just before another."""

    since: datetime
    until: datetime

    @property
    def ids(self) -> dict[str, uuid.UUID]:
        """The first id of the window, and the first one after it."""
        return {"first": _first_id(self.since), "last": _first_id(self.until)}


@dataclass
class Sum:
    """So many facts with these ids."""

    facts: int = 0
    hash: int = 0

    def add(self, facts: int, hash_: int) -> None:
        self.facts += facts
        self.hash ^= hash_


@dataclass
class Announcement:
    """What a producer says of a window: sums by subject and hour."""

    source: str
    window: Window
    sums: list[dict[str, Any]] = field(default_factory=list)


def announced(db: Database, source: str, window: Window) -> Iterator[str]:
    """The sums of an outbox, a JSON line each; the first line says whose they are."""
    if window.since < datetime.now(UTC) - timedelta(days=outbox.KEEP_DAYS):
        kept = f"The outbox keeps {outbox.KEEP_DAYS} days: ask since a later moment."
        raise IsianSalah(bidang=[("--since", kept)])
    since, until = window.since.isoformat(), window.until.isoformat()
    yield json.dumps({"source": source, "since": since, "until": until})
    with db.transaction() as conn:
        conn.execute(_LONG)
        # The partition is chosen by the row's own time, which differs from the id's by the length
        # of a transaction.
        day = window.since - timedelta(days=1)
        for row in conn.execute(_ANNOUNCED, {"day": day, **window.ids}):
            line = {"subject": row.subject, "hour": row.hour.isoformat(), "facts": row.facts}
            yield json.dumps({**line, "hash": str(row.hash)})


def read(lines: Iterable[str]) -> list[Announcement]:
    """What `announced` said; several services' lines may follow each other."""
    found: list[Announcement] = []
    for line in lines:
        said = json.loads(line)
        if "source" in said:
            since, until = (datetime.fromisoformat(said[one]) for one in ("since", "until"))
            found.append(Announcement(said["source"], Window(since, until)))
        else:
            found[-1].sums.append(said)
    return found


def differences(
    db: Database, consumers: Sequence[inbox.Consumer], said: Announcement
) -> Iterator[str]:
    """The hours in which a consumer has not handled exactly what was announced to it."""
    mine = {one.source: one for one in consumers}
    if said.source not in mine:
        heard = ", ".join(sorted(mine)) or "nobody"
        wrong = f"This service hears nothing of {said.source}; it hears {heard}."
        raise IsianSalah(bidang=[("--announced", wrong)])
    consumer = mine[said.source]
    wanted: dict[datetime, Sum] = {}
    for one in said.sums:
        if one["subject"] in consumer.handlers:
            hour = datetime.fromisoformat(one["hour"])
            wanted.setdefault(hour, Sum()).add(one["facts"], int(one["hash"]))
    with db.transaction() as conn:
        conn.execute(_LONG)
        rows = conn.execute(_HANDLED, {"consumer": consumer.durable, **said.window.ids})
        held = {row.hour: Sum(row.facts, row.hash) for row in rows}
    for hour in sorted(wanted.keys() | held.keys()):
        want, have = wanted.get(hour, Sum()), held.get(hour, Sum())
        if want != have:
            when = f"{hour.astimezone(UTC):%Y-%m-%dT%H:%MZ}"
            other = ", but not the same ones" if want.facts == have.facts else ""
            yield (
                f"{consumer.durable} {when}: {want.facts} announced, {have.facts} handled{other}"
            )


def unfinished(db: Database) -> Iterator[str]:
    """What a service itself knows to be undone: facts that wait too long, facts set aside."""
    with db.reading() as conn:
        before = datetime.now(UTC) - UNDER_WAY
        if waiting := conn.scalar(_UNSENT, {"before": before}):
            yield f"outbox: {waiting} facts wait to be published for more than a minute"
        for row in conn.execute(_PARKED):
            yield f"{row.konsumen}: {row.n} facts are parked"


def _first_id(moment: datetime) -> uuid.UUID:
    """The smallest UUIDv7 of a millisecond."""
    milliseconds = int(moment.timestamp() * 1000)
    return uuid.UUID(int=milliseconds << 80 | 0x7 << 76 | 0x2 << 62)
