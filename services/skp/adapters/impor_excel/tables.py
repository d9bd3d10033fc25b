"""Tables of imports."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from services.skp.adapters.tables import ID, UUID, metadata

impor = sa.Table(
    "impor",
    metadata,
    sa.Column("impor_id", UUID, primary_key=True),
    sa.Column("instansi_id", ID),
    sa.Column("jenis", sa.Text),
    sa.Column("status", sa.Text),
    sa.Column("cara", sa.Text),
    sa.Column("nama_berkas", sa.Text),
    sa.Column("berkas", sa.LargeBinary),
    sa.Column("sidik", sa.LargeBinary),
    sa.Column("kolom", JSONB),
    sa.Column("jumlah", sa.Integer),
    sa.Column("sampai", sa.Integer),
    sa.Column("diproses", sa.Integer),
    sa.Column("galat", sa.Integer),
    sa.Column("baru", sa.Integer),
    sa.Column("berubah", sa.Integer),
    sa.Column("sama", sa.Integer),
    sa.Column("kesalahan", sa.Text),
    sa.Column("percobaan", sa.Integer),
    sa.Column("oleh", ID),
    sa.Column("oleh_nama", sa.Text),
    sa.Column("dibuat", sa.DateTime(timezone=True)),
    sa.Column("selesai", sa.DateTime(timezone=True)),
    sa.Column("dibersihkan", sa.Boolean),
    sa.Column("versi", sa.BigInteger),
)

impor_baris = sa.Table(
    "impor_baris",
    metadata,
    sa.Column("impor_id", UUID, primary_key=True),
    sa.Column("nomor", sa.Integer, primary_key=True),
    sa.Column("isi", JSONB),
    sa.Column("galat", JSONB),
    sa.Column("hasil", sa.Text),
)
