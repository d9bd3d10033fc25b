"""Three NATS servers in the place of one: every stream has three copies, any server may die."""

from __future__ import annotations

import threading
import urllib.error
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from deploy.lokal.nats import Nats, NatsGagal

SERVER = 3
GUGUS = """\
cluster {{
  name: "kinerja"
  listen: "127.0.0.1:{rute}"
  routes: [{rute_lain}]
}}
"""


@dataclass(frozen=True)
class Porta:
    """Of one server: for clients, for its monitor, for its neighbours."""

    klien: int
    monitor: int
    rute: int


class Anggota(Nats):
    """One of the three. They share a secret, and each knows where its neighbours are."""

    def __init__(self, directory: Path, nomor: int, porta: Sequence[Porta]) -> None:
        milik = porta[nomor]
        super().__init__(directory / str(nomor), port=milik.klien, monitor_port=milik.monitor)
        self._nomor, self._porta = nomor, porta
        self._bersama = directory
        self.ditahan = threading.Event()
        """While set, it does not start: its machine is away."""

    def prepare(self) -> None:
        if self.ditahan.is_set():
            raise NatsGagal("ditahan oleh latihan")
        super().prepare()

    def mutakhir(self) -> bool:
        """Whether it has caught up with its neighbours."""
        alamat = f"http://127.0.0.1:{self.monitor_port}/healthz"
        try:
            with urllib.request.urlopen(alamat, timeout=2) as jawaban:
                return bool(jawaban.status == 200)
        except (urllib.error.URLError, TimeoutError, ConnectionError):
            return False

    def _text(self) -> str:
        lain = [f'"nats-route://127.0.0.1:{satu.rute}"' for satu in self._porta]
        gugus = GUGUS.format(rute=self._porta[self._nomor].rute, rute_lain=", ".join(lain))
        nama = f'server_name: "kinerja-lokal-{self._nomor}"'
        return super()._text().replace('server_name: "kinerja-lokal"', nama) + gugus

    def _secret_file(self) -> Path:
        return self._bersama / "rahasia"
