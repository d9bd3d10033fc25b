"""Take over what SIASN knows about a person, one step at a time. PP 30/2019 art. 60.

Each step compares and writes only differences, so that a step done twice changes nothing more.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from services.skp.domain import sinkron
from services.skp.domain.pegawai import Pegawai, Penugasan
from services.skp.domain.sinkron import (
    DataSiasn,
    GolonganSiasn,
    JabatanSiasn,
    Perubahan,
    Tangan,
    UnorSiasn,
)


class GudangPegawai(Protocol):
    """Where people are kept; loading locks until the end of the transaction."""

    def dengan_jabatan(self, pegawai_id: str) -> tuple[Pegawai, Penugasan | None]: ...
    def simpan(self, pegawai: Pegawai, penugasan: Penugasan | None = None) -> None: ...
    def tangan(self, pegawai: Pegawai, penugasan: Penugasan | None) -> Tangan: ...


def terapkan_data_utama(gudang: GudangPegawai, pegawai_id: str, siasn: DataSiasn) -> Perubahan:
    """Name, titles, standing; contact data where we have none."""
    kini, post = gudang.dengan_jabatan(pegawai_id)
    baru, catatan = sinkron.bandingkan_data_utama(kini, siasn, gudang.tangan(kini, post))
    if baru != kini:
        gudang.simpan(baru)
    return catatan


def terapkan_golongan(
    gudang: GudangPegawai, pegawai_id: str, riwayat: Sequence[GolonganSiasn]
) -> Perubahan:
    """The present rank."""
    kini, post = gudang.dengan_jabatan(pegawai_id)
    baru, catatan = sinkron.bandingkan_golongan(kini, riwayat, gudang.tangan(kini, post))
    if baru != kini:
        gudang.simpan(baru)
    return catatan


def terapkan_jabatan(
    gudang: GudangPegawai, pegawai_id: str, riwayat: Sequence[JabatanSiasn]
) -> Perubahan:
    """The name of the present definitive post."""
    pegawai, kini = gudang.dengan_jabatan(pegawai_id)
    baru, catatan = sinkron.bandingkan_jabatan(kini, riwayat, gudang.tangan(pegawai, kini))
    if baru != kini:
        gudang.simpan(pegawai, baru)
    return catatan


def terapkan_unor(gudang: GudangPegawai, pegawai_id: str, siasn: UnorSiasn) -> Perubahan:
    """The unit of the present definitive post."""
    pegawai, kini = gudang.dengan_jabatan(pegawai_id)
    baru, catatan = sinkron.bandingkan_unor(kini, siasn, gudang.tangan(pegawai, kini))
    if baru != kini:
        gudang.simpan(pegawai, baru)
    return catatan
