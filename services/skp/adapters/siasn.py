"""What SIASN's client brings, in the words of our rules. The wire's oddities end in the client."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any, Protocol

import sqlalchemy as sa

from services.siasn import SiasnDataRusak
from services.skp.adapters import tables as t
from services.skp.domain.sinkron import DataSiasn, GolonganSiasn, JabatanSiasn, UnorSiasn
from services.skp.domain.sinkron_unor import UnitSiasn

UMUR_UNOR = 24 * 3600.0
"""Seconds that the tree of units is kept: SIASN gives it whole and only whole."""
UMUR_DATA_UTAMA = 60.0
"""Seconds that one person's main record is kept."""


class Klien(Protocol):
    """The four reads of `services.siasn.KlienSiasn` that a profile needs."""

    def data_utama(self, nip: str) -> Any: ...
    def riwayat_golongan(self, nip: str) -> list[Any]: ...
    def riwayat_jabatan(self, nip: str) -> list[Any]: ...
    def ref_unor(self) -> Iterator[Any]: ...


class SumberSiasn:
    """SIASN as the steps of a job ask it."""

    def __init__(self, klien: Klien, *, jam: Callable[[], float] = time.monotonic) -> None:
        self._klien = klien
        self._jam = jam
        self._unor: dict[str, str] = {}
        self._unor_sampai = 0.0
        self._utama: tuple[str, Any, float] = ("", None, 0.0)

    def daftar_unor(self) -> list[UnitSiasn]:
        """All units of the agency, as SIASN lists them now; kept for the people after them."""
        daftar = [
            UnitSiasn(
                siasn_id=u.id,
                induk_id=u.diatasan_id,
                nama=u.nama,
                jabatan_pimpinan=u.nama_jabatan,
                pemimpin_id=u.pemimpin_pns_id,
            )
            for u in self._klien.ref_unor()
        ]
        self._ingat_unor({u.siasn_id: u.nama for u in daftar})
        return daftar

    def data_utama(self, nip: str) -> DataSiasn:
        """The main record."""
        d = self._data_utama(nip)
        return DataSiasn(
            siasn_id=d.id,
            nama=d.nama,
            gelar_depan=d.gelar_depan,
            gelar_belakang=d.gelar_belakang,
            email=d.email,
            telepon=d.no_hp,
            kedudukan_hukum=d.kedudukan_id,
        )

    def golongan(self, nip: str) -> list[GolonganSiasn]:
        """The history of ranks."""
        riwayat = self._klien.riwayat_golongan(nip)
        return [GolonganSiasn(golongan=r.golongan, tmt=r.tmt_golongan) for r in riwayat]

    def jabatan(self, nip: str) -> list[JabatanSiasn]:
        """The history of posts."""
        return [
            JabatanSiasn(
                jenis_penugasan=r.jenis_penugasan, jabatan=r.nama_jabatan, tmt=r.tmt_jabatan
            )
            for r in self._klien.riwayat_jabatan(nip)
        ]

    def unor(self, nip: str) -> tuple[str, str]:
        """SIASN's id and name of the person's unit."""
        d = self._data_utama(nip)
        return d.unor_id, self._nama_unor().get(d.unor_id, d.unor_nama)

    def _data_utama(self, nip: str) -> Any:
        """The first step and the last need the same record: asked once while it is fresh."""
        lama_nip, lama, sampai = self._utama
        if lama_nip == nip and self._jam() < sampai:
            return lama
        d = self._klien.data_utama(nip)
        if (d.nip and d.nip != nip) or not d.nama:
            raise SiasnDataRusak
        self._utama = (nip, d, self._jam() + UMUR_DATA_UTAMA)
        return d

    def _nama_unor(self) -> dict[str, str]:
        if self._jam() >= self._unor_sampai:
            self._ingat_unor({u.id: u.nama for u in self._klien.ref_unor()})
        return self._unor

    def _ingat_unor(self, unor: dict[str, str]) -> None:
        self._unor, self._unor_sampai = unor, self._jam() + UMUR_UNOR


def unor_kami(conn: sa.Connection, siasn_id: str, nama: str, instansi_id: str) -> UnorSiasn:
    """SIASN's unit as one of ours, where we have it and it has not ended."""
    cari = sa.select(t.unor.c.unor_id, t.unor.c.nama).where(
        t.unor.c.siasn_id == siasn_id,
        t.unor.c.instansi_id == instansi_id,
        t.unor.c.berakhir.is_(None),
    )
    ada = conn.execute(cari).first() if siasn_id else None
    return UnorSiasn(nama=ada.nama if ada else nama, unor_id=ada.unor_id if ada else "")
