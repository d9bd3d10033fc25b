"""What each field is called on the screen, and which words its codes have."""

from __future__ import annotations

import re
from collections.abc import Mapping

from services.gateway.halaman import kata, pembinaan_kata, skp_kata
from services.gateway.halaman.kamus import Kamus

LABEL: Mapping[str, str] = {
    "berakhir": "Sampai",
    "berlaku_sejak": "Berlaku sejak",
    "ketua_nip": "NIP ketua tim",
    "tujuan": "Tujuan",
    "definisi": "Definisi",
    "formula": "Formula",
    "satuan": "Satuan pengukuran",
    "sumber_data": "Sumber data",
    "periode_pelaporan": "Periode pelaporan",
    "judul": "Judul",
    "indikator_target": "Indikator dan target",
    "pemilik": "Pemilik",
    "pihak_terlibat": "Pihak yang terlibat",
    "waktu": "Waktu",
    "penerima_manfaat": "Penerima manfaat",
    "anggaran": "Anggaran",
    "kegiatan": "Kegiatan kunci",
    "tonggak": "Tonggak kunci",
    "uraian": "Uraian",
    "alasan_tanpa_anggaran": "Alasan tanpa perspektif Anggaran",
    "cara_cascading": "Cara cascading",
    "cascading": "Jenis cascading",
    "indikator_pimpinan_id": "Indikator pimpinan yang didukung",
    "tim_kerja_id": "Tim kerja",
    "tingkat": "Tingkat hasil",
    "ak": "Angka kredit",
    "alasan": "Dasar perubahan",
    "alasan_membuka": "Alasan membuka kembali",
    "keberatan": "Keberatan dan alasannya",
    "keputusan": "Keputusan dan rekomendasi",
    "penjelasan": "Penjelasan",
    "putusan": "Putusan",
    "permintaan": "Yang ingin Anda ketahui",
    "peluang": "Peluang: apa yang dapat saya lakukan",
    "nilai_dasar": "Nilai dasar ASN yang disentuh",
    "ada_ekspektasi": "Apakah Anda memiliki ekspektasi khusus terhadap yang bersangkutan?",
    "permasalahan": "Permasalahan perilaku kerja yang menghambat kinerja",
    "terjadi_pada_lain": "Apakah permasalahan serupa juga terjadi pada pegawai lainnya?",
    "sudah_dilakukan": "Yang sudah Anda lakukan untuk memperbaikinya",
    "pembimbing_nama": "Nama pihak lain yang membimbing",
    "pembimbing_nip": "NIP pihak lain yang membimbing",
    "hasil": "Hasil pembinaan",
    "rekomendasi": "Rekomendasi",
    "induk_id": "Unit induk",
    "jabatan": "Nama jabatan",
    "jabatan_pimpinan": "Jabatan pimpinan",
    "jenis_penugasan": "Sebagai",
    "jenis_skp": "Bentuk SKP",
    "ke_unor_id": "Unit tujuan",
    "kedudukan_hukum": "Kedudukan hukum",
    "kelompok_jabatan": "Kelompok jabatan",
    "selesai": "Sampai",
    "aspek": "Aspek",
    "bulan_mulai": "Mulai bulan",
    "bulan_selesai": "Sampai bulan",
    "catatan": "Catatan",
    "dasar_hukum": "Dasar hukum",
    "deskripsi": "Rencana aksi",
    "dukungan_sumber_daya": "Dukungan sumber daya",
    "ekspektasi_khusus": "Ekspektasi khusus pimpinan",
    "email": "Alamat surel",
    "emotikon": "Tanda",
    "golongan": "Golongan ruang",
    "hari_kerja": "Jumlah hari kerja",
    "hasil_kerja": "Rating hasil kerja",
    "indikator": "Indikator kinerja individu",
    "jenis": "Jenis RHK",
    "jenjang": "Jenjang jabatan",
    "klasifikasi": "Klasifikasi RHK",
    "konsekuensi": "Konsekuensi",
    "mulai": "Tanggal mulai",
    "nama": "Nama bukti dukung",
    "nilai": "Capaian organisasi",
    "nip": "NIP",
    "nomor": "Nomor SK PAK",
    "nomor_sk": "Nomor SK PAK",
    "pendekatan": "Pendekatan",
    "penugasan_dari": "Penugasan dari",
    "penugasan_id": "Jabatan",
    "perilaku": "Rating perilaku kerja",
    "periode_id": "Periode penilaian",
    "periode_mulai": "Periode awal",
    "periode_selesai": "Periode akhir",
    "perspektif": "Perspektif",
    "predikat": "Predikat",
    "presisi": "Angka di belakang koma",
    "realisasi": "Realisasi",
    "rencana_hasil_kerja": "Rencana hasil kerja",
    "rhk_pimpinan_id": "RHK pimpinan yang diintervensi",
    "sandi": "Sandi",
    "sandi_baru": "Sandi baru",
    "sandi_lama": "Sandi sekarang",
    "skema_pertanggungjawaban": "Skema pertanggungjawaban",
    "sumber": "Sumber angka kredit",
    "tahun": "Tahun",
    "tanggal": "Tanggal SK PAK",
    "tanggal_sk": "Tanggal SK PAK",
    "target": "Target",
    "tautan": "Tautan",
    "teks": "Umpan balik",
    "telepon": "Nomor WhatsApp",
    "tempat": "Ditetapkan di",
    "total_ak": "Total angka kredit",
    "unor_id": "Unit kerja pemilik hasil",
}
KATA: Mapping[str, Kamus] = {
    "cara_cascading": skp_kata.CARA_CASCADING,
    "cascading": skp_kata.CASCADING,
    "tingkat": skp_kata.TINGKAT,
    "periode_pelaporan": skp_kata.PELAPORAN,
    "aspek": kata.ASPEK,
    "hasil_kerja": kata.EKSPEKTASI,
    "jenis": kata.JENIS_RHK,
    "klasifikasi": kata.KLASIFIKASI,
    "nilai": kata.CAPAIAN,
    "perilaku": kata.EKSPEKTASI,
    "pendekatan": kata.PENDEKATAN,
    "perspektif": kata.PERSPEKTIF,
    "sumber": kata.SUMBER_AK,
    "nilai_dasar": kata.NILAI_PERILAKU,
    "ada_ekspektasi": pembinaan_kata.YA_TIDAK,
    "terjadi_pada_lain": pembinaan_kata.YA_TIDAK,
}


