"""Who is told what: one row a message.

The words of the bell, where it leads, and whether it also leaves the application (then under the
template of the same name).
"""

from __future__ import annotations

from dataclasses import dataclass

from services.notifikasi.domain.istilah import Penerima


@dataclass(frozen=True)
class AturanPesan:
    """One row: this fact, told to this person, in these words."""

    jenis: str
    penerima: Penerima
    templat: str
    judul: str
    isi: str
    tautan: str
    dasar: str
    parameter: tuple[str, ...] = ()
    keluar: bool = True


_TETAPKAN = "PermenPANRB 6/2022 Pasal 14 dan Lampiran II.C: pejabat penilai menetapkan SKP"
_KEMBALI = "PermenPANRB 6/2022 Lampiran II.C: SKP diklarifikasi sampai disepakati"
_PINDAH = "PermenPANRB 6/2022 Lampiran II.C angka 6 dan 8: perpindahan, kewajiban berakhir"
_HASIL = "PermenPANRB 6/2022 Pasal 28: hasil evaluasi disampaikan kepada pegawai"
_KEBERATAN = "PermenPANRB 6/2022 Lampiran V.A–B: dokumen disampaikan, keberatan 14 hari kerja"
_PUTUSAN = "PermenPANRB 6/2022 Pasal 29 dan Lampiran V.B: keberatan diputus atasan penilai"
_PAK = "PerBKN 3/2023 Pasal 12: pejabat penilai menetapkan angka kredit"

