"""The normalised tables of the plain app, copied from ours, so that the content is the same."""

import psycopg

from tests.bench import isi

ORANG = (
    "pegawai_id",
    "nip",
    "nama",
    "jenis_pegawai",
    "pangkat",
    "golongan",
    "jabatan",
    "unor_id",
    "unit_kerja",
    "instansi_id",
)
TABEL = f"""
DROP SCHEMA IF EXISTS polos CASCADE;
CREATE SCHEMA polos;
CREATE TABLE polos.pegawai AS
    SELECT DISTINCT ON (o->>'pegawai_id') {", ".join(f"o->>'{n}' AS {n}" for n in ORANG)}
    FROM (SELECT unnest(ARRAY[pegawai, penilai, atasan_penilai]) AS o FROM skp
          WHERE tahun = {isi.TAHUN} AND instansi_id = '{isi.INSTANSI}') x WHERE o IS NOT NULL;
ALTER TABLE polos.pegawai ADD PRIMARY KEY (pegawai_id);
CREATE TABLE polos.instansi AS SELECT instansi_id, nama FROM instansi;
ALTER TABLE polos.instansi ADD PRIMARY KEY (instansi_id);
CREATE TABLE polos.skp AS
    SELECT skp_id, tahun, instansi_id, penugasan_id, pegawai_id, penilai_id, atasan_penilai_id,
           alasan_penilai, jenis_skp, pendekatan, jenis_penugasan, mulai, selesai, status,
           catatan_pengembalian, versi, diubah, tanpa_anggaran, boleh_disalin, workblock
    FROM skp WHERE tahun = {isi.TAHUN} AND instansi_id = '{isi.INSTANSI}';
ALTER TABLE polos.skp ADD PRIMARY KEY (skp_id);
CREATE INDEX ON polos.skp (pegawai_id);
CREATE TABLE polos.rhk AS
    SELECT rhk_id, skp_id, urutan, klasifikasi, jenis, rencana_hasil_kerja, rhk_pimpinan_id,
           rhk_pimpinan, penugasan_dari, unor_id, indikator_pimpinan_id, tim_kerja_id, tim_kerja,
           cascading, cara_cascading, tingkat, tautan, akar_id
    FROM rhk WHERE tahun = {isi.TAHUN} AND instansi_id = '{isi.INSTANSI}';
ALTER TABLE polos.rhk ADD PRIMARY KEY (rhk_id);
CREATE INDEX ON polos.rhk (skp_id);
CREATE TABLE polos.indikator AS
    SELECT (i->>0)::uuid AS indikator_id, rhk_id, n AS urutan, i->>1 AS indikator,
           i->>2 AS target, nullif(i->>3, '') AS aspek, nullif(i->>4, '') AS perspektif
    FROM rhk, jsonb_array_elements(indikator) WITH ORDINALITY AS e(i, n)
    WHERE tahun = {isi.TAHUN} AND instansi_id = '{isi.INSTANSI}';
ALTER TABLE polos.indikator ADD PRIMARY KEY (indikator_id);
CREATE INDEX ON polos.indikator (rhk_id);
CREATE TABLE polos.riwayat AS
    SELECT riwayat_id, skp_id, waktu, oleh_nama, tindakan, dari, ke, catatan, perubahan
    FROM riwayat_skp
    WHERE tahun = {isi.TAHUN} AND instansi_id = '{isi.INSTANSI}';
ALTER TABLE polos.riwayat ADD PRIMARY KEY (riwayat_id);
CREATE INDEX ON polos.riwayat (skp_id);
CREATE TABLE polos.ekspektasi AS
    SELECT skp_id, e.key AS nilai, t.n AS urutan, t.teks
    FROM skp, jsonb_each(ekspektasi) e, jsonb_array_elements_text(e.value)
         WITH ORDINALITY AS t(teks, n)
    WHERE tahun = {isi.TAHUN} AND instansi_id = '{isi.INSTANSI}';
ALTER TABLE polos.ekspektasi ADD PRIMARY KEY (skp_id, nilai, urutan);
CREATE TABLE polos.lampiran AS
    SELECT skp_id, b.n AS bagian, t.n AS urutan, t.teks
    FROM skp, jsonb_array_elements(lampiran) WITH ORDINALITY AS b(isi, n),
         jsonb_array_elements_text(b.isi) WITH ORDINALITY AS t(teks, n)
    WHERE tahun = {isi.TAHUN} AND instansi_id = '{isi.INSTANSI}';
ALTER TABLE polos.lampiran ADD PRIMARY KEY (skp_id, bagian, urutan);
"""


def siapkan(dsn: str) -> None:
    """Copy the plans of the bench into tables of this shape."""
    with psycopg.connect(dsn) as db:
        db.execute(TABEL)
        db.commit()
        db.autocommit = True
        db.execute("VACUUM ANALYZE")
