"""The server side of a call: identity, access, deadline, refusals, one transaction.

A servicer method is written as

    @command
    def AjukanSkp(self, request, conn, call): …      # one transaction, one commit, repeat-safe

    @query
    def GetSkp(self, request, conn, call): …         # reads only

and its module carries `AKSES`: RPC name → roles that may call it. Whose object it is, the use case
decides.
"""

from __future__ import annotations

import functools
import hashlib
import time
from collections.abc import Callable, Iterable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import grpc
import sqlalchemy as sa
import structlog
from google.protobuf.message import Message
from google.rpc import code_pb2
from grpc_status import rpc_status

from services.chassis import observability, tracing
from services.chassis.db import Database
from services.chassis.errors import AksesDitolak, DomainError, Kind, KunciIdempotensiDipakai
from services.chassis.identity import ANONYMOUS, Identity, TokenDitolak, Verifier
from services.chassis.refusals import to_status

log = structlog.get_logger("rpc")

JAKARTA = ZoneInfo("Asia/Jakarta")
"""The zone in which the law's days begin and end."""
PUBLIC: frozenset[str] = frozenset()
"""Access rule: no identity needed."""
ANYONE: frozenset[str] = frozenset({"*"})
"""Access rule: any identity."""


@dataclass(frozen=True)
class Call:
    """What a handler may know about the call besides the request."""

    identity: Identity
    now: datetime
    """UTC."""
    idempotency_key: str = ""

    @property
    def today(self) -> date:
        """The day in Jakarta."""
        return self.now.astimezone(JAKARTA).date()


_current: ContextVar[Call] = ContextVar("call")


def command(method: Callable[..., Message]) -> Any:
    """Run the method in one transaction; the same Idempotency-Key gives the same answer again."""

    @functools.wraps(method)
    def handle(self: Any, request: Message, _context: grpc.ServicerContext) -> Message:
        call = _current.get()
        db: Database = self.db
        with db.transaction() as conn:
            if not call.idempotency_key:
                return method(self, request, conn, call)
            seen = _recall(conn, call, method.__name__, request)
            if seen is not None:
                return self.responses[method.__name__].FromString(seen)
            response = method(self, request, conn, call)
            conn.execute(
                sa.text("UPDATE idempotensi SET jawaban = :r WHERE kunci = :k AND pelaku = :p"),
                {
                    "r": response.SerializeToString(),
                    "k": call.idempotency_key,
                    "p": call.identity.pegawai_id,
                },
            )
            return response

    handle.kind = "command"  # type: ignore[attr-defined]
    return handle


def query(method: Callable[..., Message]) -> Any:
    """Run the method with a connection for reads."""

    @functools.wraps(method)
    def handle(self: Any, request: Message, _context: grpc.ServicerContext) -> Message:
        with self.db.reading() as conn:
            return method(self, request, conn, _current.get())

    handle.kind = "query"  # type: ignore[attr-defined]
    return handle


def plain(method: Callable[..., Message]) -> Any:
    """Run the method without a connection: calculators, and calls that reach outside first."""

    @functools.wraps(method)
    def handle(self: Any, request: Message, _context: grpc.ServicerContext) -> Message:
        return method(self, request, _current.get())

    handle.kind = "plain"  # type: ignore[attr-defined]
    return handle


def _recall(conn: sa.Connection, call: Call, name: str, request: Message) -> bytes | None:
    """Claim the key for this request, or return what was answered the first time."""
    digest = hashlib.sha256(request.SerializeToString(deterministic=True)).digest()
    key = {"k": call.idempotency_key, "p": call.identity.pegawai_id}
    claimed = conn.execute(
        sa.text(
            "INSERT INTO idempotensi (kunci, pelaku, metode, sidik) VALUES (:k, :p, :m, :d)"
            " ON CONFLICT DO NOTHING"
        ),
        {**key, "m": name, "d": digest},
    )
    if claimed.rowcount:
        return None
    row = conn.execute(
        sa.text("SELECT metode, sidik, jawaban FROM idempotensi WHERE kunci = :k AND pelaku = :p"),
        key,
    ).one()
    if (row.metode, bytes(row.sidik)) != (name, digest):
        raise KunciIdempotensiDipakai
    return bytes(row.jawaban)


def responses(service_descriptor: Any) -> dict[str, Any]:
    """RPC name → response class, for a servicer's `responses` attribute."""
    from google.protobuf.message_factory import GetMessageClass

    return {m.name: GetMessageClass(m.output_type) for m in service_descriptor.methods}


