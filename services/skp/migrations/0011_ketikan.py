"""Text that was typed into forms and not saved."""

from alembic import op

revision = "0011"
down_revision = "0010"

TABEL = """
CREATE SEQUENCE ketikan_versi;
CREATE TABLE ketikan (
    pegawai_id text COLLATE "C" NOT NULL,
    tempat text COLLATE "C" NOT NULL,
    instansi_id text COLLATE "C" NOT NULL,
    isi text NOT NULL,
    versi bigint NOT NULL,
    diubah timestamptz NOT NULL,
    PRIMARY KEY (pegawai_id, tempat)
);
CREATE INDEX ketikan_lama ON ketikan (diubah);
"""


def upgrade() -> None:
    """Create the table."""
    op.get_bind().exec_driver_sql(TABEL)
