"""The person keeps his own contact data; SIASN keeps the rest. PP 30/2019 art. 60."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from services.chassis.errors import AksesDitolak
from services.skp.domain import kontak
from services.skp.domain.pegawai import Pegawai
from services.skp.domain.tindakan import Tindakan


class GudangPegawai(Protocol):
    """Where people are kept; `ambil` locks until the end of the transaction."""

    def ambil(self, pegawai_id: str) -> Pegawai: ...
    def simpan(self, pegawai: Pegawai) -> None: ...


def ubah_kontak(
    gudang: GudangPegawai, pegawai_id: str, *, email: str, telepon: str, t: Tindakan
) -> None:
    """Change e-mail and telephone; only one's own."""
    if t.oleh != pegawai_id:
        raise AksesDitolak
    pegawai = gudang.ambil(pegawai_id)
    t.cocokkan(pegawai.versi)
    email, telepon = kontak.periksa(email, telepon)
    gudang.simpan(replace(pegawai, email=email, telepon=telepon))
