"""Reporting to the PyB. Each change answers the whole report as the caller may read it."""

from __future__ import annotations

from typing import Annotated

from apiflask import APIBlueprint
from flask import Response
from pydantic import Field

from kinerja.penilaian.v1 import pelaporan_service_pb2 as pb
from kinerja.penilaian.v1 import penilaian_service_pb2 as penilaian_pb
from services.gateway import ekspor_pelaporan
from services.gateway.auth import peran
from services.gateway.berkas_tabel import XLSX, Bentuk, unduhan
from services.gateway.clients import layanan
from services.gateway.routes.bentuk import (
    Berhalaman,
    Isian,
    Kata,
    Saringan,
    if_match,
    jawab,
    jawab_daftar,
)
from services.gateway.routes.dok import dok
from services.gateway.routes.isian import CatatanIsian, Id, Tanggal, Teks, contoh_isian
from services.gateway.wire import nilai_enum

bp = APIBlueprint("api_pelaporan", __name__, tag="Pelaporan")
SATU = "/laporan/<laporan_id>"
Jenis = Annotated[str, Kata(penilaian_pb.JenisPeriode)]
Ke = Annotated[int, Field(ge=0, le=12, description="Bulan 1-12, triwulan 1-4, tahun 0")]
Tahun = Annotated[int, Field(ge=0, le=9999)]


class SaringanDokumen(Saringan):
    tahun: Tahun
    jenis: Jenis
    ke: Ke = 0

    @property
    def periode(self) -> pb.PeriodeLaporan:
        jenis = nilai_enum(penilaian_pb.JenisPeriode, self.jenis)
        return pb.PeriodeLaporan(tahun=self.tahun, jenis=jenis, ke=self.ke)


class SaringanPelapor(SaringanDokumen, Berhalaman):
    belum: bool = Field(default=False, description="Hanya yang dokumennya belum dilaporkan semua")


class UnduhPelapor(SaringanPelapor):
    bentuk: Bentuk = "xlsx"


class SaringanLaporan(Berhalaman):
    lingkup: Annotated[str, Kata(pb.LingkupLaporan)] | None = Field(
        None, description="Kosong: laporan Anda sendiri"
    )
    tahun: Tahun = Field(0, description="0: semua")
    jenis: Jenis | None = None
    ke: Ke = 0


class PeriodeIsian(Isian):
    model_config = contoh_isian(tahun=2026, jenis="TRIWULANAN", ke=1)
    tahun: Tahun
    jenis: Jenis
    ke: Ke = 0


class LaporanIsian(Isian):
    model_config = contoh_isian(
        periode={"tahun": 2026, "jenis": "TRIWULANAN", "ke": 1}, catatan="Triwulan I lengkap."
    )
    periode: PeriodeIsian
    catatan: Teks = ""


class PybIsian(Isian):
    model_config = contoh_isian(
        nip="199203152019031001",
        berlaku_sejak="2035-01-01",
        dasar_hukum="Keputusan Bupati 800/15/2034",
    )
    nip: Id
    berlaku_sejak: Tanggal
    dasar_hukum: Teks


@bp.get("/pelaporan/dokumen")
@peran("PEGAWAI")
@bp.input(SaringanDokumen, location="query", arg_name="saringan")
@bp.doc(**dok("Dokumen evaluasi satu periode yang Anda laporkan", pb.DokumenLapor, banyak=True,
              tambahan={"batas": "2026-05-29", "dasar_batas": "PermenPANRB 6/2022"}))  # fmt: skip
def dokumen(saringan: SaringanDokumen) -> Response:
    hasil = layanan().pelaporan.ListDokumenLapor(
        pb.ListDokumenLaporRequest(periode=saringan.periode)
    )
    return jawab_daftar(hasil.dokumen, batas=hasil.batas, dasar_batas=hasil.dasar_batas)


@bp.get("/pelaporan/pelapor")
@peran("PEGAWAI")
@bp.input(SaringanPelapor, location="query", arg_name="saringan")
@bp.doc(**dok("Siapa sudah melaporkan apa di instansi; bagi PyB dan admin", pb.Pelapor,
              banyak=True))  # fmt: skip
def pelapor(saringan: SaringanPelapor) -> Response:
    hasil = layanan().pelaporan.ListPelapor(_pelapor(saringan))
    return jawab_daftar(hasil.pelapor, hasil.next_page_token)


@bp.get("/unduhan/pelaporan")
@peran("PEGAWAI")
@bp.input(UnduhPelapor, location="query", arg_name="saringan")
@bp.doc(**dok("Pelaporan instansi sebagai berkas", XLSX))
def unduh(saringan: UnduhPelapor) -> Response:
    return unduhan(ekspor_pelaporan.pelapor(_pelapor(saringan)), saringan.bentuk)


@bp.get("/laporan")
@peran("PEGAWAI")
@bp.input(SaringanLaporan, location="query", arg_name="saringan")
@bp.doc(**dok("Laporan Anda, yang menunggu Anda, atau instansi Anda", pb.LaporanRingkas,
              banyak=True))  # fmt: skip
