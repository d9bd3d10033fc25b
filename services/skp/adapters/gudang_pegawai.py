"""A person ↔ his rows; what others know about him is announced with the change."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date

import sqlalchemy as sa

from services.chassis.errors import TidakDitemukan
from services.skp.adapters import organisasi, ubahan_tangan
from services.skp.adapters import tables as t
from services.skp.adapters.penyegaran import segarkan_pegawai, segarkan_unor, sekitar
from services.skp.domain.pegawai import Pegawai, Penugasan, utama
from services.skp.domain.sinkron import Tangan


class SqlGudangPegawai:
    """People in PostgreSQL, inside one transaction."""

    def __init__(self, conn: sa.Connection, *, hari_ini: date) -> None:
        self._conn = conn
        self._hari = hari_ini

    def ambil(self, pegawai_id: str) -> Pegawai:
        """Load and lock one person."""
        return self.dengan_jabatan(pegawai_id)[0]

    def dengan_jabatan(self, pegawai_id: str) -> tuple[Pegawai, Penugasan | None]:
        """Load and lock one person, with the post that counts today."""
        ini = t.pegawai.c.pegawai_id == pegawai_id
        kunci = sa.select(t.pegawai.c.pegawai_id).where(ini).with_for_update()
        if self._conn.scalar(kunci) is None:
            raise TidakDitemukan
        ((pegawai, semua),) = organisasi.orang(self._conn, ini)
        return pegawai, utama(semua, dari=self._hari, sampai=self._hari)

    def tangan(self, pegawai: Pegawai, penugasan: Penugasan | None) -> Tangan:
        """What an administrator changed by hand, of the person and of this post."""
        post = penugasan.penugasan_id if penugasan else ""
        return {
            b.bidang: ubahan_tangan.keterangan(b)
            for b in ubahan_tangan.milik(self._conn, pegawai.pegawai_id)
            if b.objek == "pegawai" or b.objek_id == post
        }

    def simpan(self, pegawai: Pegawai, penugasan: Penugasan | None = None) -> None:
        """Write a person (and his post), then announce everybody whose fact changed by it."""
        isi = asdict(pegawai)
        for bukan in ("pegawai_id", "nip", "instansi_id", "instansi_nama", "versi"):
            del isi[bukan]
        ini = t.pegawai.c.pegawai_id == pegawai.pegawai_id
        self._conn.execute(t.pegawai.update().where(ini), isi)
        if penugasan is not None:
            self._conn.execute(
                t.penugasan.update().where(t.penugasan.c.penugasan_id == penugasan.penugasan_id),
                {
                    "jabatan": penugasan.jabatan,
                    "jenjang": penugasan.jenjang,
                    "tmt_jabatan": penugasan.tmt_jabatan,
                    "unor_id": penugasan.unor_id,
                },
            )
        dipimpin = sa.select(t.penugasan.c.unor_id).where(
            t.penugasan.c.pegawai_id == pegawai.pegawai_id, t.penugasan.c.pimpinan
        )
        segarkan_pegawai(self._conn, sekitar(pegawai.pegawai_id), self._hari)
        segarkan_unor(self._conn, t.unor.c.unor_id.in_(dipimpin), self._hari)
