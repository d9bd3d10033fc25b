"""What every request passes: id, log line, load shedding, cross-site check, security headers.

Shedding protects what people would lose: a submit or an approval waits longest, a read less, a
printed document least. Two signs are read: how long the request stood in gunicorn's queue, and
how many of its kind are being worked on.
"""

from __future__ import annotations

import random
import re
import threading
import time
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import structlog
from flask import Flask, Request, Response, g, request
from flask.sessions import SecureCookieSession, SecureCookieSessionInterface, SessionMixin
from werkzeug.datastructures import Headers

from services.chassis import tracing
from services.chassis.observability import new_request_id, request_id, traceparent
from services.gateway import antrean, ukuran
from services.gateway.auth import BAWAAN, JALUR_PROGRAM, untuk_program
from services.gateway.problems import COBA_LAGI, Masalah, sibuk
from services.gateway.settings import GatewaySettings

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

log = structlog.get_logger("http")

MEMBACA = frozenset({"GET", "HEAD", "OPTIONS"})
_ID_PERMINTAAN = re.compile(r"[0-9A-Za-z-]{8,64}")
_TRACEPARENT = re.compile(r"[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")

HEADER: Mapping[str, str] = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # Form tokens are checked against the referrer under TLS, so it may go to ourselves.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
CSP_HALAMAN = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'"
)
CSP_PROGRAM = "default-src 'none'; frame-ancestors 'none'"
HSTS = "max-age=31536000; includeSubDomains"


@dataclass(frozen=True)
class Kelas:
    """One kind of request: how long it may have queued, and how long it waits for a seat."""

    nama: str
    antre: float
    sabar: float


TULIS = Kelas("tulis", antre=8.0, sabar=2.0)
BACA = Kelas("baca", antre=3.0, sabar=0.5)
EKSPOR = Kelas("ekspor", antre=2.0, sabar=1.0)
BERKAS = (".pdf", "/berkas")
KESEHATAN = frozenset({"/healthz", "/readyz"})
"""What probes ask: never sent away, never logged, never counted."""
BAGIAN_TULIS = 4
"""One thread in so many is kept for writes."""


class Kursi:
    """Seats for one kind of request. Once a wait was in vain, nobody waits for a second."""

    def __init__(self, kelas: Kelas, jumlah: int) -> None:
        self.kelas = kelas
        self._kursi = threading.Semaphore(jumlah)
        self._penuh_sampai = 0.0

    def duduk(self) -> bool:
        if antrean.menunggu() > self.kelas.antre:
            return False
        if self._kursi.acquire(blocking=False):
            return True
        if time.monotonic() < self._penuh_sampai:
            return False
        if self._kursi.acquire(timeout=self.kelas.sabar):
            return True
        self._penuh_sampai = time.monotonic() + 1.0
        return False

    def sebab(self) -> str:
        """Why there was no seat for the request of this thread, as a label."""
        return "antre" if antrean.menunggu() > self.kelas.antre else "kursi"

    def berdiri(self) -> None:
        self._kursi.release()


