"""Beranda: what waits for me, where I am in the year, and what was said to me."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from flask import Blueprint, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from kinerja.notifikasi.v1 import notifikasi_service_pb2 as notifikasi
from kinerja.pak.v1 import pak_service_pb2 as pak
from kinerja.penilaian.v1 import keberatan_service_pb2 as keberatan
from kinerja.penilaian.v1 import pembinaan_service_pb2 as pembinaan
from kinerja.penilaian.v1 import penilaian_service_pb2 as penilaian
from kinerja.penilaian.v1 import rekan_service_pb2 as rekan
from kinerja.skp.v1 import atasan_service_pb2 as atasan
from kinerja.skp.v1 import skp_service_pb2 as skp
from kinerja.umum.v1.umum_pb2 import Halaman
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import garis_tahun, pembinaan_kata, tulisan
from services.gateway.halaman.menilai import punya_bawahan
from services.gateway.halaman.sabar import Pengumpul

bp = Blueprint("beranda", __name__)

PALING_BANYAK = 5
JUMLAH_PESAN = 4
JUMLAH_DAFTAR = Halaman(page_size=50)


@dataclass(frozen=True)
class Tugas:
    """One thing that waits for this person."""

    apa: str
    alamat: str
    # Whom it holds up; empty: only himself.
    menahan: str
    sampai: str = ""


@bp.get("/")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def lihat() -> ResponseReturnValue:
    if "PEGAWAI" not in g.sesi.peran:  # BKN's administrator plans nothing himself
        return redirect(url_for("halaman.dashboard.pengisian"), 303)
    kumpul, tahun = Pengumpul(), tulisan.hari_ini().year
    milik = kumpul.ambil(
        "SKP", "skp", lambda: layanan().skp.ListSkp(skp.ListSkpRequest(tahun=tahun)).skp
    )
    permintaan = penilaian.ListPeriodeRequest(tahun=tahun)
    semua = kumpul.ambil(
        "penilaian", "penilaian", lambda: layanan().penilaian.ListPeriode(permintaan).periode
    )
    periode = [satu for satu in semua if not satu.ditiadakan]
    tugas = kumpul.ambil("SKP", "skp", lambda: _skp_saya(milik, tahun))
    tugas += _penilaian_saya(periode)
    tugas += kumpul.ambil("keberatan", "penilaian", _keberatan)
    tugas += kumpul.ambil("permintaan umpan balik", "penilaian", _umpan_balik)
    tugas += kumpul.ambil("pembinaan", "penilaian", _pembinaan)
    tugas += kumpul.ambil("permintaan data", "skp", _permintaan_data)
    if punya_bawahan():
        tugas += kumpul.ambil("SKP bawahan", "skp", lambda: _skp_bawahan(tahun))
        tugas += kumpul.ambil("penilaian bawahan", "penilaian", lambda: _penilaian_bawahan(tahun))
        tugas += kumpul.ambil("penilaian yang beralih", "penilaian", _beralih)
        tugas += kumpul.ambil("persetujuan PAK", "pak", _pak_bawahan)
    tugas += kumpul.ambil("angka kredit", "pak", _pak_saya)
    return render_template(
        "beranda.html",
        tugas=sorted(tugas, key=lambda satu: satu.sampai or "9999"),
        garis=garis_tahun.susun(tahun, milik, periode),
        pesan=kumpul.ambil("pesan", "notifikasi", _pesan),
        kurang=sorted(kumpul.kurang),
        tahun=tahun,
    )


def _skp_saya(milik: list[skp.SkpRingkas], tahun: int) -> Iterator[Tugas]:
    if not milik and "PEGAWAI" in g.sesi.peran:
        pegawai = layanan().pegawai.GetPegawai(skp.GetPegawaiRequest()).pegawai
        if pegawai.wajib_skp:
            penilai = next((p.penilai.nama for p in pegawai.penugasan if p.penilai.nama), "")
            yield Tugas(f"Buat SKP {tahun}", url_for("halaman.skp.tambah"), penilai)
    for ringkas in milik:
        if ringkas.status == skp.STATUS_SKP_DRAFT:
            isi = layanan().skp.GetSkp(skp.GetSkpRequest(skp_id=ringkas.skp_id)).skp
            apa = (
                "Perbaiki SKP yang dikembalikan"
                if isi.catatan_pengembalian
                else "Lengkapi dan ajukan SKP"
            )
            yield Tugas(
                f"{apa} {tulisan.rentang(isi.periode_mulai, isi.periode_selesai)}",
                url_for("halaman.skp.lihat", skp_id=isi.skp_id),
                isi.penilai.nama,
                isi.menunggu_sampai,
            )


def _penilaian_saya(periode: list[penilaian.Periode]) -> Iterator[Tugas]:
    kini = tulisan.hari_ini().isoformat()
    for satu in periode:
        alamat = url_for("halaman.penilaian.lihat", periode_id=satu.periode_id)
        if satu.status == penilaian.STATUS_PENILAIAN_DISAMPAIKAN:
            yield Tugas(
                f"Terima dokumen evaluasi {satu.nama}", f"{alamat}/terima", satu.penilai_nama
            )
        berjalan = satu.status == penilaian.STATUS_PENILAIAN_BERJALAN and satu.mulai <= kini
        if berjalan and not satu.jumlah_bukti_dukung:
            apa = f"Isi bukti dukung dan realisasi {satu.nama}"
            yield Tugas(apa, alamat, satu.penilai_nama, satu.selesai)


def _beralih() -> Iterator[Tugas]:
    """What nobody rated in time, and is this person's as the rater's superior."""
    minta = penilaian.ListPenilaianBawahanRequest(beralih=True, halaman=JUMLAH_DAFTAR)
    semua = layanan().penilaian.ListPenilaianBawahan(minta).periode
    for tahun in sorted({satu.tahun for satu in semua}):
        alamat = url_for("halaman.bawahan.penilaian_bawahan", beralih="ya", tahun=tahun)
        apa = f"Nilai periode {tahun} yang terlewat penilainya"
        yield Tugas(apa, alamat, "pegawai yang menunggu")


def _keberatan() -> Iterator[Tugas]:
    """Objections that wait for this person's word."""
    minta = keberatan.ListKeberatanRequest(terbuka=True, halaman=JUMLAH_DAFTAR)
    for satu in layanan().keberatan.ListKeberatan(minta).keberatan[:PALING_BANYAK]:
        periode = satu.periode
        alamat = url_for(
            "halaman.penilaian.lihat", periode_id=periode.periode_id, _anchor="keberatan"
        )
        nama = periode.pegawai.nama
        if satu.peran == keberatan.PERAN_KEBERATAN_PEMUTUS:
            yield Tugas(f"Putuskan keberatan {nama}", alamat, nama, satu.batas_putus)
        if satu.peran == keberatan.PERAN_KEBERATAN_PENILAI and not satu.dijelaskan:
            yield Tugas(f"Jelaskan penilaian {nama}", alamat, nama, satu.batas_putus)


