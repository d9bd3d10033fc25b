"""The copy of people, units and plans; periods with what is written in them; results; papers.

Tables that grow with every period are partitioned by performance year; evidence, the largest, by
the month in which its period ends. `adapters/partisi.py` makes the months to come.
"""

from datetime import date

from alembic import op

from services.chassis.db import CHASSIS_TABLES_V1
from services.penilaian.adapters.kalender import isi_dari_paket

revision = "0001"
down_revision = None

TAHUN = range(2022, 2036)
BULAN = [date(tahun, bulan, 1) for tahun in (2025, 2026, 2027) for bulan in range(1, 13)]

ORANG_DAN_RENCANA = """
CREATE TABLE pegawai (
    pegawai_id text COLLATE "C" PRIMARY KEY,
    nama text NOT NULL,
    nip text COLLATE "C" NOT NULL,
    pangkat text NOT NULL,
    golongan text NOT NULL,
    versi bigint NOT NULL
);

CREATE TABLE unor (
    unor_id text COLLATE "C" PRIMARY KEY,
    instansi_id text COLLATE "C" NOT NULL,
    induk_id text COLLATE "C" NOT NULL,
    nama text NOT NULL,
    pimpinan_id text COLLATE "C" NOT NULL,
    pimpinan_nama text NOT NULL,
    versi bigint NOT NULL
);
CREATE INDEX unor_instansi ON unor (instansi_id);

CREATE TABLE skp (
    tahun smallint NOT NULL,
    skp_id text COLLATE "C" NOT NULL,
    instansi_id text COLLATE "C" NOT NULL,
    pegawai_id text COLLATE "C" NOT NULL,
    pegawai_nama text NOT NULL,
    penilai_id text COLLATE "C" NOT NULL,
    atasan_penilai_id text COLLATE "C" NOT NULL,
    penilai jsonb NOT NULL,
    atasan_penilai jsonb,
    rencana jsonb NOT NULL,
    disetujui boolean NOT NULL,
    versi_rencana bigint NOT NULL,
    versi_status bigint NOT NULL,
    versi_penilai bigint NOT NULL,
    PRIMARY KEY (skp_id, tahun)
) PARTITION BY LIST (tahun);
CREATE INDEX skp_pegawai ON skp (pegawai_id);
CREATE INDEX skp_penilai ON skp (penilai_id, pegawai_nama, skp_id);

-- What was told of a plan before the plan itself came.
CREATE TABLE skp_mendahului (
    skp_id text COLLATE "C" PRIMARY KEY,
    penilai jsonb,
    atasan_penilai jsonb,
    versi_penilai bigint NOT NULL DEFAULT 0,
    versi_status bigint NOT NULL DEFAULT 0
);
"""

PENILAIAN = """
CREATE TABLE penilaian (
    tahun smallint NOT NULL,
    id uuid NOT NULL,
    skp_id text COLLATE "C" NOT NULL,
    instansi_id text COLLATE "C" NOT NULL,
    jenis text NOT NULL CHECK (jenis IN ('BULANAN', 'TRIWULANAN', 'TAHUNAN')),
    ke smallint NOT NULL,
    nama text NOT NULL,
    mulai date NOT NULL,
    selesai date NOT NULL,
    status text NOT NULL DEFAULT 'BERJALAN'
        CHECK (status IN ('BERJALAN', 'DINILAI', 'DISAMPAIKAN', 'DITERIMA')),
    rating_hasil_kerja text,
    rating_perilaku text,
    predikat text,
    catatan text NOT NULL DEFAULT '',
    dinilai_pada timestamptz,
    -- Employee, rater and his superior as they were on the day of the rating.
    orang_saat_dinilai jsonb,
    perlu_ditinjau boolean NOT NULL DEFAULT false,
    disampaikan_pada timestamptz,
    diterima_pada timestamptz,
    -- The organisation's achievement as the delivered document says it.
    capaian_beku jsonb,
    jumlah_bukti_dukung integer NOT NULL DEFAULT 0,
    versi bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (id, tahun),
    UNIQUE (skp_id, jenis, ke, tahun),
    FOREIGN KEY (skp_id, tahun) REFERENCES skp (skp_id, tahun),
    CHECK (mulai <= selesai),
    CHECK (num_nonnulls(rating_hasil_kerja, rating_perilaku, predikat, dinilai_pada,
        orang_saat_dinilai) = CASE status WHEN 'BERJALAN' THEN 0 ELSE 5 END),
    CHECK ((disampaikan_pada IS NOT NULL) = (status IN ('DISAMPAIKAN', 'DITERIMA'))),
    CHECK ((diterima_pada IS NOT NULL) = (status = 'DITERIMA'))
) PARTITION BY LIST (tahun);

CREATE TABLE rencana_aksi (
    tahun smallint NOT NULL,
    penilaian_id uuid NOT NULL,
    id uuid NOT NULL,
    rhk_id text COLLATE "C" NOT NULL,
    deskripsi text NOT NULL,
    target text NOT NULL,
    dibuat timestamptz NOT NULL,
    PRIMARY KEY (penilaian_id, id, tahun),
    FOREIGN KEY (penilaian_id, tahun) REFERENCES penilaian (id, tahun)
) PARTITION BY LIST (tahun);

CREATE TABLE bukti_dukung (
    bulan date NOT NULL,
    penilaian_id uuid NOT NULL,
    id uuid NOT NULL,
    rhk_id text COLLATE "C" NOT NULL,
    nama text NOT NULL,
    tautan text NOT NULL,
    dibuat timestamptz NOT NULL,
    PRIMARY KEY (penilaian_id, id, bulan)
) PARTITION BY LIST (bulan);
CREATE TABLE bukti_dukung_sisa PARTITION OF bukti_dukung DEFAULT;

CREATE TABLE realisasi (
    tahun smallint NOT NULL,
    penilaian_id uuid NOT NULL,
    id text COLLATE "C" NOT NULL,
    realisasi text NOT NULL,
    sumber_data text NOT NULL,
    diubah timestamptz NOT NULL,
    PRIMARY KEY (penilaian_id, id, tahun),
    FOREIGN KEY (penilaian_id, tahun) REFERENCES penilaian (id, tahun)
) PARTITION BY LIST (tahun);

CREATE TABLE umpan_balik (
    tahun smallint NOT NULL,
    penilaian_id uuid NOT NULL,
    id uuid NOT NULL,
    rhk_id text COLLATE "C" NOT NULL,
    nilai text,
    pemberi_id text COLLATE "C" NOT NULL,
    pemberi_nama text NOT NULL,
    pemberi_jenis text NOT NULL,
    teks text NOT NULL,
    emotikon text,
    dibuat timestamptz NOT NULL,
    PRIMARY KEY (penilaian_id, id, tahun),
    FOREIGN KEY (penilaian_id, tahun) REFERENCES penilaian (id, tahun),
    CHECK ((rhk_id = '') = (nilai IS NOT NULL))
) PARTITION BY LIST (tahun);

CREATE TABLE riwayat (
    tahun smallint NOT NULL,
    penilaian_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT uuidv7(),
    waktu timestamptz NOT NULL,
    oleh_id text COLLATE "C" NOT NULL,
    oleh_nama text NOT NULL,
    tindakan text NOT NULL,
    dari text NOT NULL,
    ke text NOT NULL,
    catatan text NOT NULL,
    PRIMARY KEY (penilaian_id, id, tahun),
    FOREIGN KEY (penilaian_id, tahun) REFERENCES penilaian (id, tahun)
) PARTITION BY LIST (tahun);
"""

