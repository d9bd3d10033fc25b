"""A PAK from draft to approval, and the wish to write it to SIASN (manual ch. 8.4 to 8.6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from services.chassis.errors import AksesDitolak, IsianSalah
from services.pak.domain import masa as aturan_masa
from services.pak.domain import saldo_awal
from services.pak.domain.errors import (
    PakMasihBerjalan,
    PeriodeBelumDinilai,
    SaldoBelumAda,
    SaldoBelumDisetujui,
    SiasnIdBelumTercatat,
)
from services.pak.domain.isi_pak import Rancangan, Surat
from services.pak.domain.istilah import Jenjang
from services.pak.domain.kiriman import Kiriman, StatusKirim
from services.pak.domain.masa import Masa
from services.pak.domain.pak import FaktaKini, Pak, StatusPak, buat_draft
from services.pak.domain.pegawai import Pegawai
from services.pak.domain.pengganti import beda
from services.pak.domain.periode import PeriodeDinilai
from services.pak.domain.saldo import StatusSaldo
from services.pak.use_cases.gudang import Gudang
from services.pak.use_cases.pengganti import dasar


@dataclass(frozen=True)
class PermintaanDraft:
    """What a person chooses on the page Pengajuan."""

    tahun: int
    periode_id: str
    bulan_mulai: int
    bulan_selesai: int
    surat: Surat


def buat(
    gudang: Gudang,
    pak_id: str,
    minta: PermintaanDraft,
    *,
    oleh_id: str,
    sekarang: datetime,
    hari_ini: date,
) -> Pak:
    """A new draft from a rated period. The person's row is locked: one draft at a time."""
    pegawai = gudang.pegawai(oleh_id, kunci=True)
    pegawai.kelayakan(hari_ini)
    penilai = pegawai.penilai_wajib()
    periode = gudang.periode(minta.periode_id)
    if periode is None or periode.pegawai_id != oleh_id:
        raise PeriodeBelumDinilai
    masa = _pilih_masa(periode, minta)
    surat = minta.surat
    aturan_masa.periksa_tujuan(
        masa, untuk_pangkat=surat.untuk_pangkat, untuk_jenjang=surat.untuk_jenjang
    )
    aturan_masa.periksa_tumpang_tindih(masa, gudang.masa_terpakai(oleh_id, masa.tahun))
    if berjalan := gudang.pak_berjalan(oleh_id):
        raise PakMasihBerjalan(status=berjalan)
    jenjang, golongan = pegawai.jenjang_dalam(masa)
    _periksa_saldo(gudang, pegawai, jenjang)
    rancangan = Rancangan(
        surat=surat,
        periode_id=periode.periode_id,
        masa=masa,
        predikat=periode.predikat,
        pegawai=pegawai.orang,
        perorangan=pegawai.perorangan,
        penilai=penilai,
        jenjang=jenjang,
        golongan=golongan,
        presisi=gudang.presisi(pegawai.orang.instansi_id, surat.tanggal),
        perolehan=tuple(gudang.perolehan(oleh_id)),
        konversi_lalu=tuple(gudang.konversi_ditetapkan(oleh_id, jenjang)),
    )
    pak = buat_draft(pak_id, rancangan, sekarang=sekarang)
    gudang.simpan_pak(pak)
    return pak


def hapus(gudang: Gudang, pak_id: str, *, oleh_id: str, etag: str) -> None:
    """The owner deletes a draft; its months are free again."""
    pak = gudang.pak(pak_id)
    pak.periksa_hapus(oleh=gudang.pegawai(oleh_id).orang, etag=etag)
    gudang.hapus_pak(pak)


def ajukan(gudang: Gudang, pak_id: str, *, oleh_id: str, etag: str, sekarang: datetime) -> Pak:
    """The owner submits. DRAFT → DIAJUKAN."""
    pak = gudang.pak(pak_id)
    pegawai = gudang.pegawai(pak.isi.pegawai.pegawai_id)
    oleh = gudang.pegawai(oleh_id).orang
    pak.isi = pak.isi.ditandatangani(pegawai.penilai_wajib())
    pak.ajukan(oleh=oleh, etag=etag, kini=_fakta_kini(gudang, pegawai, pak), sekarang=sekarang)
    gudang.simpan_pak(pak)
    return pak


