"""NATS with JetStream from a wheel: one server, loopback only, acknowledged means on disk."""

import json
import os
import secrets
import signal
import subprocess
import sysconfig
import time
import urllib.error
import urllib.request
from pathlib import Path

from deploy.lokal import child, ports

START_WITHIN = 30.0

# Durations are quoted: unquoted, `2m` is read as the number 2 000 000 and the server falls back
# to its default of flushing every two minutes, with no more than a line in its log.
CONFIGURATION = """\
server_name: "kinerja-lokal"
listen: "127.0.0.1:{port}"
http: "127.0.0.1:{monitor_port}"
max_payload: 1MB
ping_interval: "20s"
write_deadline: "10s"
authorization {{ user: "kinerja", password: "{password}" }}
jetstream {{
  store_dir: "{store}"
  sync_interval: "always"
  max_memory_store: 64MB
  max_file_store: 4GB
}}
"""


class NatsGagal(RuntimeError):
    """The embedded bus could not be started, or would not keep what it acknowledges."""


class Nats:
    """One embedded server. `start`/`stop` for tests; `prepare`/`program` for a supervisor."""

    farewell = signal.SIGTERM

    def __init__(
        self, directory: Path, *, port: int | None = None, monitor_port: int | None = None
    ) -> None:
        self.directory = directory.absolute()
        self.port = port or ports.free_port()
        self.monitor_port = monitor_port or ports.free_port(besides={self.port})
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def environment(self) -> dict[str, str]:
        return {"PATH": os.environ.get("PATH", os.defpath), "TZ": "UTC"}

    @property
    def url(self) -> str:
        return f"nats://kinerja:{self._password()}@127.0.0.1:{self.port}"

    def program(self) -> list[str]:
        return [str(binary()), "--config", str(self._configuration())]

    def prepare(self) -> None:
        """Write the configuration and let the server itself check it."""
        self.directory.mkdir(parents=True, exist_ok=True)
        configuration = self._configuration()
        configuration.touch(mode=0o600)
        configuration.write_text(self._text())
        check = subprocess.run(
            [*self.program(), "-t"], capture_output=True, text=True, check=False
        )
        if check.returncode != 0:
            raise NatsGagal(f"konfigurasi NATS ditolak:\n{check.stdout}{check.stderr}")

    def start(self) -> "Nats":
        """Run it as a child of this process until `stop`."""
        self.prepare()
        log = self.directory / "nats.log"
        with log.open("ab") as output:
            self._process = child.spawn(self.program(), env=self.environment, output=output)
        deadline = time.monotonic() + START_WITHIN
        while not self.ready():
            if self._process.poll() is not None or time.monotonic() > deadline:
                self.stop()
                last = log.read_text(errors="replace").splitlines()[-15:]
                raise NatsGagal("NATS tidak mau berjalan:\n" + "\n".join(last))
            time.sleep(0.02)
        return self

    def ready(self) -> bool:
        """Whether it serves JetStream; a server that would flush late is refused, not used."""
        if not (ports.answers(self.port) and ports.answers(self.monitor_port)):
            return False
        try:
            with urllib.request.urlopen(
                f"http://127.0.0.1:{self.monitor_port}/varz", timeout=2
            ) as answer:
                jetstream = json.load(answer).get("jetstream", {})
        except (urllib.error.URLError, TimeoutError, ConnectionError):
            return False
        if not jetstream.get("config"):
            return False
        if jetstream["config"].get("sync_always") is not True:
            raise NatsGagal("NATS berjalan tanpa sync_interval: always; data bisa hilang")
        return True

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    def stop(self) -> None:
        if self._process is not None:
            child.stop(self._process, farewell=self.farewell, within=10.0)
            self._process = None

    @property
    def store(self) -> Path:
        """Where JetStream keeps what it acknowledged."""
        return self.directory / "jetstream"

    def _text(self) -> str:
        return CONFIGURATION.format(
            port=self.port,
            monitor_port=self.monitor_port,
            password=self._password(),
            store=self.store,
        )

    def _configuration(self) -> Path:
        return self.directory / "nats.conf"

    def _password(self) -> str:
        secret = self._secret_file()
        if not secret.exists():
            secret.parent.mkdir(parents=True, exist_ok=True)
            secret.touch(mode=0o600)
            secret.write_text(secrets.token_hex(24))
        return secret.read_text()

    def _secret_file(self) -> Path:
        return self.directory / "rahasia"


def binary() -> Path:
    return Path(sysconfig.get_path("scripts")) / "nats-server"
