"""One's own profile, Sinkron SIASN, another's profile, the units."""

from __future__ import annotations

from apiflask import APIBlueprint
from flask import Response, g
from pydantic import Field

from kinerja.skp.v1 import skp_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.problems import Masalah
from services.gateway.routes.bentuk import Saringan, if_match, jawab, jawab_daftar
from services.gateway.routes.dok import dok
from services.gateway.routes.isian import KontakIsian
from services.gateway.routes.sesi import akun

bp = APIBlueprint("api_pegawai", __name__, tag="Profil dan organisasi")


class SaringanUnor(Saringan):
    instansi_id: str = Field("", max_length=100, description="Kosong: instansi Anda")


@bp.get("/saya")
@peran()
@bp.doc(**dok("Profil Anda", pb.Pegawai))
def saya() -> Response:
    return jawab(layanan().pegawai.GetPegawai(pb.GetPegawaiRequest()).pegawai)


@bp.patch("/saya/kontak")
@peran()
@bp.input(KontakIsian, arg_name="isian")
@bp.doc(**dok("Ubah surel dan nomor telepon Anda", pb.Pegawai, ubah=True))
def ubah_kontak(isian: KontakIsian) -> Response:
    etag = if_match()
    email, telepon = isian.email, isian.telepon
    if email is None or telepon is None:  # PATCH: what is not sent stays
        kini = layanan().pegawai.GetPegawai(pb.GetPegawaiRequest()).pegawai
        email = kini.email if email is None else email
        telepon = kini.telepon if telepon is None else telepon
    permintaan = pb.UbahKontakRequest(email=email, telepon=telepon, etag=etag)
    pegawai = layanan().pegawai.UbahKontak(permintaan).pegawai
    akun().email_baru(g.sesi, pegawai.email)
    return jawab(pegawai)


@bp.post("/saya/sinkron-siasn")
@peran()
@bp.doc(**dok("Minta profil diambil dari SIASN", pb.SinkronSiasn, status=202, kunci=True))
def mulai_sinkron() -> Response:
    hasil = layanan().pegawai.MulaiSinkronSiasn(pb.MulaiSinkronSiasnRequest())
    return jawab(hasil.sinkron, 202, lokasi="/api/v1/saya/sinkron-siasn")


@bp.get("/saya/sinkron-siasn")
@peran()
@bp.doc(**dok("Keadaan Sinkron SIASN Anda yang terakhir", pb.SinkronSiasn))
def lihat_sinkron() -> Response:
    hasil = layanan().pegawai.GetSinkronSiasn(pb.GetSinkronSiasnRequest())
    if not hasil.HasField("sinkron"):
        raise Masalah("TIDAK_DITEMUKAN", detail="Anda belum pernah menjalankan Sinkron SIASN.")
    return jawab(hasil.sinkron)


@bp.get("/pegawai/<pegawai_id>")
@peran()
@bp.doc(**dok("Profil seorang pegawai, bagi atasannya dan admin instansinya", pb.Pegawai))
def lihat(pegawai_id: str) -> Response:
    permintaan = pb.GetPegawaiRequest(pegawai_id=pegawai_id)
    return jawab(layanan().pegawai.GetPegawai(permintaan).pegawai)


@bp.get("/unor")
@peran()
@bp.input(SaringanUnor, location="query", arg_name="saringan")
@bp.doc(**dok("Unit organisasi instansi Anda, induk sebelum anak", pb.Unor, banyak=True))
def unor(saringan: SaringanUnor) -> Response:
    permintaan = pb.ListUnorRequest(instansi_id=saringan.instansi_id)
    return jawab_daftar(layanan().pegawai.ListUnor(permintaan).unor)
