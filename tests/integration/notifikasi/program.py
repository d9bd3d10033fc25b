"""The simulators and the service as programs of their own, on free ports."""

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from deploy.lokal import child, lingkungan, ports

KUNCI = {
    "WHATSAPP_PHONE_NUMBER_ID": "106540352242922",
    "WHATSAPP_TOKEN": "token-uji",
    "WHATSAPP_APP_SECRET": "rahasia-aplikasi-uji",
    "WHATSAPP_VERIFY_TOKEN": "token-verifikasi-uji",
}


@dataclass
class Program:
    """A program that runs, and the environment it was given."""

    process: subprocess.Popen[bytes]
    port: int
    env: dict[str, str]
    log: Path

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@contextlib.contextmanager
def running(
    module: str, folder: Path, port: int, env: dict[str, str], *argv: str
) -> Iterator[Program]:
    log = folder / "log.txt"
    with log.open("ab") as output:
        process = child.spawn(
            [sys.executable, "-m", module, *argv],
            env=lingkungan.inherited() | env,
            output=output,
        )
    made = Program(process, port, env, log)
    try:
        deadline = time.monotonic() + 30
        while not ports.answers(port):
            assert process.poll() is None, log.read_text()
            assert time.monotonic() < deadline, log.read_text()
            time.sleep(0.05)
        yield made
    finally:
        child.stop(process)


def simulator_whatsapp(
    folder: Path, webhook_port: int, *, port: int = 0
) -> contextlib.AbstractContextManager[Program]:
    port = port or ports.free_port()
    env = KUNCI | {
        "PORT": str(port),
        "WEBHOOK_URL": f"http://127.0.0.1:{webhook_port}/webhook/whatsapp",
        "STATE_FILE": str(folder / "keadaan.jsonl"),
        "LAMBAT_DETIK": "3",
    }
    return running("deploy.lokal.simulator.whatsapp", folder, port, env)


def simulator_smtp(folder: Path) -> contextlib.AbstractContextManager[Program]:
    port = ports.free_port()
    env = {
        "PORT": str(port),
        "SMTP_PORT": str(ports.free_port(besides=[port])),
        "STATE_FILE": str(folder / "surat.jsonl"),
        "LAMBAT_DETIK": "3",
    }
    return running("deploy.lokal.simulator.smtp", folder, port, env)


def kill(program: Program) -> None:
    """Kill -9 of this one program."""
    os.kill(program.process.pid, 9)
    program.process.wait()
