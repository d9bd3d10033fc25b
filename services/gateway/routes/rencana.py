"""What stands in an SKP: RHK, indikator, lampiran, ekspektasi khusus.

Each change answers the whole SKP with its new ETag.
"""

from __future__ import annotations

from apiflask import APIBlueprint
from flask import Response

from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.routes.bentuk import if_match, jawab, jawab_daftar
from services.gateway.routes.contoh import ID
from services.gateway.routes.dok import dok
from services.gateway.routes.isian_rencana import (
    EkspektasiIsian,
    GeserIsian,
    IndikatorIsian,
    LampiranIsian,
    PeriksaTautanIsian,
    RhkIsian,
    TautanIsian,
)
from services.gateway.wire import nilai_enum

bp = APIBlueprint("api_rencana", __name__, tag="Isi SKP")


@bp.get("/skp/<skp_id>/rhk-pimpinan")
@peran()
@bp.doc(
    **dok(
        "RHK pimpinan yang dapat diintervensi",
        pb.Rhk,
        banyak=True,
        tambahan={"keterangan": ""},
    )
)
def rhk_pimpinan(skp_id: str) -> Response:
    hasil = layanan().skp.ListRhkPimpinan(pb.ListRhkPimpinanRequest(skp_id=skp_id))
    return jawab_daftar(hasil.rhk, keterangan=hasil.keterangan)


@bp.post("/skp/<skp_id>/rhk")
@peran()
@bp.input(RhkIsian, arg_name="isian")
@bp.doc(**dok("Tambah RHK", pb.Skp, status=201, ubah=True, tambahan={"rhk_id": ID.format(1)}))
def tambah_rhk(skp_id: str, isian: RhkIsian) -> Response:
    permintaan = pb.TambahRhkRequest(
        skp_id=skp_id, etag=if_match(), isian=isian.pesan(pb.IsianRhk)
    )
    hasil = layanan().skp.TambahRhk(permintaan)
    lokasi = f"/api/v1/skp/{skp_id}/rhk/{hasil.rhk_id}"
    return jawab(hasil.skp, 201, lokasi=lokasi, rhk_id=hasil.rhk_id)


@bp.put("/skp/<skp_id>/rhk/<rhk_id>")
@peran()
@bp.input(RhkIsian, arg_name="isian")
@bp.doc(**dok("Ubah RHK", pb.Skp, ubah=True))
def ubah_rhk(skp_id: str, rhk_id: str, isian: RhkIsian) -> Response:
    permintaan = pb.UbahRhkRequest(
        skp_id=skp_id, rhk_id=rhk_id, etag=if_match(), isian=isian.pesan(pb.IsianRhk)
    )
    return jawab(layanan().skp.UbahRhk(permintaan).skp)


@bp.delete("/skp/<skp_id>/rhk/<rhk_id>")
@peran()
@bp.doc(**dok("Hapus RHK beserta indikatornya", pb.Skp, ubah=True))
def hapus_rhk(skp_id: str, rhk_id: str) -> Response:
    permintaan = pb.HapusRhkRequest(skp_id=skp_id, rhk_id=rhk_id, etag=if_match())
    return jawab(layanan().skp.HapusRhk(permintaan).skp)


@bp.post("/skp/<skp_id>/rhk/<rhk_id>/indikator")
@peran()
@bp.input(IndikatorIsian, arg_name="isian")
@bp.doc(
    **dok(
        "Tambah indikator",
        pb.Skp,
        status=201,
        ubah=True,
        tambahan={"indikator_id": ID.format(2)},
    )
)
def tambah_indikator(skp_id: str, rhk_id: str, isian: IndikatorIsian) -> Response:
    permintaan = pb.TambahIndikatorRequest(
        skp_id=skp_id, rhk_id=rhk_id, etag=if_match(), isian=isian.pesan(pb.IsianIndikator)
    )
    hasil = layanan().skp.TambahIndikator(permintaan)
    lokasi = f"/api/v1/skp/{skp_id}/rhk/{rhk_id}/indikator/{hasil.indikator_id}"
    return jawab(hasil.skp, 201, lokasi=lokasi, indikator_id=hasil.indikator_id)


@bp.put("/skp/<skp_id>/rhk/<rhk_id>/indikator/<indikator_id>")
@peran()
@bp.input(IndikatorIsian, arg_name="isian")
@bp.doc(**dok("Ubah indikator", pb.Skp, ubah=True))
def ubah_indikator(skp_id: str, rhk_id: str, indikator_id: str, isian: IndikatorIsian) -> Response:
    permintaan = pb.UbahIndikatorRequest(
        skp_id=skp_id,
        rhk_id=rhk_id,
        indikator_id=indikator_id,
        etag=if_match(),
        isian=isian.pesan(pb.IsianIndikator),
    )
    return jawab(layanan().skp.UbahIndikator(permintaan).skp)


