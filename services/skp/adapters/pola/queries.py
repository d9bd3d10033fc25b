"""Reads of patterns: SQL straight to the answer."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import pola_service_pb2 as pb
from kinerja.skp.v1 import salinan_service_pb2 as salinan_pb
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from services.chassis.errors import TidakDitemukan
from services.skp.adapters import wire
from services.skp.adapters.halaman import dapat_dibandingkan, kunci, token, ukuran
from services.skp.adapters.pola.gudang import SqlGudangPola, ke_rhk
from services.skp.adapters.pola.tables import pola_rhk
from services.skp.domain.pola_rhk import rapat

# Who holds the post is asked for the posts of one page only.
_JABATAN = sa.text(r"""
WITH halaman AS MATERIALIZED (
    SELECT jabatan_kunci, min(jabatan) AS jabatan, count(*) AS jumlah, max(diubah) AS diubah
    FROM pola_rhk
    WHERE instansi_id = :instansi AND jabatan_kunci > :sesudah AND jabatan_kunci LIKE :cari
    GROUP BY jabatan_kunci ORDER BY jabatan_kunci LIMIT :n
)
SELECT h.*, (
    SELECT count(DISTINCT p.pegawai_id) FROM penugasan p
    WHERE p.instansi_id = :instansi AND p.mulai <= :hari AND (p.selesai >= :hari
          OR p.selesai IS NULL)
      AND lower(regexp_replace(btrim(p.jabatan), '\s+', ' ', 'g')) = h.jabatan_kunci
) AS pemegang
FROM halaman h ORDER BY h.jabatan_kunci
""")


def daftar_jabatan(
    conn: sa.Connection, instansi_id: str, request: pb.ListJabatanPolaRequest, *, hari: date
) -> pb.ListJabatanPolaResponse:
    """Posts with patterns, by name."""
    cari = rapat(_dapat(request.cari))
    cari = cari.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    n = ukuran(request.halaman.page_size)
    (sesudah,) = kunci(request.halaman.page_token, (str,)) or ("",)
    semua = conn.execute(
        _JABATAN,
        {
            "instansi": instansi_id,
            "sesudah": sesudah,
            "cari": f"%{cari}%",
            "n": n + 1,
            "hari": hari,
        },
    ).all()
    return pb.ListJabatanPolaResponse(
        jabatan=[
            pb.JabatanPola(
                jabatan=b.jabatan,
                jumlah=b.jumlah,
                pemegang=b.pemegang,
                diubah=wire.waktu(b.diubah),
            )
            for b in semua[:n]
        ],
        next_page_token=token([semua[n - 1].jabatan_kunci]) if len(semua) > n else "",
    )


def daftar(
    conn: sa.Connection, instansi_id: str, request: pb.ListPolaRequest
) -> pb.ListPolaResponse:
    """Patterns by post, in the order in which they came."""
    c, n = pola_rhk.c, ukuran(request.halaman.page_size)
    cari = sa.select(pola_rhk).where(c.instansi_id == instansi_id)
    if jabatan := rapat(_dapat(request.jabatan)):
        cari = cari.where(c.jabatan_kunci == jabatan)
    if dari := kunci(request.halaman.page_token, (str, str)):
        urut = sa.tuple_(c.jabatan_kunci, sa.cast(c.pola_id, sa.Text))
        cari = cari.where(urut > sa.tuple_(*map(sa.literal, dari)))
    urutan = (c.jabatan_kunci, sa.cast(c.pola_id, sa.Text))
    semua = conn.execute(cari.order_by(*urutan).limit(n + 1)).all()
    akhir: Any = semua[n - 1] if len(semua) > n else None
    return pb.ListPolaResponse(
        pola=[_pola(b) for b in semua[:n]],
        next_page_token=token([akhir.jabatan_kunci, akhir.pola_id]) if akhir else "",
    )


def sumber(conn: sa.Connection, skp: skp_pb.Skp, *, isi: bool) -> list[salinan_pb.SumberSalinan]:
    """The patterns of the post of this plan, as something to copy from."""
    rhk = SqlGudangPola(conn).untuk(skp.pegawai.instansi_id, skp.pegawai.jabatan)
    if not rhk:
        return []
    satu = salinan_pb.SumberSalinan(
        tahun=skp.tahun,
        jabatan=skp.pegawai.jabatan,
        pendekatan=skp.pendekatan,
        pola=True,
        rhk=[wire.rhk(r) for r in rhk] if isi else [],
    )
    return [satu]


def _pola(b: Any) -> pb.PolaRhk:
    isi = wire.rhk(ke_rhk(b))
    return pb.PolaRhk(
        pola_id=isi.rhk_id,
        jabatan=b.jabatan,
        jenis=isi.jenis,
        rencana_hasil_kerja=isi.rencana_hasil_kerja,
        indikator=isi.indikator,
        oleh_nama=b.oleh_nama,
        diubah=wire.waktu(b.diubah),
    )


def _dapat(tulisan: str) -> str:
    if not dapat_dibandingkan(tulisan):
        raise TidakDitemukan
    return tulisan
