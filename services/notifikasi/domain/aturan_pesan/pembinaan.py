"""Who is told of a guidance or a counselling.

What leaves the application never says which of the two it is: a counselling is confidential
(PermenPANRB 6/2022 Lampiran III.D angka 5 huruf b), and a telephone lies on a desk.
"""

from __future__ import annotations

from services.notifikasi.domain.aturan_pesan.baris import AturanPesan
from services.notifikasi.domain.istilah import Penerima

_USUL = "PermenPANRB 6/2022 Pasal 21 dan Lampiran III.D angka 2: pembinaan menurut kebutuhan"
_LAPOR = "PermenPANRB 6/2022 Lampiran III.D angka 4 huruf j, angka 5 huruf d: dilaporkan"
_UMPAN_BALIK = "PermenPANRB 6/2022 Lampiran III.D angka 4 huruf g: umpan balik Format B.1.8"
_TAUTAN = "/pembinaan/{pembinaan_id}"

PEMBINAAN = (
    AturanPesan(
        jenis="penilaian.pembinaan_diajukan",
        penerima=Penerima.PENILAI,
        templat="pembinaan_diajukan",
        judul="Usul pembinaan menunggu keputusan Anda",
        isi="{nama_pegawai} mengusulkan {jenis}. Setujui, atau tolak dengan catatan.",
        tautan=_TAUTAN,
        dasar=_USUL,
    ),
    AturanPesan(
        jenis="penilaian.pembinaan_dimulai",
        penerima=Penerima.PEGAWAI,
        templat="pembinaan_dimulai",
        judul="Pejabat penilai memulai pembinaan untuk Anda",
        isi="{nama_penilai} memulai {jenis} untuk Anda. Baca isinya.",
        tautan=_TAUTAN,
        dasar=_USUL,
    ),
    AturanPesan(
        jenis="penilaian.pembinaan_disetujui",
        penerima=Penerima.PEGAWAI,
        templat="pembinaan_disetujui",
        judul="Usul pembinaan Anda disetujui",
        isi="{nama_penilai} menyetujui usul {jenis} Anda.",
        tautan=_TAUTAN,
        dasar=_USUL,
    ),
    AturanPesan(
        jenis="penilaian.pembinaan_ditolak",
        penerima=Penerima.PEGAWAI,
        templat="pembinaan_ditolak",
        judul="Usul pembinaan Anda ditolak",
        isi="{nama_penilai} menolak usul {jenis} Anda. Catatan: {catatan}",
        tautan=_TAUTAN,
        dasar=_USUL,
    ),
    AturanPesan(
        jenis="penilaian.pembinaan_dibatalkan",
        penerima=Penerima.PENILAI,
        templat="pembinaan_dibatalkan",
        judul="Usul pembinaan dibatalkan",
        isi="{nama_pegawai} membatalkan usul {jenis}. Tidak ada lagi yang perlu diputus.",
        tautan=_TAUTAN,
        keluar=False,
        dasar=_USUL,
    ),
    AturanPesan(
        jenis="penilaian.pembinaan_dibatalkan_penilai",
        penerima=Penerima.PEGAWAI,
        templat="pembinaan_dibatalkan_penilai",
        judul="Pembinaan untuk Anda dibatalkan",
        isi="{nama_penilai} membatalkan {jenis} untuk Anda.",
        tautan=_TAUTAN,
        keluar=False,
        dasar=_USUL,
    ),
    AturanPesan(
        jenis="penilaian.bimbingan_selesai",
        penerima=Penerima.PEGAWAI,
        templat="bimbingan_selesai",
        judul="Beri umpan balik atas bimbingan Anda",
        isi="{nama_penilai} menyelesaikan {jenis} Anda. Beri umpan balik; yang membacanya hanya"
        " Anda dan atasan beliau.",
        tautan=_TAUTAN,
        keluar=False,
        dasar=_UMPAN_BALIK,
    ),
    AturanPesan(
        jenis="penilaian.konseling_selesai",
        penerima=Penerima.PEGAWAI,
        templat="konseling_selesai",
        judul="Konseling Anda selesai",
        isi="{nama_penilai} mencatat hasil konseling Anda.",
        tautan=_TAUTAN,
        keluar=False,
        dasar=_LAPOR,
    ),
    AturanPesan(
        jenis="penilaian.pembinaan_dilaporkan",
        penerima=Penerima.ATASAN_PENILAI,
        templat="pembinaan_dilaporkan",
        judul="Laporan pembinaan",
        isi="{nama_penilai} menyelesaikan {jenis} bagi {nama_pegawai}. Baca hasilnya, dan tentukan"
        " tindak lanjutnya bila perlu.",
        tautan=_TAUTAN,
        keluar=False,
        dasar=_LAPOR,
    ),
)
"""Rows of `ATURAN`."""
