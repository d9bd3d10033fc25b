"""Words of requests for correction on the screen."""

from __future__ import annotations

from kinerja.skp.v1 import atasan_service_pb2 as atasan
from services.gateway.halaman.kamus import Kamus, Kata

JENIS = Kamus(
    atasan.JenisPermintaan,
    {
        atasan.JENIS_PERMINTAAN_ATASAN: Kata("Atasan saya bukan beliau (usulkan atasan lain)"),
        atasan.JENIS_PERMINTAAN_KLAIM_PIMPINAN: Kata("Saya memimpin unit kerja ini"),
        atasan.JENIS_PERMINTAAN_UNIT: Kata("Unit kerja saya keliru"),
        atasan.JENIS_PERMINTAAN_JABATAN: Kata("Jabatan saya keliru"),
        atasan.JENIS_PERMINTAAN_GOLONGAN: Kata("Golongan saya keliru"),
        atasan.JENIS_PERMINTAAN_LAINNYA: Kata("Data lain keliru"),
    },
)
STATUS = Kamus(
    atasan.StatusPermintaan,
    {
        atasan.STATUS_PERMINTAAN_DIAJUKAN: Kata("Diajukan", "kuning", "jam"),
        atasan.STATUS_PERMINTAAN_DIPERIKSA: Kata("Sedang diperiksa", "biru", "putar"),
        atasan.STATUS_PERMINTAAN_DITERUSKAN_SIASN: Kata("Diteruskan ke SIASN", "biru", "kirim"),
        atasan.STATUS_PERMINTAAN_SELESAI: Kata("Selesai", "hijau", "cek"),
        atasan.STATUS_PERMINTAAN_DITOLAK: Kata("Ditolak", "merah", "silang"),
        atasan.STATUS_PERMINTAAN_DIBATALKAN: Kata("Dibatalkan", "netral", "kurang"),
    },
)
LANGKAH = Kamus(
    atasan.LangkahPermintaan,
    {
        atasan.LANGKAH_PERMINTAAN_SETUJUI: Kata("Setujui dan terapkan"),
        atasan.LANGKAH_PERMINTAAN_PERIKSA: Kata("Mulai memeriksa"),
        atasan.LANGKAH_PERMINTAAN_TERUSKAN: Kata("Teruskan ke pengelola data SIASN"),
        atasan.LANGKAH_PERMINTAAN_TOLAK: Kata("Tolak"),
        atasan.LANGKAH_PERMINTAAN_BATALKAN: Kata("Batalkan permintaan"),
    },
)
