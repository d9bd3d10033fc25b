"""Requests for correction, their history, and temporary raters."""

from __future__ import annotations

import sqlalchemy as sa

from services.skp.adapters.tables import ID, UUID, metadata

permintaan_data = sa.Table(
    "permintaan_data",
    metadata,
    sa.Column("permintaan_id", UUID, primary_key=True),
    sa.Column("instansi_id", ID),
    sa.Column("pegawai_id", ID),
    sa.Column("penugasan_id", ID),
    sa.Column("jenis", sa.Text),
    sa.Column("status", sa.Text),
    sa.Column("uraian", sa.Text),
    sa.Column("diusulkan_id", ID),
    sa.Column("unor_id", ID),
    sa.Column("berlaku_sejak", sa.Date),
    sa.Column("diajukan", sa.DateTime(timezone=True)),
    sa.Column("batas", sa.Date),
    sa.Column("versi", sa.BigInteger),
)

permintaan_riwayat = sa.Table(
    "permintaan_riwayat",
    metadata,
    sa.Column("riwayat_id", UUID, primary_key=True, server_default=sa.text("uuidv7()")),
    sa.Column("permintaan_id", UUID),
    sa.Column("instansi_id", ID),
    sa.Column("waktu", sa.DateTime(timezone=True)),
    sa.Column("oleh", ID),
    sa.Column("oleh_nama", sa.Text),
    sa.Column("tindakan", sa.Text),
    sa.Column("dari", sa.Text),
    sa.Column("ke", sa.Text),
    sa.Column("catatan", sa.Text),
)

penilai_sementara = sa.Table(
    "penilai_sementara",
    metadata,
    sa.Column("penugasan_id", ID, primary_key=True),
    sa.Column("instansi_id", ID),
    sa.Column("penilai_id", ID),
    sa.Column("mulai", sa.Date),
    sa.Column("berakhir", sa.Date),
    sa.Column("permintaan_id", UUID),
    sa.Column("oleh_nama", sa.Text),
)
