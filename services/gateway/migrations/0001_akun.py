"""Accounts, sessions, reset codes and log-in attempts."""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = """
CREATE TABLE akun (
    pegawai_id text PRIMARY KEY,
    nip text NOT NULL UNIQUE,
    nama text NOT NULL,
    instansi_id text NOT NULL,
    email text NOT NULL DEFAULT '',
    sandi text NOT NULL,
    peran text[] NOT NULL,
    ganti_sandi boolean NOT NULL,
    sandi_diubah timestamptz,
    dibuat timestamptz NOT NULL DEFAULT now()
);
COMMENT ON COLUMN akun.sandi IS 'argon2id';
COMMENT ON COLUMN akun.sandi_diubah IS
    'when the person chose the password; null while it is the first one';

CREATE TABLE sesi (
    sidik bytea PRIMARY KEY,
    pegawai_id text NOT NULL REFERENCES akun ON DELETE CASCADE,
    jenis text NOT NULL CHECK (jenis IN ('page', 'api')),
    dibuat timestamptz NOT NULL,
    terakhir timestamptz NOT NULL,
    kedaluwarsa timestamptz NOT NULL
);
CREATE INDEX sesi_pegawai ON sesi (pegawai_id);
CREATE INDEX sesi_kedaluwarsa ON sesi (kedaluwarsa);

CREATE TABLE atur_ulang (
    sidik bytea PRIMARY KEY,
    pegawai_id text NOT NULL REFERENCES akun ON DELETE CASCADE,
    dibuat timestamptz NOT NULL,
    kedaluwarsa timestamptz NOT NULL
);
CREATE INDEX atur_ulang_pegawai ON atur_ulang (pegawai_id, dibuat);

CREATE TABLE percobaan (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    nip_sidik bytea NOT NULL,
    waktu timestamptz NOT NULL,
    hasil text NOT NULL CHECK (hasil IN ('GAGAL', 'BERHASIL', 'DIATUR_ULANG'))
);
CREATE INDEX percobaan_nip ON percobaan (nip_sidik, waktu DESC);
CREATE INDEX percobaan_waktu ON percobaan (waktu);
COMMENT ON COLUMN percobaan.nip_sidik IS 'HMAC-SHA256 of the NIP that was typed; never the NIP';
"""


def upgrade() -> None:
    op.execute(TABLES)
