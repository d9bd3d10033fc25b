"""Make a team, keep it, end it. PermenPANRB 6/2022 Lamp. II.C."""

from __future__ import annotations

from typing import Protocol

from services.chassis.errors import AksesDitolak
from services.skp.domain import tim_kerja
from services.skp.domain.akses import Pemanggil
from services.skp.domain.errors import NipTidakDikenal
from services.skp.domain.orang import Orang
from services.skp.domain.tim_kerja import IsianTim, TimKerja
from services.skp.domain.tindakan import Tindakan


class GudangTim(Protocol):
    """Where teams are kept; `ambil` locks until the end of the transaction."""

    def ambil(self, tim_kerja_id: str) -> TimKerja: ...
    def tambah(self, tim: TimKerja, t: Tindakan) -> None: ...
    def simpan(self, tim: TimKerja) -> None: ...
    def orang(self, nip: str, instansi_id: str) -> Orang | None: ...
    def nama(self, pegawai_id: str) -> str: ...
    def memimpin_unit(self, pegawai_id: str, t: Tindakan) -> bool: ...


def tambah_tim(
    gudang: GudangTim, siapa: Pemanggil, isian: IsianTim, *, ketua_nip: str, id_: str, t: Tindakan
) -> None:
    """Make a team of one's own agency."""
    memimpin = gudang.memimpin_unit(siapa.pegawai_id, t)
    if not tim_kerja.boleh_membuat(siapa, memimpin_unit=memimpin):
        raise AksesDitolak
    ketua = cari(gudang, ketua_nip, siapa.instansi_id, bidang="ketua_nip")
    tim = TimKerja(
        tim_kerja_id=id_,
        instansi_id=siapa.instansi_id,
        nama=isian.nama,
        tujuan=isian.tujuan,
        ketua_id=ketua.pegawai_id,
        mulai=isian.mulai,
        selesai=isian.selesai,
        dibuat_oleh=t.oleh,
    )
    gudang.tambah(tim, t)


def ubah_tim(
    gudang: GudangTim,
    siapa: Pemanggil,
    tim_kerja_id: str,
    isian: IsianTim,
    *,
    ketua_nip: str,
    t: Tindakan,
) -> None:
    """Change words, days or leader."""
    tim = gudang.ambil(tim_kerja_id)
    tim.pastikan_dapat_diubah(siapa, t)
    ketua = cari(gudang, ketua_nip, tim.instansi_id, bidang="ketua_nip")
    tim.ubah(isian, ketua.pegawai_id, ketua.nama, t)
    gudang.simpan(tim)


def tutup_tim(gudang: GudangTim, siapa: Pemanggil, tim_kerja_id: str, *, t: Tindakan) -> None:
    """End it."""
    tim = gudang.ambil(tim_kerja_id)
    tim.pastikan_dapat_diubah(siapa, t)
    tim.tutup(t)
    gudang.simpan(tim)


def tambah_anggota(
    gudang: GudangTim, siapa: Pemanggil, tim_kerja_id: str, nip: str, *, t: Tindakan
) -> None:
    """Take somebody of the agency in."""
    tim = gudang.ambil(tim_kerja_id)
    tim.pastikan_dapat_diubah(siapa, t)
    orang = cari(gudang, nip, tim.instansi_id, bidang="nip")
    tim.tambah_anggota(orang.pegawai_id, orang.nama, t)
    gudang.simpan(tim)


def keluarkan_anggota(
    gudang: GudangTim, siapa: Pemanggil, tim_kerja_id: str, pegawai_id: str, *, t: Tindakan
) -> None:
    """Let a member go."""
    tim = gudang.ambil(tim_kerja_id)
    tim.pastikan_dapat_diubah(siapa, t)
    tim.keluarkan(pegawai_id, gudang.nama(pegawai_id), t)
    gudang.simpan(tim)


def cari(gudang: GudangTim, nip: str, instansi_id: str, *, bidang: str) -> Orang:
    """The person of the agency with this NIP, blanks left out."""
    orang = gudang.orang("".join(nip.split()), instansi_id)
    if orang is None:
        raise NipTidakDikenal(bidang=[(bidang, NipTidakDikenal.pesan)])
    return orang
