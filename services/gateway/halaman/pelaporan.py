"""Pelaporan: what I report, what lies with me, the agency at a glance, one report."""

from __future__ import annotations

from collections.abc import Callable

from flask import Blueprint, g, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.penilaian.v1 import pelaporan_service_pb2 as pb
from kinerja.penilaian.v1 import penilaian_service_pb2 as penilaian_pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import kata, pelaporan_kata, tulisan
from services.gateway.halaman.formulir import (
    Kini,
    berhasil,
    gagal_dari,
    kerjakan,
    kirim,
    teks,
    tolak,
)
from services.gateway.halaman.kerangka import BULAN, halaman_diminta, tahun_dipilih
from services.gateway.halaman.penilaian_hasil import berkas_pdf
from services.gateway.problems import Masalah, kesalahan_di

bp = Blueprint("pelaporan", __name__, url_prefix="/pelaporan")
SATU = "/<laporan_id>"
TAHUNAN = "TAHUNAN-0"
PERIODE = (
    (TAHUNAN, "Tahunan"),
    *((f"TRIWULANAN-{n}", f"Triwulan {r}") for n, r in enumerate(("I", "II", "III", "IV"), 1)),
    *((f"BULANAN-{n}", nama) for n, nama in enumerate(BULAN, 1)),
)  # fmt: skip


@bp.app_context_processor
def _kata() -> dict[str, object]:
    return {"kata_pelaporan": pelaporan_kata}


@bp.get("")
@peran("PEGAWAI")
def dokumen() -> ResponseReturnValue:
    return _tampil_dokumen()


@bp.post("")
@peran("PEGAWAI")
def sampaikan() -> ResponseReturnValue:
    pesan = pb.SampaikanLaporanRequest(periode=periode_dipilih(), catatan=teks("catatan"))
    try:
        semua = kirim(layanan().pelaporan.SampaikanLaporan, pesan).laporan
    except Masalah as masalah:
        kembali = url_for(".dokumen", **_saringan())
        return tolak(masalah, formulir="lapor", tampil=_tampil_dokumen, kembali=kembali)
    jumlah = sum(satu.ringkas.jumlah_dokumen for satu in semua)
    return berhasil(f"{jumlah} dokumen dilaporkan.", alamat(semua[0].ringkas.laporan_id))


@bp.get("/masuk")
@peran("PEGAWAI")
def masuk() -> ResponseReturnValue:
    return _tampil_laporan("masuk", pb.ListLaporanRequest(lingkup=pb.LINGKUP_LAPORAN_MASUK))


@bp.get("/instansi")
@peran("PEGAWAI")
def instansi() -> ResponseReturnValue:
    pesan = permintaan_pelapor()
    pesan.halaman.CopyFrom(halaman_diminta())
    jawab = layanan().pelaporan.ListPelapor(pesan)
    return render_template(
        "pelaporan/instansi.html",
        daftar=jawab.pelapor,
        lanjut=jawab.next_page_token,
        batas=jawab.batas,
        dasar=jawab.dasar_batas,
        belum=pesan.belum,
        **_kepala("instansi"),
    )


@bp.get("/instansi/laporan")
@peran("PEGAWAI")
def laporan_instansi() -> ResponseReturnValue:
    p = periode_dipilih()
    pesan = pb.ListLaporanRequest(
        lingkup=pb.LINGKUP_LAPORAN_INSTANSI, tahun=p.tahun, jenis=p.jenis, ke=p.ke
    )
    return _tampil_laporan("instansi", pesan)


@bp.get(SATU)
@peran("PEGAWAI")
def lihat(laporan_id: str) -> ResponseReturnValue:
    return _tampil(laporan_id)


@bp.post(f"{SATU}/sampaikan-ulang")
@peran("PEGAWAI")
def sampaikan_ulang(laporan_id: str) -> ResponseReturnValue:
    pesan = pb.SampaikanUlangLaporanRequest(
        laporan_id=laporan_id, catatan=teks("catatan"), etag=teks("etag")
    )
    return _jalankan(
        laporan_id,
        lambda: kirim(layanan().pelaporan.SampaikanUlangLaporan, pesan),
        formulir="ulang",
        sesudah="Laporan disampaikan ulang.",
    )


@bp.post(f"{SATU}/teruskan")
@peran("PEGAWAI")
def teruskan(laporan_id: str) -> ResponseReturnValue:
    pesan = pb.TeruskanLaporanRequest(
        laporan_id=laporan_id, catatan=teks("catatan"), etag=teks("etag")
    )
    return _jalankan(
        laporan_id,
        lambda: kirim(layanan().pelaporan.TeruskanLaporan, pesan),
        formulir="teruskan",
        sesudah="Laporan diteruskan.",
    )


@bp.post(f"{SATU}/kembalikan")
@peran("PEGAWAI")
def kembalikan(laporan_id: str) -> ResponseReturnValue:
    pesan = pb.KembalikanLaporanRequest(
        laporan_id=laporan_id, catatan=teks("catatan"), etag=teks("etag")
    )
    return _jalankan(
        laporan_id,
        lambda: kirim(layanan().pelaporan.KembalikanLaporan, pesan),
        formulir="kembalikan",
        sesudah="Laporan dikembalikan. Pelapor sudah diberi tahu.",
        ke=_MASUK,
    )


@bp.post(f"{SATU}/terima")
@peran("PEGAWAI")
def terima(laporan_id: str) -> ResponseReturnValue:
    pesan = pb.TerimaLaporanRequest(laporan_id=laporan_id, etag=teks("etag"))
    return _jalankan(
        laporan_id,
        lambda: kirim(layanan().pelaporan.TerimaLaporan, pesan),
        formulir="terima",
        sesudah="Laporan diterima. Pelapor sudah diberi tahu.",
    )


