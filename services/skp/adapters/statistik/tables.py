"""Tables of the numbers."""

from __future__ import annotations

import sqlalchemy as sa

from services.skp.adapters.tables import ID, UUID, metadata

KOLOM = ("belum", "draft", "pengajuan", "persetujuan", "tanpa", "satu", "banyak")
"""By state of the plan, then by the matrices in which people stand."""

statistik_antre = sa.Table(
    "statistik_antre",
    metadata,
    sa.Column("nomor", sa.BigInteger, primary_key=True),
    sa.Column("jenis", sa.Text),
    sa.Column("id", ID),
    sa.Column("sejak", sa.DateTime(timezone=True)),
)

statistik_orang = sa.Table(
    "statistik_orang",
    metadata,
    sa.Column("tahun", sa.SmallInteger, primary_key=True),
    sa.Column("pegawai_id", ID, primary_key=True),
    sa.Column("instansi_id", ID),
    sa.Column("unor_id", ID),
    sa.Column("penugasan_id", ID),
    sa.Column("skp_id", UUID),
    sa.Column("status", sa.Text),
    sa.Column("matriks", sa.Integer),
)

statistik_unor = sa.Table(
    "statistik_unor",
    metadata,
    sa.Column("tahun", sa.SmallInteger, primary_key=True),
    sa.Column("unor_id", ID, primary_key=True),
    sa.Column("instansi_id", ID),
    *(sa.Column(nama, sa.BigInteger) for nama in KOLOM),
)

statistik_instansi = sa.Table(
    "statistik_instansi",
    metadata,
    sa.Column("tahun", sa.SmallInteger, primary_key=True),
    sa.Column("instansi_id", ID, primary_key=True),
    *(sa.Column(nama, sa.BigInteger) for nama in KOLOM),
)
