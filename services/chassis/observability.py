"""One JSON log line per request or message, tied by a request id. Never a name or a NIP."""

from __future__ import annotations

import logging
import re
import secrets
import sys
from collections.abc import Mapping, MutableMapping
from contextvars import ContextVar
from typing import Any

import structlog

request_id: ContextVar[str] = ContextVar("request_id", default="")
"""The id of the request or message being worked on."""
traceparent: ContextVar[str] = ContextVar("traceparent", default="")
"""W3C trace context of the request; carried into the outbox and from there to consumers."""

_DIGITS = re.compile(r"\d{16,18}")


def _mask(_: object, __: str, event: MutableMapping[str, Any]) -> Mapping[str, Any]:
    """Last guard: a NIP or NIK that slipped into a log value is blotted out."""
    for key, value in event.items():
        if isinstance(value, str) and _DIGITS.search(value):
            event[key] = _DIGITS.sub("[nomor]", value)
    return event


def _with_request(_: object, __: str, event: MutableMapping[str, Any]) -> Mapping[str, Any]:
    if rid := request_id.get():
        event.setdefault("request_id", rid)
    return event


def configure(service: str, level: str = "INFO") -> None:
    """Send every log line of the process as JSON to standard output."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _with_request,
            structlog.processors.format_exc_info,
            _mask,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        # One write per line: lines of two processes on the same pipe never run into each other.
        logger_factory=structlog.WriteLoggerFactory(sys.stdout),
        cache_logger_on_first_use=True,
    )
    structlog.contextvars.bind_contextvars(service=service)
    logging.basicConfig(level=logging.WARNING, stream=sys.stdout, format="%(name)s %(message)s")


def new_request_id() -> str:
    """A fresh id, 16 hex digits."""
    return secrets.token_hex(8)


def new_traceparent() -> str:
    """A fresh W3C trace context, not sampled."""
    return f"00-{secrets.token_hex(16)}-{secrets.token_hex(8)}-00"
