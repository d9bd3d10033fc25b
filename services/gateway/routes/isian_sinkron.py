"""Request bodies of an agency's synchronisation."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from kinerja.skp.v1 import sinkron_service_pb2 as pb
from services.gateway.routes.bentuk import Isian, Kata
from services.gateway.routes.isian import Id, Pendek, contoh_isian

PALING_BANYAK = 100
CONTOH = {
    "objek": "pegawai",
    "objek_id": "0199f2c4-7a10-7000-8000-000000000001",
    "bidang": "golongan",
    "menurut_siasn": "III/b",
}


class BedaDilihat(Isian):
    model_config = contoh_isian(**CONTOH)
    objek: Literal["pegawai", "unor"]
    objek_id: Id
    bidang: Pendek
    menurut_siasn: Annotated[str, StringConstraints(max_length=1000)] = Field(
        description="Seperti yang Anda lihat; bila SIASN menyebut lain sejak itu, tidak diputuskan"
    )


class PutusanBedaIsian(Isian):
    model_config = contoh_isian(keputusan="IKUTI", pilihan=[CONTOH])
    keputusan: Annotated[str, Kata(pb.KeputusanBeda)]
    pilihan: Annotated[list[BedaDilihat], Field(min_length=1, max_length=PALING_BANYAK)]
