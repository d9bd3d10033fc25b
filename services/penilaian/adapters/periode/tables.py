"""Table of choices that never held."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import UUID

from services.penilaian.adapters.tables import metadata

_ID = sa.Text(collation="C")
_SAAT = sa.DateTime(timezone=True)

pengaturan_ditarik = sa.Table(
    "pengaturan_ditarik",
    metadata,
    sa.Column("id", UUID(as_uuid=False), primary_key=True, server_default=sa.text("uuidv7()")),
    sa.Column("instansi_id", _ID),
    sa.Column("kunci", sa.Text),
    sa.Column("berlaku_sejak", sa.Date),
    sa.Column("nilai", sa.Text),
    sa.Column("dasar", sa.Text),
    sa.Column("oleh_id", _ID),
    sa.Column("oleh_nama", sa.Text),
    sa.Column("dibuat", _SAAT),
    sa.Column("ditarik_id", _ID),
    sa.Column("ditarik_nama", sa.Text),
    sa.Column("ditarik_pada", _SAAT),
)
