"""Pembinaan: what concerns me, whom I may propose to, the form, and the page of one."""

from __future__ import annotations

from collections.abc import Callable

from flask import Blueprint, g, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.penilaian.v1 import pembinaan_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import pembinaan_isi, pembinaan_kata, tulisan
from services.gateway.halaman.formulir import (
    Kini,
    berhasil,
    gagal_dari,
    kerjakan,
    kirim,
    teks,
    tolak,
)
from services.gateway.halaman.kerangka import halaman_diminta, tahun_dipilih
from services.gateway.halaman.penilaian_hasil import berkas_pdf
from services.gateway.problems import Masalah

bp = Blueprint("pembinaan", __name__, url_prefix="/pembinaan")
SATU = "/<pembinaan_id>"
BARU = "/baru/<skp_id>/<any('mentoring', 'coaching', 'konseling'):jenis>"
SESUDAH_PUTUS = {
    pb.PUTUSAN_PEMBINAAN_SETUJU: "Usul disetujui. Pegawai sudah diberi tahu.",
    pb.PUTUSAN_PEMBINAAN_TOLAK: "Usul ditolak. Pegawai sudah diberi tahu.",
}


@bp.app_context_processor
def _kata() -> dict[str, object]:
    return {"kata_pembinaan": pembinaan_kata}


@bp.get("")
@peran("PEGAWAI")
def daftar() -> ResponseReturnValue:
    terbuka = request.args.get("terbuka", "ya") == "ya"
    instansi = request.args.get("lingkup") == "instansi"
    pesan = pb.ListPembinaanRequest(
        terbuka=terbuka and not instansi, halaman=halaman_diminta(), instansi=instansi
    )
    jawab = layanan().pembinaan.ListPembinaan(pesan)
    return render_template(
        "pembinaan/daftar.html",
        daftar=jawab.pembinaan,
        lanjut=jawab.next_page_token,
        terbuka=terbuka,
        instansi=instansi,
        admin="ADMIN_INSTANSI" in g.sesi.peran,
    )


@bp.get("/baru")
@peran("PEGAWAI")
def calon() -> ResponseReturnValue:
    tahun = tahun_dipilih()
    pesan = pb.ListCalonPembinaanRequest(tahun=tahun, halaman=halaman_diminta())
    jawab = layanan().pembinaan.ListCalonPembinaan(pesan)
    return render_template(
        "pembinaan/calon.html",
        daftar=jawab.calon,
        lanjut=jawab.next_page_token,
        tahun=tahun,
        tahun_ini=tulisan.hari_ini().year,
    )


@bp.get(BARU)
@peran("PEGAWAI")
def tulis(skp_id: str, jenis: str) -> ResponseReturnValue:
    return _formulir_baru(skp_id, jenis)


@bp.post(BARU)
@peran("PEGAWAI")
def ajukan(skp_id: str, jenis: str) -> ResponseReturnValue:
    angka = pembinaan_kata.JENIS.nilai(jenis.upper())
    pesan = pb.AjukanPembinaanRequest(
        skp_id=skp_id,
        jenis=angka,  # type: ignore[arg-type]
        isi=pembinaan_isi.baca(angka),
    )
    try:
        ini = kirim(layanan().pembinaan.AjukanPembinaan, pesan).pembinaan
    except Masalah as masalah:
        return tolak(
            masalah,
            formulir="isi",
            tampil=lambda: _formulir_baru(skp_id, jenis),
            kembali=url_for("halaman.pembinaan.tulis", skp_id=skp_id, jenis=jenis),
        )
    pegawai = ini.pengusul == pb.PENGUSUL_PEMBINAAN_PEGAWAI
    siapa = "Pejabat penilai Anda" if pegawai else "Pegawai"
    kalimat = f"{jenis.capitalize()} {'diusulkan' if pegawai else 'dimulai'}. {siapa} sudah diberi"
    return berhasil(f"{kalimat} tahu.", alamat(ini.pembinaan_id))


