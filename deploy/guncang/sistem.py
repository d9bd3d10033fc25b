"""The local system in the shape that a drill needs, with the drill running beside it.

The supervisor stands in for the kubelet: what is killed is started again after half a second, and
later each time it falls.
"""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from deploy.guncang import penyeimbang
from deploy.guncang.gugus import SERVER, Anggota, Porta
from deploy.guncang.periksa import Pemeriksa
from deploy.lokal import lingkungan, ports
from deploy.lokal.run import DOOR, Runner
from deploy.lokal.supervisor import Child

T = TypeVar("T")

KEMBALI_DALAM = 90.0
VARIABEL = {"grpc": "GRPC_PORT", "health": "HEALTH_PORT", "http": "PORT"}
"""Use of a port → the variable that carries it."""


class Bentuk(StrEnum):
    """How many there are of what."""

    BIASA = "biasa"
    GUGUS = "gugus"
    """Three NATS servers, three copies of each stream."""
    KEMBAR = "kembar"
    """Two of each process of ours, behind a balancer."""


class TidakPulih(RuntimeError):
    """The system did not come back in time."""


class Sistem(Runner):
    """Started as `make run` starts it; ends when the drill does."""

    def __init__(
        self, data: Path, port: int, bentuk: Bentuk, latihan: Callable[[Sistem], None]
    ) -> None:
        super().__init__(data, port)
        self._bentuk = bentuk
        self._latihan = latihan
        self.gugus: list[Anggota] = []
        self.penyeimbang = penyeimbang.Penyeimbang(data / "haproxy")
        if bentuk is Bentuk.GUGUS:
            self._bentuk_gugus()

    def _bentuk_gugus(self) -> None:
        nama = [f"{guna}-{n}" for n in range(SERVER) for guna in ("klien", "monitor", "rute")]
        dipakai = self._place.ports.values()
        angka = ports.remembered_ports(self.data / "port-gugus.json", nama, besides=dipakai)
        porta = [
            Porta(angka[f"klien-{n}"], angka[f"monitor-{n}"], angka[f"rute-{n}"])
            for n in range(SERVER)
        ]
        self.gugus = [Anggota(self.data / "nats", n, porta) for n in range(SERVER)]
        self._nats = self.gugus[0]
        self._place = replace(self._place, nats_url=self._nats.url)

    def _foundation(self) -> Iterator[Child]:
        yield from super()._foundation()
        for nomor, anggota in enumerate(self.gugus[1:], start=1):
            yield self._bus(f"nats-{nomor}", anggota)

    def _services(self) -> Iterator[Child]:
        anak = list(super()._services())
        if self._bentuk is Bentuk.GUGUS:
            anak = [replace(a, env={**a.env, "NATS_REPLICAS": str(SERVER)}) for a in anak]
        if self._bentuk is Bentuk.KEMBAR:
            anak = list(self._kembar(anak))
        self.milik_kami = [a.name for a in anak if a.name != penyeimbang.NAMA]
        return iter(anak)

    def _kembar(self, anak: list[Child]) -> Iterator[Child]:
        """Each child twice. The gateways know both of a service, the balancer both gateways."""
        dipakai = {self._place.port, *self._place.ports.values()}
        pintu: dict[str, int] = {}
        alamat: dict[str, list[int]] = {}
        for satu in anak:
            for nomor in (1, 2):
                porta = dict(satu.ports)
                if nomor == 2 or "http" in porta:  # the gateway's known port is the balancer's
                    porta = {guna: ports.free_port(besides=dipakai) for guna in porta}
                    dipakai |= set(porta.values())
                if "grpc" in porta:
                    layanan = satu.name.removesuffix("-serve")
                    alamat.setdefault(f"{layanan.upper()}_ADDR", []).append(porta["grpc"])
                env = {**satu.env, **{VARIABEL[g]: str(p) for g, p in porta.items()}}
                nama = f"{satu.name}-{nomor}"
                if "http" in porta:
                    pintu[nama] = porta["http"]
                    env |= {v: _semua(p) for v, p in alamat.items()}
                yield replace(satu, name=nama, env=env, ports=porta, ready=_menjawab(porta))
        yield self.penyeimbang.child(self._place.port, pintu, tier=DOOR + 1)

    def _welcome(self) -> None:
        """Instead of telling people the accounts: begin."""
        self.say("sistem siap; latihan dimulai")
        threading.Thread(target=self._jalankan, daemon=True).start()

    def _jalankan(self) -> None:
        try:
            self._latihan(self)
        finally:
            os.kill(os.getpid(), signal.SIGTERM)

    @property
    def alamat(self) -> str:
        return self._place.public_url

    def pemeriksa(self) -> Pemeriksa:
        def dsn(layanan: str) -> str:
            return self._postgres.url(f"kinerja_{layanan}").replace("+psycopg", "")

        monitor = f"http://127.0.0.1:{self._nats.monitor_port}"
        return Pemeriksa(dsn, monitor, f"http://{self._place.address('whatsapp')}")

    def kirim(self, nama: str, sinyal: signal.Signals) -> int:
        """Send a signal to a child that runs; its pid, so that its successor can be told apart."""
        pid = self.tunggu(lambda: self._supervisor.pid(nama), nama)
        os.kill(pid, sinyal)
        return pid

    def kembali(self, nama: str, dulu: int) -> None:
        """Wait until a successor of this process is ready."""
        self.tunggu(lambda: self._supervisor.pid(nama) not in {None, dulu}, nama)

    def hapus_bus(self) -> int:
        """Kill the bus and take away all that it kept, before it is started again."""
        pid = self.kirim("nats", signal.SIGKILL)
        self._nats.store.rename(self._nats.store.with_name(f"jetstream-{pid}"))
        return pid

    def putar_ulang(self, sejak: str) -> None:
        """What an operator does who has lost the bus: publish everything again."""
        for layanan in lingkungan.DOMAIN_SERVICES:
            program, env = self._command(layanan, "replay", "--since", sejak)
            subprocess.run(program, env=env, cwd=lingkungan.ROOT, check=True, capture_output=True)

    @staticmethod
    def tunggu(syarat: Callable[[], T | None], apa: str) -> T:
        batas = time.monotonic() + KEMBALI_DALAM
        while not (hasil := syarat()):
            if time.monotonic() > batas:
                raise TidakPulih(f"{apa} tidak pulih dalam {KEMBALI_DALAM:.0f} detik")
            time.sleep(0.05)
        return hasil


def _semua(porta: list[int]) -> str:
    return "ipv4:" + ",".join(f"127.0.0.1:{satu}" for satu in porta)


def _menjawab(porta: dict[str, int]) -> Callable[[], bool]:
    return lambda: all(map(ports.answers, porta.values()))
