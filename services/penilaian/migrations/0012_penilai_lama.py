"""The rater who left inside a window and still rates the period; the superior on its paper."""

from alembic import op

revision = "0012"
down_revision = "0011"

TABEL = """
-- All raters of the plan by version: {versi, sejak, penilai, atasan_penilai}
ALTER TABLE skp ADD COLUMN riwayat_penilai jsonb NOT NULL DEFAULT '[]';
ALTER TABLE skp_mendahului ADD COLUMN riwayat_penilai jsonb NOT NULL DEFAULT '[]';
-- Nobody noted when a rater came: whoever assesses a plan now counts as there from its beginning.
UPDATE skp SET riwayat_penilai = jsonb_build_array(jsonb_build_object(
    'versi', versi_penilai, 'sejak', rencana ->> 'mulai',
    'penilai', penilai, 'atasan_penilai', atasan_penilai));
-- NULL: the plan's rater rates it
ALTER TABLE penilaian ADD COLUMN penilai_lama_id text COLLATE "C",
    ADD COLUMN atasan_lama_id text COLLATE "C",
    ADD COLUMN penilai_lama jsonb,
    ADD COLUMN atasan_lama jsonb,
    -- The rater's superior when the document was delivered
    ADD COLUMN atasan_dokumen jsonb;
UPDATE penilaian SET atasan_dokumen = nullif(orang_saat_dinilai -> 'atasan_penilai', 'null')
    WHERE disampaikan_pada IS NOT NULL;
CREATE INDEX penilaian_penilai_lama ON penilaian (penilai_lama_id)
    WHERE penilai_lama_id IS NOT NULL;
CREATE INDEX penilaian_atasan_lama ON penilaian (atasan_lama_id)
    WHERE atasan_lama_id IS NOT NULL;
CREATE OR REPLACE FUNCTION statistik_tandai_hasil() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO statistik_antre (jenis, id)
    SELECT 'PERIODE', b.id::text FROM berubah b JOIN lama l USING (tahun, id)
    WHERE (b.predikat, b.ditiadakan, b.penilai_lama_id)
        IS DISTINCT FROM (l.predikat, l.ditiadakan, l.penilai_lama_id);
    RETURN NULL;
END $$;
"""


def upgrade() -> None:
    """Add the columns, and count again when they change."""
    op.get_bind().exec_driver_sql(TABEL)
