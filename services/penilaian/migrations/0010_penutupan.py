"""An agency closes a period: what was done, how far it is written, the mark on each evaluation."""

from alembic import op

revision = "0010"
down_revision = "0009"

TABEL = """
-- One row an act; the newest of a period says whether it is closed. No row is ever taken away.
CREATE TABLE penutupan (
    instansi_id text COLLATE "C" NOT NULL,
    tahun smallint NOT NULL,
    jenis text NOT NULL,
    ke smallint NOT NULL,
    -- 1, 2, …
    versi integer NOT NULL,
    tindakan text NOT NULL CHECK (tindakan IN ('TUTUP', 'BUKA')),
    -- what was considered, or why it was opened again
    catatan text NOT NULL,
    oleh_id text COLLATE "C" NOT NULL,
    oleh_nama text NOT NULL,
    pada timestamptz NOT NULL,
    -- the numbers at that moment
    sebaran jsonb NOT NULL,
    status text NOT NULL DEFAULT 'ANTRE' CHECK (status IN ('ANTRE', 'BERJALAN', 'SELESAI')),
    -- evaluations to write on; those that are written; the last of them
    jumlah bigint NOT NULL,
    diproses bigint NOT NULL DEFAULT 0,
    kursor uuid,
    selesai timestamptz,
    PRIMARY KEY (instansi_id, tahun, jenis, ke, versi),
    CHECK ((selesai IS NOT NULL) = (status = 'SELESAI'))
);
CREATE INDEX penutupan_menunggu ON penutupan (pada) WHERE status <> 'SELESAI';
-- NULL unless the closing that holds is written on this evaluation.
ALTER TABLE penilaian ADD COLUMN ditutup_pada timestamptz;
CREATE INDEX penilaian_instansi ON penilaian (instansi_id, jenis, ke, id);
"""


def upgrade() -> None:
    """Add them."""
    op.get_bind().exec_driver_sql(TABEL)
