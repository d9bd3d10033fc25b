"""People and rated periods as announced; balances; PAK with their months; writing to SIASN; print.

What grows with every year (PAK, converted months, history) is partitioned by the converted year.
"""

from alembic import op

from services.chassis.db import CHASSIS_TABLES_V1

revision = "0001"
down_revision = None

# The first performance year that is converted is 2023.
TAHUN = range(2023, 2036)

DIUMUMKAN = """
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE pegawai (
    pegawai_id text COLLATE "C" PRIMARY KEY,
    instansi_id text COLLATE "C" NOT NULL,
    instansi_nama text NOT NULL,
    nip text COLLATE "C" NOT NULL,
    nama text NOT NULL,
    jenis_pegawai text NOT NULL,
    pangkat text NOT NULL,
    golongan text NOT NULL,
    jabatan text NOT NULL,
    unor_id text COLLATE "C" NOT NULL,
    unit_kerja text NOT NULL,
    nomor_karpeg text NOT NULL,
    tempat_lahir text NOT NULL,
    tanggal_lahir date,
    jenis_kelamin text NOT NULL,
    tmt_golongan date,
    tmt_jabatan date,
    kelompok text,
    jenjang text,
    -- [[jenjang, mulai, selesai], …]: the functional posts held, for the coefficient of each month
    jabatan_fungsional jsonb NOT NULL,
    penilai_id text COLLATE "C",
    penilai jsonb,
    siasn_id text COLLATE "C" NOT NULL,
    versi bigint NOT NULL
);
CREATE INDEX pegawai_penilai ON pegawai (penilai_id);
CREATE INDEX pegawai_instansi ON pegawai (instansi_id);

CREATE TABLE periode (
    periode_id text COLLATE "C" PRIMARY KEY,
    pegawai_id text COLLATE "C" NOT NULL,
    instansi_id text COLLATE "C" NOT NULL,
    skp_id text COLLATE "C" NOT NULL,
    nama text NOT NULL,
    tahun smallint NOT NULL,
    mulai date NOT NULL,
    selesai date NOT NULL,
    tahunan boolean NOT NULL,
    predikat text NOT NULL,
    versi bigint NOT NULL
);
CREATE INDEX periode_pegawai ON periode (pegawai_id, tahun, mulai);

CREATE TABLE pengaturan (
    instansi_id text COLLATE "C" NOT NULL,
    kunci text NOT NULL,
    berlaku_sejak date NOT NULL,
    nilai jsonb NOT NULL,
    PRIMARY KEY (instansi_id, kunci, berlaku_sejak),
    CONSTRAINT presisi_ak CHECK (kunci <> 'presisi_ak' OR nilai IN ('2', '3'))
);
"""

SALDO = """
CREATE TABLE saldo (
    saldo_id uuid PRIMARY KEY,
    instansi_id text COLLATE "C" NOT NULL,
    pegawai_id text COLLATE "C" NOT NULL,
    penilai_id text COLLATE "C" NOT NULL,
    -- Both as they were, for print and history.
    pegawai jsonb NOT NULL,
    penilai jsonb NOT NULL,
    jenjang text NOT NULL,
    sumber text NOT NULL,
    nomor_sk text NOT NULL,
    tanggal_sk date NOT NULL,
    total numeric(9, 3) NOT NULL CHECK (total > 0),
    siasn_id text COLLATE "C" NOT NULL,
    nama_berkas text NOT NULL,
    status text NOT NULL,
    catatan text NOT NULL,
    diajukan_pada timestamptz NOT NULL,
    diputus_pada timestamptz,
    versi bigint NOT NULL,
    CONSTRAINT saldo_status CHECK (status IN ('DIAJUKAN', 'DISETUJUI', 'DITOLAK')),
    CONSTRAINT saldo_bukan_konversi CHECK (sumber <> 'KONVERSI')
);
CREATE UNIQUE INDEX saldo_satu ON saldo (pegawai_id, jenjang, sumber) WHERE status <> 'DITOLAK';
CREATE INDEX saldo_pegawai ON saldo (pegawai_id, saldo_id);
CREATE INDEX saldo_penilai ON saldo (penilai_id);

CREATE TABLE saldo_berkas (
    saldo_id uuid PRIMARY KEY REFERENCES saldo ON DELETE CASCADE,
    isi bytea NOT NULL,
    CONSTRAINT dua_mebibita CHECK (octet_length(isi) <= 2097152)
);
"""

