"""Tables of an agency's synchronisation."""

from __future__ import annotations

import sqlalchemy as sa

from services.skp.adapters.tables import ID, UUID, metadata

sinkron_instansi = sa.Table(
    "sinkron_instansi",
    metadata,
    sa.Column("sinkron_id", UUID, primary_key=True, server_default=sa.text("uuidv7()")),
    sa.Column("instansi_id", ID),
    sa.Column("status", sa.Text),
    sa.Column("tahap", sa.Text),
    sa.Column("unor_jumlah", sa.Integer),
    sa.Column("unor_diproses", sa.Integer),
    sa.Column("unor_baru", sa.Integer),
    sa.Column("unor_berubah", sa.Integer),
    sa.Column("galat", sa.Text),
    sa.Column("pemilik_galat", sa.Text),
    sa.Column("langkah_berikut", sa.Text),
    sa.Column("percobaan", sa.Integer),
    sa.Column("coba_pada", sa.DateTime(timezone=True)),
    sa.Column("oleh", ID),
    sa.Column("oleh_nama", sa.Text),
    sa.Column("mulai", sa.DateTime(timezone=True)),
    sa.Column("selesai", sa.DateTime(timezone=True)),
)

sinkron_unor = sa.Table(
    "sinkron_unor",
    metadata,
    sa.Column("sinkron_id", UUID, primary_key=True),
    sa.Column("urutan", sa.Integer, primary_key=True),
    sa.Column("siasn_id", ID),
    sa.Column("induk_siasn_id", ID),
    sa.Column("nama", sa.Text),
    sa.Column("jabatan_pimpinan", sa.Text),
    sa.Column("pemimpin_siasn_id", ID),
    sa.Column("catatan", sa.Text),
)

beda_siasn = sa.Table(
    "beda_siasn",
    metadata,
    sa.Column("objek", sa.Text, primary_key=True),
    sa.Column("objek_id", ID, primary_key=True),
    sa.Column("bidang", sa.Text, primary_key=True),
    sa.Column("instansi_id", ID),
    sa.Column("sebutan", sa.Text),
    sa.Column("siasn", sa.Text),
    sa.Column("kami", sa.Text),
    sa.Column("sebab", sa.Text),
    sa.Column("keterangan", sa.Text),
    sa.Column("keputusan", sa.Text),
    sa.Column("diputuskan_oleh", sa.Text),
    sa.Column("ditemukan", sa.DateTime(timezone=True)),
)
