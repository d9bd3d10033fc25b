"""What the papers of a period say, as data for the templates in `dokumen/`."""

from __future__ import annotations

from datetime import date
from typing import Any

from services.chassis.documents import tanggal
from services.penilaian.domain import rekan
from services.penilaian.domain.capaian_berlaku import CapaianDipakai
from services.penilaian.domain.hasil import Hasil
from services.penilaian.domain.isian import Emotikon, PemberiJenis, UmpanBalik
from services.penilaian.domain.keberatan import Keberatan
from services.penilaian.domain.kurva_ideal import CapaianOrganisasi, kurva_ideal
from services.penilaian.domain.matriks_predikat import Ekspektasi, Predikat
from services.penilaian.domain.penilaian import Penilaian
from services.penilaian.domain.rencana import (
    Indikator,
    JenisSkp,
    Orang,
    Pendekatan,
    Perilaku,
    Rhk,
)
from services.penilaian.domain.siklus import JenisPeriode, Periode
from services.penilaian.domain.waktu import hari_hukum

FORM_PENILAIAN, DOKUMEN_EVALUASI = "Hasil Evaluasi Kinerja", "Dokumen Evaluasi Kinerja Pegawai"
SATU = "* pilih salah satu"
PERTIMBANGAN = (
    "** rating hasil dan rating perilaku kerja Pegawai ditetapkan dengan mempertimbangkan pola "
    "distribusi predikat Kinerja Pegawai berdasarkan capaian kinerja organisasi serta kontribusi "
    "Pegawai terhadap Kinerja Organisasi"
)
MENURUT_PERIODE = (
    "periode disesuaikan dengan periode evaluasi kinerja Pegawai yang berlaku pada Instansi "
    "Pemerintah"
)
HANYA_JPT = (
    "**** perspektif hanya digunakan untuk pejabat pimpinan tinggi dan pimpinan unit kerja mandiri"
)
_JEMPOL = {Emotikon.JEMPOL_ATAS: "(jempol ke atas)", Emotikon.JEMPOL_BAWAH: "(jempol ke bawah)"}
_PEMBERI = {
    PemberiJenis.PENILAI: "Pimpinan",
    PemberiJenis.ATASAN_PENILAI: "Atasan pimpinan",
    **rekan.SEBUTAN,
}


def form_penilaian(penilaian: Penilaian, hasil: Hasil, capaian: CapaianDipakai) -> dict[str, Any]:
    """Formats C.1.1-C.1.3, all but signature and verification."""
    rencana, periode = penilaian.skp.rencana, penilaian.periode
    jpt = rencana.jenis_skp is not JenisSkp.JA_JF
    format_, judul = _format(rencana.pendekatan, jpt=jpt)
    nomor = iter(range(1, len(rencana.rhk) + 1))
    utama = [_rhk(penilaian, r, next(nomor)) for r in rencana.rhk if r.utama]
    tambahan = [_rhk(penilaian, r, next(nomor)) for r in rencana.rhk if not r.utama]
    return {
        "judul_dokumen": f"{FORM_PENILAIAN} {periode.nama}",
        "format": format_,
        "judul": [*judul, f"PERIODE***: {nama_periode(periode)}"],
        "instansi": rencana.instansi_nama.upper(),
        "periode_penilaian": rentang(rencana.mulai, rencana.selesai),
        "identitas": _identitas(
            hasil, instansi=rencana.instansi_nama if format_ == "C.1.2" else ""
        ),
        "capaian": _pilihan(CapaianOrganisasi, capaian.nilai),
        "kurva": _kurva(capaian, hari_hukum(hasil.dinilai_pada)),
        "label_ukuran": "Ukuran Keberhasilan/ Indikator Kinerja Individu, Target, dan "
        "Perspektif****:",
        "utama": utama,
        "tambahan": tambahan,
        "rating_hasil_kerja": _pilihan(Ekspektasi, hasil.hasil_kerja),
        "rating_perilaku": _pilihan(Ekspektasi, hasil.perilaku),
        "predikat": _pilihan(Predikat, hasil.predikat),
        "perilaku": [_perilaku(penilaian, p) for p in rencana.perilaku],
        "catatan_kaki": [SATU, PERTIMBANGAN, f"*** {MENURUT_PERIODE}"]
        + ([HANYA_JPT] if format_ == "C.1.1" else []),
    }


