"""An agency's jobs and differences ↔ their rows."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from services.skp.adapters import sinkron, ubahan_tangan
from services.skp.adapters import tables as t
from services.skp.adapters.halaman import dapat_dibandingkan
from services.skp.adapters.sinkron_instansi import beda, massal, unit
from services.skp.adapters.sinkron_instansi.tables import beda_siasn as b
from services.skp.adapters.sinkron_instansi.tables import sinkron_instansi as s
from services.skp.adapters.sinkron_instansi.tables import sinkron_unor
from services.skp.domain.sinkron import Sebab
from services.skp.domain.tindakan import Tindakan
from services.skp.use_cases.sinkron_instansi import Pilihan, Status

_HIDUP = s.c.status.in_(["BERJALAN", "TERHENTI"])
_ULANGI = sa.text("""
UPDATE sinkron_siasn g SET status = 'MENUNGGU', percobaan = 0, coba_pada = :kini, selesai = NULL,
       giliran = 1
WHERE g.instansi_sinkron_id = :id AND g.status = 'GAGAL' AND NOT EXISTS (
    SELECT FROM sinkron_siasn lain
    WHERE lain.pegawai_id = g.pegawai_id AND lain.status IN ('MENUNGGU', 'BERJALAN'))
""")


class SqlGudangSinkron:
    """In PostgreSQL, inside one transaction."""

    def __init__(self, conn: sa.Connection) -> None:
        self._conn = conn

    def status(self, instansi_id: str) -> Status | None:
        """Of the newest one; locks it."""
        terbaru = self._terbaru(instansi_id)
        return Status(terbaru.status) if terbaru else None

    def mulai(self, instansi_id: str, t_: Tindakan) -> None:
        """A new one; of two who start at once, the second finds the first."""
        akhiri = s.update().where(s.c.instansi_id == instansi_id, s.c.status == "TERHENTI")
        for lama in self._conn.scalars(
            akhiri.values(status="DIAKHIRI", selesai=t_.pada).returning(s.c.sinkron_id)
        ).all():
            self._conn.execute(
                t.sinkron_siasn.delete().where(
                    t.sinkron_siasn.c.instansi_sinkron_id == lama,
                    t.sinkron_siasn.c.giliran == 1,
                    t.sinkron_siasn.c.status.in_(["MENUNGGU", "BERJALAN"]),
                )
            )
        semua = sa.select(s.c.sinkron_id).where(s.c.instansi_id == instansi_id)
        self._conn.execute(sinkron_unor.delete().where(sinkron_unor.c.sinkron_id.in_(semua)))
        self._conn.execute(
            sa.text(
                "INSERT INTO sinkron_instansi (instansi_id, coba_pada, oleh, oleh_nama, mulai)"
                " VALUES (:i, :s, :o, :n, :s) ON CONFLICT (instansi_id)"
                " WHERE status IN ('BERJALAN', 'TERHENTI') DO NOTHING"
            ),
            {"i": instansi_id, "s": t_.pada, "o": t_.oleh, "n": t_.nama},
        )

    def hentikan(self, instansi_id: str) -> None:
        """Nobody takes up anything of it from now on."""
        ini = s.update().where(s.c.instansi_id == instansi_id, s.c.status == "BERJALAN")
        self._conn.execute(ini.values(status="TERHENTI"))

    def lanjutkan(self, instansi_id: str, t_: Tindakan) -> None:
        """At once."""
        cari = sa.select(s.c.sinkron_id).where(s.c.instansi_id == instansi_id, _HIDUP)
        sinkron_id = self._conn.scalars(cari).one()
        massal.lanjutkan(self._conn, sinkron_id, status="BERJALAN", coba_pada=t_.pada)

    def ulangi(self, instansi_id: str, t_: Tindakan) -> int:
        """Queue those who failed; how many."""
        terbaru = self._terbaru(instansi_id)
        if terbaru is None:
            return 0
        isi = {"kini": t_.pada, "id": terbaru.sinkron_id}
        banyak = self._conn.execute(_ULANGI, isi).rowcount
        if banyak:
            massal.lanjutkan(
                self._conn, terbaru.sinkron_id,
                status="BERJALAN", coba_pada=t_.pada, selesai=None,
            )  # fmt: skip
        return banyak

    def sebab(self, instansi_id: str, p: Pilihan) -> Sebab | None:
        """Why it waits, if it is still what was seen; locks it."""
        if not all(map(dapat_dibandingkan, (p.objek, p.objek_id, p.bidang))):
            return None
        ini = sa.select(b).where(b.c.instansi_id == instansi_id, *_kunci(p)).with_for_update()
        ada = self._conn.execute(ini).one_or_none()
        return Sebab(ada.sebab) if ada and ada.siasn == p.siasn else None

    def pertahankan(self, p: Pilihan, t_: Tindakan) -> None:
        """Not asked again while SIASN says the same."""
        isi = {"keputusan": "PERTAHANKAN", "diputuskan_oleh": t_.nama}
        self._conn.execute(b.update().where(*_kunci(p)), isi)

    def ikuti(self, instansi_id: str, p: Pilihan, t_: Tindakan) -> None:
        """Forget that it was set by hand; a unit at once, a person by a job of his own."""
        ada = self._conn.execute(sa.select(b).where(*_kunci(p))).one()
        self._conn.execute(
            t.riwayat_organisasi.insert(),
            {
                "instansi_id": instansi_id,
                "objek": p.objek,
                "objek_id": p.objek_id,
                "waktu": t_.pada,
                "oleh": t_.oleh,
                "oleh_nama": t_.nama,
                "tindakan": "Mengikuti SIASN lagi",
                "catatan": "",
                "perubahan": [[ada.sebutan.lower(), ada.kami, ada.siasn]],
            },
        )
        if p.objek == "pegawai":
            ubahan_tangan.lepas(self._conn, p.objek_id, (p.bidang,))
            sinkron.mulai(self._conn, p.objek_id, instansi_id=instansi_id, sekarang=t_.pada)
            return
        ubahan_tangan.lepas_satu(self._conn, "unor", p.objek_id, p.bidang)
        beda.lupakan(self._conn, "unor", p.objek_id, (p.bidang,))
        unit.ambil_lagi(self._conn, instansi_id, p.objek_id, t_)

    def _terbaru(self, instansi_id: str) -> Any:
        cari = sa.select(s.c.sinkron_id, s.c.status).where(s.c.instansi_id == instansi_id)
        return self._conn.execute(
            cari.order_by(s.c.sinkron_id.desc()).limit(1).with_for_update()
        ).one_or_none()


def _kunci(p: Pilihan) -> tuple[sa.ColumnElement[bool], ...]:
    return (b.c.objek == p.objek, b.c.objek_id == p.objek_id, b.c.bidang == p.bidang)
