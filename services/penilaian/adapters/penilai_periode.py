"""Who rates each period: the plan's rater, or the one who left inside its window.

The columns are of `penilaian` joined with `skp`. A period that stays with who left carries him and
his superior itself (`penilai_lama`, `atasan_lama`); everywhere else both are NULL.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from services.penilaian.adapters import tables as t
from services.penilaian.adapters.pengaturan import JENDELA
from services.penilaian.adapters.rows import dari_orang, ke_orang
from services.penilaian.domain.penilai_periode import PenilaiSejak
from services.penilaian.domain.siklus import JenisPeriode, Periode

_P, _S = t.penilaian.c, t.skp.c
_TETAP = _P.penilai_lama_id.is_not(None)
PENILAI_ID = sa.func.coalesce(_P.penilai_lama_id, _S.penilai_id)
ATASAN_ID = sa.func.coalesce(_P.atasan_lama_id, _S.atasan_penilai_id)
PENILAI = sa.case((_TETAP, _P.penilai_lama), else_=_S.penilai)
ATASAN = sa.case((_TETAP, _P.atasan_lama), else_=_S.atasan_penilai)


def dinilai_oleh(pegawai_id: str) -> Any:
    """This person rates the period."""
    return _milik(PENILAI_ID, "penilai_id", "penilai_lama_id", pegawai_id)


def beratasan(pegawai_id: str) -> Any:
    """This person is the superior of who rates the period."""
    return _milik(ATASAN_ID, "atasan_penilai_id", "atasan_lama_id", pegawai_id)


def _milik(berlaku: Any, di_skp: str, di_periode: str, pegawai_id: str) -> Any:
    """The plans are found by the index of each place in which he may stand."""
    s, p = t.skp.alias().c, t.penilaian.alias().c
    calon = sa.union(
        sa.select(s.skp_id).where(s[di_skp] == pegawai_id),
        sa.select(p.skp_id).where(p[di_periode] == pegawai_id),
    )
    return sa.and_(berlaku == pegawai_id, _S.skp_id.in_(calon))


def berkala(conn: sa.Connection, tahun: int, skp_id: str) -> list[tuple[str, Periode, int | None]]:
    """The periodic evaluations of a plan, each with the window that its agency chose."""
    pilih = sa.select(_P.id, _P.jenis, _P.ke, _P.nama, _P.mulai, _P.selesai, JENDELA).where(
        _P.tahun == tahun, _P.skp_id == skp_id, _P.jenis != JenisPeriode.TAHUNAN.value
    )
    return [
        (b.id, Periode(JenisPeriode(b.jenis), b.ke, b.nama, b.mulai, b.selesai), b.jendela)
        for b in conn.execute(pilih)
    ]


def samakan(conn: sa.Connection, tahun: int, id_: str, lama: PenilaiSejak | None) -> Sequence[Any]:
    """Write who left, or that nobody did; the period where that is news."""
    atasan = lama.atasan_penilai if lama else None
    isi = {
        "penilai_lama_id": lama.penilai.pegawai_id if lama else None,
        "atasan_lama_id": (atasan.pegawai_id if atasan else "") if lama else None,
        "penilai_lama": dari_orang(lama.penilai) if lama else None,
        "atasan_lama": dari_orang(atasan),
    }
    ubah = (
        sa.update(t.penilaian)
        .values(**isi, versi=_P.versi + 1)
        .where(_P.tahun == tahun, _P.id == id_)
        .where(sa.or_(*(_P[kolom].is_distinct_from(nilai) for kolom, nilai in isi.items())))
        .returning(_P.id, _P.status)
    )
    return conn.execute(ubah).all()


def dari_riwayat(riwayat: Sequence[PenilaiSejak]) -> list[dict[str, Any]]:
    """The raters of a plan as a JSON value."""
    return [
        {
            "versi": satu.versi,
            "sejak": satu.sejak.isoformat(),
            "penilai": dari_orang(satu.penilai),
            "atasan_penilai": dari_orang(satu.atasan_penilai),
        }
        for satu in riwayat
    ]


def ke_riwayat(isi: list[dict[str, Any]]) -> tuple[PenilaiSejak, ...]:
    """The raters of a plan in their JSON value."""
    return tuple(
        PenilaiSejak(
            versi=satu["versi"],
            sejak=date.fromisoformat(satu["sejak"]),
            penilai=ke_orang(satu["penilai"]),
            atasan_penilai=ke_orang(satu["atasan_penilai"]) if satu["atasan_penilai"] else None,
        )
        for satu in isi
    )
