"""The embedded NATS keeps what it acknowledges, and would not run otherwise."""

import asyncio
import json
import os
import signal
import urllib.request
from pathlib import Path

import nats
import pytest

from deploy.lokal.nats import Nats, NatsGagal


async def publish(url: str, text: bytes) -> int:
    connection = await nats.connect(url)
    stream = connection.jetstream()
    await stream.add_stream(name="UJI", subjects=["uji.>"])
    acknowledged = await stream.publish("uji.satu", text)
    await connection.close()
    return acknowledged.seq


def test_every_acknowledged_write_is_flushed(nats_server: Nats):
    with urllib.request.urlopen(f"http://127.0.0.1:{nats_server.monitor_port}/varz") as answer:
        jetstream = json.load(answer)["jetstream"]["config"]
    assert jetstream["sync_always"] is True


def test_messages_survive_kill_9(tmp_path: Path):
    server = Nats(tmp_path).start()
    try:
        assert asyncio.run(publish(server.url, b"a")) == 1
        os.kill(server.pid, signal.SIGKILL)
        server.stop()
        server.start()
        assert asyncio.run(publish(server.url, b"b")) == 2
    finally:
        server.stop()


def test_a_server_that_flushes_late_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from deploy.lokal import nats as module

    late = module.CONFIGURATION.replace('"always"', '"2m"')
    monkeypatch.setattr(module, "CONFIGURATION", late)
    server = Nats(tmp_path)
    try:
        with pytest.raises(NatsGagal, match="sync_interval"):
            server.start()
    finally:
        server.stop()


def test_an_unquoted_duration_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from deploy.lokal import nats as module

    unquoted = module.CONFIGURATION.replace('"always"', "2m")
    monkeypatch.setattr(module, "CONFIGURATION", unquoted)
    with pytest.raises(NatsGagal, match="konfigurasi"):
        Nats(tmp_path).start()
