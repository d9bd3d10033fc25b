"""Small changes where they stand: order, links of provisional results, sharing, whole history."""

from __future__ import annotations

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import skp_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman.formulir import Kini, kirim, teks
from services.gateway.halaman.kerangka import halaman_diminta
from services.gateway.halaman.skp import ambil, pilihan_indikator_pimpinan, pilihan_pimpinan
from services.gateway.halaman.skp_isi import cari_rhk, etag_formulir, hanya_etag, simpan

bp = Blueprint("skp_tautan", __name__, url_prefix="/skp/<skp_id>")


@bp.post("/rhk/<rhk_id>/geser")
@peran("PEGAWAI")
def geser_rhk(skp_id: str, rhk_id: str) -> ResponseReturnValue:
    def kerja() -> str:
        pesan = pb.GeserRhkRequest(
            skp_id=skp_id, rhk_id=rhk_id, etag=etag_formulir(), naik=_ya("naik")
        )
        kirim(layanan().skp.GeserRhk, pesan)
        return f"r-{rhk_id}"

    return simpan(skp_id, kerja, formulir="", sesudah="Urutan RHK diubah.", kini=hanya_etag)


@bp.post("/rhk/<rhk_id>/indikator/<indikator_id>/geser")
@peran("PEGAWAI")
def geser_indikator(skp_id: str, rhk_id: str, indikator_id: str) -> ResponseReturnValue:
    def kerja() -> str:
        pesan = pb.GeserIndikatorRequest(
            skp_id=skp_id,
            rhk_id=rhk_id,
            indikator_id=indikator_id,
            etag=etag_formulir(),
            naik=_ya("naik"),
        )
        kirim(layanan().skp.GeserIndikator, pesan)
        return f"r-{rhk_id}"

    return simpan(skp_id, kerja, formulir="", sesudah="Urutan indikator diubah.", kini=hanya_etag)


@bp.post("/rhk/<rhk_id>/tautkan")
@peran("PEGAWAI")
def tautkan(skp_id: str, rhk_id: str) -> ResponseReturnValue:
    def kerja() -> str:
        pesan = pb.TautkanRhkRequest(
            skp_id=skp_id,
            rhk_id=rhk_id,
            etag=etag_formulir(),
            rhk_pimpinan_id=request.form.get("rhk_pimpinan_id", ""),
            indikator_pimpinan_id=request.form.get("indikator_pimpinan_id", ""),
        )
        kirim(layanan().skp.TautkanRhk, pesan)
        return f"r-{rhk_id}"

    def kini(skp: pb.Skp) -> Kini:
        rhk = cari_rhk(skp, rhk_id)
        return Kini(
            skp.etag,
            {
                "rhk_pimpinan_id": rhk.rhk_pimpinan_id,
                "indikator_pimpinan_id": rhk.indikator_pimpinan_id,
            },
            pilihan={
                "rhk_pimpinan_id": pilihan_pimpinan(skp),
                "indikator_pimpinan_id": dict(pilihan_indikator_pimpinan(skp)),
            },
        )

    return simpan(
        skp_id, kerja, formulir=f"tautan-{rhk_id}", sesudah="Tautan disimpan.", kini=kini
    )


@bp.post("/rhk/<rhk_id>/periksa")
@peran("PEGAWAI")
def periksa(skp_id: str, rhk_id: str) -> ResponseReturnValue:
    terima = _ya("terima")

    def kerja() -> str:
        pesan = pb.PeriksaTautanRequest(
            skp_id=skp_id,
            rhk_id=rhk_id,
            etag=etag_formulir(),
            terima=terima,
            catatan=teks("catatan"),
        )
        kirim(layanan().skp.PeriksaTautan, pesan)
        return f"r-{rhk_id}"

    sesudah = "Tautan diterima." if terima else "Tautan dikembalikan kepada pegawai."
    return simpan(skp_id, kerja, formulir=f"tautan-{rhk_id}", sesudah=sesudah, kini=hanya_etag)


@bp.post("/izin-salin")
@peran("PEGAWAI")
def izin_salin(skp_id: str) -> ResponseReturnValue:
    boleh = _ya("boleh")

    def kerja() -> str:
        pesan = pb.IzinkanSalinRequest(skp_id=skp_id, etag=etag_formulir(), boleh_disalin=boleh)
        kirim(layanan().skp.IzinkanSalin, pesan)
        return "judul-bagi"

    sesudah = "Rekan boleh menyalin RHK Anda." if boleh else "RHK Anda tidak lagi dibagikan."
    return simpan(skp_id, kerja, formulir="", sesudah=sesudah, kini=hanya_etag)


@bp.get("/riwayat")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def riwayat(skp_id: str) -> ResponseReturnValue:
    pesan = pb.ListRiwayatSkpRequest(skp_id=skp_id, halaman=halaman_diminta())
    jawab = layanan().skp.ListRiwayatSkp(pesan)
    return render_template(
        "skp/riwayat.html", skp=ambil(skp_id), daftar=jawab.riwayat, lanjut=jawab.next_page_token
    )


def _ya(nama: str) -> bool:
    return request.form.get(nama) == "ya"
