"""Imports from workbooks: the file while it is kept, its rows, how far each has come."""

from alembic import op

revision = "0008"
down_revision = "0007"

UBAH = """
CREATE TABLE impor (
    impor_id uuid PRIMARY KEY,
    instansi_id text COLLATE "C" NOT NULL,
    -- PEGAWAI | UNOR
    jenis text NOT NULL,
    status text NOT NULL,
    -- SEMUA | SEBAGIAN, once chosen
    cara text NOT NULL DEFAULT '',
    nama_berkas text NOT NULL,
    -- gone after the agency's number of days
    berkas bytea,
    sidik bytea NOT NULL,
    -- key of a column -> its letter in the workbook
    kolom jsonb NOT NULL DEFAULT '{}',
    jumlah integer NOT NULL DEFAULT 0,
    -- number of the last row that the present step has done
    sampai integer NOT NULL DEFAULT 0,
    diproses integer NOT NULL DEFAULT 0,
    galat integer NOT NULL DEFAULT 0,
    baru integer NOT NULL DEFAULT 0,
    berubah integer NOT NULL DEFAULT 0,
    sama integer NOT NULL DEFAULT 0,
    kesalahan text NOT NULL DEFAULT '',
    percobaan integer NOT NULL DEFAULT 0,
    oleh text COLLATE "C" NOT NULL,
    oleh_nama text NOT NULL,
    dibuat timestamptz NOT NULL,
    selesai timestamptz,
    dibersihkan boolean NOT NULL DEFAULT false,
    versi bigint NOT NULL DEFAULT 1
);
CREATE INDEX impor_instansi ON impor (instansi_id, impor_id DESC);
CREATE INDEX impor_antre ON impor (impor_id) WHERE status IN ('ANTRE', 'MEMERIKSA', 'MENERAPKAN');
CREATE INDEX impor_bersih ON impor (dibuat) WHERE NOT dibersihkan;
-- The same workbook twice while the first is under way is one import.
CREATE UNIQUE INDEX impor_sekali ON impor (instansi_id, jenis, sidik)
    WHERE status IN ('ANTRE', 'MEMERIKSA', 'SIAP', 'MENERAPKAN');

CREATE TABLE impor_baris (
    impor_id uuid NOT NULL,
    -- as the spreadsheet numbers it
    nomor integer NOT NULL,
    -- key of a column -> text of the cell
    isi jsonb NOT NULL,
    -- [[key of a column, sentence], ...]
    galat jsonb NOT NULL DEFAULT '[]',
    hasil text NOT NULL DEFAULT '',
    PRIMARY KEY (impor_id, nomor)
);
"""


def upgrade() -> None:
    """Add them."""
    op.get_bind().exec_driver_sql(UBAH)