@bp.get(SATU)
@peran("PEGAWAI")
def lihat(pembinaan_id: str) -> ResponseReturnValue:
    return _tampil(pembinaan_id)


@bp.post(f"{SATU}/isi")
@peran("PEGAWAI")
def ubah(pembinaan_id: str) -> ResponseReturnValue:
    isi = pembinaan_isi.baca(_ambil(pembinaan_id).jenis)
    pesan = pb.UbahPembinaanRequest(pembinaan_id=pembinaan_id, isi=isi, etag=teks("etag"))
    return _jalankan(
        pembinaan_id,
        lambda: kirim(layanan().pembinaan.UbahPembinaan, pesan),
        formulir="isi",
        sesudah="Isi pembinaan disimpan.",
        kini=lambda: pembinaan_isi.kini(_ambil(pembinaan_id)),
    )


@bp.post(f"{SATU}/batalkan")
@peran("PEGAWAI")
def batalkan(pembinaan_id: str) -> ResponseReturnValue:
    pesan = pb.BatalkanPembinaanRequest(pembinaan_id=pembinaan_id, etag=teks("etag"))
    return _jalankan(
        pembinaan_id,
        lambda: kirim(layanan().pembinaan.BatalkanPembinaan, pesan),
        formulir="batal",
        sesudah="Pembinaan dibatalkan. Pihak lain sudah diberi tahu.",
    )


@bp.post(f"{SATU}/putusan")
@peran("PEGAWAI")
def putuskan(pembinaan_id: str) -> ResponseReturnValue:
    putusan = pembinaan_kata.PUTUSAN.nilai(request.form.get("putusan"))
    pesan = pb.PutuskanPembinaanRequest(
        pembinaan_id=pembinaan_id,
        putusan=putusan,  # type: ignore[arg-type]
        catatan=teks("catatan"),
        etag=teks("etag"),
    )
    return _jalankan(
        pembinaan_id,
        lambda: kirim(layanan().pembinaan.PutuskanPembinaan, pesan),
        formulir="putusan",
        sesudah=SESUDAH_PUTUS.get(putusan, ""),  # type: ignore[call-overload]
    )


@bp.post(f"{SATU}/selesai")
@peran("PEGAWAI")
def selesaikan(pembinaan_id: str) -> ResponseReturnValue:
    pesan = pb.SelesaikanPembinaanRequest(
        pembinaan_id=pembinaan_id, hasil=teks("hasil"), etag=teks("etag")
    )
    return _jalankan(
        pembinaan_id,
        lambda: kirim(layanan().pembinaan.SelesaikanPembinaan, pesan),
        formulir="selesai",
        sesudah="Pembinaan selesai. Pegawai dan atasan Anda sudah diberi tahu.",
    )


@bp.post(f"{SATU}/umpan-balik")
@peran("PEGAWAI")
def beri_umpan_balik(pembinaan_id: str) -> ResponseReturnValue:
    pesan = pb.BeriUmpanBalikBimbinganRequest(
        pembinaan_id=pembinaan_id,
        butir=pembinaan_isi.tanggapan(),
        catatan=teks("catatan"),
        etag=teks("etag"),
    )
    return _jalankan(
        pembinaan_id,
        lambda: kirim(layanan().pembinaan.BeriUmpanBalikBimbingan, pesan),
        formulir="umpan-balik",
        sesudah="Umpan balik disimpan. Yang membacanya hanya Anda dan atasan pejabat penilai.",
    )


@bp.post(f"{SATU}/kompetensi")
@peran("PEGAWAI")
def nilai_kompetensi(pembinaan_id: str) -> ResponseReturnValue:
    pesan = pb.NilaiKompetensiRequest(
        pembinaan_id=pembinaan_id,
        baku=pembinaan_isi.kompetensi_baku(),
        teknis=pembinaan_isi.kompetensi_teknis(),
        rekomendasi=teks("rekomendasi"),
        etag=teks("etag"),
    )
    return _jalankan(
        pembinaan_id,
        lambda: kirim(layanan().pembinaan.NilaiKompetensi, pesan),
        formulir="kompetensi",
        sesudah="Evaluasi kompetensi disimpan.",
    )


