"""Makes the month partitions of evidence before their month comes. Years are there up to 2035."""

from __future__ import annotations

from datetime import UTC, date, datetime

import sqlalchemy as sa

from services.chassis.db import Database

BULAN_KE_DEPAN = 15


def siapkan(db: Database) -> bool:
    """Job of the worker: the months from this one to the end of next year's first quarter."""
    kini = datetime.now(UTC).date()
    with db.transaction() as conn:
        ada = set(
            conn.scalars(
                sa.text(
                    "SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid"
                    " WHERE i.inhparent = 'bukti_dukung'::regclass"
                )
            )
        )
        for n in range(BULAN_KE_DEPAN):
            tahun, bulan = divmod(kini.year * 12 + kini.month - 1 + n, 12)
            awal = date(tahun, bulan + 1, 1)
            nama = f"bukti_dukung_{awal:%Y%m}"
            if nama not in ada:
                conn.execute(
                    sa.text(
                        f"CREATE TABLE {nama} PARTITION OF bukti_dukung FOR VALUES IN ('{awal}')"
                    )
                )
    return False