class Gerbang:
    """The seats of one process."""

    def __init__(self, threads: int) -> None:
        self._tulis = Kursi(TULIS, threads)
        self._baca = Kursi(BACA, threads - max(threads // BAGIAN_TULIS, 1))
        self._ekspor = Kursi(EKSPOR, max(threads // BAGIAN_TULIS, 1))

    def masuk(self) -> Kursi | None:
        """A seat, None where none is needed; refuses when there is none in time."""
        if request.path in KESEHATAN or request.endpoint in BAWAAN:
            return None
        kursi = self._untuk(request.method, request.path)
        if not kursi.duduk():
            ukuran.DITOLAK.labels(kursi.kelas.nama, kursi.sebab()).inc()
            jeda = {"Retry-After": str(COBA_LAGI + random.randint(0, 3))}  # noqa: S311 - jitter
            masalah = sibuk()
            masalah.headers = jeda
            raise masalah
        return kursi

    def _untuk(self, metode: str, jalur: str) -> Kursi:
        return {TULIS: self._tulis, BACA: self._baca, EKSPOR: self._ekspor}[jenis(metode, jalur)]


def jenis(metode: str, jalur: str) -> Kelas:
    """Which kind a request is of."""
    if metode not in MEMBACA:
        return TULIS
    return EKSPOR if jalur.endswith(BERKAS) else BACA


def pasang(app: Flask, settings: GatewaySettings) -> None:
    """Stand around every request. Called before any other `before_request`."""
    gerbang = Gerbang(settings.web_threads)
    di_balik_proxy = settings.proxies > 0
    hsts = {"Strict-Transport-Security": HSTS} if settings.https else {}
    app.wsgi_app = DenganHeader(app.wsgi_app, {**HEADER, **hsts})  # type: ignore[method-assign]

    @app.before_request
    def mulai() -> None:
        g.mulai, g.cpu = time.perf_counter(), time.thread_time()
        g.kursi = None
        # A stranger neither names our log lines nor decides which traces are kept.
        kepala = request.headers if di_balik_proxy else Headers()
        kiriman, jejak = kepala.get("X-Request-Id", ""), kepala.get("Traceparent", "")
        request_id.set(kiriman if _ID_PERMINTAAN.fullmatch(kiriman) else new_request_id())
        traceparent.set(jejak if _TRACEPARENT.fullmatch(jejak) else "")
        g.jejak = ExitStack()
        if _bernilai():
            g.rentang = g.jejak.enter_context(tracing.span("server", _nama_rentang()))
        g.kursi = gerbang.masuk()
        if request.method not in MEMBACA:
            _tolak_dari_situs_lain()

    @app.after_request
    def akhiri(response: Response) -> Response:
        _pasang_header(response)
        _catat(response)
        if _bernilai():
            ukuran.catat(jenis(request.method, request.path).nama, response)
            _tutup_rentang(response)
        return response

    @app.teardown_request
    def lepas(_: BaseException | None) -> None:
        kursi: Kursi | None = g.pop("kursi", None)
        if kursi is not None:
            kursi.berdiri()
        jejak: ExitStack | None = g.pop("jejak", None)
        if jejak is not None:
            jejak.close()


def _bernilai() -> bool:
    """Files of our own, and what probes ask, would thin out the share of errors."""
    return request.path not in KESEHATAN and request.endpoint not in BAWAAN


def _nama_rentang() -> str:
    rute, metode = ukuran.rute_dan_metode()
    return f"{metode} {rute}"


def _tutup_rentang(response: Response) -> None:
    rentang: tracing.Span = g.rentang
    rentang.note("http.response.status_code", response.status_code)
    if (reason := g.get("reason")) is not None:
        rentang.note("kinerja.reason", reason)
    if response.status_code >= 500:
        rentang.failed()


def _tolak_dari_situs_lain() -> None:
    """A browser says where a form came from; programs say nothing, and carry no cookie."""
    if request.headers.get("Sec-Fetch-Site") in {"cross-site", "same-site"}:
        raise Masalah("ASAL_DITOLAK", detail="Buka halaman ini langsung, lalu kirim kembali.")


class DenganHeader:
    """Adds the headers that never change below Flask, where a header costs nothing."""

    def __init__(self, app: WSGIApplication, header: Mapping[str, str]) -> None:
        self._app = app
        self._header = list(header.items())

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        def mulai(status: str, header: list[tuple[str, str]], *galat: Any) -> Any:
            return start_response(status, [*header, *self._header], *galat)

        return self._app(environ, cast("StartResponse", mulai))


class SesiFormulir(SecureCookieSessionInterface):
    """Flask's signed cookie, for forms only: programs have none, and pay nothing for it."""

    def open_session(self, app: Flask, request: Request) -> SecureCookieSession | None:
        if request.path.startswith(JALUR_PROGRAM):
            return self.session_class()
        return super().open_session(app, request)

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        if not request.path.startswith(JALUR_PROGRAM):
            super().save_session(app, session, response)


def _pasang_header(response: Response) -> None:
    kepala = response.headers
    kepala["X-Request-Id"] = request_id.get()
    kepala["Content-Security-Policy"] = CSP_PROGRAM if untuk_program() else CSP_HALAMAN
    if request.endpoint not in BAWAAN and "Cache-Control" not in kepala:
        kepala["Cache-Control"] = "no-store"


def _catat(response: Response) -> None:
    """One line per request. The route, not the path: a path may hold what somebody typed."""
    if request.path in KESEHATAN:
        return
    baris: dict[str, Any] = {
        "metode": request.method,
        "rute": request.url_rule.rule if request.url_rule else "-",
        "status": response.status_code,
        "ms": round((time.perf_counter() - g.mulai) * 1000, 1),
        "cpu_ms": round((time.thread_time() - g.cpu) * 1000, 1),
        "antre_ms": round(antrean.menunggu() * 1000, 1),
    }
    if (reason := g.get("reason")) is not None:
        baris["reason"] = reason
    if (sesi := g.get("sesi")) is not None:
        baris["pegawai"] = sesi.pegawai_id
    log.info("permintaan", **baris)
