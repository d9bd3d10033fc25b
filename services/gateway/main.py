"""The gateway as a process: `serve`, `migrate`, `akun FILE`, `klien ID NAMA INSTANSI`.

The web itself is made in `aplikasi`, by gunicorn's workers: the commands start without it.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import structlog

from services.chassis import observability
from services.chassis.db import Database, migrate
from services.gateway.akun.impor import impor
from services.gateway.akun.klien import daftarkan
from services.gateway.settings import GatewaySettings

if TYPE_CHECKING:
    from apiflask import APIFlask

log = structlog.get_logger("gateway")

MIGRASI = Path(__file__).parent / "migrations"
PABRIK = "services.gateway.aplikasi:dari_lingkungan()"


def create_app(settings: GatewaySettings) -> APIFlask:
    """The whole gateway as an application."""
    from services.gateway import aplikasi  # noqa: PLC0415 - see above

    return aplikasi.create_app(settings)


def serve(settings: GatewaySettings) -> None:
    """Become gunicorn; the process id stays, so whoever started us can stop it."""
    settings.log()
    sys.stdout.flush()
    # One password hash takes 19 MiB. With an arena per thread glibc would keep as much for each.
    os.environ.setdefault("MALLOC_ARENA_MAX", "2")
    program = [sys.executable, "-m", "gunicorn", "-c", "python:services.gateway.gunicorn_conf"]
    os.execv(sys.executable, [*program, PABRIK])  # noqa: S606 - no shell wanted


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m services.gateway.main")
    perintah = parser.add_subparsers(dest="perintah", required=True)
    perintah.add_parser("serve", help="answer HTTP")
    perintah.add_parser("migrate", help="bring the database to the newest migration")
    perintah.add_parser("akun", help="import accounts").add_argument("berkas", type=Path)
    klien = perintah.add_parser("klien", help="register a program, or renew its secret")
    for nama in ("id", "nama", "instansi"):
        klien.add_argument(nama)
    pilihan = parser.parse_args(argv)
    settings = GatewaySettings()  # type: ignore[call-arg]  # read from the environment
    observability.configure("gateway", settings.log_level)
    url = settings.database_url.get_secret_value()
    if pilihan.perintah == "serve":
        serve(settings)
    elif pilihan.perintah == "migrate":
        log.info("migrated", service="gateway", head=migrate(url, MIGRASI))
    elif pilihan.perintah == "klien":
        db = Database(url)
        rahasia = daftarkan(db, pilihan.id, pilihan.nama, pilihan.instansi)
        sys.stdout.write(f"{rahasia}\n")  # shown once, to whoever asked on this console
        db.close()
    else:
        db = Database(url)
        impor(db, pilihan.berkas)
        db.close()


if __name__ == "__main__":
    main()