ATURAN = (
    AturanPesan(
        jenis="skp.diajukan",
        penerima=Penerima.PENILAI,
        templat="skp_diajukan",
        judul="SKP menunggu persetujuan Anda",
        isi="{nama_pegawai} mengajukan SKP periode {periode}. Setujui, atau kembalikan dengan"
        " catatan.",
        tautan="/skp/{skp_id}",
        parameter=("periode",),
        dasar=_TETAPKAN,
    ),
    AturanPesan(
        jenis="skp.penilai_diganti",
        penerima=Penerima.PENILAI,
        templat="skp_penilai_baru",
        judul="Anda kini menjadi pejabat penilai sebuah SKP",
        isi="SKP tahun {tahun} yang sedang menunggu persetujuan kini menunggu Anda.",
        tautan="/skp/{skp_id}",
        keluar=False,
        dasar="PermenPANRB 6/2022 Lampiran II.C.7: penetapan oleh pejabat penilai yang baru",
    ),
    AturanPesan(
        jenis="skp.persetujuan_beralih",
        penerima=Penerima.ATASAN_PENILAI,
        templat="skp_persetujuan_beralih",
        judul="SKP yang belum ditanggapi dapat Anda setujui",
        isi="SKP {nama_pegawai} tahun {tahun} belum ditanggapi pejabat penilainya sampai batas"
        " penetapan. Anda sebagai atasan pejabat penilai dapat menyetujuinya.",
        tautan="/skp/{skp_id}",
        keluar=False,
        dasar="PermenPANRB 6/2022 Lampiran II.C angka 5",
    ),
    AturanPesan(
        jenis="skp.persetujuan_beralih_pegawai",
        penerima=Penerima.PEGAWAI,
        templat="skp_persetujuan_beralih_pegawai",
        judul="SKP Anda kini juga menunggu atasan pejabat penilai",
        isi="Pejabat penilai belum menanggapi SKP tahun {tahun} sampai batas penetapan. Atasannya"
        " kini juga dapat menyetujuinya.",
        tautan="/skp/{skp_id}",
        keluar=False,
        dasar="PermenPANRB 6/2022 Lampiran II.C angka 5",
    ),
    AturanPesan(
        jenis="skp.permintaan_data_diajukan",
        penerima=Penerima.DIUSULKAN,
        templat="permintaan_atasan_diajukan",
        judul="Anda diusulkan sebagai pejabat penilai",
        isi="{nama_pegawai} mengusulkan Anda sebagai pejabat penilainya. Setujui, atau tolak"
        " dengan catatan.",
        tautan="/permintaan-data/{permintaan_id}",
        keluar=False,
        dasar="PermenPANRB 6/2022 Pasal 1: pejabat penilai adalah atasan langsung",
    ),
    AturanPesan(
        jenis="skp.permintaan_data_berubah",
        penerima=Penerima.PEGAWAI,
        templat="permintaan_data_berubah",
        judul="Permintaan perbaikan data Anda berubah",
        isi="Permintaan perbaikan data Anda kini: {status}. Catatan: {catatan}",
        tautan="/permintaan-data/{permintaan_id}",
        keluar=False,
        dasar="PP 30/2019 Pasal 60: sistem informasi kinerja",
    ),
    AturanPesan(
        jenis="skp.dikembalikan",
        penerima=Penerima.PEGAWAI,
        templat="skp_dikembalikan",
        judul="SKP Anda dikembalikan",
        isi="SKP tahun {tahun} dikembalikan oleh {nama_penilai}. Catatan: {catatan}",
        tautan="/skp/{skp_id}",
        parameter=("tahun",),
        dasar=_KEMBALI,
    ),
    AturanPesan(
        jenis="skp.disetujui",
        penerima=Penerima.PEGAWAI,
        templat="skp_disetujui",
        judul="SKP Anda disetujui",
        isi="SKP tahun {tahun} telah disetujui. Langkah berikutnya: isi rencana aksi.",
        tautan="/skp/{skp_id}",
        parameter=("tahun",),
        dasar=_TETAPKAN,
    ),
    AturanPesan(
        jenis="skp.dibuka_kembali",
        penerima=Penerima.PEGAWAI,
        templat="skp_dibuka_kembali",
        judul="SKP Anda dibuka kembali",
        isi="SKP tahun {tahun} dibuka kembali oleh {nama_penilai} untuk diubah. Catatan:"
        " {catatan}",
        tautan="/skp/{skp_id}",
        parameter=("tahun",),
        dasar=_KEMBALI,
    ),
    AturanPesan(
        jenis="skp.diakhiri",
        penerima=Penerima.PEGAWAI,
        templat="skp_diakhiri",
        judul="Akhir SKP Anda diubah",
        isi="SKP tahun {tahun} kini berakhir {selesai}, dicatat oleh {oleh}. Alasan: {catatan}",
        tautan="/skp/{skp_id}",
        keluar=False,
        dasar=_PINDAH,
    ),
    AturanPesan(
        jenis="skp.diakhiri_penilai",
        penerima=Penerima.PENILAI,
        templat="skp_diakhiri_penilai",
        judul="Akhir SKP bawahan Anda diubah",
        isi="SKP {nama_pegawai} tahun {tahun} kini berakhir {selesai}. Alasan: {catatan}",
        tautan="/skp/{skp_id}",
        keluar=False,
        dasar=_PINDAH,
    ),
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
        jenis="pak.saldo_diajukan",
        penerima=Penerima.PENILAI,
        templat="saldo_ak_diajukan",
        judul="Saldo angka kredit menunggu persetujuan Anda",
        isi="{nama_pegawai} mengajukan saldo angka kredit. Setujui, atau tolak dengan catatan.",
        tautan="/persetujuan-pak",
        dasar=_PAK,
    ),
    AturanPesan(
        jenis="pak.saldo_disetujui",
        penerima=Penerima.PEGAWAI,
        templat="saldo_ak_disetujui",
        judul="Saldo angka kredit Anda disetujui",
        isi="Saldo angka kredit Anda telah disetujui dan mulai diperhitungkan.",
        tautan="/angka-kredit",
        dasar=_PAK,
    ),
    AturanPesan(
        jenis="pak.saldo_ditolak",
        penerima=Penerima.PEGAWAI,
        templat="saldo_ak_ditolak",
        judul="Saldo angka kredit Anda ditolak",
        isi="Saldo angka kredit Anda ditolak oleh {nama_penilai}. Catatan: {catatan}",
        tautan="/angka-kredit",
        dasar=_PAK,
    ),
    AturanPesan(
        jenis="pak.diajukan",
        penerima=Penerima.PENILAI,
        templat="pak_diajukan",
        judul="PAK menunggu persetujuan Anda",
        isi="{nama_pegawai} mengajukan PAK tahun {tahun}. Setujui, atau kembalikan dengan"
        " catatan.",
        tautan="/pak/{pak_id}",
        parameter=("tahun",),
        dasar=_PAK,
    ),
    AturanPesan(
        jenis="pak.disetujui",
        penerima=Penerima.PEGAWAI,
        templat="pak_disetujui",
        judul="PAK Anda telah ditetapkan",
        isi="PAK tahun {tahun} telah ditetapkan. Ketiga dokumennya sudah dapat diunduh.",
        tautan="/pak/{pak_id}",
        parameter=("tahun",),
        dasar=_PAK,
    ),
    AturanPesan(
        jenis="pak.ditolak",
        penerima=Penerima.PEGAWAI,
        templat="pak_ditolak",
        judul="PAK Anda dikembalikan",
        isi="PAK tahun {tahun} dikembalikan oleh {nama_penilai}. Catatan: {catatan}",
        tautan="/pak/{pak_id}",
        parameter=("tahun",),
        dasar=_PAK,
    ),
    AturanPesan(
        jenis="pak.tersinkron",
        penerima=Penerima.PEGAWAI,
        templat="pak_tersinkron",
        judul="Angka kredit Anda tercatat di SIASN",
        isi="PAK tahun {tahun} telah tercatat di SIASN.",
        tautan="/pak/{pak_id}",
        parameter=("tahun",),
        dasar="PerBKN 3/2023: angka kredit dicatat dalam sistem informasi ASN",
    ),
)
"""Every message of the system."""
