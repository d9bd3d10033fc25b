"""Guidance and counselling, with their history."""

from alembic import op

revision = "0007"
down_revision = "0006"

TABEL = """
CREATE TABLE pembinaan (
    id uuid PRIMARY KEY,
    tahun smallint NOT NULL,
    skp_id text COLLATE "C" NOT NULL,
    instansi_id text COLLATE "C" NOT NULL,
    jenis text NOT NULL CHECK (jenis IN ('MENTORING', 'COACHING', 'KONSELING')),
    pengusul text NOT NULL CHECK (pengusul IN ('PEGAWAI', 'PENILAI')),
    status text NOT NULL
        CHECK (status IN ('DIAJUKAN', 'BERJALAN', 'DITOLAK', 'DIBATALKAN', 'SELESAI')),
    -- who stands in it, to be found by; `orang` has them whole
    pegawai_id text COLLATE "C" NOT NULL,
    penilai_id text COLLATE "C" NOT NULL,
    atasan_penilai_id text COLLATE "C" NOT NULL,
    orang jsonb NOT NULL,
    pembimbing jsonb,
    isi jsonb NOT NULL,
    diajukan_pada timestamptz NOT NULL,
    catatan text NOT NULL DEFAULT '',
    hasil text NOT NULL DEFAULT '',
    selesai_pada timestamptz,
    -- Formats B.1.8 and B.1.9
    umpan_balik jsonb,
    kompetensi jsonb,
    versi bigint NOT NULL,
    CHECK ((selesai_pada IS NOT NULL) = (status = 'SELESAI')),
    CHECK (jenis <> 'KONSELING' OR (pengusul = 'PENILAI' AND umpan_balik IS NULL
        AND kompetensi IS NULL))
);
CREATE INDEX pembinaan_pegawai ON pembinaan (pegawai_id);
CREATE INDEX pembinaan_penilai ON pembinaan (penilai_id);
CREATE INDEX pembinaan_atasan ON pembinaan (atasan_penilai_id);
CREATE INDEX pembinaan_instansi ON pembinaan (instansi_id, id) WHERE status = 'SELESAI';
CREATE INDEX pembinaan_skp ON pembinaan (skp_id, tahun);

CREATE TABLE riwayat_pembinaan (
    pembinaan_id uuid NOT NULL REFERENCES pembinaan (id),
    id uuid NOT NULL DEFAULT uuidv7(),
    waktu timestamptz NOT NULL,
    oleh_id text COLLATE "C" NOT NULL,
    oleh_nama text NOT NULL,
    tindakan text NOT NULL,
    dari text NOT NULL,
    ke text NOT NULL,
    catatan text NOT NULL,
    PRIMARY KEY (pembinaan_id, id)
);
"""


def upgrade() -> None:
    """Add them."""
    op.get_bind().exec_driver_sql(TABEL)
