"""Teams, their dated members and their history."""

from __future__ import annotations

import sqlalchemy as sa

from services.skp.adapters.tables import ID, UUID, metadata

tim_kerja = sa.Table(
    "tim_kerja",
    metadata,
    sa.Column("tim_kerja_id", UUID, primary_key=True),
    sa.Column("instansi_id", ID),
    sa.Column("nama", sa.Text),
    sa.Column("tujuan", sa.Text),
    sa.Column("ketua_id", ID),
    sa.Column("unor_id", ID),
    sa.Column("mulai", sa.Date),
    sa.Column("selesai", sa.Date),
    sa.Column("ditutup", sa.Date),
    sa.Column("dibuat_oleh", ID),
    sa.Column("versi", sa.BigInteger),
)

tim_kerja_anggota = sa.Table(
    "tim_kerja_anggota",
    metadata,
    sa.Column("tim_kerja_id", UUID, primary_key=True),
    sa.Column("pegawai_id", ID, primary_key=True),
    sa.Column("instansi_id", ID),
    sa.Column("peran", sa.Text),
    sa.Column("mulai", sa.Date, primary_key=True),
    sa.Column("selesai", sa.Date),
)

tim_kerja_riwayat = sa.Table(
    "tim_kerja_riwayat",
    metadata,
    sa.Column("riwayat_id", UUID, primary_key=True, server_default=sa.text("uuidv7()")),
    sa.Column("tim_kerja_id", UUID),
    sa.Column("instansi_id", ID),
    sa.Column("waktu", sa.DateTime(timezone=True)),
    sa.Column("oleh", ID),
    sa.Column("oleh_nama", sa.Text),
    sa.Column("tindakan", sa.Text),
    sa.Column("catatan", sa.Text),
)
