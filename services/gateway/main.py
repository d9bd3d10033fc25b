"""The gateway's command line: `python -m services.gateway.main COMMAND`.

The web itself is made in `aplikasi`, by gunicorn's workers: the commands start without it. The
gateway announces no facts and hears none, so it has none of the commands about them.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import structlog

from services.chassis import observability
from services.chassis.db import Database, Readiness, migrate
from services.chassis.errors import DomainError
from services.gateway import kunci
from services.gateway.akun.admin import PeranAdmin, angkat
from services.gateway.akun.impor import impor
from services.gateway.akun.klien import daftarkan
from services.gateway.settings import GatewaySettings

if TYPE_CHECKING:
    from apiflask import APIFlask

log = structlog.get_logger("gateway")

MIGRASI = Path(__file__).parent / "migrations"
PABRIK = "services.gateway.aplikasi:dari_lingkungan()"
Jalan = Callable[[GatewaySettings, Database, argparse.Namespace], None]


def create_app(settings: GatewaySettings) -> APIFlask:
    """The whole gateway as an application."""
    from services.gateway import aplikasi  # noqa: PLC0415 - see above

    return aplikasi.create_app(settings)


def serve(settings: GatewaySettings, db: Database, _: argparse.Namespace) -> None:
    """Become gunicorn; the process id stays, so whoever started us can stop it."""
    Readiness(db, MIGRASI).require()
    db.close()
    settings.log()
    sys.stdout.flush()
    # One password hash takes 19 MiB. With an arena per thread glibc would keep as much for each.
    os.environ.setdefault("MALLOC_ARENA_MAX", "2")
    program = [sys.executable, "-m", "gunicorn", "-c", "python:services.gateway.gunicorn_conf"]
    os.execv(sys.executable, [*program, PABRIK])  # noqa: S606 - no shell wanted


def main(argv: Sequence[str] | None = None) -> None:
    pilihan = _parser().parse_args(argv)
    if pilihan.command == "rotate-identity-key":  # of files only: no settings, no database
        _tulis(*kunci.rotate(pilihan.step, pilihan.folder))
        return
    settings = GatewaySettings()  # type: ignore[call-arg]  # read from the environment
    observability.configure("gateway", settings.log_level)
    db = Database(settings.database_url.get_secret_value())
    jalan: Jalan = pilihan.run
    try:
        jalan(settings, db, pilihan)
    except DomainError as tolak:
        salah = [f"  {bidang}: {kalimat}" for bidang, kalimat in tolak.bidang]
        raise SystemExit("\n".join([tolak.kalimat, *salah])) from tolak
    finally:
        db.close()


def _parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(
        prog="python -m services.gateway.main",
        description="Run the gateway, and look after its accounts and keys.",
        epilog="How and when each is used: docs/how-to/day-2.md",
    )
    commands = made.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _tambah(commands, "serve", serve, "answer HTTP until SIGTERM")
    _tambah(commands, "migrate", _migrate, "bring the database to this program's schema")
    admin = _tambah(commands, "create-admin", _admin, "an administrator, with a password for once")
    for nama, arti in (
        ("pegawai_id", "his id in skp, or a new one for somebody who serves in no agency"),
        ("nip", "18 digits"),
        ("nama", "as it shall stand on the pages"),
        ("instansi_id", "the agency's id in skp"),
    ):
        admin.add_argument(nama, help=arti)
    admin.add_argument("--super", action="store_true", help="of all agencies instead of his own")
    putar = commands.add_parser("rotate-identity-key", help="exchange the key that signs tokens")
    putar.add_argument("step", choices=kunci.STEPS)
    putar.add_argument("folder", type=Path, help="with copies of the key files that are in use")
    akun = _tambah(commands, "akun", _akun, "import accounts from a JSON file; repeatable")
    akun.add_argument("berkas", type=Path, metavar="FILE")
    klien = _tambah(commands, "klien", _klien, "register a program, or renew its secret")
    for nama in ("id", "nama", "instansi"):
        klien.add_argument(nama)
    return made


def _tambah(commands: Any, nama: str, jalan: Jalan, arti: str) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = commands.add_parser(nama, help=arti, description=arti)
    made.set_defaults(run=jalan)
    return made


def _migrate(_: GatewaySettings, db: Database, _p: argparse.Namespace) -> None:
    log.info("migrated", service="gateway", head=migrate(db.url, MIGRASI))


def _admin(_: GatewaySettings, db: Database, p: argparse.Namespace) -> None:
    peran = PeranAdmin.SUPER if p.super else PeranAdmin.INSTANSI
    sandi = angkat(db, p.pegawai_id, p.nip, p.nama, p.instansi_id, peran)
    # Shown once, to whoever asked on this console.
    _tulis(sandi or "Akun ini sudah ada dan kini memegang peran itu; sandinya tetap.")


def _akun(_: GatewaySettings, db: Database, p: argparse.Namespace) -> None:
    impor(db, p.berkas)


def _klien(_: GatewaySettings, db: Database, p: argparse.Namespace) -> None:
    _tulis(daftarkan(db, p.id, p.nama, p.instansi))  # shown once, too


def _tulis(*baris: str) -> None:
    sys.stdout.writelines(f"{satu}\n" for satu in baris)


if __name__ == "__main__":
    main()
