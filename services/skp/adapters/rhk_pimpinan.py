"""What a plan may take part in: approved results of the rater, of a team, of an acting post."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa

from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.skp.adapters.organisasi_sql import PIMPINAN_LAIN
from services.skp.adapters.queries import RHK, get_skp, rhk
from services.skp.domain.akses import Pemanggil

_PIMPINAN_LAIN = (
    PIMPINAN_LAIN.replace(":diri", "%(diri)s")
    .replace(":selesai", "%(selesai)s::date")
    .replace(":mulai", "%(mulai)s::date")
)
_RHK_PIMPINAN = f"""
SELECT {RHK}
FROM rhk r JOIN skp s USING (tahun, skp_id)
WHERE tahun = %(tahun)s AND (s.pegawai_id = %(penilai)s OR {_PIMPINAN_LAIN})
  AND s.status = 'PERSETUJUAN'
  AND s.periode && daterange(%(mulai)s, %(selesai)s, '[]')
ORDER BY s.mulai, skp_id, r.jenis DESC, r.urutan
"""  # noqa: S608 made of the constants above


def list_rhk_pimpinan(
    conn: sa.Connection, skp_id: str, *, siapa: Pemanggil, hari_ini: date
) -> pb.ListRhkPimpinanResponse:
    """What the rater's approved plan offers, or why there is nothing to choose."""
    skp = get_skp(conn, skp_id, siapa=siapa, hari_ini=hari_ini)
    if not skp.penilai.pegawai_id:
        return pb.ListRhkPimpinanResponse(keterangan="Pejabat penilai Anda belum ditentukan.")
    baris = (
        conn.exec_driver_sql(
            _RHK_PIMPINAN,
            {
                "tahun": skp.tahun,
                "penilai": skp.penilai.pegawai_id,
                "diri": skp.pegawai.pegawai_id,
                "mulai": skp.periode_mulai,
                "selesai": skp.periode_selesai,
            },
        )
        .scalars()
        .all()
    )
    keterangan = (
        ""
        if baris
        else (f"{skp.penilai.jabatan} belum mempunyai SKP yang disetujui untuk periode ini.")
    )
    return pb.ListRhkPimpinanResponse(
        rhk=[rhk(b) for b in baris],
        keterangan=keterangan,
        wajib=skp.jenis_skp == umum.JENIS_SKP_JA_JF,
    )
