"""Progress of a plan's indicators, in this period and in those before it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from decimal import Decimal

import sqlalchemy as sa

from kinerja.penilaian.v1 import penilaian_service_pb2 as pb
from services.penilaian.adapters import tables as t
from services.penilaian.domain.kemajuan import kemajuan
from services.penilaian.domain.penilaian import Penilaian

Realisasi = Mapping[str, Sequence[tuple[str, str]]]
"""By indicator: name of the period and what was achieved in it, oldest first."""


def setahun(conn: sa.Connection, penilaian: Penilaian) -> Realisasi:
    """Of the same plan up to the end of this period: who reads it may read what led to it."""
    p, r = t.penilaian.c, t.realisasi.c
    cari = (
        sa.select(p.nama, r.id, r.realisasi)
        .join(t.realisasi, (r.tahun == p.tahun) & (r.penilaian_id == p.id))
        .where(
            p.tahun == penilaian.skp.tahun,
            p.skp_id == penilaian.skp.skp_id,
            p.ditiadakan == "",
            p.selesai <= penilaian.periode.selesai,
        )
        .order_by(p.selesai, p.mulai.desc())
    )
    hasil = defaultdict(list)
    for b in conn.execute(cari):
        hasil[b.id].append((b.nama, b.realisasi))
    return hasil


def ini(target: str, realisasi: str) -> pb.Kemajuan | None:
    """One result beside its target; absent where they are no numbers."""
    isi = kemajuan(target=target, realisasi=realisasi)
    if isi is None:
        return None
    return pb.Kemajuan(
        realisasi=_polos(isi.realisasi),
        target=_polos(isi.target),
        satuan=isi.satuan,
        persen=_polos(isi.persen),
        batas_atas=isi.batas_atas,
    )


def deret(target: str, semua: Sequence[tuple[str, str]]) -> list[pb.KemajuanPeriode]:
    """Those periods that have a number."""
    return [
        pb.KemajuanPeriode(nama=nama, kemajuan=satu)
        for nama, realisasi in semua
        if (satu := ini(target, realisasi))
    ]


def _polos(angka: Decimal) -> str:
    """70.0 → 70, 66.6 → 66.6: no zeros behind."""
    return f"{angka.normalize():f}"
