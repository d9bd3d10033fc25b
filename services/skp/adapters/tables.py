"""The tables as Core sees them; `migrations/` makes them, a test compares the two."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, DATERANGE, JSONB

metadata = sa.MetaData()
ID = sa.Text(collation="C")
UUID = sa.Uuid(as_uuid=False)

instansi = sa.Table(
    "instansi",
    metadata,
    sa.Column("instansi_id", ID, primary_key=True),
    sa.Column("nama", sa.Text),
    sa.Column("disegarkan", sa.Date),
)

unor = sa.Table(
    "unor",
    metadata,
    sa.Column("unor_id", ID, primary_key=True),
    sa.Column("instansi_id", ID),
    sa.Column("induk_id", ID),
    sa.Column("nama", sa.Text),
    sa.Column("jenis", sa.Text),
    sa.Column("jabatan_pimpinan", sa.Text),
    sa.Column("siasn_id", ID),
    sa.Column("sidik", sa.LargeBinary),
    sa.Column("versi", sa.BigInteger),
    sa.Column("berakhir", sa.Date),
)

pegawai = sa.Table(
    "pegawai",
    metadata,
    sa.Column("pegawai_id", ID, primary_key=True),
    sa.Column("nip", ID),
    sa.Column("nama", sa.Text),
    sa.Column("gelar_depan", sa.Text),
    sa.Column("gelar_belakang", sa.Text),
    sa.Column("jenis_pegawai", sa.Text),
    sa.Column("golongan", sa.Text),
    sa.Column("pangkat", sa.Text),
    sa.Column("tmt_golongan", sa.Date),
    sa.Column("jenis_kelamin", sa.Text),
    sa.Column("tempat_lahir", sa.Text),
    sa.Column("tanggal_lahir", sa.Date),
    sa.Column("nomor_karpeg", sa.Text),
    sa.Column("email", sa.Text),
    sa.Column("telepon", sa.Text),
    sa.Column("kedudukan_hukum", sa.Text),
    sa.Column("siasn_id", ID),
    sa.Column("instansi_id", ID),
    sa.Column("sidik", sa.LargeBinary),
    sa.Column("versi", sa.BigInteger),
)

penugasan = sa.Table(
    "penugasan",
    metadata,
    sa.Column("penugasan_id", ID, primary_key=True),
    sa.Column("pegawai_id", ID),
    sa.Column("instansi_id", ID),
    sa.Column("unor_id", ID),
    sa.Column("jabatan", sa.Text),
    sa.Column("kelompok_jabatan", sa.Text),
    sa.Column("jenjang", sa.Text),
    sa.Column("jenis_penugasan", sa.Text),
    sa.Column("pimpinan", sa.Boolean),
    sa.Column("jenis_skp", sa.Text),
    sa.Column("mulai", sa.Date),
    sa.Column("selesai", sa.Date),
    sa.Column("tmt_jabatan", sa.Date),
    sa.Column("penilai_kini_id", ID),
    sa.Column("atasan_kini_id", ID),
)

koreksi_penilai = sa.Table(
    "koreksi_penilai",
    metadata,
    sa.Column("penugasan_id", ID, primary_key=True),
    sa.Column("instansi_id", ID),
    sa.Column("berlaku_sejak", sa.Date, primary_key=True),
    sa.Column("penilai_id", ID),
    sa.Column("oleh_nama", sa.Text),
    sa.Column("alasan", sa.Text),
)

pengaturan = sa.Table(
    "pengaturan",
    metadata,
    sa.Column("instansi_id", ID, primary_key=True),
    sa.Column("kunci", sa.Text, primary_key=True),
    sa.Column("berlaku_sejak", sa.Date, primary_key=True),
    sa.Column("nilai", JSONB),
    sa.Column("oleh_nama", sa.Text),
    sa.Column("pada", sa.DateTime(timezone=True)),
)

sinkron_siasn = sa.Table(
    "sinkron_siasn",
    metadata,
    sa.Column("sinkron_id", UUID, primary_key=True, server_default=sa.text("uuidv7()")),
    sa.Column("pegawai_id", ID),
    sa.Column("instansi_id", ID),
    sa.Column("status", sa.Text),
    sa.Column("langkah_selesai", sa.Integer),
    sa.Column("perubahan", ARRAY(sa.Text)),
    sa.Column("galat", sa.Text),
    sa.Column("pemilik_galat", sa.Text),
    sa.Column("langkah_berikut", sa.Text),
    sa.Column("percobaan", sa.Integer),
    sa.Column("coba_pada", sa.DateTime(timezone=True)),
    sa.Column("mulai", sa.DateTime(timezone=True)),
    sa.Column("selesai", sa.DateTime(timezone=True)),
    sa.Column("giliran", sa.SmallInteger),
    sa.Column("instansi_sinkron_id", UUID),
)

skp = sa.Table(
    "skp",
    metadata,
    sa.Column("tahun", sa.SmallInteger, primary_key=True),
    sa.Column("skp_id", UUID, primary_key=True),
    sa.Column("instansi_id", ID),
    sa.Column("unor_id", ID),
    sa.Column("penugasan_id", ID),
    sa.Column("pegawai_id", ID),
    sa.Column("penilai_id", ID),
    sa.Column("atasan_penilai_id", ID),
    sa.Column("pegawai", JSONB),
    sa.Column("penilai", JSONB(none_as_null=True)),
    sa.Column("atasan_penilai", JSONB(none_as_null=True)),
    sa.Column("alasan_penilai", sa.Text),
    sa.Column("nama", sa.Text),
    sa.Column("jenis_skp", sa.Text),
    sa.Column("pendekatan", sa.Text),
    sa.Column("jenis_penugasan", sa.Text),
    sa.Column("mulai", sa.Date),
    sa.Column("selesai", sa.Date),
    sa.Column("periode", DATERANGE, sa.Computed("daterange(mulai, selesai, '[]')")),
    sa.Column("status", sa.Text),
    sa.Column("catatan_pengembalian", sa.Text),
    sa.Column("pernah_diajukan", sa.Boolean),
    sa.Column("jumlah_rhk", sa.SmallInteger),
    sa.Column("ekspektasi", JSONB),
    sa.Column("lampiran", JSONB),
    sa.Column("workblock", JSONB),
    sa.Column("tanpa_anggaran", sa.Text),
    sa.Column("boleh_disalin", sa.Boolean),
    sa.Column("beralih_diumumkan", sa.Date),
    sa.Column("versi", sa.BigInteger),
    sa.Column("diubah", sa.DateTime(timezone=True)),
)

rhk = sa.Table(
    "rhk",
    metadata,
    sa.Column("tahun", sa.SmallInteger, primary_key=True),
    sa.Column("rhk_id", UUID, primary_key=True),
    sa.Column("skp_id", UUID),
    sa.Column("instansi_id", ID),
    sa.Column("urutan", sa.SmallInteger),
    sa.Column("klasifikasi", sa.Text),
    sa.Column("jenis", sa.Text),
    sa.Column("rencana_hasil_kerja", sa.Text),
    sa.Column("rhk_pimpinan_id", UUID),
    sa.Column("rhk_pimpinan", sa.Text),
    sa.Column("penugasan_dari", sa.Text),
    sa.Column("unor_id", ID),
    sa.Column("indikator", JSONB),
    sa.Column("indikator_pimpinan_id", sa.Text),
    sa.Column("tim_kerja_id", ID),
    sa.Column("tim_kerja", sa.Text),
    sa.Column("cascading", sa.Text),
    sa.Column("cara_cascading", sa.Text),
    sa.Column("tingkat", sa.Text),
    sa.Column("tautan", sa.Text),
    sa.Column("akar_id", UUID),
    sa.Column("dari_pimpinan", sa.Boolean),
)

riwayat_skp = sa.Table(
    "riwayat_skp",
    metadata,
    sa.Column("tahun", sa.SmallInteger, primary_key=True),
    sa.Column("riwayat_id", UUID, primary_key=True, server_default=sa.text("uuidv7()")),
    sa.Column("skp_id", UUID),
    sa.Column("instansi_id", ID),
    sa.Column("waktu", sa.DateTime(timezone=True)),
    sa.Column("oleh", ID),
    sa.Column("oleh_nama", sa.Text),
    sa.Column("tindakan", sa.Text),
    sa.Column("dari", sa.Text),
    sa.Column("ke", sa.Text),
    sa.Column("catatan", sa.Text),
    sa.Column("objek", sa.Text),
    sa.Column("perubahan", JSONB),
)

ubahan_tangan = sa.Table(
    "ubahan_tangan",
    metadata,
    sa.Column("objek", sa.Text, primary_key=True),
    sa.Column("objek_id", ID, primary_key=True),
    sa.Column("bidang", sa.Text, primary_key=True),
    sa.Column("instansi_id", ID),
    sa.Column("oleh", ID),
    sa.Column("oleh_nama", sa.Text),
    sa.Column("pada", sa.DateTime(timezone=True)),
)

riwayat_organisasi = sa.Table(
    "riwayat_organisasi",
    metadata,
    sa.Column("riwayat_id", UUID, primary_key=True, server_default=sa.text("uuidv7()")),
    sa.Column("instansi_id", ID),
    sa.Column("objek", sa.Text),
    sa.Column("objek_id", ID),
    sa.Column("waktu", sa.DateTime(timezone=True)),
    sa.Column("oleh", ID),
    sa.Column("oleh_nama", sa.Text),
    sa.Column("tindakan", sa.Text),
    sa.Column("catatan", sa.Text),
    sa.Column("perubahan", JSONB),
)
