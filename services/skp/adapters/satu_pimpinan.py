"""One definitive leader of a unit on a day: PostgreSQL holds it, here it gets its sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from psycopg.errors import ExclusionViolation
from sqlalchemy import exc

from services.chassis.errors import DomainError

_SEKARANG = sa.text("SET CONSTRAINTS penugasan_satu_pimpinan IMMEDIATE")
_NANTI = sa.text("SET CONSTRAINTS penugasan_satu_pimpinan DEFERRED")


@contextmanager
def satu_pimpinan(conn: sa.Connection, tolak: Callable[[], DomainError]) -> Iterator[None]:
    """Write inside; a second definitive leader becomes the refusal that `tolak` makes."""
    try:
        with conn.begin_nested():
            yield
            conn.execute(_SEKARANG)
            conn.execute(_NANTI)
    except exc.IntegrityError as e:
        if not isinstance(e.orig, ExclusionViolation):
            raise
        raise tolak() from e
