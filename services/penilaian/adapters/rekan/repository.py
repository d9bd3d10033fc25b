"""A period as those reach it who give feedback: shared among them, closed to a rating meanwhile.

Their words are rows beside the rater's and make no new version of the period: a form that the
rater has open stays good. The shared lock keeps a rating out until this transaction ends, and
waits for one that is under way, so nothing is said after the rating.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict

import sqlalchemy as sa

from services.penilaian.adapters import outbox
from services.penilaian.adapters import tables as t
from services.penilaian.adapters.repository import baca
from services.penilaian.domain.events import Diminta, UmpanBalikDiminta
from services.penilaian.domain.identitas import tahun_dari
from services.penilaian.domain.isian import UmpanBalik
from services.penilaian.domain.jejak import Jejak
from services.penilaian.domain.penilaian import Pelaku, Penilaian
from services.penilaian.domain.rekan import Pemberi, Permintaan

_BERSAMA = (
    sa.select(t.penilaian.c.id)
    .where(t.penilaian.c.tahun == sa.bindparam("tahun"), t.penilaian.c.id == sa.bindparam("id"))
    .with_for_update(read=True)
)
# One person's double click, or two of his devices, count one after another.
_SATU = sa.text("SELECT pg_advisory_xact_lock(hashtextextended('rekan ' || :kunci, 0))")


class SqlGudangRekan:
    """Periods in PostgreSQL, inside one transaction."""

    def __init__(self, conn: sa.Connection, siapa: Pelaku) -> None:
        self._conn = conn
        self._siapa = siapa

    def ambil(self, periode_id: str) -> Penilaian:
        """Load under the shared lock."""
        if tahun := tahun_dari(periode_id):
            kunci = f"{periode_id} {self._siapa.pegawai_id}"
            self._conn.execute(_SATU, {"kunci": kunci})
            self._conn.execute(_BERSAMA, {"tahun": tahun, "id": periode_id})
        return baca(self._conn, periode_id)

    def pemberi(self, penilaian: Penilaian, siapa: Pelaku, instansi_id: str) -> Pemberi:
        """Who speaks, and in which relation to the employee he stands this year."""
        return pemberi(self._conn, penilaian, siapa, instansi_id)

    def tambah(self, penilaian: Penilaian, umpan: UmpanBalik) -> None:
        """One row more."""
        self._conn.execute(sa.insert(t.umpan_balik).values(asdict(umpan) | _milik(penilaian)))

    def hapus(self, penilaian: Penilaian, umpan_id: str, jejak: Jejak) -> None:
        """One row less, and a line of history."""
        u, ini = t.umpan_balik.c, _milik(penilaian)
        satu = (u.tahun == ini["tahun"], u.penilaian_id == ini["penilaian_id"], u.id == umpan_id)
        self._conn.execute(sa.delete(t.umpan_balik).where(*satu))
        self._conn.execute(sa.insert(t.riwayat).values(asdict(jejak) | ini))

    def menurut_nip(self, nip: str) -> Diminta | None:
        """A person by his whole NIP."""
        p = t.pegawai.c
        cari = sa.select(p.pegawai_id, p.nama, p.instansi_id).where(p.nip == nip).limit(1)
        baris = self._conn.execute(cari).one_or_none() if nip else None
        return Diminta(*baris) if baris else None

    def yang_diminta(self, penilaian: Penilaian) -> Collection[str]:
        """Ids of those whom the employee has asked."""
        m = t.permintaan_umpan_balik.c
        cari = sa.select(m.diminta_id).where(m.penilaian_id == penilaian.id)
        return frozenset(self._conn.scalars(cari))

    def catat_permintaan(
        self, penilaian: Penilaian, permintaan: Permintaan, fakta: UmpanBalikDiminta
    ) -> None:
        """One request more, with its fact."""
        isi = {
            "id": permintaan.id,
            "diminta_id": permintaan.diminta.pegawai_id,
            "diminta_nama": permintaan.diminta.nama,
            "permintaan": permintaan.permintaan,
            "dibuat": permintaan.dibuat,
        }
        tulis = sa.insert(t.permintaan_umpan_balik).values(isi | _milik(penilaian))
        self._conn.execute(tulis)
        outbox.sampaikan(self._conn, [fakta], versi=penilaian.versi)


def pemberi(conn: sa.Connection, penilaian: Penilaian, siapa: Pelaku, instansi_id: str) -> Pemberi:
    """Who speaks, for a reader too."""
    s, m = t.skp.c, t.permintaan_umpan_balik.c
    penilainya = sa.select(s.penilai_id).where(
        s.tahun == penilaian.skp.tahun, s.pegawai_id == siapa.pegawai_id
    )
    diminta = sa.select(m.id).where(
        m.penilaian_id == penilaian.id, m.diminta_id == siapa.pegawai_id
    )
    return Pemberi(
        siapa=siapa,
        instansi_id=instansi_id,
        penilainya=frozenset(conn.scalars(penilainya)),
        diminta=conn.scalar(diminta) is not None,
    )


def _milik(penilaian: Penilaian) -> dict[str, object]:
    return {"tahun": penilaian.skp.tahun, "penilaian_id": penilaian.id}
