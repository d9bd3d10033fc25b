"""The border table: each stable reason → HTTP status and title. A test holds it complete.

A reason that is missing here (a service newer than this gateway) is still shown, with the status
of its kind and a plain title.
"""

from __future__ import annotations

from collections.abc import Mapping

import grpc

from services.chassis.errors import Kind

STATUS_JENIS: Mapping[Kind, int] = {
    Kind.INVALID: 422,
    Kind.NOT_FOUND: 404,
    Kind.UNAUTHENTICATED: 401,
    Kind.FORBIDDEN: 403,
    Kind.REFUSED: 409,
    Kind.CONFLICT: 412,
    Kind.EXHAUSTED: 429,
    Kind.UNAVAILABLE: 503,
}

STATUS_KODE: Mapping[grpc.StatusCode, int] = {
    grpc.StatusCode.INVALID_ARGUMENT: 422,
    grpc.StatusCode.NOT_FOUND: 404,
    grpc.StatusCode.UNAUTHENTICATED: 401,
    grpc.StatusCode.PERMISSION_DENIED: 403,
    grpc.StatusCode.FAILED_PRECONDITION: 409,
    grpc.StatusCode.ABORTED: 412,
    grpc.StatusCode.RESOURCE_EXHAUSTED: 429,
    grpc.StatusCode.UNAVAILABLE: 503,
}

ALASAN_STATUS: Mapping[int, str] = {
    400: "PERMINTAAN_RUSAK",
    404: "TIDAK_DITEMUKAN",
    405: "METODE_TIDAK_DILAYANI",
    413: "ISI_TERLALU_BESAR",
    415: "TIPE_ISI_SALAH",
    500: "KESALAHAN_SISTEM",
    503: "LAYANAN_SIBUK",
    504: "LAYANAN_LAMBAT",
}

KALIMAT_STATUS: Mapping[int, str] = {
    400: "Permintaan ini tidak dapat dibaca. Periksa alamat, header, dan isinya.",
    404: "Alamat atau data yang Anda cari tidak ditemukan.",
    405: "Alamat ini tidak melayani metode tersebut; lihat header Allow.",
    413: "Isi permintaan melebihi 3 MiB. Perkecil berkas, lalu kirim kembali.",
    415: "Kirim isi permintaan sebagai application/json.",
    500: "Terjadi kesalahan pada sistem. Sebutkan kode permintaan ini bila Anda melapor.",
    504: "Layanan belum menjawab tepat waktu. Periksa hasilnya sebelum mengulangi.",
}

