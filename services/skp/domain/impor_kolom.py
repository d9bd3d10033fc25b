"""The columns of an import: their heads, what may stand in them, and a row read from them.

PP 30/2019 art. 60 (data of the people). A column's key is the name of the field that it fills, so
a refusal of any rule finds its cell.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar

from services.skp.domain.impor import JenisImpor
from services.skp.domain.istilah import (
    Aspek,
    JenisKelamin,
    JenisPegawai,
    JenisPenugasan,
    JenisRhk,
    Jenjang,
    KelompokJabatan,
    Perspektif,
)
from services.skp.domain.perubahan_organisasi import KEDUDUKAN
from services.skp.domain.rencana import Bidang, teks

K = TypeVar("K", bound=StrEnum)
NIP = re.compile(r"[0-9]{18}")
PANJANG_KODE = 100
KELOMPOK: Mapping[str, KelompokJabatan] = MappingProxyType(
    {
        "Jabatan pimpinan tinggi": KelompokJabatan.JPT,
        "Administrator": KelompokJabatan.ADMINISTRATOR,
        "Pengawas": KelompokJabatan.PENGAWAS,
        "Pelaksana": KelompokJabatan.PELAKSANA,
        "Jabatan fungsional": KelompokJabatan.JF,
    }
)
PENUGASAN: Mapping[str, JenisPenugasan] = MappingProxyType(
    {
        "Definitif": JenisPenugasan.DEFINITIF,
        "Plt": JenisPenugasan.PLT,
        "Plh": JenisPenugasan.PLH,
        "Pj": JenisPenugasan.PJ,
        "Tugas tambahan": JenisPenugasan.TUGAS_TAMBAHAN,
    }
)
JENJANG: Mapping[str, Jenjang] = MappingProxyType({j.sebutan: j for j in Jenjang})
JENIS: Mapping[str, JenisPegawai] = MappingProxyType(
    {"PNS": JenisPegawai.PNS, "PPPK": JenisPegawai.PPPK}
)
KELAMIN: Mapping[str, JenisKelamin] = MappingProxyType({k.sebutan: k for k in JenisKelamin})
KODE_KEDUDUKAN: Mapping[str, str] = MappingProxyType({v: k for k, v in KEDUDUKAN.items()})
YA_TIDAK: Mapping[str, bool] = MappingProxyType({"Ya": True, "Tidak": False})


@dataclass(frozen=True, slots=True)
class Kolom:
    """One column."""

    kunci: str
    judul: str
    petunjuk: str
    contoh: str
    wajib: bool = False
    pilihan: tuple[str, ...] = ()


_DASAR = Kolom("alasan", "Dasar", "Nomor SK atau surat yang menjadi dasar; masuk ke riwayat.",
               "SK 800/12/2026", wajib=True)  # fmt: skip
PEGAWAI = (
    Kolom("nip", "NIP", "18 angka, sel berbentuk teks. NIP yang sudah ada: orang itu diperbarui.",
          "199001012015011001", wajib=True),
    Kolom("nama", "Nama", "Tanpa gelar. Untuk NIP yang sudah ada harus sama dengan yang tercatat.",
          "Nama Pegawai", wajib=True),
    Kolom("gelar_depan", "Gelar depan", "Hanya dipakai untuk pegawai baru.", "Dr."),
    Kolom("gelar_belakang", "Gelar belakang", "Hanya dipakai untuk pegawai baru.", "S.Kom."),
    Kolom("jenis_pegawai", "Jenis pegawai", "Hanya untuk pegawai baru; kosong: PNS.", "PNS",
          pilihan=tuple(JENIS)),
    Kolom("golongan", "Golongan", "III/d untuk PNS, IX untuk PPPK. Kosong: tetap.", "III/a"),
    Kolom("kedudukan_hukum", "Kedudukan hukum", "Kosong: Aktif untuk pegawai baru, selain itu"
          " tetap.", "Aktif", pilihan=tuple(KODE_KEDUDUKAN)),
    Kolom("jenis_kelamin", "Jenis kelamin", "Hanya dipakai untuk pegawai baru.", "Pria",
          pilihan=tuple(KELAMIN)),
    Kolom("tanggal_lahir", "Tanggal lahir", "Tanggal, atau TTTT-BB-HH. Hanya untuk pegawai baru.",
          "1990-01-01"),
    Kolom("unor_id", "Kode unit", "Lihat lembar Unit kerja; atau kode yang Anda pakai saat"
          " mengimpor unit.", "kode-unit", wajib=True),
    Kolom("jabatan", "Jabatan", "Nama jabatan pada unit itu.", "Pranata Komputer Ahli Pertama",
          wajib=True),
    Kolom("kelompok_jabatan", "Kelompok jabatan", "Pilih dari daftar.", "Jabatan fungsional",
          wajib=True, pilihan=tuple(KELOMPOK)),
    Kolom("jenjang", "Jenjang", "Wajib untuk jabatan fungsional, selain itu kosong.",
          "Ahli Pertama", pilihan=tuple(JENJANG)),
    Kolom("jenis_penugasan", "Penugasan", "Kosong: Definitif. Jabatan definitif baru mengakhiri"
          " yang lama sehari sebelumnya.", "Definitif", pilihan=tuple(PENUGASAN)),
    Kolom("pimpinan", "Memimpin unit", "Ya bila ia memimpin unit itu; kosong: Tidak.", "Tidak",
          pilihan=tuple(YA_TIDAK)),
    Kolom("mulai", "Mulai", "Hari pertama jabatan: tanggal, atau TTTT-BB-HH.", "2026-01-02",
          wajib=True),
    Kolom("selesai", "Selesai", "Hari terakhir jabatan; kosong: masih dijabat.", ""),
    _DASAR,
)  # fmt: skip
UNOR = (
    Kolom("unor_id", "Kode unit", "Kode unit yang sudah ada, atau kode baru pilihan Anda untuk"
          " unit baru.", "DINAS-01", wajib=True),
    Kolom("nama", "Nama unit", "Nama resmi.", "Dinas Contoh", wajib=True),
    Kolom("induk_id", "Kode unit induk", "Kode unit di atasnya: yang sudah ada, atau yang tertulis"
          " pada baris lebih atas. Kosong: unit puncak.", "KAB"),
    Kolom("jenis", "Jenis unit", "Hanya dipakai untuk unit baru.", "Dinas"),
    Kolom("jabatan_pimpinan", "Jabatan pimpinan", "Nama jabatan yang memimpin unit itu.",
          "Kepala Dinas Contoh"),
    _DASAR,
)  # fmt: skip
POLA_RHK = (
    Kolom("jabatan", "Jabatan", "Nama jabatan seperti pada data pegawai; pemegangnya melihat pola"
          " ini pada Salin RHK.", "Pranata Komputer Ahli Pertama", wajib=True),
    Kolom("jenis", "Jenis RHK", "Utama atau Tambahan.", "Utama", wajib=True,
          pilihan=tuple(j.sebutan for j in JenisRhk)),
    Kolom("rencana_hasil_kerja", "Rencana hasil kerja", "Hasil kerja individu. Baris berjabatan"
          " dan hasil kerja yang sama adalah indikator dari RHK yang sama.",
          "Aplikasi layanan tersedia bagi pengguna", wajib=True),
    Kolom("aspek", "Aspek", "Boleh kosong; hanya dipakai pada pendekatan kuantitatif.", "Kualitas",
          pilihan=tuple(a.sebutan for a in Aspek)),
    Kolom("indikator", "Indikator", "Ukuran hasil kerja; satu baris satu indikator.",
          "Ketersediaan layanan"),
    Kolom("target", "Target", "Boleh kosong; diubah pegawai setelah disalin.", "99 persen"),
    Kolom("perspektif", "Perspektif", "Boleh kosong; hanya dipakai pada bentuk SKP pimpinan.", "",
          pilihan=tuple(p.sebutan for p in Perspektif)),
)  # fmt: skip
SEMUA: Mapping[JenisImpor, tuple[Kolom, ...]] = MappingProxyType(
    {
        JenisImpor.PEGAWAI: PEGAWAI,
        JenisImpor.UNOR: UNOR,
        JenisImpor.POLA_RHK: POLA_RHK,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisPegawai:
    """A row of people, read; what may be empty is empty."""

    nip: str
    nama: str
    gelar_depan: str
    gelar_belakang: str
    jenis_pegawai: JenisPegawai
    golongan: str
    kedudukan_hukum: str
    jenis_kelamin: JenisKelamin | None
    tanggal_lahir: str
    kode_unit: str
    jabatan: str
    kelompok_jabatan: KelompokJabatan | None
    jenjang: Jenjang | None
    jenis_penugasan: JenisPenugasan
    pimpinan: bool
    mulai: str
    selesai: str
    alasan: str


def pegawai(isi: Mapping[str, str], bidang: Bidang) -> BarisPegawai:
    """Read a row; every wrong cell is put into `bidang`."""
    nip = re.sub(r"\s", "", isi.get("nip", ""))
    if not NIP.fullmatch(nip):
        kalimat = "NIP terdiri atas 18 angka; jadikan sel teks supaya tidak ada angka yang hilang."
        bidang.append(("nip", kalimat))
    return BarisPegawai(
        nip=nip,
        nama=teks("nama", isi.get("nama", ""), bidang, wajib=True),
        gelar_depan=teks("gelar_depan", isi.get("gelar_depan", ""), bidang),
        gelar_belakang=teks("gelar_belakang", isi.get("gelar_belakang", ""), bidang),
        jenis_pegawai=pilih_kata("jenis_pegawai", isi, JENIS, bidang) or JenisPegawai.PNS,
        golongan=teks("golongan", isi.get("golongan", ""), bidang),
        kedudukan_hukum=pilih_kata("kedudukan_hukum", isi, KODE_KEDUDUKAN, bidang) or "",
        jenis_kelamin=pilih_kata("jenis_kelamin", isi, KELAMIN, bidang),
        tanggal_lahir=_hari("tanggal_lahir", isi, bidang),
        kode_unit=kode("unor_id", isi, bidang, wajib=True),
        jabatan=teks("jabatan", isi.get("jabatan", ""), bidang, wajib=True),
        kelompok_jabatan=pilih_kata("kelompok_jabatan", isi, KELOMPOK, bidang, wajib=True),
        jenjang=pilih_kata("jenjang", isi, JENJANG, bidang),
        jenis_penugasan=pilih_kata("jenis_penugasan", isi, PENUGASAN, bidang)
        or JenisPenugasan.DEFINITIF,
        pimpinan=pilih_kata("pimpinan", isi, YA_TIDAK, bidang) or False,
        mulai=_hari("mulai", isi, bidang, wajib=True),
        selesai=_hari("selesai", isi, bidang),
        alasan=teks("alasan", isi.get("alasan", ""), bidang, wajib=True),
    )


def kode(nama: str, isi: Mapping[str, str], bidang: Bidang, *, wajib: bool = False) -> str:
    """The code of a unit."""
    hasil = teks(nama, isi.get(nama, ""), bidang, wajib=wajib)
    if len(hasil) > PANJANG_KODE:
        bidang.append((nama, f"Kode unit paling panjang {PANJANG_KODE} huruf."))
    return hasil


V = TypeVar("V")


def pilih_kata(
    nama: str,
    isi: Mapping[str, str],
    daftar: Mapping[str, V],
    bidang: Bidang,
    *,
    wajib: bool = False,
) -> V | None:
    """One of the words, whatever its capitals; also the bare code of the word."""
    tulisan = isi.get(nama, "").strip()
    if not tulisan:
        if wajib:
            bidang.append((nama, "Isian ini tidak boleh kosong."))
        return None
    cari: Callable[[object], str] = lambda kata: str(kata).casefold().replace("_", " ")  # noqa: E731
    for kata, nilai in daftar.items():
        if cari(tulisan) in {cari(kata), cari(nilai)}:
            return nilai
    bidang.append((nama, f"“{tulisan[:40]}” tidak ada. Pilih salah satu: {', '.join(daftar)}."))
    return None


_SERI, _SERI_AWAL = re.compile(r"[1-7]\d{4}"), date(1899, 12, 30)
_TERBALIK = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")


def _hari(nama: str, isi: Mapping[str, str], bidang: Bidang, *, wajib: bool = False) -> str:
    """A day as ISO: a date cell comes so, a person also writes 2/1/2026."""
    tulisan = isi.get(nama, "").strip()
    if not tulisan:
        if wajib:
            bidang.append((nama, "Isian ini tidak boleh kosong."))
        return ""
    cocok = _TERBALIK.fullmatch(tulisan)
    try:
        if _SERI.fullmatch(tulisan):  # a date cell that lost its format
            return (_SERI_AWAL + timedelta(days=int(tulisan))).isoformat()
        if cocok:
            return date(int(cocok[3]), int(cocok[2]), int(cocok[1])).isoformat()
        return date.fromisoformat(tulisan[:10]).isoformat()
    except ValueError:
        bidang.append((nama, "Isi dengan tanggal, misalnya 2026-01-31 atau 31/1/2026."))
        return ""
