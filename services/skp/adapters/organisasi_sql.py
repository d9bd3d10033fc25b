"""What is asked about people, posts and units of one day, as SQL."""

from __future__ import annotations

import sqlalchemy as sa

from services.skp.adapters import tables as t

PEGAWAI = sa.select(t.pegawai, t.instansi.c.nama.label("instansi_nama")).join(
    t.instansi, t.instansi.c.instansi_id == t.pegawai.c.instansi_id
)
PENUGASAN = (
    sa.select(t.penugasan, t.unor.c.nama.label("unit_kerja"))
    .join(t.unor, t.unor.c.unor_id == t.penugasan.c.unor_id)
    .order_by(t.penugasan.c.mulai, t.penugasan.c.penugasan_id)
)
# The asked units and all above them, each with whoever holds a leading post there on the day.
UNIT = sa.text("""
WITH RECURSIVE rantai AS (
    SELECT unor_id, induk_id FROM unor WHERE unor_id = ANY(:awal)
    UNION
    SELECT u.unor_id, u.induk_id FROM unor u JOIN rantai r ON u.unor_id = r.induk_id
)
SELECT u.unor_id, coalesce(u.induk_id, '') AS induk_id, u.nama AS unit_kerja,
       p.jabatan, p.jenis_penugasan, p.mulai, g.pegawai_id, g.nip, g.nama, g.gelar_depan,
       g.gelar_belakang, g.jenis_pegawai, g.pangkat, g.golongan, g.instansi_id,
       g.kedudukan_hukum
FROM rantai r
JOIN unor u ON u.unor_id = r.unor_id
LEFT JOIN penugasan p ON p.unor_id = u.unor_id AND p.pimpinan
     AND p.mulai <= :hari AND (p.selesai IS NULL OR p.selesai >= :hari)
LEFT JOIN pegawai g ON g.pegawai_id = p.pegawai_id
""")
# The correction in force on the day, a temporary rater before any other; with the post that he
# holds then.
KOREKSI = sa.text("""
SELECT DISTINCT ON (k.penugasan_id)
       k.penugasan_id, k.berlaku_sejak, k.sampai, p.unor_id, u.nama AS unit_kerja, p.jabatan,
       p.pimpinan, g.pegawai_id, g.nip, g.nama, g.gelar_depan, g.gelar_belakang,
       g.jenis_pegawai, g.pangkat, g.golongan, g.instansi_id
FROM (
    SELECT penugasan_id, mulai AS berlaku_sejak, berakhir AS sampai, penilai_id
    FROM penilai_sementara WHERE berakhir >= :hari
    UNION ALL
    SELECT penugasan_id, berlaku_sejak, NULL, penilai_id FROM koreksi_penilai
) k
JOIN pegawai g ON g.pegawai_id = k.penilai_id
LEFT JOIN penugasan p ON p.pegawai_id = g.pegawai_id
     AND p.mulai <= :hari AND (p.selesai IS NULL OR p.selesai >= :hari)
LEFT JOIN unor u ON u.unor_id = p.unor_id
WHERE k.penugasan_id = ANY(:penugasan) AND k.berlaku_sejak <= :hari
ORDER BY k.penugasan_id, k.sampai IS NOT NULL DESC, k.berlaku_sejak DESC,
    p.jenis_penugasan = 'DEFINITIF' DESC, p.mulai DESC
""")
ATASAN = sa.text("""
SELECT g.jenis_pegawai, g.kedudukan_hukum,
    EXISTS (
        SELECT 1 FROM skp s WHERE s.tahun = :tahun AND s.pegawai_id = :pegawai
        AND s.status = 'PERSETUJUAN' AND s.periode && daterange(:mulai, :selesai, '[]')
    ) AS disetujui
FROM pegawai g WHERE g.pegawai_id = :pegawai
""")
TIM_KERJA = sa.text("""
SELECT k.nama FROM tim_kerja k
WHERE k.tim_kerja_id::text = :tim AND (k.ketua_id = :pegawai OR EXISTS (
    SELECT 1 FROM tim_kerja_anggota a
    WHERE a.tim_kerja_id = k.tim_kerja_id AND a.pegawai_id = :pegawai))
""")
# Results of a team's leader, for those who are members while the plan runs.
DARI_KETUA_TIM = """
EXISTS (SELECT 1 FROM tim_kerja k JOIN tim_kerja_anggota a USING (tim_kerja_id)
    WHERE k.tim_kerja_id::text = r.tim_kerja_id AND k.ketua_id = s.pegawai_id
      AND a.pegawai_id = :diri AND a.mulai <= :selesai
      AND (a.selesai IS NULL OR a.selesai >= :mulai))
"""
# Results of whoever assesses an acting post, where the agency has its work written into the
# definitive plan (`plt_model`; PermenPANRB 6/2022 Lamp. II.C).
DARI_PENILAI_PLT = """
EXISTS (SELECT 1 FROM penugasan p
    WHERE p.pegawai_id = :diri AND p.penilai_kini_id = s.pegawai_id
      AND p.jenis_penugasan IN ('PLT', 'PLH', 'PJ') AND p.mulai <= :selesai
      AND (p.selesai IS NULL OR p.selesai >= :mulai)
      AND 'RHK_UTAMA' = (SELECT a.nilai #>> '{}' FROM pengaturan a
          WHERE a.instansi_id = p.instansi_id AND a.kunci = 'plt_model'
            AND a.berlaku_sejak <= :selesai ORDER BY a.berlaku_sejak DESC LIMIT 1))
"""
PIMPINAN_LAIN = f"({DARI_KETUA_TIM} OR {DARI_PENILAI_PLT})"
# Links go to the first result of an inherited line: they outlive a change of leader.
RHK_PIMPINAN = sa.text(
    """
SELECT coalesce(r.akar_id, r.rhk_id)::text AS akar, r.rencana_hasil_kerja AS teks, r.indikator
FROM rhk r JOIN skp s USING (tahun, skp_id)
WHERE tahun = :tahun AND (r.rhk_id = :rhk OR r.akar_id = :rhk)
  AND (s.pegawai_id = :pegawai OR """
    + PIMPINAN_LAIN
    + """)
  AND s.status = 'PERSETUJUAN' AND s.periode && daterange(:mulai, :selesai, '[]')
"""
)
