"""A PAK in the place of an issued one: the old one is kept, its months belong to the new one."""

from alembic import op

revision = "0002"
down_revision = "0001"

TABEL = """
-- The PAK that this one replaces, and the one that replaces it: {pak_id, nomor, tanggal}
ALTER TABLE pak ADD COLUMN menggantikan jsonb,
    ADD COLUMN pengganti jsonb,
    -- What a replaced one converted; its months stand in `konversi` under the new one.
    ADD COLUMN konversi_diganti jsonb;
-- The rule is only made wider: every row that is there fits it, so none has to be looked at, and
-- what the release before this one writes stays allowed.
-- squawk-ignore ban-drop-constraint
ALTER TABLE pak DROP CONSTRAINT pak_status, ADD CONSTRAINT pak_status CHECK (
    status IN ('DRAFT', 'DIAJUKAN', 'DISETUJUI', 'TERSINKRON', 'DIGANTI')) NOT VALID;
ALTER TABLE pak ADD CONSTRAINT pak_diganti CHECK (
    (status = 'DIGANTI') = (pengganti IS NOT NULL)
    AND (status = 'DIGANTI') = (konversi_diganti IS NOT NULL)) NOT VALID;
CREATE OR REPLACE FUNCTION pak_tetap() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    langkah text[] := ARRAY['status', 'siasn_id', 'versi', 'diubah'];
BEGIN
    IF NEW.status = 'DIGANTI' THEN
        langkah := ARRAY['status', 'versi', 'diubah', 'pengganti', 'konversi_diganti'];
    END IF;
    IF OLD.status IN ('DISETUJUI', 'TERSINKRON', 'DIGANTI') AND (
        TG_OP = 'DELETE'
        OR OLD.status = 'DIGANTI'
        OR to_jsonb(OLD) - langkah <> to_jsonb(NEW) - langkah
        OR NEW.status NOT IN ('DISETUJUI', 'TERSINKRON', 'DIGANTI')
    ) THEN
        RAISE EXCEPTION USING MESSAGE = 'issued and never changes: PAK ' || OLD.pak_id;
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
"""


def upgrade() -> None:
    """Add the columns and the state."""
    op.get_bind().exec_driver_sql(TABEL)
