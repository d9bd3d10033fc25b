"""The employee documents his work; the leader gives feedback on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from services.penilaian.domain import pengisian, umpan_balik
from services.penilaian.domain.isian import Emotikon, RencanaAksi
from services.penilaian.domain.penilaian import Penilaian
from services.penilaian.domain.rencana import NilaiPerilaku
from services.penilaian.use_cases.penilaian import GudangPenilaian, Sasaran, ambil


def tambah_rencana_aksi(
    gudang: GudangPenilaian,
    sasaran: Sasaran,
    *,
    id_baru: str,
    rhk_id: str,
    deskripsi: str,
    target: str,
    sekarang: datetime,
) -> Penilaian:
    """Plan a step towards one result."""
    penilaian = ambil(gudang, sasaran)
    pengisian.tambah_rencana_aksi(
        penilaian,
        id_baru=id_baru,
        rhk_id=rhk_id,
        deskripsi=deskripsi,
        target=target,
        oleh=sasaran.oleh,
        sekarang=sekarang,
    )
    gudang.simpan(penilaian)
    return penilaian


class AksiSebelumnya(Protocol):
    """Tells what was planned in the period before."""

    def aksi_sebelumnya(self, penilaian: Penilaian) -> tuple[str, list[RencanaAksi]]:
        """The name of that period of the same plan, and its steps; empty when there is none."""
        ...


def salin_rencana_aksi(
    gudang: GudangPenilaian,
    sumber: AksiSebelumnya,
    sasaran: Sasaran,
    *,
    id_baru: Callable[[], str],
    sekarang: datetime,
) -> tuple[Penilaian, int]:
    """Take over the steps of the period before; how many."""
    penilaian = ambil(gudang, sasaran)
    dari, asal = sumber.aksi_sebelumnya(penilaian)
    jumlah = pengisian.salin_rencana_aksi(
        penilaian, asal, dari=dari, id_baru=id_baru, oleh=sasaran.oleh, sekarang=sekarang
    )
    gudang.simpan(penilaian)
    return penilaian, jumlah


def ubah_rencana_aksi(
    gudang: GudangPenilaian, sasaran: Sasaran, *, id: str, deskripsi: str, target: str
) -> Penilaian:
    """Change the words or the target of a step."""
    penilaian = ambil(gudang, sasaran)
    pengisian.ubah_rencana_aksi(
        penilaian, id=id, deskripsi=deskripsi, target=target, oleh=sasaran.oleh
    )
    gudang.simpan(penilaian)
    return penilaian


def hapus_rencana_aksi(
    gudang: GudangPenilaian, sasaran: Sasaran, *, id: str, sekarang: datetime
) -> Penilaian:
    """Take a step away."""
    penilaian = ambil(gudang, sasaran)
    pengisian.hapus_rencana_aksi(penilaian, id=id, oleh=sasaran.oleh, sekarang=sekarang)
    gudang.simpan(penilaian)
    return penilaian


def tambah_bukti_dukung(
    gudang: GudangPenilaian,
    sasaran: Sasaran,
    *,
    id_baru: str,
    rhk_id: str,
    nama: str,
    tautan: str,
    sekarang: datetime,
) -> Penilaian:
    """Show progress or a result by a link."""
    penilaian = ambil(gudang, sasaran)
    pengisian.tambah_bukti_dukung(
        penilaian,
        id_baru=id_baru,
        rhk_id=rhk_id,
        nama=nama,
        tautan=tautan,
        oleh=sasaran.oleh,
        sekarang=sekarang,
    )
    gudang.simpan(penilaian)
    return penilaian


def hapus_bukti_dukung(
    gudang: GudangPenilaian, sasaran: Sasaran, *, id: str, sekarang: datetime
) -> Penilaian:
    """Take evidence away."""
    penilaian = ambil(gudang, sasaran)
    pengisian.hapus_bukti_dukung(penilaian, id=id, oleh=sasaran.oleh, sekarang=sekarang)
    gudang.simpan(penilaian)
    return penilaian


def ubah_realisasi(
    gudang: GudangPenilaian,
    sasaran: Sasaran,
    *,
    indikator_id: str,
    realisasi: str,
    sumber_data: str,
    sekarang: datetime,
) -> Penilaian:
    """Say what was achieved on an indicator and where that is known from."""
    penilaian = ambil(gudang, sasaran)
    pengisian.ubah_realisasi(
        penilaian,
        indikator_id=indikator_id,
        realisasi=realisasi,
        sumber_data=sumber_data,
        oleh=sasaran.oleh,
        sekarang=sekarang,
    )
    gudang.simpan(penilaian)
    return penilaian


def beri_umpan_balik(
    gudang: GudangPenilaian,
    sasaran: Sasaran,
    *,
    id_baru: str,
    rhk_id: str,
    nilai: NilaiPerilaku | None,
    teks: str,
    emotikon: Emotikon | None,
    sekarang: datetime,
) -> Penilaian:
    """Say something about one result or one behaviour."""
    penilaian = ambil(gudang, sasaran)
    umpan_balik.beri_umpan_balik(
        penilaian,
        id_baru=id_baru,
        rhk_id=rhk_id,
        nilai=nilai,
        teks=teks,
        emotikon=emotikon,
        oleh=sasaran.oleh,
        sekarang=sekarang,
    )
    gudang.simpan(penilaian)
    return penilaian


def hapus_umpan_balik(
    gudang: GudangPenilaian, sasaran: Sasaran, *, id: str, sekarang: datetime
) -> Penilaian:
    """Take back one's own feedback."""
    penilaian = ambil(gudang, sasaran)
    umpan_balik.hapus_umpan_balik(penilaian, id=id, oleh=sasaran.oleh, sekarang=sekarang)
    gudang.simpan(penilaian)
    return penilaian
