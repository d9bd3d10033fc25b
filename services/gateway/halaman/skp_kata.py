"""Words of planning on the screen: how a result comes about, and how firmly it is linked."""

from __future__ import annotations

from kinerja.skp.v1 import skp_service_pb2 as skp
from services.gateway.halaman.kamus import Kamus, Kata

CASCADING = Kamus(
    skp.Cascading,
    {
        skp.CASCADING_LANGSUNG: Kata("Cascading langsung"),
        skp.CASCADING_TIDAK_LANGSUNG: Kata("Cascading tidak langsung"),
    },
)
CARA_CASCADING = Kamus(
    skp.CaraCascading,
    {
        skp.CARA_CASCADING_ASPEK: Kata("menurut aspek (langsung)"),
        skp.CARA_CASCADING_WILAYAH: Kata("menurut wilayah (langsung)"),
        skp.CARA_CASCADING_BEBAN_TARGET: Kata("menurut beban target (langsung)"),
        skp.CARA_CASCADING_LAYANAN: Kata("melalui layanan (tidak langsung)"),
        skp.CARA_CASCADING_OUTPUT_ANTARA: Kata("melalui output antara (tidak langsung)"),
    },
)
TINGKAT = Kamus(
    skp.Tingkat,
    {
        skp.TINGKAT_OUTCOME: Kata("Outcome"),
        skp.TINGKAT_OUTCOME_ANTARA: Kata("Outcome antara"),
        skp.TINGKAT_OUTPUT_KENDALI_RENDAH: Kata("Output kendali rendah"),
        skp.TINGKAT_OUTPUT_KENDALI_SEDANG: Kata("Output kendali sedang"),
        skp.TINGKAT_OUTPUT_KENDALI_TINGGI: Kata("Output kendali tinggi"),
        skp.TINGKAT_LAYANAN: Kata("Layanan"),
    },
)
TAUTAN = Kamus(
    skp.StatusTautan,
    {
        skp.STATUS_TAUTAN_SEMENTARA: Kata(
            "Sementara", "kuning", "pasir", "belum dikaitkan dengan RHK pimpinan"
        ),
        skp.STATUS_TAUTAN_MENUNGGU_PERIKSA: Kata(
            "Tautan menunggu diperiksa", "kuning", "jam", "pejabat penilai memeriksa tautannya"
        ),
    },
)
PELAPORAN = Kamus(
    skp.PeriodePelaporan,
    {
        skp.PERIODE_PELAPORAN_BULANAN: Kata("Bulanan"),
        skp.PERIODE_PELAPORAN_TRIWULANAN: Kata("Triwulanan"),
        skp.PERIODE_PELAPORAN_SEMESTERAN: Kata("Semesteran"),
        skp.PERIODE_PELAPORAN_TAHUNAN: Kata("Tahunan"),
    },
)
