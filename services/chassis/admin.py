"""The one command line of every service: `python -m services.<service>.main COMMAND`.

In an image it is `python3 layanan.py COMMAND`. Each process speaks to its own database only. What
is found is printed; 0 means well, 1 a refusal or a difference, 2 a wrong command line. Beside
these commands stand those that a service adds itself, with their first sentence as help.
"""

from __future__ import annotations

import argparse
import asyncio
import inspect
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import structlog

from services.chassis import inbox, observability, outbox, process, reconcile, tracing
from services.chassis.db import Database, migrate
from services.chassis.errors import DomainError
from services.chassis.process import Service
from services.chassis.settings import Settings

log = structlog.get_logger("admin")

Run = Callable[[Service, Any, Database, argparse.Namespace], None]


def main(service: Service, argv: Sequence[str] | None = None) -> None:
    """Entry of every service's `main.py`."""
    args = parser(service).parse_args(argv)
    settings = service.settings()  # type: ignore[call-arg]  # read from the environment
    observability.configure(service.name, settings.log_level)
    db = Database(settings.database_url.get_secret_value(), pool_size=settings.db_pool_size)
    run: Run = args.run
    try:
        run(service, settings, db, args)
    except DomainError as refused:
        raise SystemExit(sentences(refused)) from refused
    finally:
        db.close()


def sentences(refused: DomainError) -> str:
    """A refusal as the console shows it: the sentence, then each field that is wrong."""
    return "\n".join([refused.kalimat, *(f"  {where}: {why}" for where, why in refused.bidang)])


def parser(service: Service) -> argparse.ArgumentParser:
    """The commands of one service, with their help."""
    made = argparse.ArgumentParser(
        prog=f"python -m services.{service.name}.main",
        description=f"Run the {service.name} service, and look after it.",
        epilog="How and when each is used: docs/how-to/day-2.md",
    )
    commands = made.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _processes(commands)
    _facts(commands)
    _parked(commands)
    for name, run in service.commands.items():
        one = _add(commands, name, _own, (inspect.getdoc(run) or name).split("\n\n", 1)[0])
        one.add_argument("arguments", nargs="*", metavar="ARGUMENT")
    return made