PAK = """
CREATE TABLE pak (
    tahun smallint NOT NULL,
    pak_id uuid NOT NULL,
    instansi_id text COLLATE "C" NOT NULL,
    pegawai_id text COLLATE "C" NOT NULL,
    penilai_id text COLLATE "C" NOT NULL,
    periode_id text COLLATE "C" NOT NULL,
    pegawai jsonb NOT NULL,
    perorangan jsonb NOT NULL,
    penilai jsonb NOT NULL,
    nomor text NOT NULL,
    tanggal date NOT NULL,
    tempat text NOT NULL,
    untuk_pangkat boolean NOT NULL,
    untuk_jenjang boolean NOT NULL,
    jenjang text NOT NULL,
    golongan text NOT NULL,
    presisi smallint NOT NULL,
    -- The six rows in the order of the form.
    lama numeric(9, 3)[] NOT NULL CHECK (cardinality(lama) = 6),
    baru numeric(9, 3)[] NOT NULL CHECK (cardinality(baru) = 6),
    jumlah_baru numeric(9, 3) NOT NULL,
    kumulatif numeric(9, 3) NOT NULL,
    kebutuhan_pangkat numeric(9, 3),
    kebutuhan_jenjang numeric(9, 3),
    ak_dasar numeric(9, 3) NOT NULL,
    pangkat_berikut text,
    jenjang_berikut text,
    dasar_kebutuhan text NOT NULL,
    -- What the document Akumulasi lists before this one.
    konversi_lalu jsonb NOT NULL,
    status text NOT NULL,
    catatan text NOT NULL,
    siasn_id text COLLATE "C" NOT NULL,
    versi bigint NOT NULL,
    diubah timestamptz NOT NULL,
    PRIMARY KEY (tahun, pak_id),
    CONSTRAINT pak_status CHECK (status IN ('DRAFT', 'DIAJUKAN', 'DISETUJUI', 'TERSINKRON')),
    CONSTRAINT pak_tersinkron CHECK (status <> 'TERSINKRON' OR siasn_id <> ''),
    CONSTRAINT pak_presisi CHECK (presisi IN (2, 3))
) PARTITION BY LIST (tahun);
CREATE INDEX pak_id ON pak (pak_id);
CREATE INDEX pak_pegawai ON pak (pegawai_id, pak_id);
CREATE INDEX pak_penilai ON pak (penilai_id, status);

-- The last line behind the rule that an issued PAK never changes.
CREATE FUNCTION pak_tetap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status IN ('DISETUJUI', 'TERSINKRON') AND (
        TG_OP = 'DELETE'
        OR to_jsonb(OLD) - ARRAY['status', 'siasn_id', 'versi', 'diubah']
            <> to_jsonb(NEW) - ARRAY['status', 'siasn_id', 'versi', 'diubah']
        OR NEW.status NOT IN ('DISETUJUI', 'TERSINKRON')
    ) THEN
        RAISE EXCEPTION USING MESSAGE = 'issued and never changes: PAK ' || OLD.pak_id;
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER pak_tetap BEFORE UPDATE OR DELETE ON pak
    FOR EACH ROW EXECUTE FUNCTION pak_tetap();

CREATE TABLE konversi (
    tahun smallint NOT NULL,
    pak_id uuid NOT NULL,
    urutan smallint NOT NULL,
    instansi_id text COLLATE "C" NOT NULL,
    pegawai_id text COLLATE "C" NOT NULL,
    jenjang text NOT NULL,
    bulan_mulai smallint NOT NULL,
    bulan_selesai smallint NOT NULL,
    bulan int4range GENERATED ALWAYS AS (int4range(bulan_mulai, bulan_selesai, '[]')) STORED,
    predikat text NOT NULL,
    persentase numeric(6, 3) NOT NULL,
    koefisien numeric(6, 3) NOT NULL,
    ak numeric(9, 3) NOT NULL,
    rumus text NOT NULL,
    dasar text[] NOT NULL,
    PRIMARY KEY (tahun, pak_id, urutan),
    FOREIGN KEY (tahun, pak_id) REFERENCES pak (tahun, pak_id) ON DELETE CASCADE,
    CONSTRAINT konversi_bulan CHECK (1 <= bulan_mulai AND bulan_selesai <= 12),
    -- One month is converted once, whatever the state of the PAK that holds it.
    CONSTRAINT konversi_tumpang_tindih
        EXCLUDE USING gist (tahun WITH =, pegawai_id WITH =, bulan WITH &&)
) PARTITION BY LIST (tahun);
CREATE INDEX konversi_pegawai ON konversi (pegawai_id, tahun);

CREATE TABLE jejak (
    tahun smallint NOT NULL,
    jejak_id uuid NOT NULL DEFAULT uuidv7(),
    objek_id uuid NOT NULL,
    instansi_id text COLLATE "C" NOT NULL,
    waktu timestamptz NOT NULL,
    oleh_id text COLLATE "C" NOT NULL,
    oleh_nama text NOT NULL,
    tindakan text NOT NULL,
    dari text NOT NULL,
    ke text NOT NULL,
    catatan text NOT NULL,
    PRIMARY KEY (tahun, jejak_id)
) PARTITION BY LIST (tahun);
CREATE INDEX jejak_objek ON jejak (objek_id, jejak_id);
"""

