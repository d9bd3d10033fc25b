"""Unduh xlsx / csv: the list of a page as a file, with the filters of that page."""

from __future__ import annotations

from typing import cast

from flask import Blueprint, g, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import atasan_service_pb2 as atasan_pb
from kinerja.skp.v1 import organisasi_service_pb2 as organisasi_pb
from kinerja.skp.v1 import pola_service_pb2 as pola_pb
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from kinerja.skp.v1 import tim_kerja_service_pb2 as tim_pb
from services.gateway import ekspor, ekspor_dashboard, ekspor_pelaporan, ekspor_tenggat
from services.gateway.auth import peran
from services.gateway.berkas_tabel import Bentuk, Tabel, unduhan
from services.gateway.halaman import dashboard, kata
from services.gateway.halaman import dashboard_penilaian as dashboard_penilaian_
from services.gateway.halaman import keterlibatan as keterlibatan_
from services.gateway.halaman import pelaporan as pelaporan_
from services.gateway.halaman import tenggat as tenggat_
from services.gateway.halaman import tindak_lanjut as tindak_lanjut_
from services.gateway.halaman.kerangka import ADMIN, tahun_dipilih
from services.gateway.halaman.pohon import permintaan_temuan

bp = Blueprint("unduhan", __name__, url_prefix="/unduhan")
SARINGAN = ("cari", "unor_id", "kelompok", "tanpa_penilai", "tahun", "status", "semua",
            "instansi_id", "lingkup", "terbuka", "jenis_skp", "sementara", "beralih",
            "jenis", "jabatan", "periode", "hasil", "langkah")  # fmt: skip
"""The filters of the pages that are taken over into the address of a file; nothing else is."""


def alamat_unduh(daftar: str, bentuk: str, **jalur: str) -> str:
    """Where this page's list is taken away from, filtered as it is now."""
    saring = {k: request.args[k] for k in SARINGAN if request.args.get(k)}
    return url_for(f"halaman.unduhan.{daftar}", bentuk=bentuk, **(saring | jalur))


bp.add_app_template_global(alamat_unduh)


@bp.get("/pegawai")
@peran("ADMIN_INSTANSI", "SUPER_ADMIN")
def pegawai() -> ResponseReturnValue:
    isi = request.args
    pesan = organisasi_pb.ListPegawaiRequest(
        cari=isi.get("cari", "").strip(),
        unor_id=isi.get("unor_id", ""),
        kelompok_jabatan=kata.KELOMPOK_JABATAN.nilai(isi.get("kelompok")),  # type: ignore[arg-type]
        tanpa_penilai=isi.get("tanpa_penilai") == "ya",
    )
    return _kirim(ekspor.pegawai(pesan))


@bp.get("/keterlibatan")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def keterlibatan() -> ResponseReturnValue:
    return _kirim(ekspor_dashboard.nama_keterlibatan(keterlibatan_.permintaan_nama()))


@bp.get("/dashboard-keterlibatan")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def dashboard_keterlibatan() -> ResponseReturnValue:
    return _kirim(ekspor_dashboard.keterlibatan(keterlibatan_.permintaan_angka()))


@bp.get("/tindak-lanjut")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def tindak_lanjut() -> ResponseReturnValue:
    return _kirim(ekspor_dashboard.tindak_lanjut(tindak_lanjut_.permintaan()))


@bp.get("/dashboard-penilaian")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def dashboard_penilaian() -> ResponseReturnValue:
    saringan = dashboard_penilaian_.saringan()
    return _kirim(ekspor_dashboard.penilaian(saringan))


@bp.get("/nama-penilaian")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def nama_penilaian() -> ResponseReturnValue:
    return _kirim(ekspor_dashboard.nama_penilaian(dashboard_penilaian_.permintaan_nama()))


@bp.get("/penilai")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def penilai() -> ResponseReturnValue:
    return _kirim(ekspor_dashboard.penilai(dashboard_penilaian_.saringan()))


@bp.get("/tenggat")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def tenggat() -> ResponseReturnValue:
    return _kirim(ekspor_tenggat.tenggat(tenggat_.permintaan()))


@bp.get("/pelaporan")
@peran("PEGAWAI")
def pelaporan() -> ResponseReturnValue:
    return _kirim(ekspor_pelaporan.pelapor(pelaporan_.permintaan_pelapor()))


@bp.get("/pengisian")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def pengisian() -> ResponseReturnValue:
    return _kirim(ekspor_dashboard.nama_pengisian(dashboard.permintaan_nama()))


@bp.get("/dashboard-pengisian")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def dashboard_pengisian() -> ResponseReturnValue:
    return _kirim(ekspor_dashboard.pengisian(dashboard.permintaan_angka()))


@bp.get("/temuan-pohon")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def temuan_pohon() -> ResponseReturnValue:
    return _kirim(ekspor.temuan_pohon(permintaan_temuan()))


@bp.get("/unor")
@peran("ADMIN_INSTANSI", "SUPER_ADMIN")
def unor() -> ResponseReturnValue:
    return _kirim(ekspor.unor())


@bp.get("/pola-rhk")
@peran("ADMIN_INSTANSI")
def pola_rhk() -> ResponseReturnValue:
    return _kirim(
        ekspor.pola_rhk(pola_pb.ListPolaRequest(jabatan=request.args.get("jabatan", "")))
    )


@bp.get("/skp-bawahan")
@peran("PEGAWAI", "ADMIN_INSTANSI")
def skp_bawahan() -> ResponseReturnValue:
    isi = request.args
    pesan = skp_pb.ListSkpBawahanRequest(
        tahun=tahun_dipilih(),
        status=kata.STATUS_SKP.nilai(isi.get("status")),  # type: ignore[arg-type]
        cari=isi.get("cari", "").strip(),
        jenis_skp=kata.JENIS_SKP.nilai(isi.get("jenis_skp")),  # type: ignore[arg-type]
        sementara=isi.get("sementara") == "ya",
        beralih=isi.get("beralih") == "ya",
    )
    return _kirim(ekspor.skp_bawahan(pesan))


@bp.get("/skp/<skp_id>/rhk")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def rhk(skp_id: str) -> ResponseReturnValue:
    return _kirim(ekspor.rhk(skp_id))


@bp.get("/skp/<skp_id>/matriks")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def matriks(skp_id: str) -> ResponseReturnValue:
    return _kirim(ekspor.matriks(skp_id))


@bp.get("/tim-kerja")
@peran("PEGAWAI", "ADMIN_INSTANSI")
def tim_kerja() -> ResponseReturnValue:
    semua = request.args.get("semua") == "ya"
    return _kirim(ekspor.tim_kerja(tim_pb.ListTimKerjaRequest(semua=semua)))


@bp.get("/permintaan-data")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def permintaan() -> ResponseReturnValue:
    bawaan = "INSTANSI" if g.sesi.peran & ADMIN else "MILIK_SAYA"
    pesan = atasan_pb.ListPermintaanRequest(
        lingkup=request.args.get("lingkup", bawaan),
        terbuka=request.args.get("terbuka", "ya") == "ya",
    )
    return _kirim(ekspor.permintaan(pesan))


def _kirim(tabel: Tabel) -> ResponseReturnValue:
    bentuk = "csv" if request.args.get("bentuk") == "csv" else "xlsx"
    return unduhan(tabel, cast("Bentuk", bentuk))
