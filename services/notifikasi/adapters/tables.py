"""The tables of this service; the migrations make them."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY

META = sa.MetaData()
_WAKTU = sa.DateTime(timezone=True)

KONTAK = sa.Table(
    "kontak",
    META,
    sa.Column("pegawai_id", sa.Text, primary_key=True),
    sa.Column("instansi_id", sa.Text),
    sa.Column("telepon", sa.Text),
    sa.Column("email", sa.Text),
    sa.Column("versi", sa.BigInteger),
    sa.Column("wa_kelas", sa.Text),
    sa.Column("wa_sejak", _WAKTU),
)

PESAN = sa.Table(
    "pesan",
    META,
    sa.Column("pesan_id", sa.Uuid, primary_key=True),
    sa.Column("kejadian_id", sa.Uuid),
    sa.Column("pegawai_id", sa.Text),
    sa.Column("instansi_id", sa.Text),
    sa.Column("templat", sa.Text),
    sa.Column("judul", sa.Text),
    sa.Column("isi", sa.Text),
    sa.Column("tautan", sa.Text),
    sa.Column("parameter", ARRAY(sa.Text)),
    sa.Column("keluar", sa.Boolean),
    sa.Column("dibuat", _WAKTU),
    sa.Column("dibaca", _WAKTU),
    # Which of our two facts about it has been announced.
    sa.Column("diumumkan", sa.Text),
)

KIRIMAN = sa.Table(
    "kiriman",
    META,
    sa.Column("pesan_id", sa.Uuid, primary_key=True),
    sa.Column("kanal", sa.Text, primary_key=True),
    sa.Column("pegawai_id", sa.Text),
    sa.Column("tujuan", sa.Text),
    sa.Column("dibuat", _WAKTU),
    sa.Column("status", sa.Text),
    sa.Column("percobaan", sa.Integer),
    sa.Column("jadwal", _WAKTU),
    sa.Column("dikirim", _WAKTU),
    sa.Column("wamid", sa.Text),
    sa.Column("wamid_gagal", sa.Text),
    sa.Column("galat", sa.Text),
)

# Every status that WhatsApp told, once; those that belong to no delivery (yet) have no pesan_id.
KABAR = sa.Table(
    "kabar",
    META,
    sa.Column("wamid", sa.Text, primary_key=True),
    sa.Column("status", sa.Text, primary_key=True),
    sa.Column("kode", sa.Integer),
    sa.Column("pesan_id", sa.Uuid),
    sa.Column("diterima", _WAKTU),
)

KANAL_BERHENTI = sa.Table(
    "kanal_berhenti",
    META,
    sa.Column("kanal", sa.Text, primary_key=True),
    sa.Column("sebab", sa.Text),
    sa.Column("sejak", _WAKTU),
    sa.Column("sampai", _WAKTU),
)

# Which plans wait for their rater: all that we need to know to tell a new one.
SKP_MENUNGGU = sa.Table(
    "skp_menunggu",
    META,
    sa.Column("skp_id", sa.Text, primary_key=True),
    sa.Column("tahun", sa.Integer),
    sa.Column("menunggu", sa.Boolean),
    sa.Column("versi", sa.BigInteger),
)
