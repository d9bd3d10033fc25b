"""A plan beside the one before it."""

from __future__ import annotations

from apiflask import APIBlueprint
from flask import Response

from kinerja.skp.v1 import banding_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.routes.bentuk import jawab
from services.gateway.routes.dok import dok

bp = APIBlueprint("api_banding", __name__, tag="Bawahan dan pengisian")


@bp.get("/skp/<skp_id>/banding")
@peran()
@bp.doc(**dok("Yang berbeda dari SKP yang disetujui sebelumnya", pb.GetBandingResponse))
def lihat(skp_id: str) -> Response:
    return jawab(layanan().banding.GetBanding(pb.GetBandingRequest(skp_id=skp_id)))
