"""What Formats B.1.1 to B.1.5 say: data for `rencana_aksi.typ` and `umpan_balik.typ`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from services.chassis.documents import tanggal
from services.penilaian.adapters import cetak_isi
from services.penilaian.adapters.cetak_isi import (
    JUDUL,
    LABEL,
    Bentuk,
    bentuk,
    identitas,
    nama_periode,
    penandatangan,
    umpan_balik,
)
from services.penilaian.domain.isian import UmpanBalik
from services.penilaian.domain.penilaian import Penilaian
from services.penilaian.domain.permintaan_cetak import TempatTanda
from services.penilaian.domain.rekan import nama_tercetak
from services.penilaian.domain.rencana import Rhk
from services.penilaian.domain.waktu import hari_hukum

SEBUTAN = {"pegawai": "Pegawai yang Dinilai", "penilai": "Pejabat Penilai Kinerja"}
REKAMAN = {Bentuk.KUALITATIF: "B.1.3", Bentuk.PIMPINAN: "B.1.4", Bentuk.JA_JF: "B.1.5"}
CATATAN_KAKI = (
    "* pilih salah satu (periode disesuaikan dengan periode evaluasi siklus pendek yang "
    "ditetapkan Instansi Pemerintah)"
)


def rencana_aksi(penilaian: Penilaian) -> dict[str, Any]:
    """Format B.1.1: the steps that lead to each result."""
    baris = [(r, [_aksi(penilaian, r)]) for r in _berurutan(penilaian)]
    return _langkah(penilaian, "B.1.1", "RENCANA AKSI", ["Rencana Aksi"], baris)


def pendokumentasian(penilaian: Penilaian) -> dict[str, Any]:
    """Format B.1.2: the steps, what was achieved, and the evidence of it."""
    baris = [(r, [_aksi(penilaian, r), _tercapai(penilaian, r)]) for r in _berurutan(penilaian)]
    kolom = ["Rencana Aksi", "Realisasi dan Bukti Dukung"]
    return _langkah(penilaian, "B.1.2", "PENDOKUMENTASIAN KINERJA", kolom, baris)


def rekaman(penilaian: Penilaian) -> dict[str, Any]:
    """Format B.1.3, B.1.4 or B.1.5, by the form of the plan: the feedback so far."""
    ini = bentuk(penilaian.skp.rencana)

    def umpan(satu: UmpanBalik) -> dict[str, str]:
        tercetak = umpan_balik(satu)
        nama = nama_tercetak(satu)
        siapa = tercetak["pemberi"] + (f" ({nama})" if nama else "")
        return tercetak | {"pemberi": f"{siapa}, {tanggal(hari_hukum(satu.dibuat))}"}

    return (
        cetak_isi.kepala(penilaian)
        | cetak_isi.hasil_kerja(penilaian, umpan)
        | {
            "judul_dokumen": f"Rekaman Umpan Balik {penilaian.periode.nama}",
            "format": f"Format {REKAMAN[ini]}",
            "judul": [
                "REKAMAN INFORMASI UMPAN BALIK BERKELANJUTAN",
                *JUDUL[ini],
                f"PERIODE: {nama_periode(penilaian.periode)}*",
            ],
            "label_ukuran": "Ukuran keberhasilan dan Target:",
            "catatan_kaki": CATATAN_KAKI,
        }
    )


def tanda(penilaian: Penilaian, tempat: Mapping[str, TempatTanda]) -> dict[str, Any]:
    """Where each signs."""
    skp, hasil = penilaian.skp, penilaian.hasil
    orang = {"pegawai": (hasil or skp).pegawai, "penilai": (hasil or skp).penilai}
    return {
        f"tanda_tangan_{siapa}": penandatangan(orang[siapa], SEBUTAN[siapa], t)
        for siapa, t in tempat.items()
    }


def _langkah(
    penilaian: Penilaian,
    nomor: str,
    judul: str,
    kolom: list[str],
    baris: list[tuple[Rhk, list[list[dict[str, str]]]]],
) -> dict[str, Any]:
    """The annex names only the year; here the steps are of one period, so that it is named too."""
    kepala = cetak_isi.kepala(penilaian)
    skp, hasil = penilaian.skp, penilaian.hasil
    return kepala | {
        "judul_dokumen": f"{judul.title()} {penilaian.periode.nama}",
        "format": f"Format {nomor}",
        "judul": [judul, f"PERIODE: {nama_periode(penilaian.periode)}"],
        "identitas": identitas((hasil or skp).pegawai, (hasil or skp).penilai, label=LABEL),
        "kolom": kolom,
        "baris": [{"rhk": r.rencana_hasil_kerja, "isi": isi} for r, isi in baris],
    }


def _berurutan(penilaian: Penilaian) -> list[Rhk]:
    """Main results first, as every form numbers them."""
    return sorted(penilaian.skp.rencana.rhk, key=lambda r: not r.utama)


def _aksi(penilaian: Penilaian, rhk: Rhk) -> list[dict[str, str]]:
    semua = penilaian.isian.rencana_aksi.values()
    return [
        _butir(a.deskripsi + (f" (target: {a.target})" if a.target else ""))
        for a in semua
        if a.rhk_id == rhk.id
    ]


def _tercapai(penilaian: Penilaian, rhk: Rhk) -> list[dict[str, str]]:
    isian = penilaian.isian
    realisasi = [
        _butir(
            f"{k.indikator}: {r.realisasi}"
            + (f" (sumber: {r.sumber_data})" if r.sumber_data else "")
        )
        for k in rhk.indikator
        if (r := isian.realisasi.get(k.id)) and r.realisasi
    ]
    bukti = [
        _butir(f"Bukti dukung: {b.nama}", b.tautan)
        for b in isian.bukti_dukung.values()
        if b.rhk_id == rhk.id
    ]
    return realisasi + bukti


def _butir(teks: str, tautan: str = "") -> dict[str, str]:
    return {"teks": teks, "tautan": tautan}