@bp.get(f"{SATU}/formulir.pdf")
@peran("PEGAWAI")
def cetak(pembinaan_id: str) -> ResponseReturnValue:
    isi = request.args
    tanda = {
        f"{apa}_{siapa}": isi.get(f"{apa}_{siapa}", "").strip()
        for apa in ("tanggal", "lokasi", "anchor")
        for siapa in ("pegawai", "penilai")
    }
    kode = isi.get("format", "")
    pesan = pb.CetakPembinaanRequest(
        pembinaan_id=pembinaan_id,
        format=pembinaan_kata.FORMAT.nilai(kode),  # type: ignore[arg-type]
        **tanda,
    )
    try:
        return berkas_pdf(layanan().pembinaan.CetakPembinaan(pesan))
    except Masalah as masalah:
        if masalah.status not in {409, 422}:
            raise
        g.gagal = gagal_dari(masalah, f"cetak-{kode}", isian=request.args)
        return _tampil(pembinaan_id), masalah.status


def alamat(pembinaan_id: str) -> str:
    return url_for("halaman.pembinaan.lihat", pembinaan_id=pembinaan_id)


def _ambil(pembinaan_id: str) -> pb.Pembinaan:
    pesan = pb.GetPembinaanRequest(pembinaan_id=pembinaan_id)
    ini: pb.Pembinaan = layanan().pembinaan.GetPembinaan(pesan).pembinaan
    return ini


def _formulir_baru(skp_id: str, jenis: str) -> str:
    pesan = pb.ListCalonPembinaanRequest(skp_id=skp_id)
    (calon,) = layanan().pembinaan.ListCalonPembinaan(pesan).calon
    konseling = jenis == "konseling"
    if konseling and calon.sebagai != pb.PENGUSUL_PEMBINAAN_PENILAI:
        raise Masalah("PENILAIAN_KONSELING_HANYA_PENILAI")
    angka = pembinaan_kata.JENIS.nilai(jenis.upper())
    return render_template(
        "pembinaan/tulis.html",
        calon=calon,
        jenis=angka,
        milik_sendiri=calon.sebagai == pb.PENGUSUL_PEMBINAAN_PEGAWAI,
        indikator=calon.indikator,
        **_gambar(angka, {}),
    )


def _tampil(pembinaan_id: str) -> str:
    """The whole page; also drawn again when one of its forms comes back."""
    ini = _ambil(pembinaan_id)
    return render_template(
        "pembinaan/lihat.html",
        b=ini,
        boleh=set(ini.boleh),
        jenis=ini.jenis,
        milik_sendiri=ini.pegawai.pegawai_id == g.sesi.pegawai_id,
        bimbingan=ini.jenis != pb.JENIS_PEMBINAAN_KONSELING,
        indikator=ini.indikator,
        hari_ini=tulisan.hari_ini().isoformat(),
        **_gambar(ini.jenis, pembinaan_isi.nilai(ini.jenis, ini.isi)),
    )


def _gambar(jenis: int, tersimpan: dict[str, str]) -> dict[str, object]:
    """What the form of this kind is drawn from."""
    return {
        "bagian": pembinaan_isi.BAGIAN.get(jenis, ()),
        "tersimpan": tersimpan,
        "jumlah_baris": lambda satu: pembinaan_isi.jumlah(satu, tersimpan),
        "cadangan": pembinaan_isi.CADANGAN,
    }


def _jalankan(
    pembinaan_id: str,
    kerja: Callable[[], object],
    *,
    formulir: str,
    sesudah: str,
    kini: Callable[[], Kini] | None = None,
) -> ResponseReturnValue:
    return kerjakan(
        kerja,
        formulir=formulir,
        sesudah=sesudah,
        tampil=lambda: _tampil(pembinaan_id),
        kembali=alamat(pembinaan_id),
        kini=kini or (lambda: Kini(_ambil(pembinaan_id).etag)),
    )
