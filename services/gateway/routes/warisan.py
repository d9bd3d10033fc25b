"""What a successor takes over from the leader before him."""

from __future__ import annotations

from typing import Annotated

from apiflask import APIBlueprint
from flask import Response
from pydantic import Field

from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from kinerja.skp.v1 import warisan_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.routes.bentuk import Isian, if_match, jawab
from services.gateway.routes.dok import dok
from services.gateway.routes.isian import Id, contoh_isian

bp = APIBlueprint("api_warisan", __name__, tag="SKP")


class WarisanIsian(Isian):
    model_config = contoh_isian(rhk_id=["0199f2c4-7a10-7000-8000-0000000000b1"])
    rhk_id: Annotated[list[Id], Field(min_length=1, max_length=40)]


@bp.get("/skp/<skp_id>/warisan")
@peran("PEGAWAI")
@bp.doc(**dok("RHK organisasi pendahulu yang dapat Anda warisi", pb.ListWarisanResponse))
def daftar(skp_id: str) -> Response:
    return jawab(layanan().warisan.ListWarisan(pb.ListWarisanRequest(skp_id=skp_id)))


@bp.post("/skp/<skp_id>/warisan")
@peran("PEGAWAI")
@bp.input(WarisanIsian, arg_name="isian")
@bp.doc(**dok("Warisi RHK organisasi pendahulu ke draft SKP Anda", skp_pb.Skp, ubah=True))
def warisi(skp_id: str, isian: WarisanIsian) -> Response:
    permintaan = pb.WarisiRhkRequest(skp_id=skp_id, etag=if_match(), rhk_id=isian.rhk_id)
    return jawab(layanan().warisan.WarisiRhk(permintaan).skp)
