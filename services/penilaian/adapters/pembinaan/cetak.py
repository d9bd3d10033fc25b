"""What Formats B.1.6 to B.1.10 say, as data for `dokumen/pembinaan.typ`.

A cell of a table is its text, or one of `{"teks", "rentang"}` (over several rows), `{"kepala"}`
(over the whole width) and `{"pilihan", "terpilih"}` (one of the printed words).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from services.penilaian.adapters.cetak_isi import identitas, rentang
from services.penilaian.domain.pasca_bimbingan import (
    MANAJERIAL,
    PERNYATAAN,
    SKALA,
    EvaluasiKompetensi,
    Kompetensi,
    UmpanBalikBimbingan,
)
from services.penilaian.domain.pembinaan import Pembinaan
from services.penilaian.domain.pembinaan_isi import Coaching, Konseling, Mentoring

OLEH_PEGAWAI, OLEH_PENILAI = "(diisi oleh Pegawai)", "(diisi oleh pejabat penilai kinerja)"
SUBJEK = (
    "TENTANG PEGAWAI",
    "TENTANG PIMPINAN/ PIHAK LAIN YANG DIBERIKAN PENUGASAN KHUSUS",
    "TENTANG PEGAWAI DAN PIMPINAN/ PIHAK LAIN YANG DIBERIKAN PENUGASAN KHUSUS",
)
STANDAR = "standar kompetensi yang dipersyaratkan pada jabatan pegawai yang bersangkutan"
ARTI = (
    f"jauh dibawah {STANDAR} (Tidak ada Indikator Kompetensi yang dipenuhi)",
    f"dibawah {STANDAR} (1-2 Indikator Kompetensi yang dipenuhi)",
    f"sesuai {STANDAR} (3 Indikator Kompetensi yang dipenuhi)",
    (
        f"diatas {STANDAR} (3 Indikator Kompetensi dipenuhi dan menunjukkan perilaku di atas level"
        " kompetensinya)"
    ),
    (
        f"jauh diatas {STANDAR} (3 Indikator Perilaku dipenuhi dan menunjukkan perilaku jauh di"
        " atas level kompetensinya)"
    ),
)
Blok = dict[str, Any]


def pelaksanaan(ini: Pembinaan) -> dict[str, Any]:
    """B.1.6, B.1.7 or B.1.10, by the kind."""
    if isinstance(ini.isi, Mentoring):
        return _kertas(ini, "B.1.7", ["PELAKSANAAN MENTORING"], _mentoring(ini.isi), periode=True)
    if isinstance(ini.isi, Coaching):
        kaki = (
            "*Jika diperlukan penyesuaian indikator/ target kinerja maka dilakukan perubahan SKP"
        )
        kertas = _kertas(ini, "B.1.6", ["PELAKSANAAN COACHING"], _coaching(ini.isi), periode=True)
        return kertas | {"kaki": kaki}
    return _kertas(ini, "B.1.10", ["LAPORAN PERMASALAHAN PERILAKU KERJA"], _konseling(ini.isi))


def umpan_balik(ini: Pembinaan, isi: UmpanBalikBimbingan) -> dict[str, Any]:
    """B.1.8."""
    baris: list[list[Any]] = []
    for nomor, (kalimat, jawab) in enumerate(zip(PERNYATAAN, isi.tanggapan, strict=True)):
        kepala = [] if nomor % 3 else [{"teks": SUBJEK[nomor // 3], "rentang": 3}]
        baris.append([*kepala, f"{nomor + 1}. {kalimat}", jawab.value.capitalize()])
    blok = [_tabel("", "", ["SUBJEK", "KRITERIA", "UMPAN BALIK"], baris, lebar=[5, 9, 3])]
    if isi.catatan:
        blok.append(_teks("CATATAN", isi.catatan))
    return _kertas(ini, "B.1.8", ["UMPAN BALIK PELAKSANAAN BIMBINGAN KINERJA"], blok)


def kompetensi(ini: Pembinaan, isi: EvaluasiKompetensi) -> dict[str, Any]:
    """B.1.9."""
    batas = len(MANAJERIAL)
    kelompok: list[tuple[str, Sequence[Kompetensi]]] = [
        ("1. Manajerial", isi.baku[:batas]),
        ("2. Sosio Kultural", isi.baku[batas:]),
        ("3. Teknis", isi.teknis),
    ]
    baris: list[list[Any]] = []
    for nama, semua in kelompok:
        baris.append([{"kepala": nama}])
        baris += [[f"{n}.", k.kompetensi, str(k.nilai), k.alasan] for n, k in enumerate(semua, 1)]
    kolom = [
        "NO",
        "KOMPETENSI PEGAWAI",
        "NILAI (SKALA 1-5)",
        "ALASAN TERHADAP PENILAIAN KOMPETENSI",
    ]
    awal = "Diberikan apabila pegawai yang dinilai kompetensinya"
    skala = [
        [str(n), nama, f"{awal} {arti}"]
        for n, (nama, arti) in enumerate(zip(SKALA, ARTI, strict=True), 1)
    ]
    blok = [
        _tabel("", "", kolom, baris, lebar=[1, 6, 3, 8]),
        _teks("REKOMENDASI", isi.rekomendasi),
        _tabel("DESKRIPSI SKALA PENILAIAN", "", [], skala, lebar=[1, 3, 14]),
    ]
    judul = ["EVALUASI KOMPETENSI PEGAWAI", "SEBAGAI TINDAK LANJUT BIMBINGAN KINERJA"]
    return _kertas(ini, "B.1.9", judul, blok)


def _kertas(
    ini: Pembinaan, nomor: str, judul: list[str], blok: list[Blok], *, periode: bool = False
) -> dict[str, Any]:
    rencana = ini.skp.rencana
    return {
        "judul_dokumen": f"{judul[0].capitalize()} {ini.skp.tahun}",
        "format": f"Format {nomor}",
        "judul": judul,
        "instansi": rencana.instansi_nama.upper() if periode else "",
        "periode_penilaian": rentang(rencana.mulai, rencana.selesai) if periode else "",
        "identitas": identitas(ini.pegawai, ini.penilai_kini),
        "blok": blok,
        "kaki": "",
    }


def _mentoring(isi: Mentoring) -> list[Blok]:
    tujuan = [[b.keahlian, b.jangka_waktu, b.perubahan, b.ukuran_keberhasilan] for b in isi.tujuan]
    jurnal = [
        [f"{b.waktu}\n{b.tempat}", b.materi, b.rencana_aksi, b.target_waktu] for b in isi.jurnal
    ]
    return [
        _tabel(
            "TUJUAN: APA YANG INGIN SAYA CAPAI DENGAN MENTORING?",
            OLEH_PEGAWAI,
            ["KEAHLIAN/ KETERAMPILAN SPESIFIK YANG AKAN DIKEMBANGKAN", "JANGKA WAKTU MENTORING",
             "PERUBAHAN YANG DIHARAPKAN", "UKURAN KEBERHASILAN MENTORING"],
            tujuan,
        ),
        _tabel(
            "JURNAL MENTORING",
            "",
            ["WAKTU DAN TEMPAT", "MATERI MENTORING", "RENCANA AKSI", "TARGET WAKTU RENCANA AKSI"],
            jurnal,
        ),
    ]  # fmt: skip


def _coaching(isi: Coaching) -> list[Blok]:
    tujuan = [[b.indikator, b.baseline or "-", b.target, b.strategi] for b in isi.tujuan]
    fakta = [[b.target_skp, b.progres, b.masalah, b.penyebab] for b in isi.fakta]
    langkah = [[b.indikator, b.strategi, _ya_tidak(b.penyesuaian)] for b in isi.langkah]
    return [
        _tabel(
            "TUJUAN: APA YANG INGIN SAYA CAPAI?",
            OLEH_PEGAWAI,
            ["INDIKATOR KINERJA INDIVIDU", "BASELINE TARGET (JIKA ADA)", "TARGET",
             "STRATEGI PENCAPAIAN TARGET"],
            tujuan,
        ),
        _tabel(
            "FAKTA: DIMANA SAYA SEKARANG?",
            OLEH_PEGAWAI,
            ["TARGET SKP", "PROGRES PENCAPAIAN TARGET", "MASALAH / HAMBATAN", "PENYEBAB"],
            fakta,
        ),
        _teks("PELUANG: APA YANG DAPAT SAYA LAKUKAN?", isi.peluang, OLEH_PEGAWAI),
        _tabel(
            "LANGKAH KEDEPAN: APA YANG AKAN SAYA LAKUKAN KE DEPAN?",
            "(rekomendasi pimpinan atau pihak lain yang diberikan penugasan khusus yang"
            " disepakati dengan pegawai)",
            ["INDIKATOR KINERJA INDIVIDU", "STRATEGI UNTUK MENGATASI MASALAH/HAMBATAN",
             "PENYESUAIAN UKURAN KEBERHASILAN DAN TARGET (YA/ TIDAK)*"],
            langkah,
            lebar=[1, 1, 1],
        ),
    ]  # fmt: skip


def _konseling(isi: Konseling) -> list[Blok]:
    nilai = isi.nilai_dasar.replace("_", " ").title() if isi.nilai_dasar else "-"
    tanya: list[list[Any]] = [
        [("APAKAH ANDA MEMILIKI EKSPEKTASI KHUSUS TERHADAP YANG BERSANGKUTAN? JIKA YA, APA"
         " EKSPEKTASI KHUSUS TERSEBUT?"), isi.ekspektasi_khusus or "Tidak"],
        [("JELASKAN SECARA DETIL PERMASALAHAN TERKAIT PERILAKU KERJA PEGAWAI YANG DIANGGAP"
         " MENGHAMBAT KINERJA INDIVIDU, UNIT KERJA, DAN/ATAU TIM KERJA!"),
         f"Nilai dasar: {nilai}.\n{isi.permasalahan}"],
        ["APAKAH PERMASALAHAN PERILAKU KERJA SERUPA JUGA TERJADI PADA PEGAWAI LAINNYA?",
         _ya_tidak(isi.terjadi_pada_lain)],
    ]  # fmt: skip
    sudah = [
        ["YANG SUDAH SAYA LAKUKAN UNTUK MEMPERBAIKI PERILAKU KERJA PEGAWAI ADALAH:",
         isi.sudah_dilakukan],
    ]  # fmt: skip
    return [
        _tabel(
            "MASALAH: APA PERMASALAHAN PERILAKU KERJA PEGAWAI DIDASARKAN PADA NILAI DASAR ASN?",
            OLEH_PENILAI,
            [],
            tanya,
            lebar=[2, 3],
        ),
        _tabel(
            "RETROSPEKTIF: APA YANG SUDAH ANDA LAKUKAN UNTUK PERBAIKAN PERILAKU KERJA PEGAWAI?",
            OLEH_PENILAI,
            [],
            sudah,
            lebar=[2, 3],
        ),
    ]


def _ya_tidak(jawab: bool | None) -> dict[str, Any]:
    return {"pilihan": ["YA", "TIDAK"], "terpilih": "YA" if jawab else "TIDAK"}


def _tabel(
    judul: str, keterangan: str, kolom: list[str], baris: list[list[Any]], *,
    lebar: Sequence[int] = (1, 1, 1, 1),
) -> Blok:  # fmt: skip
    return {
        "judul": judul,
        "keterangan": keterangan,
        "kolom": kolom,
        "baris": baris,
        "lebar": [str(satu) for satu in lebar],
    }


def _teks(judul: str, isi: str, keterangan: str = "") -> Blok:
    return _tabel(judul, keterangan, [], [[isi]], lebar=[1])
