"""Messages of assessment: one row each."""

from __future__ import annotations

from services.notifikasi.domain.aturan_pesan.baris import AturanPesan
from services.notifikasi.domain.istilah import Penerima

_HASIL = "PermenPANRB 6/2022 Pasal 28: hasil evaluasi disampaikan kepada pegawai"
_KEBERATAN = "PermenPANRB 6/2022 Lampiran V.A–B: dokumen disampaikan, keberatan 14 hari kerja"
_PUTUSAN = "PermenPANRB 6/2022 Pasal 29 dan Lampiran V.B: keberatan diputus atasan penilai"
_UMPAN_BALIK = "PermenPANRB 6/2022 Lampiran III.C angka 9: umpan balik atas permintaan pegawai"

PENILAIAN = (
    AturanPesan(
        jenis="penilaian.dinilai",
        penerima=Penerima.PEGAWAI,
        templat="penilaian_dinilai",
        judul="Evaluasi kinerja Anda telah ditetapkan",
        isi="Hasil evaluasi kinerja periode {periode} sudah dapat Anda baca.",
        tautan="/penilaian/{periode_id}",
        parameter=("periode",),
        dasar=_HASIL,
    ),
    AturanPesan(
        jenis="penilaian.dokumen_disampaikan",
        penerima=Penerima.PEGAWAI,
        templat="dokumen_evaluasi_disampaikan",
        judul="Dokumen Evaluasi Kinerja Anda telah disampaikan",
        isi="Dokumen Evaluasi Kinerja periode {periode} telah disampaikan kepada Anda. Bila"
        " berkeberatan, ajukan paling lambat {batas_keberatan}.",
        tautan="/penilaian/{periode_id}",
        parameter=("periode", "batas_keberatan"),
        dasar=_KEBERATAN,
    ),
    AturanPesan(
        jenis="penilaian.keberatan_diajukan",
        penerima=Penerima.ATASAN_PENILAI,
        templat="keberatan_diajukan",
        judul="Keberatan menunggu keputusan Anda",
        isi="{nama_pegawai} mengajukan keberatan atas hasil evaluasi periode {periode}. Periksa"
        " dan putuskan paling lambat {batas_putus}.",
        tautan="/penilaian/{periode_id}",
        parameter=("periode", "batas_putus"),
        dasar=_PUTUSAN,
    ),
    AturanPesan(
        jenis="penilaian.keberatan_diajukan_penilai",
        penerima=Penerima.PENILAI,
        templat="keberatan_diajukan_penilai",
        judul="Keberatan atas penilaian Anda",
        isi="{nama_pegawai} mengajukan keberatan atas hasil evaluasi periode {periode}. Beri"
        " penjelasan; atasan Anda yang memutus.",
        tautan="/penilaian/{periode_id}",
        keluar=False,
        dasar=_PUTUSAN,
    ),
    AturanPesan(
        jenis="penilaian.keberatan_dibatalkan",
        penerima=Penerima.ATASAN_PENILAI,
        templat="keberatan_dibatalkan",
        judul="Keberatan dibatalkan",
        isi="{nama_pegawai} membatalkan keberatannya atas periode {periode}. Tidak ada lagi yang"
        " perlu diputus.",
        tautan="/penilaian/{periode_id}",
        keluar=False,
        dasar=_PUTUSAN,
    ),
    AturanPesan(
        jenis="penilaian.keberatan_diputus",
        penerima=Penerima.PEGAWAI,
        templat="keberatan_diputus",
        judul="Keberatan Anda telah diputus",
        isi="Keberatan Anda atas periode {periode} telah diputus {nama_atasan_penilai}: hasilnya"
        " {putusan}.",
        tautan="/penilaian/{periode_id}",
        parameter=("periode",),
        dasar=_PUTUSAN,
    ),
    AturanPesan(
        jenis="penilaian.keberatan_diputus_penilai",
        penerima=Penerima.PENILAI,
        templat="keberatan_diputus_penilai",
        judul="Keberatan atas penilaian Anda telah diputus",
        isi="Keberatan {nama_pegawai} atas periode {periode} telah diputus: hasilnya {putusan}.",
        tautan="/penilaian/{periode_id}",
        keluar=False,
        dasar=_PUTUSAN,
    ),
    AturanPesan(
        jenis="penilaian.umpan_balik_diminta",
        penerima=Penerima.DIMINTA,
        templat="umpan_balik_diminta",
        judul="Umpan balik Anda diminta",
        isi="{nama_pegawai} meminta umpan balik Anda atas perilaku kerjanya pada periode"
        " {periode}.",
        tautan="/umpan-balik-rekan/{periode_id}",
        keluar=False,
        dasar=_UMPAN_BALIK,
    ),
)
