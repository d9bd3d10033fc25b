"""The one place where a code becomes words on the screen; no page shows an enum."""

from __future__ import annotations

import re

from kinerja.notifikasi.v1 import notifikasi_service_pb2 as notifikasi
from kinerja.pak.v1 import pak_service_pb2 as pak
from kinerja.penilaian.v1 import penilaian_service_pb2 as penilaian
from kinerja.skp.v1 import skp_service_pb2 as skp
from kinerja.umum.v1 import umum_pb2 as umum
from services.gateway.halaman.kamus import Kamus, Kata

STATUS_SKP = Kamus(
    skp.StatusSkp,
    {
        skp.STATUS_SKP_BELUM: Kata("Belum membuat", "netral", "kurang"),
        skp.STATUS_SKP_DRAFT: Kata("Draft", "netral", "pensil"),
        skp.STATUS_SKP_PENGAJUAN: Kata("Pengajuan", "kuning", "jam", "menunggu persetujuan"),
        skp.STATUS_SKP_PERSETUJUAN: Kata("Persetujuan", "hijau", "cek", "sudah disetujui"),
    },
)
STATUS_SINKRON = Kamus(
    skp.StatusSinkron,
    {
        skp.STATUS_SINKRON_MENUNGGU: Kata("Menunggu giliran", "kuning", "jam"),
        skp.STATUS_SINKRON_BERJALAN: Kata("Sedang berjalan", "biru", "putar"),
        skp.STATUS_SINKRON_BERHASIL: Kata("Berhasil", "hijau", "cek"),
        skp.STATUS_SINKRON_GAGAL: Kata("Gagal", "merah", "seru"),
    },
)
STATUS_PENILAIAN = Kamus(
    penilaian.StatusPenilaian,
    {
        penilaian.STATUS_PENILAIAN_BERJALAN: Kata("Berjalan", "biru", "putar"),
        penilaian.STATUS_PENILAIAN_DINILAI: Kata("Dinilai", "kuning", "orang-cek"),
        penilaian.STATUS_PENILAIAN_DISAMPAIKAN: Kata("Disampaikan", "kuning", "kirim"),
        penilaian.STATUS_PENILAIAN_DITERIMA: Kata("Diterima", "hijau", "cek"),
    },
)
JENIS_PERIODE = Kamus(
    penilaian.JenisPeriode,
    {
        penilaian.JENIS_PERIODE_BULANAN: Kata("Bulanan"),
        penilaian.JENIS_PERIODE_TRIWULANAN: Kata("Triwulanan"),
        penilaian.JENIS_PERIODE_TAHUNAN: Kata("Tahunan"),
    },
)
STATUS_SALDO = Kamus(
    pak.StatusSaldo,
    {
        pak.STATUS_SALDO_DIAJUKAN: Kata("Diajukan", "kuning", "jam"),
        pak.STATUS_SALDO_DISETUJUI: Kata("Disetujui", "hijau", "cek"),
        pak.STATUS_SALDO_DITOLAK: Kata("Ditolak", "merah", "silang"),
    },
)
STATUS_PAK = Kamus(
    pak.StatusPak,
    {
        pak.STATUS_PAK_DRAFT: Kata("Draft", "netral", "pensil"),
        pak.STATUS_PAK_DIAJUKAN: Kata("Diajukan", "kuning", "jam"),
        pak.STATUS_PAK_DISETUJUI: Kata("Disetujui", "hijau", "cek"),
        pak.STATUS_PAK_TERSINKRON: Kata("Tersinkron ke SIASN", "hijau", "awan-cek"),
        pak.STATUS_PAK_DIGANTI: Kata("Diganti", "netral", "putar"),
    },
)
KIRIM_SIASN = Kamus(
    pak.StatusKirim,
    {
        pak.STATUS_KIRIM_BELUM: Kata("Belum dikirim ke SIASN", "netral", "kurang"),
        pak.STATUS_KIRIM_MENUNGGU: Kata("Menunggu giliran kirim ke SIASN", "kuning", "jam"),
        pak.STATUS_KIRIM_MENGIRIM: Kata("Sedang dikirim ke SIASN", "biru", "putar"),
        pak.STATUS_KIRIM_TIDAK_PASTI: Kata(
            "Jawaban SIASN hilang, sedang diperiksa", "kuning", "awas"
        ),
        pak.STATUS_KIRIM_TERKIRIM: Kata("Tercatat di SIASN", "hijau", "awan-cek"),
        pak.STATUS_KIRIM_GAGAL: Kata("Ditolak SIASN", "merah", "seru"),
    },
)
SUMBER_AK = Kamus(
    pak.Sumber,
    {
        pak.SUMBER_TUGAS_JABATAN: Kata("AK dari kegiatan tugas jabatan"),
        pak.SUMBER_JF_LAMA: Kata("AK JF lama"),
        pak.SUMBER_PENYESUAIAN: Kata("AK penyesuaian/penyetaraan"),
        pak.SUMBER_AK_DASAR: Kata("AK dasar yang diberikan"),
        pak.SUMBER_PENDIDIKAN: Kata("AK dari peningkatan pendidikan"),
        pak.SUMBER_KONVERSI: Kata("AK konversi"),
    },
)
JENIS_DOKUMEN_PAK = Kamus(
    pak.JenisDokumenPak,
    {
        pak.JENIS_DOKUMEN_PAK_KONVERSI: Kata("Konversi Predikat Kinerja ke Angka Kredit"),
        pak.JENIS_DOKUMEN_PAK_AKUMULASI: Kata("Akumulasi Angka Kredit"),
        pak.JENIS_DOKUMEN_PAK_PENETAPAN: Kata("Penetapan Angka Kredit"),
    },
)
KIRIM_PESAN = Kamus(
    notifikasi.StatusKirim,
    {
        notifikasi.STATUS_KIRIM_ANTRE: Kata("Menunggu dikirim", "netral", "jam"),
        notifikasi.STATUS_KIRIM_DIKIRIM: Kata("Sedang dikirim", "biru", "kirim"),
        notifikasi.STATUS_KIRIM_TIDAK_PASTI: Kata("Belum pasti terkirim", "kuning", "awas"),
        notifikasi.STATUS_KIRIM_DITERIMA_SERVER: Kata("Terkirim", "biru", "kirim"),
        notifikasi.STATUS_KIRIM_SAMPAI: Kata("Sampai", "hijau", "cek"),
        notifikasi.STATUS_KIRIM_DIBACA: Kata("Dibaca", "hijau", "mata"),
        notifikasi.STATUS_KIRIM_GAGAL: Kata("Gagal dikirim", "merah", "seru"),
        notifikasi.STATUS_KIRIM_TANPA_KANAL: Kata("Hanya di aplikasi", "netral", "lonceng"),
    },
)
EKSPEKTASI = Kamus(
    umum.Ekspektasi,
    {
        umum.EKSPEKTASI_DI_ATAS_EKSPEKTASI: Kata("Di atas ekspektasi"),
        umum.EKSPEKTASI_SESUAI_EKSPEKTASI: Kata("Sesuai ekspektasi"),
        umum.EKSPEKTASI_DI_BAWAH_EKSPEKTASI: Kata("Di bawah ekspektasi"),
    },
)
PREDIKAT = Kamus(
    umum.Predikat,
    {
        umum.PREDIKAT_SANGAT_BAIK: Kata("Sangat Baik", "hijau", "cek"),
        umum.PREDIKAT_BAIK: Kata("Baik", "hijau", "cek"),
        umum.PREDIKAT_BUTUH_PERBAIKAN: Kata("Butuh Perbaikan", "kuning", "awas"),
        umum.PREDIKAT_KURANG: Kata("Kurang", "merah", "seru"),
        umum.PREDIKAT_SANGAT_KURANG: Kata("Sangat Kurang", "merah", "seru"),
    },
)
CAPAIAN = Kamus(
    umum.CapaianOrganisasi,
    {
        umum.CAPAIAN_ORGANISASI_ISTIMEWA: Kata("Istimewa", "hijau", "cek"),
        umum.CAPAIAN_ORGANISASI_BAIK: Kata("Baik", "hijau", "cek"),
        umum.CAPAIAN_ORGANISASI_BUTUH_PERBAIKAN: Kata("Butuh Perbaikan", "kuning", "awas"),
        umum.CAPAIAN_ORGANISASI_KURANG: Kata("Kurang", "merah", "seru"),
        umum.CAPAIAN_ORGANISASI_SANGAT_KURANG: Kata("Sangat Kurang", "merah", "seru"),
    },
)
JENIS_SKP = Kamus(
    umum.JenisSkp,
    {
        umum.JENIS_SKP_JPT: Kata("Pejabat Pimpinan Tinggi"),
        umum.JENIS_SKP_PIMPINAN_UNIT_MANDIRI: Kata("Pimpinan Unit Kerja Mandiri"),
        umum.JENIS_SKP_JA_JF: Kata("Pejabat Administrasi dan Pejabat Fungsional"),
    },
)
PENDEKATAN = Kamus(
    umum.Pendekatan,
    {
        umum.PENDEKATAN_KUANTITATIF: Kata(
            "Kuantitatif", jelas="Indikator dan target ditulis terpisah"
        ),
        umum.PENDEKATAN_KUALITATIF: Kata(
            "Kualitatif", jelas="Ukuran keberhasilan dan target dalam satu uraian"
        ),
    },
)
JENIS_RHK = Kamus(
    umum.JenisRhk,
    {
        umum.JENIS_RHK_UTAMA: Kata("Utama", jelas="Prioritas tinggi"),
        umum.JENIS_RHK_TAMBAHAN: Kata("Tambahan", jelas="Prioritas rendah"),
    },
)
KLASIFIKASI = Kamus(
    umum.KlasifikasiRhk,
    {
        umum.KLASIFIKASI_RHK_ORGANISASI: Kata(
            "RHK Organisasi", jelas="Milik unit kerja; diteruskan kepada pengganti Anda"
        ),
        umum.KLASIFIKASI_RHK_INDIVIDU: Kata(
            "RHK Individu", jelas="Milik Anda sendiri; tidak diteruskan"
        ),
    },
)
ASPEK = Kamus(
    umum.Aspek,
    {
        umum.ASPEK_KUANTITAS: Kata("Kuantitas"),
        umum.ASPEK_KUALITAS: Kata("Kualitas"),
        umum.ASPEK_WAKTU: Kata("Waktu"),
        umum.ASPEK_BIAYA: Kata("Biaya"),
    },
)
PERSPEKTIF = Kamus(
    umum.Perspektif,
    {
        umum.PERSPEKTIF_PENERIMA_LAYANAN: Kata("Penerima Layanan"),
        umum.PERSPEKTIF_PROSES_BISNIS: Kata("Proses Bisnis"),
        umum.PERSPEKTIF_PENGUATAN_INTERNAL: Kata("Penguatan Internal"),
        umum.PERSPEKTIF_ANGGARAN: Kata("Anggaran"),
    },
)
NILAI_PERILAKU = Kamus(
    umum.NilaiPerilaku,
    {
        umum.NILAI_PERILAKU_BERORIENTASI_PELAYANAN: Kata("Berorientasi Pelayanan"),
        umum.NILAI_PERILAKU_AKUNTABEL: Kata("Akuntabel"),
        umum.NILAI_PERILAKU_KOMPETEN: Kata("Kompeten"),
        umum.NILAI_PERILAKU_HARMONIS: Kata("Harmonis"),
        umum.NILAI_PERILAKU_LOYAL: Kata("Loyal"),
        umum.NILAI_PERILAKU_ADAPTIF: Kata("Adaptif"),
        umum.NILAI_PERILAKU_KOLABORATIF: Kata("Kolaboratif"),
    },
)
JENIS_PEGAWAI = Kamus(
    umum.JenisPegawai,
    {
        umum.JENIS_PEGAWAI_PNS: Kata("PNS"),
        umum.JENIS_PEGAWAI_PPPK: Kata("PPPK"),
        umum.JENIS_PEGAWAI_PEJABAT_NEGARA: Kata("Pejabat negara"),
    },
)
KELOMPOK_JABATAN = Kamus(
    umum.KelompokJabatan,
    {
        umum.KELOMPOK_JABATAN_JPT: Kata("Jabatan pimpinan tinggi"),
        umum.KELOMPOK_JABATAN_ADMINISTRATOR: Kata("Administrator"),
        umum.KELOMPOK_JABATAN_PENGAWAS: Kata("Pengawas"),
        umum.KELOMPOK_JABATAN_PELAKSANA: Kata("Pelaksana"),
        umum.KELOMPOK_JABATAN_JF: Kata("Jabatan fungsional"),
    },
)
JENJANG = Kamus(
    umum.Jenjang,
    {
        umum.JENJANG_PEMULA: Kata("Pemula"),
        umum.JENJANG_TERAMPIL: Kata("Terampil"),
        umum.JENJANG_MAHIR: Kata("Mahir"),
        umum.JENJANG_PENYELIA: Kata("Penyelia"),
        umum.JENJANG_AHLI_PERTAMA: Kata("Ahli Pertama"),
        umum.JENJANG_AHLI_MUDA: Kata("Ahli Muda"),
        umum.JENJANG_AHLI_MADYA: Kata("Ahli Madya"),
        umum.JENJANG_AHLI_UTAMA: Kata("Ahli Utama"),
    },
)
JENIS_PENUGASAN = Kamus(
    umum.JenisPenugasan,
    {
        umum.JENIS_PENUGASAN_DEFINITIF: Kata("Definitif"),
        umum.JENIS_PENUGASAN_PLT: Kata("Pelaksana Tugas (Plt.)"),
        umum.JENIS_PENUGASAN_PLH: Kata("Pelaksana Harian (Plh.)"),
        umum.JENIS_PENUGASAN_PJ: Kata("Penjabat (Pj.)"),
        umum.JENIS_PENUGASAN_TUGAS_TAMBAHAN: Kata("Tugas tambahan"),
    },
)
JENIS_KELAMIN = Kamus(
    umum.JenisKelamin,
    {
        umum.JENIS_KELAMIN_PRIA: Kata("Pria"),
        umum.JENIS_KELAMIN_WANITA: Kata("Wanita"),
    },
)

