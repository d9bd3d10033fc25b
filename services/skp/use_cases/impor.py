"""The agency's administrator imports units and people. PP 30/2019 art. 60.

A row does what a person would do in Manajemen Unor and Manajemen Pegawai, by the same use cases;
a row that has been done already does nothing.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Protocol

from services.chassis.errors import IsianSalah, TidakDitemukan
from services.skp.domain import impor_kolom as kolom
from services.skp.domain import perubahan_organisasi as aturan
from services.skp.domain.akses import Pemanggil, pastikan_admin_instansi
from services.skp.domain.impor import CaraImpor, HasilBaris, Impor, JenisImpor
from services.skp.domain.impor_kolom import BarisPegawai
from services.skp.domain.istilah import JenisPenugasan
from services.skp.domain.pegawai import Pegawai, Penugasan, utama
from services.skp.domain.perubahan_organisasi import Post
from services.skp.domain.rencana import Bidang, teks
from services.skp.domain.tindakan import Tindakan
from services.skp.use_cases import manajemen
from services.skp.use_cases.manajemen import GudangOrganisasi

_RUANG = uuid.UUID("5c2f3d0e-7a51-4c1b-9c58-0b9a1f6f2a10")


class GudangImpor(Protocol):
    """Where imports are kept; `ambil` locks until the end of the transaction."""

    def ambil(self, impor_id: str) -> Impor: ...
    def simpan(self, impor: Impor, t: Tindakan) -> None: ...


class GudangBaris(GudangOrganisasi, Protocol):
    """The organisation as an import changes it."""

    def cari_nip(self, nip: str) -> tuple[str, str, str] | None: ...
    def tambah_pegawai(self, baris: BarisPegawai, instansi_id: str, t: Tindakan) -> Pegawai: ...
    def keadaan_unor(self, unor_id: str) -> dict[str, Any]: ...


def terapkan(
    gudang: GudangImpor,
    siapa: Pemanggil,
    impor_id: str,
    *,
    cara: CaraImpor | None,
    t: Tindakan,
) -> None:
    """Choose how a checked import is applied."""
    impor = _milik(gudang, siapa, impor_id)
    impor.terapkan(cara, t)
    gudang.simpan(impor, t)


def batalkan(gudang: GudangImpor, siapa: Pemanggil, impor_id: str, *, t: Tindakan) -> None:
    """Give up a checked import."""
    impor = _milik(gudang, siapa, impor_id)
    impor.batalkan(t)
    gudang.simpan(impor, t)


def baris(
    gudang: GudangBaris,
    siapa: Pemanggil,
    jenis: JenisImpor,
    isi: Mapping[str, str],
    *,
    t: Tindakan,
) -> HasilBaris:
    """Do what one row says."""
    if jenis is JenisImpor.UNOR:
        return _baris_unor(gudang, siapa, isi, t)
    return _baris_pegawai(gudang, siapa, isi, t)


def id_unor(instansi_id: str, kode: str, ada: Mapping[str, str | None]) -> str:
    """The unit of a code: its id, or the id that an import gave to a code of the agency's own."""
    return kode if kode in ada else str(uuid.uuid5(_RUANG, f"{instansi_id}/{kode}"))


def _milik(gudang: GudangImpor, siapa: Pemanggil, impor_id: str) -> Impor:
    instansi_id = pastikan_admin_instansi(siapa)
    impor = gudang.ambil(impor_id)
    if impor.instansi_id != instansi_id:
        raise TidakDitemukan
    return impor


def _baris_unor(
    gudang: GudangBaris, siapa: Pemanggil, isi: Mapping[str, str], t: Tindakan
) -> HasilBaris:
    bidang: Bidang = []
    kode = kolom.kode("unor_id", isi, bidang, wajib=True)
    kode_induk = kolom.kode("induk_id", isi, bidang)
    alasan = teks("alasan", isi.get("alasan", ""), bidang, wajib=True)
    ada = gudang.induk(siapa.instansi_id)
    unor_id = id_unor(siapa.instansi_id, kode, ada)
    induk_id = id_unor(siapa.instansi_id, kode_induk, ada) if kode_induk else ""
    if induk_id and induk_id not in ada:
        kalimat = (
            "Unit induk ini tidak ada; tulis pada baris lebih atas, atau pakai kode yang ada."
        )
        bidang.append(("induk_id", kalimat))
    baru = {
        "induk_id": induk_id,
        "nama": teks("nama", isi.get("nama", ""), bidang, wajib=True),
        "jabatan_pimpinan": teks("jabatan_pimpinan", isi.get("jabatan_pimpinan", ""), bidang),
    }
    jenis = teks("jenis", isi.get("jenis", ""), bidang)
    if bidang:
        raise IsianSalah(bidang=bidang)
    if unor_id not in ada:
        lengkap = baru | {"unor_id": unor_id, "instansi_id": siapa.instansi_id, "jenis": jenis}
        gudang.tambah_unor(lengkap, t)
        return HasilBaris.BARU
    kini = gudang.keadaan_unor(unor_id)
    if all(kini[nama] == nilai for nama, nilai in baru.items()):
        return HasilBaris.SAMA
    t = replace(t, versi=kini["versi"])
    manajemen.ubah_unor(gudang, siapa, unor_id, **baru, alasan=alasan, t=t)
    return HasilBaris.BERUBAH


