"""Writing a PAK to SIASN, one transaction a step; the worker speaks with SIASN between them.

ambil → (read the history back) → mulai, committed → (send) → terkirim | hilang | tunda | gagal.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from services.chassis.errors import TidakDitemukan
from services.pak.domain.kiriman import Kiriman
from services.pak.domain.pak import Pak
from services.pak.use_cases.gudang import Gudang


@dataclass(frozen=True)
class Giliran:
    """What the worker needs to write one PAK."""

    pak: Pak
    nip: str
    siasn_id: str


def ambil(gudang: Gudang, sekarang: datetime) -> Giliran | None:
    """The PAK that has waited longest, or none. A sender found dead leaves doubt."""
    kiriman = gudang.giliran_kirim(sekarang)
    if kiriman is None:
        return None
    kiriman.ambil()
    gudang.simpan_kiriman(kiriman)
    pak = gudang.pak(kiriman.pak_id)
    pegawai = gudang.pegawai(pak.isi.pegawai.pegawai_id)
    return Giliran(pak, pegawai.orang.nip, pegawai.siasn_id)


def mulai(gudang: Gudang, pak_id: str, sekarang: datetime) -> None:
    """→ MENGIRIM. After this commit, and only then, something is sent."""
    kiriman = _kiriman(gudang, pak_id)
    kiriman.mulai(sekarang)
    gudang.simpan_kiriman(kiriman)


def terkirim(gudang: Gudang, pak_id: str, siasn_id: str, sekarang: datetime) -> None:
    """SIASN holds it: → TERKIRIM, and the PAK → TERSINKRON, together."""
    kiriman = _kiriman(gudang, pak_id)
    kiriman.terkirim(siasn_id)
    gudang.simpan_kiriman(kiriman)
    pak = gudang.pak(pak_id)
    pak.tandai_tersinkron(siasn_id, sekarang)
    gudang.simpan_pak(pak)


def hilang(gudang: Gudang, pak_id: str, sekarang: datetime) -> None:
    """The answer was lost: → TIDAK_PASTI."""
    kiriman = _kiriman(gudang, pak_id)
    kiriman.tidak_pasti(sekarang)
    gudang.simpan_kiriman(kiriman)


def tunda(gudang: Gudang, pak_id: str, galat: str, sekarang: datetime) -> None:
    """SIASN did nothing and may do it later."""
    kiriman = _kiriman(gudang, pak_id)
    kiriman.tunda(galat, sekarang)
    gudang.simpan_kiriman(kiriman)


def tunda_atau_gagal(
    gudang: Gudang, pak_id: str, galat: str, langkah: str, sekarang: datetime
) -> None:
    """Refused credentials: wait for the admin a few times, then ask for a person."""
    kiriman = _kiriman(gudang, pak_id)
    if kiriman.habis:
        kiriman.gagal(galat, langkah)
    else:
        kiriman.tunda(galat, sekarang)
    gudang.simpan_kiriman(kiriman)


def gagal(gudang: Gudang, pak_id: str, galat: str, langkah: str) -> None:
    """SIASN said no: → GAGAL, with who must act and how."""
    kiriman = _kiriman(gudang, pak_id)
    kiriman.gagal(galat, langkah)
    gudang.simpan_kiriman(kiriman)


def _kiriman(gudang: Gudang, pak_id: str) -> Kiriman:
    kiriman = gudang.kiriman(pak_id)
    if kiriman is None:
        raise TidakDitemukan
    return kiriman
