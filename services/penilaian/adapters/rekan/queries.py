"""Periods that run, for those who give feedback or were asked: SQL straight to the answer."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa

from kinerja.penilaian.v1 import rekan_service_pb2 as pb
from services.penilaian.adapters import queries, wire
from services.penilaian.adapters import tables as t
from services.penilaian.adapters.rows import ke_orang_kini
from services.penilaian.domain.penilaian import StatusPenilaian

TERBANYAK = 100
_P, _S, _M, _U = t.penilaian.c, t.skp.c, t.permintaan_umpan_balik.c, t.umpan_balik.c
_TERJAWAB = sa.exists().where(
    _U.tahun == _M.tahun, _U.penilaian_id == _M.penilaian_id, _U.pemberi_id == _M.diminta_id
)


def _berjalan(hari: date) -> tuple[Any, ...]:
    """On which something can be said today; the command decides again."""
    return (
        _P.status == StatusPenilaian.BERJALAN.value,
        _P.ditiadakan == "",
        _P.mulai <= hari,
        _S.disetujui,
    )


def cari(
    conn: sa.Connection, nip: str, *, instansi_id: str, bukan: str, hari: date
) -> list[pb.PeriodeRekan]:
    """Running periods of whoever has this NIP in this agency; the newest first."""
    pilih = queries.DAFTAR.where(
        t.pegawai.c.nip == nip,
        _S.instansi_id == instansi_id,
        _S.pegawai_id != bukan,
        *_berjalan(hari),
    ).order_by(_P.selesai.desc(), _P.id)
    return [_periode(b) for b in conn.execute(pilih.limit(TERBANYAK))] if nip else []


def diminta(conn: sa.Connection, siapa: str, *, hari: date) -> list[pb.PermintaanUmpanBalik]:
    """What this person was asked for and has not answered; the newest first."""
    pilih = (
        queries.DAFTAR.add_columns(_M.permintaan, _M.dibuat.label("diminta_pada"))
        .join(
            t.permintaan_umpan_balik,
            (_M.penilaian_id == _P.id) & (_M.tahun == _P.tahun),
        )
        .where(_M.diminta_id == siapa, ~_TERJAWAB, *_berjalan(hari))
        .order_by(_M.id.desc())
    )
    return [
        pb.PermintaanUmpanBalik(
            periode=_periode(b), permintaan=b.permintaan, diminta_pada=wire.waktu(b.diminta_pada)
        )
        for b in conn.execute(pilih.limit(TERBANYAK))
    ]


def yang_diminta(conn: sa.Connection, periode_id: str) -> list[pb.YangDiminta]:
    """Whom the employee asked for a period, in order."""
    pilih = (
        sa.select(t.permintaan_umpan_balik, _TERJAWAB.label("terjawab"))
        .where(_M.penilaian_id == periode_id)
        .order_by(_M.id)
    )
    return [
        pb.YangDiminta(
            nama=b.diminta_nama,
            permintaan=b.permintaan,
            diminta_pada=wire.waktu(b.dibuat),
            terjawab=b.terjawab,
        )
        for b in conn.execute(pilih)
    ]


def permintaan(conn: sa.Connection, periode_id: str, siapa: str) -> str:
    """What this person was asked for; empty when nothing."""
    pilih = sa.select(_M.permintaan).where(_M.penilaian_id == periode_id, _M.diminta_id == siapa)
    return conn.scalar(pilih) or ""


def _periode(b: Any) -> pb.PeriodeRekan:
    orang = ke_orang_kini(b.pegawai, b.pegawai_kini)
    assert orang is not None
    return pb.PeriodeRekan(
        periode_id=b.id,
        nama_periode=b.nama,
        tahun=b.tahun,
        mulai=wire.hari(b.mulai),
        selesai=wire.hari(b.selesai),
        nama=orang.nama,
        jabatan=orang.jabatan,
        unit_kerja=orang.unit_kerja,
    )
