"""Builders: every field has a value, any field can be another."""

from __future__ import annotations

from datetime import UTC, date, datetime

from services.skp.domain.istilah import (
    Aspek,
    JenisPegawai,
    JenisPenugasan,
    JenisRhk,
    JenisSkp,
    KelompokJabatan,
    KlasifikasiRhk,
    Pendekatan,
    StatusSkp,
)
from services.skp.domain.orang import Orang
from services.skp.domain.pegawai import Pegawai, Penugasan
from services.skp.domain.penilai import Pimpinan, Unit
from services.skp.domain.rencana import Indikator, Lampiran, Rhk
from services.skp.domain.skp import Skp
from services.skp.domain.tindakan import Tindakan
from services.skp.domain.urutan_pengisian import KeadaanAtasan

ATASAN_SIAP = KeadaanAtasan(wajib_skp=True, disetujui=True, dilonggarkan=False)
ATASAN_BELUM = KeadaanAtasan(wajib_skp=True, disetujui=False, dilonggarkan=False)


def an_orang(pegawai_id: str = "pegawai", **isi) -> Orang:
    bawaan = {
        "nip": "199003152015032004",
        "nama": f"Nama {pegawai_id}",
        "jenis_pegawai": JenisPegawai.PNS,
        "pangkat": "Penata Muda",
        "golongan": "III/a",
        "jabatan": f"Jabatan {pegawai_id}",
        "unor_id": "bidang",
        "unit_kerja": "Bidang Aplikasi",
        "instansi_id": "kab",
    }
    return Orang(pegawai_id=pegawai_id, **bawaan | isi)


PEMILIK, PENILAI, ATASAN = an_orang("pemilik"), an_orang("penilai"), an_orang("atasan")


def an_indikator(nomor: int = 1, **isi) -> Indikator:
    bawaan = {"indikator": "Jumlah aplikasi", "target": "2 aplikasi", "aspek": Aspek.KUANTITAS}
    return Indikator(**{"indikator_id": f"i{nomor}"} | bawaan | isi)


def an_rhk(nomor: int = 1, **isi) -> Rhk:
    bawaan = {
        "urutan": nomor,
        "klasifikasi": KlasifikasiRhk.INDIVIDU,
        "jenis": JenisRhk.UTAMA,
        "rencana_hasil_kerja": "Aplikasi layanan terbangun",
        "rhk_pimpinan_id": "rhk-pimpinan",
        "rhk_pimpinan": "Layanan digital meningkat",
        "indikator": (an_indikator(),),
    }
    return Rhk(**{"rhk_id": f"r{nomor}"} | bawaan | isi)


def an_skp(**isi) -> Skp:
    bawaan = {
        "skp_id": "skp-1",
        "tahun": 2026,
        "instansi_id": "kab",
        "instansi_nama": "Pemerintah Kabupaten Contoh",
        "penugasan_id": "pg-1",
        "pegawai": PEMILIK,
        "penilai": PENILAI,
        "atasan_penilai": ATASAN,
        "alasan_penilai": "Kepala Bidang memimpin unit kerja Anda sejak 3 Januari 2025.",
        "jenis_skp": JenisSkp.JA_JF,
        "pendekatan": Pendekatan.KUANTITATIF,
        "jenis_penugasan": JenisPenugasan.DEFINITIF,
        "mulai": date(2026, 1, 1),
        "selesai": date(2026, 12, 31),
        "status": StatusSkp.DRAFT,
        "rhk": (an_rhk(),),
        "lampiran": Lampiran(
            dukungan_sumber_daya=("Laptop",),
            skema_pertanggungjawaban=("Laporan bulanan",),
            konsekuensi=("Penghargaan",),
        ),
        "versi": 7,
    }
    return Skp(**bawaan | isi)


def tindakan(oleh: Orang = PEMILIK, *, hari: date = date(2026, 1, 15), versi: int = 7) -> Tindakan:
    return Tindakan(
        oleh=oleh.pegawai_id,
        nama=oleh.nama,
        pada=datetime(hari.year, hari.month, hari.day, 3, tzinfo=UTC),
        hari=hari,
        versi=versi,
    )


def an_penugasan(penugasan_id: str = "pg-1", **isi) -> Penugasan:
    bawaan = {
        "pegawai_id": "pemilik",
        "instansi_id": "kab",
        "unor_id": "bidang",
        "unit_kerja": "Bidang Aplikasi",
        "jabatan": "Pranata Komputer Ahli Pertama",
        "kelompok_jabatan": KelompokJabatan.JF,
        "jenjang": None,
        "jenis_penugasan": JenisPenugasan.DEFINITIF,
        "pimpinan": False,
        "jenis_skp": JenisSkp.JA_JF,
        "mulai": date(2025, 1, 3),
        "selesai": None,
        "tmt_jabatan": date(2025, 1, 3),
    }
    return Penugasan(penugasan_id=penugasan_id, **bawaan | isi)


def a_pegawai(**isi) -> Pegawai:
    bawaan = {
        "pegawai_id": "pemilik",
        "nip": "199003152015032004",
        "nama": "Ratna Dewi",
        "gelar_depan": "",
        "gelar_belakang": "S.Kom.",
        "jenis_pegawai": JenisPegawai.PNS,
        "golongan": "III/a",
        "pangkat": "Penata Muda",
        "tmt_golongan": date(2021, 4, 1),
        "jenis_kelamin": None,
        "tempat_lahir": "Klaten",
        "tanggal_lahir": date(1990, 3, 15),
        "nomor_karpeg": "",
        "email": "",
        "telepon": "",
        "kedudukan_hukum": "01",
        "siasn_id": "",
        "instansi_id": "kab",
        "instansi_nama": "Pemerintah Kabupaten Contoh",
        "versi": 3,
    }
    return Pegawai(**bawaan | isi)


def a_pimpinan(pegawai_id: str, jabatan: str = "", **isi) -> Pimpinan:
    orang = an_orang(pegawai_id, jabatan=jabatan or f"Kepala {pegawai_id}")
    bawaan = {"jenis_penugasan": JenisPenugasan.DEFINITIF, "sejak": date(2025, 1, 3)}
    return Pimpinan(orang=orang, **bawaan | isi)


def a_unit(unor_id: str, induk_id: str = "", *pemegang: Pimpinan) -> Unit:
    return Unit(unor_id=unor_id, induk_id=induk_id, nama=unor_id.title(), pemegang=pemegang)
