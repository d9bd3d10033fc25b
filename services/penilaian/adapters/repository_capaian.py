"""Achievements of units and the tree of units ↔ rows."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from services.chassis.errors import TidakDitemukan
from services.penilaian.adapters import outbox, queries
from services.penilaian.adapters import tables as t
from services.penilaian.domain.capaian import CapaianUnor
from services.penilaian.domain.kurva_ideal import CapaianOrganisasi
from services.penilaian.domain.penetap_capaian import Simpul
from services.penilaian.domain.siklus import JenisPeriode

_KUNCI = sa.text("SELECT pg_advisory_xact_lock(hashtextextended('capaian ' || :id, 0))")


class SqlGudangCapaian:
    """Achievements in PostgreSQL, inside one transaction."""

    def __init__(self, conn: sa.Connection) -> None:
        self._conn = conn

    def ke_atas(self, unor_id: str) -> dict[str, Simpul]:
        """The unit and everything above it; empty for an unknown one."""
        return queries.ke_atas(self._conn, unor_id)

    def ambil(self, unor_id: str, tahun: int, jenis: JenisPeriode, ke: int) -> CapaianUnor:
        """Load and lock; the lock also holds where nothing was ever set."""
        self._conn.execute(_KUNCI, {"id": f"{unor_id} {tahun} {jenis} {ke}"})
        instansi_id = self._conn.scalar(
            sa.select(t.unor.c.instansi_id).where(t.unor.c.unor_id == unor_id)
        )
        if instansi_id is None:
            raise TidakDitemukan
        kolom = t.capaian_organisasi.c
        baris = self._conn.execute(
            sa.select(t.capaian_organisasi).where(
                kolom.unor_id == unor_id,
                kolom.tahun == tahun,
                kolom.jenis == jenis.value,
                kolom.ke == ke,
            )
        ).one_or_none()
        if baris is None:
            return CapaianUnor(unor_id, instansi_id, tahun, jenis, ke)
        return CapaianUnor(
            unor_id,
            instansi_id,
            tahun,
            jenis,
            ke,
            versi=baris.versi,
            nilai=CapaianOrganisasi(baris.nilai),
            catatan=baris.catatan,
            oleh_id=baris.oleh_id,
            oleh_nama=baris.oleh_nama,
            pertama_pada=baris.pertama_pada,
            ditetapkan_pada=baris.ditetapkan_pada,
        )

    def simpan(self, capaian: CapaianUnor) -> None:
        """Write it, one version further; every value that ever stood stays in the history."""
        assert capaian.nilai is not None
        capaian.versi += 1
        kunci = {
            "unor_id": capaian.unor_id,
            "tahun": capaian.tahun,
            "jenis": capaian.jenis.value,
            "ke": capaian.ke,
        }
        isi = {
            "nilai": capaian.nilai.value,
            "catatan": capaian.catatan,
            "oleh_id": capaian.oleh_id,
            "oleh_nama": capaian.oleh_nama,
            "versi": capaian.versi,
        }
        kini = isi | {"ditetapkan_pada": capaian.ditetapkan_pada}
        self._conn.execute(
            insert(t.capaian_organisasi)
            .values(
                **kunci,
                **kini,
                instansi_id=capaian.instansi_id,
                pertama_pada=capaian.pertama_pada,
            )
            .on_conflict_do_update(index_elements=list(kunci), set_=kini)
        )
        self._conn.execute(
            insert(t.riwayat_capaian).values(**kunci, **isi, waktu=capaian.ditetapkan_pada)
        )
        outbox.sampaikan(self._conn, capaian.peristiwa, versi=capaian.versi)
        capaian.peristiwa = []
