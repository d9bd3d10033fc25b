"""Each form as PDF, by the same functions that print it for people."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import services.penilaian
from kinerja.penilaian.v1 import pembinaan_service_pb2 as pembinaan_pb
from services.chassis.documents import Printer, qr_svg
from services.penilaian.adapters import cetak
from services.penilaian.adapters.cetak_isi import penandatangan
from services.penilaian.adapters.pembinaan.pencetak import susun
from services.penilaian.adapters.rekaman import cetak as rekaman
from services.penilaian.domain.batas_dokumen import Jalur
from services.penilaian.domain.pembinaan import Pembinaan
from services.penilaian.domain.penilaian import Pelaku, Penilaian
from services.penilaian.domain.permintaan_cetak import TempatTanda
from services.penilaian.domain.rencana import SkpDisepakati
from tests.formulir import bimbingan, contoh

PRINTER = Printer(Path(services.penilaian.__file__).parent / "dokumen")
TEMPAT = TempatTanda(date(2026, 4, 7), "Cemarasari", "")
KODE, ALAMAT = "7K3M-9QXT-2B4D-F8HN", "https://kinerja.example.go.id/verifikasi"
VERIFIKASI = {
    "verifikasi": {
        "kode": KODE,
        "alamat": f"{ALAMAT}/{KODE}",
        "tampil": ALAMAT,
        "qr": qr_svg(f"{ALAMAT}/{KODE}"),
    }
}


def form_penilaian(penilaian: Penilaian) -> bytes:
    """C.1.1 to C.1.3."""
    assert penilaian.hasil is not None
    data = cetak.form_penilaian(penilaian, penilaian.hasil, contoh.CAPAIAN)
    tanda = cetak.tanda_form(penilaian, penilaian.hasil, [TEMPAT])
    return PRINTER.pdf("form_penilaian", data | tanda | VERIFIKASI)


def dokumen_evaluasi(penilaian: Penilaian) -> bytes:
    """D.1.1 to D.1.3."""
    assert penilaian.hasil is not None
    data = cetak.dokumen_evaluasi(penilaian, penilaian.hasil, contoh.CAPAIAN)
    tanda = cetak.tanda_dokumen(penilaian, penilaian.hasil, [TEMPAT] * 3)
    return PRINTER.pdf("dokumen_evaluasi", data | tanda | VERIFIKASI)


def langkah(susun_: Callable[[Penilaian], dict[str, Any]], penilaian: Penilaian) -> bytes:
    """B.1.1 and B.1.2."""
    tanda = rekaman.tanda(penilaian, {"pegawai": TEMPAT})
    return PRINTER.pdf("rencana_aksi", susun_(penilaian) | tanda)


def umpan_balik(penilaian: Penilaian) -> bytes:
    """B.1.3 to B.1.5."""
    tanda = rekaman.tanda(penilaian, {"pegawai": TEMPAT, "penilai": TEMPAT})
    return PRINTER.pdf("umpan_balik", rekaman.rekaman(penilaian) | tanda)


def pembinaan(ini: Pembinaan, format_: int, siapa: str = "prakom") -> bytes:
    """B.1.6 to B.1.10."""
    data, tempat = susun(ini, format_, Pelaku(siapa, ""))
    tanda = [penandatangan(orang, sebutan, TEMPAT) for _, sebutan, orang in tempat]
    return PRINTER.pdf("pembinaan", data | {"tanda_tangan": tanda})


def tahunan(skp: SkpDisepakati, jalur: Jalur = Jalur.PENILAI) -> Penilaian:
    """The rated year."""
    return contoh.dinilai(contoh.berjalan(skp, contoh.TAHUNAN), jalur=jalur)


_JF, _PIMPINAN, _NARATIF = contoh.SKP_JA_JF, contoh.SKP_PIMPINAN, contoh.SKP_KUALITATIF
_PELAKSANAAN = pembinaan_pb.FORMAT_PEMBINAAN_PELAKSANAAN
FORMULIR: dict[str, Callable[[], bytes]] = {
    "B.1.1": lambda: langkah(rekaman.rencana_aksi, contoh.berjalan(_JF)),
    "B.1.2": lambda: langkah(rekaman.pendokumentasian, contoh.berjalan(_JF)),
    "B.1.3": lambda: umpan_balik(contoh.berjalan(_NARATIF)),
    "B.1.4": lambda: umpan_balik(contoh.berjalan(_PIMPINAN)),
    "B.1.5": lambda: umpan_balik(contoh.berjalan(_JF)),
    "B.1.6": lambda: pembinaan(bimbingan.COACHING, _PELAKSANAAN),
    "B.1.7": lambda: pembinaan(bimbingan.MENTORING, _PELAKSANAAN),
    "B.1.8": lambda: pembinaan(bimbingan.COACHING, pembinaan_pb.FORMAT_PEMBINAAN_UMPAN_BALIK),
    "B.1.9": lambda: pembinaan(bimbingan.COACHING, pembinaan_pb.FORMAT_PEMBINAAN_KOMPETENSI),
    "B.1.10": lambda: pembinaan(bimbingan.KONSELING, _PELAKSANAAN),
    "C.1.1": lambda: form_penilaian(contoh.dinilai(contoh.berjalan(_NARATIF))),
    "C.1.2": lambda: form_penilaian(contoh.dinilai(contoh.berjalan(_PIMPINAN))),
    "C.1.3": lambda: form_penilaian(contoh.dinilai(contoh.berjalan(_JF))),
    "D.1.1": lambda: dokumen_evaluasi(tahunan(_JF)),
    "D.1.2": lambda: dokumen_evaluasi(tahunan(_JF, Jalur.ATASAN_PENILAI)),
    "D.1.3": lambda: dokumen_evaluasi(contoh.diputus(tahunan(_JF))),
}
