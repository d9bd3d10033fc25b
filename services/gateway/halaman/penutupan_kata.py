"""Words of the closing of a period on the screen."""

from __future__ import annotations

from kinerja.penilaian.v1 import penutupan_service_pb2 as pb
from services.gateway.halaman.kamus import Kamus, Kata

TINDAKAN = Kamus(
    pb.TindakanPenutupan,
    {
        pb.TINDAKAN_PENUTUPAN_TUTUP: Kata("Ditutup", "biru", "cek"),
        pb.TINDAKAN_PENUTUPAN_BUKA: Kata("Dibuka kembali", "netral", "putar"),
    },
)
STATUS = Kamus(
    pb.StatusPenutupan,
    {
        pb.STATUS_PENUTUPAN_ANTRE: Kata("Menunggu ditulis", "netral", "pasir"),
        pb.STATUS_PENUTUPAN_BERJALAN: Kata("Sedang ditulis", "biru", "putar"),
        pb.STATUS_PENUTUPAN_SELESAI: Kata("Tertulis pada semua catatan", "hijau", "cek"),
    },
)
