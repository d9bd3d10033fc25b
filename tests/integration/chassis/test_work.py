"""The worker as the platform sees it: alive while it waits, dead when its loop stands still."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

from deploy.lokal.lingkungan import inherited
from services.chassis import process
from services.chassis.db import Database
from services.chassis.process import Service, work
from services.chassis.settings import Settings
from tests.conftest import IdentityKeys

SERVING = health_pb2.HealthCheckResponse.SERVING
WORKER = Service(
    name="uji",
    migrations=Path(),
    settings=Settings,
    servicers=lambda _settings, _db: [],
    access={},
)


def asked(port: int, name: str, after: float) -> int:
    """What the probe hears some seconds from now."""
    time.sleep(after)
    with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
        request = health_pb2.HealthCheckRequest(service=name)
        return health_pb2_grpc.HealthStub(channel).Check(request, timeout=10).status


@pytest.fixture
def told(free_port: Callable[[], int], monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setattr(process, "SILENT", 1.5)
    return Settings(
        database_url="postgresql+psycopg://a:b@127.0.0.1:1/c",
        nats_url="nats://127.0.0.1:1",
        health_port=free_port(),
        identity_public_key_file="",
    )


def live(told: Settings, db: Database, story: Callable[[], Awaitable[None]]) -> None:
    """Run the worker beside a story, and end it as the platform does."""

    async def run() -> None:
        running = asyncio.create_task(work(WORKER, told, db))
        await story()
        os.kill(os.getpid(), signal.SIGTERM)
        await asyncio.wait_for(running, process.GRACE)

    asyncio.run(run())


def test_a_worker_that_waits_for_the_bus_is_alive_and_leaves_when_told(
    db: Database, told: Settings
) -> None:
    """Restarting it would not bring the bus back, and the pause between restarts grows."""

    async def story() -> None:
        for name in ("live", ""):
            assert await asyncio.to_thread(asked, told.health_port, name, 2) == SERVING

    live(told, db, story)


def test_a_worker_whose_loop_stands_still_is_not(
    db: Database, told: Settings, nats_url: str
) -> None:
    told = told.model_copy(update={"nats_url": nats_url})

    async def story() -> None:
        assert await asyncio.to_thread(asked, told.health_port, "live", 1) == SERVING
        asking = asyncio.create_task(asyncio.to_thread(asked, told.health_port, "live", 3))
        await asyncio.sleep(0.1)
        time.sleep(4)  # noqa: ASYNC251 - what a fault would do to the loop
        assert await asking != SERVING

    live(told, db, story)


@pytest.mark.parametrize("role", ["serve", "work"])
def test_a_process_does_not_start_on_a_database_that_was_never_migrated(
    db: Database, identity_keys: IdentityKeys, role: str
) -> None:
    told = {
        "DATABASE_URL": db.url,
        "IDENTITY_PUBLIC_KEY_FILE": str(identity_keys.public_file),
    }
    done = subprocess.run(
        [sys.executable, "-m", "services.penilaian.main", role],
        env=inherited() | told,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "older than this program" in done.stderr
    assert "Run `migrate` of this release first." in done.stderr
