"""How gunicorn runs the gateway: threads, no preload (gRPC and fork), no control socket."""

from __future__ import annotations

import os
import selectors
import socket
import struct
import time
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Any

from gunicorn import util
from gunicorn.workers.gthread import TConn, ThreadWorker

from services.gateway import antrean

# Imported before the fork, so that all workers share the page of memory it holds.
from services.gateway.akun import pencabutan  # noqa: F401

KUNCI_TIBA = "kinerja_tiba"
PAMIT = 0.3
"""Seconds that a closing connection may still send what nobody reads."""
LAMBAT = struct.pack("ll", 5, 0)
"""Seconds (a timeval) that a thread waits for the next bytes of a request, or to send some."""


class Pekerja(ThreadWorker):
    """A thread worker that slow clients cannot hold, and that knows how long requests queued."""

    akhiri: Callable[[], None] | None = None

    def enqueue_req(self, conn: TConn) -> None:
        """Queue a connection that has something to say; a silent new one costs no thread."""
        if not conn.initialized and not conn.data_ready:
            for pilihan in (socket.SO_RCVTIMEO, socket.SO_SNDTIMEO):
                conn.sock.setsockopt(socket.SOL_SOCKET, pilihan, LAMBAT)
            conn.sock.setblocking(False)
            conn.set_timeout()
            self.pending_conns.append(conn)
            self.poller.register(
                conn.sock, selectors.EVENT_READ, partial(self.on_pending_socket_readable, conn)
            )
            return
        setattr(conn, KUNCI_TIBA, time.monotonic())
        super().enqueue_req(conn)

    def handle(self, conn: TConn) -> Any:
        """Runs in a thread of the pool, the farewell too: gunicorn would say it in its one loop.

        There a client that does not hang up would stop everybody else for two seconds.
        """
        antrean.catat(time.monotonic() - getattr(conn, KUNCI_TIBA))
        hasil = super().handle(conn)
        if hasil is False:
            util.close_graceful(conn.sock, timeout=PAMIT)
        return hasil

    def finish_request(self, conn: TConn, fs: Future[Any]) -> None:
        """Runs in the loop."""
        if not fs.cancelled() and fs.exception() is None and fs.result() is False:
            self.nr_conns -= 1  # closed by `handle`
        else:
            super().finish_request(conn, fs)


def post_worker_init(worker: Pekerja) -> None:
    """Called by gunicorn in each new worker, once the application is loaded."""
    from services.gateway import ukuran  # noqa: PLC0415 - not in the master: it has no application

    worker.akhiri = ukuran.layani(worker)


def worker_exit(_server: Any, worker: Pekerja) -> None:
    """Called by gunicorn in a worker that leaves."""
    if worker.akhiri is not None:
        worker.akhiri()


# A demonstration has passwords that everybody can read: it answers this machine only.
DEMO = os.environ.get("DEMO", "").lower() in {"1", "true", "yes", "on"}
HOST = os.environ.get("HOST") or ("127.0.0.1" if DEMO else "0.0.0.0")  # noqa: S104 - a container

bind = f"{HOST}:{os.environ.get('PORT', '8080')}"
workers = int(os.environ.get("WEB_WORKERS", "1"))
threads = int(os.environ.get("WEB_THREADS", "16"))
worker_connections = int(os.environ.get("WEB_CONNECTIONS", "1000"))
worker_class = Pekerja
preload_app = False
control_socket_disable = True
# Longer than any ingress keeps its side open, so that it is never we who close first.
keepalive = 75
timeout = 30
graceful_timeout = 25
max_requests = 0
worker_tmp_dir = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108
# One structured line per request is written by `keamanan`; gunicorn's own is off.
accesslog = None
errorlog = "-"
loglevel = "warning"
forwarded_allow_ips = "127.0.0.1"
