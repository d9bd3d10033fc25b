"""Table of closings, and the column that tells beside a period whether it is closed."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB, UUID

from services.penilaian.adapters import tables as t
from services.penilaian.domain.penutupan import Tindakan

_ID = sa.Text(collation="C")
_SAAT = sa.DateTime(timezone=True)

penutupan = sa.Table(
    "penutupan",
    t.metadata,
    sa.Column("instansi_id", _ID, primary_key=True),
    sa.Column("tahun", sa.SmallInteger, primary_key=True),
    sa.Column("jenis", sa.Text, primary_key=True),
    sa.Column("ke", sa.SmallInteger, primary_key=True),
    sa.Column("versi", sa.Integer, primary_key=True),
    sa.Column("tindakan", sa.Text),
    sa.Column("catatan", sa.Text),
    sa.Column("oleh_id", _ID),
    sa.Column("oleh_nama", sa.Text),
    sa.Column("pada", _SAAT),
    sa.Column("sebaran", JSONB),
    sa.Column("status", sa.Text),
    sa.Column("jumlah", sa.BigInteger),
    sa.Column("diproses", sa.BigInteger),
    sa.Column("kursor", UUID(as_uuid=False)),
    sa.Column("selesai", _SAAT),
)

PERIODE = ("instansi_id", "tahun", "jenis", "ke")
_N = penutupan.alias("penutupan_terakhir")
SEJAK = sa.case((_N.c.tindakan == Tindakan.TUTUP.value, _N.c.pada))
DITUTUP = (
    sa.select(SEJAK)
    .where(*(_N.c[k] == t.penilaian.c[k] for k in PERIODE))
    .order_by(_N.c.versi.desc())
    .limit(1)
    .scalar_subquery()
    .label("ditutup")
)
"""Column of `penilaian`: since when its agency has closed the period; NULL while it is open.

Read beside the period from the one row of the agency, so that a closing holds for everybody at
once, whatever the worker has written.
"""
