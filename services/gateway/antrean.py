"""How long the request of this thread stood in gunicorn's queue before a thread was free.

Standard library only: gunicorn's master imports it before it forks.
"""

from __future__ import annotations

import threading

_thread = threading.local()


def catat(detik: float) -> None:
    """Written by the worker when a thread takes a connection from the queue."""
    _thread.detik = detik


def menunggu() -> float:
    """Seconds waited; 0 outside gunicorn."""
    return getattr(_thread, "detik", 0.0)
