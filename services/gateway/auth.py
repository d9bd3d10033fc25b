"""Who may knock: the session of a request, and one access rule on every view.

A view without a rule does not start: `pasang` refuses it. Programs send `Authorization: Bearer`,
browsers the cookie; neither is accepted in the other's place, so a form on another site can never
reach the API with somebody's cookie.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from flask import Flask, current_app, g, request

from services.gateway.akun.sesi import COOKIE, GudangSesi, Jenis, Sesi
from services.gateway.problems import Masalah

__all__ = ["COOKIE", "PERAN", "Akses", "Jenis", "Sesi", "daftar_akses", "peran", "publik"]

PERAN = ("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN", "KLIEN_API")
"""The roles an account may have. What one may do with an object, the services decide."""
F = TypeVar("F", bound=Callable[..., Any])
SKEMA = "Bearer "
BAWAAN = {"static", "bootstrap.static", "openapi.spec"}
"""Views of the libraries; they hold nothing personal."""
JALUR_PROGRAM = ("/api/", "/webhook/", "/healthz", "/readyz", "/openapi.json")


@dataclass(frozen=True)
class Akses:
    """The rule of one view: open to all, or to sessions with one of these roles."""

    peran: frozenset[str] = frozenset()
    publik: bool = False
    # Open even to a session that must first change its password.
    sebelum_ganti_sandi: bool = False


def publik(view: F) -> F:
    """Anybody may call it. A session, where there is one, is still known as `g.sesi`."""
    view.akses = Akses(publik=True)  # type: ignore[attr-defined]
    return view


def peran(*nama: str, sebelum_ganti_sandi: bool = False) -> Callable[[F], F]:
    """Only a session with one of these roles; no name means any session."""
    asing = set(nama) - set(PERAN)
    if asing:
        raise ValueError(f"peran tidak dikenal: {', '.join(sorted(asing))}")
    aturan = Akses(peran=frozenset(nama or PERAN), sebelum_ganti_sandi=sebelum_ganti_sandi)

    def tandai(view: F) -> F:
        view.akses = aturan  # type: ignore[attr-defined]
        return view

    return tandai


def untuk_program() -> bool:
    """Whether a program asks (answer in JSON), not a browser page."""
    return request.path.startswith(JALUR_PROGRAM)


def daftar_akses(app: Flask) -> dict[str, Akses | None]:
    """Endpoint → its rule; None where a view has none."""
    return {
        endpoint: Akses(publik=True) if endpoint in BAWAAN else getattr(view, "akses", None)
        for endpoint, view in app.view_functions.items()
    }


def pasang(app: Flask, gudang: GudangSesi) -> None:
    """Stand before every view. Called after the last view is registered."""
    akses = daftar_akses(app)
    tanpa: Iterable[str] = [endpoint for endpoint, aturan in akses.items() if aturan is None]
    if tanpa:
        raise RuntimeError(f"tanpa aturan akses: {', '.join(sorted(tanpa))}")
    app.extensions["akses"] = akses
    app.extensions["gudang_sesi"] = gudang

    @app.before_request
    def jaga() -> None:
        g.sesi = None
        aturan = akses.get(request.endpoint or "")
        if aturan is None:  # unknown address: the 404 handler answers
            return
        if request.endpoint not in BAWAAN:
            g.sesi = _sesi(gudang, wajib=not aturan.publik)
        if not aturan.publik:
            _boleh(aturan, g.sesi)


def _sesi(gudang: GudangSesi, *, wajib: bool) -> Sesi | None:
    program = untuk_program()
    token = _token_api() if program else request.cookies.get(COOKIE, "")
    if not token and not wajib:
        return None
    sesi = gudang.baca(token, Jenis.API if program else Jenis.PAGE) if token else None
    if sesi is None and wajib:
        kalimat = (
            "Sesi Anda sudah berakhir. Silakan masuk kembali."
            if token
            else "Silakan masuk dengan NIP dan sandi Anda."
        )
        tantangan = {"WWW-Authenticate": 'Bearer realm="kinerja"'} if program else None
        raise Masalah("BELUM_MASUK", detail=kalimat, headers=tantangan)
    return sesi


def _token_api() -> str:
    kepala = request.headers.get("Authorization", "")
    return kepala[len(SKEMA) :].strip() if kepala.startswith(SKEMA) else ""


def _boleh(aturan: Akses, sesi: Sesi | None) -> None:
    if sesi is None or not aturan.peran & sesi.peran:
        raise Masalah("AKSES_DITOLAK", detail="Halaman atau tindakan ini bukan untuk peran Anda.")
    if sesi.ganti_sandi and not aturan.sebelum_ganti_sandi:
        raise Masalah(
            "WAJIB_GANTI_SANDI",
            detail="Sandi Anda masih sandi awal. Ganti sandi dahulu, lalu lanjutkan.",
        )


def lupakan_sesi() -> None:
    """Forget what was remembered of all sessions, after one was ended or changed."""
    current_app.extensions["gudang_sesi"].lupakan()
