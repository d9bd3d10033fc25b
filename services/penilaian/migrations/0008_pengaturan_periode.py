"""Who chose for an agency and when; choices taken back before their day."""

from alembic import op

revision = "0008"
down_revision = "0007"

TABEL = """
-- Rows of before, and those of an operator, have neither.
ALTER TABLE pengaturan
    ADD COLUMN oleh_id text COLLATE "C" NOT NULL DEFAULT '',
    ADD COLUMN oleh_nama text NOT NULL DEFAULT '',
    ADD COLUMN dibuat timestamptz;

-- Apart from what holds or will hold, so that nobody who asks for that can meet one of these.
CREATE TABLE pengaturan_ditarik (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    instansi_id text COLLATE "C" NOT NULL,
    kunci text NOT NULL,
    berlaku_sejak date NOT NULL,
    nilai text NOT NULL,
    dasar text NOT NULL,
    oleh_id text COLLATE "C" NOT NULL,
    oleh_nama text NOT NULL,
    dibuat timestamptz,
    ditarik_id text COLLATE "C" NOT NULL,
    ditarik_nama text NOT NULL,
    ditarik_pada timestamptz NOT NULL
);
CREATE INDEX pengaturan_ditarik_instansi ON pengaturan_ditarik (instansi_id);
"""


def upgrade() -> None:
    """Add them."""
    op.get_bind().exec_driver_sql(TABEL)