@bp.get(f"{SATU}/cetak/<periode_id>/<any('dokumen-evaluasi', 'form-penilaian'):apa>.pdf")
@peran("PEGAWAI")
def cetak(laporan_id: str, periode_id: str, apa: str) -> ResponseReturnValue:
    """One date and one place for every signature of the paper."""
    tanda = {nama: request.args.get(nama, "").strip() for nama in ("tanggal", "lokasi")}
    try:
        if apa == "form-penilaian":
            formulir = penilaian_pb.CetakFormPenilaianRequest(periode_id=periode_id, **tanda)
            return berkas_pdf(layanan().penilaian.CetakFormPenilaian(formulir))
        semua = {
            f"{nama}_{siapa}": isi
            for siapa in ("pegawai", "penilai", "atasan")
            for nama, isi in tanda.items()
        }
        dokumen = penilaian_pb.CetakDokumenEvaluasiRequest(periode_id=periode_id, **semua)
        return berkas_pdf(layanan().penilaian.CetakDokumenEvaluasi(dokumen))
    except Masalah as masalah:
        if masalah.status not in {409, 422}:
            raise
        # One field was typed for all signatures, so it is wrong once.
        masalah.errors = [
            kesalahan_di(*satu)
            for satu in dict.fromkeys(
                (e["field"].partition("_")[0], e["pesan"]) for e in masalah.errors
            )
        ]
        g.gagal = gagal_dari(masalah, "cetak", isian=request.args)
        return _tampil(laporan_id), masalah.status


def alamat(laporan_id: str) -> str:
    return url_for("halaman.pelaporan.lihat", laporan_id=laporan_id)


def periode_dipilih() -> pb.PeriodeLaporan:
    """The evaluation of the address; without one, the quarter that ended last."""
    jenis, _, ke = _kode_periode().partition("-")
    return pb.PeriodeLaporan(
        tahun=tahun_dipilih(),
        jenis=kata.JENIS_PERIODE.nilai(jenis),  # type: ignore[arg-type]
        ke=int(ke),
    )


def permintaan_pelapor() -> pb.ListPelaporRequest:
    """The filters of the agency's list."""
    belum = request.args.get("belum", "") == "ya"
    return pb.ListPelaporRequest(periode=periode_dipilih(), belum=belum)


def _kode_periode() -> str:
    kode = request.args.get("periode", "")
    if kode in dict(PERIODE):
        return kode
    hari = tulisan.hari_ini()
    if tahun_dipilih() != hari.year:
        return TAHUNAN
    return f"TRIWULANAN-{max((hari.month - 1) // 3, 1)}"


def _saringan() -> dict[str, object]:
    return {"tahun": tahun_dipilih(), "periode": _kode_periode()}


_MASUK = "halaman.pelaporan.masuk"


def _kepala(bagian: str) -> dict[str, object]:
    """What the head of every list is drawn from."""
    pyb = layanan().pelaporan.GetPyb(pb.GetPybRequest()).pyb
    return {
        "bagian": bagian,
        "pyb": pyb,
        "pengelola": pyb.saya or "ADMIN_INSTANSI" in g.sesi.peran,
        "pilihan": PERIODE,
        "tahun_ini": tulisan.hari_ini().year,
        **_saringan(),
    }


def _tampil_laporan(bagian: str, pesan: pb.ListLaporanRequest) -> str:
    pesan.halaman.CopyFrom(halaman_diminta())
    jawab = layanan().pelaporan.ListLaporan(pesan)
    return render_template(
        "pelaporan/laporan.html",
        daftar=jawab.laporan,
        lanjut=jawab.next_page_token,
        **_kepala(bagian),
    )


def _tampil_dokumen() -> str:
    p = periode_dipilih()
    jawab = layanan().pelaporan.ListDokumenLapor(pb.ListDokumenLaporRequest(periode=p))
    milik = pb.ListLaporanRequest(
        lingkup=pb.LINGKUP_LAPORAN_KELUAR, tahun=p.tahun, jenis=p.jenis, ke=p.ke
    )
    siap = [d for d in jawab.dokumen if d.keadaan == pb.KEADAAN_DOKUMEN_SIAP]
    return render_template(
        "pelaporan/dokumen.html",
        daftar=jawab.dokumen,
        siap=len(siap),
        batas=jawab.batas,
        dasar=jawab.dasar_batas,
        laporan=layanan().pelaporan.ListLaporan(milik).laporan,
        **_kepala("dokumen"),
    )


def _ambil(laporan_id: str) -> pb.Laporan:
    pesan = pb.GetLaporanRequest(laporan_id=laporan_id)
    ini: pb.Laporan = layanan().pelaporan.GetLaporan(pesan).laporan
    return ini


def _tampil(laporan_id: str) -> str:
    ini = _ambil(laporan_id)
    pelapor = ini.ringkas.pelapor.pegawai_id == g.sesi.pegawai_id
    return render_template(
        "pelaporan/lihat.html",
        lap=ini,
        r=ini.ringkas,
        boleh=set(ini.boleh),
        membaca_skp=pelapor or "ADMIN_INSTANSI" in g.sesi.peran,
        hari_ini=tulisan.hari_ini().isoformat(),
    )


def _jalankan(
    laporan_id: str, kerja: Callable[[], object], *, formulir: str, sesudah: str, ke: str = ""
) -> ResponseReturnValue:
    return kerjakan(
        kerja,
        formulir=formulir,
        sesudah=sesudah,
        tampil=lambda: _tampil(laporan_id),
        kembali=alamat(laporan_id),
        kini=lambda: Kini(_ambil(laporan_id).etag),
        ke=url_for(ke) if ke else "",
    )
