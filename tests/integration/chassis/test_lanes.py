"""A consumer works on several objects at once and never on two facts of one object."""

import asyncio
import threading
import zlib
from itertools import count
from typing import Any

import pytest
import sqlalchemy as sa

from kinerja.notifikasi.v1.notifikasi_events_pb2 import Terkirim
from services.chassis import inbox, outbox
from services.chassis.db import Database
from tests.integration.chassis.test_facts import consumer, running, until

_names = count(1)


@pytest.fixture
def source() -> str:
    return f"lajur{next(_names)}"


def announce(db: Database, source: str, *facts: tuple[str, int]) -> None:
    for key, number in facts:
        with db.transaction() as conn:
            fact = Terkirim(pesan_id=str(number), kanal=key)
            outbox.announce(conn, f"kinerja.{source}.terkirim.v1", key, fact)


def keys_of_two_lanes() -> tuple[str, str]:
    def lane(key: str) -> int:
        return zlib.crc32(key.encode()) % inbox.LANES

    first = "a"
    return first, next(k for k in map(str, range(100)) if lane(k) != lane(first))


def test_facts_of_one_object_keep_their_order(db: Database, nats_url: str, source: str) -> None:
    handled: list[tuple[str, int]] = []

    def note(conn: sa.Connection, message: Any, event: Any) -> None:
        conn.execute(sa.text("SELECT pg_sleep(0.001 * (:n % 5))"), {"n": int(message.pesan_id)})
        handled.append((message.kanal, int(message.pesan_id)))

    facts = [(f"objek-{n % 7}", n) for n in range(70)]
    announce(db, source, *facts)

    async def run() -> None:
        async with running(db, nats_url, consumer(source, note)):
            await until(lambda: len(handled) == len(facts))

    asyncio.run(run())
    for key in {key for key, _ in facts}:
        assert [n for k, n in handled if k == key] == [n for k, n in facts if k == key]


def test_a_slow_object_does_not_hold_up_another(db: Database, nats_url: str, source: str) -> None:
    slow, other = keys_of_two_lanes()
    other_done = threading.Event()
    waited: list[bool] = []

    def handle(conn: sa.Connection, message: Any, event: Any) -> None:
        if message.kanal == slow:
            waited.append(other_done.wait(4))
        else:
            other_done.set()

    announce(db, source, (slow, 1), (other, 2))

    async def run() -> None:
        async with running(db, nats_url, consumer(source, handle)):
            await until(lambda: bool(waited))

    asyncio.run(run())
    assert waited == [True]
