"""Requests for feedback; people found by NIP."""

from alembic import op

revision = "0005"
down_revision = "0004"

TABEL = """
CREATE TABLE permintaan_umpan_balik (
    id uuid PRIMARY KEY,
    tahun smallint NOT NULL,
    penilaian_id uuid NOT NULL,
    diminta_id text COLLATE "C" NOT NULL,
    diminta_nama text NOT NULL,
    permintaan text NOT NULL,
    dibuat timestamptz NOT NULL,
    UNIQUE (penilaian_id, diminta_id)
);
CREATE INDEX permintaan_umpan_balik_diminta ON permintaan_umpan_balik (diminta_id, id);
-- Whose people they are; '' until the next fact about the person.
ALTER TABLE pegawai ADD COLUMN instansi_id text COLLATE "C" NOT NULL DEFAULT '';
CREATE INDEX pegawai_nip ON pegawai (nip);
"""


def upgrade() -> None:
    """Add them."""
    op.get_bind().exec_driver_sql(TABEL)
