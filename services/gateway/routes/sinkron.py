"""Synchronisation of the caller's agency with SIASN, and the differences it leaves."""

from __future__ import annotations

from apiflask import APIBlueprint
from flask import Response

from kinerja.skp.v1 import sinkron_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.routes.bentuk import Berhalaman, jawab, jawab_daftar
from services.gateway.routes.dok import dok
from services.gateway.routes.isian_sinkron import PutusanBedaIsian
from services.gateway.wire import nilai_enum

bp = APIBlueprint("api_sinkron", __name__, tag="Sinkron SIASN")
ADMIN = "ADMIN_INSTANSI"


class SaringanBeda(Berhalaman):
    dipertahankan: bool = False


@bp.get("/sinkron-instansi")
@peran(ADMIN)
@bp.doc(**dok("Sinkronisasi instansi terbaru: kemajuan dan galat", pb.GetSinkronInstansiResponse))
def lihat() -> Response:
    return jawab(layanan().sinkron.GetSinkronInstansi(pb.GetSinkronInstansiRequest()))


@bp.post("/sinkron-instansi")
@peran(ADMIN)
@bp.doc(**dok("Mulai; yang sedang berjalan menjadi jawabannya", pb.SinkronInstansi, status=202,
              kunci=True))  # fmt: skip
def mulai() -> Response:
    minta = pb.MulaiSinkronInstansiRequest()
    return jawab(layanan().sinkron.MulaiSinkronInstansi(minta).sinkron, 202)


@bp.post("/sinkron-instansi/hentikan")
@peran(ADMIN)
@bp.doc(**dok("Hentikan; yang sudah selesai tetap tersimpan", pb.SinkronInstansi, kunci=True))
def hentikan() -> Response:
    minta = pb.HentikanSinkronInstansiRequest()
    return jawab(layanan().sinkron.HentikanSinkronInstansi(minta).sinkron)


@bp.post("/sinkron-instansi/lanjutkan")
@peran(ADMIN)
@bp.doc(**dok("Lanjutkan yang terhenti", pb.SinkronInstansi, status=202, kunci=True))
def lanjutkan() -> Response:
    minta = pb.LanjutkanSinkronInstansiRequest()
    return jawab(layanan().sinkron.LanjutkanSinkronInstansi(minta).sinkron, 202)


@bp.post("/sinkron-instansi/ulangi")
@peran(ADMIN)
@bp.doc(**dok("Coba lagi pegawai yang gagal", pb.SinkronInstansi, status=202, kunci=True))
def ulangi() -> Response:
    minta = pb.UlangiSinkronGagalRequest()
    return jawab(layanan().sinkron.UlangiSinkronGagal(minta).sinkron, 202)


@bp.get("/sinkron-instansi/gagal")
@peran(ADMIN)
@bp.input(Berhalaman, location="query", arg_name="saringan")
@bp.doc(**dok("Pegawai yang gagal, sebab dan langkah berikutnya", pb.PegawaiGagal, banyak=True))
def gagal(saringan: Berhalaman) -> Response:
    minta = pb.ListSinkronGagalRequest(halaman=saringan.halaman)
    hasil = layanan().sinkron.ListSinkronGagal(minta)
    return jawab_daftar(hasil.pegawai, hasil.next_page_token)


@bp.get("/sinkron-instansi/unor-dilewati")
@peran(ADMIN)
@bp.input(Berhalaman, location="query", arg_name="saringan")
@bp.doc(**dok("Baris daftar unit SIASN yang dilewati", pb.CatatanUnor, banyak=True))
def unor_dilewati(saringan: Berhalaman) -> Response:
    hasil = layanan().sinkron.ListCatatanUnor(pb.ListCatatanUnorRequest(halaman=saringan.halaman))
    return jawab_daftar(hasil.unor, hasil.next_page_token)


@bp.get("/sinkron-instansi/beda")
@peran(ADMIN)
@bp.input(SaringanBeda, location="query", arg_name="saringan")
@bp.doc(**dok("Perbedaan dengan SIASN yang menunggu keputusan", pb.BedaSiasn, banyak=True))
def beda(saringan: SaringanBeda) -> Response:
    minta = pb.ListBedaSiasnRequest(dipertahankan=saringan.dipertahankan, halaman=saringan.halaman)
    hasil = layanan().sinkron.ListBedaSiasn(minta)
    return jawab_daftar(hasil.beda, hasil.next_page_token)


@bp.post("/sinkron-instansi/beda/putusan")
@peran(ADMIN)
@bp.input(PutusanBedaIsian, arg_name="isian")
@bp.doc(**dok("Ikuti SIASN atau pertahankan; setiap perbedaan dengan hasilnya sendiri",
              pb.PutuskanBedaSiasnResponse, kunci=True))  # fmt: skip
def putuskan(isian: PutusanBedaIsian) -> Response:
    minta = pb.PutuskanBedaSiasnRequest(
        keputusan=nilai_enum(pb.KeputusanBeda, isian.keputusan),
        pilihan=[pb.PilihanBeda(**satu.model_dump()) for satu in isian.pilihan],
    )
    return jawab(layanan().sinkron.PutuskanBedaSiasn(minta))