def _umpan_balik() -> Iterator[Tugas]:
    """Colleagues who asked for this person's word."""
    semua = layanan().rekan.ListPermintaanUmpanBalik(rekan.ListPermintaanUmpanBalikRequest())
    for satu in semua.permintaan[:PALING_BANYAK]:
        periode = satu.periode
        alamat = url_for("halaman.rekan.lihat", periode_id=periode.periode_id)
        apa = f"Beri umpan balik untuk {periode.nama}, {periode.nama_periode}"
        yield Tugas(apa, alamat, periode.nama, periode.selesai)


def _pembinaan() -> Iterator[Tugas]:
    """Guidance and counselling that wait for this person's step."""
    minta = pembinaan.ListPembinaanRequest(terbuka=True, halaman=JUMLAH_DAFTAR)
    for satu in layanan().pembinaan.ListPembinaan(minta).pembinaan:
        alamat = url_for("halaman.pembinaan.lihat", pembinaan_id=satu.pembinaan_id)
        jenis, nama = pembinaan_kata.JENIS[satu.jenis].teks.lower(), satu.pegawai.nama
        if satu.peran == pembinaan.PERAN_PEMBINAAN_PEGAWAI and satu.menunggu_umpan_balik:
            apa = f"Beri umpan balik atas {jenis} Anda"
            yield Tugas(apa, alamat, "atasan pejabat penilai")
        if satu.peran != pembinaan.PERAN_PEMBINAAN_PENILAI:
            continue
        if satu.status == pembinaan.STATUS_PEMBINAAN_DIAJUKAN:
            yield Tugas(f"Putuskan usul {jenis} {nama}", alamat, nama)
        if satu.menunggu_kompetensi:
            yield Tugas(f"Evaluasi kompetensi {nama} sesudah {jenis}", alamat, nama)


def _permintaan_data() -> Iterator[Tugas]:
    """Requests that wait for this person's answer; an administrator's are his agency's."""
    lingkup = "INSTANSI" if "ADMIN_INSTANSI" in g.sesi.peran else "MENUNGGU_SAYA"
    pesan = atasan.ListPermintaanRequest(lingkup=lingkup, terbuka=True, halaman=JUMLAH_DAFTAR)
    for satu in layanan().atasan.ListPermintaan(pesan).permintaan[:PALING_BANYAK]:
        alamat = url_for("halaman.atasan.lihat", permintaan_id=satu.permintaan_id)
        nama = satu.pegawai.nama
        yield Tugas(f"Jawab permintaan perbaikan data {nama}", alamat, nama, satu.menunggu_sampai)


