"""Matriks Peran Hasil: the leader's indicators across, his people down."""

from __future__ import annotations

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import matriks_service_pb2 as pb
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import kata
from services.gateway.halaman.formulir import Kini, berhasil, kirim, tolak
from services.gateway.halaman.kerangka import halaman_diminta
from services.gateway.problems import Masalah

bp = Blueprint("matriks", __name__)


@bp.get("/matriks")
@peran("PEGAWAI")
def daftar() -> ResponseReturnValue:
    jawab = layanan().skp.ListSkp(skp_pb.ListSkpRequest(halaman=halaman_diminta()))
    return render_template("matriks/daftar.html", daftar=jawab.skp, lanjut=jawab.next_page_token)


@bp.get("/skp/<skp_id>/matriks")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def lihat(skp_id: str) -> ResponseReturnValue:
    return _tampil(skp_id)


@bp.post("/skp/<skp_id>/matriks/sinkronisasi")
@peran("PEGAWAI")
def sinkronkan(skp_id: str) -> ResponseReturnValue:
    pesan = pb.SinkronkanMatriksRequest(skp_id=skp_id)
    hasil = kirim(layanan().matriks.SinkronkanMatriks, pesan)
    kalimat = (
        f"{hasil.baru} SKP bawahan ditambahkan." if hasil.baru else "Tidak ada SKP bawahan baru."
    )
    return berhasil(f"{kalimat} Matriks memuat {hasil.jumlah} pegawai.", _alamat(skp_id))


@bp.post("/skp/<skp_id>/matriks/baris")
@peran("PEGAWAI")
def tambah_baris(skp_id: str) -> ResponseReturnValue:
    pesan = pb.TambahPegawaiMatriksRequest(
        skp_id=skp_id, skp_bawahan_id=request.form.get("skp_bawahan_id", "")
    )
    try:
        kirim(layanan().matriks.TambahPegawaiMatriks, pesan)
    except Masalah as masalah:
        return tolak(
            masalah,
            formulir="pegawai",
            tampil=lambda: _tampil(skp_id),
            kembali=_alamat(skp_id),
        )
    return berhasil("Pegawai ditambahkan ke matriks.", _alamat(skp_id))


@bp.post("/skp/<skp_id>/matriks/baris/<skp_bawahan_id>/keluarkan")
@peran("PEGAWAI")
def keluarkan(skp_id: str, skp_bawahan_id: str) -> ResponseReturnValue:
    pesan = pb.KeluarkanBarisMatriksRequest(skp_id=skp_id, skp_bawahan_id=skp_bawahan_id)
    try:
        kirim(layanan().matriks.KeluarkanBarisMatriks, pesan)
    except Masalah as masalah:
        return tolak(masalah, formulir="", tampil=lambda: _tampil(skp_id), kembali=_alamat(skp_id))
    return berhasil("Baris dikeluarkan; SKP pegawai itu tidak berubah.", _alamat(skp_id))


@bp.get("/skp/<skp_id>/matriks/baris/<skp_bawahan_id>/rhk")
@peran("PEGAWAI")
def isi_peran(skp_id: str, skp_bawahan_id: str) -> ResponseReturnValue:
    return _tampil_peran(skp_id, skp_bawahan_id)


@bp.post("/skp/<skp_id>/matriks/baris/<skp_bawahan_id>/rhk")
@peran("PEGAWAI")
def tambah_rhk(skp_id: str, skp_bawahan_id: str) -> ResponseReturnValue:
    isi = request.form
    pesan = pb.TambahRhkBawahanRequest(
        skp_id=skp_id,
        skp_bawahan_id=skp_bawahan_id,
        etag=isi.get("etag", ""),
        rhk_pimpinan_id=isi.get("rhk_pimpinan_id", ""),
        indikator_pimpinan_id=isi.get("indikator_pimpinan_id", ""),
        jenis=kata.JENIS_RHK.nilai(isi.get("jenis")),  # type: ignore[arg-type]
        rencana_hasil_kerja=isi.get("rencana_hasil_kerja", "").strip(),
    )
    try:
        kirim(layanan().matriks.TambahRhkBawahan, pesan)
    except Masalah as masalah:
        return tolak(
            masalah,
            formulir="peran",
            tampil=lambda: _tampil_peran(skp_id, skp_bawahan_id),
            kembali=_alamat(skp_id),
            kini=lambda: Kini(_baris(_ambil(skp_id), skp_bawahan_id).etag),
        )
    return berhasil("RHK ditambahkan pada draft SKP bawahan.", _alamat(skp_id))


def _alamat(skp_id: str) -> str:
    return url_for("halaman.matriks.lihat", skp_id=skp_id)


def _ambil(skp_id: str) -> pb.GetMatriksResponse:
    jawab: pb.GetMatriksResponse = layanan().matriks.GetMatriks(
        pb.GetMatriksRequest(skp_id=skp_id)
    )
    return jawab


def _baris(matriks: pb.GetMatriksResponse, skp_bawahan_id: str) -> pb.BarisMatriks:
    for baris in matriks.baris:
        if baris.skp_id == skp_bawahan_id:
            return baris
    raise Masalah("TIDAK_DITEMUKAN", detail="Pegawai ini tidak ada dalam matriks.")


def _tampil(skp_id: str) -> str:
    matriks = _ambil(skp_id)
    nip = request.args.get("nip", "").strip()
    calon: list[skp_pb.SkpRingkas] | None = None
    if nip and matriks.boleh_mengubah:
        pesan = pb.ListCalonMatriksRequest(skp_id=skp_id, nip=nip)
        calon = list(layanan().matriks.ListCalonMatriks(pesan).skp)
    kelompok: list[tuple[str, int]] = []
    for kolom in matriks.kolom:
        if kelompok and matriks.kolom[sum(n for _, n in kelompok) - 1].rhk_pimpinan_id == (
            kolom.rhk_pimpinan_id
        ):
            kelompok[-1] = (kelompok[-1][0], kelompok[-1][1] + 1)
        else:
            kelompok.append((kolom.rencana_hasil_kerja, 1))
    return render_template(
        "matriks/lihat.html",
        m=matriks,
        kelompok=kelompok,
        sel={b.skp_id: _sel(b, len(matriks.kolom)) for b in matriks.baris},
        nip=nip,
        calon=calon,
    )


def _sel(baris: pb.BarisMatriks, jumlah: int) -> list[list[pb.PeranMatriks]]:
    sel: list[list[pb.PeranMatriks]] = [[] for _ in range(jumlah)]
    for satu in baris.peran:
        sel[satu.kolom].append(satu)
    return sel


def _tampil_peran(skp_id: str, skp_bawahan_id: str) -> str:
    matriks = _ambil(skp_id)
    nomor = request.args.get("kolom", "0")
    kolom = int(nomor) if nomor.isdigit() and int(nomor) < len(matriks.kolom) else 0
    if not matriks.kolom:
        raise Masalah("TIDAK_DITEMUKAN", detail="SKP ini belum punya RHK.")
    return render_template(
        "matriks/peran.html",
        m=matriks,
        baris=_baris(matriks, skp_bawahan_id),
        kolom=matriks.kolom[kolom],
    )
