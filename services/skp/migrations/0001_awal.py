"""People, units and posts; plans with their results and history; SIASN jobs and settings.

The three tables that grow with every plan are partitioned by the plan's year.
"""

from alembic import op

from services.chassis.db import CHASSIS_TABLES_V1

revision = "0001"
down_revision = None

TAHUN = range(2022, 2036)

ORGANISASI = """
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE instansi (
    instansi_id text COLLATE "C" PRIMARY KEY,
    nama text NOT NULL,
    disegarkan date
);

CREATE TABLE unor (
    unor_id text COLLATE "C" PRIMARY KEY,
    instansi_id text COLLATE "C" NOT NULL REFERENCES instansi,
    induk_id text COLLATE "C" REFERENCES unor DEFERRABLE INITIALLY DEFERRED,
    nama text NOT NULL,
    jenis text NOT NULL DEFAULT '',
    jabatan_pimpinan text NOT NULL DEFAULT '',
    siasn_id text COLLATE "C" NOT NULL DEFAULT '',
    sidik bytea NOT NULL DEFAULT '',
    versi bigint NOT NULL DEFAULT 0,
    CHECK (induk_id <> unor_id)
);
CREATE INDEX unor_instansi ON unor (instansi_id);
CREATE INDEX unor_induk ON unor (induk_id);
CREATE INDEX unor_siasn ON unor (siasn_id) WHERE siasn_id <> '';

CREATE TABLE pegawai (
    pegawai_id text COLLATE "C" PRIMARY KEY,
    nip text COLLATE "C" NOT NULL UNIQUE,
    nama text NOT NULL,
    gelar_depan text NOT NULL DEFAULT '',
    gelar_belakang text NOT NULL DEFAULT '',
    jenis_pegawai text NOT NULL,
    golongan text NOT NULL DEFAULT '',
    pangkat text NOT NULL DEFAULT '',
    tmt_golongan date,
    jenis_kelamin text,
    tempat_lahir text NOT NULL DEFAULT '',
    tanggal_lahir date,
    nomor_karpeg text NOT NULL DEFAULT '',
    email text NOT NULL DEFAULT '',
    telepon text NOT NULL DEFAULT '',
    kedudukan_hukum text NOT NULL DEFAULT '01',
    siasn_id text COLLATE "C" NOT NULL DEFAULT '',
    instansi_id text COLLATE "C" NOT NULL REFERENCES instansi,
    sidik bytea NOT NULL DEFAULT '',
    versi bigint NOT NULL DEFAULT 0
);
CREATE INDEX pegawai_instansi ON pegawai (instansi_id);

CREATE TABLE penugasan (
    penugasan_id text COLLATE "C" PRIMARY KEY,
    pegawai_id text COLLATE "C" NOT NULL REFERENCES pegawai,
    instansi_id text COLLATE "C" NOT NULL REFERENCES instansi,
    unor_id text COLLATE "C" NOT NULL REFERENCES unor,
    jabatan text NOT NULL,
    kelompok_jabatan text NOT NULL,
    jenjang text,
    jenis_penugasan text NOT NULL,
    pimpinan boolean NOT NULL,
    jenis_skp text NOT NULL,
    mulai date NOT NULL,
    selesai date,
    tmt_jabatan date,
    -- Rater and rater's superior as last resolved: search columns, never the rule.
    penilai_kini_id text COLLATE "C",
    atasan_kini_id text COLLATE "C",
    CHECK (selesai IS NULL OR mulai <= selesai)
);
CREATE INDEX penugasan_pegawai ON penugasan (pegawai_id);
CREATE INDEX penugasan_unor ON penugasan (unor_id);
CREATE INDEX penugasan_instansi ON penugasan (instansi_id);
CREATE INDEX penugasan_penilai ON penugasan (penilai_kini_id);
CREATE INDEX penugasan_atasan ON penugasan (atasan_kini_id);

CREATE TABLE koreksi_penilai (
    penugasan_id text COLLATE "C" NOT NULL REFERENCES penugasan,
    instansi_id text COLLATE "C" NOT NULL,
    berlaku_sejak date NOT NULL,
    penilai_id text COLLATE "C" NOT NULL REFERENCES pegawai,
    PRIMARY KEY (penugasan_id, berlaku_sejak)
);
CREATE INDEX koreksi_penilai_orang ON koreksi_penilai (penilai_id);

CREATE TABLE pengaturan (
    instansi_id text COLLATE "C" NOT NULL REFERENCES instansi,
    kunci text NOT NULL,
    berlaku_sejak date NOT NULL,
    nilai jsonb NOT NULL,
    PRIMARY KEY (instansi_id, kunci, berlaku_sejak)
);

CREATE TABLE sinkron_siasn (
    sinkron_id uuid PRIMARY KEY DEFAULT uuidv7(),
    pegawai_id text COLLATE "C" NOT NULL REFERENCES pegawai,
    instansi_id text COLLATE "C" NOT NULL,
    status text NOT NULL DEFAULT 'MENUNGGU',
    langkah_selesai integer NOT NULL DEFAULT 0,
    perubahan text[] NOT NULL DEFAULT '{}',
    galat text NOT NULL DEFAULT '',
    pemilik_galat text NOT NULL DEFAULT '',
    langkah_berikut text NOT NULL DEFAULT '',
    percobaan integer NOT NULL DEFAULT 0,
    coba_pada timestamptz NOT NULL,
    mulai timestamptz NOT NULL,
    selesai timestamptz
);
CREATE UNIQUE INDEX sinkron_siasn_satu ON sinkron_siasn (pegawai_id)
    WHERE status IN ('MENUNGGU', 'BERJALAN');
CREATE INDEX sinkron_siasn_antre ON sinkron_siasn (coba_pada)
    WHERE status IN ('MENUNGGU', 'BERJALAN');
CREATE INDEX sinkron_siasn_pegawai ON sinkron_siasn (pegawai_id, sinkron_id);
"""

