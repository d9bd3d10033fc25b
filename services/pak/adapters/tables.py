"""The tables as Core sees them; `migrations/` makes them, a test compares the two."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, INT4RANGE, JSONB

metadata = sa.MetaData()
_ID = sa.Text(collation="C")
_KUNCI = sa.Uuid(as_uuid=False)
_AK = sa.Numeric(9, 3)
_WAKTU = sa.DateTime(timezone=True)

pegawai = sa.Table(
    "pegawai",
    metadata,
    sa.Column("pegawai_id", _ID, primary_key=True),
    sa.Column("instansi_id", _ID),
    sa.Column("instansi_nama", sa.Text),
    sa.Column("nip", _ID),
    sa.Column("nama", sa.Text),
    sa.Column("jenis_pegawai", sa.Text),
    sa.Column("pangkat", sa.Text),
    sa.Column("golongan", sa.Text),
    sa.Column("jabatan", sa.Text),
    sa.Column("unor_id", _ID),
    sa.Column("unit_kerja", sa.Text),
    sa.Column("nomor_karpeg", sa.Text),
    sa.Column("tempat_lahir", sa.Text),
    sa.Column("tanggal_lahir", sa.Date),
    sa.Column("jenis_kelamin", sa.Text),
    sa.Column("tmt_golongan", sa.Date),
    sa.Column("tmt_jabatan", sa.Date),
    sa.Column("kelompok", sa.Text),
    sa.Column("jenjang", sa.Text),
    sa.Column("jabatan_fungsional", JSONB),
    sa.Column("penilai_id", _ID),
    sa.Column("penilai", JSONB(none_as_null=True)),
    sa.Column("siasn_id", _ID),
    sa.Column("versi", sa.BigInteger),
)

periode = sa.Table(
    "periode",
    metadata,
    sa.Column("periode_id", _ID, primary_key=True),
    sa.Column("pegawai_id", _ID),
    sa.Column("instansi_id", _ID),
    sa.Column("skp_id", _ID),
    sa.Column("nama", sa.Text),
    sa.Column("tahun", sa.SmallInteger),
    sa.Column("mulai", sa.Date),
    sa.Column("selesai", sa.Date),
    sa.Column("tahunan", sa.Boolean),
    sa.Column("predikat", sa.Text),
    sa.Column("versi", sa.BigInteger),
)

pengaturan = sa.Table(
    "pengaturan",
    metadata,
    sa.Column("instansi_id", _ID, primary_key=True),
    sa.Column("kunci", sa.Text, primary_key=True),
    sa.Column("berlaku_sejak", sa.Date, primary_key=True),
    sa.Column("nilai", JSONB),
)

saldo = sa.Table(
    "saldo",
    metadata,
    sa.Column("saldo_id", _KUNCI, primary_key=True),
    sa.Column("instansi_id", _ID),
    sa.Column("pegawai_id", _ID),
    sa.Column("penilai_id", _ID),
    sa.Column("pegawai", JSONB),
    sa.Column("penilai", JSONB),
    sa.Column("jenjang", sa.Text),
    sa.Column("sumber", sa.Text),
    sa.Column("nomor_sk", sa.Text),
    sa.Column("tanggal_sk", sa.Date),
    sa.Column("total", _AK),
    sa.Column("siasn_id", _ID),
    sa.Column("nama_berkas", sa.Text),
    sa.Column("status", sa.Text),
    sa.Column("catatan", sa.Text),
    sa.Column("diajukan_pada", _WAKTU),
    sa.Column("diputus_pada", _WAKTU),
    sa.Column("versi", sa.BigInteger),
)

saldo_berkas = sa.Table(
    "saldo_berkas",
    metadata,
    sa.Column("saldo_id", _KUNCI, primary_key=True),
    sa.Column("isi", sa.LargeBinary),
)

pak = sa.Table(
    "pak",
    metadata,
    sa.Column("tahun", sa.SmallInteger, primary_key=True),
    sa.Column("pak_id", _KUNCI, primary_key=True),
    sa.Column("instansi_id", _ID),
    sa.Column("pegawai_id", _ID),
    sa.Column("penilai_id", _ID),
    sa.Column("periode_id", _ID),
    sa.Column("pegawai", JSONB),
    sa.Column("perorangan", JSONB),
    sa.Column("penilai", JSONB),
    sa.Column("nomor", sa.Text),
    sa.Column("tanggal", sa.Date),
    sa.Column("tempat", sa.Text),
    sa.Column("untuk_pangkat", sa.Boolean),
    sa.Column("untuk_jenjang", sa.Boolean),
    sa.Column("jenjang", sa.Text),
    sa.Column("golongan", sa.Text),
    sa.Column("presisi", sa.SmallInteger),
    sa.Column("lama", ARRAY(_AK)),
    sa.Column("baru", ARRAY(_AK)),
    sa.Column("jumlah_baru", _AK),
    sa.Column("kumulatif", _AK),
    sa.Column("kebutuhan_pangkat", _AK),
    sa.Column("kebutuhan_jenjang", _AK),
    sa.Column("ak_dasar", _AK),
    sa.Column("pangkat_berikut", sa.Text),
    sa.Column("jenjang_berikut", sa.Text),
    sa.Column("dasar_kebutuhan", sa.Text),
    sa.Column("konversi_lalu", JSONB),
    sa.Column("status", sa.Text),
    sa.Column("catatan", sa.Text),
    sa.Column("siasn_id", _ID),
    sa.Column("versi", sa.BigInteger),
    sa.Column("diubah", _WAKTU),
    sa.Column("menggantikan", JSONB(none_as_null=True)),
    sa.Column("pengganti", JSONB(none_as_null=True)),
    sa.Column("konversi_diganti", JSONB(none_as_null=True)),
)

konversi = sa.Table(
    "konversi",
    metadata,
    sa.Column("tahun", sa.SmallInteger, primary_key=True),
    sa.Column("pak_id", _KUNCI, primary_key=True),
    sa.Column("urutan", sa.SmallInteger, primary_key=True),
    sa.Column("instansi_id", _ID),
    sa.Column("pegawai_id", _ID),
    sa.Column("jenjang", sa.Text),
    sa.Column("bulan_mulai", sa.SmallInteger),
    sa.Column("bulan_selesai", sa.SmallInteger),
    sa.Column("bulan", INT4RANGE),
    sa.Column("predikat", sa.Text),
    sa.Column("persentase", sa.Numeric(6, 3)),
    sa.Column("koefisien", sa.Numeric(6, 3)),
    sa.Column("ak", _AK),
    sa.Column("rumus", sa.Text),
    sa.Column("dasar", ARRAY(sa.Text)),
)

jejak = sa.Table(
    "jejak",
    metadata,
    sa.Column("tahun", sa.SmallInteger, primary_key=True),
    sa.Column("jejak_id", _KUNCI, primary_key=True, server_default=sa.text("uuidv7()")),
    sa.Column("objek_id", _KUNCI),
    sa.Column("instansi_id", _ID),
    sa.Column("waktu", _WAKTU),
    sa.Column("oleh_id", _ID),
    sa.Column("oleh_nama", sa.Text),
    sa.Column("tindakan", sa.Text),
    sa.Column("dari", sa.Text),
    sa.Column("ke", sa.Text),
    sa.Column("catatan", sa.Text),
)

kiriman = sa.Table(
    "kiriman",
    metadata,
    sa.Column("pak_id", _KUNCI, primary_key=True),
    sa.Column("instansi_id", _ID),
    sa.Column("status", sa.Text),
    sa.Column("berikut_pada", _WAKTU),
    sa.Column("percobaan", sa.Integer),
    sa.Column("siasn_id", _ID),
    sa.Column("galat", sa.Text),
    sa.Column("langkah_berikut", sa.Text),
)

dokumen = sa.Table(
    "dokumen",
    metadata,
    sa.Column("kode", _ID, primary_key=True),
    sa.Column("pak_id", _KUNCI),
    sa.Column("instansi_id", _ID),
    sa.Column("jenis", sa.Text),
    sa.Column("sidik", sa.LargeBinary),
    sa.Column("butir", JSONB),
    sa.Column("dicetak_pada", _WAKTU),
)
