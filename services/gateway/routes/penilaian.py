"""Doing and assessment of one period, and its documents. Each change answers the whole period."""

from __future__ import annotations

from typing import Annotated

from apiflask import APIBlueprint
from flask import Response, request
from pydantic import Field

from kinerja.penilaian.v1 import penilaian_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.routes.bawahan import Tahun
from services.gateway.routes.bentuk import (
    Kata,
    Saringan,
    berkas_pdf,
    etag_dari,
    if_match,
    jawab,
    jawab_daftar,
)
from services.gateway.routes.contoh import ID
from services.gateway.routes.dok import dok
from services.gateway.routes.isian import (
    BuktiDukungIsian,
    CapaianIsian,
    RatingIsian,
    RealisasiIsian,
    RencanaAksiIsian,
    UbahRencanaAksiIsian,
    UmpanBalikIsian,
)
from services.gateway.wire import nilai_enum

bp = APIBlueprint("api_penilaian", __name__, tag="Penilaian")

PDF = "application/pdf"
SATU = "/penilaian/<periode_id>"


class SaringanPeriode(Saringan):
    tahun: int = Field(0, ge=0, le=9999, description="0: semua tahun")
    skp_id: str = Field("", max_length=100, description="Kosong: semua SKP Anda")


class SaringanCapaian(Saringan):
    tahun: Tahun
    jenis: Annotated[str, Kata(pb.JenisPeriode)] | None = None
    ke: int = Field(0, ge=0, le=12)


class CetakForm(Saringan):
    tanggal: str = Field("", max_length=10, description="Tanggal tanda tangan (ISO)")
    lokasi: str = Field("", max_length=100)
    anchor: str = Field("", max_length=1, description="Penanda tempat tanda tangan elektronik")


class CetakDokumen(Saringan):
    tanggal_pegawai: str = Field("", max_length=10)
    lokasi_pegawai: str = Field("", max_length=100)
    anchor_pegawai: str = Field("", max_length=1)
    tanggal_penilai: str = Field("", max_length=10)
    lokasi_penilai: str = Field("", max_length=100)
    anchor_penilai: str = Field("", max_length=1)
    tanggal_atasan: str = Field("", max_length=10, description="Hanya Format D.1.3")
    lokasi_atasan: str = Field("", max_length=100)
    anchor_atasan: str = Field("", max_length=1)


def _jawab(penilaian: pb.Penilaian, status: int = 200, **tambahan: str) -> Response:
    """The period's version stands inside it."""
    return jawab(penilaian, status, etag=penilaian.periode.etag, **tambahan)


@bp.get("/penilaian")
@peran()
@bp.input(SaringanPeriode, location="query", arg_name="saringan")
@bp.doc(**dok("Periode penilaian SKP Anda", pb.Periode, banyak=True))
def daftar(saringan: SaringanPeriode) -> Response:
    permintaan = pb.ListPeriodeRequest(tahun=saringan.tahun, skp_id=saringan.skp_id)
    return jawab_daftar(layanan().penilaian.ListPeriode(permintaan).periode)


@bp.get(SATU)
@peran()
@bp.doc(
    **dok("Satu periode dengan rencana, bukti dukung, rating, dan penjelasannya", pb.Penilaian)
)
def lihat(periode_id: str) -> Response:
    permintaan = pb.GetPenilaianRequest(periode_id=periode_id)
    return _jawab(layanan().penilaian.GetPenilaian(permintaan).penilaian)


@bp.post(f"{SATU}/rencana-aksi")
@peran()
@bp.input(RencanaAksiIsian, arg_name="isian")
@bp.doc(
    **dok(
        "Tambah rencana aksi",
        pb.Penilaian,
        status=201,
        ubah=True,
        tambahan={"rencana_aksi_id": ID.format(1)},
    )
)
def tambah_rencana_aksi(periode_id: str, isian: RencanaAksiIsian) -> Response:
    permintaan = isian.pesan(pb.TambahRencanaAksiRequest, periode_id=periode_id, etag=if_match())
    hasil = layanan().penilaian.TambahRencanaAksi(permintaan)
    return _jawab(hasil.penilaian, 201, rencana_aksi_id=hasil.rencana_aksi_id)


