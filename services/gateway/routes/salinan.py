"""Results copied into a draft."""

from __future__ import annotations

from typing import Annotated

from apiflask import APIBlueprint
from flask import Response
from pydantic import Field

from kinerja.skp.v1 import salinan_service_pb2 as pb
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.routes.bentuk import Isian, Saringan, if_match, jawab, jawab_daftar
from services.gateway.routes.dok import dok
from services.gateway.routes.isian import Id, contoh_isian

bp = APIBlueprint("api_salinan", __name__, tag="SKP")


class SaringanSumber(Saringan):
    dari_skp_id: str = Field("", max_length=100, description="Satu sumber beserta RHK-nya")
    dari_pola: bool = Field(default=False, description="Hanya pola instansi untuk jabatan Anda")


class SalinIsian(Isian):
    model_config = contoh_isian(
        dari_skp_id="0199f2c4-7a10-7000-8000-0000000000a2",
        rhk_id=["0199f2c4-7a10-7000-8000-0000000000b1"],
    )
    dari_skp_id: Id = ""
    dari_pola: bool = Field(
        default=False, description="rhk_id adalah pola instansi untuk jabatan Anda"
    )
    rhk_id: Annotated[list[Id], Field(min_length=1, max_length=40)]


@bp.get("/skp/<skp_id>/salinan")
@peran("PEGAWAI")
@bp.input(SaringanSumber, location="query", arg_name="saringan")
@bp.doc(
    **dok("Pola instansi, SKP sendiri, dan yang dibagikan rekan", pb.SumberSalinan, banyak=True)
)
def daftar(skp_id: str, saringan: SaringanSumber) -> Response:
    pesan = pb.ListSumberSalinanRequest(
        skp_id=skp_id, dari_skp_id=saringan.dari_skp_id, dari_pola=saringan.dari_pola
    )
    return jawab_daftar(layanan().salinan.ListSumberSalinan(pesan).sumber)


@bp.post("/skp/<skp_id>/salinan")
@peran("PEGAWAI")
@bp.input(SalinIsian, arg_name="isian")
@bp.doc(**dok("Salin RHK ke draft SKP Anda", skp_pb.Skp, ubah=True))
def salin(skp_id: str, isian: SalinIsian) -> Response:
    permintaan = isian.pesan(pb.SalinRhkRequest, skp_id=skp_id, etag=if_match())
    return jawab(layanan().salinan.SalinRhk(permintaan).skp)
