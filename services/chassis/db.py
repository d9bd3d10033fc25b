"""The database: one engine, one transaction per command, one way to migrate.

A command runs in `transaction()`: one commit at the end, nothing on an exception. A read runs in
`reading()`: no BEGIN, no COMMIT, straight to the rows. Both give a SQLAlchemy Core connection; no
ORM identity map stands between a `SELECT … FOR UPDATE` and the row that is saved.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import sqlalchemy as sa
import structlog
from sqlalchemy import exc

from services.chassis import observability
from services.chassis.errors import MasihDiproses, Sibuk

log = structlog.get_logger("db")

MIGRATION_LOCK = 731_001
"""Advisory lock number: two migration jobs never run at once."""
CONNECT = {
    "connect_timeout": 3,
    "options": "-c timezone=UTC -c statement_timeout=5000 -c lock_timeout=2000"
    " -c idle_in_transaction_session_timeout=10000",
}
"""What every connection of a process asks for."""


class Database:
    """A pool of connections to one service's own database.

    Raises `Sibuk` where no connection is free in two seconds or the server is gone: nothing has
    been changed, and the caller may try again.
    """

    def __init__(self, url: str, *, pool_size: int = 8) -> None:
        self.url = url
        self.engine = sa.create_engine(
            url,
            pool_size=pool_size,
            max_overflow=0,
            pool_timeout=2,
            pool_recycle=900,
            # A fault is logged with its statement; what people typed stays out of it.
            hide_parameters=True,
            connect_args=CONNECT,
        )
        self._reader = self.engine.execution_options(isolation_level="AUTOCOMMIT")
        # One connection that no request can take: a busy pool is no reason to take a pod out, and
        # its share of the calls to the others. It is opened by the first question only.
        self._prober = sa.create_engine(
            url,
            pool_size=1,
            max_overflow=0,
            pool_timeout=2,
            pool_pre_ping=True,
            isolation_level="AUTOCOMMIT",
            connect_args=CONNECT,
        )

    @contextmanager
    def transaction(self) -> Iterator[sa.Connection]:
        """One transaction: commits when the block ends, rolls back when it raises."""
        with _translated(), self.engine.begin() as conn:
            yield conn

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """A connection for reads only; each statement stands alone."""
        with _translated(), self._reader.connect() as conn:
            yield conn

    def answers(self) -> bool:
        """Whether the database answers now, asked over a connection beside the pool."""
        try:
            with self._probing() as conn:
                conn.execute(sa.text("SELECT 1"))
        except Sibuk:
            return False
        return True

    def schema(self) -> str | None:
        """The migration that the database is at; None before the first. Raises `Sibuk`."""
        with self._probing() as conn:
            if conn.scalar(sa.text("SELECT to_regclass('alembic_version')")) is None:
                return None
            return conn.scalar(sa.text("SELECT version_num FROM alembic_version"))

    def close(self) -> None:
        """Give all connections back to the server."""
        self.engine.dispose()
        self._prober.dispose()

    @contextmanager
    def _probing(self) -> Iterator[sa.Connection]:
        with _translated(), self._prober.connect() as conn:
            yield conn


class Readiness:
    """Whether calls may come: the database answers, and its schema is not older than the code.

    A newer schema is fine: every release runs beside the one after it. Once it was good the schema
    is not asked for again; it never goes back under a running process.
    """

    def __init__(self, db: Database, migrations: Path) -> None:
        self._db = db
        # The files carry their number in front, and a test holds that it is the revision.
        self._known = sorted(file.name[:4] for file in migrations.glob("[0-9]*_*.py"))
        self._good = not self._known

    def __call__(self) -> bool:
        """The answer to a probe."""
        try:
            return self._db.answers() if self._good else not self.behind()
        except Sibuk:
            return False

    def behind(self) -> str:
        """Why this code cannot run on that schema, or nothing. Raises `Sibuk`."""
        found = self._db.schema()
        if found is not None and found not in self._known[:-1]:
            self._good = True
            return ""
        why = (
            f"The database is at migration {found or '(none)'}, older than this program, which"
            f" needs {self._known[-1]}. Run `migrate` of this release first."
        )
        log.error("schema is older than the code", found=found, needed=self._known[-1])
        return why

    def require(self) -> None:
        """Ends the process where the schema is too old; nobody there to ask is not a reason."""
        with suppress(Sibuk):
            if not self._good and (why := self.behind()):
                raise SystemExit(why)


@contextmanager
def _translated() -> Iterator[None]:
    """Turn "no connection" and "somebody holds the row" into refusals that can be retried."""
    try:
        yield
    except exc.TimeoutError as e:
        observability.DB_TIMEOUTS.inc()
        raise Sibuk from e
    except exc.OperationalError as e:
        if "lock timeout" in str(e.orig):
            raise MasihDiproses from e
        raise Sibuk from e
    except exc.InterfaceError as e:
        raise Sibuk from e


def migrate(url: str, migrations: Path, *, attempts: int = 10) -> str:
    """Bring the database to the newest migration; return that migration's id.

    Waits for a database that is still starting and for locks that are held, at most `attempts`
    times. Each migration is its own transaction; a lock is waited for two seconds at most, so
    that a migration never queues in front of users for longer than that.
    """
    # Only the migration job needs Alembic; every other process starts faster without it.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "alembic"))
    config.set_main_option("version_locations", str(migrations))
    config.set_main_option("path_separator", "newline")
    engine = sa.create_engine(url, poolclass=sa.pool.NullPool)
    for attempt in range(1, attempts + 1):
        try:
            with engine.connect() as conn:
                conn.execute(sa.text("SET lock_timeout = '2s'"))
                conn.execute(sa.text("SET statement_timeout = '5s'"))
                conn.execute(sa.text("SELECT pg_advisory_lock(:n)"), {"n": MIGRATION_LOCK})
                conn.commit()
                config.attributes["connection"] = conn
                command.upgrade(config, "head")
                head = conn.scalar(sa.text("SELECT version_num FROM alembic_version"))
                conn.commit()
            break
        except exc.OperationalError as e:
            if attempt == attempts:
                raise
            log.warning("migration waits", attempt=attempt, cause=type(e.orig).__name__)
            time.sleep(min(attempt, 5))
    engine.dispose()
    return str(head)


CHASSIS_TABLES_V1 = """
CREATE TABLE outbox (
    id uuid NOT NULL DEFAULT uuidv7(),
    dibuat timestamptz NOT NULL DEFAULT now(),
    subjek text NOT NULL,
    kunci text NOT NULL,
    muatan text NOT NULL,
    traceparent text,
    diterbitkan timestamptz,
    PRIMARY KEY (id, dibuat)
) PARTITION BY RANGE (dibuat);
CREATE INDEX outbox_belum ON outbox (id) WHERE diterbitkan IS NULL;
CREATE TABLE outbox_sisa PARTITION OF outbox DEFAULT;

CREATE TABLE inbox (
    konsumen text NOT NULL,
    ce_id uuid NOT NULL,
    diterima timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (konsumen, ce_id)
);
CREATE INDEX inbox_diterima ON inbox (diterima);

CREATE TABLE parkir (
    konsumen text NOT NULL,
    ce_id uuid NOT NULL,
    subjek text NOT NULL,
    kepala jsonb NOT NULL,
    muatan text NOT NULL,
    alasan text NOT NULL,
    kali integer NOT NULL,
    diparkir timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (konsumen, ce_id)
);

CREATE TABLE idempotensi (
    kunci text NOT NULL,
    pelaku text NOT NULL,
    metode text NOT NULL,
    sidik bytea NOT NULL,
    jawaban bytea,
    dibuat timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (kunci, pelaku)
);
CREATE INDEX idempotensi_dibuat ON idempotensi (dibuat);
"""
"""The tables of the chassis, first version; a service's first migration executes this. Never
edited: a change is a new constant and a new migration in each service."""
