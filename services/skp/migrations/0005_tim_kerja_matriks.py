"""Teams with dated members, and the rows of each leader's Matriks Peran Hasil."""

from alembic import op

revision = "0005"
down_revision = "0004"

TABEL = """
-- A result that the superior wrote into his subordinate's draft, from the matrix.
ALTER TABLE rhk ADD COLUMN dari_pimpinan boolean NOT NULL DEFAULT false;

CREATE TABLE tim_kerja (
    tim_kerja_id uuid PRIMARY KEY,
    instansi_id text COLLATE "C" NOT NULL REFERENCES instansi,
    nama text NOT NULL,
    tujuan text NOT NULL DEFAULT '',
    ketua_id text COLLATE "C" NOT NULL REFERENCES pegawai,
    unor_id text COLLATE "C" NOT NULL DEFAULT '',
    mulai date NOT NULL,
    selesai date NOT NULL,
    ditutup date,
    dibuat_oleh text COLLATE "C" NOT NULL,
    versi bigint NOT NULL DEFAULT 1,
    CHECK (mulai <= selesai)
);
CREATE INDEX tim_kerja_instansi ON tim_kerja (instansi_id, nama);
CREATE INDEX tim_kerja_ketua ON tim_kerja (ketua_id);

CREATE TABLE tim_kerja_anggota (
    tim_kerja_id uuid NOT NULL REFERENCES tim_kerja ON DELETE CASCADE,
    pegawai_id text COLLATE "C" NOT NULL REFERENCES pegawai,
    instansi_id text COLLATE "C" NOT NULL,
    peran text NOT NULL DEFAULT 'ANGGOTA',
    mulai date NOT NULL,
    selesai date,
    PRIMARY KEY (tim_kerja_id, pegawai_id, mulai),
    CHECK (selesai IS NULL OR mulai <= selesai)
);
CREATE INDEX tim_kerja_anggota_pegawai ON tim_kerja_anggota (pegawai_id);

CREATE TABLE tim_kerja_riwayat (
    riwayat_id uuid PRIMARY KEY DEFAULT uuidv7(),
    tim_kerja_id uuid NOT NULL REFERENCES tim_kerja ON DELETE CASCADE,
    instansi_id text COLLATE "C" NOT NULL,
    waktu timestamptz NOT NULL,
    oleh text COLLATE "C" NOT NULL,
    oleh_nama text NOT NULL,
    tindakan text NOT NULL,
    catatan text NOT NULL DEFAULT ''
);
CREATE INDEX tim_kerja_riwayat_tim ON tim_kerja_riwayat (tim_kerja_id, riwayat_id);

-- Who stands in a leader's matrix. What they carry is read from their results, never stored twice.
CREATE TABLE matriks_baris (
    skp_pimpinan_id uuid NOT NULL,
    skp_id uuid NOT NULL,
    pegawai_id text COLLATE "C" NOT NULL,
    instansi_id text COLLATE "C" NOT NULL,
    tahun smallint NOT NULL,
    cara text NOT NULL,
    ditambahkan timestamptz NOT NULL,
    oleh text COLLATE "C" NOT NULL,
    PRIMARY KEY (skp_pimpinan_id, skp_id)
);
CREATE INDEX matriks_baris_skp ON matriks_baris (skp_id);
CREATE INDEX matriks_baris_orang ON matriks_baris (pegawai_id, tahun);
CREATE INDEX matriks_baris_instansi ON matriks_baris (instansi_id, tahun);
"""


def upgrade() -> None:
    """Create the tables; nobody reads them yet."""
    op.get_bind().exec_driver_sql(TABEL)
