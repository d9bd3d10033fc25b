"""The aggregate ↔ its rows. `ambil` locks, `simpan` compares the version and tells the outbox.

Only what changed is written: results are compared with those that were loaded.
"""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from psycopg.errors import ExclusionViolation
from sqlalchemy import exc

from services.chassis.errors import SudahBerubah, TidakDitemukan
from services.skp.adapters import outbox, riwayat
from services.skp.adapters import tables as t
from services.skp.adapters.baris_skp import baris_rhk, ke_baris, ke_domain, ke_rhk
from services.skp.domain.daftar_rhk import DaftarRhk
from services.skp.domain.errors import SkpTumpangTindih
from services.skp.domain.identitas import tahun_dari
from services.skp.domain.skp import Skp
from services.skp.domain.tumpang_tindih import Periode

_AMBIL = (
    sa.select(t.skp, t.instansi.c.nama.label("instansi_nama"))
    .join(t.instansi, t.instansi.c.instansi_id == t.skp.c.instansi_id)
    .where(t.skp.c.tahun == sa.bindparam("tahun"), t.skp.c.skp_id == sa.bindparam("id"))
    .with_for_update(of=t.skp)
)
_RHK = (
    sa.select(t.rhk)
    .where(t.rhk.c.tahun == sa.bindparam("tahun"), t.rhk.c.skp_id == sa.bindparam("id"))
    # UTAMA before TAMBAHAN, as the forms print them
    .order_by(t.rhk.c.jenis.desc(), t.rhk.c.urutan)
)


class SqlGudangSkp:
    """Plans in PostgreSQL, inside one transaction."""

    def __init__(self, conn: sa.Connection, *, sekarang: datetime) -> None:
        self._conn = conn
        self._sekarang = sekarang
        # Rows as loaded: what `simpan` compares with. Kept here, never read again.
        self._asal: dict[str, tuple[int, DaftarRhk]] = {}

    def ambil(self, skp_id: str) -> Skp:
        """Load and lock; others wait until this transaction ends."""
        kunci = {"tahun": tahun_dari(skp_id), "id": skp_id}
        if kunci["tahun"] is None:
            raise TidakDitemukan
        baris = self._conn.execute(_AMBIL, kunci).one_or_none()
        if baris is None:
            raise TidakDitemukan
        rhk = tuple(ke_rhk(r) for r in self._conn.execute(_RHK, kunci))
        skp = ke_domain(baris, rhk)
        self._asal[skp_id] = (skp.versi, rhk)
        return skp

    def periode_lain(self, penugasan_id: str, tahun: int) -> list[Periode]:
        """Spans of the other plans of a post."""
        baris = self._conn.execute(
            sa.select(t.skp.c.mulai, t.skp.c.selesai).where(
                t.skp.c.tahun == tahun, t.skp.c.penugasan_id == penugasan_id
            )
        )
        return [Periode(b.mulai, b.selesai) for b in baris]

    def tambah(self, skp: Skp) -> None:
        """Write a new plan."""
        kepala = {"tahun": skp.tahun, "skp_id": skp.skp_id, **ke_baris(skp, self._sekarang)}
        try:
            self._conn.execute(t.skp.insert(), kepala)
        except exc.IntegrityError as e:
            if isinstance(e.orig, ExclusionViolation):
                raise SkpTumpangTindih(
                    mulai=skp.mulai.isoformat(), selesai=skp.selesai.isoformat()
                ) from e
            raise
        self._simpan_rhk(skp, ())
        self._tutup(skp)

    def simpan(self, skp: Skp) -> None:
        """Write what changed; refuse when the row is not the one that was loaded."""
        versi, rhk = self._asal[skp.skp_id]
        hasil = self._conn.execute(
            t.skp.update().where(
                t.skp.c.tahun == skp.tahun,
                t.skp.c.skp_id == skp.skp_id,
                t.skp.c.versi == versi,
            ),
            ke_baris(skp, self._sekarang),
        )
        if hasil.rowcount != 1:
            raise SudahBerubah(versi=skp.versi)
        self._simpan_rhk(skp, rhk)
        self._asal[skp.skp_id] = (skp.versi, skp.rhk)
        self._tutup(skp)

    def hapus(self, skp: Skp) -> None:
        """Delete a plan and everything in it."""
        self._conn.execute(
            t.skp.delete().where(t.skp.c.tahun == skp.tahun, t.skp.c.skp_id == skp.skp_id)
        )

    def _simpan_rhk(self, skp: Skp, lama: DaftarRhk) -> None:
        sebelum = {r.rhk_id: r for r in lama}
        sesudah = {r.rhk_id: r for r in skp.rhk}
        ubah = t.rhk.c.tahun == skp.tahun
        if dibuang := sebelum.keys() - sesudah.keys():
            self._conn.execute(t.rhk.delete().where(ubah, t.rhk.c.rhk_id.in_(dibuang)))
        baru = []
        for rhk_id, r in sesudah.items():
            if rhk_id not in sebelum:
                kepala = {"tahun": skp.tahun, "rhk_id": rhk_id, "instansi_id": skp.instansi_id}
                baru.append(kepala | {"skp_id": skp.skp_id, **baris_rhk(r)})
            elif r != sebelum[rhk_id]:
                self._conn.execute(
                    t.rhk.update().where(ubah, t.rhk.c.rhk_id == rhk_id), baris_rhk(r)
                )
        if baru:
            self._conn.execute(t.rhk.insert(), baru)

    def _tutup(self, skp: Skp) -> None:
        """History and facts, in the same transaction: the one place nobody can forget."""
        riwayat.catat(self._conn, skp)
        outbox.sampaikan(self._conn, skp.peristiwa)
        skp.peristiwa.clear()