def daftar(saringan: SaringanLaporan) -> Response:
    pesan = pb.ListLaporanRequest(
        lingkup=nilai_enum(pb.LingkupLaporan, saringan.lingkup),
        tahun=saringan.tahun,
        jenis=nilai_enum(penilaian_pb.JenisPeriode, saringan.jenis),
        ke=saringan.ke,
        halaman=saringan.halaman,
    )
    hasil = layanan().pelaporan.ListLaporan(pesan)
    return jawab_daftar(hasil.laporan, hasil.next_page_token)


@bp.post("/laporan")
@peran("PEGAWAI")
@bp.input(LaporanIsian, arg_name="isian")
@bp.doc(**dok("Laporkan semua yang siap; satu laporan per instansi", pb.Laporan, status=201,
              banyak=True, kunci=True))  # fmt: skip
def sampaikan(isian: LaporanIsian) -> Response:
    hasil = layanan().pelaporan.SampaikanLaporan(isian.pesan(pb.SampaikanLaporanRequest))
    jawaban = jawab_daftar(hasil.laporan)
    jawaban.status_code = 201
    return jawaban


@bp.get(SATU)
@peran("PEGAWAI")
@bp.doc(**dok("Satu laporan beserta dokumennya", pb.Laporan))
def lihat(laporan_id: str) -> Response:
    pesan = pb.GetLaporanRequest(laporan_id=laporan_id)
    return jawab(layanan().pelaporan.GetLaporan(pesan).laporan)


@bp.post(f"{SATU}/sampaikan-ulang")
@peran("PEGAWAI")
@bp.input(CatatanIsian, arg_name="isian")
@bp.doc(**dok("Sampaikan ulang, dengan yang siap sesudahnya", pb.Laporan, ubah=True))
def sampaikan_ulang(laporan_id: str, isian: CatatanIsian) -> Response:
    pesan = isian.pesan(pb.SampaikanUlangLaporanRequest, laporan_id=laporan_id, etag=if_match())
    return jawab(layanan().pelaporan.SampaikanUlangLaporan(pesan).laporan)


@bp.post(f"{SATU}/teruskan")
@peran("PEGAWAI")
@bp.input(CatatanIsian, arg_name="isian")
@bp.doc(**dok("Teruskan kepada jenjang berikutnya", pb.Laporan, ubah=True))
def teruskan(laporan_id: str, isian: CatatanIsian) -> Response:
    pesan = isian.pesan(pb.TeruskanLaporanRequest, laporan_id=laporan_id, etag=if_match())
    return jawab(layanan().pelaporan.TeruskanLaporan(pesan).laporan)


@bp.post(f"{SATU}/kembalikan")
@peran("PEGAWAI")
@bp.input(CatatanIsian, arg_name="isian")
@bp.doc(**dok("Kembalikan kepada pelapor dengan alasannya", pb.Laporan, ubah=True))
def kembalikan(laporan_id: str, isian: CatatanIsian) -> Response:
    pesan = isian.pesan(pb.KembalikanLaporanRequest, laporan_id=laporan_id, etag=if_match())
    return jawab(layanan().pelaporan.KembalikanLaporan(pesan).laporan)


@bp.post(f"{SATU}/terima")
@peran("PEGAWAI")
@bp.doc(**dok("Nyatakan menerima sebagai PyB", pb.Laporan, ubah=True))
def terima(laporan_id: str) -> Response:
    pesan = pb.TerimaLaporanRequest(laporan_id=laporan_id, etag=if_match())
    return jawab(layanan().pelaporan.TerimaLaporan(pesan).laporan)


@bp.get("/pyb")
@peran("PEGAWAI")
@bp.doc(**dok("Pejabat yang Berwenang instansi Anda", pb.Pyb))
def pyb() -> Response:
    return jawab(layanan().pelaporan.GetPyb(pb.GetPybRequest()).pyb)


@bp.put("/pyb")
@peran("ADMIN_INSTANSI")
@bp.input(PybIsian, arg_name="isian")
@bp.doc(**dok("Tetapkan Pejabat yang Berwenang sejak suatu tanggal", pb.Pyb, kunci=True))
def tetapkan_pyb(isian: PybIsian) -> Response:
    return jawab(layanan().pelaporan.TetapkanPyb(isian.pesan(pb.TetapkanPybRequest)).pyb)


@bp.delete("/pyb/<berlaku_sejak>")
@peran("ADMIN_INSTANSI")
@bp.doc(**dok("Tarik penetapan yang belum berlaku", pb.Pyb, kunci=True))
def tarik_pyb(berlaku_sejak: str) -> Response:
    pesan = pb.TarikPybRequest(berlaku_sejak=berlaku_sejak)
    return jawab(layanan().pelaporan.TarikPyb(pesan).pyb)


def _pelapor(s: SaringanPelapor) -> pb.ListPelaporRequest:
    return pb.ListPelaporRequest(periode=s.periode, belum=s.belum, halaman=s.halaman)
