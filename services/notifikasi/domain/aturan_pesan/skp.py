"""Messages of planning: one row each."""

from __future__ import annotations

from services.notifikasi.domain.aturan_pesan.baris import AturanPesan
from services.notifikasi.domain.istilah import Penerima

_TETAPKAN = "PermenPANRB 6/2022 Pasal 14 dan Lampiran II.C: pejabat penilai menetapkan SKP"
_KEMBALI = "PermenPANRB 6/2022 Lampiran II.C: SKP diklarifikasi sampai disepakati"
_PINDAH = "PermenPANRB 6/2022 Lampiran II.C angka 6 dan 8: perpindahan, kewajiban berakhir"

SKP = (
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
)
