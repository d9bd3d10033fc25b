"""Objections against delivered results."""

from alembic import op

revision = "0003"
down_revision = "0002"

TABEL = """
CREATE TABLE keberatan (
    id uuid PRIMARY KEY,
    tahun smallint NOT NULL,
    penilaian_id uuid NOT NULL,
    -- DIAJUKAN | DIBATALKAN | DITOLAK (menguatkan) | DITERIMA (mengubah)
    status text NOT NULL CHECK (status IN ('DIAJUKAN', 'DIBATALKAN', 'DITOLAK', 'DITERIMA')),
    alasan text NOT NULL,
    diajukan_pada timestamptz NOT NULL,
    -- NULL: the holidays of that year were not known
    batas_putus date,
    -- what the rater had set
    lama jsonb NOT NULL,
    penjelasan text NOT NULL DEFAULT '',
    dijelaskan_pada timestamptz,
    keputusan text NOT NULL DEFAULT '',
    -- as he was when he decided
    pemutus jsonb,
    selesai_pada timestamptz
);
-- One objection a period; one that was taken back gives way.
CREATE UNIQUE INDEX keberatan_satu ON keberatan (penilaian_id) WHERE status <> 'DIBATALKAN';
CREATE INDEX keberatan_penilaian ON keberatan (penilaian_id, diajukan_pada);
CREATE INDEX skp_atasan ON skp (atasan_penilai_id, tahun);
"""


def upgrade() -> None:
    """Add them."""
    op.get_bind().exec_driver_sql(TABEL)
