"""What the papers of a period's result say, as data for the templates in `dokumen/`."""

from __future__ import annotations

from datetime import date
from typing import Any

from services.penilaian.adapters import cetak_isi
from services.penilaian.adapters.cetak_isi import (
    JUDUL,
    LABEL_KUANTITATIF,
    Bentuk,
    bentuk,
    isi_orang,
    nama_periode,
    penandatangan,
    pilihan,
    rentang,
    sebutan,
    umpan_balik,
)
from services.penilaian.domain.batas_dokumen import Jalur
from services.penilaian.domain.capaian_berlaku import CapaianDipakai
from services.penilaian.domain.hasil import Hasil
from services.penilaian.domain.keberatan import Keberatan
from services.penilaian.domain.kurva_ideal import CapaianOrganisasi, kurva_ideal
from services.penilaian.domain.matriks_predikat import Ekspektasi, Predikat
from services.penilaian.domain.penilaian import Penilaian
from services.penilaian.domain.permintaan_cetak import TempatTanda
from services.penilaian.domain.rencana import Orang
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
FORMAT = {Bentuk.KUALITATIF: "C.1.1", Bentuk.PIMPINAN: "C.1.2", Bentuk.JA_JF: "C.1.3"}

_SEBUTAN = {
    Jalur.PENILAI: "Pejabat Penilai Kinerja",
    Jalur.ATASAN_PENILAI: "Atasan Pejabat Penilai Kinerja",
}
Tanda = dict[str, dict[str, str]]


def form_penilaian(penilaian: Penilaian, hasil: Hasil, capaian: CapaianDipakai) -> dict[str, Any]:
    """Formats C.1.1-C.1.3, all but signature and verification."""
    rencana, periode = penilaian.skp.rencana, penilaian.periode
    ini = bentuk(rencana)
    judul_periode = f"PERIODE***: {nama_periode(periode)}*"
    return (
        cetak_isi.kepala(penilaian)
        | cetak_isi.hasil_kerja(penilaian, umpan_balik)
        | {
            "judul_dokumen": f"{FORM_PENILAIAN} {periode.nama}",
            "format": FORMAT[ini],
            "judul": ["HASIL EVALUASI KINERJA PEGAWAI", *JUDUL[ini], judul_periode],
            "capaian": pilihan(CapaianOrganisasi, capaian.nilai),
            "kurva": _kurva(capaian, hari_hukum(hasil.dinilai_pada)),
            "label_ukuran": "Ukuran Keberhasilan/ Indikator Kinerja Individu, Target, dan "
            "Perspektif****:",
            "rating_hasil_kerja": pilihan(Ekspektasi, hasil.hasil_kerja),
            "rating_perilaku": pilihan(Ekspektasi, hasil.perilaku),
            "predikat": pilihan(Predikat, hasil.predikat),
            "catatan_kaki": [SATU, PERTIMBANGAN, f"*** {MENURUT_PERIODE}"]
            + ([HANYA_JPT] if ini is Bentuk.KUALITATIF else []),
        }
    )


def dokumen_evaluasi(
    penilaian: Penilaian, hasil: Hasil, capaian: CapaianDipakai
) -> dict[str, Any]:
    """Format D.1.1, D.1.2 or D.1.3, all but signatures and verification."""
    rencana = penilaian.skp.rencana
    return {
        "judul_dokumen": f"{DOKUMEN_EVALUASI} {penilaian.periode.nama}",
        "judul": [
            "DOKUMEN EVALUASI KINERJA PEGAWAI",
            f"PERIODE*: {nama_periode(penilaian.periode)}**",
        ],
        "instansi": rencana.instansi_nama.upper(),
        "periode_penilaian": rentang(rencana.mulai, rencana.selesai),
        "pegawai": _blok(hasil.pegawai),
        "penilai": _blok(hasil.penilai),
        "atasan": _blok(penilaian.atasan_tercetak),
        "evaluasi": [
            {"label": "CAPAIAN KINERJA ORGANISASI", "nilai": sebutan(capaian.nilai)},
            {"label": "PREDIKAT KINERJA PEGAWAI", "nilai": sebutan(hasil.predikat)},
        ],
        "catatan": hasil.catatan,
        "keberatan": _keberatan(putusan(penilaian)),
        "catatan_kaki": [f"* {MENURUT_PERIODE}", f"*{SATU}"],
    }