def dokumen_evaluasi(
    penilaian: Penilaian, hasil: Hasil, capaian: CapaianDipakai
) -> dict[str, Any]:
    """Format D.1.1, D.1.2 or D.1.3, all but signatures and verification."""
    rencana = penilaian.skp.rencana
    return {
        "judul_dokumen": f"{DOKUMEN_EVALUASI} {penilaian.periode.nama}",
        "judul": [
            "DOKUMEN EVALUASI KINERJA PEGAWAI",
            f"PERIODE*: {nama_periode(penilaian.periode)}",
        ],
        "instansi": rencana.instansi_nama.upper(),
        "periode_penilaian": rentang(rencana.mulai, rencana.selesai),
        "pegawai": _blok(hasil.pegawai),
        "penilai": _blok(hasil.penilai),
        "atasan": _blok(penilaian.atasan_tercetak),
        "evaluasi": [
            {"label": "CAPAIAN KINERJA ORGANISASI", "nilai": _sebutan(capaian.nilai)},
            {"label": "PREDIKAT KINERJA PEGAWAI", "nilai": _sebutan(hasil.predikat)},
        ],
        "catatan": hasil.catatan,
        "keberatan": _keberatan(putusan(penilaian)),
        "catatan_kaki": [f"* {MENURUT_PERIODE}"],
    }


def putusan(penilaian: Penilaian) -> Keberatan | None:
    """The objection that changed the result; the paper is then Format D.1.3."""
    ini = penilaian.keberatan
    return ini if ini and ini.mengubah else None


def _keberatan(ini: Keberatan | None) -> list[dict[str, str]]:
    """Blocks 6 to 8 of Format D.1.3; none on D.1.1."""
    if ini is None:
        return []
    semula = f"Predikat semula: {_sebutan(ini.lama.predikat)}."
    return [
        {"judul": "KEBERATAN", "isi": ini.alasan},
        {
            "judul": "PENJELASAN PEJABAT PENILAI KINERJA ATAS KEBERATAN",
            "isi": ini.penjelasan,
        },
        {
            "judul": "KEPUTUSAN DAN REKOMENDASI ATASAN PEJABAT PENILAI KINERJA",
            "isi": f"{ini.keputusan}\n{semula}",
        },
    ]


def butir(
    jenis: str, penilaian: Penilaian, hasil: Hasil, capaian: CapaianDipakai
) -> list[tuple[str, str]]:
    """What a verification page tells: no more than the paper shows."""
    dinilai = [
        ("Nama pegawai", hasil.pegawai.nama),
        ("NIP", hasil.pegawai.nip or "-"),
        ("Jabatan", hasil.pegawai.jabatan),
        ("Unit kerja", hasil.pegawai.unit_kerja),
        ("Instansi", penilaian.skp.rencana.instansi_nama),
        ("Periode", penilaian.periode.nama),
        ("Pejabat Penilai Kinerja", hasil.penilai.nama),
        ("Capaian kinerja organisasi", _sebutan(capaian.nilai)),
    ]
    rating = [
        ("Rating hasil kerja", hasil.hasil_kerja.sebutan.upper()),
        ("Rating perilaku kerja", hasil.perilaku.sebutan.upper()),
    ]
    predikat = [("Predikat kinerja", _sebutan(hasil.predikat))]
    return dinilai + (rating if jenis == FORM_PENILAIAN else []) + predikat


def penandatangan(
    orang: Orang, sebutan: str, *, lokasi: str, pada: date, anchor: str
) -> dict[str, str]:
    """A place to sign: where and when, as whom, and the mark for a digital signature."""
    return {
        "tempat_tanggal": f"{lokasi}, {tanggal(pada)}",
        "sebutan": sebutan,
        "nama": orang.nama,
        "nip": orang.nip,
        "anchor": anchor,
    }


def nama_periode(periode: Periode) -> str:
    """The period as the heading names it."""
    awalan = {JenisPeriode.BULANAN: "BULAN ", JenisPeriode.TAHUNAN: "PENILAIAN "}
    return awalan.get(periode.jenis, "") + periode.nama.upper()


def rentang(mulai: date, selesai: date) -> str:
    """The plan's days: "1 JANUARI SD 31 DESEMBER TAHUN 2026"."""
    awal, akhir = (tanggal(h).rsplit(" ", 1)[0].upper() for h in (mulai, selesai))
    return f"{awal} SD {akhir} TAHUN {selesai.year}"


