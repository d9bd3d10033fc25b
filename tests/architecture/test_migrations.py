"""Migrations run on an empty database, and what they do holds no lock that users would feel."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa

from deploy.lokal.postgres import Postgres
from services.chassis.db import migrate
from tests.architecture.pohon import ROOT, SERVICES, files

NOT_WANTED = {
    "prefer-robust-stmts": "each migration is one transaction: all of it or nothing",
    "require-timeout-settings": "services.chassis.db.migrate sets them",
    "prefer-bigint-over-int": "years, months and counts",
    "prefer-bigint-over-smallint": "years, months and ordinals",
    "prefer-identity": "ids are UUIDv7",
}
CHANGES = re.compile(r"\s*(--[^\n]*\n\s*)*(create|alter|drop|comment)\b", re.IGNORECASE)


@pytest.mark.parametrize("service", SERVICES)
def test_migrations_are_safe_beside_the_running_release(
    service: str, postgres: Postgres, tmp_path: Path
):
    said: list[str] = []

    def listen(_connection, _cursor, statement: str, *_rest) -> None:
        if CHANGES.match(statement) and "alembic_version" not in statement:
            said.append(statement.rstrip().rstrip(";"))

    name = f"lint_{service}"
    url = postgres.ensure_database(name)
    migrations = ROOT / "services" / service / "migrations"
    sa.event.listen(sa.Engine, "before_cursor_execute", listen)
    try:
        head = migrate(url, migrations)
    finally:
        sa.event.remove(sa.Engine, "before_cursor_execute", listen)
    assert head == files("0*.py", below=f"services/{service}/migrations")[-1].name[:4]
    assert migrate(url, migrations) == head, "a second run changes nothing"
    postgres.drop_database(name)
    assert len(said) >= 1
    script = tmp_path / f"{service}.sql"
    script.write_text(";\n".join(said) + ";\n")
    squawk = Path(sys.executable).with_name("squawk")
    run = subprocess.run(
        [squawk, "--assume-in-transaction", "--pg-version=18.0", "--reporter=Gcc"]
        + [f"--exclude={rule}" for rule in NOT_WANTED]
        + [script],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