def moment(text: str) -> datetime:
    """A moment with its offset; without one nobody could say which hour is meant."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        found = datetime.min  # noqa: DTZ901 - no offset either, so refused below
    if found.tzinfo is None:
        raise argparse.ArgumentTypeError("write it with its offset: 2027-01-04T09:00:00+07:00")
    return found.astimezone(UTC)


def _add(commands: Any, name: str, run: Run, help_: str) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = commands.add_parser(name, help=help_, description=help_)
    made.set_defaults(run=run)
    return made


def _processes(commands: Any) -> None:
    _add(commands, "serve", _serve, "answer calls until SIGTERM")
    _add(commands, "work", _work, "publish facts, handle those of others, run the jobs")
    _add(commands, "migrate", _migrate, "bring the database to this program's schema")


def _facts(commands: Any) -> None:
    again = _add(commands, "replay", _replay, "publish facts of the outbox again")
    again.add_argument("--since", type=moment, required=True, help="announced at or after this")
    again.add_argument("--subject", action="append", help="only this one (may be repeated)")
    said = _add(commands, "announced", _announced, "sum up what was announced, for `reconcile`")
    said.add_argument("--since", type=moment, required=True, help="at or after this")
    said.add_argument("--until", type=moment, help="before this; without it: a minute ago")
    compare = _add(
        commands, "reconcile", _reconcile, "print what is not as it should be; 1 when anything is"
    )
    compare.add_argument(
        "--announced", metavar="FILE", help="what the producers' `announced` said; - is the input"
    )


def _parked(commands: Any) -> None:
    made: argparse.ArgumentParser = commands.add_parser("parked", help="facts that were set aside")
    actions = made.add_subparsers(dest="action", required=True, metavar="ACTION")
    _add(actions, "list", _list, "which, since when, and why")
    retry = _add(actions, "retry", _retry, "handle them again; 1 while any is refused")
    retry.add_argument("ids", nargs="*", metavar="ID", help="only these; without one: all")
    drop = _add(actions, "drop", _drop, "give one up for good; it is never handled")
    drop.add_argument("id", metavar="ID")
    drop.add_argument("--reason", required=True, help="why, for the log")


def _serve(service: Service, settings: Settings, db: Database, _: argparse.Namespace) -> None:
    with _staying(settings, service.name):
        process.serve(service, settings, db)


def _work(service: Service, settings: Settings, db: Database, _: argparse.Namespace) -> None:
    with _staying(settings, f"{service.name}-work"):
        asyncio.run(process.work(service, settings, db))


@contextmanager
def _staying(settings: Settings, name: str) -> Iterator[None]:
    """What a pod does, from the first line of its log to the last span."""
    settings.log()
    end = tracing.start(settings, name)
    try:
        yield
    finally:
        end()


def _migrate(service: Service, _s: Settings, db: Database, _: argparse.Namespace) -> None:
    log.info("migrated", service=service.name, head=migrate(db.url, service.migrations))


def _replay(_: Service, _s: Settings, db: Database, args: argparse.Namespace) -> None:
    rows = outbox.replay(db, args.since, args.subject or ())
    log.info("replay", since=args.since.isoformat(), subjects=args.subject or "all", rows=rows)


def _announced(service: Service, _s: Settings, db: Database, args: argparse.Namespace) -> None:
    until = args.until or datetime.now(UTC) - reconcile.UNDER_WAY
    _print(reconcile.announced(db, service.name, reconcile.Window(args.since, until)))


def _reconcile(
    service: Service, settings: Settings, db: Database, args: argparse.Namespace
) -> None:
    found = list(reconcile.unfinished(db))
    for check in service.checks:
        found += check(db)
    for said in _said(args.announced) if args.announced else ():
        found += reconcile.differences(db, service.consumers(settings, db), said)
    _print(found)
    if found:
        raise SystemExit(f"{len(found)} differences")
    _print(["no difference"])


def _said(place: str) -> list[reconcile.Announcement]:
    try:
        text = sys.stdin.read() if place == "-" else Path(place).read_text()
        found = reconcile.read(text.splitlines())
    except (OSError, ValueError, LookupError, TypeError) as wrong:
        raise SystemExit(f"{place}: not what `announced` prints ({wrong})") from wrong
    if not found:
        raise SystemExit(f"{place}: empty; did the producer's `announced` fail?")
    return found


def _list(_: Service, _s: Settings, db: Database, _args: argparse.Namespace) -> None:
    _print(
        f"{row.ce_id}  {row.konsumen}  {row.subjek}  {row.diparkir:%Y-%m-%dT%H:%MZ}"
        f"  tried {row.kali}×  {row.alasan}"
        for row in inbox.parked(db)
    )


def _retry(service: Service, settings: Settings, db: Database, args: argparse.Namespace) -> None:
    consumers = {one.durable: one for one in service.consumers(settings, db)}
    rows = inbox.parked(db, args.ids)
    done = sum(
        # A consumer that this release no longer has leaves its facts to `drop`.
        row.konsumen in consumers and inbox.retry(consumers[row.konsumen], db, row)
        for row in rows
    )
    _print([f"{done} handled, {len(rows) - done} still parked"])
    if done < len(rows):
        raise SystemExit(1)


def _drop(_: Service, _s: Settings, db: Database, args: argparse.Namespace) -> None:
    if not args.reason.strip():
        raise SystemExit("--reason: say why; whoever misses the fact later reads it in the log.")
    [row] = inbox.parked(db, [args.id])
    inbox.drop(db, row, args.reason.strip())


def _own(service: Service, settings: Settings, db: Database, args: argparse.Namespace) -> None:
    run = service.commands[args.command]
    try:
        run(settings, db, args.arguments)
    except ValueError as wrong:
        raise SystemExit(f"{inspect.getdoc(run)}\n  {wrong}") from wrong


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
