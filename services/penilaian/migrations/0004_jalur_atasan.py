"""Who evaluated and who delivered: the rater, or his superior because he did not act."""

from alembic import op

revision = "0004"
down_revision = "0003"

TABEL = """
-- PENILAI | ATASAN_PENILAI
ALTER TABLE penilaian ADD COLUMN jalur text NOT NULL DEFAULT 'PENILAI',
    ADD COLUMN jalur_dokumen text NOT NULL DEFAULT 'PENILAI';
"""


def upgrade() -> None:
    """Add the columns."""
    op.get_bind().exec_driver_sql(TABEL)
