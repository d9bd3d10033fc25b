"""The tables as Core sees them; `migrations/` makes them, a test compares the two."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB, UUID

metadata = sa.MetaData()
_ID = sa.Text(collation="C")
_UUID = UUID(as_uuid=False)
_SAAT = sa.DateTime(timezone=True)

pegawai = sa.Table(
    "pegawai",
    metadata,
    sa.Column("pegawai_id", _ID, primary_key=True),
    sa.Column("nama", sa.Text),
    sa.Column("nip", _ID),
    sa.Column("pangkat", sa.Text),
    sa.Column("golongan", sa.Text),
    sa.Column("versi", sa.BigInteger),
    sa.Column("instansi_id", _ID),
)

unor = sa.Table(
    "unor",
    metadata,
    sa.Column("unor_id", _ID, primary_key=True),
    sa.Column("instansi_id", _ID),
    sa.Column("induk_id", _ID),
    sa.Column("nama", sa.Text),
    sa.Column("pimpinan_id", _ID),
    sa.Column("pimpinan_nama", sa.Text),
    sa.Column("versi", sa.BigInteger),
)

skp = sa.Table(
    "skp",
    metadata,
    sa.Column("tahun", sa.SmallInteger, primary_key=True),
    sa.Column("skp_id", _ID, primary_key=True),
    sa.Column("instansi_id", _ID),
    sa.Column("pegawai_id", _ID),
    sa.Column("pegawai_nama", sa.Text),
    sa.Column("penilai_id", _ID),
    sa.Column("atasan_penilai_id", _ID),
    sa.Column("penilai", JSONB),
    sa.Column("atasan_penilai", JSONB(none_as_null=True)),
    sa.Column("rencana", JSONB),
    sa.Column("disetujui", sa.Boolean),
    sa.Column("versi_rencana", sa.BigInteger),
    sa.Column("versi_status", sa.BigInteger),
    sa.Column("versi_penilai", sa.BigInteger),
    sa.Column("akhir", sa.Date),
    sa.Column("versi_akhir", sa.BigInteger),
    sa.Column("riwayat_penilai", JSONB),
)

skp_mendahului = sa.Table(
    "skp_mendahului",
    metadata,
    sa.Column("skp_id", _ID, primary_key=True),
    sa.Column("penilai", JSONB(none_as_null=True)),
    sa.Column("atasan_penilai", JSONB(none_as_null=True)),
    sa.Column("versi_penilai", sa.BigInteger),
    sa.Column("versi_status", sa.BigInteger),
    sa.Column("akhir", sa.Date),
    sa.Column("versi_akhir", sa.BigInteger),
    sa.Column("riwayat_penilai", JSONB),
)

penilaian = sa.Table(
    "penilaian",
    metadata,
    sa.Column("tahun", sa.SmallInteger, primary_key=True),
    sa.Column("id", _UUID, primary_key=True),
    sa.Column("skp_id", _ID),
    sa.Column("instansi_id", _ID),
    sa.Column("jenis", sa.Text),
    sa.Column("ke", sa.SmallInteger),
    sa.Column("nama", sa.Text),
    sa.Column("mulai", sa.Date),
    sa.Column("selesai", sa.Date),
    sa.Column("status", sa.Text),
    sa.Column("rating_hasil_kerja", sa.Text),
    sa.Column("rating_perilaku", sa.Text),
    sa.Column("predikat", sa.Text),
    sa.Column("catatan", sa.Text),
    sa.Column("dinilai_pada", _SAAT),
    sa.Column("orang_saat_dinilai", JSONB(none_as_null=True)),
    sa.Column("perlu_ditinjau", sa.Boolean),
    sa.Column("disampaikan_pada", _SAAT),
    sa.Column("diterima_pada", _SAAT),
    sa.Column("capaian_beku", JSONB(none_as_null=True)),
    sa.Column("jumlah_bukti_dukung", sa.Integer),
    sa.Column("versi", sa.BigInteger),
    sa.Column("ditiadakan", sa.Text),
    sa.Column("jalur", sa.Text),
    sa.Column("jalur_dokumen", sa.Text),
    sa.Column("ditutup_pada", _SAAT),
    # Who left inside its window and still rates it, and his superior; NULL: the plan's rater.
    sa.Column("penilai_lama_id", _ID),
    sa.Column("atasan_lama_id", _ID),
    sa.Column("penilai_lama", JSONB(none_as_null=True)),
    sa.Column("atasan_lama", JSONB(none_as_null=True)),
    sa.Column("atasan_dokumen", JSONB(none_as_null=True)),
)

rencana_aksi = sa.Table(
    "rencana_aksi",
    metadata,
    sa.Column("tahun", sa.SmallInteger, primary_key=True),
    sa.Column("penilaian_id", _UUID, primary_key=True),
    sa.Column("id", _UUID, primary_key=True),
    sa.Column("rhk_id", _ID),
    sa.Column("deskripsi", sa.Text),
    sa.Column("target", sa.Text),
    sa.Column("dibuat", _SAAT),
)

bukti_dukung = sa.Table(
    "bukti_dukung",
    metadata,
    sa.Column("bulan", sa.Date, primary_key=True),
    sa.Column("penilaian_id", _UUID, primary_key=True),
    sa.Column("id", _UUID, primary_key=True),
    sa.Column("rhk_id", _ID),
    sa.Column("nama", sa.Text),
    sa.Column("tautan", sa.Text),
    sa.Column("dibuat", _SAAT),
)

realisasi = sa.Table(
    "realisasi",
    metadata,
    sa.Column("tahun", sa.SmallInteger, primary_key=True),
    sa.Column("penilaian_id", _UUID, primary_key=True),
    sa.Column("id", _ID, primary_key=True),
    sa.Column("realisasi", sa.Text),
    sa.Column("sumber_data", sa.Text),
    sa.Column("diubah", _SAAT),
)

umpan_balik = sa.Table(
    "umpan_balik",
    metadata,
    sa.Column("tahun", sa.SmallInteger, primary_key=True),
    sa.Column("penilaian_id", _UUID, primary_key=True),
    sa.Column("id", _UUID, primary_key=True),
    sa.Column("rhk_id", _ID),
    sa.Column("nilai", sa.Text),
    sa.Column("pemberi_id", _ID),
    sa.Column("pemberi_nama", sa.Text),
    sa.Column("pemberi_jenis", sa.Text),
    sa.Column("teks", sa.Text),
    sa.Column("emotikon", sa.Text),
    sa.Column("dibuat", _SAAT),
)

permintaan_umpan_balik = sa.Table(
    "permintaan_umpan_balik",
    metadata,
    sa.Column("id", _UUID, primary_key=True),
    sa.Column("tahun", sa.SmallInteger),
    sa.Column("penilaian_id", _UUID),
    sa.Column("diminta_id", _ID),
    sa.Column("diminta_nama", sa.Text),
    sa.Column("permintaan", sa.Text),
    sa.Column("dibuat", _SAAT),
)

keberatan = sa.Table(
    "keberatan",
    metadata,
    sa.Column("id", _UUID, primary_key=True),
    sa.Column("tahun", sa.SmallInteger),
    sa.Column("penilaian_id", _UUID),
    sa.Column("status", sa.Text),
    sa.Column("alasan", sa.Text),
    sa.Column("diajukan_pada", _SAAT),
    sa.Column("batas_putus", sa.Date),
    sa.Column("lama", JSONB),
    sa.Column("penjelasan", sa.Text),
    sa.Column("dijelaskan_pada", _SAAT),
    sa.Column("keputusan", sa.Text),
    sa.Column("pemutus", JSONB(none_as_null=True)),
    sa.Column("selesai_pada", _SAAT),
)

riwayat = sa.Table(
    "riwayat",
    metadata,
    sa.Column("tahun", sa.SmallInteger, primary_key=True),
    sa.Column("penilaian_id", _UUID, primary_key=True),
    sa.Column("id", _UUID, primary_key=True, server_default=sa.text("uuidv7()")),
    sa.Column("waktu", _SAAT),
    sa.Column("oleh_id", _ID),
    sa.Column("oleh_nama", sa.Text),
    sa.Column("tindakan", sa.Text),
    sa.Column("dari", sa.Text),
    sa.Column("ke", sa.Text),
    sa.Column("catatan", sa.Text),
)

capaian_organisasi = sa.Table(
    "capaian_organisasi",
    metadata,
    sa.Column("unor_id", _ID, primary_key=True),
    sa.Column("tahun", sa.SmallInteger, primary_key=True),
    sa.Column("jenis", sa.Text, primary_key=True),
    sa.Column("ke", sa.SmallInteger, primary_key=True),
    sa.Column("instansi_id", _ID),
    sa.Column("nilai", sa.Text),
    sa.Column("catatan", sa.Text),
    sa.Column("oleh_id", _ID),
    sa.Column("oleh_nama", sa.Text),
    sa.Column("pertama_pada", sa.Date),
    sa.Column("ditetapkan_pada", _SAAT),
    sa.Column("versi", sa.BigInteger),
)

riwayat_capaian = sa.Table(
    "riwayat_capaian",
    metadata,
    sa.Column("unor_id", _ID, primary_key=True),
    sa.Column("tahun", sa.SmallInteger, primary_key=True),
    sa.Column("jenis", sa.Text, primary_key=True),
    sa.Column("ke", sa.SmallInteger, primary_key=True),
    sa.Column("versi", sa.BigInteger, primary_key=True),
    sa.Column("nilai", sa.Text),
    sa.Column("catatan", sa.Text),
    sa.Column("oleh_id", _ID),
    sa.Column("oleh_nama", sa.Text),
    sa.Column("waktu", _SAAT),
)

pengaturan = sa.Table(
    "pengaturan",
    metadata,
    sa.Column("instansi_id", _ID, primary_key=True),
    sa.Column("kunci", sa.Text, primary_key=True),
    sa.Column("berlaku_sejak", sa.Date, primary_key=True),
    sa.Column("nilai", sa.Text),
    sa.Column("dasar", sa.Text),
    sa.Column("oleh_id", _ID),
    sa.Column("oleh_nama", sa.Text),
    sa.Column("dibuat", _SAAT),
)

hari_libur = sa.Table(
    "hari_libur",
    metadata,
    sa.Column("tanggal", sa.Date, primary_key=True),
    sa.Column("sumber", sa.Text, primary_key=True),
    sa.Column("libur", sa.Boolean),
    sa.Column("nama", sa.Text),
    sa.Column("dasar", sa.Text),
)

tahun_libur = sa.Table(
    "tahun_libur",
    metadata,
    sa.Column("tahun", sa.SmallInteger, primary_key=True),
    sa.Column("dasar", sa.Text),
)

verifikasi = sa.Table(
    "verifikasi",
    metadata,
    sa.Column("kode", _ID, primary_key=True),
    sa.Column("sidik", sa.LargeBinary),
    sa.Column("jenis_dokumen", sa.Text),
    sa.Column("penilaian_id", _UUID),
    sa.Column("butir", JSONB),
    sa.Column("dicetak_pada", _SAAT),
    sa.Column("dicetak_oleh", _ID),
)
