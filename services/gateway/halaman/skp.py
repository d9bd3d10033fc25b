"""SKP: Daftar SKP, Tambah SKP, and Sasaran Kinerja Pegawai in the order of the official form."""

from __future__ import annotations

from collections.abc import Iterable

from flask import Blueprint, g, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.skp.v1 import tim_kerja_service_pb2 as tim_pb
from kinerja.skp.v1 import warisan_service_pb2 as warisan_pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import kata, skp_kata, tulisan
from services.gateway.halaman.formulir import berhasil, kirim, tolak
from services.gateway.halaman.kerangka import halaman_diminta
from services.gateway.problems import Masalah

bp = Blueprint("skp", __name__, url_prefix="/skp")

REMAH_DAFTAR = ("Daftar SKP", "halaman.skp.daftar")


@bp.get("")
@peran("PEGAWAI")
def daftar() -> ResponseReturnValue:
    jawab = layanan().skp.ListSkp(pb.ListSkpRequest(halaman=halaman_diminta()))
    wajib = bool(jawab.skp) or _saya().wajib_skp
    return render_template(
        "skp/daftar.html", daftar=jawab.skp, lanjut=jawab.next_page_token, wajib=wajib
    )


@bp.get("/tambah")
@peran("PEGAWAI")
def tambah() -> ResponseReturnValue:
    return _lihat_tambah()


@bp.post("/tambah")
@peran("PEGAWAI")
def kirim_tambah() -> ResponseReturnValue:
    isi = request.form
    pesan = pb.TambahSkpRequest(
        penugasan_id=isi.get("penugasan_id", ""),
        periode_mulai=isi.get("periode_mulai", ""),
        periode_selesai=isi.get("periode_selesai", ""),
        pendekatan=kata.PENDEKATAN.nilai(isi.get("pendekatan")),  # type: ignore[arg-type]
    )
    try:
        jawab = kirim(layanan().skp.TambahSkp, pesan)
    except Masalah as masalah:
        return tolak(
            masalah, formulir="skp", tampil=_lihat_tambah, kembali=url_for("halaman.skp.daftar")
        )
    return berhasil(
        "SKP dibuat sebagai draft. Lanjutkan dengan menambah RHK.", alamat(jawab.skp.skp_id)
    )


def _saya() -> pb.Pegawai:
    pegawai: pb.Pegawai = layanan().pegawai.GetPegawai(pb.GetPegawaiRequest()).pegawai
    return pegawai


def _lihat_tambah() -> str:
    pegawai = _saya()
    berjalan = [p for p in pegawai.penugasan if not tulisan.lewat(p.selesai)]
    berjalan.sort(key=lambda p: (p.jenis_penugasan != umum.JENIS_PENUGASAN_DEFINITIF, p.mulai))
    tahun, awal, akhir = tulisan.hari_ini().year, "", ""
    if berjalan:  # the days of the year on which the post is held
        tahun = max(tahun, int(berjalan[0].mulai[:4]))
        awal = max(f"{tahun}-01-01", berjalan[0].mulai)
        akhir = min(f"{tahun}-12-31", berjalan[0].selesai or f"{tahun}-12-31")
    return render_template(
        "skp/tambah.html", pegawai=pegawai, penugasan=berjalan, awal=awal, akhir=akhir
    )


@bp.get("/<skp_id>")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def lihat(skp_id: str) -> ResponseReturnValue:
    return tampil(skp_id)


def alamat(skp_id: str, jangkar: str = "") -> str:
    return url_for("halaman.skp.lihat", skp_id=skp_id, _anchor=jangkar or None)


def ambil(skp_id: str) -> pb.Skp:
    skp: pb.Skp = layanan().skp.GetSkp(pb.GetSkpRequest(skp_id=skp_id)).skp
    return skp


def lewat_jabatan(skp: pb.Skp) -> bool:
    """Whether the plan goes on although the post is over."""
    return bool(skp.penugasan_selesai) and (
        skp.periode_mulai <= skp.penugasan_selesai < skp.periode_selesai
    )


