"""Rows of a matrix ↔ the table."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from services.chassis.errors import TidakDitemukan
from services.skp.adapters import tables as t
from services.skp.adapters.matriks.tables import matriks_baris as m
from services.skp.domain.identitas import tahun_dari
from services.skp.domain.tindakan import Tindakan
from services.skp.use_cases.matriks import Baris

_BAWAHAN = sa.text("""
SELECT s.skp_id::text AS skp_id, s.pegawai_id, s.instansi_id
FROM skp p JOIN skp s ON s.tahun = p.tahun AND s.penilai_id = p.pegawai_id
    AND s.periode && p.periode AND s.skp_id <> p.skp_id
WHERE p.tahun = :tahun AND p.skp_id = cast(:id AS uuid)
""")


class SqlGudangMatriks:
    """The rows in PostgreSQL, inside one transaction."""

    def __init__(self, conn: sa.Connection) -> None:
        self._conn = conn

    def pemilik(self, skp_id: str) -> str:
        """Whose plan it is."""
        return str(self._skp(skp_id).pegawai_id)

    def bawahan(self, skp_id: str) -> list[Baris]:
        """The plans that the owner assesses in the same time."""
        cari = {"tahun": tahun_dari(skp_id), "id": skp_id}
        return [Baris(b.skp_id, b.pegawai_id, b.instansi_id) for b in
                self._conn.execute(_BAWAHAN, cari)]  # fmt: skip

    def calon(self, skp_id: str, skp_bawahan_id: str) -> Baris | None:
        """A plan of the same agency and year, other than the owner's own."""
        if tahun_dari(skp_bawahan_id) is None or skp_bawahan_id == skp_id:
            return None
        pimpinan, b = self._skp(skp_id), self._skp(skp_bawahan_id)
        if (b.tahun, b.instansi_id) != (pimpinan.tahun, pimpinan.instansi_id):
            return None
        return Baris(skp_bawahan_id, b.pegawai_id, b.instansi_id)

    def masukkan(self, skp_id: str, baris: list[Baris], *, cara: str, t: Tindakan) -> int:
        """Write the rows that are not there; how many were new."""
        tahun = tahun_dari(skp_id)
        isi = [
            {
                "skp_pimpinan_id": skp_id,
                "skp_id": b.skp_id,
                "pegawai_id": b.pegawai_id,
                "instansi_id": b.instansi_id,
                "tahun": tahun,
                "cara": cara,
                "ditambahkan": t.pada,
                "oleh": t.oleh,
            }
            for b in baris
        ]
        perintah = insert(m).on_conflict_do_nothing().returning(m.c.skp_id)
        return len(self._conn.execute(perintah, isi).all()) if isi else 0

    def keluarkan(self, skp_id: str, skp_bawahan_id: str) -> bool:
        """Take one row out; whether there was one."""
        return bool(self._conn.execute(m.delete().where(_ini(skp_id, skp_bawahan_id))).rowcount)

    def ada(self, skp_id: str, skp_bawahan_id: str) -> bool:
        """Whether the plan stands in the matrix."""
        ini = sa.exists().where(_ini(skp_id, skp_bawahan_id))
        return bool(self._conn.scalar(sa.select(ini)))

    def _skp(self, skp_id: str) -> Any:
        tahun = tahun_dari(skp_id)
        if tahun is None:
            raise TidakDitemukan
        b = self._conn.execute(
            sa.select(t.skp.c.tahun, t.skp.c.pegawai_id, t.skp.c.instansi_id).where(
                t.skp.c.tahun == tahun, t.skp.c.skp_id == skp_id
            )
        ).one_or_none()
        if b is None:
            raise TidakDitemukan
        return b


def _ini(skp_id: str, skp_bawahan_id: str) -> Any:
    # As text: whatever is asked for can be compared.
    return sa.and_(
        sa.cast(m.c.skp_pimpinan_id, sa.Text) == skp_id,
        sa.cast(m.c.skp_id, sa.Text) == skp_bawahan_id,
    )