SUDAH_TERSEBUT = {"rhk_id": "RHK yang didukung"}
"""Fields whose refusals already say what they are about."""


BAGIAN: Mapping[str, str] = {
    "tujuan": "Tujuan",
    "jurnal": "Jurnal",
    "fakta": "Fakta",
    "langkah": "Langkah",
    "butir": "Pernyataan",
    "baku": "Kompetensi",
    "teknis": "Kompetensi teknis",
}
"""Tables whose rows are fields: `jurnal-0-tempat`."""
KOLOM: Mapping[str, str] = {
    "indikator_id": "indikator kinerja individu",
    "ukuran_keberhasilan": "ukuran keberhasilan",
    "target_skp": "target SKP",
    "penyesuaian": "penyesuaian ukuran keberhasilan dan target",
}
"""Columns of theirs that are called otherwise than their field."""
KATA_KOLOM: Mapping[str, Kamus] = {
    "penyesuaian": pembinaan_kata.YA_TIDAK,
    "tanggapan": pembinaan_kata.TANGGAPAN,
}
_BARIS = re.compile(r"([a-z_]+)-(\d+)-([a-z_]+)")


def kamus_bidang(nama: str) -> Kamus | None:
    """The words of a field's codes; None for free text."""
    baris = _BARIS.fullmatch(nama)
    return KATA_KOLOM.get(baris[3]) if baris else KATA.get(nama)


def punya_label(nama: str) -> bool:
    """Whether a sentence about this field should say which it is."""
    baris = _BARIS.fullmatch(nama)
    return baris[1] in BAGIAN if baris else nama in LABEL


def label_bidang(nama: str) -> str:
    if (baris := _BARIS.fullmatch(nama)) and baris[1] in BAGIAN:
        sebutan = f"{BAGIAN[baris[1]]} {int(baris[2]) + 1}"
        kolom = KOLOM.get(baris[3], baris[3].replace("_", " "))
        return sebutan if baris[1] == "butir" else f"{sebutan}, {kolom}"
    lain = SUDAH_TERSEBUT.get(nama, nama.replace("_", " ").capitalize())
    return LABEL.get(nama, lain)


def kata_nilai(nama: str, nilai: str) -> str:
    """The words of a chosen code; free text is itself."""
    kamus = kamus_bidang(nama)
    return kamus[kamus.nilai(nilai)].teks if kamus and kamus.nilai(nilai) else nilai
