"""Numbers of the dashboards, kept beside the rows they count."""

from alembic import op

revision = "0010"
down_revision = "0009"

TABEL = """
-- Whose numbers must be looked at again. Append-only, so that nobody who writes waits for it.
CREATE TABLE statistik_antre (
    nomor bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- ORANG: a person; POHON: the units of an agency
    jenis text NOT NULL,
    id text COLLATE "C" NOT NULL,
    sejak timestamptz NOT NULL DEFAULT now()
);

-- One line a person and year: where he counts, and as what.
CREATE TABLE statistik_orang (
    tahun smallint NOT NULL,
    pegawai_id text COLLATE "C" NOT NULL,
    instansi_id text COLLATE "C" NOT NULL,
    unor_id text COLLATE "C" NOT NULL,
    penugasan_id text COLLATE "C",
    skp_id uuid,
    -- BELUM | DRAFT | PENGAJUAN | PERSETUJUAN
    status text NOT NULL,
    -- in how many matrices he stands
    matriks integer NOT NULL,
    PRIMARY KEY (tahun, pegawai_id)
);
CREATE INDEX statistik_orang_unor ON statistik_orang (unor_id, tahun, status);
CREATE INDEX statistik_orang_pegawai ON statistik_orang (pegawai_id);
CREATE INDEX statistik_orang_instansi ON statistik_orang (instansi_id, tahun);

-- A unit with all units below it.
CREATE TABLE statistik_unor (
    tahun smallint NOT NULL,
    unor_id text COLLATE "C" NOT NULL,
    instansi_id text COLLATE "C" NOT NULL,
    belum bigint NOT NULL,
    draft bigint NOT NULL,
    pengajuan bigint NOT NULL,
    persetujuan bigint NOT NULL,
    tanpa bigint NOT NULL,
    satu bigint NOT NULL,
    banyak bigint NOT NULL,
    PRIMARY KEY (tahun, unor_id)
);
CREATE INDEX statistik_unor_instansi ON statistik_unor (instansi_id);

CREATE TABLE statistik_instansi (
    tahun smallint NOT NULL,
    instansi_id text COLLATE "C" NOT NULL,
    belum bigint NOT NULL,
    draft bigint NOT NULL,
    pengajuan bigint NOT NULL,
    persetujuan bigint NOT NULL,
    tanpa bigint NOT NULL,
    satu bigint NOT NULL,
    banyak bigint NOT NULL,
    PRIMARY KEY (tahun, instansi_id)
);
"""
# One trigger for each table and kind of change, once a statement: an import of thousands of rows
# costs one more statement, not thousands.
PENANDA = """
CREATE FUNCTION statistik_tandai_pegawai() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO statistik_antre (jenis, id)
    SELECT DISTINCT 'ORANG', pegawai_id FROM berubah;
    RETURN NULL;
END $$;
CREATE FUNCTION statistik_tandai_skp() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO statistik_antre (jenis, id)
    SELECT DISTINCT 'ORANG', b.pegawai_id FROM berubah b JOIN lama l USING (tahun, skp_id)
    WHERE (b.status, b.unor_id, b.pegawai_id) IS DISTINCT FROM (l.status, l.unor_id, l.pegawai_id);
    RETURN NULL;
END $$;
CREATE FUNCTION statistik_tandai_kedudukan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO statistik_antre (jenis, id)
    SELECT DISTINCT 'ORANG', b.pegawai_id FROM berubah b JOIN lama l USING (pegawai_id)
    WHERE (b.kedudukan_hukum, b.jenis_pegawai)
        IS DISTINCT FROM (l.kedudukan_hukum, l.jenis_pegawai);
    RETURN NULL;
END $$;
CREATE FUNCTION statistik_tandai_penugasan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO statistik_antre (jenis, id)
    SELECT DISTINCT 'ORANG', b.pegawai_id FROM berubah b JOIN lama l USING (penugasan_id)
    WHERE (b.unor_id, b.mulai, b.selesai, b.jenis_penugasan)
        IS DISTINCT FROM (l.unor_id, l.mulai, l.selesai, l.jenis_penugasan);
    RETURN NULL;
END $$;
CREATE FUNCTION statistik_tandai_unor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO statistik_antre (jenis, id)
    SELECT DISTINCT 'POHON', instansi_id FROM berubah;
    RETURN NULL;
END $$;
CREATE FUNCTION statistik_tandai_pohon() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO statistik_antre (jenis, id)
    SELECT DISTINCT 'POHON', i.instansi_id FROM berubah b JOIN lama l USING (unor_id),
        LATERAL (VALUES (b.instansi_id), (l.instansi_id)) AS i (instansi_id)
    WHERE (b.induk_id, b.instansi_id) IS DISTINCT FROM (l.induk_id, l.instansi_id);
    RETURN NULL;
END $$;
"""
PEMICU = [
    ("skp", "INSERT", "pegawai"),
    ("skp", "DELETE", "pegawai"),
    ("skp", "UPDATE", "skp"),
    ("penugasan", "INSERT", "pegawai"),
    ("penugasan", "DELETE", "pegawai"),
    ("penugasan", "UPDATE", "penugasan"),
    ("pegawai", "INSERT", "pegawai"),
    ("pegawai", "UPDATE", "kedudukan"),
    ("matriks_baris", "INSERT", "pegawai"),
    ("matriks_baris", "DELETE", "pegawai"),
    ("unor", "INSERT", "unor"),
    ("unor", "UPDATE", "pohon"),
]
TABEL_PERALIHAN = {
    "INSERT": "NEW TABLE AS berubah",
    "DELETE": "OLD TABLE AS berubah",
    "UPDATE": "NEW TABLE AS berubah OLD TABLE AS lama",
}


def upgrade() -> None:
    """Create them, and have everybody counted."""
    conn = op.get_bind()
    conn.exec_driver_sql(TABEL)
    conn.exec_driver_sql(PENANDA)
    for tabel, kapan, fungsi in PEMICU:
        conn.exec_driver_sql(
            f"CREATE TRIGGER statistik_{kapan.lower()} AFTER {kapan} ON {tabel}"
            f" REFERENCING {TABEL_PERALIHAN[kapan]}"
            f" FOR EACH STATEMENT EXECUTE FUNCTION statistik_tandai_{fungsi}()"
        )
    # An agency that was not looked at today is marked as a whole, one after the other, by the
    # worker: no statement here grows with the nation.
    conn.exec_driver_sql("UPDATE instansi SET disegarkan = NULL")
