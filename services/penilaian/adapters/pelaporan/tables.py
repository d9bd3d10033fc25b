"""The tables of reports as Core sees them."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, UUID

from services.penilaian.adapters.tables import metadata

_ID = sa.Text(collation="C")
_UUID = UUID(as_uuid=False)
_SAAT = sa.DateTime(timezone=True)

laporan = sa.Table(
    "laporan",
    metadata,
    sa.Column("id", _UUID, primary_key=True),
    sa.Column("instansi_id", _ID),
    sa.Column("pelapor_id", _ID),
    sa.Column("pelapor", JSONB),
    sa.Column("tahun", sa.SmallInteger),
    sa.Column("jenis", sa.Text),
    sa.Column("ke", sa.SmallInteger),
    sa.Column("nomor", sa.SmallInteger),
    sa.Column("status", sa.Text),
    sa.Column("catatan", sa.Text),
    sa.Column("di_pyb", sa.Boolean),
    sa.Column("pemegang_id", _ID),
    sa.Column("pemegang", JSONB(none_as_null=True)),
    sa.Column("dilalui", ARRAY(_ID)),
    sa.Column("jumlah_dokumen", sa.Integer),
    sa.Column("disampaikan_pada", _SAAT),
    sa.Column("diterima_pada", _SAAT),
    sa.Column("versi", sa.BigInteger),
)

laporan_dokumen = sa.Table(
    "laporan_dokumen",
    metadata,
    sa.Column("tahun", sa.SmallInteger, primary_key=True),
    sa.Column("penilaian_id", _UUID, primary_key=True),
    sa.Column("diubah_keberatan", sa.Boolean, primary_key=True),
    sa.Column("laporan_id", _UUID),
    sa.Column("format", sa.Text),
    sa.Column("predikat", sa.Text),
)

riwayat_laporan = sa.Table(
    "riwayat_laporan",
    metadata,
    sa.Column("laporan_id", _UUID, primary_key=True),
    sa.Column("id", _UUID, primary_key=True, server_default=sa.text("uuidv7()")),
    sa.Column("waktu", _SAAT),
    sa.Column("oleh_id", _ID),
    sa.Column("oleh_nama", sa.Text),
    sa.Column("tindakan", sa.Text),
    sa.Column("dari", sa.Text),
    sa.Column("ke", sa.Text),
    sa.Column("catatan", sa.Text),
)