def setujui(gudang: Gudang, pak_id: str, *, oleh_id: str, etag: str, sekarang: datetime) -> Pak:
    """The rater sets it. DIAJUKAN → DISETUJUI (PerBKN 3/2023 Pasal 12 ayat (4))."""
    pak = gudang.pak(pak_id)
    pegawai = gudang.pegawai(pak.isi.pegawai.pegawai_id)
    pak.setujui(
        oleh=gudang.pegawai(oleh_id).orang,
        penilai_id=pegawai.penilai_id,
        etag=etag,
        kini=_fakta_kini(gudang, pegawai, pak),
        sekarang=sekarang,
    )
    gudang.simpan_pak(pak)
    return pak


def tolak(
    gudang: Gudang, pak_id: str, *, oleh_id: str, etag: str, catatan: str, sekarang: datetime
) -> Pak:
    """The rater sends it back with a note. DIAJUKAN → DRAFT."""
    pak = gudang.pak(pak_id)
    pak.tolak(
        oleh=gudang.pegawai(oleh_id).orang,
        penilai_id=gudang.pegawai(pak.isi.pegawai.pegawai_id).penilai_id,
        etag=etag,
        catatan=catatan,
        sekarang=sekarang,
    )
    gudang.simpan_pak(pak)
    return pak


def sinkron(gudang: Gudang, pak_id: str, *, oleh_id: str, sekarang: datetime) -> Pak:
    """Owner or rater asks for it to be written to SIASN; the worker does it, once."""
    pak = gudang.pak(pak_id)
    pegawai = gudang.pegawai(pak.isi.pegawai.pegawai_id)
    if oleh_id not in {pegawai.orang.pegawai_id, pegawai.penilai_id}:
        raise AksesDitolak
    pak.periksa_sinkron()
    if pak.status is StatusPak.TERSINKRON:
        return pak
    if not pegawai.siasn_id:
        raise SiasnIdBelumTercatat
    kiriman = gudang.kiriman(pak_id) or Kiriman(pak_id, StatusKirim.MENUNGGU, sekarang)
    kiriman.minta_lagi(sekarang)
    gudang.simpan_kiriman(kiriman)
    return pak


def _pilih_masa(periode: PeriodeDinilai, minta: PermintaanDraft) -> Masa:
    if minta.tahun != periode.tahun:
        pesan = f"Periode ini termasuk tahun {periode.tahun}."
        raise IsianSalah(bidang=[("tahun", pesan)])
    if periode.masa is None:
        pesan = "Periode ini tidak memuat satu bulan kalender penuh; pilih periode lain."
        raise IsianSalah(bidang=[("periode_id", pesan)])
    return aturan_masa.pilih(periode.masa, minta.bulan_mulai, minta.bulan_selesai)


def _periksa_saldo(gudang: Gudang, pegawai: Pegawai, jenjang: Jenjang) -> None:
    saldo = gudang.saldo_berlaku(pegawai.orang.pegawai_id, jenjang)
    if any(satu.status is StatusSaldo.DIAJUKAN for satu in saldo):
        raise SaldoBelumDisetujui
    if not saldo and saldo_awal.wajib(pegawai.perorangan.tmt_jabatan):
        raise SaldoBelumAda


def _fakta_kini(gudang: Gudang, pegawai: Pegawai, pak: Pak) -> FaktaKini:
    periode = gudang.periode(pak.isi.periode_id)
    jenjang, golongan = pegawai.jenjang_dalam(pak.isi.masa)
    predikat = periode.predikat if periode else None
    return FaktaKini(predikat, jenjang, golongan, beda(pak.isi, dasar(gudang, pak)))
