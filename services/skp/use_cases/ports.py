"""What the use cases ask of the world: plans, the organisation, fresh ids."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from services.skp.domain.orang import Orang
from services.skp.domain.pegawai import Pegawai, Penugasan
from services.skp.domain.penilai import HasilPenilai
from services.skp.domain.skp import Skp
from services.skp.domain.tumpang_tindih import Periode
from services.skp.domain.urutan_pengisian import KeadaanAtasan

IdBaru = Callable[[int], str]
"""A fresh id that carries the year."""


@dataclass(frozen=True, slots=True)
class RhkPimpinan:
    """A superior's result that one may take part in: its lasting id, its text, its indicators."""

    akar: str
    teks: str
    indikator: frozenset[str]


class GudangSkp(Protocol):
    """Where plans are kept; `ambil` locks until the end of the transaction."""

    def ambil(self, skp_id: str) -> Skp: ...
    def tambah(self, skp: Skp) -> None: ...
    def simpan(self, skp: Skp) -> None: ...
    def hapus(self, skp: Skp) -> None: ...
    def periode_lain(self, penugasan_id: str, tahun: int) -> list[Periode]: ...


class Organisasi(Protocol):
    """People and units of the day."""

    def orang(self, pegawai_id: str) -> tuple[Pegawai, tuple[Penugasan, ...]]: ...
    def penilai(self, penugasan: Penugasan, pada: date) -> HasilPenilai: ...
    def keadaan_atasan(
        self, penilai: Orang | None, *, instansi_id: str, periode: Periode, pada: date
    ) -> KeadaanAtasan: ...
    def pengaturan(self, instansi_id: str, pada: date) -> Mapping[str, str]: ...
    def rhk_pimpinan(
        self, rhk_id: str, penilai_id: str, periode: Periode, *, pegawai_id: str
    ) -> RhkPimpinan | None: ...
    def tim_kerja(self, tim_kerja_id: str, pegawai_id: str) -> str | None: ...
    def unor_ada(self, unor_id: str, instansi_id: str) -> bool: ...
