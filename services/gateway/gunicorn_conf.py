"""How gunicorn runs the gateway: threads, no preload (gRPC and fork), no control socket."""

from __future__ import annotations

import os
import time
from typing import Any

from gunicorn.workers.gthread import TConn, ThreadWorker

from services.gateway import antrean

# Imported before the fork, so that all workers share the page of memory it holds.
from services.gateway.akun import pencabutan  # noqa: F401

KUNCI_TIBA = "kinerja_tiba"


class Pekerja(ThreadWorker):
    """A thread worker that knows how long each request has stood in its queue."""

    def enqueue_req(self, conn: TConn) -> None:
        """Note when the connection had something to say."""
        setattr(conn, KUNCI_TIBA, time.monotonic())
        super().enqueue_req(conn)

    def handle(self, conn: TConn) -> Any:
        """Runs in a thread of the pool."""
        antrean.catat(time.monotonic() - getattr(conn, KUNCI_TIBA))
        return super().handle(conn)


bind = f"0.0.0.0:{os.environ.get('PORT', '8080')}"
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
