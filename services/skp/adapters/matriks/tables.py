"""Who stands in a leader's matrix."""

from __future__ import annotations

import sqlalchemy as sa

from services.skp.adapters.tables import ID, UUID, metadata

matriks_baris = sa.Table(
    "matriks_baris",
    metadata,
    sa.Column("skp_pimpinan_id", UUID, primary_key=True),
    sa.Column("skp_id", UUID, primary_key=True),
    sa.Column("pegawai_id", ID),
    sa.Column("instansi_id", ID),
    sa.Column("tahun", sa.SmallInteger),
    sa.Column("cara", sa.Text),
    sa.Column("ditambahkan", sa.DateTime(timezone=True)),
    sa.Column("oleh", ID),
)
