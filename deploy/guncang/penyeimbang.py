"""HAProxy in the place of the cluster's ingress: a gateway that leaves gets no new request.

A Service takes a pod out of its endpoints before the pod is asked to stop; here the same is said
to the balancer over its control socket.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

from deploy.lokal import ports
from deploy.lokal.supervisor import Child

NAMA = "haproxy"
LEPAS = 1.0
"""Seconds between "no new requests" and the stop: what preStop is in the cluster."""
KONFIGURASI = """\
global
  stats socket {soket} mode 600 level admin
defaults
  mode http
  timeout connect 2s
  timeout client 75s
  timeout server 60s
frontend pintu
  bind 127.0.0.1:{port}
  default_backend gateway
backend gateway
  balance leastconn
{server}
"""


class TanpaPenyeimbang(RuntimeError):
    """There is no haproxy, and it could not be installed."""


class Penyeimbang:
    """One balancer, one control socket."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._soket = directory / "kendali.sock"

    def child(self, port: int, gateway: Mapping[str, int], *, tier: int) -> Child:
        """For the supervisor; `gateway` maps a name to its port."""
        server = [f"  server {nama} 127.0.0.1:{p}" for nama, p in gateway.items()]
        self._directory.mkdir(parents=True, exist_ok=True)
        berkas = self._directory / "haproxy.cfg"
        berkas.write_text(
            KONFIGURASI.format(soket=self._soket, port=port, server="\n".join(server))
        )
        return Child(
            name=NAMA,
            program=lambda: [program(), "-db", "-f", str(berkas)],
            env={"PATH": os.environ.get("PATH", os.defpath)},
            ready=lambda: ports.answers(port),
            tier=tier,
            farewell=signal.SIGUSR1,
            within=5.0,
        )

    def lepaskan(self, nama: str) -> None:
        """No new request to this gateway; those on their way go on."""
        self._perintah(f"set server gateway/{nama} state drain")
        time.sleep(LEPAS)

    def terima(self, nama: str) -> None:
        self._perintah(f"set server gateway/{nama} state ready")

    def _perintah(self, kata: str) -> None:
        with socket.socket(socket.AF_UNIX) as soket:
            soket.connect(str(self._soket))
            soket.sendall(f"{kata}\n".encode())
            jawaban = soket.recv(4096).decode().strip()
        if jawaban:  # it is silent where it obeys
            raise RuntimeError(f"haproxy: {jawaban}")


def program() -> str:
    """The path of haproxy; says how to get it where it is missing."""
    found = shutil.which(NAMA) or shutil.which(NAMA, path="/usr/sbin")
    if found is None:
        raise TanpaPenyeimbang("haproxy tidak ada di mesin ini")
    return found


def pasang() -> None:
    """Install Debian's haproxy unless it is there."""
    try:
        program()
    except TanpaPenyeimbang as tiada:
        perintah = ["apt-get", "install", "-y", "--no-install-recommends", NAMA]
        try:
            jalan = subprocess.run(
                perintah, capture_output=True, text=True, check=False, env=_tanpa_tanya()
            )
        except FileNotFoundError:
            raise TanpaPenyeimbang(
                "Pasang haproxy dahulu; mesin ini tidak punya apt-get."
            ) from tiada
        if jalan.returncode:
            raise TanpaPenyeimbang(
                f"haproxy tidak terpasang; jalankan `apt-get install haproxy` sebagai root.\n"
                f"{jalan.stdout}{jalan.stderr}"
            ) from tiada


def _tanpa_tanya() -> dict[str, str]:
    return {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
