"""What is known of the link of each piece of evidence, and when it is looked at again."""

from alembic import op

revision = "0013"
down_revision = "0012"

TABEL = """
CREATE TABLE tautan_diperiksa (
    penilaian_id uuid NOT NULL,
    -- the bukti dukung
    id uuid NOT NULL,
    -- HIDUP | MATI | TIDAK_TERBUKA | TIDAK_DIKETAHUI; empty: nobody has looked yet
    keadaan text NOT NULL DEFAULT '',
    diperiksa timestamptz,
    -- looks in a row that told nothing
    gagal smallint NOT NULL DEFAULT 0,
    -- NULL: never again, its period is over
    periksa_lagi timestamptz DEFAULT now(),
    PRIMARY KEY (penilaian_id, id)
);
CREATE INDEX tautan_menunggu ON tautan_diperiksa (periksa_lagi) WHERE periksa_lagi IS NOT NULL;
"""
# Evidence that moves to another month with its period (UPDATE) keeps its row.
PENANDA = """
CREATE FUNCTION tautan_masuk() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO tautan_diperiksa (penilaian_id, id) SELECT penilaian_id, id FROM baru
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;
CREATE FUNCTION tautan_keluar() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM tautan_diperiksa t USING lama l
    WHERE t.penilaian_id = l.penilaian_id AND t.id = l.id;
    RETURN NULL;
END $$;
CREATE TRIGGER tautan_masuk AFTER INSERT ON bukti_dukung REFERENCING NEW TABLE AS baru
    FOR EACH STATEMENT EXECUTE FUNCTION tautan_masuk();
CREATE TRIGGER tautan_keluar AFTER DELETE ON bukti_dukung REFERENCING OLD TABLE AS lama
    FOR EACH STATEMENT EXECUTE FUNCTION tautan_keluar();
"""


def upgrade() -> None:
    """Add them. Evidence of before is looked at once an operator says so (`tautan`)."""
    conn = op.get_bind()
    conn.exec_driver_sql(TABEL)
    conn.exec_driver_sql(PENANDA)
