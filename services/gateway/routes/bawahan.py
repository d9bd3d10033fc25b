"""What a superior sees: SKP Bawahan, Penilaian Bawahan, PAK Bawahan, Dashboard Pengisian."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from apiflask import APIBlueprint
from flask import Response
from pydantic import Field, StringConstraints

from kinerja.pak.v1 import pak_service_pb2 as pak_pb
from kinerja.penilaian.v1 import penilaian_service_pb2 as penilaian_pb
from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.gateway import ekspor_dashboard, putusan
from services.gateway.auth import peran
from services.gateway.berkas_tabel import XLSX, Bentuk, unduhan
from services.gateway.clients import layanan
from services.gateway.putusan import PALING_BANYAK, SETUJUI, putuskan
from services.gateway.routes.bentuk import (
    Berhalaman,
    Isian,
    Kata,
    Saringan,
    jawab,
    jawab_daftar,
    sebagai_json,
)
from services.gateway.routes.contoh import contoh
from services.gateway.routes.dok import dok
from services.gateway.routes.isian import Id, Teks, contoh_isian
from services.gateway.wire import ke_json, nilai_enum

bp = APIBlueprint("api_bawahan", __name__, tag="Bawahan dan pengisian")

CONTOH_PUTUSAN = putusan.sebagai_json(
    [putusan.Hasil("0199f2c4-7a10-7000-8000-0000000000a1", berhasil=True, status="PERSETUJUAN")]
)
JAKARTA = ZoneInfo("Asia/Jakarta")


def tahun_ini() -> int:
    return datetime.now(JAKARTA).year


Tahun = Annotated[
    int, Field(default_factory=tahun_ini, ge=2000, le=2100, description="Kosong: tahun ini")
]
StatusSkp = Annotated[str, Kata(pb.StatusSkp)]


class SaringanSkpBawahan(Berhalaman):
    tahun: Tahun
    status: StatusSkp | None = None
    cari: str = Field("", max_length=100, description="Bagian nama, atau awal NIP")
    jenis_skp: Annotated[str, Kata(umum.JenisSkp)] | None = None
    sementara: bool = Field(False, description="Hanya yang memuat RHK sementara")
    beralih: bool = Field(
        False, description="Yang persetujuannya beralih kepada Anda sebagai atasan penilai"
    )


class SkpDilihat(Isian):
    model_config = contoh_isian(skp_id="0199f2c4-7a10-7000-8000-0000000000a1", etag="7")
    skp_id: Id
    etag: Annotated[str, StringConstraints(min_length=1, max_length=40)]


class PutusanIsian(Isian):
    model_config = contoh_isian(
        putusan=SETUJUI,
        catatan="",
        skp=[{"skp_id": "0199f2c4-7a10-7000-8000-0000000000a1", "etag": "7"}],
    )
    putusan: Literal["SETUJUI", "KEMBALIKAN"]
    catatan: Teks = ""
    skp: Annotated[list[SkpDilihat], Field(min_length=1, max_length=PALING_BANYAK)]


class SaringanPenilaianBawahan(Berhalaman):
    tahun: Tahun
    jenis: Annotated[str, Kata(penilaian_pb.JenisPeriode)] | None = None
    status: Annotated[str, Kata(penilaian_pb.StatusPenilaian)] | None = None
    beralih: bool = Field(False, description="Yang beralih kepada Anda sebagai atasan penilai")


class SaringanPakBawahan(Berhalaman):
    menunggu_saya: bool = False


class SaringanPengisian(Saringan):
    tahun: Tahun
    unor_id: str = Field("", max_length=100, description="Kosong: unit atau instansi Anda")
    instansi_id: str = Field(
        "", max_length=100, description="Untuk yang melihat semua instansi: satu di antaranya"
    )


class SaringanNamaPengisian(Berhalaman):
    tahun: Tahun
    unor_id: str = Field("", max_length=100)
    instansi_id: str = Field("", max_length=100)
    status: StatusSkp | None = None


class UnduhStatistik(SaringanPengisian):
    bentuk: Bentuk = "xlsx"


class UnduhNamaPengisian(SaringanNamaPengisian):
    bentuk: Bentuk = "xlsx"


@bp.get("/skp-bawahan")
@peran()
@bp.input(SaringanSkpBawahan, location="query", arg_name="saringan")
@bp.doc(
    **dok(
        "SKP orang yang Anda nilai, dan jumlahnya per status",
        pb.SkpRingkas,
        banyak=True,
        tambahan={"jumlah": contoh(pb.JumlahPerStatus.DESCRIPTOR)},
    )
)
def skp_bawahan(saringan: SaringanSkpBawahan) -> Response:
    hasil = layanan().skp.ListSkpBawahan(
        pb.ListSkpBawahanRequest(
            tahun=saringan.tahun,
            status=nilai_enum(pb.StatusSkp, saringan.status),
            cari=saringan.cari,
            jenis_skp=nilai_enum(umum.JenisSkp, saringan.jenis_skp),
            sementara=saringan.sementara,
            beralih=saringan.beralih,
            halaman=saringan.halaman,
        )
    )
    return jawab_daftar(hasil.skp, hasil.next_page_token, jumlah=ke_json(hasil.jumlah))


@bp.post("/skp-bawahan/putusan")
@peran("PEGAWAI")
@bp.input(PutusanIsian, arg_name="isian")
@bp.doc(
    **dok(
        "Setujui atau kembalikan banyak SKP; setiap SKP dengan hasilnya sendiri",
        CONTOH_PUTUSAN,
        kunci=True,
    )
)
def putusan_banyak(isian: PutusanIsian) -> Response:
    pilihan = [(satu.skp_id, satu.etag) for satu in isian.skp]
    return sebagai_json(putusan.sebagai_json(putuskan(isian.putusan, pilihan, isian.catatan)))


@bp.get("/penilaian-bawahan")
@peran()
@bp.input(SaringanPenilaianBawahan, location="query", arg_name="saringan")
@bp.doc(**dok("Periode orang yang Anda nilai", penilaian_pb.Periode, banyak=True))
def penilaian_bawahan(saringan: SaringanPenilaianBawahan) -> Response:
    hasil = layanan().penilaian.ListPenilaianBawahan(
        penilaian_pb.ListPenilaianBawahanRequest(
            tahun=saringan.tahun,
            jenis=nilai_enum(penilaian_pb.JenisPeriode, saringan.jenis),
            status=nilai_enum(penilaian_pb.StatusPenilaian, saringan.status),
            beralih=saringan.beralih,
            halaman=saringan.halaman,
        )
    )
    return jawab_daftar(hasil.periode, hasil.next_page_token)


@bp.get("/pak-bawahan")
@peran()
@bp.input(SaringanPakBawahan, location="query", arg_name="saringan")
@bp.doc(
    **dok(
        "Saldo dan PAK yang diajukan orang yang Anda nilai",
        pak_pb.PakRingkas,
        banyak=True,
        tambahan={"saldo": [contoh(pak_pb.Saldo.DESCRIPTOR)]},
    )
)
def pak_bawahan(saringan: SaringanPakBawahan) -> Response:
    hasil = layanan().pak.ListPakBawahan(
        pak_pb.ListPakBawahanRequest(
            menunggu_saya=saringan.menunggu_saya, halaman=saringan.halaman
        )
    )
    saldo = [ke_json(satu) for satu in hasil.saldo]
    return jawab_daftar(hasil.pak, hasil.next_page_token, saldo=saldo)


@bp.get("/dashboard/pengisian")
@peran()
@bp.input(SaringanPengisian, location="query", arg_name="saringan")
@bp.doc(**dok("Dashboard Pengisian: jumlah orang per unit", pb.GetDashboardPengisianResponse))
def pengisian(saringan: SaringanPengisian) -> Response:
    return jawab(layanan().skp.GetDashboardPengisian(_pengisian(saringan)))


@bp.get("/unduhan/dashboard-pengisian")
@peran()
@bp.input(UnduhStatistik, location="query", arg_name="saringan")
@bp.doc(**dok("Angka Dashboard Pengisian sebagai berkas", XLSX))
def unduh_pengisian(saringan: UnduhStatistik) -> Response:
    return unduhan(ekspor_dashboard.pengisian(_pengisian(saringan)), saringan.bentuk)


@bp.get("/unduhan/pengisian")
@peran()
@bp.input(UnduhNamaPengisian, location="query", arg_name="saringan")
@bp.doc(**dok("Nama di balik Dashboard Pengisian sebagai berkas", XLSX))
def unduh_nama_pengisian(saringan: UnduhNamaPengisian) -> Response:
    return unduhan(ekspor_dashboard.nama_pengisian(_nama(saringan)), saringan.bentuk)


@bp.get("/dashboard/pengisian/pegawai")
@peran()
@bp.input(SaringanNamaPengisian, location="query", arg_name="saringan")
@bp.doc(**dok("Nama di balik satu baris Dashboard Pengisian", pb.SkpRingkas, banyak=True))
def nama_pengisian(saringan: SaringanNamaPengisian) -> Response:
    hasil = layanan().skp.ListPengisian(_nama(saringan))
    return jawab_daftar(hasil.skp, hasil.next_page_token)


def _pengisian(saringan: SaringanPengisian) -> pb.GetDashboardPengisianRequest:
    return pb.GetDashboardPengisianRequest(
        tahun=saringan.tahun, unor_id=saringan.unor_id, instansi_id=saringan.instansi_id
    )


def _nama(saringan: SaringanNamaPengisian) -> pb.ListPengisianRequest:
    return pb.ListPengisianRequest(
        tahun=saringan.tahun,
        unor_id=saringan.unor_id,
        instansi_id=saringan.instansi_id,
        status=nilai_enum(pb.StatusSkp, saringan.status),
        halaman=saringan.halaman,
    )
