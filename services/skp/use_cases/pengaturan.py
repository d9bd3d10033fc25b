"""An agency's administrator chooses anew, from a day on."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from services.chassis.errors import AksesDitolak, IsianSalah
from services.skp.domain import pengaturan
from services.skp.domain.akses import Pemanggil
from services.skp.domain.tanggal import hari_dari
from services.skp.domain.tindakan import Tindakan


class GudangPengaturan(Protocol):
    """Where the choices are kept, each with the day from which it holds."""

    def simpan(self, kunci: str, nilai: str, *, sejak: date, t: Tindakan) -> None: ...


def ubah(
    gudang: GudangPengaturan,
    siapa: Pemanggil,
    instansi_id: str,
    *,
    kunci: str,
    nilai: str,
    sejak: str,
    t: Tindakan,
) -> None:
    """Choose; the past is never chosen anew."""
    if not siapa.admin_dari(instansi_id):
        raise AksesDitolak
    pengaturan.periksa(kunci, nilai)
    hari = hari_dari("berlaku_sejak", sejak)
    if hari < t.hari:
        kalimat = "Pilih hari ini atau sesudahnya; yang sudah berlaku tidak diubah surut."
        raise IsianSalah(bidang=[("berlaku_sejak", kalimat)])
    gudang.simpan(kunci, nilai, sejak=hari, t=t)
