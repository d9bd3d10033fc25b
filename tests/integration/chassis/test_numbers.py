"""What Prometheus is shown moves when something happens, and says nothing of anybody."""

import asyncio
import os
import signal
import threading
import urllib.request
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import grpc
import pytest
import sqlalchemy as sa
from prometheus_client.parser import text_string_to_metric_families

from kinerja.notifikasi.v1 import notifikasi_service_pb2 as pb
from kinerja.notifikasi.v1 import notifikasi_service_pb2_grpc as pb_grpc
from services.chassis import outbox, process
from services.chassis.db import Database
from services.chassis.errors import Sibuk
from services.chassis.grpc_client import channel
from services.chassis.grpc_server import ANYONE, PUBLIC, Guard, query, rpc_server
from services.chassis.identity import Verifier
from services.chassis.observability import Numbers, show
from services.chassis.process import Job, work
from services.chassis.settings import Settings
from tests.conftest import IdentityKeys
from tests.integration.chassis import test_facts
from tests.integration.chassis.test_facts import refuse, until
from tests.integration.chassis.test_work import WORKER

Page = dict[tuple[str, ...], float]
NIP = "199001012020121001"


def page(port: int) -> Page:
    """Every sample by its name and the values of its labels, these in the order of their names."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=10) as answer:
        text = answer.read().decode()
    assert NIP not in text
    return {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def moved(before: Page, after: Page, *key: str) -> float:
    return after.get(key, 0) - before.get(key, 0)


class Servicer(pb_grpc.NotifikasiServiceServicer):
    def __init__(self, db: Database) -> None:
        self.db = db
        self.go = threading.Event()

    @query
    def GetJumlahBelumDibaca(self, request: Any, conn: sa.Connection, call: Any) -> Any:
        return pb.GetJumlahBelumDibacaResponse()

    @query
    def ListPesan(self, request: Any, conn: sa.Connection, call: Any) -> Any:
        assert self.go.wait(10)
        return pb.ListPesanResponse()


ACCESS = {"GetJumlahBelumDibaca": PUBLIC, "ListPesan": PUBLIC, "TandaiDibaca": ANYONE}


@contextmanager
def shown(numbers: Numbers, port: int) -> Iterator[None]:
    hide = show(port, numbers)
    yield
    hide()


@pytest.fixture
def server(
    db: Database, identity_keys: IdentityKeys, free_port: Callable[[], int]
) -> Iterator[tuple[Any, Servicer, int]]:
    """(stub, servicer, port of the numbers) of a server with one thread, so with room for four."""
    port, numbers = free_port(), free_port()
    servicer = Servicer(db)
    guard = Guard(Verifier(str(identity_keys.public_file), "uji"), ACCESS)
    add = pb_grpc.add_NotifikasiServiceServicer_to_server
    made = rpc_server(port, guard, [lambda s: add(servicer, s)], threads=1)
    made.start()
    with channel(f"127.0.0.1:{port}") as ch, shown(Numbers(db), numbers):
        stub = pb_grpc.NotifikasiServiceStub(ch)
        stub.unknown = ch.unary_unary(f"/kinerja.notifikasi.v1.NotifikasiService/{NIP}")
        yield stub, servicer, numbers
    made.stop(0).wait()


def test_a_call_and_a_refusal_are_counted_by_method_and_code(
    server: tuple[Any, Servicer, int],
) -> None:
    stub, _, port = server
    before = page(port)
    stub.GetJumlahBelumDibaca(pb.GetJumlahBelumDibacaRequest(), timeout=5)
    with pytest.raises(grpc.RpcError):
        stub.TandaiDibaca(pb.TandaiDibacaRequest(pesan_id=NIP), timeout=5)
    after = page(port)
    counted = {
        key: moved(before, after, *key)
        for key in after
        if key[0] == "kinerja_rpc_total" and moved(before, after, *key)
    }
    assert counted == {
        ("kinerja_rpc_total", "OK", "GetJumlahBelumDibaca"): 1,
        ("kinerja_rpc_total", "UNAUTHENTICATED", "TandaiDibaca"): 1,
    }
    assert moved(before, after, "kinerja_rpc_seconds_count", "GetJumlahBelumDibaca") == 1
    assert 0 < moved(before, after, "kinerja_rpc_seconds_sum", "GetJumlahBelumDibaca") < 5


def test_what_is_inside_and_what_was_sent_away_is_counted(
    server: tuple[Any, Servicer, int],
) -> None:
    stub, servicer, port = server
    before = page(port)
    inside = [stub.ListPesan.future(pb.ListPesanRequest(), timeout=20) for _ in range(4)]
    waiting = ("kinerja_rpc_in_flight",)
    asyncio.run(until(lambda: moved(before, page(port), *waiting) == 4))
    for _ in range(2):
        with pytest.raises(grpc.RpcError) as caught:
            stub.ListPesan(pb.ListPesanRequest(), timeout=5)
        assert caught.value.code() is grpc.StatusCode.RESOURCE_EXHAUSTED
    servicer.go.set()
    for one in inside:
        one.result()
    # A refusal is known when the next call comes.
    asyncio.run(until(lambda: moved(before, page(port), *waiting) == 0))
    stub.GetJumlahBelumDibaca(pb.GetJumlahBelumDibacaRequest(), timeout=5)
    after = page(port)
    assert moved(before, after, "kinerja_rpc_shed_total", "ListPesan") == 2
    assert moved(before, after, "kinerja_rpc_shed_total", "GetJumlahBelumDibaca") == 0
    assert moved(before, after, "kinerja_rpc_total", "OK", "ListPesan") == 4


def test_a_name_that_is_no_method_becomes_no_label(server: tuple[Any, Servicer, int]) -> None:
    stub, _, port = server
    with pytest.raises(grpc.RpcError) as caught:
        stub.unknown(b"", timeout=5)
    assert caught.value.code() is grpc.StatusCode.UNIMPLEMENTED
    stub.GetJumlahBelumDibaca(pb.GetJumlahBelumDibacaRequest(), timeout=5)
    page(port)  # looks for it


def test_a_pool_without_a_free_connection_shows(
    db: Database, free_port: Callable[[], int]
) -> None:
    small, port = Database(db.url, pool_size=1), free_port()
    with shown(Numbers(small), port):
        before = page(port)
        with small.reading(), pytest.raises(Sibuk), small.reading():
            pass
        with small.reading():
            after = page(port)
    small.close()
    assert after["kinerja_db_connections_size",] == 1
    assert (before["kinerja_db_connections_used",], after["kinerja_db_connections_used",]) == (
        0,
        1,
    )
    assert moved(before, after, "kinerja_db_timeouts_total") == 1


def test_a_database_that_is_gone_takes_only_its_own_numbers_along(
    free_port: Callable[[], int],
) -> None:
    gone, port = Database("postgresql+psycopg://a:b@127.0.0.1:1/c"), free_port()
    with shown(Numbers(gone, [outbox.numbers], lambda: 3.0), port):
        seen = page(port)
    assert seen["kinerja_tables_read",] == 0
    assert seen["kinerja_heartbeat_age_seconds",] == 3
    assert ("kinerja_outbox_waiting",) not in seen


def at_work(
    db: Database, told: Settings, service: process.Service, story: Callable[[], Awaitable[None]]
) -> None:
    async def run() -> None:
        running = asyncio.create_task(work(service, told, db))
        await asyncio.sleep(0.2)
        await story()
        os.kill(os.getpid(), signal.SIGTERM)
        await asyncio.wait_for(running, process.GRACE)

    asyncio.run(run())


@pytest.fixture
def told(free_port: Callable[[], int]) -> Settings:
    return Settings(
        database_url="postgresql+psycopg://a:b@127.0.0.1:1/c",
        nats_url="nats://127.0.0.1:1",
        health_port=free_port(),
        metrics_port=free_port(),
        identity_public_key_file="",
    )


def test_a_fact_that_waits_for_the_bus_is_seen_with_its_age(db: Database, told: Settings) -> None:
    async def story() -> None:
        assert (await asyncio.to_thread(page, told.metrics_port))["kinerja_outbox_waiting",] == 0
        test_facts.announce(db, "uji", 1, 2)
        with db.transaction() as conn:
            conn.execute(sa.text("UPDATE outbox SET dibuat = now() - interval '90 s'"))
        seen = await asyncio.to_thread(page, told.metrics_port)
        assert seen["kinerja_tables_read",] == 1
        assert seen["kinerja_outbox_waiting",] == 2
        assert seen["kinerja_outbox_oldest_age_seconds",] == pytest.approx(90, abs=20)
        assert 0 <= seen["kinerja_heartbeat_age_seconds",] < process.SILENT

    at_work(db, told, WORKER, story)


def test_a_parked_fact_and_a_failing_job_are_seen(
    db: Database, told: Settings, nats_url: str
) -> None:
    def fail(_: Database) -> bool:
        raise RuntimeError(NIP)

    source = "ujiangka"
    refusing = test_facts.consumer(source, refuse)
    service = replace(
        WORKER,
        name=source,
        consumers=lambda _settings, _db: [refusing],
        jobs=lambda _settings, _db: [
            Job("gagal-terus", 60, fail),
            Job("lancar", 60, lambda _: False),
        ],
    )
    told = told.model_copy(update={"nats_url": nats_url})
    parked = ("kinerja_inbox_parked", refusing.durable)
    before, after = {}, {}

    async def story() -> None:
        before.update(await asyncio.to_thread(page, told.metrics_port))
        test_facts.announce(db, source, 1)
        await until(lambda: page(told.metrics_port)[parked] == 1)
        await until(lambda: page(told.metrics_port)["kinerja_outbox_waiting",] == 0)
        after.update(await asyncio.to_thread(page, told.metrics_port))

    at_work(db, told, service, story)
    assert before[parked] == 0
    facts = "kinerja_inbox_facts_total"
    assert moved(before, after, facts, refusing.durable, "parked") == 1
    assert moved(before, after, facts, refusing.durable, "handled") == 0
    assert after["kinerja_job_runs_total", "gagal-terus", "failed"] >= 1
    assert ("kinerja_job_runs_total", "gagal-terus", "done") not in after
    assert after["kinerja_job_runs_total", "lancar", "done"] == 1
    assert after["kinerja_job_seconds_count", "lancar"] == 1
    assert moved(before, after, "kinerja_outbox_published_total") == 1
