"""The rest of what a result carries (cascading, team, provisional link, line), and workblocks.

Only nullable or defaulted columns: the release before goes on beside this one.
"""

from alembic import op

revision = "0002"
down_revision = "0001"

UBAH = """
ALTER TABLE rhk
    ADD COLUMN indikator_pimpinan_id text NOT NULL DEFAULT '',
    ADD COLUMN tim_kerja_id text COLLATE "C" NOT NULL DEFAULT '',
    ADD COLUMN tim_kerja text NOT NULL DEFAULT '',
    ADD COLUMN cascading text NOT NULL DEFAULT '',
    ADD COLUMN cara_cascading text NOT NULL DEFAULT '',
    ADD COLUMN tingkat text NOT NULL DEFAULT '',
    ADD COLUMN tautan text NOT NULL DEFAULT '',
    -- The first result of an inherited line, to which subordinates' links point; null: this one.
    ADD COLUMN akar_id uuid;
CREATE INDEX rhk_akar ON rhk (akar_id) WHERE akar_id IS NOT NULL;

ALTER TABLE skp ADD COLUMN workblock jsonb NOT NULL DEFAULT '[]';
"""


def upgrade() -> None:
    """Add the columns; a constant default rewrites no row."""
    op.get_bind().exec_driver_sql(UBAH)
