"""Spans: who decides what is kept, what is never said, and a collector that nobody waits for."""

import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from deploy.lokal import lingkungan
from services.chassis import observability, tracing
from services.chassis.settings import Observed
from tests.integration.collector import Collector, collecting

NIP = "199001012020121001"
KEPT = f"00-{'a' * 32}-{'b' * 16}-01"
NOT_KEPT = f"00-{'a' * 32}-{'b' * 16}-00"


@pytest.fixture(autouse=True)
def _no_context() -> Iterator[None]:
    """Neither what a test before left in this thread, nor what this one leaves."""

    def clear() -> None:
        observability.traceparent.set("")
        observability.request_id.set("")

    clear()
    yield
    clear()


@pytest.fixture
def collector(free_port: Callable[[], int]) -> Iterator[Collector]:
    with collecting(free_port()) as made:
        yield made


@contextmanager
def traced(endpoint: str, ratio: float = 1) -> Iterator[None]:
    settings = Observed(otel_exporter_otlp_endpoint=endpoint, otel_traces_sampler_arg=ratio)
    end = tracing.start(settings, "uji")
    try:
        yield
    finally:
        end()


def test_what_is_called_within_belongs_below_and_the_context_comes_back(
    collector: Collector,
) -> None:
    observability.request_id.set("0123456789abcdef")
    with traced(collector.endpoint), tracing.span("server", "luar") as outer:
        outer.note("kinerja.reason", "DITOLAK")
        above = observability.traceparent.get()
        with tracing.span("client", "dalam") as inner:
            inner.failed()
        assert observability.traceparent.get() == above
    assert observability.traceparent.get() == ""
    below, top = collector.spans()  # sent when the process leaves, at the latest
    assert (below.trace, below.parent) == (top.trace, top.id)
    assert (top.process, top.kind, top.name, top.parent) == ("uji", "server", "luar", "")
    assert (below.failed, top.failed) == (True, False)
    assert top.notes == {"kinerja.request_id": "0123456789abcdef", "kinerja.reason": "DITOLAK"}


def test_where_a_trace_begins_the_ratio_decides_and_below_it_nobody_else(
    collector: Collector,
) -> None:
    with traced(collector.endpoint, ratio=0):
        with tracing.span("server", "baru"):
            told = observability.traceparent.get()
        observability.traceparent.set(KEPT)
        with tracing.span("server", "disimpan"):
            pass
    with traced(collector.endpoint, ratio=1):
        for given in (told, NOT_KEPT):
            observability.traceparent.set(given)
            with tracing.span("server", "dibuang"):
                assert observability.traceparent.get().split("-")[1] == given.split("-")[1]
        observability.traceparent.set("bukan konteks")
        with tracing.span("server", "baru juga"):
            pass
    assert [(one.name, one.parent) for one in collector.spans()] == [
        ("disimpan", "b" * 16),
        ("baru juga", ""),
    ]


def test_a_number_of_a_person_is_blotted_out_and_a_fault_keeps_its_words(
    collector: Collector,
) -> None:
    with traced(collector.endpoint), pytest.raises(ValueError, match="rahasia"):  # noqa: SIM117
        with tracing.span("server", "gagal") as span:
            span.note("kinerja.reason", f"oleh {NIP}")
            raise ValueError("rahasia")
    [span] = collector.spans()
    assert span.notes == {"kinerja.reason": "oleh [nomor]"}
    assert NIP.encode() not in collector.raw
    assert b"rahasia" not in collector.raw


def test_a_log_line_names_the_trace_that_is_kept_and_no_other() -> None:
    def line() -> dict:
        return observability._with_request(None, "", {"event": "x"})

    assert line() == {"event": "x"}
    observability.traceparent.set(NOT_KEPT)
    assert line() == {"event": "x"}
    observability.traceparent.set(KEPT)
    assert line() == {"event": "x", "trace_id": "a" * 32}


@pytest.mark.parametrize("listens", [False, True], ids=["gone", "silent"])
def test_nobody_waits_for_a_collector_that_does_not_answer(
    listens: bool, free_port: Callable[[], int]
) -> None:
    port = free_port()
    with socket.socket() as deaf:
        if listens:
            deaf.bind(("127.0.0.1", port))
            deaf.listen()
        began = time.monotonic()
        settings = Observed(
            otel_exporter_otlp_endpoint=f"http://127.0.0.1:{port}", otel_traces_sampler_arg=1
        )
        end = tracing.start(settings, "uji")
        for _ in range(5000):  # more than are kept
            with tracing.span("server", "x"):
                pass
        worked = time.monotonic()
        end()
        left = time.monotonic()
    assert worked - began < 5
    assert left - worked < 5


def test_without_a_collector_nothing_of_it_is_loaded() -> None:
    program = (
        "import sys\n"
        "import services.skp.main, services.gateway.aplikasi\n"
        "from services.chassis import tracing\n"
        "from services.chassis.settings import Observed\n"
        "end = tracing.start(Observed(), 'uji')\n"
        "with tracing.span('server', 'x') as span: span.note('a', 1)\n"
        "end()\n"
        "assert not [name for name in sys.modules if name.startswith('opentelemetry')]\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", program],
        cwd=lingkungan.ROOT,
        env=lingkungan.inherited(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
