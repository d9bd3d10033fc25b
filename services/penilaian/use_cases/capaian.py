"""The leader of the level above sets what a unit achieved in a period."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from services.chassis.errors import IsianSalah, SudahBerubah, TidakDitemukan
from services.penilaian.domain.capaian import CapaianUnor
from services.penilaian.domain.identitas import TAHUN_MAKS, TAHUN_MIN
from services.penilaian.domain.kurva_ideal import CapaianOrganisasi
from services.penilaian.domain.penetap_capaian import Simpul, penetap_capaian
from services.penilaian.domain.penilaian import Pelaku
from services.penilaian.domain.siklus import JenisPeriode, rentang_kalender
from services.penilaian.use_cases.penilaian import pastikan_versi


class GudangCapaian(Protocol):
    """Where achievements are kept, and the tree of units."""

    def ke_atas(self, unor_id: str) -> Mapping[str, Simpul]:
        """The unit and everything above it; empty for an unknown one."""
        ...

    def ambil(self, unor_id: str, tahun: int, jenis: JenisPeriode, ke: int) -> CapaianUnor:
        """Load and lock; version 0 where nothing was ever set."""
        ...

    def simpan(self, capaian: CapaianUnor) -> None:
        """Write it, one version further."""
        ...


def tetapkan_capaian(
    gudang: GudangCapaian,
    *,
    unor_id: str,
    tahun: int,
    jenis: JenisPeriode,
    ke: int,
    nilai: CapaianOrganisasi | None,
    catatan: str,
    etag: str,
    oleh: Pelaku,
    admin_instansi: str,
    sekarang: datetime,
) -> CapaianUnor:
    """Set or correct the achievement. An empty etag is right only where nothing was set yet."""
    pohon = gudang.ke_atas(unor_id)
    if unor_id not in pohon:
        raise TidakDitemukan
    capaian = gudang.ambil(unor_id, tahun, jenis, ke)
    capaian.pastikan_penetap(
        oleh,
        penetap_id=penetap_capaian(unor_id, pohon),
        admin=bool(admin_instansi) and admin_instansi == capaian.instansi_id,
    )
    if capaian.versi:
        pastikan_versi(etag, capaian.versi)
    elif etag:
        raise SudahBerubah
    capaian.tetapkan(
        nilai=nilai,
        catatan=catatan,
        oleh=oleh,
        sekarang=sekarang,
    )
    gudang.simpan(capaian)
    return capaian


def unor_ditetapkan(pohon: Mapping[str, Simpul], *, oleh: Pelaku, admin: bool) -> list[str]:
    """The units whose achievement this person sets, or records as the agency's admin."""
    penetap = {unor_id: penetap_capaian(unor_id, pohon) for unor_id in pohon}
    return [u for u, siapa in penetap.items() if (siapa == oleh.pegawai_id if siapa else admin)]


def periksa_periode(jenis: JenisPeriode | None, ke: int, tahun: int) -> JenisPeriode:
    """The kind of a calendar period, or a refusal that names what is wrong with it."""
    bidang = []
    if jenis is None:
        bidang.append(("jenis", "Pilih bulanan, triwulanan, atau tahunan."))
    if not TAHUN_MIN <= tahun <= TAHUN_MAKS:
        bidang.append(("tahun", f"Isi tahun {TAHUN_MIN} sampai {TAHUN_MAKS}."))
    if bidang or jenis is None:
        raise IsianSalah(bidang=bidang)
    rentang_kalender(jenis, ke, tahun)
    return jenis
