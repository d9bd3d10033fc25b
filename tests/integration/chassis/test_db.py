"""One transaction per command; refusals where the database does not answer."""

from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy import exc

from services.chassis import observability
from services.chassis.db import Database, Readiness
from services.chassis.errors import MasihDiproses, Sibuk
from tests.integration.chassis.conftest import effects


def test_commits_when_the_block_ends_and_leaves_nothing_when_it_raises(db: Database) -> None:
    with db.transaction() as conn:
        conn.execute(sa.text("INSERT INTO akibat VALUES (1, 'tetap')"))
    with pytest.raises(RuntimeError), db.transaction() as conn:
        conn.execute(sa.text("INSERT INTO akibat VALUES (2, 'hilang')"))
        raise RuntimeError
    assert effects(db) == [(1, "tetap")]


def test_a_fault_is_logged_without_what_was_typed(db: Database) -> None:
    typed = {"isi": "Wening Wiratama"}
    with pytest.raises(exc.IntegrityError) as caught, db.transaction() as conn:
        conn.execute(sa.text("INSERT INTO akibat VALUES (NULL, :isi)"), typed)
    assert "Wening" in str(caught.value)  # PostgreSQL shows the row that it refused
    assert "Wening" not in observability.masked(str(caught.value))
    assert "INSERT INTO akibat" in observability.masked(str(caught.value))


def test_a_pool_with_no_free_connection_refuses_instead_of_hanging(db: Database) -> None:
    small = Database(db.url, pool_size=1)
    with small.transaction(), pytest.raises(Sibuk), small.reading():
        pass
    small.close()


def test_a_row_held_by_somebody_else_is_said_to_be_worked_on(db: Database) -> None:
    with db.transaction() as conn:
        conn.execute(sa.text("INSERT INTO akibat VALUES (1, 'a')"))
    with db.transaction() as first:
        first.execute(sa.text("SELECT * FROM akibat WHERE id = 1 FOR UPDATE"))
        with pytest.raises(MasihDiproses), db.transaction() as second:
            second.execute(sa.text("SET LOCAL lock_timeout = '50ms'"))
            second.execute(sa.text("SELECT * FROM akibat WHERE id = 1 FOR UPDATE"))


def test_a_database_that_is_gone_is_a_refusal_and_not_ready() -> None:
    gone = Database("postgresql+psycopg://x@127.0.0.1:1/x")
    assert not gone.answers()
    with pytest.raises(Sibuk), gone.transaction():
        pass


def test_a_busy_pool_does_not_make_a_pod_unready(db: Database) -> None:
    small = Database(db.url, pool_size=1)
    with small.transaction():
        assert small.answers()
    small.close()


@pytest.fixture
def migrations(tmp_path: Path) -> Path:
    for name in ("0001_awal", "0002_lanjut", "0003_kini"):
        (tmp_path / f"{name}.py").touch()
    return tmp_path


def at(db: Database, migration: str) -> None:
    with db.transaction() as conn:
        conn.exec_driver_sql("CREATE TABLE IF NOT EXISTS alembic_version (version_num text)")
        conn.exec_driver_sql("DELETE FROM alembic_version")
        conn.exec_driver_sql(f"INSERT INTO alembic_version VALUES ('{migration}')")


def test_a_schema_older_than_the_code_is_refused_and_a_newer_one_is_not(
    db: Database, migrations: Path
) -> None:
    ready = Readiness(db, migrations)
    with pytest.raises(SystemExit, match=r"migration \(none\), older than this program"):
        ready.require()
    at(db, "0002")
    with pytest.raises(SystemExit, match=r"at migration 0002.*needs 0003.*Run `migrate`"):
        ready.require()
    assert not ready()
    for good in ("0003", "0004"):
        at(db, good)
        fresh = Readiness(db, migrations)
        fresh.require()
        assert fresh()


def test_a_database_that_comes_late_is_asked_for_its_schema_then(
    db: Database, migrations: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = Database("postgresql+psycopg://x@127.0.0.1:1/x")
    ready = Readiness(gone, migrations)
    ready.require()
    assert not ready()
    monkeypatch.setattr(ready, "_db", db)
    at(db, "0001")
    assert not ready()
    at(db, "0003")
    assert ready()
