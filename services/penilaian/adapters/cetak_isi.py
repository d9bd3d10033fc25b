"""What the forms of a period have in common: who stands on them, and the rows of their tables."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import Any

from services.chassis.documents import tanggal
from services.penilaian.domain import rekan
from services.penilaian.domain.isian import Emotikon, PemberiJenis, UmpanBalik
from services.penilaian.domain.kurva_ideal import CapaianOrganisasi
from services.penilaian.domain.matriks_predikat import Ekspektasi, Predikat
from services.penilaian.domain.penilaian import Penilaian
from services.penilaian.domain.permintaan_cetak import TempatTanda
from services.penilaian.domain.rencana import (
    Indikator,
    JenisSkp,
    Orang,
    Pendekatan,
    Perilaku,
    Rencana,
    Rhk,
)
from services.penilaian.domain.siklus import JenisPeriode, Periode

LABEL = ("NAMA", "NIP", "PANGKAT/ GOL. RUANG", "JABATAN", "UNIT KERJA")
LABEL_KUANTITATIF = ("NAMA", "NIP", "PANGKAT/GOL RUANG", "JABATAN", "UNIT KERJA")
_JEMPOL = {Emotikon.JEMPOL_ATAS: "(jempol ke atas)", Emotikon.JEMPOL_BAWAH: "(jempol ke bawah)"}
PEMBERI = {
    PemberiJenis.PENILAI: "Pimpinan",
    PemberiJenis.ATASAN_PENILAI: "Atasan pimpinan",
    **rekan.SEBUTAN,
}
Umpan = Callable[[UmpanBalik], dict[str, str]]


class Bentuk(StrEnum):
    """Which tables a form has: the annex prints its results in three ways."""

    KUALITATIF = "kualitatif"
    PIMPINAN = "pimpinan"
    JA_JF = "ja-jf"


JUDUL = {
    Bentuk.KUALITATIF: ["PENDEKATAN HASIL KERJA KUALITATIF"],
    Bentuk.PIMPINAN: [
        "PENDEKATAN HASIL KERJA KUANTITATIF",
        "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI",
    ],
    Bentuk.JA_JF: [
        "PENDEKATAN HASIL KERJA KUANTITATIF",
        "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
    ],
}


def bentuk(rencana: Rencana) -> Bentuk:
    """By approach, and with figures by whose plan it is."""
    if rencana.pendekatan is Pendekatan.KUALITATIF:
        return Bentuk.KUALITATIF
    return Bentuk.JA_JF if rencana.jenis_skp is JenisSkp.JA_JF else Bentuk.PIMPINAN


def kepala(penilaian: Penilaian) -> dict[str, Any]:
    """Agency, days of the plan, and employee beside rater: once rated, those of the rating."""
    skp, hasil = penilaian.skp, penilaian.hasil
    pegawai, penilai = (hasil or skp).pegawai, (hasil or skp).penilai
    ini = bentuk(skp.rencana)
    return {
        "bentuk": ini.value,
        "instansi": skp.rencana.instansi_nama.upper(),
        "periode_penilaian": rentang(skp.rencana.mulai, skp.rencana.selesai),
        "identitas": identitas(
            pegawai,
            penilai,
            label=LABEL if ini is Bentuk.KUALITATIF else LABEL_KUANTITATIF,
            instansi=skp.rencana.instansi_nama if ini is Bentuk.PIMPINAN else "",
        ),
    }


def hasil_kerja(penilaian: Penilaian, umpan: Umpan) -> dict[str, Any]:
    """Results, main ones first, and behaviours, with what was achieved and said of each."""
    rencana = penilaian.skp.rencana
    nomor = iter(range(1, len(rencana.rhk) + 1))
    utama = [_rhk(penilaian, r, next(nomor), umpan) for r in rencana.rhk if r.utama]
    tambahan = [_rhk(penilaian, r, next(nomor), umpan) for r in rencana.rhk if not r.utama]
    return {
        "utama": utama,
        "tambahan": tambahan,
        "perilaku": [_perilaku(penilaian, p, umpan) for p in rencana.perilaku],
    }


def penandatangan(orang: Orang, sebutan: str, tanda: TempatTanda) -> dict[str, str]:
    """A place to sign: where and when, as whom, and the mark for a digital signature."""
    return {
        "tempat_tanggal": f"{tanda.lokasi}, {tanggal(tanda.tanggal)}",
        "sebutan": sebutan,
        "nama": orang.nama,
        "nip": orang.nip,
        "anchor": tanda.anchor,
    }


def nama_periode(periode: Periode) -> str:
    """The period as the heading names it."""
    awalan = {JenisPeriode.BULANAN: "BULAN ", JenisPeriode.TAHUNAN: "PENILAIAN "}
    return awalan.get(periode.jenis, "") + periode.nama.upper()


def rentang(mulai: date, selesai: date) -> str:
    """The plan's days: "1 JANUARI SD 31 DESEMBER TAHUN 2026"."""
    awal, akhir = (tanggal(h).rsplit(" ", 1)[0].upper() for h in (mulai, selesai))
    return f"{awal} SD {akhir} TAHUN {selesai.year}"


