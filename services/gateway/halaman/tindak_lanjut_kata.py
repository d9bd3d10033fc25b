"""Words of what follows a result, on the screen."""

from __future__ import annotations

from kinerja.penilaian.v1 import tindak_lanjut_service_pb2 as pb
from services.gateway.halaman.kamus import Kamus, Kata

KELOMPOK = Kamus(
    pb.KelompokTindakLanjut,
    {
        pb.KELOMPOK_TINDAK_LANJUT_PENGHARGAAN: Kata("Penghargaan", "hijau", "cek"),
        pb.KELOMPOK_TINDAK_LANJUT_PERBAIKAN: Kata("Perbaikan kinerja", "kuning", "awas"),
    },
)
KEADAAN = Kamus(
    pb.KeadaanHasil,
    {
        pb.KEADAAN_HASIL_BELUM_DISAMPAIKAN: Kata("Belum disampaikan", "netral", "jam"),
        pb.KEADAAN_HASIL_DAPAT_DIKEBERATI: Kata("Masih dapat dikeberati", "biru", "pasir"),
        pb.KEADAAN_HASIL_DIPERIKSA: Kata("Keberatan diperiksa", "kuning", "pasir"),
        pb.KEADAAN_HASIL_TETAP: Kata("Tetap", "hijau", "cek"),
    },
)
SYARAT = Kamus(
    pb.SyaratPangkat,
    {
        pb.SYARAT_PANGKAT_TERPENUHI: Kata("Terpenuhi"),
        pb.SYARAT_PANGKAT_BELUM: Kata("Belum"),
    },
)