def tanda_form(_penilaian: Penilaian, hasil: Hasil, tanda: list[TempatTanda]) -> Tanda:
    """Form Penilaian, signed by whoever rated."""
    return {"penandatangan": penandatangan(hasil.evaluator, _SEBUTAN[hasil.jalur], tanda[0])}


def tanda_dokumen(penilaian: Penilaian, hasil: Hasil, tanda: list[TempatTanda]) -> Tanda:
    """Dokumen Evaluasi, signed by the employee (left) and the rater (right).

    Where the rater did not act, his superior signs instead (D.1.2); after an objection that
    changed the result (D.1.3) he signs below.
    """
    ini, jalur = putusan(penilaian), penilaian.jalur_dokumen
    kanan, kiri = (9, 10) if ini else (6, 7)
    pegawai, penilai = f"{kiri}. Pegawai yang Dinilai", f"{kanan}. {_SEBUTAN[jalur]}"
    semua = {
        "tanda_tangan_pegawai": penandatangan(hasil.pegawai, pegawai, tanda[0]),
        "tanda_tangan_penilai": penandatangan(penilaian.penandatangan, penilai, tanda[1]),
    }
    if ini and ini.pemutus:
        atasan = f"11. {_SEBUTAN[Jalur.ATASAN_PENILAI]}"
        semua["tanda_tangan_atasan"] = penandatangan(ini.pemutus, atasan, tanda[2])
    return semua


def putusan(penilaian: Penilaian) -> Keberatan | None:
    """The objection that changed the result; the paper is then Format D.1.3."""
    ini = penilaian.keberatan
    return ini if ini and ini.mengubah else None


def _keberatan(ini: Keberatan | None) -> list[dict[str, str]]:
    """Blocks 6 to 8 of Format D.1.3; none on D.1.1."""
    if ini is None:
        return []
    semula = f"Predikat semula: {sebutan(ini.lama.predikat)}."
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
        ("Capaian kinerja organisasi", sebutan(capaian.nilai)),
    ]
    rating = [
        ("Rating hasil kerja", hasil.hasil_kerja.sebutan.upper()),
        ("Rating perilaku kerja", hasil.perilaku.sebutan.upper()),
    ]
    predikat = [("Predikat kinerja", sebutan(hasil.predikat))]
    return dinilai + (rating if jenis == FORM_PENILAIAN else []) + predikat


def _blok(orang: Orang | None) -> list[dict[str, str]]:
    isi = isi_orang(orang) if orang else [""] * len(LABEL_KUANTITATIF)
    return [{"label": a, "nilai": b} for a, b in zip(LABEL_KUANTITATIF, isi, strict=True)]


def _kurva(capaian: CapaianDipakai, pada: date) -> dict[str, Any] | None:
    if capaian.nilai is None:
        return None
    titik = kurva_ideal(capaian.nilai, pada=pada).titik
    puncak = max(titik, key=lambda t: t[1])[0]
    nama = sebutan(capaian.nilai)
    return {
        "judul": "KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN CAPAIAN KINERJA ORGANISASI "
        f"{nama}",
        "alt": f"Kurva distribusi ideal untuk capaian organisasi {nama}; puncaknya pada predikat "
        f"{sebutan(puncak)}.",
        "titik": [str(nilai) for _, nilai in titik],
        "label": [p.sebutan.replace("/m", "/ M") for p, _ in titik],
    }
