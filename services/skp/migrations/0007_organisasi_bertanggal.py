"""Units that end, history of the organisation, and never two definitive leaders of a unit."""

from alembic import op

revision = "0007"
down_revision = "0006"

UBAH = """
ALTER TABLE unor ADD COLUMN berakhir date;

CREATE TABLE riwayat_organisasi (
    riwayat_id uuid PRIMARY KEY DEFAULT uuidv7(),
    instansi_id text COLLATE "C" NOT NULL,
    -- 'unor' | 'pegawai', and its id
    objek text NOT NULL,
    objek_id text COLLATE "C" NOT NULL,
    waktu timestamptz NOT NULL,
    oleh text COLLATE "C" NOT NULL,
    oleh_nama text NOT NULL,
    tindakan text NOT NULL,
    catatan text NOT NULL DEFAULT '',
    -- [[field, before, after], …]
    perubahan jsonb NOT NULL DEFAULT '[]'
);
CREATE INDEX riwayat_organisasi_objek ON riwayat_organisasi (objek, objek_id, riwayat_id);

-- An acting leader may stand beside a definitive one who is away; two definitive ones never.
ALTER TABLE penugasan ADD CONSTRAINT penugasan_satu_pimpinan
    EXCLUDE USING gist (unor_id WITH =, daterange(mulai, selesai, '[]') WITH &&)
    WHERE (pimpinan AND jenis_penugasan = 'DEFINITIF') DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX pegawai_nama ON pegawai (instansi_id, lower(nama) text_pattern_ops);
"""


def upgrade() -> None:
    """Add them; whoever has two definitive leaders on one day is told by the constraint's name."""
    op.get_bind().exec_driver_sql(UBAH)