@bp.post(f"{SATU}/rencana-aksi/salin")
@peran()
@bp.doc(
    **dok(
        "Salin rencana aksi periode sebelumnya",
        pb.Penilaian,
        ubah=True,
        tambahan={"jumlah": 3},
    )
)
def salin_rencana_aksi(periode_id: str) -> Response:
    permintaan = pb.SalinRencanaAksiRequest(periode_id=periode_id, etag=if_match())
    hasil = layanan().penilaian.SalinRencanaAksi(permintaan)
    return _jawab(hasil.penilaian, jumlah=hasil.jumlah)


@bp.put(f"{SATU}/rencana-aksi/<rencana_aksi_id>")
@peran()
@bp.input(UbahRencanaAksiIsian, arg_name="isian")
@bp.doc(**dok("Ubah rencana aksi", pb.Penilaian, ubah=True))
def ubah_rencana_aksi(
    periode_id: str, rencana_aksi_id: str, isian: UbahRencanaAksiIsian
) -> Response:
    permintaan = isian.pesan(
        pb.UbahRencanaAksiRequest,
        periode_id=periode_id,
        rencana_aksi_id=rencana_aksi_id,
        etag=if_match(),
    )
    return _jawab(layanan().penilaian.UbahRencanaAksi(permintaan).penilaian)


@bp.delete(f"{SATU}/rencana-aksi/<rencana_aksi_id>")
@peran()
@bp.doc(**dok("Hapus rencana aksi", pb.Penilaian, ubah=True))
def hapus_rencana_aksi(periode_id: str, rencana_aksi_id: str) -> Response:
    permintaan = pb.HapusRencanaAksiRequest(
        periode_id=periode_id, rencana_aksi_id=rencana_aksi_id, etag=if_match()
    )
    return _jawab(layanan().penilaian.HapusRencanaAksi(permintaan).penilaian)


@bp.post(f"{SATU}/bukti-dukung")
@peran()
@bp.input(BuktiDukungIsian, arg_name="isian")
@bp.doc(
    **dok(
        "Tambah bukti dukung",
        pb.Penilaian,
        status=201,
        ubah=True,
        tambahan={"bukti_dukung_id": ID.format(2)},
    )
)
def tambah_bukti_dukung(periode_id: str, isian: BuktiDukungIsian) -> Response:
    permintaan = isian.pesan(pb.TambahBuktiDukungRequest, periode_id=periode_id, etag=if_match())
    hasil = layanan().penilaian.TambahBuktiDukung(permintaan)
    return _jawab(hasil.penilaian, 201, bukti_dukung_id=hasil.bukti_dukung_id)


@bp.delete(f"{SATU}/bukti-dukung/<bukti_dukung_id>")
@peran()
@bp.doc(**dok("Hapus bukti dukung", pb.Penilaian, ubah=True))
def hapus_bukti_dukung(periode_id: str, bukti_dukung_id: str) -> Response:
    permintaan = pb.HapusBuktiDukungRequest(
        periode_id=periode_id, bukti_dukung_id=bukti_dukung_id, etag=if_match()
    )
    return _jawab(layanan().penilaian.HapusBuktiDukung(permintaan).penilaian)


@bp.put(f"{SATU}/realisasi/<indikator_id>")
@peran()
@bp.input(RealisasiIsian, arg_name="isian")
@bp.doc(**dok("Isi realisasi satu indikator", pb.Penilaian, ubah=True))
def ubah_realisasi(periode_id: str, indikator_id: str, isian: RealisasiIsian) -> Response:
    permintaan = isian.pesan(
        pb.UbahRealisasiRequest,
        periode_id=periode_id,
        indikator_id=indikator_id,
        etag=if_match(),
    )
    return _jawab(layanan().penilaian.UbahRealisasi(permintaan).penilaian)


@bp.post(f"{SATU}/umpan-balik")
@peran()
@bp.input(UmpanBalikIsian, arg_name="isian")
@bp.doc(
    **dok(
        "Beri umpan balik pada satu RHK atau satu perilaku",
        pb.Penilaian,
        status=201,
        ubah=True,
        tambahan={"umpan_balik_id": ID.format(3)},
    )
)
def beri_umpan_balik(periode_id: str, isian: UmpanBalikIsian) -> Response:
    permintaan = isian.pesan(pb.BeriUmpanBalikRequest, periode_id=periode_id, etag=if_match())
    hasil = layanan().penilaian.BeriUmpanBalik(permintaan)
    return _jawab(hasil.penilaian, 201, umpan_balik_id=hasil.umpan_balik_id)


