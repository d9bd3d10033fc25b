"""The person keeps his own contact data; SIASN keeps the rest. PP 30/2019 art. 60."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from services.skp.domain import kontak
from services.skp.domain.pegawai import Pegawai
from services.skp.domain.tindakan import Tindakan


class GudangPegawai(Protocol):
    """Where people are kept; `ambil` locks until the end of the transaction."""

    def ambil(self, pegawai_id: str) -> Pegawai: ...
    def simpan(self, pegawai: Pegawai) -> None: ...


def ubah_kontak(gudang: GudangPegawai, *, email: str, telepon: str, t: Tindakan) -> None:
    """Change one's own e-mail and telephone."""
    pegawai = gudang.ambil(t.oleh)
    t.cocokkan(pegawai.versi)
    email, telepon = kontak.periksa(email, telepon)
    gudang.simpan(replace(pegawai, email=email, telepon=telepon))
