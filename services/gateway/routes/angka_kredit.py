"""Angka kredit of a person: where he stands, the old balance, the history in SIASN."""

from __future__ import annotations

from apiflask import APIBlueprint
from flask import Response
from pydantic import Field

from kinerja.pak.v1 import pak_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.routes.bentuk import (
    Saringan,
    berkas_pdf,
    if_match,
    jawab,
    jawab_daftar,
)
from services.gateway.routes.dok import dok
from services.gateway.routes.isian import CatatanIsian, SaldoIsian

bp = APIBlueprint("api_angka_kredit", __name__, tag="Angka kredit")


class SaringanRingkasan(Saringan):
    pegawai_id: str = Field("", max_length=100, description="Kosong: Anda sendiri")


@bp.get("/angka-kredit")
@peran()
@bp.input(SaringanRingkasan, location="query", arg_name="saringan")
@bp.doc(**dok("Hak atas angka kredit dan kedudukannya kini", pb.GetRingkasanResponse))
def ringkasan(saringan: SaringanRingkasan) -> Response:
    permintaan = pb.GetRingkasanRequest(pegawai_id=saringan.pegawai_id)
    return jawab(layanan().pak.GetRingkasan(permintaan))


@bp.get("/angka-kredit/riwayat-siasn")
@peran()
@bp.doc(**dok("Riwayat angka kredit Anda di SIASN", pb.RiwayatSiasn, banyak=True))
def riwayat_siasn() -> Response:
    hasil = layanan().pak.ListRiwayatSiasn(pb.ListRiwayatSiasnRequest())
    return jawab_daftar(hasil.riwayat)


@bp.post("/angka-kredit/saldo")
@peran()
@bp.input(SaldoIsian, location="json_or_form", arg_name="isian")
@bp.doc(**dok("Ajukan saldo lama", pb.Saldo, status=201, kunci=True))
def ajukan_saldo(isian: SaldoIsian) -> Response:
    saldo = layanan().pak.AjukanSaldo(isian.pesan(pb.AjukanSaldoRequest)).saldo
    return jawab(saldo, 201)


@bp.get("/angka-kredit/saldo/<saldo_id>/berkas")
@peran()
@bp.doc(**dok("Berkas SK pada saldo", "application/pdf"))
def berkas_saldo(saldo_id: str) -> Response:
    hasil = layanan().pak.UnduhSaldo(pb.UnduhSaldoRequest(saldo_id=saldo_id))
    return berkas_pdf(hasil.berkas, hasil.nama_berkas, unduh=True)


@bp.post("/angka-kredit/saldo/<saldo_id>/setujui")
@peran()
@bp.doc(**dok("Setujui saldo", pb.Saldo, ubah=True))
def setujui_saldo(saldo_id: str) -> Response:
    permintaan = pb.SetujuiSaldoRequest(saldo_id=saldo_id, etag=if_match())
    return jawab(layanan().pak.SetujuiSaldo(permintaan).saldo)


@bp.post("/angka-kredit/saldo/<saldo_id>/tolak")
@peran()
@bp.input(CatatanIsian, arg_name="isian")
@bp.doc(**dok("Tolak saldo dengan catatan", pb.Saldo, ubah=True))
def tolak_saldo(saldo_id: str, isian: CatatanIsian) -> Response:
    permintaan = pb.TolakSaldoRequest(saldo_id=saldo_id, etag=if_match(), catatan=isian.catatan)
    return jawab(layanan().pak.TolakSaldo(permintaan).saldo)