RENCANA = """
CREATE TABLE skp (
    tahun smallint NOT NULL,
    skp_id uuid NOT NULL,
    instansi_id text COLLATE "C" NOT NULL,
    unor_id text COLLATE "C" NOT NULL,
    penugasan_id text COLLATE "C" NOT NULL REFERENCES penugasan,
    pegawai_id text COLLATE "C" NOT NULL,
    penilai_id text COLLATE "C",
    atasan_penilai_id text COLLATE "C",
    -- The identity tables of the form, as they are printed.
    pegawai jsonb NOT NULL,
    penilai jsonb,
    atasan_penilai jsonb,
    alasan_penilai text NOT NULL,
    nama text NOT NULL,
    jenis_skp text NOT NULL,
    pendekatan text NOT NULL,
    jenis_penugasan text NOT NULL,
    mulai date NOT NULL,
    selesai date NOT NULL,
    periode daterange GENERATED ALWAYS AS (daterange(mulai, selesai, '[]')) STORED,
    status text NOT NULL,
    catatan_pengembalian text NOT NULL DEFAULT '',
    pernah_diajukan boolean NOT NULL DEFAULT false,
    jumlah_rhk smallint NOT NULL DEFAULT 0,
    ekspektasi jsonb NOT NULL DEFAULT '{}',
    lampiran jsonb NOT NULL DEFAULT '[[], [], []]',
    versi bigint NOT NULL,
    diubah timestamptz NOT NULL,
    PRIMARY KEY (tahun, skp_id),
    CONSTRAINT skp_tumpang_tindih
        EXCLUDE USING gist (tahun WITH =, penugasan_id WITH =, periode WITH &&),
    CONSTRAINT skp_satu_tahun CHECK (
        mulai <= selesai
        AND extract(year FROM mulai) = tahun AND extract(year FROM selesai) = tahun
    ),
    CONSTRAINT skp_status CHECK (status IN ('DRAFT', 'PENGAJUAN', 'PERSETUJUAN')),
    CONSTRAINT skp_penilai CHECK (status = 'DRAFT' OR penilai_id IS NOT NULL)
) PARTITION BY LIST (tahun);
CREATE INDEX skp_pegawai ON skp (pegawai_id, tahun);
CREATE INDEX skp_penilai ON skp (penilai_id, tahun, status);
CREATE INDEX skp_unor ON skp (unor_id, tahun);
CREATE INDEX skp_instansi ON skp (instansi_id, tahun, status);

CREATE TABLE rhk (
    tahun smallint NOT NULL,
    rhk_id uuid NOT NULL,
    skp_id uuid NOT NULL,
    instansi_id text COLLATE "C" NOT NULL,
    urutan smallint NOT NULL,
    klasifikasi text NOT NULL,
    jenis text NOT NULL,
    rencana_hasil_kerja text NOT NULL,
    rhk_pimpinan_id uuid,
    rhk_pimpinan text NOT NULL DEFAULT '',
    penugasan_dari text NOT NULL DEFAULT '',
    unor_id text COLLATE "C" NOT NULL DEFAULT '',
    -- [[indikator_id, indikator, target, aspek, perspektif], …] in their order
    indikator jsonb NOT NULL DEFAULT '[]',
    PRIMARY KEY (tahun, rhk_id),
    FOREIGN KEY (tahun, skp_id) REFERENCES skp (tahun, skp_id) ON DELETE CASCADE
) PARTITION BY LIST (tahun);
CREATE INDEX rhk_skp ON rhk (skp_id, urutan);
CREATE INDEX rhk_pimpinan ON rhk (rhk_pimpinan_id);

CREATE TABLE riwayat_skp (
    tahun smallint NOT NULL,
    riwayat_id uuid NOT NULL DEFAULT uuidv7(),
    skp_id uuid NOT NULL,
    instansi_id text COLLATE "C" NOT NULL,
    waktu timestamptz NOT NULL,
    oleh text COLLATE "C" NOT NULL,
    oleh_nama text NOT NULL,
    tindakan text NOT NULL,
    dari text NOT NULL,
    ke text NOT NULL,
    catatan text NOT NULL DEFAULT '',
    PRIMARY KEY (tahun, riwayat_id),
    FOREIGN KEY (tahun, skp_id) REFERENCES skp (tahun, skp_id) ON DELETE CASCADE
) PARTITION BY LIST (tahun);
CREATE INDEX riwayat_skp_skp ON riwayat_skp (skp_id, riwayat_id);
"""


def upgrade() -> None:
    """Create everything; a fresh database is empty, so no lock is held for long."""
    db = op.get_bind()
    db.exec_driver_sql(CHASSIS_TABLES_V1)
    db.exec_driver_sql(ORGANISASI)
    db.exec_driver_sql(RENCANA)
    for tabel in ("skp", "rhk", "riwayat_skp"):
        for tahun in TAHUN:
            db.exec_driver_sql(
                f"CREATE TABLE {tabel}_{tahun} PARTITION OF {tabel} FOR VALUES IN ({tahun})"
            )
