"""Request bodies: what may be sent, its bounds, an example. Fields are named as in the proto.

A choice that may be left out here is one on which the service decides: it has a default for it,
or refuses in its own words.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, StringConstraints

from kinerja.pak.v1 import pak_service_pb2 as pak
from kinerja.penilaian.v1 import kalkulator_service_pb2 as kalkulator
from kinerja.penilaian.v1 import penilaian_service_pb2 as penilaian
from kinerja.umum.v1 import umum_pb2 as umum
from services.gateway.routes.bentuk import Isian, Kata

PALING_PANJANG = 1000
"""Characters of one text, so that an agreed plan fits one event."""
PANJANG_BERKAS = 2_900_000
"""Base64 characters of a 2 MiB file."""

Teks = Annotated[str, StringConstraints(max_length=PALING_PANJANG)]
Pendek = Annotated[str, StringConstraints(max_length=200)]
Id = Annotated[str, StringConstraints(max_length=100)]
Tanggal = Annotated[
    str, StringConstraints(max_length=10), Field(json_schema_extra={"format": "date"})
]
AngkaKredit = Annotated[
    str, StringConstraints(max_length=20), Field(description="Desimal dengan titik")
]
Bulan = Annotated[int, Field(ge=1, le=12)]
DaftarTeks = Annotated[list[Teks], Field(max_length=40)]

Ekspektasi = Annotated[str, Kata(umum.Ekspektasi)]


def contoh_isian(**isi: Any) -> ConfigDict:
    """The configuration of a body that shows what it looks like filled in."""
    return ConfigDict(extra="forbid", json_schema_extra={"examples": [isi]})


class MasukIsian(Isian):
    model_config = contoh_isian(nip="199203152019031001", sandi="sembilan gajah di ladang")
    nip: Annotated[str, StringConstraints(max_length=32)]
    sandi: Annotated[str, StringConstraints(max_length=512)]


class MasukKlienIsian(Isian):
    model_config = contoh_isian(klien_id="simpegdemo", rahasia="k7Q…")
    klien_id: Annotated[str, StringConstraints(max_length=32)]
    rahasia: Annotated[str, StringConstraints(max_length=512)]


class GantiSandiIsian(Isian):
    model_config = contoh_isian(
        sandi_lama="sandi awal dari admin", sandi_baru="empat perahu kertas"
    )
    sandi_lama: Annotated[str, StringConstraints(max_length=512)]
    sandi_baru: Annotated[str, StringConstraints(max_length=512)]


class LupaSandiIsian(Isian):
    model_config = contoh_isian(nip="199203152019031001")
    nip: Annotated[str, StringConstraints(max_length=32)]


class AturUlangIsian(Isian):
    model_config = contoh_isian(kode="kode dari tautan surel", sandi_baru="empat perahu kertas")
    kode: Annotated[str, StringConstraints(max_length=200)]
    sandi_baru: Annotated[str, StringConstraints(max_length=512)]


class KontakIsian(Isian):
    model_config = contoh_isian(email="nama@contoh.go.id", telepon="+6281234567890")
    email: Pendek | None = None
    telepon: Pendek | None = None


class SkpIsian(Isian):
    model_config = contoh_isian(
        periode_mulai="2026-01-01", periode_selesai="2026-12-31", pendekatan="KUANTITATIF"
    )
    penugasan_id: Id = Field("", description="Kosong: jabatan definitif Anda")
    periode_mulai: Tanggal
    periode_selesai: Tanggal
    pendekatan: Annotated[str, Kata(umum.Pendekatan)] | None = None


class CatatanIsian(Isian):
    model_config = contoh_isian(catatan="Target indikator kedua belum terukur; mohon diperbaiki.")
    catatan: Teks


class RencanaAksiIsian(Isian):
    model_config = contoh_isian(
        rhk_id="0199f2c4-7a10-7000-8000-0000000000b1",
        deskripsi="Menyusun jadwal pemeliharaan",
        target="1 dokumen",
    )
    rhk_id: Id
    deskripsi: Teks
    target: Teks = ""


class UbahRencanaAksiIsian(Isian):
    model_config = contoh_isian(deskripsi="Menyusun jadwal pemeliharaan", target="1 dokumen")
    deskripsi: Teks
    target: Teks = ""


class BuktiDukungIsian(Isian):
    model_config = contoh_isian(
        rhk_id="0199f2c4-7a10-7000-8000-0000000000b1",
        nama="Laporan pemeliharaan Januari",
        tautan="https://berkas.contoh.go.id/laporan-januari",
    )
    rhk_id: Id
    nama: Teks
    tautan: Annotated[str, StringConstraints(max_length=2000)]


class RealisasiIsian(Isian):
    model_config = contoh_isian(realisasi="99,7 persen", sumber_data="Catatan pemantau layanan")
    realisasi: Teks
    sumber_data: Teks = ""


class UmpanBalikIsian(Isian):
    model_config = contoh_isian(
        rhk_id="0199f2c4-7a10-7000-8000-0000000000b1",
        teks="Laporan rapi dan tepat waktu.",
        emotikon="JEMPOL_ATAS",
    )
    rhk_id: Id = ""
    nilai: Annotated[str, Kata(umum.NilaiPerilaku)] | None = None
    teks: Teks = ""
    emotikon: Literal["", "JEMPOL_ATAS", "JEMPOL_BAWAH"] = ""


class RatingIsian(Isian):
    model_config = contoh_isian(
        hasil_kerja="DI_ATAS_EKSPEKTASI", perilaku="SESUAI_EKSPEKTASI", catatan="Pertahankan."
    )
    hasil_kerja: Ekspektasi | None = None
    perilaku: Ekspektasi | None = None
    catatan: Teks = ""


class CapaianIsian(Isian):
    model_config = contoh_isian(
        unor_id="0199f2c4-7a10-7000-8000-0000000000c1",
        tahun=2026,
        jenis="TAHUNAN",
        ke=0,
        nilai="BAIK",
        catatan="",
    )
    unor_id: Id
    tahun: int
    jenis: Annotated[str, Kata(penilaian.JenisPeriode)]
    ke: Annotated[int, Field(ge=0, le=12)] = 0
    nilai: Annotated[str, Kata(umum.CapaianOrganisasi)]
    catatan: Teks = ""


class SaldoIsian(Isian):
    model_config = contoh_isian(
        sumber="TUGAS_JABATAN",
        nomor_sk="800/12/PAK/2022",
        tanggal_sk="2022-12-30",
        total_ak="32.33",
        berkas="JVBERi0xLjcK",
        nama_berkas="pak-2022.pdf",
        siasn_id="",
    )
    sumber: Annotated[str, Kata(pak.Sumber)]
    nomor_sk: Pendek = ""
    tanggal_sk: Tanggal = ""
    total_ak: AngkaKredit
    berkas: Annotated[str, StringConstraints(max_length=PANJANG_BERKAS)] = Field(
        "", description="PDF dalam base64, paling besar 2 MiB"
    )
    nama_berkas: Pendek = ""
    siasn_id: Id = ""


class PenggantiPakIsian(Isian):
    model_config = contoh_isian(nomor="800/7a/PAK/2026", tanggal="2027-03-02", tempat="Sukamaju")
    nomor: str
    tanggal: str
    tempat: str


class PakIsian(Isian):
    model_config = contoh_isian(
        tahun=2026,
        periode_id="0199f2c4-7a10-7000-8000-0000000000d1",
        untuk_pangkat=False,
        untuk_jenjang=False,
        nomor="800/7/PAK/2026",
        tanggal="2027-01-15",
        tempat="Sukamaju",
    )
    tahun: int
    periode_id: Id
    bulan_mulai: Annotated[int, Field(ge=0, le=12)] = 0
    bulan_selesai: Annotated[int, Field(ge=0, le=12)] = 0
    untuk_pangkat: bool = False
    untuk_jenjang: bool = False
    nomor: Pendek = ""
    tanggal: Tanggal = ""
    tempat: Pendek = ""


class HitungPredikatIsian(Isian):
    model_config = contoh_isian(hasil_kerja="DI_ATAS_EKSPEKTASI", perilaku="DI_ATAS_EKSPEKTASI")
    hasil_kerja: Ekspektasi
    perilaku: Ekspektasi


class SaldoKalkulatorIsian(Isian):
    sumber: Pendek
    ak: AngkaKredit


class KonversiKalkulatorIsian(Isian):
    tahun: int
    bulan_mulai: int
    bulan_selesai: int
    predikat: Pendek


class HitungAngkaKreditIsian(Isian):
    """Words stay words here: the service that knows them refuses, naming the field."""

    model_config = contoh_isian(
        jenjang="AHLI_PERTAMA",
        golongan="III/a",
        presisi=2,
        saldo=[{"sumber": "TUGAS_JABATAN", "ak": "32.33"}],
        konversi=[
            {"tahun": 2023, "bulan_mulai": 1, "bulan_selesai": 12, "predikat": "SANGAT_BAIK"}
        ],
    )
    jenjang: Pendek
    golongan: Pendek
    presisi: Literal[2, 3] = 2
    saldo: Annotated[list[SaldoKalkulatorIsian], Field(max_length=100)] = Field(
        default_factory=list
    )
    konversi: Annotated[list[KonversiKalkulatorIsian], Field(max_length=100)] = Field(
        default_factory=list
    )


class JumlahPredikatIsian(Isian):
    model_config = contoh_isian(predikat="BAIK", jumlah=10)
    predikat: Annotated[str, Kata(umum.Predikat)]
    jumlah: Annotated[int, Field(ge=0, le=10_000)]


class HitungDistribusiIsian(Isian):
    model_config = contoh_isian(
        capaian="BAIK", jumlah_pegawai=10, jumlah=[{"predikat": "BAIK", "jumlah": 10}]
    )
    capaian: Annotated[str, Kata(umum.CapaianOrganisasi)]
    jumlah_pegawai: Annotated[int, Field(ge=1, le=10_000)]
    jumlah: Annotated[list[JumlahPredikatIsian], Field(max_length=5)] = Field(default_factory=list)


class HitungPanduanIpkIsian(Isian):
    model_config = contoh_isian(jenjang_studi="S1", akreditasi="A", ipk="3.45")
    jenjang_studi: Annotated[str, Kata(kalkulator.JenjangStudi)]
    akreditasi: Annotated[str, Kata(kalkulator.AkreditasiStudi)]
    ipk: Annotated[str, StringConstraints(max_length=4)] = ""
    tidak_lulus: bool = False


class HitungBatasIsian(Isian):
    model_config = contoh_isian(mulai="2026-01-02", hari_kerja=14)
    mulai: Tanggal
    hari_kerja: int