BELUM_MULAI = Kata("Belum mulai", "netral", "jam")
TIDAK_DINILAI = Kata("Tidak dinilai", "netral", "silang")
BELUM_DITETAPKAN = Kata("Belum ditetapkan", "netral", "jam")
# Words that the services send as text instead of as an enum.
KANAL = {"WHATSAPP": Kata("WhatsApp", ikon="whatsapp"), "SUREL": Kata("Surel", ikon="surel")}
PEMBERI = {
    "PENILAI": "Pejabat penilai",
    "ATASAN_PENILAI": "Atasan pejabat penilai",
    "REKAN": "Rekan kerja setingkat",
    "BAWAHAN": "Pegawai di bawahnya",
    "LAIN": "Pihak lain",
}
EMOTIKON = {
    "JEMPOL_ATAS": Kata("Jempol ke atas", "hijau", "jempol-atas"),
    "JEMPOL_BAWAH": Kata("Jempol ke bawah", "kuning", "jempol-bawah"),
}
KEDUDUKAN_HUKUM_AKTIF = "01"
KEDUDUKAN_HUKUM = {
    "01": "Aktif",
    "02": "Cuti di luar tanggungan negara",
    "03": "Tugas belajar",
    "04": "Pemberhentian sementara",
    "07": "Pejabat negara",
    "20": "Masa persiapan pensiun",
    "66": "Diberhentikan",
    "98": "Mencapai batas usia pensiun",
    "99": "Pensiun",
}
"""SIASN's codes in words, as the administrator chooses them."""


def ucapkan(kalimat: str) -> str:
    """A sentence of a service with its codes as words: "berstatus DRAFT" → "berstatus Draft"."""
    return _KODE.sub(lambda cocok: _KEADAAN[cocok.group()], kalimat)


_KEADAAN = {
    kamus.kode(nilai): kata.teks
    for kamus in (STATUS_SKP, STATUS_PENILAIAN, STATUS_PAK, STATUS_SALDO)
    for nilai, kata in kamus.isi.items()
}
_KODE = re.compile(rf"\b({'|'.join(_KEADAAN)})\b")
SEMUA = {
    nama.lower(): nilai for nama, nilai in list(globals().items()) if isinstance(nilai, Kamus)
}
