"""Tim Kerja: teams, their leader and members."""

from __future__ import annotations

from apiflask import APIBlueprint
from flask import Response

from kinerja.skp.v1 import tim_kerja_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.routes.bentuk import Berhalaman, if_match, jawab, jawab_daftar
from services.gateway.routes.dok import dok
from services.gateway.routes.isian_rencana import AnggotaIsian, TimKerjaIsian

bp = APIBlueprint("api_tim_kerja", __name__, tag="Tim Kerja dan Matriks")


class SaringanTim(Berhalaman):
    semua: bool = False


@bp.get("/tim-kerja")
@peran()
@bp.input(SaringanTim, location="query", arg_name="saringan")
@bp.doc(
    **dok(
        "Tim kerja Anda; semua: seluruh instansi (admin)",
        pb.TimKerja,
        banyak=True,
        tambahan={"boleh_membuat": True},
    )
)
def daftar(saringan: SaringanTim) -> Response:
    permintaan = pb.ListTimKerjaRequest(semua=saringan.semua, halaman=saringan.halaman)
    hasil = layanan().tim_kerja.ListTimKerja(permintaan)
    return jawab_daftar(hasil.tim_kerja, hasil.next_page_token, boleh_membuat=hasil.boleh_membuat)


@bp.post("/tim-kerja")
@peran()
@bp.input(TimKerjaIsian, arg_name="isian")
@bp.doc(**dok("Buat tim kerja", pb.TimKerja, status=201, kunci=True))
def tambah(isian: TimKerjaIsian) -> Response:
    permintaan = pb.TambahTimKerjaRequest(isian=isian.pesan(pb.IsianTimKerja))
    tim = layanan().tim_kerja.TambahTimKerja(permintaan).tim_kerja
    return jawab(tim, 201, lokasi=f"/api/v1/tim-kerja/{tim.tim_kerja_id}")


@bp.get("/tim-kerja/<tim_kerja_id>")
@peran()
@bp.doc(**dok("Satu tim kerja dengan anggota dan riwayatnya", pb.TimKerja))
def lihat(tim_kerja_id: str) -> Response:
    permintaan = pb.GetTimKerjaRequest(tim_kerja_id=tim_kerja_id)
    return jawab(layanan().tim_kerja.GetTimKerja(permintaan).tim_kerja)


@bp.put("/tim-kerja/<tim_kerja_id>")
@peran()
@bp.input(TimKerjaIsian, arg_name="isian")
@bp.doc(**dok("Ubah tim kerja atau ganti ketuanya", pb.TimKerja, ubah=True))
def ubah(tim_kerja_id: str, isian: TimKerjaIsian) -> Response:
    permintaan = pb.UbahTimKerjaRequest(
        tim_kerja_id=tim_kerja_id, etag=if_match(), isian=isian.pesan(pb.IsianTimKerja)
    )
    return jawab(layanan().tim_kerja.UbahTimKerja(permintaan).tim_kerja)


@bp.post("/tim-kerja/<tim_kerja_id>/tutup")
@peran()
@bp.doc(**dok("Tutup tim kerja", pb.TimKerja, ubah=True))
def tutup(tim_kerja_id: str) -> Response:
    permintaan = pb.TutupTimKerjaRequest(tim_kerja_id=tim_kerja_id, etag=if_match())
    return jawab(layanan().tim_kerja.TutupTimKerja(permintaan).tim_kerja)


@bp.post("/tim-kerja/<tim_kerja_id>/anggota")
@peran()
@bp.input(AnggotaIsian, arg_name="isian")
@bp.doc(**dok("Tambah anggota dengan NIP", pb.TimKerja, ubah=True))
def tambah_anggota(tim_kerja_id: str, isian: AnggotaIsian) -> Response:
    permintaan = pb.TambahAnggotaTimRequest(
        tim_kerja_id=tim_kerja_id, etag=if_match(), nip=isian.nip
    )
    return jawab(layanan().tim_kerja.TambahAnggotaTim(permintaan).tim_kerja)


@bp.delete("/tim-kerja/<tim_kerja_id>/anggota/<pegawai_id>")
@peran()
@bp.doc(**dok("Keluarkan anggota mulai hari ini", pb.TimKerja, ubah=True))
def keluarkan(tim_kerja_id: str, pegawai_id: str) -> Response:
    permintaan = pb.KeluarkanAnggotaTimRequest(
        tim_kerja_id=tim_kerja_id, etag=if_match(), pegawai_id=pegawai_id
    )
    return jawab(layanan().tim_kerja.KeluarkanAnggotaTim(permintaan).tim_kerja)
