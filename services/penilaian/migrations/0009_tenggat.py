"""Reminders of deadlines: who was told of what, and how far the day's work has come."""

from alembic import op

revision = "0009"
down_revision = "0008"

TABEL = """
-- One row a reminder: it is told once, whatever happens to the worker.
CREATE TABLE peringatan (
    -- the evaluation, or the objection
    objek_id uuid NOT NULL,
    -- NILAI | GANTIKAN | SAMPAIKAN | TERIMA | PUTUS
    langkah text NOT NULL,
    -- SEBELUM | LEWAT
    jenis text NOT NULL,
    -- PELAKU | ATASAN
    peran text NOT NULL,
    tahun smallint NOT NULL,
    penilaian_id uuid NOT NULL,
    penerima_id text COLLATE "C" NOT NULL,
    instansi_id text COLLATE "C" NOT NULL,
    batas date NOT NULL,
    -- NULL: waits to be told
    diumumkan date,
    PRIMARY KEY (objek_id, langkah, jenis, peran)
);
CREATE INDEX peringatan_menunggu ON peringatan (penerima_id) WHERE diumumkan IS NULL;
-- One row a day: the search goes on where it stopped.
CREATE TABLE peringatan_jalan (
    hari date PRIMARY KEY,
    tahap smallint NOT NULL DEFAULT 0,
    kursor jsonb,
    selesai boolean NOT NULL DEFAULT false
);
CREATE INDEX penilaian_berjalan ON penilaian (selesai, id)
    WHERE status = 'BERJALAN' AND ditiadakan = '' AND jenis <> 'TAHUNAN';
CREATE INDEX penilaian_berjalan_tahunan ON penilaian (selesai, id)
    WHERE status = 'BERJALAN' AND ditiadakan = '' AND jenis = 'TAHUNAN';
CREATE INDEX penilaian_dinilai ON penilaian (dinilai_pada, id) WHERE status = 'DINILAI';
CREATE INDEX penilaian_disampaikan ON penilaian (disampaikan_pada, id)
    WHERE status = 'DISAMPAIKAN';
CREATE INDEX keberatan_terbuka ON keberatan (diajukan_pada, id) WHERE status = 'DIAJUKAN';
"""


def upgrade() -> None:
    """Add them."""
    op.get_bind().exec_driver_sql(TABEL)
