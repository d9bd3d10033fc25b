"""What each edit changed, the reason for a plan without Anggaran, and who set a choice."""

from alembic import op

revision = "0004"
down_revision = "0003"

UBAH = """
ALTER TABLE riwayat_skp
    ADD COLUMN objek text NOT NULL DEFAULT '',
    -- [[field, before, after], …]
    ADD COLUMN perubahan jsonb NOT NULL DEFAULT '[]';
ALTER TABLE skp
    ADD COLUMN tanpa_anggaran text NOT NULL DEFAULT '',
    -- The owner lets colleagues with the same post copy his results.
    ADD COLUMN boleh_disalin boolean NOT NULL DEFAULT false;
ALTER TABLE pengaturan
    ADD COLUMN oleh_nama text NOT NULL DEFAULT '',
    ADD COLUMN pada timestamptz;
"""


def upgrade() -> None:
    """Add the columns; a constant default rewrites no row."""
    op.get_bind().exec_driver_sql(UBAH)
