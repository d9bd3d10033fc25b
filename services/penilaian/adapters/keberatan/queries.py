"""Objections that concern somebody: SQL straight to the answer."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from kinerja.penilaian.v1 import keberatan_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.penilaian.adapters import queries, wire
from services.penilaian.adapters import tables as t
from services.penilaian.adapters.penilai_periode import beratasan, dinilai_oleh
from services.penilaian.adapters.token import dari_token, ke_token

_K, _P, _S = t.keberatan.c, t.penilaian.c, t.skp.c
# One way in for each relation, each by its own index.
_PERAN = (
    (beratasan, pb.PERAN_KEBERATAN_PEMUTUS),
    (dinilai_oleh, pb.PERAN_KEBERATAN_PENILAI),
    (_S.pegawai_id.__eq__, pb.PERAN_KEBERATAN_PEMILIK),
)


def daftar(
    conn: sa.Connection, siapa: str, *, terbuka: bool, halaman: umum.Halaman
) -> pb.ListKeberatanResponse:
    """Newest first; who stands in two relations to one sees it once, in the weightier one."""
    milik = sa.union_all(
        *(
            sa.select(_P.id, _P.tahun, sa.literal(int(peran)).label("peran"))
            .join(t.skp, (_S.skp_id == _P.skp_id) & (_S.tahun == _P.tahun))
            .where(milik_siapa(siapa), _P.disampaikan_pada.is_not(None))
            for milik_siapa, peran in _PERAN
        )
    ).subquery()
    sekali = (
        sa.select(milik.c.id, milik.c.tahun, sa.func.max(milik.c.peran).label("peran"))
        .group_by(milik.c.id, milik.c.tahun)
        .subquery()
    )
    cari = (
        queries.DAFTAR.add_columns(
            sekali.c.peran,
            _K.id.label("keberatan_id"),
            _K.status.label("status_keberatan"),
            *(_K[k] for k in ("diajukan_pada", "batas_putus", "dijelaskan_pada")),
        )
        .join(sekali, (sekali.c.id == _P.id) & (sekali.c.tahun == _P.tahun))
        .join(t.keberatan, _K.penilaian_id == _P.id)
    )
    if terbuka:
        cari = cari.where(_K.status == "DIAJUKAN")
    if halaman.page_token:
        (dari,) = dari_token(halaman.page_token, (str,))
        cari = cari.where(sa.cast(_K.id, sa.Text) < dari)
    n = queries.sehalaman(halaman)
    semua = conn.execute(cari.order_by(_K.id.desc()).limit(n + 1)).all()
    lanjut = ke_token([semua[n - 1].keberatan_id]) if len(semua) > n else ""
    return pb.ListKeberatanResponse(
        keberatan=[_ringkas(b) for b in semua[:n]], next_page_token=lanjut
    )


def _ringkas(b: Any) -> pb.KeberatanRingkas:
    return pb.KeberatanRingkas(
        periode=queries.ke_periode(b),
        peran=b.peran,
        status=wire.STATUS_KEBERATAN[b.status_keberatan],
        diajukan_pada=wire.waktu(b.diajukan_pada),
        batas_putus=wire.hari(b.batas_putus),
        dijelaskan=b.dijelaskan_pada is not None,
    )