@bp.delete("/skp/<skp_id>/rhk/<rhk_id>/indikator/<indikator_id>")
@peran()
@bp.doc(**dok("Hapus indikator", pb.Skp, ubah=True))
def hapus_indikator(skp_id: str, rhk_id: str, indikator_id: str) -> Response:
    permintaan = pb.HapusIndikatorRequest(
        skp_id=skp_id, rhk_id=rhk_id, indikator_id=indikator_id, etag=if_match()
    )
    return jawab(layanan().skp.HapusIndikator(permintaan).skp)


@bp.post("/skp/<skp_id>/rhk/<rhk_id>/geser")
@peran()
@bp.input(GeserIsian, arg_name="isian")
@bp.doc(**dok("Geser RHK satu tempat di antara yang sejenis", pb.Skp, ubah=True))
def geser_rhk(skp_id: str, rhk_id: str, isian: GeserIsian) -> Response:
    permintaan = isian.pesan(pb.GeserRhkRequest, skp_id=skp_id, rhk_id=rhk_id, etag=if_match())
    return jawab(layanan().skp.GeserRhk(permintaan).skp)


@bp.post("/skp/<skp_id>/rhk/<rhk_id>/indikator/<indikator_id>/geser")
@peran()
@bp.input(GeserIsian, arg_name="isian")
@bp.doc(**dok("Geser indikator satu tempat", pb.Skp, ubah=True))
def geser_indikator(skp_id: str, rhk_id: str, indikator_id: str, isian: GeserIsian) -> Response:
    permintaan = isian.pesan(
        pb.GeserIndikatorRequest,
        skp_id=skp_id,
        rhk_id=rhk_id,
        indikator_id=indikator_id,
        etag=if_match(),
    )
    return jawab(layanan().skp.GeserIndikator(permintaan).skp)


@bp.put("/skp/<skp_id>/rhk/<rhk_id>/tautan")
@peran()
@bp.input(TautanIsian, arg_name="isian")
@bp.doc(**dok("Kaitkan RHK sementara dengan RHK pimpinan", pb.Skp, ubah=True))
def tautkan(skp_id: str, rhk_id: str, isian: TautanIsian) -> Response:
    permintaan = isian.pesan(pb.TautkanRhkRequest, skp_id=skp_id, rhk_id=rhk_id, etag=if_match())
    return jawab(layanan().skp.TautkanRhk(permintaan).skp)


@bp.post("/skp/<skp_id>/rhk/<rhk_id>/tautan/periksa")
@peran()
@bp.input(PeriksaTautanIsian, arg_name="isian")
@bp.doc(**dok("Terima atau kembalikan tautan yang dibuat setelah persetujuan", pb.Skp, ubah=True))
def periksa_tautan(skp_id: str, rhk_id: str, isian: PeriksaTautanIsian) -> Response:
    permintaan = isian.pesan(
        pb.PeriksaTautanRequest, skp_id=skp_id, rhk_id=rhk_id, etag=if_match()
    )
    return jawab(layanan().skp.PeriksaTautan(permintaan).skp)


@bp.put("/skp/<skp_id>/lampiran")
@peran()
@bp.input(LampiranIsian, arg_name="isian")
@bp.doc(**dok("Ganti ketiga daftar lampiran", pb.Skp, ubah=True))
def ubah_lampiran(skp_id: str, isian: LampiranIsian) -> Response:
    permintaan = pb.UbahLampiranRequest(
        skp_id=skp_id, etag=if_match(), lampiran=isian.pesan(pb.Lampiran)
    )
    return jawab(layanan().skp.UbahLampiran(permintaan).skp)


@bp.put("/skp/<skp_id>/perilaku/<nilai>")
@peran()
@bp.input(EkspektasiIsian, arg_name="isian")
@bp.doc(**dok("Tetapkan ekspektasi khusus pada satu nilai BerAKHLAK", pb.Skp, ubah=True))
def ubah_perilaku(skp_id: str, nilai: str, isian: EkspektasiIsian) -> Response:
    permintaan = pb.UbahEkspektasiKhususRequest(
        skp_id=skp_id,
        etag=if_match(),
        nilai=nilai_enum(umum.NilaiPerilaku, nilai, bidang="nilai"),
        ekspektasi_khusus=isian.ekspektasi_khusus,
    )
    return jawab(layanan().skp.UbahEkspektasiKhusus(permintaan).skp)
