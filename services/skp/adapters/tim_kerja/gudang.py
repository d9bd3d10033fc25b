"""A team ↔ its rows."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from services.chassis.errors import SudahBerubah, TidakDitemukan
from services.skp.adapters import organisasi
from services.skp.adapters import tables as t
from services.skp.adapters.halaman import dapat_dibandingkan
from services.skp.adapters.tim_kerja.tables import (
    tim_kerja,
    tim_kerja_anggota,
    tim_kerja_riwayat,
)
from services.skp.domain.orang import Orang
from services.skp.domain.tim_kerja import Kejadian, Masa, TimKerja
from services.skp.domain.tindakan import Tindakan

_MEMIMPIN = sa.text("""
SELECT EXISTS (SELECT 1 FROM penugasan p WHERE p.pegawai_id = :p AND p.pimpinan
    AND p.mulai <= :hari AND (p.selesai IS NULL OR p.selesai >= :hari))
""")


class SqlGudangTim:
    """Teams in PostgreSQL, inside one transaction."""

    def __init__(self, conn: sa.Connection) -> None:
        self._conn = conn
        self._asal: dict[str, tuple[int, dict[str, Masa]]] = {}

    def ambil(self, tim_kerja_id: str) -> TimKerja:
        """Load and lock."""
        if len(tim_kerja_id) != 36 or not dapat_dibandingkan(tim_kerja_id):
            raise TidakDitemukan
        ini = sa.cast(tim_kerja.c.tim_kerja_id, sa.Text) == tim_kerja_id
        b = self._conn.execute(sa.select(tim_kerja).where(ini).with_for_update()).one_or_none()
        if b is None:
            raise TidakDitemukan
        anggota = self._conn.execute(
            sa.select(tim_kerja_anggota)
            .where(tim_kerja_anggota.c.tim_kerja_id == b.tim_kerja_id)
            .order_by(tim_kerja_anggota.c.mulai)
        )
        masa = {a.pegawai_id: Masa(a.mulai, a.selesai) for a in anggota}
        self._asal[tim_kerja_id] = (b.versi, dict(masa))
        return TimKerja(
            tim_kerja_id=b.tim_kerja_id,
            instansi_id=b.instansi_id,
            nama=b.nama,
            tujuan=b.tujuan,
            ketua_id=b.ketua_id,
            mulai=b.mulai,
            selesai=b.selesai,
            dibuat_oleh=b.dibuat_oleh,
            ditutup=b.ditutup,
            anggota=masa,
            versi=b.versi,
        )

    def tambah(self, tim: TimKerja, t: Tindakan) -> None:
        """Write a new team."""
        kepala = {"tim_kerja_id": tim.tim_kerja_id, "dibuat_oleh": tim.dibuat_oleh}
        self._conn.execute(tim_kerja.insert(), kepala | {"unor_id": ""} | _baris(tim))
        self._catat(tim, [Kejadian("Membuat tim kerja", "", t)])

    def simpan(self, tim: TimKerja) -> None:
        """Write what changed; refuse when the row is not the one that was loaded."""
        versi, lama = self._asal[tim.tim_kerja_id]
        ini = tim_kerja.c.tim_kerja_id == tim.tim_kerja_id
        hasil = self._conn.execute(
            tim_kerja.update().where(ini, tim_kerja.c.versi == versi), _baris(tim)
        )
        if hasil.rowcount != 1:
            raise SudahBerubah(versi=tim.versi)
        for pegawai_id, masa in tim.anggota.items():
            if lama.get(pegawai_id) != masa:
                self._simpan_anggota(tim, pegawai_id, masa)
        self._catat(tim, tim.kejadian)

    def orang(self, nip: str, instansi_id: str) -> Orang | None:
        """Somebody of the agency, by NIP."""
        if not dapat_dibandingkan(nip):
            return None
        ini = sa.and_(t.pegawai.c.nip == nip, t.pegawai.c.instansi_id == instansi_id)
        semua = organisasi.orang(self._conn, ini)
        return semua[0][0].sebagai(None) if semua else None

    def nama(self, pegawai_id: str) -> str:
        """How a person is called; empty for nobody."""
        semua = organisasi.orang(self._conn, t.pegawai.c.pegawai_id == pegawai_id)
        return semua[0][0].nama_lengkap if semua else ""

    def memimpin_unit(self, pegawai_id: str, t: Tindakan) -> bool:
        """Whether he leads a unit today."""
        return bool(self._conn.scalar(_MEMIMPIN, {"p": pegawai_id, "hari": t.hari}))

    def _simpan_anggota(self, tim: TimKerja, pegawai_id: str, masa: Masa) -> None:
        self._conn.execute(
            sa.text(
                "INSERT INTO tim_kerja_anggota (tim_kerja_id, pegawai_id, instansi_id, mulai,"
                " selesai) VALUES (:t, :p, :i, :m, :s)"
                " ON CONFLICT (tim_kerja_id, pegawai_id, mulai)"
                " DO UPDATE SET selesai = excluded.selesai"
            ),
            {
                "t": tim.tim_kerja_id,
                "p": pegawai_id,
                "i": tim.instansi_id,
                "m": masa.mulai,
                "s": masa.selesai,
            },
        )

    def _catat(self, tim: TimKerja, kejadian: list[Kejadian]) -> None:
        baris = [
            {
                "tim_kerja_id": tim.tim_kerja_id,
                "instansi_id": tim.instansi_id,
                "waktu": k.t.pada,
                "oleh": k.t.oleh,
                "oleh_nama": k.t.nama,
                "tindakan": k.tindakan,
                "catatan": k.catatan,
            }
            for k in kejadian
        ]
        if baris:
            self._conn.execute(tim_kerja_riwayat.insert(), baris)


def _baris(tim: TimKerja) -> dict[str, Any]:
    return {
        "instansi_id": tim.instansi_id,
        "nama": tim.nama,
        "tujuan": tim.tujuan,
        "ketua_id": tim.ketua_id,
        "mulai": tim.mulai,
        "selesai": tim.selesai,
        "ditutup": tim.ditutup,
        "versi": tim.versi,
    }
