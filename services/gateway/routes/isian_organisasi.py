"""Request bodies of Manajemen Unor and Manajemen Pegawai."""

from __future__ import annotations

from typing import Annotated

from kinerja.umum.v1 import umum_pb2 as umum
from services.gateway.routes.bentuk import Isian, Kata
from services.gateway.routes.isian import Id, Tanggal, Teks, contoh_isian


class UnorBaruIsian(Isian):
    model_config = contoh_isian(
        induk_id="dinas", nama="Bidang Aplikasi", jenis="Bidang", jabatan_pimpinan="Kepala Bidang"
    )
    induk_id: Id
    nama: Teks
    jenis: Teks = ""
    jabatan_pimpinan: Teks = ""


class UnorIsian(Isian):
    model_config = contoh_isian(
        induk_id="dinas", nama="Bidang Aplikasi", jabatan_pimpinan="Kepala Bidang", alasan="Perda"
    )
    induk_id: Id
    nama: Teks
    jabatan_pimpinan: Teks = ""
    alasan: Teks = ""


class GabungIsian(Isian):
    model_config = contoh_isian(ke_unor_id="bidang-lain", alasan="Penyederhanaan struktur")
    ke_unor_id: Id
    alasan: Teks


class AlasanIsian(Isian):
    model_config = contoh_isian(alasan="Penyederhanaan struktur")
    alasan: Teks


class KepegawaianIsian(Isian):
    model_config = contoh_isian(golongan="III/d", kedudukan_hukum="01", alasan="SK pangkat")
    golongan: Id
    kedudukan_hukum: Id
    alasan: Teks


class PostIsian(Isian):
    model_config = contoh_isian(
        unor_id="bidang",
        jabatan="Kepala Bidang",
        kelompok_jabatan="ADMINISTRATOR",
        jenis_penugasan="PLT",
        pimpinan=True,
        mulai="2026-06-01",
        selesai="",
        alasan="SK Plt 12/2026",
    )
    unor_id: Id
    jabatan: Teks
    kelompok_jabatan: Annotated[str, Kata(umum.KelompokJabatan)]
    jenjang: Annotated[str, Kata(umum.Jenjang)] | None = None
    jenis_penugasan: Annotated[str, Kata(umum.JenisPenugasan)]
    pimpinan: bool = False
    mulai: Tanggal
    selesai: Tanggal = ""
    alasan: Teks


class AkhirIsian(Isian):
    model_config = contoh_isian(selesai="2026-05-31", alasan="SK pemberhentian dari jabatan")
    selesai: Tanggal
    alasan: Teks


class JenisSkpIsian(Isian):
    model_config = contoh_isian(jenis_skp="JPT", alasan="Pimpinan Unit Kerja Mandiri")
    jenis_skp: Annotated[str, Kata(umum.JenisSkp)]
    alasan: Teks