@bp.delete(f"{SATU}/umpan-balik/<umpan_balik_id>")
@peran()
@bp.doc(**dok("Tarik kembali umpan balik Anda", pb.Penilaian, ubah=True))
def hapus_umpan_balik(periode_id: str, umpan_balik_id: str) -> Response:
    permintaan = pb.HapusUmpanBalikRequest(
        periode_id=periode_id, umpan_balik_id=umpan_balik_id, etag=if_match()
    )
    return _jawab(layanan().penilaian.HapusUmpanBalik(permintaan).penilaian)


@bp.put(f"{SATU}/rating")
@peran()
@bp.input(RatingIsian, arg_name="isian")
@bp.doc(**dok("Tetapkan kedua rating; predikat mengikuti", pb.Penilaian, ubah=True))
def tetapkan(periode_id: str, isian: RatingIsian) -> Response:
    permintaan = isian.pesan(pb.TetapkanPenilaianRequest, periode_id=periode_id, etag=if_match())
    return _jawab(layanan().penilaian.TetapkanPenilaian(permintaan).penilaian)


@bp.post(f"{SATU}/sampaikan")
@peran()
@bp.doc(**dok("Sampaikan Dokumen Evaluasi kepada pegawai", pb.Penilaian, ubah=True))
def sampaikan(periode_id: str) -> Response:
    permintaan = pb.SampaikanDokumenRequest(periode_id=periode_id, etag=if_match())
    return _jawab(layanan().penilaian.SampaikanDokumen(permintaan).penilaian)


@bp.post(f"{SATU}/terima")
@peran()
@bp.doc(**dok("Nyatakan Dokumen Evaluasi sudah diterima", pb.Penilaian, ubah=True))
def terima(periode_id: str) -> Response:
    permintaan = pb.TerimaDokumenRequest(periode_id=periode_id, etag=if_match())
    return _jawab(layanan().penilaian.TerimaDokumen(permintaan).penilaian)


@bp.get(f"{SATU}/form-penilaian.pdf")
@peran()
@bp.input(CetakForm, location="query", arg_name="cetak")
@bp.doc(**dok("Form Penilaian (PDF)", PDF))
def cetak_form(periode_id: str, cetak: CetakForm) -> Response:
    permintaan = pb.CetakFormPenilaianRequest(periode_id=periode_id, **cetak.model_dump())
    hasil = layanan().penilaian.CetakFormPenilaian(permintaan)
    return berkas_pdf(hasil.pdf, hasil.nama_berkas)


@bp.get(f"{SATU}/dokumen-evaluasi.pdf")
@peran()
@bp.input(CetakDokumen, location="query", arg_name="cetak")
@bp.doc(**dok("Dokumen Evaluasi (PDF)", PDF))
def cetak_dokumen(periode_id: str, cetak: CetakDokumen) -> Response:
    permintaan = pb.CetakDokumenEvaluasiRequest(periode_id=periode_id, **cetak.model_dump())
    hasil = layanan().penilaian.CetakDokumenEvaluasi(permintaan)
    return berkas_pdf(hasil.pdf, hasil.nama_berkas)


@bp.get("/capaian-organisasi")
@peran()
@bp.input(SaringanCapaian, location="query", arg_name="saringan")
@bp.doc(**dok("Unit yang capaiannya Anda tetapkan", pb.CapaianUnor, banyak=True))
def daftar_capaian(saringan: SaringanCapaian) -> Response:
    permintaan = pb.ListCapaianOrganisasiRequest(
        tahun=saringan.tahun,
        jenis=nilai_enum(pb.JenisPeriode, saringan.jenis),
        ke=saringan.ke,
    )
    return jawab_daftar(layanan().penilaian.ListCapaianOrganisasi(permintaan).capaian)


@bp.put("/capaian-organisasi")
@peran()
@bp.input(CapaianIsian, arg_name="isian")
@bp.doc(
    **dok(
        "Tetapkan capaian satu unit; If-Match hanya bila sudah pernah ditetapkan",
        pb.CapaianUnor,
        kunci=True,
    )
)
def tetapkan_capaian(isian: CapaianIsian) -> Response:
    etag = etag_dari(request.headers.get("If-Match", "").strip())
    permintaan = isian.pesan(pb.TetapkanCapaianOrganisasiRequest, etag=etag)
    return jawab(layanan().penilaian.TetapkanCapaianOrganisasi(permintaan).capaian)
