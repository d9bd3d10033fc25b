"""Request bodies of imports."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from kinerja.skp.v1 import impor_service_pb2 as pb
from services.gateway.routes.bentuk import Isian, Kata
from services.gateway.routes.isian import Pendek, contoh_isian

PANJANG_BERKAS = 3_900_000
"""Characters of base64 of the largest workbook."""


class UnggahIsian(Isian):
    model_config = contoh_isian(
        jenis="PEGAWAI", berkas="UEsDBBQAAAAIAA==", nama_berkas="pegawai.xlsx"
    )
    jenis: Annotated[str, Kata(pb.JenisImpor)]
    berkas: Annotated[str, StringConstraints(max_length=PANJANG_BERKAS)] = Field(
        description="Buku kerja .xlsx: base64 dalam JSON, atau berkas dalam multipart/form-data"
    )
    nama_berkas: Pendek = ""


class CaraIsian(Isian):
    model_config = contoh_isian(cara="SEMUA")
    cara: Annotated[str, Kata(pb.CaraImpor)]