def _pak_saya() -> Iterator[Tugas]:
    for satu in layanan().pak.ListPak(pak.ListPakRequest()).pak:
        alamat = url_for("halaman.pak.lihat", pak_id=satu.pak_id)
        if satu.status == pak.STATUS_PAK_DRAFT:
            yield Tugas(f"Periksa dan ajukan PAK {satu.tahun}", alamat, "")
        if satu.status == pak.STATUS_PAK_DISETUJUI and satu.status_kirim in {
            pak.STATUS_KIRIM_BELUM,
            pak.STATUS_KIRIM_GAGAL,
        }:
            yield Tugas(f"Sinkronkan PAK {satu.tahun} ke SIASN", alamat, "")


def _skp_bawahan(tahun: int) -> Iterator[Tugas]:
    pesan = skp.ListSkpBawahanRequest(
        tahun=tahun, status=skp.STATUS_SKP_PENGAJUAN, halaman=JUMLAH_DAFTAR
    )
    semua = layanan().skp.ListSkpBawahan(pesan).skp
    for ringkas in semua[:PALING_BANYAK]:
        isi = layanan().skp.GetSkp(skp.GetSkpRequest(skp_id=ringkas.skp_id)).skp
        alamat = url_for("halaman.skp.lihat", skp_id=ringkas.skp_id)
        nama = ringkas.pegawai.nama
        yield Tugas(f"Tinjau SKP {nama}", alamat, nama, isi.menunggu_sampai)
    if (sisa := len(semua) - PALING_BANYAK) > 0:
        alamat = url_for("halaman.bawahan.skp_bawahan", tahun=tahun, status="PENGAJUAN")
        yield Tugas(f"Tinjau {sisa} SKP bawahan lainnya", alamat, f"{sisa} pegawai")


def _penilaian_bawahan(tahun: int) -> Iterator[Tugas]:
    kini = tulisan.hari_ini().isoformat()
    for status, kata_kerja in (
        (penilaian.STATUS_PENILAIAN_BERJALAN, "Nilai"),
        (penilaian.STATUS_PENILAIAN_DINILAI, "Sampaikan dokumen evaluasi"),
    ):
        pesan = penilaian.ListPenilaianBawahanRequest(
            tahun=tahun, status=status, halaman=JUMLAH_DAFTAR
        )
        semua = [
            satu
            for satu in layanan().penilaian.ListPenilaianBawahan(pesan).periode
            if satu.selesai <= kini or status == penilaian.STATUS_PENILAIAN_DINILAI
        ]
        for satu in semua[:PALING_BANYAK]:
            alamat = url_for(
                "halaman.penilaian.lihat", periode_id=satu.periode_id, _anchor="hasil"
            )
            nama = satu.pegawai.nama
            sampai = satu.batas_penilaian if kata_kerja == "Nilai" else ""
            yield Tugas(f"{kata_kerja} {nama}, {satu.nama}", alamat, nama, sampai)
        if (sisa := len(semua) - PALING_BANYAK) > 0:
            alamat = url_for("halaman.bawahan.penilaian_bawahan", tahun=tahun)
            yield Tugas(f"{kata_kerja}: {sisa} lainnya", alamat, f"{sisa} pegawai")


def _pak_bawahan() -> Iterator[Tugas]:
    pesan = pak.ListPakBawahanRequest(menunggu_saya=True, halaman=JUMLAH_DAFTAR)
    jawab = layanan().pak.ListPakBawahan(pesan)
    for saldo in jawab.saldo:
        nama = saldo.pegawai.nama
        yield Tugas(
            f"Putuskan saldo angka kredit {nama}", url_for("halaman.persetujuan.daftar"), nama
        )
    for satu in jawab.pak:
        nama = satu.pegawai.nama
        alamat = url_for("halaman.pak.lihat", pak_id=satu.pak_id)
        apa = "Ganti" if satu.berbeda else "Putuskan"
        yield Tugas(f"{apa} PAK {satu.tahun} {nama}", alamat, nama)


def _pesan() -> list[notifikasi.Pesan]:
    pesan = notifikasi.ListPesanRequest(halaman=Halaman(page_size=JUMLAH_PESAN))
    return list(layanan().notifikasi.ListPesan(pesan).pesan)