TABEL: Mapping[str, tuple[int, str]] = {
    # the HTTP door itself
    "PERMINTAAN_RUSAK": (400, "Permintaan tidak dapat dibaca"),
    "JSON_RUSAK": (400, "Isi permintaan bukan JSON yang sah"),
    "KUNCI_IDEMPOTENSI_SALAH": (400, "Idempotency-Key tidak sah"),
    "METODE_TIDAK_DILAYANI": (405, "Metode tidak dilayani"),
    "ISI_TERLALU_BESAR": (413, "Isi permintaan terlalu besar"),
    "TIPE_ISI_SALAH": (415, "Tipe isi permintaan tidak dilayani"),
    "PERLU_IF_MATCH": (428, "Header If-Match diperlukan"),
    "FORMULIR_KEDALUWARSA": (400, "Formulir sudah kedaluwarsa"),
    "ASAL_DITOLAK": (403, "Permintaan dari situs lain ditolak"),
    "PERMINTAAN_DITOLAK": (400, "Permintaan ditolak"),
    "DAFTAR_TERLALU_PANJANG": (422, "Daftar terlalu panjang untuk diunduh"),
    "KESALAHAN_SISTEM": (500, "Terjadi kesalahan pada sistem"),
    "LAYANAN_LAMBAT": (504, "Layanan belum menjawab"),
    # accounts and sessions
    "BELUM_MASUK": (401, "Anda perlu masuk"),
    "LOGIN_GAGAL": (401, "NIP atau sandi salah"),
    "AKUN_TERKUNCI": (429, "Akun terkunci sementara"),
    "WAJIB_GANTI_SANDI": (403, "Ganti sandi dahulu"),
    "SANDI_LAMA_SALAH": (422, "Sandi lama salah"),
    "SANDI_LEMAH": (422, "Sandi baru belum memenuhi syarat"),
    "IMPOR_AKUN_DITOLAK": (422, "Berkas akun tidak dapat dimuat"),
    "KLIEN_DITOLAK": (422, "Klien API tidak dapat didaftarkan"),
    "KODE_TIDAK_BERLAKU": (422, "Tautan atur ulang tidak berlaku"),
    # every service
    "ISIAN_SALAH": (422, "Isian perlu diperbaiki"),
    "AKSES_DITOLAK": (403, "Anda tidak berhak"),
    "TIDAK_DITEMUKAN": (404, "Tidak ditemukan"),
    "SUDAH_BERUBAH": (412, "Data sudah berubah"),
    "KUNCI_IDEMPOTENSI_DIPAKAI": (422, "Idempotency-Key sudah dipakai"),
    "MASIH_DIPROSES": (409, "Permintaan yang sama sedang diproses"),
    "LAYANAN_SIBUK": (503, "Layanan sedang sibuk"),
    "TOKEN_DITOLAK": (401, "Sesi tidak dikenali"),
    "TANPA_TENGGAT": (422, "Panggilan tanpa tenggat waktu"),
    # skp
    "IMPOR_DITOLAK": (422, "Berkas organisasi tidak dapat dimuat"),
    "PENILAI_BELUM_ADA": (409, "Pejabat penilai belum dapat ditentukan"),
    "PENUGASAN_TIDAK_ADA": (409, "Penugasan tidak mencakup periode ini"),
    "PERSETUJUAN_BELUM_BERALIH": (403, "Persetujuan masih pada pejabat penilai"),
    "TIM_KERJA_DITUTUP": (409, "Tim kerja sudah ditutup"),
    "ANGGOTA_SUDAH_ADA": (409, "Sudah menjadi anggota"),
    "ANGGOTA_TIDAK_ADA": (409, "Bukan anggota lagi"),
    "NIP_TIDAK_DIKENAL": (422, "NIP tidak dikenal"),
    "SKP_BUKAN_BAWAHAN": (403, "Bukan SKP bawahan Anda"),
    "SKP_TIDAK_DALAM_MATRIKS": (409, "Belum ada dalam matriks"),
    "PERMINTAAN_SUDAH_SELESAI": (409, "Permintaan sudah selesai"),
    "PERMINTAAN_MASIH_TERBUKA": (409, "Permintaan serupa masih diproses"),
    "USULAN_TIDAK_DAPAT_MENILAI": (422, "Usulan tidak dapat menilai Anda"),
    "PIMPINAN_SUDAH_ADA": (409, "Unit sudah mempunyai pimpinan"),
    "UNOR_MASIH_DIPAKAI": (409, "Unit masih dipakai"),
    "JENIS_SKP_TERKUNCI": (409, "Bentuk SKP terkunci"),
    "RHK_INDIVIDU_TIDAK_DIWARISKAN": (409, "RHK individu tidak diwariskan"),
    "RHK_SUDAH_DIWARISI": (409, "RHK sudah diwarisi"),
    "PERSPEKTIF_ANGGARAN_BELUM_ADA": (422, "Perspektif Anggaran belum ada"),
    "TAUTAN_SUDAH_TETAP": (409, "RHK ini tidak sementara"),
    "TAUTAN_TIDAK_MENUNGGU": (409, "Tautan tidak menunggu pemeriksaan"),
    "PLT_MASUK_SKP_DEFINITIF": (409, "Tugas Plt ditulis pada SKP definitif"),
    "PENGATURAN_TIDAK_DIKENAL": (404, "Pengaturan tidak ada"),
    "SKP_ATASAN_BELUM_DISETUJUI": (409, "SKP atasan belum disetujui"),
    "SKP_BELUM_LENGKAP": (422, "SKP belum lengkap"),
    "SKP_BUKAN_DRAFT": (409, "SKP tidak sedang berstatus draft"),
    "SKP_BUKAN_PENGAJUAN": (409, "SKP tidak sedang diajukan"),
    "SKP_MASIH_DRAFT": (403, "SKP masih disusun pemiliknya"),
    "SKP_PERNAH_DIAJUKAN": (409, "SKP pernah diajukan"),
    "SKP_TIDAK_DAPAT_DIKEMBALIKAN": (409, "SKP tidak dapat dikembalikan"),
    "SKP_TUMPANG_TINDIH": (409, "Periode SKP bertumpang tindih"),
    "TIDAK_WAJIB_SKP": (409, "Tidak menyusun SKP"),
    # penilaian
    "CAPAIAN_BUKAN_PENETAP": (403, "Capaian bukan wewenang Anda"),
    "JANGKA_WAKTU_TIDAK_SAH": (422, "Jumlah hari kerja di luar batas"),
    "KALENDER_TAHUN_BELUM_ADA": (422, "Hari libur tahun itu belum ditetapkan"),
    "PENILAIAN_ATURAN_BELUM_BERLAKU": (409, "Aturan penilaian belum berlaku"),
    "PENILAIAN_BELUM_DINILAI": (409, "Periode belum dinilai"),
    "PENILAIAN_BUKAN_PEMBERI_UMPAN_BALIK": (403, "Umpan balik bukan wewenang Anda"),
    "PENILAIAN_BUKAN_PEMILIK": (403, "Hanya untuk pemilik SKP"),
    "PENILAIAN_BUKAN_PENILAI": (403, "Hanya untuk pejabat penilai"),
    "PENILAIAN_DOKUMEN_BELUM_DISAMPAIKAN": (409, "Dokumen evaluasi belum disampaikan"),
    "PENILAIAN_DOKUMEN_SUDAH_DISAMPAIKAN": (409, "Dokumen evaluasi sudah disampaikan"),
    "PENILAIAN_DOKUMEN_SUDAH_DITERIMA": (409, "Dokumen evaluasi sudah diterima"),
    "PENILAIAN_LANGKAH_TANPA_BATAS": (409, "Langkah tanpa batas waktu"),
    "PENILAIAN_PERIODE_BELUM_MULAI": (409, "Periode belum mulai"),
    "PENILAIAN_PERIODE_TIDAK_DIKENAL": (422, "Periode tidak dikenal"),
    "PENILAIAN_RATING_TIDAK_LENGKAP": (422, "Rating belum lengkap"),
    "PENILAIAN_RENTANG_SKP_TIDAK_SAH": (422, "Rentang SKP tidak sah"),
    "PENILAIAN_SKP_BELUM_DISEPAKATI": (409, "SKP sedang dibuka kembali"),
    "PENILAIAN_SUDAH_DINILAI": (409, "Periode sudah dinilai"),
    # pak
    "BONUS_PENDIDIKAN_DITOLAK": (409, "Tambahan pendidikan tidak dapat diberikan"),
    "BUKAN_PEJABAT_FUNGSIONAL": (409, "Bukan pejabat fungsional"),
    "BUKAN_PEMILIK_PAK": (403, "Hanya untuk pegawai yang bersangkutan"),
    "BUKAN_PENILAI_PAK": (403, "Hanya untuk pejabat penilai"),
    "DATA_PAK_BERUBAH": (409, "Data PAK berubah sejak draft dibuat"),
    "GOLONGAN_TIDAK_SESUAI_JENJANG": (409, "Golongan tidak sesuai jenjang"),
    "JENJANG_BELUM_TERCATAT": (409, "Jenjang jabatan belum tercatat"),
    "JENJANG_BERUBAH_DALAM_MASA": (409, "Jenjang berubah dalam masa ini"),
    "KIRIMAN_BUKAN_GILIRAN": (409, "Kiriman ke SIASN bukan pada langkah ini"),
    "KONVERSI_BELUM_BERLAKU": (422, "Konversi belum berlaku pada tahun itu"),
    "KONVERSI_TUMPANG_TINDIH": (409, "Bulan sudah dikonversi"),
    "PAK_BELUM_DISETUJUI": (409, "PAK belum disetujui"),
    "PAK_BUKAN_DIAJUKAN": (409, "PAK tidak sedang diajukan"),
    "PAK_BUKAN_DRAFT": (409, "PAK tidak sedang berstatus draft"),
    "PAK_MASIH_BERJALAN": (409, "PAK lain masih berjalan"),
    "PENILAI_BELUM_TERCATAT": (409, "Pejabat penilai belum tercatat"),
    "PERIODE_BELUM_DINILAI": (409, "Periode belum mempunyai predikat"),
    "PPPK_TANPA_ANGKA_KREDIT": (409, "PPPK tidak memiliki angka kredit"),
    "RIWAYAT_SIASN_TIDAK_COCOK": (409, "Riwayat SIASN tidak cocok"),
    "RIWAYAT_SIASN_TIDAK_TERSEDIA": (503, "SIASN belum dapat dihubungi"),
    "SALDO_BELUM_ADA": (409, "Saldo angka kredit belum ada"),
    "SALDO_BELUM_DISETUJUI": (409, "Saldo menunggu persetujuan"),
    "SALDO_BUKAN_DIAJUKAN": (409, "Saldo tidak sedang diajukan"),
    "SALDO_SAAT_PAK_BERJALAN": (409, "PAK masih berjalan"),
    "SALDO_SUDAH_ADA": (409, "Saldo sudah ada"),
    "SIASN_ID_BELUM_TERCATAT": (409, "Identitas SIASN belum tercatat"),
    "TUJUAN_BELUM_DIPILIH": (422, "Tujuan PAK belum dipilih"),
    # notifikasi
    "PESAN_TIDAK_DITEMUKAN": (404, "Pesan tidak ditemukan"),
    "SUREL_TIDAK_TERKIRIM": (503, "Surel belum dapat dikirim"),
    "TANDA_TANGAN_SALAH": (403, "Tanda tangan webhook salah"),
    "VERIFIKASI_WEBHOOK_DITOLAK": (403, "Verifikasi webhook ditolak"),
}
