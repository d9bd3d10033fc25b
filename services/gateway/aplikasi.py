"""The web application: its parts, the handlers of refusals. Made anew in each worker."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import structlog
from apiflask import APIFlask
from flask import Response, g
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError, CSRFProtect
from werkzeug.exceptions import HTTPException
from werkzeug.middleware.proxy_fix import ProxyFix
from werkzeug.routing import RequestRedirect

from kinerja.notifikasi.v1 import notifikasi_service_pb2 as notifikasi
from kinerja.skp.v1 import skp_service_pb2 as skp
from services.chassis import observability
from services.chassis.db import Database, Readiness
from services.chassis.errors import DomainError
from services.gateway import auth, bagian, clients, halaman, keamanan, problems, routes, wire
from services.gateway.akun.akun import Akun
from services.gateway.halaman import galat as galat_halaman
from services.gateway.problems import Masalah
from services.gateway.settings import GatewaySettings

log = structlog.get_logger("gateway")

MIGRASI = Path(__file__).parent / "migrations"


def create_app(settings: GatewaySettings) -> APIFlask:
    """The whole gateway. Nothing is connected until the first request (gunicorn forks first)."""
    app = APIFlask(
        "services.gateway",
        title="e-Kinerja",
        version="1",
        spec_path="/openapi.json",
        docs_path=None,
        json_errors=False,
    )
    _atur(app, settings)
    app.extensions["settings"] = settings
    app.session_interface = keamanan.SesiFormulir()
    app.ensure_sync = _seadanya  # type: ignore[assignment]  # no view here is async
    keamanan.pasang(app, settings)
    clients.pasang(app, settings)
    akun = _akun(app, settings)
    app.extensions["siap"] = Readiness(akun.db, MIGRASI)
    routes.daftarkan(app)
    halaman.daftarkan(app)
    auth.pasang(app, akun.sesi)
    if settings.web_fair:
        bagian.pasang(app, settings)
    _lindungi_formulir(app)
    _tangani_masalah(app, settings)
    return app


def dari_lingkungan() -> APIFlask:
    """What gunicorn's workers call, each after its fork."""
    settings = GatewaySettings()  # type: ignore[call-arg]  # read from the environment
    observability.configure("gateway", settings.log_level)
    return create_app(settings)


def _atur(app: APIFlask, settings: GatewaySettings) -> None:
    app.config.update(
        SECRET_KEY=settings.secret_key(),
        MAX_CONTENT_LENGTH=settings.max_body,
        MAX_FORM_MEMORY_SIZE=settings.max_body,
        SESSION_COOKIE_NAME="kinerja_formulir",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=settings.https,
        # A form left open over lunch is still good; it dies with the session.
        WTF_CSRF_TIME_LIMIT=None,
    )
    if settings.proxies:
        hops = settings.proxies
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]
            app.wsgi_app, x_for=hops, x_proto=hops, x_host=hops
        )


def _seadanya(fungsi: Callable[..., Any]) -> Callable[..., Any]:
    return fungsi


def _akun(app: APIFlask, settings: GatewaySettings) -> Akun:
    def kirim(email: str, tautan: str, menit: int) -> None:
        with app.app_context():
            clients.layanan().notifikasi_gateway.KirimTautanSandi(
                notifikasi.KirimTautanSandiRequest(email=email, tautan=tautan, berlaku_menit=menit)
            )

    def alamat_surel(pegawai_id: str) -> str:
        with app.app_context():
            permintaan = skp.GetPegawaiRequest(pegawai_id=pegawai_id)
            try:
                return str(clients.layanan().pegawai_gateway.GetPegawai(permintaan).pegawai.email)
            except Masalah:
                return ""

    akun = Akun(
        Database(settings.database_url.get_secret_value(), pool_size=settings.db_pool_size),
        rahasia=settings.secret_key(),
        alamat=settings.public_url,
        kirim=kirim,
        alamat_surel=alamat_surel,
    )
    app.extensions["akun"] = akun
    return akun


def _lindungi_formulir(app: APIFlask) -> None:
    """Every page form carries a token; the API carries no cookie and needs none."""
    csrf = CSRFProtect(app)
    for blueprint in routes.SEMUA:
        csrf.exempt(blueprint)


def _tangani_masalah(app: APIFlask, settings: GatewaySettings) -> None:
    @app.errorhandler(Masalah)
    def masalah(galat: Masalah) -> ResponseReturnValue:
        g.reason = galat.reason
        if auth.untuk_program():
            return _sebagai_json(galat, settings.public_url)
        return galat_halaman.tampilkan(galat)

    @app.errorhandler(DomainError)
    def penolakan(galat: DomainError) -> ResponseReturnValue:
        return masalah(problems.dari_penolakan(galat))

    @app.errorhandler(CSRFError)
    def formulir(_: CSRFError) -> ResponseReturnValue:
        kalimat = "Formulir ini sudah kedaluwarsa. Muat ulang halaman, lalu kirim kembali."
        return masalah(Masalah("FORMULIR_KEDALUWARSA", detail=kalimat))

    @app.errorhandler(HTTPException)
    def http(galat: HTTPException) -> ResponseReturnValue:
        if isinstance(galat, RequestRedirect) or galat.code is None:
            return galat
        hasil = problems.dari_status(galat.code)
        hasil.headers |= {
            nama: nilai for nama, nilai in galat.get_headers() if nama in {"Allow", "Retry-After"}
        }
        return masalah(hasil)

    @app.errorhandler(Exception)
    def kesalahan(galat: Exception) -> ResponseReturnValue:
        log.error("gagal", exc_info=galat)
        return masalah(problems.dari_status(500))


def _sebagai_json(masalah: Masalah, alamat: str) -> Response:
    isi = masalah.sebagai_json(
        alamat=alamat, instance=f"urn:kinerja:permintaan:{observability.request_id.get()}"
    )
    return Response(
        wire.teks_json(isi),
        status=masalah.status,
        headers=masalah.headers,
        content_type=problems.TIPE_ISI,
    )
