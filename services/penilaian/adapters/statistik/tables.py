"""Tables of the numbers."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import UUID

from services.penilaian.adapters.tables import metadata

_ID = sa.Text(collation="C")

KOLOM = ("belum", "sangat_kurang", "kurang", "butuh_perbaikan", "baik", "sangat_baik")
"""Nobody has rated, then by predikat."""
PERIODE = ("tahun", "jenis", "ke")

statistik_antre = sa.Table(
    "statistik_antre",
    metadata,
    sa.Column("nomor", sa.BigInteger, primary_key=True),
    sa.Column("jenis", sa.Text),
    sa.Column("id", _ID),
    sa.Column("sejak", sa.DateTime(timezone=True)),
)

statistik_periode = sa.Table(
    "statistik_periode",
    metadata,
    sa.Column("tahun", sa.SmallInteger, primary_key=True),
    sa.Column("penilaian_id", UUID(as_uuid=False), primary_key=True),
    sa.Column("jenis", sa.Text),
    sa.Column("ke", sa.SmallInteger),
    sa.Column("instansi_id", _ID),
    sa.Column("unor_id", _ID),
    sa.Column("penilai_id", _ID),
    sa.Column("hasil", sa.Text),
)

statistik_unor = sa.Table(
    "statistik_unor",
    metadata,
    sa.Column("tahun", sa.SmallInteger, primary_key=True),
    sa.Column("jenis", sa.Text, primary_key=True),
    sa.Column("ke", sa.SmallInteger, primary_key=True),
    sa.Column("unor_id", _ID, primary_key=True),
    sa.Column("instansi_id", _ID),
    *(sa.Column(nama, sa.BigInteger) for nama in KOLOM),
)

statistik_instansi = sa.Table(
    "statistik_instansi",
    metadata,
    sa.Column("tahun", sa.SmallInteger, primary_key=True),
    sa.Column("jenis", sa.Text, primary_key=True),
    sa.Column("ke", sa.SmallInteger, primary_key=True),
    sa.Column("instansi_id", _ID, primary_key=True),
    *(sa.Column(nama, sa.BigInteger) for nama in KOLOM),
)

statistik_nama = sa.Table(
    "statistik_nama",
    metadata,
    sa.Column("instansi_id", _ID, primary_key=True),
    sa.Column("nama", sa.Text),
)
