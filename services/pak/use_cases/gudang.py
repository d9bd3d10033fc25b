"""The store that the use cases need; SQL stands behind it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from services.pak.domain.akumulasi import Perolehan
from services.pak.domain.angka_kredit import BarisKonversi
from services.pak.domain.istilah import Jenjang
from services.pak.domain.kiriman import Kiriman
from services.pak.domain.masa import Masa
from services.pak.domain.pak import Pak, StatusPak
from services.pak.domain.pegawai import Pegawai
from services.pak.domain.periode import PeriodeDinilai
from services.pak.domain.saldo import Saldo


class Gudang(Protocol):
    """Everything is read in the running transaction; what is changed is locked first."""

    def pegawai(self, pegawai_id: str, *, kunci: bool = False) -> Pegawai: ...

    def presisi(self, instansi_id: str, pada: date) -> int: ...

    def periode(self, periode_id: str) -> PeriodeDinilai | None: ...

    def saldo(self, saldo_id: str) -> Saldo: ...

    def saldo_berlaku(self, pegawai_id: str, jenjang: Jenjang) -> Sequence[Saldo]: ...

    def simpan_saldo(self, saldo: Saldo) -> None: ...

    def pak(self, pak_id: str) -> Pak: ...

    def pak_berjalan(self, pegawai_id: str) -> StatusPak | None: ...

    def masa_terpakai(self, pegawai_id: str, tahun: int) -> Sequence[Masa]: ...

    def perolehan(self, pegawai_id: str) -> Sequence[Perolehan]: ...

    def konversi_ditetapkan(
        self, pegawai_id: str, jenjang: Jenjang
    ) -> Sequence[BarisKonversi]: ...

    def pak_ditetapkan(self, pegawai_id: str, jenjang: Jenjang) -> Sequence[Pak]: ...

    def simpan_pak(self, pak: Pak) -> None: ...

    def hapus_pak(self, pak: Pak) -> None: ...

    def kiriman(self, pak_id: str) -> Kiriman | None: ...

    def giliran_kirim(self, sekarang: datetime) -> Kiriman | None: ...

    def simpan_kiriman(self, kiriman: Kiriman) -> None: ...
