"""Plans that a person may copy from: his own, and those shared by colleagues of the same post."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import salinan_service_pb2 as pb
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from services.skp.adapters import tables as t
from services.skp.adapters import wire
from services.skp.adapters.baris_skp import ke_rhk
from services.skp.adapters.pola.gudang import SqlGudangPola
from services.skp.adapters.queries import RHK, rhk
from services.skp.domain.identitas import tahun_dari
from services.skp.domain.skp import Skp
from services.skp.use_cases.salinan import Sumber

TERBANYAK = 20
# A colleague's plan: approved, shared, of the same agency and post, of this year or the last.
_SUMBER = f"""
SELECT s.skp_id::text AS skp_id, s.tahun, s.mulai, s.selesai, s.pegawai, s.pendekatan,
    s.pegawai_id = %(pegawai)s AS sendiri,
    CASE WHEN %(dari)s <> '' THEN coalesce((
        SELECT json_agg({RHK} ORDER BY r.jenis DESC, r.urutan)
        FROM rhk r WHERE r.tahun = s.tahun AND r.skp_id = s.skp_id), '[]') ELSE '[]' END AS rhk
FROM skp s
WHERE s.skp_id <> %(skp)s::uuid AND s.tahun BETWEEN %(tahun)s - 3 AND %(tahun)s
  AND (s.pegawai_id = %(pegawai)s
       OR s.tahun >= %(tahun)s - 1 AND s.instansi_id = %(instansi)s AND s.boleh_disalin
          AND s.status = 'PERSETUJUAN' AND s.pegawai->>'jabatan' = %(jabatan)s)
  AND (%(dari)s = '' OR s.skp_id::text = %(dari)s)
ORDER BY s.pegawai_id = %(pegawai)s DESC, s.tahun DESC, s.skp_id DESC LIMIT %(n)s
"""  # noqa: S608 made of the constant above


class SqlGudangSalinan:
    """Inside one transaction."""

    def __init__(self, conn: sa.Connection) -> None:
        self._conn = conn

    def sumber(self, skp: Skp, dari_skp_id: str) -> Sumber | None:
        """The plan under this id, if he may copy from it."""
        tahun = tahun_dari(dari_skp_id)
        if tahun is None:
            return None
        orang = skp.pegawai
        cari = _cari(skp.skp_id, skp.tahun, orang.pegawai_id, orang.instansi_id, orang.jabatan)
        satu = self._conn.exec_driver_sql(_SUMBER, cari | {"dari": dari_skp_id}).one_or_none()
        if satu is None:
            return None
        isi = self._conn.execute(
            sa.select(t.rhk)
            .where(t.rhk.c.tahun == tahun, t.rhk.c.skp_id == dari_skp_id)
            .order_by(t.rhk.c.jenis.desc(), t.rhk.c.urutan)
        )
        return Sumber(bool(satu.sendiri), tuple(ke_rhk(b) for b in isi))

    def pola(self, skp: Skp) -> Sumber | None:
        """The agency's patterns for his post."""
        orang = skp.pegawai
        semua = SqlGudangPola(self._conn).untuk(orang.instansi_id, orang.jabatan)
        return Sumber(milik_sendiri=False, rhk=semua) if semua else None


def list_sumber(conn: sa.Connection, skp: skp_pb.Skp, dari: str) -> pb.ListSumberSalinanResponse:
    """All of them, or one with its results."""
    orang = skp.pegawai
    cari = _cari(skp.skp_id, skp.tahun, orang.pegawai_id, orang.instansi_id, orang.jabatan)
    semua = conn.exec_driver_sql(_SUMBER, cari | {"dari": dari})
    return pb.ListSumberSalinanResponse(
        sumber=[
            pb.SumberSalinan(
                skp_id=b.skp_id,
                tahun=b.tahun,
                periode_mulai=wire.hari(b.mulai),
                periode_selesai=wire.hari(b.selesai),
                jabatan=b.pegawai["jabatan"],
                unit_kerja=b.pegawai["unit_kerja"],
                milik_sendiri=b.sendiri,
                pendekatan=wire.PENDEKATAN[b.pendekatan],
                rhk=[rhk(r) for r in b.rhk],
            )
            for b in semua
        ]
    )


def _cari(skp_id: str, tahun: int, pegawai: str, instansi: str, jabatan: str) -> dict[str, Any]:
    return {
        "skp": skp_id,
        "tahun": tahun,
        "pegawai": pegawai,
        "instansi": instansi,
        "jabatan": jabatan,
        "n": TERBANYAK,
    }
