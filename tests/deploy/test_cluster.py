"""Three servers with the chart's configuration: what was acknowledged outlives one of them."""

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import nats
import pytest
from nats.aio.client import Client
from nats.js import JetStreamContext

from deploy.lokal import child
from deploy.lokal.nats import binary
from deploy.lokal.ports import answers, free_port
from services.chassis import process
from tests.architecture.pohon import ROOT
from tests.deploy.kasus import environment, named

PASSWORD = "sandi1"


def copies(case: str) -> int:
    """What the chart tells a worker."""
    spec = named(case, "Deployment", "kinerja-skp-work")["spec"]["template"]["spec"]
    return int(environment(spec["containers"][0])["NATS_REPLICAS"]["value"])


def test_a_stream_has_as_many_copies_as_there_are_servers():
    assert copies("production") == 3
    assert copies("evaluation") == 1
    for case in ("production", "evaluation"):
        assert named(case, "StatefulSet", "kinerja-nats")["spec"]["replicas"] == copies(case)


class Servers:
    """Three processes on this machine in the place of three pods."""

    def __init__(self, folder: Path) -> None:
        taken: set[int] = set()
        for _ in range(9):
            taken.add(free_port(besides=taken))
        ports = sorted(taken)
        self.clients, monitors, self.routes = ports[:3], ports[3:6], ports[6:]
        chart = named("production", "ConfigMap", "kinerja-nats")["data"]["nats.conf"]
        self.running: list[subprocess.Popen[bytes]] = []
        for n in range(3):
            text = chart.replace('"/data"', f'"{folder}/{n}"')
            text = text.replace("/tmp/nats.pid", f"{folder}/{n}.pid")
            text = text.replace("0.0.0.0:4222", f"127.0.0.1:{self.clients[n]}")
            text = text.replace("0.0.0.0:8222", f"127.0.0.1:{monitors[n]}")
            text = text.replace("0.0.0.0:6222", f"127.0.0.1:{self.routes[n]}")
            for other in range(3):
                pod = f"kinerja-nats-{other}.kinerja-nats:6222"
                assert pod in chart
                text = text.replace(pod, f"127.0.0.1:{self.routes[other]}")
            file = folder / f"{n}.conf"
            file.write_text(text)
            self.running.append(
                subprocess.Popen(
                    [binary(), "--config", file],
                    env={"POD_NAME": f"kinerja-nats-{n}", "NATS_PASSWORD": PASSWORD},
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
            )

    @property
    def urls(self) -> list[str]:
        return [f"nats://kinerja:{PASSWORD}@127.0.0.1:{port}" for port in self.clients]

    def end(self) -> None:
        for one in self.running:
            one.kill()
            one.wait()


@pytest.fixture
def servers(tmp_path: Path) -> Iterator[Servers]:
    made = Servers(tmp_path)
    yield made
    made.end()


@pytest.fixture
def worker(
    servers: Servers, database: Callable[[str], str], identity_keys: Any, tmp_path: Path
) -> Iterator[subprocess.Popen[bytes]]:
    """The worker of penilaian: it publishes its own facts and hears those of skp."""
    spec = named("production", "Deployment", "kinerja-penilaian-work")["spec"]["template"]["spec"]
    env = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": f"{ROOT}:{ROOT / 'protos/gen'}",
        "DATABASE_URL": database("penilaian"),
        "HEALTH_PORT": str(free_port()),
        "IDENTITY_PUBLIC_KEY_FILE": str(identity_keys.public_file),
        # nats-py takes one address and hears of the others.
        "NATS_URL": servers.urls[0],
        "NATS_REPLICAS": environment(spec["containers"][0])["NATS_REPLICAS"]["value"],
    }
    with (tmp_path / "pekerja.log").open("wb") as output:
        program = [sys.executable, "-m", "services.penilaian.main", "work"]
        running = child.spawn(program, env=env, output=output)
    yield running
    child.stop(running)


async def until(what: Callable[[], Awaitable[bool]], within: float = 60) -> None:
    """Ask again until it is so; a cluster that elects a leader answers in many ways."""
    deadline = time.monotonic() + within
    while True:
        try:
            if await what():
                return
        except nats.errors.Error:
            pass
        assert time.monotonic() < deadline
        await asyncio.sleep(0.1)


async def settled(js: JetStreamContext, stream: str, wanted: int) -> bool:
    """Whether there is a leader, and every copy has what it has."""
    info = await js.stream_info(stream)
    followers = info.cluster.replicas or []
    return (
        info.config.num_replicas == wanted
        and info.cluster.leader is not None
        and len(followers) == wanted - 1
        and all(one.current for one in followers)
    )


def test_an_acknowledged_fact_outlives_the_server_that_led(
    servers: Servers, worker: subprocess.Popen[bytes]
):
    async def publish(js: JetStreamContext, number: int) -> bool:
        return (await js.publish("kinerja.skp.uji.v1", b"%d" % number, timeout=2)).seq >= number

    async def story() -> None:
        connection = await nats.connect(servers.urls, reconnect_time_wait=0.2)
        js = connection.jetstream()
        for stream in ("PENILAIAN", "SKP"):
            await until(lambda stream=stream: settled(js, stream, 3))
        await until(lambda: publish(js, 1))
        leader = (await js.stream_info("SKP")).cluster.leader
        servers.running[int(leader.rpartition("-")[2])].kill()
        await until(lambda: publish(js, 2))
        assert (await js.get_msg("SKP", 1)).data == b"1"
        await connection.close()
        assert worker.poll() is None

    asyncio.run(story())


def test_a_worker_goes_to_a_neighbour_when_its_server_dies(servers: Servers):
    """It was told one address; the others it heard of, and there it must say who it is too."""

    async def story() -> None:
        stop = asyncio.Event()
        for port in servers.clients:
            await until(lambda port=port: listening(port))
        connection = await process._connect(servers.urls[0], "uji", stop)
        assert connection is not None
        servers.running[0].kill()
        await until(lambda: moved(connection, servers.clients[0]), 20)
        await connection.close()

    asyncio.run(story())


async def listening(port: int) -> bool:
    return answers(port)


async def moved(connection: Client, away_from: int) -> bool:
    url = connection.connected_url
    return connection.is_connected and url is not None and url.port != away_from
