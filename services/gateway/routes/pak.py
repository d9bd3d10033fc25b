"""PAK: draft, submit, decide, Sinkron AK SIASN, and its three documents."""

from __future__ import annotations

from apiflask import APIBlueprint
from flask import Response
from pydantic import Field

from kinerja.pak.v1 import pak_service_pb2 as pb
from kinerja.pak.v1 import pengganti_service_pb2 as pengganti_pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.routes.bentuk import (
    Berhalaman,
    Saringan,
    berkas_pdf,
    if_match,
    jawab,
    jawab_daftar,
    kosong,
)
from services.gateway.routes.dok import dok
from services.gateway.routes.isian import CatatanIsian, PakIsian, PenggantiPakIsian

bp = APIBlueprint("api_pak", __name__, tag="PAK")

PDF = "application/pdf"
SATU = "/pak/<pak_id>"


class CetakPak(Saringan):
    anchor: str = Field("", max_length=1, description="Penanda tempat tanda tangan elektronik")


@bp.get("/pak")
@peran()
@bp.input(Berhalaman, location="query", arg_name="saringan")
@bp.doc(**dok("Daftar PAK Anda, terbaru dahulu", pb.PakRingkas, banyak=True))
def daftar(saringan: Berhalaman) -> Response:
    hasil = layanan().pak.ListPak(pb.ListPakRequest(halaman=saringan.halaman))
    return jawab_daftar(hasil.pak, hasil.next_page_token)


@bp.post("/pak")
@peran()
@bp.input(PakIsian, arg_name="isian")
@bp.doc(**dok("Buat Draft PAK dari periode yang sudah dinilai", pb.Pak, status=201, kunci=True))
def buat(isian: PakIsian) -> Response:
    pak = layanan().pak.BuatDraftPak(isian.pesan(pb.BuatDraftPakRequest)).pak
    return jawab(pak, 201, lokasi=f"/api/v1/pak/{pak.pak_id}")


@bp.get(SATU)
@peran()
@bp.doc(**dok("Satu PAK dengan perhitungannya", pb.Pak))
def lihat(pak_id: str) -> Response:
    return jawab(layanan().pak.GetPak(pb.GetPakRequest(pak_id=pak_id)).pak)


@bp.delete(SATU)
@peran()
@bp.doc(**dok("Hapus draft; bulannya bebas kembali", status=204, ubah=True))
def hapus(pak_id: str) -> Response:
    layanan().pak.HapusDraftPak(pb.HapusDraftPakRequest(pak_id=pak_id, etag=if_match()))
    return kosong()


@bp.post(f"{SATU}/ajukan")
@peran()
@bp.doc(**dok("Ajukan PAK", pb.Pak, ubah=True))
def ajukan(pak_id: str) -> Response:
    permintaan = pb.AjukanPakRequest(pak_id=pak_id, etag=if_match())
    return jawab(layanan().pak.AjukanPak(permintaan).pak)


@bp.post(f"{SATU}/setujui")
@peran()
@bp.doc(**dok("Setujui PAK", pb.Pak, ubah=True))
def setujui(pak_id: str) -> Response:
    permintaan = pb.SetujuiPakRequest(pak_id=pak_id, etag=if_match())
    return jawab(layanan().pak.SetujuiPak(permintaan).pak)


@bp.post(f"{SATU}/tolak")
@peran()
@bp.input(CatatanIsian, arg_name="isian")
@bp.doc(**dok("Tolak PAK dengan catatan", pb.Pak, ubah=True))
def tolak(pak_id: str, isian: CatatanIsian) -> Response:
    permintaan = pb.TolakPakRequest(pak_id=pak_id, etag=if_match(), catatan=isian.catatan)
    return jawab(layanan().pak.TolakPak(permintaan).pak)


@bp.post(f"{SATU}/ganti")
@peran()
@bp.input(PenggantiPakIsian, arg_name="isian")
@bp.doc(
    **dok(
        "Tetapkan PAK pengganti bila predikat atau angka kredit lamanya berubah",
        pb.Pak,
        status=201,
        ubah=True,
    )
)
def ganti(pak_id: str, isian: PenggantiPakIsian) -> Response:
    permintaan = isian.pesan(pengganti_pb.GantiPakRequest, pak_id=pak_id, etag=if_match())
    pak = layanan().pengganti.GantiPak(permintaan).pak
    return jawab(pak, 201, lokasi=f"/api/v1/pak/{pak.pak_id}")


@bp.post(f"{SATU}/sinkron")
@peran()
@bp.doc(**dok("Sinkron AK SIASN: minta PAK ditulis ke SIASN", pb.Pak, status=202, kunci=True))
def sinkron(pak_id: str) -> Response:
    return jawab(layanan().pak.SinkronPak(pb.SinkronPakRequest(pak_id=pak_id)).pak, 202)


@bp.get(f"{SATU}/konversi.pdf")
@peran()
@bp.input(CetakPak, location="query", arg_name="cetak")
@bp.doc(**dok("Konversi predikat ke angka kredit (PDF)", PDF))
def cetak_konversi(pak_id: str, cetak: CetakPak) -> Response:
    return _cetak(pak_id, pb.JENIS_DOKUMEN_PAK_KONVERSI, cetak)


@bp.get(f"{SATU}/akumulasi.pdf")
@peran()
@bp.input(CetakPak, location="query", arg_name="cetak")
@bp.doc(**dok("Akumulasi angka kredit (PDF)", PDF))
def cetak_akumulasi(pak_id: str, cetak: CetakPak) -> Response:
    return _cetak(pak_id, pb.JENIS_DOKUMEN_PAK_AKUMULASI, cetak)


@bp.get(f"{SATU}/penetapan.pdf")
@peran()
@bp.input(CetakPak, location="query", arg_name="cetak")
@bp.doc(**dok("Penetapan angka kredit (PDF)", PDF))
def cetak_penetapan(pak_id: str, cetak: CetakPak) -> Response:
    return _cetak(pak_id, pb.JENIS_DOKUMEN_PAK_PENETAPAN, cetak)


def _cetak(pak_id: str, jenis: pb.JenisDokumenPak, cetak: CetakPak) -> Response:
    permintaan = pb.CetakPakRequest(pak_id=pak_id, jenis=jenis, anchor=cetak.anchor)
    hasil = layanan().pak.CetakPak(permintaan)
    return berkas_pdf(hasil.pdf, hasil.nama_berkas)
