"""The tables as Core sees them; `migrations/` makes them, a test compares the two."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, DATERANGE, JSONB

metadata = sa.MetaData()
_ID = sa.Text(collation="C")
_UUID = sa.Uuid(as_uuid=False)

instansi = sa.Table(
    "instansi",
    metadata,
    sa.Column("instansi_id", _ID, primary_key=True),
    sa.Column("nama", sa.Text),
    sa.Column("disegarkan", sa.Date),
)

unor = sa.Table(
    "unor",
    metadata,
    sa.Column("unor_id", _ID, primary_key=True),
    sa.Column("instansi_id", _ID),
    sa.Column("induk_id", _ID),
    sa.Column("nama", sa.Text),
    sa.Column("jenis", sa.Text),
    sa.Column("jabatan_pimpinan", sa.Text),
    sa.Column("siasn_id", _ID),
    sa.Column("sidik", sa.LargeBinary),
    sa.Column("versi", sa.BigInteger),
)

pegawai = sa.Table(
    "pegawai",
    metadata,
    sa.Column("pegawai_id", _ID, primary_key=True),
    sa.Column("nip", _ID),
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
    sa.Column("siasn_id", _ID),
    sa.Column("instansi_id", _ID),
    sa.Column("sidik", sa.LargeBinary),
    sa.Column("versi", sa.BigInteger),
)

penugasan = sa.Table(
    "penugasan",
    metadata,
    sa.Column("penugasan_id", _ID, primary_key=True),
    sa.Column("pegawai_id", _ID),
    sa.Column("instansi_id", _ID),
    sa.Column("unor_id", _ID),
    sa.Column("jabatan", sa.Text),
    sa.Column("kelompok_jabatan", sa.Text),
    sa.Column("jenjang", sa.Text),
    sa.Column("jenis_penugasan", sa.Text),
    sa.Column("pimpinan", sa.Boolean),
    sa.Column("jenis_skp", sa.Text),
    sa.Column("mulai", sa.Date),
    sa.Column("selesai", sa.Date),
    sa.Column("tmt_jabatan", sa.Date),
    sa.Column("penilai_kini_id", _ID),
    sa.Column("atasan_kini_id", _ID),
)

koreksi_penilai = sa.Table(
    "koreksi_penilai",
    metadata,
    sa.Column("penugasan_id", _ID, primary_key=True),
    sa.Column("instansi_id", _ID),
    sa.Column("berlaku_sejak", sa.Date, primary_key=True),
    sa.Column("penilai_id", _ID),
)

pengaturan = sa.Table(
    "pengaturan",
    metadata,
    sa.Column("instansi_id", _ID, primary_key=True),
    sa.Column("kunci", sa.Text, primary_key=True),
    sa.Column("berlaku_sejak", sa.Date, primary_key=True),
    sa.Column("nilai", JSONB),
    sa.Column("oleh_nama", sa.Text),
    sa.Column("pada", sa.DateTime(timezone=True)),
)

sinkron_siasn = sa.Table(
    "sinkron_siasn",
    metadata,
    sa.Column("sinkron_id", _UUID, primary_key=True, server_default=sa.text("uuidv7()")),
    sa.Column("pegawai_id", _ID),
    sa.Column("instansi_id", _ID),
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
)

skp = sa.Table(
    "skp",
    metadata,
    sa.Column("tahun", sa.SmallInteger, primary_key=True),
    sa.Column("skp_id", _UUID, primary_key=True),
    sa.Column("instansi_id", _ID),
    sa.Column("unor_id", _ID),
    sa.Column("penugasan_id", _ID),
    sa.Column("pegawai_id", _ID),
    sa.Column("penilai_id", _ID),
    sa.Column("atasan_penilai_id", _ID),
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
    sa.Column("versi", sa.BigInteger),
    sa.Column("diubah", sa.DateTime(timezone=True)),
)

rhk = sa.Table(
    "rhk",
    metadata,
    sa.Column("tahun", sa.SmallInteger, primary_key=True),
    sa.Column("rhk_id", _UUID, primary_key=True),
    sa.Column("skp_id", _UUID),
    sa.Column("instansi_id", _ID),
    sa.Column("urutan", sa.SmallInteger),
    sa.Column("klasifikasi", sa.Text),
    sa.Column("jenis", sa.Text),
    sa.Column("rencana_hasil_kerja", sa.Text),
    sa.Column("rhk_pimpinan_id", _UUID),
    sa.Column("rhk_pimpinan", sa.Text),
    sa.Column("penugasan_dari", sa.Text),
    sa.Column("unor_id", _ID),
    sa.Column("indikator", JSONB),
    sa.Column("indikator_pimpinan_id", sa.Text),
    sa.Column("tim_kerja_id", _ID),
    sa.Column("tim_kerja", sa.Text),
    sa.Column("cascading", sa.Text),
    sa.Column("cara_cascading", sa.Text),
    sa.Column("tingkat", sa.Text),
    sa.Column("tautan", sa.Text),
    sa.Column("akar_id", _UUID),
)

riwayat_skp = sa.Table(
    "riwayat_skp",
    metadata,
    sa.Column("tahun", sa.SmallInteger, primary_key=True),
    sa.Column("riwayat_id", _UUID, primary_key=True, server_default=sa.text("uuidv7()")),
    sa.Column("skp_id", _UUID),
    sa.Column("instansi_id", _ID),
    sa.Column("waktu", sa.DateTime(timezone=True)),
    sa.Column("oleh", _ID),
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
    sa.Column("objek_id", _ID, primary_key=True),
    sa.Column("bidang", sa.Text, primary_key=True),
    sa.Column("instansi_id", _ID),
    sa.Column("oleh", _ID),
    sa.Column("oleh_nama", sa.Text),
    sa.Column("pada", sa.DateTime(timezone=True)),
)

tim_kerja = sa.Table(
    "tim_kerja",
    metadata,
    sa.Column("tim_kerja_id", _UUID, primary_key=True),
    sa.Column("instansi_id", _ID),
    sa.Column("nama", sa.Text),
    sa.Column("tujuan", sa.Text),
    sa.Column("ketua_id", _ID),
    sa.Column("unor_id", _ID),
    sa.Column("mulai", sa.Date),
    sa.Column("selesai", sa.Date),
    sa.Column("ditutup", sa.Date),
    sa.Column("dibuat_oleh", _ID),
    sa.Column("versi", sa.BigInteger),
)

tim_kerja_anggota = sa.Table(
    "tim_kerja_anggota",
    metadata,
    sa.Column("tim_kerja_id", _UUID, primary_key=True),
    sa.Column("pegawai_id", _ID, primary_key=True),
    sa.Column("instansi_id", _ID),
    sa.Column("peran", sa.Text),
    sa.Column("mulai", sa.Date, primary_key=True),
    sa.Column("selesai", sa.Date),
)

tim_kerja_riwayat = sa.Table(
    "tim_kerja_riwayat",
    metadata,
    sa.Column("riwayat_id", _UUID, primary_key=True, server_default=sa.text("uuidv7()")),
    sa.Column("tim_kerja_id", _UUID),
    sa.Column("instansi_id", _ID),
    sa.Column("waktu", sa.DateTime(timezone=True)),
    sa.Column("oleh", _ID),
    sa.Column("oleh_nama", sa.Text),
    sa.Column("tindakan", sa.Text),
    sa.Column("catatan", sa.Text),
)

matriks_baris = sa.Table(
    "matriks_baris",
    metadata,
    sa.Column("skp_pimpinan_id", _UUID, primary_key=True),
    sa.Column("skp_id", _UUID, primary_key=True),
    sa.Column("pegawai_id", _ID),
    sa.Column("instansi_id", _ID),
    sa.Column("tahun", sa.SmallInteger),
    sa.Column("cara", sa.Text),
    sa.Column("ditambahkan", sa.DateTime(timezone=True)),
    sa.Column("oleh", _ID),
)
