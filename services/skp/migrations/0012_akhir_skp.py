"""A plan may end before its year: the dashboards follow its days as well."""

from alembic import op

revision = "0012"
down_revision = "0011"

# Few plans do not span their whole year; only those begin or end while others run.
SEBAGIAN_TAHUN = """
CREATE INDEX skp_sebagian_tahun ON skp (instansi_id, tahun)
    WHERE mulai > make_date(tahun, 1, 1) OR selesai < make_date(tahun, 12, 31);
"""
PENANDA = """
CREATE OR REPLACE FUNCTION statistik_tandai_skp() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO statistik_antre (jenis, id)
    SELECT DISTINCT 'ORANG', b.pegawai_id FROM berubah b JOIN lama l USING (tahun, skp_id)
    WHERE (b.status, b.unor_id, b.pegawai_id, b.mulai, b.selesai)
        IS DISTINCT FROM (l.status, l.unor_id, l.pegawai_id, l.mulai, l.selesai);
    RETURN NULL;
END $$;
"""


def upgrade() -> None:
    """Create the index, replace the function."""
    conn = op.get_bind()
    conn.exec_driver_sql(SEBAGIAN_TAHUN)
    conn.exec_driver_sql(PENANDA)
