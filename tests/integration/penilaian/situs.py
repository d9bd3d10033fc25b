"""A small web for tests: names that resolve as a test says, all served by one local server.

The resolver and the network beneath are simulated, nothing else: the code under test still sees
public addresses, and where it tried to connect is kept.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpcore2

from services.penilaian.adapters.tautan.jaring import NamaTidakAda

UMUM, UMUM_LAIN = "93.184.215.14", "2606:4700:4700::1111"


class Situs(httpcore2.NetworkBackend):
    """Resolver and network. `jawaban`: path → (status, headers) or seconds of silence."""

    def __init__(self) -> None:
        self.nama: dict[str, list[list[str]]] = {}
        self.jawaban: dict[str, tuple[int, dict[str, str]] | float] = {}
        self.diminta: list[tuple[str, str, str]] = []
        self.disambung: list[tuple[str, int]] = []
        self.mati: set[str] = set()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._penangan())
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def cari(self, host: str, _port: int) -> list[str]:
        """The next answer for that name; the last one stays."""
        semua = self.nama.get(host)
        if semua is None:
            raise NamaTidakAda
        return semua.pop(0) if len(semua) > 1 else semua[0]

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        """Whatever address it is: the local server."""
        self.disambung.append((host, port))
        if host in self.mati:
            raise httpcore2.ConnectError
        server = self._server.server_address
        return httpcore2.SyncBackend().connect_tcp(str(server[0]), int(server[1]), timeout)

    def tutup(self) -> None:
        """End the server."""
        self._server.shutdown()
        self._server.server_close()

    def _penangan(situs) -> type[BaseHTTPRequestHandler]:  # noqa: N805 - `self` is the handler's
        class Penangan(BaseHTTPRequestHandler):
            def do_HEAD(self) -> None:
                situs.diminta.append((self.command, self.headers["Host"], self.path))
                jawab = situs.jawaban.get(f"{self.command} {self.path}") or situs.jawaban.get(
                    self.path, (200, {})
                )
                if isinstance(jawab, float):
                    # A head that never ends, a letter now and then.
                    for _ in range(int(jawab * 10)):
                        self.wfile.write(b"H")
                        time.sleep(0.1)
                    return
                kode, kepala = jawab
                self.send_response(kode)
                for nama, nilai in kepala.items():
                    self.send_header(nama, nilai)
                self.end_headers()

            do_GET = do_HEAD  # noqa: N815 - the library's name

            def log_message(self, *_: object) -> None: ...

        return Penangan
