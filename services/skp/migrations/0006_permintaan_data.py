"""Requests for correction, temporary raters, and whom a silent rater's right passed to."""

from alembic import op

revision = "0006"
down_revision = "0005"

TABEL = """
CREATE TABLE permintaan_data (
    permintaan_id uuid PRIMARY KEY,
    instansi_id text COLLATE "C" NOT NULL REFERENCES instansi,
    pegawai_id text COLLATE "C" NOT NULL REFERENCES pegawai,
    penugasan_id text COLLATE "C" NOT NULL REFERENCES penugasan,
    jenis text NOT NULL,
    status text NOT NULL,
    uraian text NOT NULL,
    diusulkan_id text COLLATE "C" REFERENCES pegawai,
    unor_id text COLLATE "C" NOT NULL DEFAULT '',
    berlaku_sejak date NOT NULL,
    diajukan timestamptz NOT NULL,
    batas date NOT NULL,
    versi bigint NOT NULL DEFAULT 1
);
-- One open request of a kind for a post.
CREATE UNIQUE INDEX permintaan_data_satu ON permintaan_data (penugasan_id, jenis)
    WHERE status IN ('DIAJUKAN', 'DIPERIKSA', 'DITERUSKAN_SIASN');
CREATE INDEX permintaan_data_pegawai ON permintaan_data (pegawai_id, permintaan_id);
CREATE INDEX permintaan_data_usulan ON permintaan_data (diusulkan_id, status);
CREATE INDEX permintaan_data_instansi ON permintaan_data (instansi_id, permintaan_id);

CREATE TABLE permintaan_riwayat (
    riwayat_id uuid PRIMARY KEY DEFAULT uuidv7(),
    permintaan_id uuid NOT NULL REFERENCES permintaan_data ON DELETE CASCADE,
    instansi_id text COLLATE "C" NOT NULL,
    waktu timestamptz NOT NULL,
    oleh text COLLATE "C" NOT NULL,
    oleh_nama text NOT NULL,
    tindakan text NOT NULL,
    dari text NOT NULL,
    ke text NOT NULL,
    catatan text NOT NULL DEFAULT ''
);
CREATE INDEX permintaan_riwayat_satu ON permintaan_riwayat (permintaan_id, riwayat_id);

CREATE TABLE penilai_sementara (
    penugasan_id text COLLATE "C" PRIMARY KEY REFERENCES penugasan,
    instansi_id text COLLATE "C" NOT NULL,
    penilai_id text COLLATE "C" NOT NULL REFERENCES pegawai,
    mulai date NOT NULL,
    berakhir date NOT NULL,
    permintaan_id uuid NOT NULL REFERENCES permintaan_data,
    oleh_nama text NOT NULL
);
CREATE INDEX penilai_sementara_orang ON penilai_sementara (penilai_id);

ALTER TABLE koreksi_penilai
    ADD COLUMN oleh_nama text NOT NULL DEFAULT '',
    ADD COLUMN alasan text NOT NULL DEFAULT '';
ALTER TABLE skp ADD COLUMN beralih_diumumkan date;
"""


def upgrade() -> None:
    """Create the tables; constant defaults rewrite no row."""
    op.get_bind().exec_driver_sql(TABEL)