KELUAR = """
CREATE TABLE kiriman (
    pak_id uuid PRIMARY KEY,
    instansi_id text COLLATE "C" NOT NULL,
    status text NOT NULL,
    berikut_pada timestamptz NOT NULL,
    percobaan integer NOT NULL,
    siasn_id text COLLATE "C" NOT NULL,
    galat text NOT NULL,
    langkah_berikut text NOT NULL,
    CONSTRAINT kiriman_status CHECK (
        status IN ('MENUNGGU', 'MENGIRIM', 'TIDAK_PASTI', 'TERKIRIM', 'GAGAL')
    ),
    CONSTRAINT kiriman_terkirim CHECK ((status = 'TERKIRIM') = (siasn_id <> ''))
);
CREATE INDEX kiriman_antre ON kiriman (berikut_pada)
    WHERE status IN ('MENUNGGU', 'MENGIRIM', 'TIDAK_PASTI');

CREATE TABLE dokumen (
    kode text COLLATE "C" PRIMARY KEY,
    pak_id uuid NOT NULL,
    instansi_id text COLLATE "C" NOT NULL,
    jenis text NOT NULL,
    -- Digest of what is printed: the same content keeps its code.
    sidik bytea NOT NULL,
    butir jsonb NOT NULL,
    dicetak_pada timestamptz NOT NULL,
    UNIQUE (pak_id, jenis, sidik)
);
"""


def upgrade() -> None:
    """Create everything; a fresh database is empty, so no lock is held for long."""
    db = op.get_bind()
    for bagian in (CHASSIS_TABLES_V1, DIUMUMKAN, SALDO, PAK, KELUAR):
        db.exec_driver_sql(bagian)
    for tabel in ("pak", "konversi", "jejak"):
        for tahun in TAHUN:
            db.exec_driver_sql(
                f"CREATE TABLE {tabel}_{tahun} PARTITION OF {tabel} FOR VALUES IN ({tahun})"
            )


def downgrade() -> None:
    """There is no way back from the first one but a restore."""
    raise RuntimeError("restore a backup instead")
