"""Spans by OpenTelemetry, sent to a collector by OTLP over gRPC. Loaded only where it is wanted.

A thread of its own sends them. What a collector that is slow or gone does not take is kept up to
`WAITING` spans and then lost: no request ever waits for it.
"""

from __future__ import annotations

import socket
import threading

from opentelemetry.exporter.otlp.proto.grpc.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.sdk.trace.sampling import ParentBasedTraceIdRatio
from opentelemetry.trace import Span as Recorded
from opentelemetry.trace import SpanKind, Status, StatusCode
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from services.chassis.observability import masked
from services.chassis.tracing import Kind, Span

WAITING = 2048
"""Spans that may wait to be sent."""
PATIENCE = 5
"""Seconds that one attempt to send may take, with what is tried again in it."""
FAREWELL = 3.0
"""Seconds that a process which leaves gives what is left; then it is dropped."""

_context = TraceContextTextMapPropagator()


class Seen(Span):
    """A span that the collector will get."""

    def __init__(self, recorded: Recorded) -> None:
        self._recorded = recorded

    def note(self, name: str, value: str | int) -> None:
        """Keep it, without what looks like a NIP."""
        self._recorded.set_attribute(name, masked(value) if isinstance(value, str) else value)

    def failed(self) -> None:
        """Shown as an error, without the words of the fault: these may hold anything."""
        self._recorded.set_status(Status(StatusCode.ERROR))

    def end(self) -> None:
        """Hand it over to be sent."""
        self._recorded.end()


class Otlp:
    """The tracer of one process."""

    def __init__(self, process: str, endpoint: str, ratio: float) -> None:
        self._exporter = OTLPSpanExporter(endpoint=endpoint, timeout=PATIENCE)
        who = {
            "service.namespace": "kinerja",
            "service.name": process,
            "service.instance.id": socket.gethostname(),
        }
        self._provider = TracerProvider(
            sampler=ParentBasedTraceIdRatio(ratio),
            resource=Resource.create(who),
            # It would wait for half a minute, and we end it ourselves.
            shutdown_on_exit=False,
        )
        self._provider.add_span_processor(
            BatchSpanProcessor(self._exporter, max_queue_size=WAITING, schedule_delay_millis=1000)
        )
        self._tracer = self._provider.get_tracer("kinerja")

    def begin(self, kind: Kind, name: str, parent: str) -> tuple[Span, str]:
        """One that is not sampled is made too: it says so to those who are called."""
        above = _context.extract({"traceparent": parent})
        recorded = self._tracer.start_span(name, context=above, kind=SpanKind[kind.upper()])
        here = recorded.get_span_context()
        traceparent = f"00-{here.trace_id:032x}-{here.span_id:016x}-{here.trace_flags:02x}"
        return Seen(recorded), traceparent

    def close(self) -> None:
        """Send what is left; from a collector that does not answer we part all the same."""
        sending = threading.Thread(target=self._provider.shutdown, daemon=True)
        sending.start()
        sending.join(FAREWELL)
        if sending.is_alive():
            self._exporter.shutdown()
