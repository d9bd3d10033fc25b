"""The plans of those who led the unit, or the team, before this person in the year."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

import sqlalchemy as sa

from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from kinerja.skp.v1 import warisan_service_pb2 as pb
from services.skp.adapters.baris_skp import ke_rhk
from services.skp.adapters.queries import RHK, orang, rhk
from services.skp.domain.rencana import Rhk
from services.skp.domain.skp import Skp
from services.skp.domain.tindakan import Tindakan

_ASAL = """
WITH saya AS (
    SELECT s.tahun, s.skp_id, s.pegawai_id, p.unor_id, p.pimpinan
    FROM skp s JOIN penugasan p USING (penugasan_id)
    WHERE s.tahun = :tahun AND s.skp_id = :skp
)
SELECT {kolom}
FROM saya m JOIN skp s ON s.tahun = m.tahun AND s.pegawai_id <> m.pegawai_id
JOIN penugasan p USING (penugasan_id)
JOIN rhk r ON r.tahun = s.tahun AND r.skp_id = s.skp_id
WHERE s.status = 'PERSETUJUAN' AND r.klasifikasi = 'ORGANISASI'
  AND (m.pimpinan AND p.pimpinan AND p.unor_id = m.unor_id
       OR EXISTS (SELECT 1 FROM tim_kerja k WHERE k.tim_kerja_id::text = r.tim_kerja_id
                  AND k.ketua_id = m.pegawai_id))
ORDER BY s.mulai, r.jenis DESC, r.urutan
"""
_PENDAHULU = sa.text(_ASAL.replace("{kolom}", "r.*, s.skp_id::text AS dari"))
_DILIHAT = sa.text(_ASAL.replace("{kolom}", f"{RHK} AS isi, s.pegawai"))
_BAWAHAN = sa.text("""
SELECT r.rhk_pimpinan_id::text AS akar, s.nama
FROM rhk r JOIN skp s USING (tahun, skp_id)
WHERE tahun = :tahun AND r.rhk_pimpinan_id = ANY(CAST(:akar AS uuid[])) AND s.status <> 'DRAFT'
  AND s.pegawai_id <> :diri
ORDER BY s.nama COLLATE "C"
""")
_TIM = sa.text("""
SELECT k.tim_kerja_id::text AS id, k.nama, g.nama AS ketua
FROM tim_kerja k JOIN pegawai g ON g.pegawai_id = k.ketua_id
WHERE k.ketua_id = ANY(:orang) AND k.ditutup IS NULL AND k.selesai >= :hari
ORDER BY k.nama
""")
_BAWA = sa.text("""
INSERT INTO matriks_baris (skp_pimpinan_id, skp_id, pegawai_id, instansi_id, tahun, cara,
    ditambahkan, oleh)
SELECT :tujuan, b.skp_id, b.pegawai_id, b.instansi_id, b.tahun, 'WARISAN', :pada, :oleh
FROM matriks_baris b WHERE b.skp_pimpinan_id = ANY(CAST(:dari AS uuid[])) AND b.skp_id <> :tujuan
ON CONFLICT DO NOTHING
""")


class SqlGudangWarisan:
    """Inside one transaction."""

    def __init__(self, conn: sa.Connection) -> None:
        self._conn = conn

    def pendahulu(self, skp: Skp) -> Sequence[tuple[Rhk, str]]:
        """Their organisational results as agreed, each with the plan it stands in."""
        cari = {"tahun": skp.tahun, "skp": skp.skp_id}
        return [(ke_rhk(b), b.dari) for b in self._conn.execute(_PENDAHULU, cari)]

    def bawa_matriks(self, skp: Skp, dari: set[str], t: Tindakan) -> None:
        """Whoever stood in those plans' matrices stands in this one's too."""
        isi = {"tujuan": skp.skp_id, "dari": sorted(dari), "pada": t.pada, "oleh": t.oleh}
        self._conn.execute(_BAWA, isi)


def list_warisan(conn: sa.Connection, skp: skp_pb.Skp, *, hari: date) -> pb.ListWarisanResponse:
    """What there is to take over, with the people who hang on it."""
    if skp.status != skp_pb.STATUS_SKP_DRAFT:
        return pb.ListWarisanResponse()
    cari = {"tahun": skp.tahun, "skp": skp.skp_id}
    semua = [(rhk(b.isi), b.pegawai) for b in conn.execute(_DILIHAT, cari)]
    bawahan: dict[str, list[str]] = defaultdict(list)
    akar = {"tahun": skp.tahun, "akar": [_akar(r) for r, _ in semua]}
    for b in conn.execute(_BAWAHAN, akar | {"diri": skp.pegawai.pegawai_id}):
        if b.nama not in bawahan[b.akar]:
            bawahan[b.akar].append(b.nama)
    ada = {_akar(r) for r in skp.rhk}
    pemimpin = sorted({o["pegawai_id"] for _, o in semua})
    return pb.ListWarisanResponse(
        warisan=[
            pb.Warisan(rhk=r, pendahulu=orang(o), bawahan=bawahan[_akar(r)], sudah=_akar(r) in ada)
            for r, o in semua
        ],
        tim_kerja=[
            pb.TimTertinggal(tim_kerja_id=k.id, nama=k.nama, ketua_nama=k.ketua)
            for k in conn.execute(_TIM, {"orang": pemimpin, "hari": hari})
        ],
    )


def _akar(r: skp_pb.Rhk) -> str:
    return r.akar_id or r.rhk_id
