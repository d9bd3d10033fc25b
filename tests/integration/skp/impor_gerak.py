"""What an administrator and the worker do with an import."""

from __future__ import annotations

from typing import Any

from kinerja.skp.v1 import impor_service_pb2 as pb
from kinerja.skp.v1 import organisasi_service_pb2 as og
from kinerja.umum.v1 import umum_pb2 as umum
from services.skp.adapters.impor_excel import kerja
from tests.integration.skp.buku import buku
from tests.integration.skp.dunia import Dunia

PEGAWAI, UNOR = pb.JENIS_IMPOR_PEGAWAI, pb.JENIS_IMPOR_UNOR
SEMUA, SEBAGIAN = pb.CARA_IMPOR_SEMUA, pb.CARA_IMPOR_SEBAGIAN
NAMA = "pegawai.xlsx"


def admin(dunia: Dunia, nama: str = "admin", instansi: str = "kab") -> Any:
    return dunia.sebagai(nama, "ADMIN_INSTANSI", instansi=instansi)


def orang(dunia: Dunia, nomor: int, **isi: Any) -> dict[str, Any]:
    akar = abs(hash(dunia.ekor)) % 100_000
    return {
        "nip": f"1990{akar:05d}{nomor:09d}",
        "nama": f"Pegawai {nomor}",
        "golongan": "III/a",
        "unor_id": dunia.id("bidang"),
        "jabatan": "Analis Data",
        "kelompok_jabatan": "Pelaksana",
        "mulai": "2026-01-02",
        "alasan": "SK 1/2026",
    } | isi


def unggah(
    dunia: Dunia, berkas: bytes, jenis: Any = PEGAWAI, nama: str = NAMA, **siapa: str
) -> Any:
    minta = pb.UnggahImporRequest(jenis=jenis, nama_berkas=nama, berkas=berkas)
    return admin(dunia, **siapa).UnggahImpor(minta).impor


def lihat(dunia: Dunia, impor_id: str) -> Any:
    return admin(dunia).GetImpor(pb.GetImporRequest(impor_id=impor_id)).impor


def jalankan(dunia: Dunia, impor_id: str, jam: Any) -> Any:
    """The worker, until this import waits for somebody or is over."""
    for _ in range(500):
        satu = lihat(dunia, impor_id)
        if satu.status not in {1, 2, 4}:
            return satu
        kerja.kerjakan(dunia.db, jam)
    raise AssertionError(satu)


def diperiksa(dunia: Dunia, jam: Any, baris: list[dict], jenis: str = "PEGAWAI") -> Any:
    satu = unggah(dunia, buku(jenis, baris), pb.JenisImpor.Value(f"JENIS_IMPOR_{jenis}"))
    return jalankan(dunia, satu.impor_id, jam)


def terapkan(dunia: Dunia, satu: Any, jam: Any, cara: Any = SEMUA) -> Any:
    minta = pb.TerapkanImporRequest(impor_id=satu.impor_id, etag=satu.etag, cara=cara)
    admin(dunia).TerapkanImpor(minta)
    return jalankan(dunia, satu.impor_id, jam)


def galat(dunia: Dunia, satu: Any) -> dict[str, str]:
    minta = pb.ListBarisImporRequest(impor_id=satu.impor_id, hanya_galat=True)
    baris = admin(dunia).ListBarisImpor(minta).baris
    return {g.sel: g.pesan for b in baris for g in b.galat}


def pegawai(dunia: Dunia, nip: str) -> Any:
    minta = og.ListPegawaiRequest(cari=nip, halaman=umum.Halaman(page_size=5))
    return admin(dunia).ListPegawai(minta).pegawai
