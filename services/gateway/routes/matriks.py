"""Matriks Pembagian Peran dan Hasil of one plan."""

from __future__ import annotations

from apiflask import APIBlueprint
from flask import Response
from pydantic import Field

from kinerja.skp.v1 import matriks_service_pb2 as pb
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.routes.bentuk import Saringan, if_match, jawab, jawab_daftar, kosong
from services.gateway.routes.dok import dok
from services.gateway.routes.isian_rencana import BarisMatriksIsian, RhkBawahanIsian

bp = APIBlueprint("api_matriks", __name__, tag="Tim Kerja dan Matriks")


class SaringanCalon(Saringan):
    nip: str = Field(max_length=32)


@bp.get("/skp/<skp_id>/matriks")
@peran()
@bp.doc(**dok("Matriks Peran Hasil: indikator pimpinan x pegawai", pb.GetMatriksResponse))
def lihat(skp_id: str) -> Response:
    return jawab(layanan().matriks.GetMatriks(pb.GetMatriksRequest(skp_id=skp_id)))


@bp.post("/skp/<skp_id>/matriks/sinkronisasi")
@peran()
@bp.doc(**dok("Sinkronisasi SKP Bawahan", pb.SinkronkanMatriksResponse, kunci=True))
def sinkronkan(skp_id: str) -> Response:
    permintaan = pb.SinkronkanMatriksRequest(skp_id=skp_id)
    return jawab(layanan().matriks.SinkronkanMatriks(permintaan))


@bp.get("/skp/<skp_id>/matriks/calon")
@peran()
@bp.input(SaringanCalon, location="query", arg_name="saringan")
@bp.doc(**dok("SKP seorang pegawai yang dapat ditambahkan", skp_pb.SkpRingkas, banyak=True))
def calon(skp_id: str, saringan: SaringanCalon) -> Response:
    permintaan = pb.ListCalonMatriksRequest(skp_id=skp_id, nip=saringan.nip)
    return jawab_daftar(layanan().matriks.ListCalonMatriks(permintaan).skp)


@bp.post("/skp/<skp_id>/matriks/baris")
@peran()
@bp.input(BarisMatriksIsian, arg_name="isian")
@bp.doc(**dok("Tambah Pegawai", status=204, kunci=True))
def tambah_baris(skp_id: str, isian: BarisMatriksIsian) -> Response:
    permintaan = isian.pesan(pb.TambahPegawaiMatriksRequest, skp_id=skp_id)
    layanan().matriks.TambahPegawaiMatriks(permintaan)
    return kosong()


@bp.delete("/skp/<skp_id>/matriks/baris/<skp_bawahan_id>")
@peran()
@bp.doc(**dok("Keluarkan satu baris; SKP orangnya tetap", status=204, kunci=True))
def keluarkan(skp_id: str, skp_bawahan_id: str) -> Response:
    permintaan = pb.KeluarkanBarisMatriksRequest(skp_id=skp_id, skp_bawahan_id=skp_bawahan_id)
    layanan().matriks.KeluarkanBarisMatriks(permintaan)
    return kosong()


@bp.post("/skp/<skp_id>/matriks/baris/<skp_bawahan_id>/rhk")
@peran()
@bp.input(RhkBawahanIsian, arg_name="isian")
@bp.doc(
    **dok(
        "Tambah RHK pada draft SKP bawahan, terkait satu kolom; If-Match: versi SKP bawahan",
        pb.TambahRhkBawahanResponse,
        status=201,
        ubah=True,
    )
)
def tambah_rhk(skp_id: str, skp_bawahan_id: str, isian: RhkBawahanIsian) -> Response:
    permintaan = isian.pesan(
        pb.TambahRhkBawahanRequest,
        skp_id=skp_id,
        skp_bawahan_id=skp_bawahan_id,
        etag=if_match(),
    )
    return jawab(layanan().matriks.TambahRhkBawahan(permintaan), 201)