def sebutan(kata: CapaianOrganisasi | Predikat | Ekspektasi | None) -> str:
    """A legal word in the letters of the annex (it writes DIATAS, DIBAWAH), or a dash."""
    if kata is None:
        return "-"
    if kata is Predikat.KURANG:
        return "KURANG (MISCONDUCT)"
    return kata.value.replace("DI_", "DI").replace("_", " ")


def pilihan(kata: Any, terpilih: Any) -> dict[str, Any]:
    """All words of which one is chosen, and which."""
    return {
        "pilihan": [sebutan(k) for k in kata],
        "terpilih": sebutan(terpilih) if terpilih else "",
    }


def isi_orang(orang: Orang) -> list[str]:
    """Name, NIP, rank, post and unit, as every form asks for them.

    A PPPK has a golongan and no pangkat; a state official has neither.
    """
    pangkat = "/ ".join(p for p in (orang.pangkat, orang.golongan) if p)
    return [orang.nama, orang.nip, pangkat, orang.jabatan, orang.unit_kerja]


def identitas(
    pegawai: Orang, penilai: Orang, *, label: tuple[str, ...] = LABEL, instansi: str = ""
) -> list[dict[str, str]]:
    """Employee beside rater. With `instansi` the rater's agency stands instead of his unit.

    So ask C.1.2 and B.1.4; of a rater from elsewhere only the unit is known.
    """
    label_penilai, isi_penilai = list(label), isi_orang(penilai)
    if instansi:
        label_penilai[-1] = "INSTANSI"
        seinstansi = penilai.instansi_id == pegawai.instansi_id
        isi_penilai[-1] = instansi if seinstansi else penilai.unit_kerja
    isi = zip(label, label_penilai, isi_orang(pegawai), isi_penilai, strict=True)
    return [{"label": a, "label_penilai": b, "pegawai": c, "penilai": d} for a, b, c, d in isi]


def umpan_balik(umpan: UmpanBalik) -> dict[str, str]:
    """Feedback by the relation of who spoke, never by name."""
    jempol = _JEMPOL[umpan.emotikon] if umpan.emotikon else ""
    return {
        "pemberi": PEMBERI[umpan.pemberi_jenis],
        "teks": " ".join(t for t in (umpan.teks, jempol) if t),
    }


def _rhk(penilaian: Penilaian, rhk: Rhk, no: int, umpan: Umpan) -> dict[str, Any]:
    isian = penilaian.isian
    # A result without a measure still has its line on the form.
    indikator = rhk.indikator or (Indikator("", ""),)
    return {
        "no": no,
        "rhk": rhk.rencana_hasil_kerja,
        "rhk_pimpinan": rhk.rhk_pimpinan,
        "penugasan": rhk.penugasan_dari,
        "indikator": [_indikator(penilaian, k) for k in indikator],
        "bukti": [
            {"nama": b.nama, "tautan": b.tautan}
            for b in isian.bukti_dukung.values()
            if b.rhk_id == rhk.id
        ],
        "umpan_balik": [umpan(u) for u in isian.umpan_balik.values() if u.rhk_id == rhk.id],
    }


def _indikator(penilaian: Penilaian, k: Indikator) -> dict[str, str]:
    realisasi = penilaian.isian.realisasi.get(k.id)
    perspektif = k.perspektif.replace("_", " ").title()
    narasi = k.indikator + (f"; target: {k.target}" if k.target else "")
    return {
        "aspek": k.aspek.title(),
        "indikator": k.indikator,
        "target": k.target,
        "perspektif": perspektif,
        "narasi": narasi + (f" (Perspektif {perspektif})" if perspektif else ""),
        "realisasi": realisasi.realisasi if realisasi else "",
        "sumber": realisasi.sumber_data if realisasi else "",
    }


def _perilaku(penilaian: Penilaian, perilaku: Perilaku, umpan: Umpan) -> dict[str, Any]:
    semua = penilaian.isian.umpan_balik.values()
    return {
        "nama": perilaku.nama,
        "panduan": list(perilaku.panduan),
        "ekspektasi": list(perilaku.ekspektasi_khusus),
        "umpan_balik": [umpan(u) for u in semua if u.nilai is perilaku.nilai],
    }
