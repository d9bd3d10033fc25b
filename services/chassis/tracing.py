"""One request as one trace, through calls and facts, for the collector that the settings name.

The context travels as a W3C `traceparent`: in the metadata of a call, in the row of the outbox, in
the header of a fact. `observability.traceparent` holds the present one, so nobody passes it along
by hand. Without an endpoint no span is made and nothing of OpenTelemetry is loaded; a context that
came from outside still travels on.

What a span notes is an id, the name of a method or a route, a reason, a code: never a name, a NIP
or anything that somebody typed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Literal, Protocol

from services.chassis import observability
from services.chassis.settings import Observed

Kind = Literal["server", "client", "producer", "consumer"]


class Span:
    """A piece of work that nobody looks at."""

    def note(self, name: str, value: str | int) -> None:
        """Say something about it, by a name of OpenTelemetry's conventions or `kinerja.…`."""

    def failed(self) -> None:
        """It ended by a fault of ours; a refusal is no fault."""

    def end(self) -> None:
        """Its time is over."""


class Tracer(Protocol):
    """Makes spans and sends them away; `otlp.Otlp` is the one there is."""

    def begin(self, kind: Kind, name: str, parent: str) -> tuple[Span, str]:
        """A span below the traceparent `parent` ("": a new trace), and its own traceparent."""

    def close(self) -> None:
        """Send what is left, within moments."""


UNSEEN = Span()
_started: list[Tracer] = []
"""The tracer of this process, once there is one."""


def start(settings: Observed, process: str) -> Callable[[], None]:
    """Begin to trace, after any fork, where the settings name a collector. Returns how to end it.

    `process` is the name under which the collector shows it. Whether a trace is kept is decided
    where it begins; who hears of it from another process does as that one did.
    """
    if not settings.otel_exporter_otlp_endpoint:
        return lambda: None
    # Some megabytes, which only who traces pays for.
    from services.chassis.otlp import Otlp  # noqa: PLC0415

    tracer = Otlp(process, settings.otel_exporter_otlp_endpoint, settings.otel_traces_sampler_arg)
    _started.append(tracer)

    def end() -> None:
        _started.remove(tracer)
        tracer.close()

    return end


@contextmanager
def span(kind: Kind, name: str) -> Iterator[Span]:
    """Do a piece of work as part of the present trace; what is called within belongs below it."""
    if not _started:
        yield UNSEEN
        return
    above = observability.traceparent.get()
    made, here = _started[-1].begin(kind, name, above)
    observability.traceparent.set(here)
    try:
        if rid := observability.request_id.get():
            made.note("kinerja.request_id", rid)
        yield made
    finally:
        made.end()
        observability.traceparent.set(above)
