"""The administrator of an agency has SIASN's data taken over. PP 30/2019 art. 60."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from services.chassis.errors import IsianSalah
from services.skp.domain.akses import Pemanggil, pastikan_admin_instansi
from services.skp.domain.errors_sinkron import (
    SinkronTidakBerjalan,
    SinkronTidakTerhenti,
    TidakAdaYangGagal,
)
from services.skp.domain.sinkron import Sebab
from services.skp.domain.tindakan import Tindakan

TERBANYAK = 100
"""Differences decided in one request."""
SUDAH_BERUBAH = "Perbedaan ini sudah tidak ada atau sudah lain. Muat ulang halaman."
DIIKUTI = "SIASN diikuti; datanya diambil sebentar lagi."
DITERAPKAN = "SIASN diikuti."
DISIMPAN = "Dipertahankan. Tidak ditanyakan lagi selama SIASN tetap menyebut yang sama."


class Status(StrEnum):
    """Where an agency's job stands."""

    BERJALAN = "BERJALAN"
    TERHENTI = "TERHENTI"
    SELESAI = "SELESAI"
    DIAKHIRI = "DIAKHIRI"


class Keputusan(StrEnum):
    """What to do about a difference."""

    IKUTI = "IKUTI"
    PERTAHANKAN = "PERTAHANKAN"


@dataclass(frozen=True, slots=True)
class Pilihan:
    """A difference as somebody saw it."""

    objek: str
    objek_id: str
    bidang: str
    siasn: str


class GudangSinkron(Protocol):
    """Where an agency's jobs and differences are kept; reading locks."""

    def status(self, instansi_id: str) -> Status | None: ...
    def mulai(self, instansi_id: str, t: Tindakan) -> None: ...
    def hentikan(self, instansi_id: str) -> None: ...
    def lanjutkan(self, instansi_id: str, t: Tindakan) -> None: ...
    def ulangi(self, instansi_id: str, t: Tindakan) -> int: ...
    def sebab(self, instansi_id: str, p: Pilihan) -> Sebab | None: ...
    def pertahankan(self, p: Pilihan, t: Tindakan) -> None: ...
    def ikuti(self, instansi_id: str, p: Pilihan, t: Tindakan) -> None: ...


def mulai(gudang: GudangSinkron, siapa: Pemanggil, *, t: Tindakan) -> None:
    """Start, unless one is under way; one that was halted ends with it."""
    instansi_id = pastikan_admin_instansi(siapa)
    if gudang.status(instansi_id) is not Status.BERJALAN:
        gudang.mulai(instansi_id, t)


def hentikan(gudang: GudangSinkron, siapa: Pemanggil) -> None:
    """Halt the one that is under way."""
    instansi_id = pastikan_admin_instansi(siapa)
    if gudang.status(instansi_id) is not Status.BERJALAN:
        raise SinkronTidakBerjalan
    gudang.hentikan(instansi_id)


def lanjutkan(gudang: GudangSinkron, siapa: Pemanggil, *, t: Tindakan) -> None:
    """Go on with the one that was halted."""
    instansi_id = pastikan_admin_instansi(siapa)
    if gudang.status(instansi_id) is not Status.TERHENTI:
        raise SinkronTidakTerhenti
    gudang.lanjutkan(instansi_id, t)


def ulangi_gagal(gudang: GudangSinkron, siapa: Pemanggil, *, t: Tindakan) -> None:
    """Try those again who failed in the newest one, each from the step that failed."""
    instansi_id = pastikan_admin_instansi(siapa)
    if gudang.status(instansi_id) is not Status.SELESAI or not gudang.ulangi(instansi_id, t):
        raise TidakAdaYangGagal


def putuskan(
    gudang: GudangSinkron,
    siapa: Pemanggil,
    keputusan: Keputusan | None,
    pilihan: Iterable[Pilihan],
    *,
    t: Tindakan,
) -> list[tuple[Pilihan, bool, str]]:
    """Each difference, whether it was decided, and what happens now or why it was not."""
    instansi_id = pastikan_admin_instansi(siapa)
    semua = list(dict.fromkeys(pilihan))
    if keputusan is None:
        raise IsianSalah(bidang=[("keputusan", "Pilih mengikuti SIASN atau mempertahankan.")])
    if not 1 <= len(semua) <= TERBANYAK:
        raise IsianSalah(bidang=[("pilihan", f"Pilih 1 sampai {TERBANYAK} perbedaan.")])
    return [(p, *_satu(gudang, instansi_id, keputusan, p, t)) for p in semua]


def _satu(
    gudang: GudangSinkron, instansi_id: str, keputusan: Keputusan, p: Pilihan, t: Tindakan
) -> tuple[bool, str]:
    sebab = gudang.sebab(instansi_id, p)
    if sebab is None:
        return False, SUDAH_BERUBAH
    if keputusan is Keputusan.PERTAHANKAN:
        gudang.pertahankan(p, t)
        return True, DISIMPAN
    if not sebab.dapat_diikuti:
        return False, sebab.langkah
    gudang.ikuti(instansi_id, p, t)
    return True, DIIKUTI if p.objek == "pegawai" else DITERAPKAN
