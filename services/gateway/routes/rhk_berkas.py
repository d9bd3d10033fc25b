"""Results of one's own draft from a workbook."""

from __future__ import annotations

from typing import Annotated

from apiflask import APIBlueprint
from flask import Response
from pydantic import Field, StringConstraints

from kinerja.skp.v1 import rhk_berkas_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.routes.bentuk import Isian, if_match, jawab
from services.gateway.routes.dok import dok
from services.gateway.routes.isian import Pendek, contoh_isian
from services.gateway.routes.isian_impor import PANJANG_BERKAS

bp = APIBlueprint("api_rhk_berkas", __name__, tag="Impor")


class RhkBerkasIsian(Isian):
    model_config = contoh_isian(berkas="UEsDBBQAAAAIAA==", nama_berkas="rhk.xlsx")
    berkas: Annotated[str, StringConstraints(max_length=PANJANG_BERKAS)] = Field(
        description="Buku kerja .xlsx seperti unduhan RHK: base64, atau multipart/form-data"
    )
    nama_berkas: Pendek = ""


@bp.post("/skp/<skp_id>/rhk/berkas")
@peran()
@bp.input(RhkBerkasIsian, location="json_or_form", arg_name="isian")
@bp.doc(**dok("Masukkan RHK ke draft dari xlsx: semua baris atau tidak sama sekali",
              pb.ImporRhkResponse, ubah=True))  # fmt: skip
def impor(skp_id: str, isian: RhkBerkasIsian) -> Response:
    minta = isian.pesan(pb.ImporRhkRequest, skp_id=skp_id, etag=if_match())
    hasil = layanan().rhk_berkas.ImporRhk(minta)
    return jawab(hasil, etag=hasil.skp.etag)