def _baris_pegawai(
    gudang: GudangBaris, siapa: Pemanggil, isi: Mapping[str, str], t: Tindakan
) -> HasilBaris:
    bidang: Bidang = []
    b = kolom.pegawai(isi, bidang)
    ada = gudang.cari_nip(b.nip)
    if ada and ada[1] != siapa.instansi_id:
        bidang.append(("nip", "NIP ini sudah milik pegawai instansi lain."))
    elif ada and ada[2].casefold() != b.nama.casefold() and b.nama:
        kalimat = "Nama berbeda dari yang tercatat untuk NIP ini. Periksa NIP-nya, atau tulis nama"
        bidang.append(("nama", f"{kalimat} tanpa gelar persis seperti yang tercatat."))
    post = _post(gudang, siapa, b, bidang)
    _periksa_orang(b, baru=ada is None, bidang=bidang)
    if bidang or post is None:
        raise IsianSalah(bidang=list(dict.fromkeys(bidang)))
    if ada is None:
        pegawai = gudang.tambah_pegawai(b, siapa.instansi_id, t)
        gudang.tambah_post(pegawai, post, b.alasan, t)
        return HasilBaris.BARU
    return _perbarui(gudang, siapa, ada[0], b, post, t)


def _post(gudang: GudangBaris, siapa: Pemanggil, b: BarisPegawai, bidang: Bidang) -> Post | None:
    """The post of the row; what is wrong with it is added to what is wrong already."""
    unor = gudang.induk(siapa.instansi_id)
    unor_id = id_unor(siapa.instansi_id, b.kode_unit, unor) if b.kode_unit else ""
    if unor_id and unor_id not in unor:
        kalimat = "Unit ini tidak ada di instansi Anda; lihat kode pada lembar Unit kerja."
        bidang.append(("unor_id", kalimat))
    if any(nama in {"kelompok_jabatan", "jenjang", "mulai", "selesai"} for nama, _ in bidang):
        return None
    try:
        return aturan.post(
            unor_id=unor_id,
            jabatan=b.jabatan,
            kelompok_jabatan=b.kelompok_jabatan,
            jenjang=b.jenjang,
            jenis_penugasan=b.jenis_penugasan,
            pimpinan=b.pimpinan,
            mulai=b.mulai,
            selesai=b.selesai,
        )
    except IsianSalah as salah:
        sudah = {nama for nama, _ in bidang}
        bidang += [satu for satu in salah.bidang if satu[0] not in sudah]
        return None


def _periksa_orang(b: BarisPegawai, *, baru: bool, bidang: Bidang) -> None:
    if not baru or any(nama in {"golongan", "jenis_pegawai"} for nama, _ in bidang):
        return
    try:
        aturan.periksa_pegawai(b.jenis_pegawai, b.golongan, b.kedudukan_hukum or "01")
    except IsianSalah as salah:
        bidang += salah.bidang


def _perbarui(  # noqa: PLR0917 one person, his row, his post
    gudang: GudangBaris,
    siapa: Pemanggil,
    pegawai_id: str,
    b: BarisPegawai,
    post: Post,
    t: Tindakan,
) -> HasilBaris:
    pegawai, semua = gudang.orang(pegawai_id)
    t = replace(t, versi=pegawai.versi)
    golongan = b.golongan or pegawai.golongan
    kedudukan = b.kedudukan_hukum or pegawai.kedudukan_hukum
    hasil = HasilBaris.SAMA
    if (golongan, kedudukan) != (pegawai.golongan, pegawai.kedudukan_hukum):
        manajemen.ubah_pegawai(
            gudang,
            siapa,
            pegawai_id,
            golongan=golongan,
            kedudukan_hukum=kedudukan,
            alasan=b.alasan,
            t=t,
        )
        hasil = HasilBaris.BERUBAH
    lama = next((p for p in semua if _sama(p, post)), None)
    if lama is not None:
        if post.selesai is None or lama.selesai == post.selesai:
            return hasil
        manajemen.akhiri_penugasan(
            gudang,
            siapa,
            pegawai_id,
            lama.penugasan_id,
            selesai=post.selesai.isoformat(),
            alasan=b.alasan,
            t=t,
        )
    elif _memindahkan(semua, post):
        manajemen.mutasi(gudang, siapa, pegawai_id, post, alasan=b.alasan, t=t)
    else:
        manajemen.tambah_penugasan(gudang, siapa, pegawai_id, post, alasan=b.alasan, t=t)
    return HasilBaris.BERUBAH


def _sama(lama: Penugasan, post: Post) -> bool:
    return (lama.unor_id, lama.jabatan, lama.jenis_penugasan, lama.mulai) == (
        post.unor_id,
        post.jabatan,
        post.jenis_penugasan,
        post.mulai,
    )


def _memindahkan(semua: tuple[Penugasan, ...], post: Post) -> bool:
    """Whether a definitive post stands in the way of this one."""
    if post.jenis_penugasan is not JenisPenugasan.DEFINITIF:
        return False
    definitif = tuple(p for p in semua if p.jenis_penugasan is JenisPenugasan.DEFINITIF)
    hari: date = post.mulai
    return utama(definitif, dari=hari, sampai=hari) is not None
