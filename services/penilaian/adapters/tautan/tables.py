"""Table of the links that are looked at."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import UUID

from services.penilaian.adapters.tables import metadata

_UUID = UUID(as_uuid=False)
_SAAT = sa.DateTime(timezone=True)

tautan_diperiksa = sa.Table(
    "tautan_diperiksa",
    metadata,
    sa.Column("penilaian_id", _UUID, primary_key=True),
    sa.Column("id", _UUID, primary_key=True),
    sa.Column("keadaan", sa.Text),
    sa.Column("diperiksa", _SAAT),
    sa.Column("gagal", sa.SmallInteger),
    sa.Column("periksa_lagi", _SAAT),
)
