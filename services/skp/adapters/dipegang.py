"""Who works on a job holds it: a lock on a connection of its own, which dies with the process."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa

from services.chassis.db import Database


@contextmanager
def dipegang(db: Database, kunci: int, id_: str) -> Iterator[bool]:
    """Hold the job `id_` of the kind `kunci` (a number of its own); whether it was free."""
    with db.reading() as conn:
        isi = {"k": kunci, "id": id_}
        dapat = conn.scalar(sa.text("SELECT pg_try_advisory_lock(:k, hashtext(:id))"), isi)
        try:
            yield bool(dapat)
        finally:
            if dapat:
                conn.execute(sa.text("SELECT pg_advisory_unlock(:k, hashtext(:id))"), isi)
