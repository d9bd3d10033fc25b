"""Manajemen Pegawai: find a person, correct his data, give and end posts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import organisasi_service_pb2 as pb
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import kata
from services.gateway.halaman.formulir import Kini, kerjakan, kirim, teks
from services.gateway.halaman.kerangka import halaman_diminta
from services.gateway.halaman.unor import pilihan_unor

bp = Blueprint("pegawai", __name__, url_prefix="/manajemen/pegawai")


@bp.get("")
@peran("ADMIN_INSTANSI", "SUPER_ADMIN")
def daftar() -> ResponseReturnValue:
    tanya = request.args
    pesan = pb.ListPegawaiRequest(
        cari=tanya.get("cari", "").strip(),
        unor_id=tanya.get("unor_id", ""),
        kelompok_jabatan=kata.KELOMPOK_JABATAN.nilai(tanya.get("kelompok")),  # type: ignore[arg-type]
        tanpa_penilai=tanya.get("tanpa_penilai") == "ya",
        halaman=halaman_diminta(),
    )
    jawab = layanan().organisasi.ListPegawai(pesan)
    return render_template(
        "manajemen/pegawai.html",
        daftar=jawab.pegawai,
        lanjut=jawab.next_page_token,
        saring=tanya,
        unor=pilihan_unor(),
    )


@bp.get("/<pegawai_id>")
@peran("ADMIN_INSTANSI", "SUPER_ADMIN")
def lihat(pegawai_id: str) -> ResponseReturnValue:
    return _tampil(pegawai_id)


@bp.post("/<pegawai_id>")
@peran("ADMIN_INSTANSI", "SUPER_ADMIN")
def ubah(pegawai_id: str) -> ResponseReturnValue:
    isi = request.form
    pesan = pb.UbahPegawaiRequest(
        pegawai_id=pegawai_id,
        etag=isi.get("etag", ""),
        golongan=isi.get("golongan", "").strip(),
        kedudukan_hukum=isi.get("kedudukan_hukum", ""),
        alasan=isi.get("alasan", "").strip(),
    )
    return _simpan(
        pegawai_id,
        lambda: kirim(layanan().organisasi.UbahPegawai, pesan),
        formulir="data",
        sesudah="Data pegawai disimpan.",
    )


@bp.post("/<pegawai_id>/ikuti-siasn")
@peran("ADMIN_INSTANSI", "SUPER_ADMIN")
def ikuti_siasn(pegawai_id: str) -> ResponseReturnValue:
    pesan = pb.IkutiSiasnRequest(
        pegawai_id=pegawai_id,
        etag=request.form.get("etag", ""),
        alasan=teks("alasan"),
    )
    return _simpan(
        pegawai_id,
        lambda: kirim(layanan().organisasi.IkutiSiasn, pesan),
        formulir="siasn",
        sesudah="Sinkron SIASN berikutnya mengikuti SIASN.",
    )


@bp.post("/<pegawai_id>/penugasan")
@peran("ADMIN_INSTANSI", "SUPER_ADMIN")
def tambah_penugasan(pegawai_id: str) -> ResponseReturnValue:
    pesan = _post(pb.TambahPenugasanRequest, pegawai_id)
    return _simpan(
        pegawai_id,
        lambda: kirim(layanan().organisasi.TambahPenugasan, pesan),
        formulir="post",
        sesudah="Penugasan ditambahkan.",
    )


@bp.post("/<pegawai_id>/mutasi")
@peran("ADMIN_INSTANSI", "SUPER_ADMIN")
def mutasi(pegawai_id: str) -> ResponseReturnValue:
    pesan = _post(pb.MutasiRequest, pegawai_id)
    return _simpan(
        pegawai_id,
        lambda: kirim(layanan().organisasi.Mutasi, pesan),
        formulir="mutasi",
        sesudah="Mutasi dicatat. Pegawai menyusun SKP baru untuk sisa tahun ini.",
    )


@bp.post("/<pegawai_id>/penugasan/<penugasan_id>/akhiri")
@peran("ADMIN_INSTANSI", "SUPER_ADMIN")
def akhiri(pegawai_id: str, penugasan_id: str) -> ResponseReturnValue:
    isi = request.form
    pesan = pb.AkhiriPenugasanRequest(
        pegawai_id=pegawai_id,
        penugasan_id=penugasan_id,
        etag=isi.get("etag", ""),
        selesai=isi.get("selesai", ""),
        alasan=isi.get("alasan", "").strip(),
    )
    return _simpan(
        pegawai_id,
        lambda: kirim(layanan().organisasi.AkhiriPenugasan, pesan),
        penugasan_id=penugasan_id,
        formulir=f"akhir-{penugasan_id}",
        sesudah="Penugasan diakhiri.",
    )


@bp.post("/<pegawai_id>/penugasan/<penugasan_id>/jenis-skp")
@peran("ADMIN_INSTANSI", "SUPER_ADMIN")
def jenis_skp(pegawai_id: str, penugasan_id: str) -> ResponseReturnValue:
    isi = request.form
    pesan = pb.UbahJenisSkpRequest(
        pegawai_id=pegawai_id,
        penugasan_id=penugasan_id,
        etag=isi.get("etag", ""),
        jenis_skp=kata.JENIS_SKP.nilai(isi.get("jenis_skp")),  # type: ignore[arg-type]
        alasan=isi.get("alasan", "").strip(),
    )
    return _simpan(
        pegawai_id,
        lambda: kirim(layanan().organisasi.UbahJenisSkp, pesan),
        penugasan_id=penugasan_id,
        formulir=f"bentuk-{penugasan_id}",
        sesudah="Bentuk SKP disimpan.",
    )


def _post(kelas: Any, pegawai_id: str) -> Any:
    isi = request.form
    isian = pb.IsianPenugasan(
        unor_id=isi.get("unor_id", ""),
        jabatan=isi.get("jabatan", "").strip(),
        kelompok_jabatan=kata.KELOMPOK_JABATAN.nilai(isi.get("kelompok_jabatan")),  # type: ignore[arg-type]
        jenjang=kata.JENJANG.nilai(isi.get("jenjang")),  # type: ignore[arg-type]
        jenis_penugasan=kata.JENIS_PENUGASAN.nilai(isi.get("jenis_penugasan")),  # type: ignore[arg-type]
        pimpinan=isi.get("pimpinan") == "ya",
        mulai=isi.get("mulai", ""),
        selesai=isi.get("selesai", ""),
    )
    return kelas(
        pegawai_id=pegawai_id,
        etag=isi.get("etag", ""),
        isian=isian,
        alasan=isi.get("alasan", "").strip(),
    )


def _simpan(
    pegawai_id: str,
    kerja: Callable[[], object],
    *,
    formulir: str,
    sesudah: str,
    penugasan_id: str = "",
) -> ResponseReturnValue:
    return kerjakan(
        kerja,
        formulir=formulir,
        sesudah=sesudah,
        tampil=lambda: _tampil(pegawai_id),
        kembali=_alamat(pegawai_id),
        kini=lambda: _kini(pegawai_id, penugasan_id),
    )


def _alamat(pegawai_id: str) -> str:
    return url_for("halaman.pegawai.lihat", pegawai_id=pegawai_id)


def _kini(pegawai_id: str, penugasan_id: str) -> Kini:
    """What is stored now of the person and of the post that the form was about."""
    p = _ambil(pegawai_id)
    nilai = {"golongan": p.golongan, "kedudukan_hukum": p.kedudukan_hukum}
    for post in p.penugasan:
        if post.penugasan_id == penugasan_id:
            nilai |= {
                "selesai": post.selesai,
                "jenis_skp": kata.JENIS_SKP.kode(post.jenis_skp),
            }
    pilihan = {
        "kedudukan_hukum": dict(kata.KEDUDUKAN_HUKUM),
        "jenis_skp": dict(kata.JENIS_SKP.pilihan),
        "kelompok_jabatan": dict(kata.KELOMPOK_JABATAN.pilihan),
        "jenjang": dict(kata.JENJANG.pilihan),
        "jenis_penugasan": dict(kata.JENIS_PENUGASAN.pilihan),
    }
    return Kini(p.etag, nilai, pilihan)


def _ambil(pegawai_id: str) -> skp_pb.Pegawai:
    pesan = skp_pb.GetPegawaiRequest(pegawai_id=pegawai_id)
    pegawai: skp_pb.Pegawai = layanan().pegawai.GetPegawai(pesan).pegawai
    return pegawai


def _tampil(pegawai_id: str) -> str:
    riwayat = pb.ListRiwayatPegawaiRequest(pegawai_id=pegawai_id)
    return render_template(
        "manajemen/pegawai_lihat.html",
        p=_ambil(pegawai_id),
        riwayat=layanan().organisasi.ListRiwayatPegawai(riwayat).riwayat,
        ubahan=layanan()
        .organisasi.ListUbahanTangan(pb.ListUbahanTanganRequest(pegawai_id=pegawai_id))
        .ubahan,
        unor=pilihan_unor(),
        kedudukan=list(kata.KEDUDUKAN_HUKUM.items()),
    )
