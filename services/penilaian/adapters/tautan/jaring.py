"""The way out: connections to public addresses only, each within its time and its bytes.

The name is resolved here and the connection goes to the very address that was judged, so that a
name that answers otherwise a moment later leads nowhere else. TLS and Host keep the name.
"""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Callable, Iterable
from typing import Any

import httpcore2

from services.penilaian.domain.alamat_umum import beralamat_umum
from services.penilaian.domain.pemeriksaan_tautan import PORT

Pencari = Callable[[str, int], list[str]]
"""Host and port → its addresses, in the order in which they are tried. Raises `NamaTidakAda`."""
ALAMAT_DICOBA = 3
BYTE_MAKSIMUM = 256 * 1024
"""Of one connection: an answer's head is small, and its body is not read."""


class TidakDiambil(Exception):
    """It does not lead to the web of the public internet."""


class NamaTidakAda(Exception):
    """No such host."""


def cari_alamat(host: str, port: int) -> list[str]:
    """The addresses of a host, by the resolver of this machine."""
    try:
        hasil = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except socket.gaierror as galat:
        if galat.errno in (socket.EAI_NONAME, socket.EAI_NODATA):
            raise NamaTidakAda from galat
        raise httpcore2.ConnectError from galat
    except UnicodeError as galat:  # a label that no name can have
        raise NamaTidakAda from galat
    return [str(satu[4][0]) for satu in hasil]


class Jaring(httpcore2.NetworkBackend):
    """Connects for one look. `cari` and `dalam` are what a test simulates."""

    def __init__(self, cari: Pencari, dalam: httpcore2.NetworkBackend, *, detik: float) -> None:
        self._cari = cari
        self._dalam = dalam
        self._habis = time.monotonic() + detik

    def sisa(self) -> float:
        """Seconds that are left of this look."""
        sisa = self._habis - time.monotonic()
        if sisa <= 0:
            raise httpcore2.ReadTimeout
        return sisa

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        """Connect to an address of that host, when all that it has are public."""
        if port not in PORT:
            raise TidakDiambil
        alamat = self._cari(host, port)
        if not alamat or not all(map(beralamat_umum, alamat)):
            raise TidakDiambil
        for satu in alamat[:ALAMAT_DICOBA]:
            try:
                return Aliran(self._dalam.connect_tcp(satu, port, self.sisa(), None, ()), self)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as galat:
                terakhir = galat
        raise terakhir


class Aliran(httpcore2.NetworkStream):
    """A connection that ends with the time of its look, or when too much came."""

    def __init__(self, dalam: httpcore2.NetworkStream, jaring: Jaring) -> None:
        self._dalam = dalam
        self._jaring = jaring
        self._byte = 0

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """What came."""
        potong = self._dalam.read(max_bytes, self._jaring.sisa())
        self._byte += len(potong)
        if self._byte > BYTE_MAKSIMUM:
            raise httpcore2.ReadError
        return potong

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send."""
        self._dalam.write(buffer, self._jaring.sisa())

    def close(self) -> None:
        """End it."""
        self._dalam.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        """The same connection, encrypted; the certificate has to be of the name."""
        sisa = self._jaring.sisa()
        return Aliran(self._dalam.start_tls(ssl_context, server_hostname, sisa), self._jaring)

    def get_extra_info(self, info: str) -> Any:
        """What the connection tells of itself."""
        return self._dalam.get_extra_info(info)
