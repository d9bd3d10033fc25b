"""A collector of traces that speaks the real OTLP over gRPC and keeps what it is sent."""

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import grpc
from opentelemetry.proto.collector.trace.v1 import trace_service_pb2 as pb
from opentelemetry.proto.collector.trace.v1 import trace_service_pb2_grpc as pb_grpc
from opentelemetry.proto.trace.v1.trace_pb2 import Span, Status


@dataclass(frozen=True)
class Seen:
    """One span as it came over the wire."""

    process: str
    kind: str
    name: str
    trace: str
    id: str
    parent: str
    failed: bool
    notes: dict[str, str | int]


class Collector(pb_grpc.TraceServiceServicer):
    """What came in, in the order in which it came."""

    def __init__(self, port: int) -> None:
        self.endpoint = f"http://127.0.0.1:{port}"
        self.raw = b""
        self._seen: list[Seen] = []
        self._lock = threading.Lock()

    def Export(self, request: Any, context: grpc.ServicerContext) -> Any:
        """opentelemetry.proto.collector.trace.v1.TraceService/Export."""
        with self._lock:
            self.raw += request.SerializeToString()
            self._seen += _spans(request)
        return pb.ExportTraceServiceResponse()

    def spans(self) -> list[Seen]:
        with self._lock:
            return list(self._seen)

    def wait(self, wanted: Callable[[Seen], bool], within: float = 30) -> Seen:
        """The first span of a kind; it may still be on its way."""
        until = time.monotonic() + within
        while not (found := [one for one in self.spans() if wanted(one)]):
            names = sorted({(one.process, one.name) for one in self.spans()})
            assert time.monotonic() < until, f"only these came: {names}"
            time.sleep(0.05)
        return found[0]


@contextmanager
def collecting(port: int) -> Iterator[Collector]:
    """A collector that listens on this port."""
    collector = Collector(port)
    server = grpc.server(ThreadPoolExecutor(2), options=[("grpc.so_reuseport", 0)])
    pb_grpc.add_TraceServiceServicer_to_server(collector, server)
    server.add_insecure_port(f"127.0.0.1:{port}")
    server.start()
    yield collector
    server.stop(None).wait()


def _spans(request: Any) -> Iterator[Seen]:
    for resource in request.resource_spans:
        process = _notes(resource.resource.attributes)["service.name"]
        for scope in resource.scope_spans:
            for span in scope.spans:
                yield Seen(
                    process=str(process),
                    kind=Span.SpanKind.Name(span.kind).removeprefix("SPAN_KIND_").lower(),
                    name=span.name,
                    trace=span.trace_id.hex(),
                    id=span.span_id.hex(),
                    parent=span.parent_span_id.hex(),
                    failed=span.status.code == Status.STATUS_CODE_ERROR,
                    notes=_notes(span.attributes),
                )


def _notes(attributes: Any) -> dict[str, str | int]:
    return {one.key: getattr(one.value, one.value.WhichOneof("value")) for one in attributes}
