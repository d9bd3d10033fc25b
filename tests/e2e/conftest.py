"""The whole system as `make run` starts it, on free ports and in a data directory of its own."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from deploy.lokal import ports
from deploy.lokal.lingkungan import ROOT
from tests.e2e import catatan

DATA = ROOT / ".data" / "uji"
"""Kept after the tests: logs and pictures are what a failed run leaves to look at."""
START_WITHIN, STOP_WITHIN = 300.0, 90.0


@dataclass(frozen=True)
class Sistem:
    """A running system: where it answers, and where its logs, pids and accounts are."""

    base_url: str
    data: Path

    def accounts(self) -> list[dict[str, str]]:
        return json.loads((self.data / "akun-demo.json").read_text())

    def processes(self) -> dict[str, dict]:
        return json.loads((self.data / "proses.json").read_text())

    @property
    def siasn_url(self) -> str:
        return self._simulator("siasn")

    @property
    def whatsapp_url(self) -> str:
        return self._simulator("whatsapp")

    def _simulator(self, name: str) -> str:
        return f"http://127.0.0.1:{json.loads((self.data / 'port.json').read_text())[name]}"

    def log(self, name: str) -> str:
        return (self.data / "log" / f"{name}.log").read_text(errors="replace")

    def healthy(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.base_url}/healthz", timeout=5) as answer:
                return answer.status == 200
        except (urllib.error.URLError, TimeoutError, ConnectionError):
            return False


@pytest.fixture(scope="session")
def sistem() -> Iterator[Sistem]:
    """Everything started once for the session, from an empty data directory."""
    shutil.rmtree(DATA, ignore_errors=True)
    DATA.mkdir(parents=True)
    port = ports.free_port()
    running = Sistem(f"http://127.0.0.1:{port}", DATA)
    console = DATA / "konsol.log"
    with console.open("wb") as output:
        runner = subprocess.Popen(
            [sys.executable, "-m", "deploy.lokal.run"],
            cwd=ROOT,
            env={**os.environ, "KINERJA_DATA": str(DATA), "PORT": str(port)},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        _wait_until_ready(running, runner, console)
        yield running
    finally:
        runner.send_signal(signal.SIGINT)
        runner.wait(timeout=STOP_WITHIN)
    said = catatan.complaints(DATA)
    assert not said, "\n".join(said[:20])


def _wait_until_ready(running: Sistem, runner: subprocess.Popen, console: Path) -> None:
    deadline = time.monotonic() + START_WITHIN
    while not ((DATA / "akun-demo.json").exists() and running.healthy()):
        if runner.poll() is not None or time.monotonic() > deadline:
            pytest.fail(f"sistem tidak berjalan:\n{console.read_text(errors='replace')}")
        time.sleep(0.1)