def tampil(skp_id: str) -> str:
    """The whole plan; also drawn again when one of its forms comes back."""
    skp = ambil(skp_id)
    boleh = set(skp.boleh)
    milik_sendiri = skp.pegawai.pegawai_id == g.sesi.pegawai_id
    bentuk_pimpinan = skp.jenis_skp in (umum.JENIS_SKP_JPT, umum.JENIS_SKP_PIMPINAN_UNIT_MANDIRI)
    pimpinan = None
    menautkan = milik_sendiri and any(r.tautan for r in skp.rhk)
    if ("UBAH" in boleh or menautkan) and not bentuk_pimpinan:
        pimpinan = _rhk_pimpinan(skp_id)
    return render_template(
        "skp/lihat.html",
        skp=skp,
        boleh=boleh,
        milik_sendiri=milik_sendiri,
        bentuk_pimpinan=bentuk_pimpinan,
        kuantitatif=skp.pendekatan == umum.PENDEKATAN_KUANTITATIF,
        golongan_rhk=_kelompok(skp.rhk),
        pimpinan=pimpinan,
        indikator_pimpinan=_indikator(pimpinan.rhk) if pimpinan else [],
        boleh_periksa=skp.penilai.pegawai_id == g.sesi.pegawai_id,
        saran_tingkat=_saran_tingkat(skp),
        tim_kerja=_tim_kerja() if "UBAH" in boleh else [],
        kata_skp=skp_kata,
        lewat_jabatan=lewat_jabatan(skp),
        warisan=_warisan(skp_id) if "UBAH" in boleh else 0,
        unor=unor_di_bawah(skp) if "UBAH" in boleh and bentuk_pimpinan else [],
    )


def _warisan(skp_id: str) -> int:
    """How many results of a predecessor could still be taken over."""
    semua = layanan().warisan.ListWarisan(warisan_pb.ListWarisanRequest(skp_id=skp_id)).warisan
    return sum(not satu.sudah for satu in semua)


def _rhk_pimpinan(skp_id: str) -> pb.ListRhkPimpinanResponse:
    jawab: pb.ListRhkPimpinanResponse = layanan().skp.ListRhkPimpinan(
        pb.ListRhkPimpinanRequest(skp_id=skp_id)
    )
    return jawab


def pilihan_pimpinan(skp: pb.Skp) -> dict[str, str]:
    """The rater's results that this plan may take part in; none on the form of leaders."""
    if skp.jenis_skp != umum.JENIS_SKP_JA_JF:
        return {}
    semua = _rhk_pimpinan(skp.skp_id).rhk
    return {r.akar_id or r.rhk_id: r.rencana_hasil_kerja for r in semua}


def pilihan_indikator_pimpinan(skp: pb.Skp) -> list[tuple[str, str]]:
    """The indicators of those results."""
    if skp.jenis_skp != umum.JENIS_SKP_JA_JF:
        return []
    return _indikator(_rhk_pimpinan(skp.skp_id).rhk)


def _indikator(rhk: Iterable[pb.Rhk]) -> list[tuple[str, str]]:
    semua = list(rhk)
    banyak = len(semua) > 1
    return [
        (i.indikator_id, f"{r.rencana_hasil_kerja} – {i.indikator}" if banyak else i.indikator)
        for r in semua
        for i in r.indikator
    ]


def _tim_kerja() -> list[tuple[str, str]]:
    """The teams that a result may belong to."""
    jawab = layanan().tim_kerja.ListTimKerja(tim_pb.ListTimKerjaRequest())
    return [(t.tim_kerja_id, t.nama) for t in jawab.tim_kerja if not t.ditutup]


def _saran_tingkat(skp: pb.Skp) -> str:
    kata_saran = ", ".join(skp_kata.TINGKAT[t].teks.lower() for t in skp.tingkat_disarankan)
    return f"Yang lazim untuk jabatan Anda: {kata_saran}." if kata_saran else ""


def _kelompok(rhk: Iterable[pb.Rhk]) -> list[tuple[str, list[pb.Rhk]]]:
    """HASIL KERJA A. Utama, B. Tambahan, as on the form."""
    semua = list(rhk)
    return [
        ("A. Utama", [r for r in semua if r.jenis != umum.JENIS_RHK_TAMBAHAN]),
        ("B. Tambahan", [r for r in semua if r.jenis == umum.JENIS_RHK_TAMBAHAN]),
    ]


def unor_di_bawah(skp: pb.Skp) -> list[tuple[str, str]]:
    """The units that may own one of this leader's results: his own and those below."""
    semua = layanan().pegawai.ListUnor(pb.ListUnorRequest()).unor
    milik = {skp.pegawai.unor_id}
    for unor in semua:  # parents come before children
        if unor.induk_id in milik:
            milik.add(unor.unor_id)
    return [(unor.unor_id, unor.nama) for unor in semua if unor.unor_id in milik]