CAPAIAN_DAN_ATURAN = """
CREATE TABLE capaian_organisasi (
    unor_id text COLLATE "C" NOT NULL,
    tahun smallint NOT NULL,
    jenis text NOT NULL,
    ke smallint NOT NULL,
    instansi_id text COLLATE "C" NOT NULL,
    nilai text NOT NULL,
    catatan text NOT NULL,
    oleh_id text COLLATE "C" NOT NULL,
    oleh_nama text NOT NULL,
    pertama_pada date NOT NULL,
    ditetapkan_pada timestamptz NOT NULL,
    versi bigint NOT NULL,
    PRIMARY KEY (unor_id, tahun, jenis, ke)
);

CREATE TABLE riwayat_capaian (
    unor_id text COLLATE "C" NOT NULL,
    tahun smallint NOT NULL,
    jenis text NOT NULL,
    ke smallint NOT NULL,
    versi bigint NOT NULL,
    nilai text NOT NULL,
    catatan text NOT NULL,
    oleh_id text COLLATE "C" NOT NULL,
    oleh_nama text NOT NULL,
    waktu timestamptz NOT NULL,
    PRIMARY KEY (unor_id, tahun, jenis, ke, versi)
);

-- What an agency chooses, from which day, by which decision. An old row is never edited.
CREATE TABLE pengaturan (
    instansi_id text COLLATE "C" NOT NULL,
    kunci text NOT NULL,
    berlaku_sejak date NOT NULL,
    nilai text NOT NULL,
    dasar text NOT NULL,
    PRIMARY KEY (instansi_id, kunci, berlaku_sejak)
);

-- A row of a decree (KEPUTUSAN) overrides the one of the package (PAKET); libur = false takes a
-- holiday away.
CREATE TABLE hari_libur (
    tanggal date NOT NULL,
    sumber text NOT NULL CHECK (sumber IN ('PAKET', 'KEPUTUSAN')),
    libur boolean NOT NULL,
    nama text NOT NULL,
    dasar text NOT NULL,
    PRIMARY KEY (tanggal, sumber)
);

-- Years whose holidays and cuti bersama are entered whole.
CREATE TABLE tahun_libur (
    tahun smallint PRIMARY KEY,
    dasar text NOT NULL
);

CREATE TABLE verifikasi (
    kode text COLLATE "C" PRIMARY KEY,
    sidik bytea NOT NULL UNIQUE,
    jenis_dokumen text NOT NULL,
    penilaian_id uuid NOT NULL,
    butir jsonb NOT NULL,
    dicetak_pada timestamptz NOT NULL,
    dicetak_oleh text COLLATE "C" NOT NULL
);
"""

PER_TAHUN = ("skp", "penilaian", "rencana_aksi", "realisasi", "umpan_balik", "riwayat")


def upgrade() -> None:
    conn = op.get_bind()
    conn.exec_driver_sql(CHASSIS_TABLES_V1)
    for potong in (ORANG_DAN_RENCANA, PENILAIAN, CAPAIAN_DAN_ATURAN):
        conn.exec_driver_sql(potong)
    for tahun in TAHUN:
        for tabel in PER_TAHUN:
            conn.exec_driver_sql(
                f"CREATE TABLE {tabel}_{tahun} PARTITION OF {tabel} FOR VALUES IN ({tahun})"
            )
    for bulan in BULAN:
        conn.exec_driver_sql(
            f"CREATE TABLE bukti_dukung_{bulan:%Y%m} PARTITION OF bukti_dukung"
            f" FOR VALUES IN ('{bulan}')"
        )
    isi_dari_paket(conn)
