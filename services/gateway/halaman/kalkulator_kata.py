"""Words of the calculators."""

from __future__ import annotations

from kinerja.penilaian.v1 import kalkulator_service_pb2 as pb
from services.gateway.halaman.kamus import Kamus, Kata

JENJANG_STUDI = Kamus(
    pb.JenjangStudi,
    {
        pb.JENJANG_STUDI_S1: Kata("Strata 1 (S-1)"),
        pb.JENJANG_STUDI_LANJUTAN: Kata("Profesi, strata 2 (S-2), atau strata 3 (S-3)"),
    },
)
AKREDITASI = Kamus(
    pb.AkreditasiStudi,
    {
        pb.AKREDITASI_STUDI_A: Kata("A"),
        pb.AKREDITASI_STUDI_B: Kata("B"),
        pb.AKREDITASI_STUDI_C: Kata("C"),
        pb.AKREDITASI_STUDI_LUAR_NEGERI: Kata("Luar negeri"),
    },
)
