"""A pod leaves under load, and nobody who calls notices.

A channel keeps its connection to a pod until the pod closes it, so a service gets calls to the
end, whatever the list of endpoints says. The gateway gets none after preStop, and finishes what it
has begun: tests/integration/gateway/test_server.py.
"""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

from deploy.lokal import child
from deploy.lokal.ports import free_port
from services.chassis import process
from services.chassis.grpc_client import channel
from services.gateway import clients
from tests.architecture.pohon import ROOT

CALLERS = 8
Start = Callable[..., subprocess.Popen[bytes]]


@pytest.fixture
def start(database: Callable[[str], str], identity_keys: Any, tmp_path: Path) -> Iterator[Start]:
    """`start("skp", GRPC_PORT=…)`: a service that serves, and is ended with the test."""
    running: list[subprocess.Popen[bytes]] = []

    def one(service: str, **told: object) -> subprocess.Popen[bytes]:
        env = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": f"{ROOT}:{ROOT / 'protos/gen'}",
            "DATABASE_URL": database(service),
            "IDENTITY_PUBLIC_KEY_FILE": str(identity_keys.public_file),
            **{name: str(value) for name, value in told.items()},
        }
        with (tmp_path / f"{service}-{len(running)}.log").open("wb") as output:
            program = [sys.executable, "-m", f"services.{service}.main", "serve"]
            running.append(child.spawn(program, env=env, output=output))
        return running[-1]

    yield one
    for each in running:
        child.stop(each)


class Callers:
    """Threads that call without a pause, and keep what went wrong."""

    def __init__(self, call: Callable[[], None]) -> None:
        self._call = call
        self._enough = threading.Event()
        self.done = 0
        self.wrong: list[Exception] = []
        self._threads = [threading.Thread(target=self._work) for _ in range(CALLERS)]
        for one in self._threads:
            one.start()

    def _work(self) -> None:
        while not self._enough.is_set():
            try:
                self._call()
                self.done += 1
            except Exception as fault:  # noqa: BLE001 - whatever it is, somebody would have seen it
                self.wrong.append(fault)

    def home(self) -> None:
        """No new call; those on their way go on to their end."""
        self._enough.set()
        for one in self._threads:
            one.join(30)


def serving(port: int) -> None:
    """Until it takes calls, not merely connections."""
    with grpc.insecure_channel(f"127.0.0.1:{port}") as own:
        ask = health_pb2_grpc.HealthStub(own).Check
        ask(health_pb2.HealthCheckRequest(), timeout=60, wait_for_ready=True)


def test_a_pod_that_leaves_in_the_middle_of_calls_cuts_none(start: Start):
    taken = {free_port()}
    while len(taken) < 4:
        taken.add(free_port(besides=taken))
    leaves, stays, *probes = sorted(taken)
    pods = [
        start("penilaian", GRPC_PORT=port, HEALTH_PORT=health)
        for port, health in zip((leaves, stays), probes, strict=True)
    ]
    for port in (leaves, stays):
        serving(port)
    with channel(f"ipv4:127.0.0.1:{leaves},127.0.0.1:{stays}") as calls:
        ask = health_pb2_grpc.HealthStub(calls).Check
        callers = Callers(lambda: ask(health_pb2.HealthCheckRequest(), timeout=8))
        try:
            time.sleep(1)
            pods[0].terminate()
            assert pods[0].wait(30) == 0
        finally:
            callers.home()
    assert not callers.wrong, callers.wrong[:3]
    assert callers.done > 100


class Leaving(health_pb2_grpc.HealthServicer):
    """Says to the first two calls what a leaving server says to those it never began."""

    def __init__(self) -> None:
        self.asked = 0

    def Check(self, request: Any, context: grpc.ServicerContext) -> Any:
        self.asked += 1
        if self.asked <= 2:
            context.abort(grpc.StatusCode.CANCELLED, "")
        return health_pb2.HealthCheckResponse()


def test_a_cancelled_call_is_tried_again_as_often_as_an_unavailable_one():
    """The race above is not lost every time; this is the same answer, given for certain."""
    server = grpc.server(ThreadPoolExecutor(1), options=[("grpc.so_reuseport", 0)])
    leaving = Leaving()
    health_pb2_grpc.add_HealthServicer_to_server(leaving, server)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    with channel(f"127.0.0.1:{port}") as calls:
        health_pb2_grpc.HealthStub(calls).Check(health_pb2.HealthCheckRequest(), timeout=10)
    server.stop(None).wait()
    assert leaving.asked == 3


def test_a_call_that_a_leaving_server_cancels_was_never_begun():
    """Which is why the channel may try it again: a begun one is waited for past its deadline."""
    longest = max(clients.TENGGAT, *clients.TENGGAT_KHUSUS.values())
    assert longest <= process.GRACE


def test_the_callers_would_notice_a_pod_that_is_killed_alone(start: Start):
    port, health = free_port(), free_port()
    pod = start("penilaian", GRPC_PORT=port, HEALTH_PORT=health)
    serving(port)
    with channel(f"ipv4:127.0.0.1:{port}") as calls:
        ask = health_pb2_grpc.HealthStub(calls).Check
        callers = Callers(lambda: ask(health_pb2.HealthCheckRequest(), timeout=1))
        pod.kill()
        deadline = time.monotonic() + 20
        while not callers.wrong and time.monotonic() < deadline:
            time.sleep(0.05)
        callers.home()
    assert callers.wrong
    assert all(isinstance(one, grpc.RpcError) for one in callers.wrong)
