"""Pola RHK: results that an agency proposes for a post."""

from alembic import op

revision = "0014"
down_revision = "0013"

UBAH = """
CREATE TABLE pola_rhk (
    pola_id uuid PRIMARY KEY,
    instansi_id text COLLATE "C" NOT NULL,
    -- as the workbook writes it, and as it is compared with the posts of people
    jabatan text NOT NULL,
    jabatan_kunci text COLLATE "C" NOT NULL,
    -- UTAMA | TAMBAHAN
    jenis text NOT NULL,
    rencana_hasil_kerja text NOT NULL,
    -- of the result's text, whatever its capitals and blanks
    sidik text COLLATE "C" NOT NULL,
    -- as in rhk: [[id, indikator, target, aspek, perspektif], ...]
    indikator jsonb NOT NULL DEFAULT '[]',
    oleh_nama text NOT NULL,
    diubah timestamptz NOT NULL
);
CREATE UNIQUE INDEX pola_rhk_sekali ON pola_rhk (instansi_id, jabatan_kunci, sidik);
"""


def upgrade() -> None:
    """Add it."""
    op.get_bind().exec_driver_sql(UBAH)
