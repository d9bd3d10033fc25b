"""The tables of guidance and counselling as Core sees them."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB, UUID

from services.penilaian.adapters.tables import metadata

_ID = sa.Text(collation="C")
_UUID = UUID(as_uuid=False)
_SAAT = sa.DateTime(timezone=True)

pembinaan = sa.Table(
    "pembinaan",
    metadata,
    sa.Column("id", _UUID, primary_key=True),
    sa.Column("tahun", sa.SmallInteger),
    sa.Column("skp_id", _ID),
    sa.Column("instansi_id", _ID),
    sa.Column("jenis", sa.Text),
    sa.Column("pengusul", sa.Text),
    sa.Column("status", sa.Text),
    sa.Column("pegawai_id", _ID),
    sa.Column("penilai_id", _ID),
    sa.Column("atasan_penilai_id", _ID),
    sa.Column("orang", JSONB),
    sa.Column("pembimbing", JSONB(none_as_null=True)),
    sa.Column("isi", JSONB),
    sa.Column("diajukan_pada", _SAAT),
    sa.Column("catatan", sa.Text),
    sa.Column("hasil", sa.Text),
    sa.Column("selesai_pada", _SAAT),
    sa.Column("umpan_balik", JSONB(none_as_null=True)),
    sa.Column("kompetensi", JSONB(none_as_null=True)),
    sa.Column("versi", sa.BigInteger),
)

riwayat_pembinaan = sa.Table(
    "riwayat_pembinaan",
    metadata,
    sa.Column("pembinaan_id", _UUID, primary_key=True),
    sa.Column("id", _UUID, primary_key=True, server_default=sa.text("uuidv7()")),
    sa.Column("waktu", _SAAT),
    sa.Column("oleh_id", _ID),
    sa.Column("oleh_nama", sa.Text),
    sa.Column("tindakan", sa.Text),
    sa.Column("dari", sa.Text),
    sa.Column("ke", sa.Text),
    sa.Column("catatan", sa.Text),
)
