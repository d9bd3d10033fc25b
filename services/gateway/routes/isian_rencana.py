"""Request bodies of the yearly plan: results, indicators, annex, steps."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.gateway.routes.bentuk import Isian, Kata
from services.gateway.routes.isian import DaftarTeks, Id, Tanggal, Teks, contoh_isian

Aspek = Annotated[str, Kata(umum.Aspek)]
Perspektif = Annotated[str, Kata(umum.Perspektif)]


class RhkIsian(Isian):
    model_config = contoh_isian(
        klasifikasi="ORGANISASI",
        jenis="UTAMA",
        rencana_hasil_kerja="Layanan data kepegawaian tersedia tanpa gangguan",
        rhk_pimpinan_id="0199f2c4-7a10-7000-8000-0000000000b1",
        penugasan_dari="",
        unor_id="0199f2c4-7a10-7000-8000-0000000000c1",
        indikator_pimpinan_id="",
        tim_kerja_id="",
        cascading="LANGSUNG",
        cara_cascading="ASPEK",
        tingkat="OUTCOME_ANTARA",
        sementara=False,
    )
    klasifikasi: Annotated[str, Kata(umum.KlasifikasiRhk)] | None = None
    jenis: Annotated[str, Kata(umum.JenisRhk)] | None = None
    rencana_hasil_kerja: Teks
    rhk_pimpinan_id: Id = ""
    penugasan_dari: Teks = ""
    unor_id: Id = ""
    indikator_pimpinan_id: Id = Field("", description="Kosong: RHK pimpinan seutuhnya")
    tim_kerja_id: Id = ""
    cascading: Annotated[str, Kata(pb.Cascading)] | None = None
    cara_cascading: Annotated[str, Kata(pb.CaraCascading)] | None = None
    tingkat: Annotated[str, Kata(pb.Tingkat)] | None = None
    sementara: bool = Field(
        default=False, description="Tanpa tautan, karena SKP pimpinan belum disetujui"
    )


class IndikatorIsian(Isian):
    model_config = contoh_isian(
        aspek="KUALITAS", indikator="Ketersediaan layanan", target="99,5 persen", perspektif=None
    )
    aspek: Aspek | None = None
    indikator: Teks
    target: Teks = ""
    perspektif: Perspektif | None = None


class AkhirIsian(Isian):
    model_config = contoh_isian(
        selesai="2026-08-14", alasan="Pindah ke Dinas Pendidikan per 15 Agustus, SK nomor 12"
    )
    selesai: Tanggal
    alasan: Teks


class LampiranIsian(Isian):
    model_config = contoh_isian(
        dukungan_sumber_daya=["Dua orang pengelola data"],
        skema_pertanggungjawaban=["Laporan bulanan kepada atasan"],
        konsekuensi=["Umpan balik berkelanjutan"],
    )
    dukungan_sumber_daya: DaftarTeks = Field(default_factory=list)
    skema_pertanggungjawaban: DaftarTeks = Field(default_factory=list)
    konsekuensi: DaftarTeks = Field(default_factory=list)


class EkspektasiIsian(Isian):
    model_config = contoh_isian(ekspektasi_khusus=["Menanggapi keluhan dalam satu hari kerja"])
    ekspektasi_khusus: DaftarTeks


class AjukanIsian(Isian):
    model_config = contoh_isian(
        alasan_tanpa_anggaran="Anggaran seluruhnya ada pada sekretariat dinas."
    )
    alasan_tanpa_anggaran: Teks = Field(
        "", description="Hanya untuk SKP pimpinan tanpa perspektif Anggaran"
    )


class GeserIsian(Isian):
    model_config = contoh_isian(naik=True)
    naik: bool


class TautanIsian(Isian):
    model_config = contoh_isian(
        rhk_pimpinan_id="0199f2c4-7a10-7000-8000-0000000000b1", indikator_pimpinan_id=""
    )
    rhk_pimpinan_id: Id
    indikator_pimpinan_id: Id = ""


class PeriksaTautanIsian(Isian):
    model_config = contoh_isian(terima=True, catatan="")
    terima: bool
    catatan: Teks = ""


class IzinSalinIsian(Isian):
    model_config = contoh_isian(boleh_disalin=True)
    boleh_disalin: bool


class PengaturanIsian(Isian):
    model_config = contoh_isian(nilai="tidak", berlaku_sejak="2027-01-01")
    nilai: Annotated[str, Field(max_length=100)]
    berlaku_sejak: Tanggal


class TimKerjaIsian(Isian):
    model_config = contoh_isian(
        nama="Tim Percepatan Layanan Digital",
        tujuan="Layanan publik terhubung pada akhir tahun",
        ketua_nip="199203152019031001",
        mulai="2026-01-05",
        selesai="2026-12-31",
    )
    nama: Teks
    tujuan: Teks = ""
    ketua_nip: Id
    mulai: Tanggal
    selesai: Tanggal


class AnggotaIsian(Isian):
    model_config = contoh_isian(nip="199203152019031001")
    nip: Id


class BarisMatriksIsian(Isian):
    model_config = contoh_isian(skp_bawahan_id="0199f2c4-7a10-7000-8000-0000000000d1")
    skp_bawahan_id: Id


class RhkBawahanIsian(Isian):
    model_config = contoh_isian(
        rhk_pimpinan_id="0199f2c4-7a10-7000-8000-0000000000b1",
        indikator_pimpinan_id="",
        jenis="UTAMA",
        rencana_hasil_kerja="Tersedianya data kepegawaian yang mutakhir",
    )
    rhk_pimpinan_id: Id
    indikator_pimpinan_id: Id = ""
    jenis: Annotated[str, Kata(umum.JenisRhk)] | None = None
    rencana_hasil_kerja: Teks
