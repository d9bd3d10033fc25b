"""Words of the page of one period: what is known of the links of its evidence."""

from __future__ import annotations

from kinerja.penilaian.v1 import penilaian_service_pb2 as pb
from services.gateway.halaman.kamus import Kamus, Kata

KEADAAN_TAUTAN = Kamus(
    pb.KeadaanTautan,
    {
        pb.KEADAAN_TAUTAN_HIDUP: Kata("tautan dapat dibuka", "hijau", "cek"),
        pb.KEADAAN_TAUTAN_MATI: Kata("tautan tidak ditemukan", "merah", "seru"),
        pb.KEADAAN_TAUTAN_TIDAK_TERBUKA: Kata(
            "tautan meminta izin masuk; pastikan penilai dapat membukanya", "kuning", "awas"
        ),
        pb.KEADAAN_TAUTAN_TIDAK_DIKETAHUI: Kata("tautan belum dapat dipastikan", ikon="tanya"),
    },
)
