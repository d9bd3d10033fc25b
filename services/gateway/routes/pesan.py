"""The bell: messages to the caller."""

from __future__ import annotations

from apiflask import APIBlueprint
from flask import Response

from kinerja.notifikasi.v1 import notifikasi_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.routes.bentuk import Berhalaman, jawab, jawab_daftar, kosong
from services.gateway.routes.dok import dok

bp = APIBlueprint("api_pesan", __name__, tag="Pesan")


class SaringanPesan(Berhalaman):
    belum_dibaca: bool = False


@bp.get("/pesan")
@peran()
@bp.input(SaringanPesan, location="query", arg_name="saringan")
@bp.doc(**dok("Pesan Anda, terbaru dahulu", pb.Pesan, banyak=True))
def daftar(saringan: SaringanPesan) -> Response:
    permintaan = pb.ListPesanRequest(belum_dibaca=saringan.belum_dibaca, halaman=saringan.halaman)
    hasil = layanan().notifikasi.ListPesan(permintaan)
    return jawab_daftar(hasil.pesan, hasil.next_page_token)


@bp.get("/pesan/belum-dibaca")
@peran()
@bp.doc(**dok("Jumlah pesan yang belum dibaca, paling banyak 99", {"jumlah": 3}))
def belum_dibaca() -> Response:
    return jawab(layanan().notifikasi.GetJumlahBelumDibaca(pb.GetJumlahBelumDibacaRequest()))


@bp.post("/pesan/<pesan_id>/dibaca")
@peran()
@bp.doc(**dok("Tandai satu pesan sudah dibaca", status=204))
def tandai(pesan_id: str) -> Response:
    layanan().notifikasi.TandaiDibaca(pb.TandaiDibacaRequest(pesan_id=pesan_id))
    return kosong()


@bp.post("/pesan/dibaca")
@peran()
@bp.doc(**dok("Tandai semua pesan sudah dibaca", status=204))
def tandai_semua() -> Response:
    layanan().notifikasi.TandaiDibaca(pb.TandaiDibacaRequest())
    return kosong()
