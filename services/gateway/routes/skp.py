"""SKP as a whole: list, make, read, delete, and its way from draft to approval."""

from __future__ import annotations

from apiflask import APIBlueprint
from flask import Response
from pydantic import Field

from kinerja.skp.v1 import akhir_service_pb2 as akhir_pb
from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.routes.bentuk import Berhalaman, if_match, jawab, jawab_daftar, kosong
from services.gateway.routes.dok import dok
from services.gateway.routes.isian import CatatanIsian, SkpIsian
from services.gateway.routes.isian_rencana import AjukanIsian, AkhirIsian, IzinSalinIsian

bp = APIBlueprint("api_skp", __name__, tag="SKP")


class SaringanSkp(Berhalaman):
    tahun: int = Field(0, ge=0, le=9999, description="0: semua tahun")


@bp.get("/skp")
@peran()
@bp.input(SaringanSkp, location="query", arg_name="saringan")
@bp.doc(**dok("Daftar SKP Anda, terbaru dahulu", pb.SkpRingkas, banyak=True))
def daftar(saringan: SaringanSkp) -> Response:
    permintaan = pb.ListSkpRequest(tahun=saringan.tahun, halaman=saringan.halaman)
    hasil = layanan().skp.ListSkp(permintaan)
    return jawab_daftar(hasil.skp, hasil.next_page_token)


@bp.post("/skp")
@peran()
@bp.input(SkpIsian, arg_name="isian")
@bp.doc(**dok("Tambah SKP", pb.Skp, status=201, kunci=True))
def tambah(isian: SkpIsian) -> Response:
    skp = layanan().skp.TambahSkp(isian.pesan(pb.TambahSkpRequest)).skp
    return jawab(skp, 201, lokasi=f"/api/v1/skp/{skp.skp_id}")


@bp.get("/skp/<skp_id>")
@peran()
@bp.doc(**dok("Satu SKP seutuhnya", pb.Skp))
def lihat(skp_id: str) -> Response:
    return jawab(layanan().skp.GetSkp(pb.GetSkpRequest(skp_id=skp_id)).skp)


@bp.delete("/skp/<skp_id>")
@peran()
@bp.doc(**dok("Hapus SKP yang belum pernah diajukan", status=204, ubah=True))
def hapus(skp_id: str) -> Response:
    layanan().skp.HapusSkp(pb.HapusSkpRequest(skp_id=skp_id, etag=if_match()))
    return kosong()


@bp.post("/skp/<skp_id>/ajukan")
@peran()
@bp.input(AjukanIsian, arg_name="isian", location="json_or_kosong")
@bp.doc(**dok("Ajukan kepada Pejabat Penilai Kinerja", pb.Skp, ubah=True))
def ajukan(skp_id: str, isian: AjukanIsian) -> Response:
    permintaan = isian.pesan(pb.AjukanSkpRequest, skp_id=skp_id, etag=if_match())
    return jawab(layanan().skp.AjukanSkp(permintaan).skp)


@bp.get("/skp/<skp_id>/riwayat")
@peran()
@bp.input(Berhalaman, location="query", arg_name="saringan")
@bp.doc(**dok("Riwayat SKP, terbaru dahulu", umum.Riwayat, banyak=True))
def riwayat(skp_id: str, saringan: Berhalaman) -> Response:
    permintaan = pb.ListRiwayatSkpRequest(skp_id=skp_id, halaman=saringan.halaman)
    hasil = layanan().skp.ListRiwayatSkp(permintaan)
    return jawab_daftar(hasil.riwayat, hasil.next_page_token)


@bp.put("/skp/<skp_id>/izin-salin")
@peran()
@bp.input(IzinSalinIsian, arg_name="isian")
@bp.doc(**dok("Izinkan rekan berjabatan sama menyalin RHK Anda, atau cabut", pb.Skp, ubah=True))
def izin_salin(skp_id: str, isian: IzinSalinIsian) -> Response:
    permintaan = isian.pesan(pb.IzinkanSalinRequest, skp_id=skp_id, etag=if_match())
    return jawab(layanan().skp.IzinkanSalin(permintaan).skp)


@bp.post("/skp/<skp_id>/kembalikan")
@peran()
@bp.input(CatatanIsian, arg_name="isian")
@bp.doc(**dok("Kembalikan atau buka kembali dengan catatan", pb.Skp, ubah=True))
def kembalikan(skp_id: str, isian: CatatanIsian) -> Response:
    permintaan = pb.KembalikanSkpRequest(skp_id=skp_id, etag=if_match(), catatan=isian.catatan)
    return jawab(layanan().skp.KembalikanSkp(permintaan).skp)


@bp.put("/skp/<skp_id>/akhir")
@peran()
@bp.input(AkhirIsian, arg_name="isian")
@bp.doc(**dok("Ubah hari terakhir SKP: pindah, berhenti, atau koreksi", pb.Skp, ubah=True))
def akhiri(skp_id: str, isian: AkhirIsian) -> Response:
    permintaan = isian.pesan(akhir_pb.AkhiriSkpRequest, skp_id=skp_id, etag=if_match())
    return jawab(layanan().akhir.AkhiriSkp(permintaan).skp)


@bp.post("/skp/<skp_id>/setujui")
@peran()
@bp.doc(**dok("Setujui", pb.Skp, ubah=True))
def setujui(skp_id: str) -> Response:
    permintaan = pb.SetujuiSkpRequest(skp_id=skp_id, etag=if_match())
    return jawab(layanan().skp.SetujuiSkp(permintaan).skp)


@bp.post("/skp/<skp_id>/muat-ulang-penilai")
@peran()
@bp.doc(
    **dok(
        "Cari kembali Pejabat Penilai Kinerja dari organisasi",
        pb.Skp,
        ubah=True,
        tambahan={"berubah": True},
    )
)
def muat_ulang_penilai(skp_id: str) -> Response:
    permintaan = pb.MuatUlangPenilaiRequest(skp_id=skp_id, etag=if_match())
    hasil = layanan().skp.MuatUlangPenilai(permintaan)
    return jawab(hasil.skp, berubah=hasil.berubah)
