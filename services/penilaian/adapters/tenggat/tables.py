"""Tables of the reminders."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB, UUID

from services.penilaian.adapters.tables import metadata

_ID = sa.Text(collation="C")
_UUID = UUID(as_uuid=False)

peringatan = sa.Table(
    "peringatan",
    metadata,
    sa.Column("objek_id", _UUID, primary_key=True),
    sa.Column("langkah", sa.Text, primary_key=True),
    sa.Column("jenis", sa.Text, primary_key=True),
    sa.Column("peran", sa.Text, primary_key=True),
    sa.Column("tahun", sa.SmallInteger),
    sa.Column("penilaian_id", _UUID),
    sa.Column("penerima_id", _ID),
    sa.Column("instansi_id", _ID),
    sa.Column("batas", sa.Date),
    sa.Column("diumumkan", sa.Date),
)

peringatan_jalan = sa.Table(
    "peringatan_jalan",
    metadata,
    sa.Column("hari", sa.Date, primary_key=True),
    sa.Column("tahap", sa.SmallInteger),
    sa.Column("kursor", JSONB(none_as_null=True)),
    sa.Column("selesai", sa.Boolean),
)
