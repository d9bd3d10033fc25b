"""What an agency may choose about planning."""

from __future__ import annotations

from apiflask import APIBlueprint
from flask import Response

from kinerja.skp.v1 import pengaturan_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.routes.bentuk import jawab, jawab_daftar
from services.gateway.routes.dok import dok
from services.gateway.routes.isian_rencana import PengaturanIsian

bp = APIBlueprint("api_pengaturan", __name__, tag="Manajemen")


@bp.get("/pengaturan")
@peran("ADMIN_INSTANSI", "SUPER_ADMIN")
@bp.doc(**dok("Pengaturan perencanaan instansi Anda", pb.Pengaturan, banyak=True))
def daftar() -> Response:
    return jawab_daftar(layanan().pengaturan.ListPengaturan(pb.ListPengaturanRequest()).pengaturan)


@bp.put("/pengaturan/<kunci>")
@peran("ADMIN_INSTANSI", "SUPER_ADMIN")
@bp.input(PengaturanIsian, arg_name="isian")
@bp.doc(**dok("Pilih nilai baru sejak suatu tanggal", pb.Pengaturan, kunci=True))
def ubah(kunci: str, isian: PengaturanIsian) -> Response:
    permintaan = isian.pesan(pb.UbahPengaturanRequest, kunci=kunci)
    return jawab(layanan().pengaturan.UbahPengaturan(permintaan).pengaturan)
