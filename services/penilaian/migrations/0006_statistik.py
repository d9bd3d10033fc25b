"""Numbers of Dashboard Penilaian, kept beside the evaluations they count (ADR 0010)."""

from alembic import op

revision = "0006"
down_revision = "0005"

TAHUN = range(2022, 2036)
HITUNGAN = """
    belum bigint NOT NULL,
    sangat_kurang bigint NOT NULL,
    kurang bigint NOT NULL,
    butuh_perbaikan bigint NOT NULL,
    baik bigint NOT NULL,
    sangat_baik bigint NOT NULL"""
TABEL = f"""
-- What must be looked at again. Append-only, so that nobody who writes waits for it.
CREATE TABLE statistik_antre (
    nomor bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- PERIODE: one evaluation; POHON: units of an agency; INSTANSI: an agency from its rows on
    jenis text NOT NULL,
    id text COLLATE "C" NOT NULL,
    sejak timestamptz NOT NULL DEFAULT now()
);

-- One line an evaluation that is held: where it counts, and as what.
CREATE TABLE statistik_periode (
    tahun smallint NOT NULL,
    penilaian_id uuid NOT NULL,
    jenis text NOT NULL,
    ke smallint NOT NULL,
    instansi_id text COLLATE "C" NOT NULL,
    unor_id text COLLATE "C" NOT NULL,
    penilai_id text COLLATE "C" NOT NULL,
    -- BELUM, or the predikat
    hasil text NOT NULL,
    PRIMARY KEY (tahun, penilaian_id)
) PARTITION BY LIST (tahun);
CREATE INDEX statistik_periode_unor ON statistik_periode (unor_id, jenis, ke, hasil);
CREATE INDEX statistik_periode_instansi ON statistik_periode (instansi_id);

-- A unit with all units below it.
CREATE TABLE statistik_unor (
    tahun smallint NOT NULL,
    jenis text NOT NULL,
    ke smallint NOT NULL,
    unor_id text COLLATE "C" NOT NULL,
    instansi_id text COLLATE "C" NOT NULL,{HITUNGAN},
    PRIMARY KEY (unor_id, tahun, jenis, ke)
);
CREATE INDEX statistik_unor_instansi ON statistik_unor (instansi_id);

CREATE TABLE statistik_instansi (
    tahun smallint NOT NULL,
    jenis text NOT NULL,
    ke smallint NOT NULL,
    instansi_id text COLLATE "C" NOT NULL,{HITUNGAN},
    PRIMARY KEY (tahun, jenis, ke, instansi_id)
);
-- What an agency is called, as its newest plan says.
CREATE TABLE statistik_nama (
    instansi_id text COLLATE "C" PRIMARY KEY,
    nama text NOT NULL
);
CREATE INDEX unor_induk ON unor (induk_id);
CREATE INDEX unor_pimpinan ON unor (pimpinan_id);
CREATE INDEX skp_instansi ON skp (instansi_id);
"""
# One trigger for each table and kind of change, once a statement.
PENANDA = """
CREATE FUNCTION statistik_tandai_periode() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO statistik_antre (jenis, id) SELECT 'PERIODE', id::text FROM berubah;
    RETURN NULL;
END $$;
CREATE FUNCTION statistik_tandai_hasil() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO statistik_antre (jenis, id)
    SELECT 'PERIODE', b.id::text FROM berubah b JOIN lama l USING (tahun, id)
    WHERE (b.predikat, b.ditiadakan) IS DISTINCT FROM (l.predikat, l.ditiadakan);
    RETURN NULL;
END $$;
CREATE FUNCTION statistik_tandai_skp() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO statistik_antre (jenis, id)
    SELECT 'PERIODE', p.id::text FROM berubah b JOIN lama l USING (tahun, skp_id)
    JOIN penilaian p ON p.tahun = b.tahun AND p.skp_id = b.skp_id
    WHERE (b.instansi_id, b.penilai_id, b.rencana #>> '{pegawai,unor_id}')
        IS DISTINCT FROM (l.instansi_id, l.penilai_id, l.rencana #>> '{pegawai,unor_id}');
    RETURN NULL;
END $$;
CREATE FUNCTION statistik_tandai_unor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO statistik_antre (jenis, id) SELECT DISTINCT 'POHON', instansi_id FROM berubah;
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
    ("penilaian", "INSERT", "periode"),
    ("penilaian", "DELETE", "periode"),
    ("penilaian", "UPDATE", "hasil"),
    ("skp", "UPDATE", "skp"),
    ("unor", "INSERT", "unor"),
    ("unor", "UPDATE", "pohon"),
]
TABEL_PERALIHAN = {
    "INSERT": "NEW TABLE AS berubah",
    "DELETE": "OLD TABLE AS berubah",
    "UPDATE": "NEW TABLE AS berubah OLD TABLE AS lama",
}
# Agencies that are there already are counted by the worker, one after another.
MULAI = """
INSERT INTO statistik_antre (jenis, id)
WITH RECURSIVE ada AS (
    (SELECT instansi_id FROM skp ORDER BY instansi_id LIMIT 1)
    UNION ALL
    SELECT (SELECT s.instansi_id FROM skp s WHERE s.instansi_id > ada.instansi_id
            ORDER BY s.instansi_id LIMIT 1)
    FROM ada WHERE ada.instansi_id IS NOT NULL
)
SELECT 'INSTANSI', instansi_id FROM ada WHERE instansi_id IS NOT NULL
"""


def upgrade() -> None:
    """Create them, and have every agency counted."""
    conn = op.get_bind()
    conn.exec_driver_sql(TABEL)
    for tahun in TAHUN:
        conn.exec_driver_sql(
            f"CREATE TABLE statistik_periode_{tahun} PARTITION OF statistik_periode"
            f" FOR VALUES IN ({tahun})"
        )
    conn.exec_driver_sql(PENANDA)
    for tabel, kapan, fungsi in PEMICU:
        conn.exec_driver_sql(
            f"CREATE TRIGGER statistik_{kapan.lower()} AFTER {kapan} ON {tabel}"
            f" REFERENCING {TABEL_PERALIHAN[kapan]}"
            f" FOR EACH STATEMENT EXECUTE FUNCTION statistik_tandai_{fungsi}()"
        )
    conn.exec_driver_sql(MULAI)
