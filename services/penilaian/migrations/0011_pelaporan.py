"""Reports of results to the PyB, with their documents and their history."""

from alembic import op

revision = "0011"
down_revision = "0010"

TABEL = """
CREATE TABLE laporan (
    id uuid PRIMARY KEY,
    instansi_id text COLLATE "C" NOT NULL,
    pelapor_id text COLLATE "C" NOT NULL,
    pelapor jsonb NOT NULL,
    tahun smallint NOT NULL,
    jenis text NOT NULL,
    ke smallint NOT NULL,
    -- 1: the first of this evaluation; further ones supplement it
    nomor smallint NOT NULL,
    status text NOT NULL
        CHECK (status IN ('DISAMPAIKAN', 'DITERUSKAN', 'DIKEMBALIKAN', 'DITERIMA')),
    catatan text NOT NULL,
    -- at the PyB's place; who that is, the agency's choice of the day says
    di_pyb boolean NOT NULL,
    -- the superior with whom it lies; empty: none
    pemegang_id text COLLATE "C" NOT NULL,
    pemegang jsonb,
    -- those who have passed it on since it was last sent up
    dilalui text[] COLLATE "C" NOT NULL,
    jumlah_dokumen integer NOT NULL,
    disampaikan_pada timestamptz NOT NULL,
    diterima_pada timestamptz,
    versi bigint NOT NULL,
    UNIQUE (pelapor_id, instansi_id, tahun, jenis, ke, nomor),
    CHECK ((diterima_pada IS NOT NULL) = (status = 'DITERIMA')),
    CHECK ((pemegang IS NOT NULL) = (pemegang_id <> ''))
);
CREATE INDEX laporan_pemegang ON laporan (pemegang_id) WHERE pemegang_id <> '';
CREATE INDEX laporan_instansi ON laporan (instansi_id, tahun, jenis, ke);

-- One row a version of a result: as it was delivered, and as an objection has changed it.
CREATE TABLE laporan_dokumen (
    tahun smallint NOT NULL,
    penilaian_id uuid NOT NULL,
    diubah_keberatan boolean NOT NULL,
    laporan_id uuid NOT NULL REFERENCES laporan (id),
    -- D.1.1 | D.1.2 | D.1.3
    format text NOT NULL,
    predikat text NOT NULL,
    PRIMARY KEY (penilaian_id, tahun, diubah_keberatan)
);
CREATE INDEX laporan_dokumen_laporan ON laporan_dokumen (laporan_id);

CREATE TABLE riwayat_laporan (
    laporan_id uuid NOT NULL REFERENCES laporan (id),
    id uuid NOT NULL DEFAULT uuidv7(),
    waktu timestamptz NOT NULL,
    oleh_id text COLLATE "C" NOT NULL,
    oleh_nama text NOT NULL,
    tindakan text NOT NULL,
    dari text NOT NULL,
    ke text NOT NULL,
    catatan text NOT NULL,
    PRIMARY KEY (laporan_id, id)
);
-- What came back waits to be reported: the search of reminders goes by the period's end.
CREATE INDEX penilaian_lapor ON penilaian (selesai, id) WHERE status = 'DITERIMA';
"""


def upgrade() -> None:
    """Add them."""
    op.get_bind().exec_driver_sql(TABEL)
