"""Words of objections on the screen."""

from __future__ import annotations

from kinerja.penilaian.v1 import keberatan_service_pb2 as pb
from kinerja.penilaian.v1 import penilaian_service_pb2 as penilaian
from services.gateway.halaman.kamus import Kamus, Kata

STATUS = Kamus(
    penilaian.StatusKeberatan,
    {
        penilaian.STATUS_KEBERATAN_DIAJUKAN: Kata("Diperiksa", "kuning", "pasir"),
        penilaian.STATUS_KEBERATAN_DIBATALKAN: Kata("Dibatalkan", "netral", "kurang"),
        penilaian.STATUS_KEBERATAN_DITOLAK: Kata("Hasil dikuatkan", "biru", "cek"),
        penilaian.STATUS_KEBERATAN_DITERIMA: Kata("Hasil diubah", "hijau", "cek"),
    },
)
PUTUSAN = Kamus(
    pb.PutusanKeberatan,
    {
        pb.PUTUSAN_KEBERATAN_MENGUATKAN: Kata("Menguatkan", jelas="Hasil penilai tetap"),
        pb.PUTUSAN_KEBERATAN_MENGUBAH: Kata(
            "Mengubah", jelas="Kedua rating ditetapkan lagi di bawah ini"
        ),
    },
)
PERAN = Kamus(
    pb.PeranKeberatan,
    {
        pb.PERAN_KEBERATAN_PEMILIK: Kata("Keberatan Anda"),
        pb.PERAN_KEBERATAN_PENILAI: Kata("Atas penilaian Anda"),
        pb.PERAN_KEBERATAN_PEMUTUS: Kata("Anda yang memutus"),
    },
)
