"""Guidance and counselling ↔ rows. `ambil` locks, `simpan` compares the version."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import sqlalchemy as sa

from services.chassis.errors import SudahBerubah, TidakDitemukan
from services.penilaian.adapters import outbox
from services.penilaian.adapters import tables as t
from services.penilaian.adapters.pembinaan.rows import dari_pembinaan, ke_pembinaan
from services.penilaian.adapters.pembinaan.tables import pembinaan, riwayat_pembinaan
from services.penilaian.adapters.rows import ke_skp
from services.penilaian.domain.identitas import sebagai_uuid
from services.penilaian.domain.pembinaan import Pembinaan
from services.penilaian.domain.rencana import SkpDisepakati

_PEGAWAI, _PENILAI, _ATASAN = (t.pegawai.alias(n) for n in ("pegawai", "penilai", "atasan"))


def _kini(siapa: Any, nama: str) -> Any:
    return sa.func.to_jsonb(siapa.table_valued()).label(nama)


_KOLOM_SKP = (
    *(t.skp.c[k] for k in ("rencana", "disetujui", "penilai", "atasan_penilai")),
    _kini(_PEGAWAI, "pegawai_kini"),
    _kini(_PENILAI, "penilai_kini"),
    _kini(_ATASAN, "atasan_kini"),
)


def _dengan_orang(pilih: Any) -> Any:
    return (
        pilih.outerjoin(_PEGAWAI, _PEGAWAI.c.pegawai_id == t.skp.c.pegawai_id)
        .outerjoin(_PENILAI, _PENILAI.c.pegawai_id == t.skp.c.penilai_id)
        .outerjoin(_ATASAN, _ATASAN.c.pegawai_id == t.skp.c.atasan_penilai_id)
    )


_SKP = _dengan_orang(sa.select(t.skp.c.skp_id, *_KOLOM_SKP).select_from(t.skp)).where(
    t.skp.c.skp_id == sa.bindparam("id")
)
_MUAT = _dengan_orang(
    sa.select(pembinaan, *_KOLOM_SKP)
    .select_from(pembinaan)
    .join(t.skp, (t.skp.c.skp_id == pembinaan.c.skp_id) & (t.skp.c.tahun == pembinaan.c.tahun))
).where(pembinaan.c.id == sa.bindparam("id"))


def baca_skp(conn: sa.Connection, skp_id: str) -> SkpDisepakati:
    """An agreed plan as it is now."""
    baris = conn.execute(_SKP, {"id": skp_id}).one_or_none()
    if baris is None:
        raise TidakDitemukan
    return ke_skp(baris)


def baca(conn: sa.Connection, id: str) -> Pembinaan:
    """One as it stands, for reading."""
    uuid = sebagai_uuid(id)
    baris = uuid and conn.execute(_MUAT, {"id": uuid}).one_or_none()
    if not baris:
        raise TidakDitemukan
    return ke_pembinaan(baris)


class SqlGudangPembinaan:
    """Guidance and counselling in PostgreSQL, inside one transaction."""

    def __init__(self, conn: sa.Connection) -> None:
        self._conn = conn

    def skp(self, skp_id: str) -> SkpDisepakati:
        """The plan as it is now."""
        return baca_skp(self._conn, skp_id)

    def ambil(self, id: str) -> Pembinaan:
        """Load and lock; the rest is read after the lock, as it is then."""
        kunci = sa.select(pembinaan.c.id).where(pembinaan.c.id == sebagai_uuid(id))
        self._conn.execute(kunci.with_for_update())
        return baca(self._conn, id)

    def simpan(self, ini: Pembinaan) -> None:
        """Write it, one version further; tell its history and the outbox."""
        sebelum, ini.versi = ini.versi, ini.versi + 1
        isi = dari_pembinaan(ini)
        if not sebelum:
            self._conn.execute(sa.insert(pembinaan).values(isi))
        else:
            p = pembinaan.c
            ubah = sa.update(pembinaan).values(isi).where(p.id == ini.id, p.versi == sebelum)
            if self._conn.execute(ubah).rowcount != 1:
                raise SudahBerubah
        baris = [asdict(j) | {"pembinaan_id": ini.id} for j in ini.jejak]
        self._conn.execute(sa.insert(riwayat_pembinaan), baris)
        outbox.sampaikan(self._conn, ini.peristiwa, versi=ini.versi)
        ini.jejak, ini.peristiwa = [], []
