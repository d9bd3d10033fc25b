"""Who leads a unit is asked for everybody below it: not by reading all who work there."""

from alembic import op

revision = "0013"
down_revision = "0012"

INDEKS = """
CREATE INDEX penugasan_pimpinan ON penugasan (unor_id) WHERE pimpinan;
"""


def upgrade() -> None:
    """Create it."""
    op.get_bind().exec_driver_sql(INDEKS)
