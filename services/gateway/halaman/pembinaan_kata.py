"""Words of guidance and counselling on the screen."""

from __future__ import annotations

from kinerja.penilaian.v1 import pembinaan_service_pb2 as pb
from services.gateway.halaman.kamus import Kamus, Kata

JENIS = Kamus(
    pb.JenisPembinaan,
    {
        pb.JENIS_PEMBINAAN_MENTORING: Kata(
            "Mentoring", jelas="belajar keahlian dari yang berpengalaman"
        ),
        pb.JENIS_PEMBINAAN_COACHING: Kata(
            "Coaching", jelas="menemukan sendiri strategi atas suatu masalah"
        ),
        pb.JENIS_PEMBINAAN_KONSELING: Kata("Konseling", jelas="masalah perilaku kerja"),
    },
)
STATUS = Kamus(
    pb.StatusPembinaan,
    {
        pb.STATUS_PEMBINAAN_DIAJUKAN: Kata("Diusulkan", "kuning", "pasir"),
        pb.STATUS_PEMBINAAN_BERJALAN: Kata("Berjalan", "biru", "kanan"),
        pb.STATUS_PEMBINAAN_DITOLAK: Kata("Ditolak", "merah", "silang"),
        pb.STATUS_PEMBINAAN_DIBATALKAN: Kata("Dibatalkan", "netral", "kurang"),
        pb.STATUS_PEMBINAAN_SELESAI: Kata("Selesai", "hijau", "cek"),
    },
)
PENGUSUL = Kamus(
    pb.PengusulPembinaan,
    {
        pb.PENGUSUL_PEMBINAAN_PEGAWAI: Kata("pegawai"),
        pb.PENGUSUL_PEMBINAAN_PENILAI: Kata("pejabat penilai"),
    },
)
PERAN = Kamus(
    pb.PeranPembinaan,
    {
        pb.PERAN_PEMBINAAN_PEGAWAI: Kata("Untuk Anda"),
        pb.PERAN_PEMBINAAN_PENILAI: Kata("Anda penilainya"),
        pb.PERAN_PEMBINAAN_ATASAN_PENILAI: Kata("Dilaporkan kepada Anda"),
        pb.PERAN_PEMBINAAN_ADMIN: Kata("Anda mengelola kepegawaian"),
    },
)
PUTUSAN = Kamus(
    pb.PutusanPembinaan,
    {
        pb.PUTUSAN_PEMBINAAN_SETUJU: Kata("Setujui", jelas="Pembinaan berjalan sejak sekarang"),
        pb.PUTUSAN_PEMBINAAN_TOLAK: Kata(
            "Tolak", jelas="Catatan Anda sampai kepada pegawai; ia dapat mengusulkan lagi"
        ),
    },
)
YA_TIDAK = Kamus(pb.YaTidak, {pb.YA_TIDAK_YA: Kata("Ya"), pb.YA_TIDAK_TIDAK: Kata("Tidak")})
TANGGAPAN = Kamus(
    pb.TanggapanBimbingan,
    {
        pb.TANGGAPAN_BIMBINGAN_YA: Kata("Ya"),
        pb.TANGGAPAN_BIMBINGAN_SEBAGIAN: Kata("Sebagian"),
        pb.TANGGAPAN_BIMBINGAN_TIDAK: Kata("Tidak"),
    },
)
FORMAT = Kamus(
    pb.FormatPembinaan,
    {
        pb.FORMAT_PEMBINAAN_PELAKSANAAN: Kata("Pelaksanaan"),
        pb.FORMAT_PEMBINAAN_UMPAN_BALIK: Kata("Umpan balik bimbingan (Format B.1.8)"),
        pb.FORMAT_PEMBINAAN_KOMPETENSI: Kata("Evaluasi kompetensi (Format B.1.9)"),
    },
)
NOMOR = {
    pb.JENIS_PEMBINAAN_MENTORING: "B.1.7",
    pb.JENIS_PEMBINAAN_COACHING: "B.1.6",
    pb.JENIS_PEMBINAAN_KONSELING: "B.1.10",
}
"""The number of the form of each kind."""
SKALA = [
    ("1", "1 – sangat kurang"),
    ("2", "2 – kurang memadai"),
    ("3", "3 – memadai"),
    ("4", "4 – di atas memadai"),
    ("5", "5 – istimewa"),
]