class Arrivals(grpc.ServerInterceptor):
    """Tells the threads of every call to a method that exists; a wrong name is never a label."""

    def __init__(self, threads: observability.Threads) -> None:
        self._threads = threads

    def intercept_service(self, continuation: Any, details: grpc.HandlerCallDetails) -> Any:
        """Note it, and change nothing."""
        handler = continuation(details)
        if handler is not None:
            self._threads.found(details.method.rsplit("/", 1)[1])
        return handler


class Guard(grpc.ServerInterceptor):
    """Stands before every RPC: who is it, may he knock, is there a deadline, what went wrong."""

    def __init__(self, verifier: Verifier, access: Mapping[str, frozenset[str]]) -> None:
        self._verifier = verifier
        self._access = access

    def intercept_service(self, continuation: Any, details: grpc.HandlerCallDetails) -> Any:
        """Wrap the unary handlers; anything else (reflection) passes."""
        handler = continuation(details)
        if handler is None or handler.unary_unary is None:
            return handler
        method = details.method.rsplit("/", 1)[1]
        run = functools.partial(
            self._run, handler.unary_unary, method, _text(details.invocation_metadata)
        )
        return grpc.unary_unary_rpc_method_handler(
            run, handler.request_deserializer, handler.response_serializer
        )

    def _run(
        self,
        handler: Any,
        method: str,
        metadata: dict[str, str],
        request: Message,
        context: grpc.ServicerContext,
    ) -> Message:
        observability.request_id.set(metadata.get("x-request-id", ""))
        observability.traceparent.set(metadata.get("traceparent", ""))
        started = time.perf_counter()
        line = log.bind(rpc=method)
        with tracing.span("server", method) as span:
            try:
                call = Call(
                    identity=self._identify(method, metadata),
                    now=datetime.now(UTC),
                    idempotency_key=metadata.get("idempotency-key", ""),
                )
                _require_deadline(context)
                _current.set(call)
                response = handler(request, context)
            except DomainError as e:
                line.info("refused", reason=e.reason, ms=_ms(started))
                span.note("kinerja.reason", e.reason)
                refusal = e
            except Exception:
                line.exception("failed", ms=_ms(started))
                span.failed()
                refusal = None
            else:
                line.debug("done", ms=_ms(started))
                observability.answered(method, "OK", started)
                return response
            status = to_status(refusal)
            code = code_pb2.Code.Name(status.code)
            observability.answered(method, code, started)
            span.note("rpc.response.status_code", code)
        context.abort_with_status(rpc_status.to_status(status))
        raise AssertionError("abort raises")

    def _identify(self, method: str, metadata: dict[str, str]) -> Identity:
        rule = self._access[method]
        token = metadata.get("authorization", "").removeprefix("Bearer ")
        if not token:
            if rule is PUBLIC:
                return ANONYMOUS
            raise TokenDitolak
        who = self._verifier.verify(token)
        if rule is PUBLIC or rule is ANYONE or rule & who.peran:
            return who
        raise AksesDitolak


def _text(metadata: Any) -> dict[str, str]:
    return {key: value for key, value in metadata if isinstance(value, str)}


def _ms(started: float) -> float:
    return round((time.perf_counter() - started) * 1000, 1)


class TanpaTenggat(DomainError):
    """A call without a deadline could hang for ever; it is refused."""

    kind = Kind.INVALID
    reason = "TANPA_TENGGAT"
    pesan = "Panggilan tanpa tenggat waktu ditolak."


def _require_deadline(context: grpc.ServicerContext) -> None:
    remaining = context.time_remaining()
    # Without a deadline gRPC Python answers about 9.2e18 seconds, not None.
    if remaining is None or remaining > 1e9:
        raise TanpaTenggat


def rpc_server(port: int, guard: Guard, register: Iterable[Any], *, threads: int) -> grpc.Server:
    """A bound, not yet started server. `register` are callables that add a servicer to it."""
    pool = observability.Threads(threads)
    server = grpc.server(
        pool,
        interceptors=[Arrivals(pool), guard],
        # What does not fit is refused at once, instead of queueing past its deadline.
        maximum_concurrent_rpcs=threads * 4,
        options=[
            ("grpc.so_reuseport", 0),
            ("grpc.max_connection_age_ms", 90_000),
            ("grpc.max_connection_age_grace_ms", 30_000),
            ("grpc.http2.min_recv_ping_interval_without_data_ms", 10_000),
            ("grpc.keepalive_permit_without_calls", 1),
        ],
    )
    for add in register:
        add(server)
    server.add_insecure_port(f"[::]:{port}")
    return server
