"""Closings ↔ rows. An act is only added; the worker moves its progress on."""

from __future__ import annotations

from dataclasses import asdict

import sqlalchemy as sa

from services.penilaian.adapters import outbox
from services.penilaian.adapters.penutupan import queries
from services.penilaian.adapters.penutupan.tables import penutupan
from services.penilaian.domain.events_penutupan import PeriodeDibukaKembali
from services.penilaian.domain.penilaian import Pelaku
from services.penilaian.domain.penutupan import Langkah, Penutupan, PeriodeInstansi, Sebaran

_KUNCI = sa.text("SELECT pg_advisory_xact_lock(hashtextextended('penutupan ' || :id, 0))")


class SqlGudangPenutupan:
    """Closings in PostgreSQL, inside one transaction."""

    def __init__(self, conn: sa.Connection) -> None:
        self._conn = conn

    def ambil(self, periode: PeriodeInstansi) -> Penutupan:
        """Load, alone in the agency: whoever changes a period there holds the lock together."""
        self._conn.execute(_KUNCI, {"id": periode.instansi_id})
        langkah = queries.riwayat(self._conn, periode)
        return queries.penutupan_periode(self._conn, periode, langkah)

    def hitung(self, periode: PeriodeInstansi) -> tuple[Sebaran, int]:
        """Counted from the rows: what is kept of a closing must not lag behind them."""
        return queries.hitung(self._conn, periode)

    def catat(
        self,
        periode: PeriodeInstansi,
        langkah: Langkah,
        *,
        sebaran: Sebaran,
        catatan: str,
        oleh: Pelaku,
    ) -> None:
        """One row more."""
        self._conn.execute(
            sa.insert(penutupan).values(
                **asdict(periode),
                **asdict(langkah),
                sebaran=asdict(sebaran),
                catatan=catatan,
                oleh_id=oleh.pegawai_id,
                oleh_nama=oleh.nama,
            )
        )

    def umumkan(self, fakta: PeriodeDibukaKembali, versi: int) -> None:
        """Into the outbox, in the transaction of the act."""
        outbox.sampaikan(self._conn, [fakta], versi=versi)
