"""Fields that an administrator changed by hand: a synchronisation asks before it overwrites."""

from alembic import op

revision = "0003"
down_revision = "0002"

TABEL = """
CREATE TABLE ubahan_tangan (
    -- 'pegawai' | 'penugasan' | 'unor', and its id
    objek text NOT NULL,
    objek_id text COLLATE "C" NOT NULL,
    bidang text NOT NULL,
    instansi_id text COLLATE "C" NOT NULL,
    oleh text COLLATE "C" NOT NULL,
    oleh_nama text NOT NULL,
    pada timestamptz NOT NULL,
    PRIMARY KEY (objek, objek_id, bidang)
);
CREATE INDEX ubahan_tangan_instansi ON ubahan_tangan (instansi_id);
"""


def upgrade() -> None:
    """Create the table; nobody reads it yet."""
    op.get_bind().exec_driver_sql(TABEL)
