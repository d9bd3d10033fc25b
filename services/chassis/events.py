"""Facts on the wire: CloudEvents 1.0 in binary mode over NATS JetStream.

One stream per producing service holds `kinerja.<service>.>`; the payload is the protobuf message
as JSON; the CloudEvents attributes are headers. No attribute ever holds a name or a NIP.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeVar

from google.protobuf import json_format
from google.protobuf.message import Message
from nats.js import JetStreamContext
from nats.js.api import DiscardPolicy, RetentionPolicy, StorageType, StreamConfig
from nats.js.errors import BadRequestError

MAX_PAYLOAD = 256 * 1024
"""Bytes; an agreed plan at the bounds of every field fits."""
M = TypeVar("M", bound=Message)
DAY = 24 * 60 * 60


@dataclass(frozen=True)
class Event:
    """A fact as it travels."""

    id: str
    subject: str
    key: str
    """Opaque id of the object the fact is about."""
    time: str
    payload: str
    traceparent: str = ""

    def headers(self) -> dict[str, str]:
        """CloudEvents attributes as NATS headers; `ce-id` doubles as the dedupe id."""
        source = "/".join(self.subject.split(".")[:2])
        return {
            "Nats-Msg-Id": self.id,
            "ce-specversion": "1.0",
            "ce-id": self.id,
            "ce-source": f"/{source}",
            "ce-type": self.subject,
            "ce-subject": self.key,
            "ce-time": self.time,
            "ce-datacontenttype": "application/json",
            **({"traceparent": self.traceparent} if self.traceparent else {}),
        }


def from_headers(headers: dict[str, str], payload: bytes) -> Event:
    """The event that `headers()` described."""
    return Event(
        id=headers["ce-id"],
        subject=headers["ce-type"],
        key=headers["ce-subject"],
        time=headers["ce-time"],
        payload=payload.decode(),
        traceparent=headers.get("traceparent", ""),
    )


def to_payload(message: Message) -> str:
    """Protobuf JSON with the field names of the proto."""
    return json_format.MessageToJson(message, preserving_proto_field_name=True, indent=None)


def from_payload(payload: str, kind: type[M]) -> M:
    """The message in a payload; fields that we do not know yet are ignored."""
    return json_format.Parse(payload, kind(), ignore_unknown_fields=True)


def now_text() -> str:
    """The present moment as an RFC 3339 string, UTC."""
    return datetime.now(UTC).isoformat()


async def ensure_stream(js: JetStreamContext, service: str, *, replicas: int = 1) -> None:
    """Create the stream of a producing service, or bring it to this configuration."""
    config = StreamConfig(
        name=service.upper(),
        subjects=[f"kinerja.{service}.>"],
        retention=RetentionPolicy.LIMITS,
        storage=StorageType.FILE,
        # New publishes are refused when full; OLD would silently drop unread facts.
        discard=DiscardPolicy.NEW,
        max_age=30 * DAY,
        max_msg_size=MAX_PAYLOAD,
        duplicate_window=600,
        num_replicas=replicas,
        deny_delete=True,
        deny_purge=True,
    )
    try:
        await js.add_stream(config)
    except BadRequestError:
        await js.update_stream(config)
