"""An agency's choices ↔ rows. A row that holds is never changed."""

from __future__ import annotations

from datetime import date, datetime

import sqlalchemy as sa

from services.penilaian.adapters import pengaturan
from services.penilaian.adapters import tables as t
from services.penilaian.adapters.periode.tables import pengaturan_ditarik
from services.penilaian.domain.pengaturan_periode import Pilihan
from services.penilaian.domain.penilaian import Pelaku
from services.penilaian.domain.siklus import JenisPeriode

_C, _P = t.pengaturan.c, t.penilaian.c
_KOLOM = (
    "instansi_id",
    "kunci",
    "berlaku_sejak",
    "nilai",
    "dasar",
    "oleh_id",
    "oleh_nama",
    "dibuat",
)


class SqlGudangPengaturan:
    """The choices of one agency in PostgreSQL, inside one transaction."""

    def __init__(self, conn: sa.Connection, instansi_id: str) -> None:
        self._conn, self._instansi_id = conn, instansi_id

    def kunci(self) -> None:
        """Two administrators of one agency choose one after the other."""
        pengaturan.kunci(self._conn, self._instansi_id)

    def ada(self, kunci: str, berlaku_sejak: date) -> bool:
        """Whether that day has a choice."""
        mana = self._ini(kunci, berlaku_sejak)
        return self._conn.scalar(sa.select(sa.literal(1)).where(mana)) is not None

    def skp_dalam(self, kunci: str, berlaku_sejak: date) -> int:
        """Approved plans that begin on that day or later, and before the next choice holds."""
        berikut = self._conn.scalar(
            sa.select(sa.func.min(_C.berlaku_sejak)).where(
                _C.instansi_id == self._instansi_id,
                _C.kunci == kunci,
                _C.berlaku_sejak > berlaku_sejak,
            )
        )
        # Every plan has one annual period, which begins when the plan does.
        mana = [
            _P.tahun >= berlaku_sejak.year,
            _P.instansi_id == self._instansi_id,
            _P.jenis == JenisPeriode.TAHUNAN.value,
            _P.mulai >= berlaku_sejak,
        ]
        if berikut is not None:
            mana.append(_P.mulai < berikut)
        return int(self._conn.scalar(sa.select(sa.func.count()).where(*mana)) or 0)

    def catat(self, pilihan: Pilihan, *, oleh: Pelaku, sekarang: datetime) -> None:
        """Write a choice that holds from its day on."""
        self._conn.execute(
            sa.insert(t.pengaturan).values(
                instansi_id=self._instansi_id,
                kunci=pilihan.kunci,
                berlaku_sejak=pilihan.berlaku_sejak,
                nilai=pilihan.nilai,
                dasar=pilihan.dasar_hukum,
                oleh_id=oleh.pegawai_id,
                oleh_nama=oleh.nama,
                dibuat=sekarang,
            )
        )

    def tarik(self, kunci: str, berlaku_sejak: date, *, oleh: Pelaku, sekarang: datetime) -> None:
        """Move a choice to those that never held."""
        lama = sa.delete(t.pengaturan).where(self._ini(kunci, berlaku_sejak))
        kolom = [_C[nama] for nama in _KOLOM]
        baris = self._conn.execute(lama.returning(*kolom)).mappings().one()
        self._conn.execute(
            sa.insert(pengaturan_ditarik).values(
                **baris,
                ditarik_id=oleh.pegawai_id,
                ditarik_nama=oleh.nama,
                ditarik_pada=sekarang,
            )
        )

    def _ini(self, kunci: str, berlaku_sejak: date) -> sa.ColumnElement[bool]:
        return sa.and_(
            _C.instansi_id == self._instansi_id,
            _C.kunci == kunci,
            _C.berlaku_sejak == berlaku_sejak,
        )
