"""Plans that end in mid-year: their last day, and periods that are not held any more."""

from alembic import op

revision = "0002"
down_revision = "0001"

TABEL = """
-- The last day told by its own fact, and the version of that fact.
ALTER TABLE skp ADD COLUMN akhir date, ADD COLUMN versi_akhir bigint NOT NULL DEFAULT 0;
ALTER TABLE skp_mendahului ADD COLUMN akhir date,
    ADD COLUMN versi_akhir bigint NOT NULL DEFAULT 0;
-- Why a period is not held; empty while it is. What is rated stays rated.
ALTER TABLE penilaian ADD COLUMN ditiadakan text NOT NULL DEFAULT '',
    ADD CHECK (ditiadakan = '' OR status = 'BERJALAN');
"""


def upgrade() -> None:
    """Add the columns."""
    op.get_bind().exec_driver_sql(TABEL)
