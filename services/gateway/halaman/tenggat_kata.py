"""Words of the deadlines on the screen."""

from __future__ import annotations

from kinerja.penilaian.v1 import tenggat_service_pb2 as pb
from services.gateway.halaman.kamus import Kamus, Kata

LANGKAH = Kamus(
    pb.LangkahTenggat,
    {
        pb.LANGKAH_TENGGAT_NILAI: Kata("Menetapkan rating"),
        pb.LANGKAH_TENGGAT_GANTIKAN: Kata("Menilai menggantikan penilai"),
        pb.LANGKAH_TENGGAT_SAMPAIKAN: Kata("Menyampaikan dokumen evaluasi"),
        pb.LANGKAH_TENGGAT_TERIMA: Kata("Menyatakan menerima dokumen"),
        pb.LANGKAH_TENGGAT_PUTUS: Kata("Memutus keberatan"),
        pb.LANGKAH_TENGGAT_LAPOR: Kata("Melaporkan kepada PyB"),
    },
)
JENIS = Kamus(
    pb.JenisPengingat,
    {
        pb.JENIS_PENGINGAT_SEBELUM: Kata("Mendekat", "kuning", "pasir"),
        pb.JENIS_PENGINGAT_LEWAT: Kata("Lewat", "merah", "silang"),
    },
)
PERAN = Kamus(
    pb.PeranPengingat,
    {
        pb.PERAN_PENGINGAT_PELAKU: Kata("Giliran Anda"),
        pb.PERAN_PENGINGAT_ATASAN: Kata("Di bawah Anda"),
    },
)
