"""A database that holds the chassis' own tables and one table of effects, and nothing else."""

from collections.abc import Iterator
from itertools import count

import pytest
import sqlalchemy as sa

from deploy.lokal.postgres import Postgres
from services.chassis.db import CHASSIS_TABLES_V1, Database

_names = count(1)


@pytest.fixture
def db(postgres: Postgres) -> Iterator[Database]:
    url = postgres.ensure_database("uji_chassis")
    made = Database(url)
    with made.engine.begin() as conn:
        conn.exec_driver_sql("CREATE TABLE akibat (id int PRIMARY KEY, isi text NOT NULL)")
        conn.exec_driver_sql(CHASSIS_TABLES_V1)
    yield made
    made.close()
    postgres.drop_database("uji_chassis")


@pytest.fixture
def source() -> str:
    """A producer of its own for each test: streams are shared by the session."""
    return f"uji{next(_names)}"


def effects(db: Database) -> list[tuple[int, str]]:
    with db.reading() as conn:
        return [tuple(row) for row in conn.execute(sa.text("SELECT id, isi FROM akibat"))]
