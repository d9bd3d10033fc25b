"""From outbox to effect through a real NATS: once, in order, parked when refused, never lost."""

import asyncio
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import nats
import pytest
import sqlalchemy as sa

from kinerja.notifikasi.v1.notifikasi_events_pb2 import Terkirim
from services.chassis import inbox, outbox, process
from services.chassis.db import Database
from services.chassis.process import Service
from services.chassis.settings import Settings
from tests.integration.chassis.conftest import effects
from tests.integration.chassis.fakta import (
    announce,
    consumer,
    insert,
    refuse,
    running,
    scalar,
    until,
)


def test_a_fact_reaches_its_consumer_once_and_is_marked(
    db: Database, nats_url: str, source: str
) -> None:
    async def story() -> None:
        announce(db, source, 1, 2, 3)
        async with running(db, nats_url, consumer(source)):
            await until(lambda: len(effects(db)) == 3)

    asyncio.run(story())
    assert sorted(effects(db)) == [(1, "ke-1"), (2, "ke-2"), (3, "ke-3")]
    assert scalar(db, "SELECT count(*) FROM outbox WHERE diterbitkan IS NULL") == 0


def test_a_rolled_back_change_announces_nothing(db: Database, source: str) -> None:
    with pytest.raises(RuntimeError), db.transaction() as conn:
        outbox.announce(conn, f"kinerja.{source}.terkirim.v1", "1", Terkirim(pesan_id="1"))
        raise RuntimeError
    assert scalar(db, "SELECT count(*) FROM outbox") == 0


def test_replay_publishes_again_and_changes_nothing(
    db: Database, nats_url: str, source: str
) -> None:
    async def story() -> None:
        announce(db, source, 1, 2)
        async with running(db, nats_url, consumer(source)):
            await until(lambda: len(effects(db)) == 2)
            assert outbox.replay(db, datetime.now(UTC) - timedelta(hours=1)) == 2
            await until(
                lambda: scalar(db, "SELECT count(*) FROM outbox WHERE diterbitkan IS NULL") == 0
            )

    asyncio.run(story())
    assert len(effects(db)) == 2


def test_a_bus_that_lost_a_stream_gets_it_again_although_nobody_listens(
    db: Database, nats_url: str, source: str
) -> None:
    """A consumer makes the stream anew too, but not every service has one."""
    unsent = "SELECT count(*) FROM outbox WHERE diterbitkan IS NULL"
    service = Service(
        name=source,
        migrations=Path(),
        settings=Settings,
        servicers=lambda _settings, _db: [],
        access={},
    )

    async def story() -> None:
        connection = await nats.connect(nats_url)
        js, stop = connection.jetstream(), asyncio.Event()
        part = partial(process._relay, service, db, js, stop, 1)
        relaying = asyncio.create_task(process._keep("relay", part, stop))
        announce(db, source, 1)
        await until(lambda: scalar(db, unsent) == 0)
        await js.delete_stream(source.upper())
        announce(db, source, 2)
        await until(lambda: scalar(db, unsent) == 0)
        assert (await js.stream_info(source.upper())).state.messages == 1
        stop.set()
        await relaying
        await connection.close()

    asyncio.run(story())


def test_handled_twice_is_handled_once(db: Database, source: str) -> None:
    from services.chassis.events import Event

    made = consumer(source)
    event = Event(
        id="01900000-0000-7000-8000-000000000001",
        subject=f"kinerja.{source}.terkirim.v1",
        key="1",
        time="2026-01-02T00:00:00+00:00",
        payload='{"pesan_id": "1", "kanal": "a", "bidang_baru": 1}',
    )
    assert made.apply(db, event)
    assert not made.apply(db, event)
    assert effects(db) == [(1, "a")]


def test_a_refused_fact_is_parked_without_effect_and_can_be_retried(
    db: Database, nats_url: str, source: str
) -> None:
    async def story() -> None:
        announce(db, source, 5)
        async with running(db, nats_url, consumer(source, refuse)):
            await until(lambda: scalar(db, "SELECT count(*) FROM parkir") == 1)

    asyncio.run(story())
    assert effects(db) == []
    assert scalar(db, "SELECT alasan FROM parkir") == "UJI_DITOLAK"
    [row] = inbox.parked(db)
    assert inbox.retry(consumer(source), db, row)
    assert effects(db) == [(5, "ke-5")]
    assert scalar(db, "SELECT count(*) FROM parkir") == 0


def test_a_fault_comes_back_until_it_works(db: Database, nats_url: str, source: str) -> None:
    tries: list[int] = []

    def sometimes(conn: sa.Connection, message: Any, event: Any) -> None:
        insert(conn, message, event)
        tries.append(1)
        if len(tries) < 2:
            raise ConnectionError

    async def story() -> None:
        announce(db, source, 9)
        async with running(db, nats_url, consumer(source, sometimes)):
            await until(lambda: len(effects(db)) == 1, 20)

    asyncio.run(story())
    assert effects(db) == [(9, "ke-9")]
    assert len(tries) == 2


def test_two_relays_never_send_a_row_twice(db: Database, nats_url: str, source: str) -> None:
    async def story() -> int:
        announce(db, source, *range(50))
        connection = await nats.connect(nats_url)
        js = connection.jetstream()
        from services.chassis.events import ensure_stream

        await ensure_stream(js, source)
        sent = await asyncio.gather(
            outbox.Relay(db, js).publish_once(), outbox.Relay(db, js).publish_once()
        )
        info = await js.stream_info(source.upper())
        await connection.close()
        assert sum(sent) == 50
        return info.state.messages

    assert asyncio.run(story()) == 50


def test_house_keeping_makes_tomorrows_partitions_and_can_run_again(db: Database) -> None:
    outbox.keep_house(db)
    outbox.keep_house(db)
    made = "SELECT count(*) FROM pg_inherits WHERE inhparent = 'outbox'::regclass"
    assert scalar(db, made) == 8
