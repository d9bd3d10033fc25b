"""The table of patterns."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from services.skp.adapters.tables import ID, UUID, metadata

pola_rhk = sa.Table(
    "pola_rhk",
    metadata,
    sa.Column("pola_id", UUID, primary_key=True),
    sa.Column("instansi_id", ID),
    sa.Column("jabatan", sa.Text),
    sa.Column("jabatan_kunci", ID),
    sa.Column("jenis", sa.Text),
    sa.Column("rencana_hasil_kerja", sa.Text),
    sa.Column("sidik", ID),
    sa.Column("indikator", JSONB),
    sa.Column("oleh_nama", sa.Text),
    sa.Column("diubah", sa.DateTime(timezone=True)),
)
