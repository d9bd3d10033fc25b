"""Words of imports on the screen."""

from __future__ import annotations

from kinerja.skp.v1 import impor_service_pb2 as pb
from services.gateway.halaman.kamus import Kamus, Kata

JENIS = Kamus(
    pb.JenisImpor,
    {
        pb.JENIS_IMPOR_PEGAWAI: Kata(
            "Pegawai dan penugasan", jelas="Pegawai baru, mutasi, golongan, kedudukan hukum"
        ),
        pb.JENIS_IMPOR_UNOR: Kata("Unit organisasi", jelas="Unit baru, nama, letak dalam pohon"),
        pb.JENIS_IMPOR_POLA_RHK: Kata(
            "Pola RHK", jelas="Usulan hasil kerja per jabatan, untuk disalin ke draft SKP"
        ),
    },
)
STATUS = Kamus(
    pb.StatusImpor,
    {
        pb.STATUS_IMPOR_ANTRE: Kata("Menunggu giliran", "kuning", "jam"),
        pb.STATUS_IMPOR_MEMERIKSA: Kata("Sedang diperiksa", "biru", "putar"),
        pb.STATUS_IMPOR_SIAP: Kata("Menunggu pilihan Anda", "kuning", "awas"),
        pb.STATUS_IMPOR_MENERAPKAN: Kata("Sedang diterapkan", "biru", "putar"),
        pb.STATUS_IMPOR_SELESAI: Kata("Selesai", "hijau", "cek"),
        pb.STATUS_IMPOR_GAGAL: Kata("Gagal", "merah", "seru"),
        pb.STATUS_IMPOR_DIBATALKAN: Kata("Dibatalkan", "netral", "kurang"),
    },
)
BERJALAN = {pb.STATUS_IMPOR_ANTRE, pb.STATUS_IMPOR_MEMERIKSA, pb.STATUS_IMPOR_MENERAPKAN}
