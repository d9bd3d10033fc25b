"""The system under measurement: started as `make run` starts it, in a directory of its own."""

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
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from deploy.lokal import lingkungan, ports
from deploy.lokal.nats import Nats
from deploy.lokal.postgres import Postgres

DATA = lingkungan.ROOT / ".data" / "bench"
MULAI_DALAM, BERHENTI_DALAM = 180.0, 60.0


@dataclass(frozen=True)
class Sistem:
    """Where it answers and what it consists of."""

    port: int
    detik_mulai: float = 0.0
    data: Path = DATA

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def postgres(self) -> Postgres:
        return Postgres(self.data / "postgres", port=self._port["postgres"])

    def dsn(self, layanan: str) -> str:
        """For psycopg, as the service itself connects."""
        return self.sqlalchemy_url(layanan).replace("+psycopg", "")

    def sqlalchemy_url(self, layanan: str) -> str:
        return self.postgres.url(f"kinerja_{layanan}")

    def proses(self, *, simulator: bool = False) -> dict[str, int]:
        """Name → pid of every process that belongs to the system."""
        daftar = json.loads((self.data / "proses.json").read_text())
        return {
            nama: isi["pid"]
            for nama, isi in daftar.items()
            if isi["pid"] and (simulator or not nama.startswith("simulator-"))
        }

    @property
    def _port(self) -> dict[str, int]:
        isi: dict[str, Any] = json.loads((self.data / "port.json").read_text())
        return isi

    def lingkungan(self, layanan: str) -> dict[str, str]:
        """What the local runner tells this service."""
        tempat = lingkungan.Place(
            ports=self._port,
            keys=lingkungan.Keys(self.data / "kunci"),
            databases={s: self.sqlalchemy_url(s) for s in lingkungan.SERVICES},
            nats_url=Nats(self.data / "nats", port=self._port["nats"]).url,
            siasn_dataset=self.data / "demo" / "siasn.json",
            port=self.port,
            log_level="WARNING",
        )
        return lingkungan.for_service(tempat, layanan)

    def perintah(self, layanan: str, *argumen: str) -> None:
        """Run `python -m services.<layanan>.main …` as the local runner would."""
        subprocess.run(
            [sys.executable, "-m", f"services.{layanan}.main", *argumen],
            cwd=lingkungan.ROOT,
            env=self.lingkungan(layanan),
            check=True,
            stdout=subprocess.DEVNULL,
        )


@contextmanager
def berjalan() -> Iterator[Sistem]:
    """Start from nothing, so that no run profits from the last; stop at the end.

    The second start is the one that counts: by then PostgreSQL notes when each transaction
    committed.
    """
    shutil.rmtree(DATA, ignore_errors=True)
    DATA.mkdir(parents=True)
    with _jalan() as sistem, sistem.postgres.administer() as db:
        db.execute("ALTER SYSTEM SET track_commit_timestamp = on")
    with _jalan() as sistem:
        yield sistem


@contextmanager
def _jalan() -> Iterator[Sistem]:
    port = ports.free_port()
    mulai = time.monotonic()
    with (DATA / "konsol.log").open("wb") as keluaran:
        pelari = subprocess.Popen(
            [sys.executable, "-m", "deploy.lokal.run"],
            cwd=lingkungan.ROOT,
            env={
                **os.environ,
                "KINERJA_DATA": str(DATA),
                "PORT": str(port),
                "LOG_LEVEL": "WARNING",
            },
            stdout=keluaran,
            stderr=subprocess.STDOUT,
        )
    try:
        _tunggu_sehat(f"http://127.0.0.1:{port}/healthz", pelari)
        yield Sistem(port=port, detik_mulai=time.monotonic() - mulai)
    finally:
        pelari.send_signal(signal.SIGINT)
        pelari.wait(timeout=BERHENTI_DALAM)


def _tunggu_sehat(url: str, pelari: "subprocess.Popen[bytes]") -> None:
    batas = time.monotonic() + MULAI_DALAM
    while True:
        gagal = (urllib.error.URLError, TimeoutError, ConnectionError)
        with suppress(*gagal), urllib.request.urlopen(url, timeout=5) as jawaban:
            if jawaban.status == 200:
                return
        if pelari.poll() is not None or time.monotonic() > batas:
            konsol = (DATA / "konsol.log").read_text(errors="replace")
            raise SystemExit(f"sistem tidak berjalan:\n{konsol}")
        time.sleep(0.1)
