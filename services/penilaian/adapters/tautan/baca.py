"""What is known of the links of one period, for its page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

import sqlalchemy as sa

from services.penilaian.adapters.tautan.tables import tautan_diperiksa


class Diketahui(NamedTuple):
    """The last look; no state: nobody has looked yet."""

    keadaan: str = ""
    diperiksa: datetime | None = None


def diketahui(conn: sa.Connection, penilaian_id: str) -> Mapping[str, Diketahui]:
    """By the id of the evidence."""
    t = tautan_diperiksa.c
    cari = sa.select(t.id, t.keadaan, t.diperiksa).where(t.penilaian_id == penilaian_id)
    return {b.id: Diketahui(b.keadaan, b.diperiksa) for b in conn.execute(cari)}
