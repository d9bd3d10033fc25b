"""Tim Kerja: my teams, and keeping one."""

from __future__ import annotations

from collections.abc import Callable

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import tim_kerja_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import tulisan
from services.gateway.halaman.formulir import Kini, berhasil, kerjakan, kirim, tolak
from services.gateway.halaman.kerangka import halaman_diminta
from services.gateway.halaman.langkah import Langkah, Perkara, jalankan, tanyakan
from services.gateway.problems import Masalah

bp = Blueprint("tim_kerja", __name__, url_prefix="/tim-kerja")

TUTUP = Langkah(
    judul="Tutup tim kerja",
    akibat="Tim kerja berakhir hari ini. RHK yang sudah direncanakan dalam tim ini tetap ada.",
    batal="Tidak dapat dibatalkan; buat tim baru bila masih diperlukan.",
    tombol="Ya, tutup tim kerja",
    sesudah="Tim kerja ditutup.",
    bahaya=True,
)


@bp.get("")
@peran("PEGAWAI", "ADMIN_INSTANSI")
def daftar() -> ResponseReturnValue:
    return _daftar()


def _daftar() -> str:
    semua = request.args.get("semua") == "ya"
    pesan = pb.ListTimKerjaRequest(semua=semua, halaman=halaman_diminta())
    jawab = layanan().tim_kerja.ListTimKerja(pesan)
    return render_template(
        "tim_kerja/daftar.html",
        daftar=jawab.tim_kerja,
        lanjut=jawab.next_page_token,
        boleh_membuat=jawab.boleh_membuat,
        semua=semua,
        tahun=tulisan.hari_ini().year,
    )


@bp.post("")
@peran("PEGAWAI", "ADMIN_INSTANSI")
def tambah() -> ResponseReturnValue:
    try:
        pesan = pb.TambahTimKerjaRequest(isian=_isian())
        tim = kirim(layanan().tim_kerja.TambahTimKerja, pesan).tim_kerja
    except Masalah as masalah:
        return tolak(masalah, formulir="tim", tampil=_daftar, kembali=url_for(".daftar"))
    return berhasil("Tim kerja dibuat. Tambahkan anggotanya.", _alamat(tim.tim_kerja_id))


@bp.get("/<tim_kerja_id>")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def lihat(tim_kerja_id: str) -> ResponseReturnValue:
    return _tampil(tim_kerja_id)


@bp.post("/<tim_kerja_id>")
@peran("PEGAWAI", "ADMIN_INSTANSI")
def ubah(tim_kerja_id: str) -> ResponseReturnValue:
    pesan = pb.UbahTimKerjaRequest(tim_kerja_id=tim_kerja_id, etag=_etag(), isian=_isian())
    return _simpan(
        tim_kerja_id,
        lambda: kirim(layanan().tim_kerja.UbahTimKerja, pesan),
        formulir="tim",
        sesudah="Tim kerja disimpan.",
    )


@bp.post("/<tim_kerja_id>/anggota")
@peran("PEGAWAI", "ADMIN_INSTANSI")
def tambah_anggota(tim_kerja_id: str) -> ResponseReturnValue:
    pesan = pb.TambahAnggotaTimRequest(
        tim_kerja_id=tim_kerja_id, etag=_etag(), nip=request.form.get("nip", "")
    )
    return _simpan(
        tim_kerja_id,
        lambda: kirim(layanan().tim_kerja.TambahAnggotaTim, pesan),
        formulir="anggota",
        sesudah="Anggota ditambahkan.",
    )


@bp.post("/<tim_kerja_id>/anggota/<pegawai_id>/keluarkan")
@peran("PEGAWAI", "ADMIN_INSTANSI")
def keluarkan(tim_kerja_id: str, pegawai_id: str) -> ResponseReturnValue:
    pesan = pb.KeluarkanAnggotaTimRequest(
        tim_kerja_id=tim_kerja_id, etag=_etag(), pegawai_id=pegawai_id
    )
    return _simpan(
        tim_kerja_id,
        lambda: kirim(layanan().tim_kerja.KeluarkanAnggotaTim, pesan),
        formulir="keluar",
        sesudah="Anggota dikeluarkan mulai hari ini.",
    )


@bp.get("/<tim_kerja_id>/tutup")
@peran("PEGAWAI", "ADMIN_INSTANSI")
def tanya_tutup(tim_kerja_id: str) -> ResponseReturnValue:
    return tanyakan(TUTUP, _perkara(tim_kerja_id), kembali=_alamat(tim_kerja_id))


@bp.post("/<tim_kerja_id>/tutup")
@peran("PEGAWAI", "ADMIN_INSTANSI")
def tutup(tim_kerja_id: str) -> ResponseReturnValue:
    pesan = pb.TutupTimKerjaRequest(tim_kerja_id=tim_kerja_id, etag=_etag())
    return jalankan(
        TUTUP,
        kerja=lambda: kirim(layanan().tim_kerja.TutupTimKerja, pesan),
        perkara=lambda: _perkara(tim_kerja_id),
        kembali=_alamat(tim_kerja_id),
    )


def _simpan(
    tim_kerja_id: str, kerja: Callable[[], object], *, formulir: str, sesudah: str
) -> ResponseReturnValue:
    return kerjakan(
        kerja,
        formulir=formulir,
        sesudah=sesudah,
        tampil=lambda: _tampil(tim_kerja_id),
        kembali=_alamat(tim_kerja_id),
        kini=lambda: _kini(tim_kerja_id),
    )


def _kini(tim_kerja_id: str) -> Kini:
    """What is stored now, for one who edited an older version."""
    tim = _ambil(tim_kerja_id)
    return Kini(tim.etag, {k: getattr(tim, k) for k in ("nama", "tujuan", "mulai", "selesai")})


def _isian() -> pb.IsianTimKerja:
    isi = request.form
    return pb.IsianTimKerja(
        nama=isi.get("nama", "").strip(),
        tujuan=isi.get("tujuan", "").strip(),
        ketua_nip=isi.get("ketua_nip", "").strip(),
        mulai=isi.get("mulai", ""),
        selesai=isi.get("selesai", ""),
    )


def _etag() -> str:
    return request.form.get("etag", "")


def _alamat(tim_kerja_id: str) -> str:
    return url_for("halaman.tim_kerja.lihat", tim_kerja_id=tim_kerja_id)


def _ambil(tim_kerja_id: str) -> pb.TimKerja:
    pesan = pb.GetTimKerjaRequest(tim_kerja_id=tim_kerja_id)
    tim: pb.TimKerja = layanan().tim_kerja.GetTimKerja(pesan).tim_kerja
    return tim


def _tampil(tim_kerja_id: str) -> str:
    tim = _ambil(tim_kerja_id)
    return render_template("tim_kerja/lihat.html", tim=tim, boleh=set(tim.boleh))


def _perkara(tim_kerja_id: str) -> Perkara:
    tim = _ambil(tim_kerja_id)
    fakta = [("Tim kerja", tim.nama), ("Ketua", tim.ketua_nama)]
    fakta.append(("Anggota", str(tim.jumlah_anggota)))
    remah: list[tuple[str, str | None]] = [
        ("Tim Kerja", url_for("halaman.tim_kerja.daftar")),
        (tim.nama, _alamat(tim_kerja_id)),
    ]
    return Perkara(tim.etag, fakta, remah, "tim-kerja")
