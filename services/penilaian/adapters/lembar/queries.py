"""The lines of a rater in one period: SQL straight to the answer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from kinerja.penilaian.v1 import lembar_service_pb2 as pb
from services.penilaian.adapters import queries, wire
from services.penilaian.adapters import tables as t
from services.penilaian.adapters.penilai_periode import PENILAI, dinilai_oleh
from services.penilaian.adapters.penutupan.tables import DITUTUP
from services.penilaian.domain.capaian_berlaku import (
    CapaianDipakai,
    CapaianTercatat,
    capaian_berlaku,
)
from services.penilaian.domain.kurva_ideal import CapaianOrganisasi
from services.penilaian.domain.penetap_capaian import unor_dipimpin_penilai
from services.penilaian.domain.siklus import JenisPeriode

TERBANYAK = 300
_P, _S = t.penilaian.c, t.skp.c
_UMPAN_BALIK = (
    sa.select(sa.func.count())
    .where(t.umpan_balik.c.tahun == _P.tahun, t.umpan_balik.c.penilaian_id == _P.id)
    .scalar_subquery()
)


def pilihan(conn: sa.Connection, penilai_id: str, tahun: int) -> list[pb.PilihanPeriode]:
    """Periods in which this person rates somebody: the year, then the others in order."""
    cari = (
        sa.select(_P.jenis, _P.ke, sa.func.min(_P.nama).label("nama"))
        .add_columns(sa.func.count().label("jumlah"), sa.func.count(_P.predikat).label("dinilai"))
        .join(t.skp, (_S.skp_id == _P.skp_id) & (_S.tahun == _P.tahun))
        .where(dinilai_oleh(penilai_id), _S.tahun == tahun, _P.ditiadakan == "")
        .group_by(_P.jenis, _P.ke)
        .order_by(_P.jenis != JenisPeriode.TAHUNAN.value, _P.jenis, _P.ke)
    )
    return [
        pb.PilihanPeriode(
            jenis=wire.JENIS_PERIODE[b.jenis],
            ke=b.ke,
            nama=b.nama,
            jumlah=b.jumlah,
            dinilai=b.dinilai,
        )
        for b in conn.execute(cari)
    ]


def baris(
    conn: sa.Connection, penilai_id: str, *, tahun: int, jenis: JenisPeriode, ke: int
) -> Sequence[Any]:
    """Those whom he rates in it, by name; one more than are shown when there are more."""
    cari = queries.DAFTAR.add_columns(
        _S.disetujui,
        _S.rencana["pegawai"]["unor_id"].astext.label("unor_pegawai"),
        PENILAI["unor_id"].astext.label("unor_penilai"),
        _UMPAN_BALIK.label("jumlah_umpan_balik"),
        DITUTUP,
    ).where(
        dinilai_oleh(penilai_id),
        _S.tahun == tahun,
        _P.jenis == jenis.value,
        _P.ke == ke,
        _P.ditiadakan == "",
    )
    urut = cari.order_by(_S.pegawai_nama, _P.id).limit(TERBANYAK + 1)
    return conn.execute(urut).all()


def lalu(
    conn: sa.Connection, skp_id: Sequence[str], *, tahun: int, sebelum: date
) -> dict[str, list[pb.HasilLalu]]:
    """What the plans were rated in periods that ended before this day."""
    cari = (
        sa.select(_P.skp_id, _P.nama, _P.predikat)
        .where(_P.tahun == tahun, _P.skp_id.in_(skp_id), _P.predikat.is_not(None))
        .where(_P.jenis != JenisPeriode.TAHUNAN.value, _P.selesai < sebelum)
        .order_by(_P.skp_id, _P.selesai)
    )
    hasil: dict[str, list[pb.HasilLalu]] = defaultdict(list)
    for b in conn.execute(cari):
        hasil[b.skp_id].append(pb.HasilLalu(nama=b.nama, predikat=wire.PREDIKAT[b.predikat]))
    return hasil


def per_unor(
    conn: sa.Connection, penilai_id: str, instansi_id: str, semua: Sequence[Any]
) -> dict[str, list[Any]]:
    """The lines by the unit led by the rater, nearest above each employee's own."""
    pohon = queries.pohon_instansi(conn, instansi_id)
    hasil: dict[str, list[Any]] = defaultdict(list)
    for b in semua:
        unor_id = unor_dipimpin_penilai(
            penilai_id=penilai_id,
            unor_penilai=b.unor_penilai or "",
            unor_pegawai=b.unor_pegawai or "",
            pohon=pohon,
        )
        hasil[unor_id].append(b)
    return hasil


def nama_unor(conn: sa.Connection, unor_id: Sequence[str]) -> dict[str, str]:
    """Id → name."""
    cari = sa.select(t.unor.c.unor_id, t.unor.c.nama).where(t.unor.c.unor_id.in_(unor_id))
    return {b.unor_id: b.nama for b in conn.execute(cari)}


def capaian(
    conn: sa.Connection, nama: dict[str, str], *, tahun: int, jenis: JenisPeriode, ke: int,
    hari: date,
) -> dict[str, CapaianDipakai]:  # fmt: skip
    """What counts for each of these units today."""
    c = t.capaian_organisasi.c
    cari = sa.select(c.unor_id, c.tahun, c.nilai, c.pertama_pada).where(
        c.unor_id.in_(nama), c.tahun.in_((tahun, tahun - 1)), c.jenis == jenis.value, c.ke == ke
    )
    ada = {
        (b.unor_id, b.tahun): CapaianTercatat(b.tahun, CapaianOrganisasi(b.nilai), b.pertama_pada)
        for b in conn.execute(cari)
    }
    return {
        unor_id: capaian_berlaku(
            jenis=jenis,
            tahun=tahun,
            unit=sebutan,
            tercatat=ada.get((unor_id, tahun)),
            tahun_lalu=ada.get((unor_id, tahun - 1)),
            pada=hari,
        )
        for unor_id, sebutan in nama.items()
    }
