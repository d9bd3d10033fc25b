"""Synchronisation of a whole agency with SIASN, and differences that wait for a decision."""

from alembic import op

revision = "0009"
down_revision = "0008"

UBAH = """
CREATE TABLE sinkron_instansi (
    sinkron_id uuid PRIMARY KEY DEFAULT uuidv7(),
    instansi_id text COLLATE "C" NOT NULL REFERENCES instansi,
    status text NOT NULL DEFAULT 'BERJALAN',
    tahap text NOT NULL DEFAULT 'MENGAMBIL',
    unor_jumlah integer NOT NULL DEFAULT 0,
    unor_diproses integer NOT NULL DEFAULT 0,
    unor_baru integer NOT NULL DEFAULT 0,
    unor_berubah integer NOT NULL DEFAULT 0,
    galat text NOT NULL DEFAULT '',
    pemilik_galat text NOT NULL DEFAULT '',
    langkah_berikut text NOT NULL DEFAULT '',
    -- faults of SIASN in a row; the next success makes it 0
    percobaan integer NOT NULL DEFAULT 0,
    coba_pada timestamptz NOT NULL,
    oleh text COLLATE "C" NOT NULL,
    oleh_nama text NOT NULL,
    mulai timestamptz NOT NULL,
    selesai timestamptz
);
CREATE UNIQUE INDEX sinkron_instansi_satu ON sinkron_instansi (instansi_id)
    WHERE status IN ('BERJALAN', 'TERHENTI');
CREATE INDEX sinkron_instansi_terbaru ON sinkron_instansi (instansi_id, sinkron_id);

-- SIASN's list of units as it was fetched, parents before children.
CREATE TABLE sinkron_unor (
    sinkron_id uuid NOT NULL,
    urutan integer NOT NULL,
    siasn_id text COLLATE "C" NOT NULL,
    induk_siasn_id text COLLATE "C" NOT NULL,
    nama text NOT NULL,
    jabatan_pimpinan text NOT NULL,
    pemimpin_siasn_id text COLLATE "C" NOT NULL,
    -- why it is not taken over
    catatan text NOT NULL,
    PRIMARY KEY (sinkron_id, urutan)
);
CREATE INDEX sinkron_unor_catatan ON sinkron_unor (sinkron_id, urutan) WHERE catatan <> '';

-- 0: a person asked for it himself; 1: part of an agency's job, which lets the others pass.
ALTER TABLE sinkron_siasn ADD COLUMN giliran smallint NOT NULL DEFAULT 0;
ALTER TABLE sinkron_siasn ADD COLUMN instansi_sinkron_id uuid;
CREATE INDEX sinkron_siasn_instansi ON sinkron_siasn (instansi_sinkron_id, status, sinkron_id)
    WHERE instansi_sinkron_id IS NOT NULL;
CREATE INDEX sinkron_siasn_giliran ON sinkron_siasn (giliran, coba_pada, sinkron_id)
    WHERE status IN ('MENUNGGU', 'BERJALAN');

CREATE TABLE beda_siasn (
    -- 'pegawai' | 'unor', and its id; a person's post counts as his
    objek text NOT NULL,
    objek_id text COLLATE "C" NOT NULL,
    bidang text NOT NULL,
    instansi_id text COLLATE "C" NOT NULL,
    sebutan text NOT NULL,
    siasn text NOT NULL,
    kami text NOT NULL,
    sebab text NOT NULL,
    keterangan text NOT NULL,
    -- '' while nobody has decided | 'PERTAHANKAN'
    keputusan text NOT NULL DEFAULT '',
    diputuskan_oleh text NOT NULL DEFAULT '',
    ditemukan timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (objek, objek_id, bidang)
);
CREATE INDEX beda_siasn_instansi ON beda_siasn (instansi_id, keputusan, objek, objek_id, bidang);
"""


def upgrade() -> None:
    """Add them; jobs that wait keep their turn."""
    op.get_bind().exec_driver_sql(UBAH)
