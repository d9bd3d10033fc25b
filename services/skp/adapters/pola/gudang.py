"""Patterns ↔ their rows, inside one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert
from uuid_utils.compat import uuid7

from services.skp.adapters.pola.tables import pola_rhk
from services.skp.domain.istilah import Aspek, JenisRhk, KlasifikasiRhk, Perspektif
from services.skp.domain.pola_rhk import RHK_TERBANYAK, BarisPola, rapat, sidik
from services.skp.domain.rencana import Indikator, Rhk
from services.skp.domain.tindakan import Tindakan

_ISI = (pola_rhk.c.pola_id, pola_rhk.c.jenis, pola_rhk.c.rencana_hasil_kerja, pola_rhk.c.indikator)


class SqlGudangPola:
    """Patterns in PostgreSQL."""

    def __init__(self, conn: sa.Connection) -> None:
        self._conn = conn

    def cari(self, instansi_id: str, baris: BarisPola) -> Rhk | None:
        """The pattern that this row is about."""
        ini = pola_rhk.c.sidik == sidik(baris.rencana_hasil_kerja)
        b = self._conn.execute(sa.select(*_ISI).where(_milik(instansi_id, baris.jabatan), ini))
        satu = b.one_or_none()
        return ke_rhk(satu) if satu else None

    def jumlah(self, instansi_id: str, baris: BarisPola) -> int:
        """How many the post has."""
        milik = _milik(instansi_id, baris.jabatan)
        return self._conn.scalar(sa.select(sa.func.count()).where(milik)) or 0

    def id_baru(self) -> str:
        """An id for one that was not there."""
        return str(uuid7())

    def simpan(self, instansi_id: str, jabatan: str, rhk: Rhk, t: Tindakan) -> None:
        """Write it; the words of a post are those of its first pattern."""
        isi = {
            "jenis": rhk.jenis,
            "indikator": [
                [i.indikator_id, i.indikator, i.target, i.aspek or "", i.perspektif or ""]
                for i in rhk.indikator
            ],
            "oleh_nama": t.nama,
            "diubah": t.pada,
        }
        kunci = {
            "pola_id": rhk.rhk_id,
            "instansi_id": instansi_id,
            "jabatan": jabatan,
            "jabatan_kunci": rapat(jabatan),
            "rencana_hasil_kerja": rhk.rencana_hasil_kerja,
            "sidik": sidik(rhk.rencana_hasil_kerja),
        }
        tulis = insert(pola_rhk).values(kunci | isi)
        self._conn.execute(tulis.on_conflict_do_update(index_elements=["pola_id"], set_=isi))

    def hapus(self, instansi_id: str, pola_id: Sequence[str]) -> int:
        """Those that are still there, of this agency."""
        c = pola_rhk.c
        ini = sa.cast(c.pola_id, sa.Text).in_(list(pola_id))
        return self._conn.execute(
            pola_rhk.delete().where(c.instansi_id == instansi_id, ini)
        ).rowcount

    def untuk(self, instansi_id: str, jabatan: str) -> tuple[Rhk, ...]:
        """All patterns of a post, main ones first."""
        c = pola_rhk.c
        semua = sa.select(*_ISI).where(_milik(instansi_id, jabatan))
        urut = semua.order_by(c.jenis.desc(), c.pola_id).limit(RHK_TERBANYAK)
        return tuple(ke_rhk(b) for b in self._conn.execute(urut))


def ke_rhk(b: Any) -> Rhk:
    """A pattern as a result that can be copied."""
    return Rhk(
        rhk_id=b.pola_id,
        urutan=0,
        klasifikasi=KlasifikasiRhk.INDIVIDU,
        jenis=JenisRhk(b.jenis),
        rencana_hasil_kerja=b.rencana_hasil_kerja,
        indikator=tuple(
            Indikator(
                indikator_id=id_,
                indikator=indikator,
                target=target,
                aspek=Aspek(aspek) if aspek else None,
                perspektif=Perspektif(perspektif) if perspektif else None,
            )
            for id_, indikator, target, aspek, perspektif in b.indikator
        ),
    )


def _milik(instansi_id: str, jabatan: str) -> sa.ColumnElement[bool]:
    c = pola_rhk.c
    return sa.and_(c.instansi_id == instansi_id, c.jabatan_kunci == rapat(jabatan))
