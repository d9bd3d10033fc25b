"""Facts of the tests: a producer of its own, a consumer that writes one row or refuses."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import nats
import sqlalchemy as sa

from kinerja.notifikasi.v1.notifikasi_events_pb2 import Gagal, Terkirim
from services.chassis import inbox, outbox
from services.chassis.db import Database
from services.chassis.errors import DomainError, Kind


class Ditolak(DomainError):
    kind = Kind.REFUSED
    reason = "UJI_DITOLAK"
    pesan = "Tidak."


def insert(conn: sa.Connection, message: Any, event: Any) -> None:
    conn.execute(
        sa.text("INSERT INTO akibat VALUES (:n, :t)"),
        {"n": int(message.pesan_id), "t": message.kanal},
    )


def refuse(conn: sa.Connection, message: Any, event: Any) -> None:
    insert(conn, message, event)
    raise Ditolak


def consumer(source: str, handle: inbox.Handle = insert) -> inbox.Consumer:
    facts = {
        f"kinerja.{source}.terkirim.v1": (Terkirim, handle),
        f"kinerja.{source}.gagal.v1": (Gagal, handle),
    }
    return inbox.Consumer(service="penerima", source=source, handlers=facts)


def announce(db: Database, source: str, *numbers: int) -> None:
    for n in numbers:
        with db.transaction() as conn:
            fact = Terkirim(pesan_id=str(n), kanal=f"ke-{n}")
            outbox.announce(conn, f"kinerja.{source}.terkirim.v1", str(n), fact)


@asynccontextmanager
async def running(db: Database, url: str, made: inbox.Consumer) -> AsyncIterator[None]:
    connection = await nats.connect(url)
    js = connection.jetstream()
    stop = asyncio.Event()
    consuming = asyncio.create_task(inbox.consume(made, db, js, stop))
    await asyncio.sleep(0.3)
    relaying = asyncio.create_task(outbox.Relay(db, js).run(stop))
    yield
    stop.set()
    await asyncio.wait([consuming, relaying], timeout=10)
    await connection.close()


async def until(true: Callable[[], bool], seconds: float = 10) -> None:
    async def look() -> None:
        while not await asyncio.to_thread(true):
            await asyncio.sleep(0.05)

    await asyncio.wait_for(look(), seconds)


def scalar(db: Database, sql: str) -> Any:
    with db.reading() as conn:
        return conn.scalar(sa.text(sql))