def _format(pendekatan: Pendekatan, *, jpt: bool) -> tuple[str, list[str]]:
    kepala = "HASIL EVALUASI KINERJA PEGAWAI"
    if pendekatan is Pendekatan.KUALITATIF:
        return "C.1.1", [kepala, "PENDEKATAN HASIL KERJA KUALITATIF"]
    kepala_kuantitatif = [kepala, "PENDEKATAN HASIL KERJA KUANTITATIF"]
    if jpt:
        bagi = "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI"
        return "C.1.2", [*kepala_kuantitatif, bagi]
    return "C.1.3", [*kepala_kuantitatif, "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL"]


def _sebutan(kata: CapaianOrganisasi | Predikat | Ekspektasi | None) -> str:
    if kata is None:
        return "-"
    return "KURANG (MISCONDUCT)" if kata is Predikat.KURANG else kata.value.replace("_", " ")


def _pilihan(kata: Any, terpilih: Any) -> dict[str, Any]:
    return {
        "pilihan": [_sebutan(k) for k in kata],
        "terpilih": _sebutan(terpilih) if terpilih else "",
    }


def _pangkat(orang: Orang) -> str:
    # A PPPK has a golongan and no pangkat; a state official has neither.
    return "/ ".join(p for p in (orang.pangkat, orang.golongan) if p)


def isi_orang(orang: Orang) -> list[str]:
    """Name, NIP, rank, post and unit, as every form asks for them."""
    return [orang.nama, orang.nip, _pangkat(orang), orang.jabatan, orang.unit_kerja]


def _identitas(hasil: Hasil, *, instansi: str) -> list[dict[str, str]]:
    """The identity table: employee beside rater. C.1.2 asks for the rater's agency, not unit."""
    label = ["NAMA", "NIP", "PANGKAT/GOL. RUANG", "JABATAN", "UNIT KERJA"]
    label_penilai, isi_penilai = list(label), isi_orang(hasil.penilai)
    if instansi:
        label_penilai[-1] = "INSTANSI"
        seinstansi = hasil.penilai.instansi_id == hasil.pegawai.instansi_id
        isi_penilai[-1] = instansi if seinstansi else hasil.penilai.unit_kerja
    isi = zip(label, label_penilai, isi_orang(hasil.pegawai), isi_penilai, strict=True)
    return [
        {"label": a, "label_penilai": b, "pegawai": pegawai, "penilai": penilai}
        for a, b, pegawai, penilai in isi
    ]


def _blok(orang: Orang | None) -> list[dict[str, str]]:
    label = ["NAMA", "NIP", "PANGKAT/GOL RUANG", "JABATAN", "UNIT KERJA"]
    isi = isi_orang(orang) if orang else [""] * len(label)
    return [{"label": a, "nilai": b} for a, b in zip(label, isi, strict=True)]


def _kurva(capaian: CapaianDipakai, pada: date) -> dict[str, Any] | None:
    if capaian.nilai is None:
        return None
    titik = kurva_ideal(capaian.nilai, pada=pada).titik
    puncak = max(titik, key=lambda t: t[1])[0]
    nama = _sebutan(capaian.nilai)
    return {
        "judul": "KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN CAPAIAN KINERJA ORGANISASI "
        f"{nama}",
        "alt": f"Kurva distribusi ideal untuk capaian organisasi {nama}; puncaknya pada predikat "
        f"{_sebutan(puncak)}.",
        "titik": [str(nilai) for _, nilai in titik],
        "label": [p.sebutan.replace("/m", "/ M") for p, _ in titik],
    }


def _rhk(penilaian: Penilaian, rhk: Rhk, no: int) -> dict[str, Any]:
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
        "umpan_balik": [_umpan(u) for u in isian.umpan_balik.values() if u.rhk_id == rhk.id],
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


def _perilaku(penilaian: Penilaian, perilaku: Perilaku) -> dict[str, Any]:
    umpan = [u for u in penilaian.isian.umpan_balik.values() if u.nilai is perilaku.nilai]
    return {
        "nama": perilaku.nama,
        "panduan": list(perilaku.panduan),
        "ekspektasi": list(perilaku.ekspektasi_khusus),
        "umpan_balik": [_umpan(u) for u in umpan],
    }


def _umpan(umpan: UmpanBalik) -> dict[str, str]:
    jempol = _JEMPOL[umpan.emotikon] if umpan.emotikon else ""
    return {
        "pemberi": _PEMBERI[umpan.pemberi_jenis],
        "teks": " ".join(t for t in (umpan.teks, jempol) if t),
    }
