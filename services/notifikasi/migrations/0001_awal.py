"""The first tables: contact book, messages, deliveries, news of deliveries, resting channels.

`pesan` and `kiriman` are partitioned by year through their key: it is a UUIDv7, whose first 48
bits are the milliseconds since 1970, so a year is a range of keys.
"""

from datetime import UTC, datetime

from alembic import op

from services.chassis.db import CHASSIS_TABLES_V1

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

YEARS = range(2025, 2033)

TABLES = """
CREATE TABLE kontak (
    pegawai_id text PRIMARY KEY,
    instansi_id text NOT NULL,
    telepon text NOT NULL,
    email text NOT NULL,
    versi bigint NOT NULL,
    wa_kelas text,
    wa_sejak timestamptz
);

CREATE TABLE pesan (
    pesan_id uuid PRIMARY KEY,
    kejadian_id uuid NOT NULL,
    pegawai_id text NOT NULL,
    instansi_id text NOT NULL,
    templat text NOT NULL,
    judul text NOT NULL,
    isi text NOT NULL,
    tautan text NOT NULL,
    parameter text[] NOT NULL,
    keluar boolean NOT NULL,
    dibuat timestamptz NOT NULL,
    dibaca timestamptz,
    diumumkan text CHECK (diumumkan IN ('TERKIRIM', 'GAGAL'))
) PARTITION BY RANGE (pesan_id);
CREATE INDEX pesan_lonceng ON pesan (pegawai_id, pesan_id);
CREATE INDEX pesan_belum_dibaca ON pesan (pegawai_id, pesan_id) WHERE dibaca IS NULL;

CREATE TABLE kiriman (
    pesan_id uuid NOT NULL,
    kanal text NOT NULL CHECK (kanal IN ('WHATSAPP', 'SUREL')),
    pegawai_id text NOT NULL,
    tujuan text NOT NULL,
    dibuat timestamptz NOT NULL,
    status text NOT NULL CHECK (status IN ('ANTRE', 'DIKIRIM', 'TIDAK_PASTI',
        'DITERIMA_SERVER', 'SAMPAI', 'DIBACA', 'GAGAL')),
    percobaan integer NOT NULL,
    jadwal timestamptz,
    dikirim timestamptz,
    wamid text NOT NULL,
    wamid_gagal text NOT NULL,
    galat text NOT NULL,
    PRIMARY KEY (pesan_id, kanal),
    -- What is not finished is always looked at again.
    CHECK ((jadwal IS NULL) = (status IN ('DITERIMA_SERVER', 'SAMPAI', 'DIBACA', 'GAGAL')))
) PARTITION BY RANGE (pesan_id);
CREATE INDEX kiriman_jadwal ON kiriman (kanal, status, jadwal) WHERE jadwal IS NOT NULL;
CREATE INDEX kiriman_tujuan ON kiriman (tujuan, dikirim) WHERE kanal = 'WHATSAPP';
CREATE INDEX kiriman_wamid ON kiriman (wamid) WHERE wamid <> '';

CREATE TABLE kabar (
    wamid text NOT NULL,
    status text NOT NULL,
    kode integer NOT NULL,
    pesan_id uuid,
    diterima timestamptz NOT NULL,
    PRIMARY KEY (wamid, status)
);
CREATE INDEX kabar_diterima ON kabar (diterima);

CREATE TABLE kanal_berhenti (
    kanal text PRIMARY KEY,
    sebab text NOT NULL,
    sejak timestamptz NOT NULL,
    sampai timestamptz NOT NULL
);

CREATE TABLE skp_menunggu (
    skp_id text PRIMARY KEY,
    tahun integer NOT NULL,
    menunggu boolean NOT NULL,
    versi bigint NOT NULL
);
"""


def upgrade() -> None:
    run = op.get_bind().exec_driver_sql
    run(CHASSIS_TABLES_V1)
    run(TABLES)
    for table in ("pesan", "kiriman"):
        for year in YEARS:
            run(
                f"CREATE TABLE {table}_{year} PARTITION OF {table}"
                f" FOR VALUES FROM ('{_first_key(year)}') TO ('{_first_key(year + 1)}')"
            )
        run(f"CREATE TABLE {table}_lain PARTITION OF {table} DEFAULT")


def _first_key(year: int) -> str:
    """The smallest UUIDv7 of a year (WIB: the year changes seven hours before UTC's)."""
    moment = datetime(year, 1, 1, tzinfo=UTC)
    milliseconds = int(moment.timestamp() * 1000) - 7 * 3600 * 1000
    hexa = f"{milliseconds:012x}"
    return f"{hexa[:8]}-{hexa[8:]}-0000-0000-000000000000"
