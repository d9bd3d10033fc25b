"""Invented people of the demo agency, a plan in each of its three forms, what was done on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from services.penilaian.domain.batas_dokumen import Jalur
from services.penilaian.domain.capaian_berlaku import CapaianDipakai
from services.penilaian.domain.hasil import Hasil
from services.penilaian.domain.isian import (
    BuktiDukung,
    Emotikon,
    Isian,
    PemberiJenis,
    Realisasi,
    RencanaAksi,
    UmpanBalik,
)
from services.penilaian.domain.keberatan import HasilLama, Keberatan, StatusKeberatan
from services.penilaian.domain.kurva_ideal import CapaianOrganisasi
from services.penilaian.domain.matriks_predikat import Ekspektasi, Predikat
from services.penilaian.domain.penilaian import Penilaian, StatusPenilaian
from services.penilaian.domain.rencana import (
    Indikator,
    JenisPegawai,
    JenisSkp,
    NilaiPerilaku,
    Orang,
    Pendekatan,
    Perilaku,
    Rencana,
    Rhk,
    SkpDisepakati,
)
from services.penilaian.domain.siklus import JenisPeriode, Periode
from services.skp.domain.perilaku import panduan

INSTANSI = "Pemerintah Kabupaten Cemarasari"
SAAT = datetime(2026, 4, 7, 3, tzinfo=UTC)
CAPAIAN = CapaianDipakai(CapaianOrganisasi.BAIK, "")
TRIWULAN_I = Periode(
    JenisPeriode.TRIWULANAN, 1, "Triwulan I 2026", date(2026, 1, 1), date(2026, 3, 31)
)
TAHUNAN = Periode(JenisPeriode.TAHUNAN, 0, "Tahunan 2026", date(2026, 1, 1), date(2026, 12, 31))


def seorang(id_: str, nama: str, nip: str, pangkat: str, jabatan: str, unit: str) -> Orang:
    """A person; `pangkat` with its golongan after a comma, both empty for a state official."""
    nama_pangkat, _, golongan = pangkat.partition(", ")
    return Orang(
        pegawai_id=id_,
        nama=nama,
        nip=nip,
        jenis_pegawai=JenisPegawai.PNS if nip else JenisPegawai.PEJABAT_NEGARA,
        pangkat=nama_pangkat,
        golongan=golongan,
        jabatan=jabatan,
        unor_id=unit,
        unit_kerja=unit,
        instansi_id="i-1",
    )


KOMINFO, APTIKA = "Dinas Komunikasi dan Informatika", "Bidang Aplikasi Informatika"
BUPATI = seorang("bupati", "Wiratama Adiguna", "", "", "Bupati Cemarasari", INSTANSI)
KADIS = seorang(
    "kadis", "Ir. Suryaningrat Wicaksana, M.Kom.", "197009141996031900",
    "Pembina Utama Muda, IV/c", f"Kepala {KOMINFO}", KOMINFO,
)  # fmt: skip
KABID = seorang(
    "kabid", "Nugraheni Tyasworo, S.T., M.T.I.", "198007112005012900",
    "Penata Tingkat I, III/d", f"Kepala {APTIKA}", APTIKA,
)  # fmt: skip
PRAKOM = seorang(
    "prakom", "Damar Prasojo, S.Kom.", "199503142020121900",
    "Penata Muda, III/a", "Pranata Komputer Ahli Pertama", APTIKA,
)  # fmt: skip
EKSPEKTASI = "Permintaan layanan dijawab dalam satu hari kerja"
PERILAKU = tuple(
    Perilaku(
        NilaiPerilaku(nilai.value),
        isi.nama,
        isi.panduan,
        ("Permintaan layanan dijawab dalam satu hari kerja",)
        if nilai.value == "AKUNTABEL"
        else (),
    )
    for nilai, isi in panduan(date(2026, 1, 1)).items()
)
RHK_JA_JF = (
    Rhk(
        "r-1", True, "Aplikasi layanan kepegawaian siap digunakan seluruh perangkat daerah",
        rhk_pimpinan="Meningkatnya kualitas layanan aplikasi pemerintah daerah",
        indikator=(
            Indikator("k-1", "Jumlah modul yang lulus uji", "12 modul", "KUANTITAS"),
            Indikator("k-2", "Tingkat kelulusan uji penerimaan", "95%", "KUALITAS"),
            Indikator("k-3", "Waktu penyelesaian", "10 bulan", "WAKTU"),
        ),
    ),
    Rhk(
        "r-2", False, "Pelatihan pengguna aplikasi terlaksana",
        rhk_pimpinan="Meningkatnya kualitas layanan aplikasi pemerintah daerah",
        penugasan_dari="Sekretaris Daerah",
        indikator=(Indikator("k-4", "Peserta yang memahami materi", "80%", "KUALITAS"),),
    ),
)  # fmt: skip
RHK_PIMPINAN = (
    Rhk(
        "r-1", True, "Meningkatnya kualitas layanan aplikasi pemerintah daerah",
        indikator=(
            Indikator("k-1", "Indeks kepuasan pengguna layanan digital", "3,5 indeks",
                      perspektif="PENERIMA_LAYANAN"),
            Indikator("k-2", "Layanan dengan waktu aktif 99,5%", "20 layanan",
                      perspektif="PROSES_BISNIS"),
        ),
    ),
    Rhk(
        "r-2", False, "Tersusunnya peta jalan pemerintahan digital",
        penugasan_dari="Bupati",
        indikator=(Indikator("k-4", "Peta jalan yang ditetapkan", "1 dokumen",
                             perspektif="PENGUATAN_INTERNAL"),),
    ),
)  # fmt: skip
RHK_KUALITATIF = (
    Rhk(
        "r-1", True, "Aplikasi layanan kepegawaian siap digunakan seluruh perangkat daerah",
        indikator=(
            Indikator("k-1", "Modul lulus uji penerimaan dan dipakai tanpa gangguan berarti"),
        ),
    ),
    Rhk(
        "r-2", False, "Pelatihan pengguna aplikasi terlaksana",
        indikator=(Indikator("k-4", "Peserta dapat menjalankan layanan tanpa pendampingan"),),
    ),
)  # fmt: skip


def umpan(
    id_: str, dari: Orang, jenis: PemberiJenis, teks: str, *, rhk: str = "",
    nilai: NilaiPerilaku | None = None, emotikon: Emotikon | None = None,
) -> UmpanBalik:  # fmt: skip
    """Something that was said."""
    return UmpanBalik(id_, rhk, nilai, dari.pegawai_id, dari.nama, jenis, teks, emotikon, SAAT)


REKAN = seorang("rekan", "Saraswati Anggarini, S.T.", "199311202019032900", "", "", APTIKA)
BAWAHAN = seorang("bawahan", "Bagas Wirayudha, A.Md.Kom.", "199701252020121900", "", "", APTIKA)


def diisi(penilai: Orang) -> Isian:
    """A quarter's work, and what leader, peer and subordinate said of it."""
    kolaboratif = NilaiPerilaku.KOLABORATIF
    semua_umpan = (
        umpan("u-1", penilai, PemberiJenis.PENILAI,
              "Empat modul selesai lebih awal. Lengkapi dokumentasi antarmuka.", rhk="r-1"),
        umpan("u-2", penilai, PemberiJenis.PENILAI, "Menjawab permintaan layanan dengan cepat.",
              nilai=NilaiPerilaku.AKUNTABEL, emotikon=Emotikon.JEMPOL_ATAS),
        umpan("u-3", REKAN, PemberiJenis.REKAN, "Terbuka membantu tim lain.", nilai=kolaboratif),
        umpan("u-4", BAWAHAN, PemberiJenis.BAWAHAN, "Membagi tugas dengan jelas.",
              nilai=kolaboratif),
    )  # fmt: skip
    aksi = (
        RencanaAksi("a-1", "r-1", "Menyusun rancangan modul cuti dan kenaikan gaji",
                    "rancangan disetujui Februari", SAAT),
        RencanaAksi("a-2", "r-1", "Menguji empat modul bersama pengguna", "", SAAT),
        RencanaAksi("a-3", "r-2", "Menyiapkan bahan pelatihan", "1 modul pelatihan", SAAT),
    )  # fmt: skip
    bukti = (
        BuktiDukung("b-1", "r-1", "Berita acara uji empat modul", "https://a.example/1", SAAT),
        BuktiDukung("b-2", "r-2", "Daftar hadir pelatihan", "https://a.example/2", SAAT),
    )
    realisasi = (
        Realisasi("k-1", "4 modul lulus uji", "Repositori aplikasi", SAAT),
        Realisasi("k-4", "86% peserta memahami", "Hasil kuesioner", SAAT),
    )
    return Isian(
        rencana_aksi={a.id: a for a in aksi},
        bukti_dukung={b.id: b for b in bukti},
        realisasi={r.id: r for r in realisasi},
        umpan_balik={u.id: u for u in semua_umpan},
    )


def skp(
    pegawai: Orang, penilai: Orang, atasan: Orang | None, rhk: tuple[Rhk, ...], jenis: JenisSkp,
    pendekatan: Pendekatan = Pendekatan.KUANTITATIF,
) -> SkpDisepakati:  # fmt: skip
    """An agreed plan."""
    rencana = Rencana(
        tahun=2026,
        instansi_id="i-1",
        instansi_nama=INSTANSI,
        jenis_skp=jenis,
        pendekatan=pendekatan,
        mulai=date(2026, 1, 1),
        selesai=date(2026, 12, 31),
        pegawai=pegawai,
        rhk=rhk,
        perilaku=PERILAKU,
    )
    return SkpDisepakati("s-1", rencana, penilai, atasan, disetujui=True)


SKP_JA_JF = skp(PRAKOM, KABID, KADIS, RHK_JA_JF, JenisSkp.JA_JF)
SKP_PIMPINAN = skp(KADIS, BUPATI, None, RHK_PIMPINAN, JenisSkp.JPT)
SKP_KUALITATIF = skp(PRAKOM, KABID, KADIS, RHK_KUALITATIF, JenisSkp.JA_JF, Pendekatan.KUALITATIF)


def berjalan(skp_: SkpDisepakati, periode: Periode = TRIWULAN_I) -> Penilaian:
    """A period with work and feedback in it."""
    return Penilaian("n-1", skp_, periode, isian=diisi(skp_.penilai))


def dinilai(penilaian: Penilaian, *, jalur: Jalur = Jalur.PENILAI) -> Penilaian:
    """The same, rated and delivered."""
    skp_ = penilaian.skp
    hasil = Hasil(
        hasil_kerja=Ekspektasi.SESUAI_EKSPEKTASI,
        perilaku=Ekspektasi.DI_ATAS_EKSPEKTASI,
        predikat=Predikat.BAIK,
        catatan="Pertahankan kecepatan kerja. Direkomendasikan mengikuti pelatihan arsitektur "
        "sistem pada tahun berikutnya.",
        dinilai_pada=SAAT,
        pegawai=skp_.pegawai,
        penilai=skp_.penilai,
        atasan_penilai=skp_.atasan_penilai,
        jalur=jalur,
    )
    return replace(
        penilaian,
        hasil=hasil,
        status=StatusPenilaian.DISAMPAIKAN,
        disampaikan_pada=SAAT,
        jalur_dokumen=jalur,
        atasan_dokumen=skp_.atasan_penilai,
    )


def diputus(penilaian: Penilaian) -> Penilaian:
    """The same after an objection that changed the result."""
    keberatan = Keberatan(
        id="kb-1",
        alasan="Hasil uji dua modul pada bulan Maret belum dihitung sebagai realisasi.",
        diajukan_pada=SAAT,
        batas_putus=date(2026, 4, 20),
        lama=HasilLama(
            Ekspektasi.DI_BAWAH_EKSPEKTASI,
            Ekspektasi.SESUAI_EKSPEKTASI,
            Predikat.BUTUH_PERBAIKAN,
            "",
        ),
        status=StatusKeberatan.DITERIMA,
        penjelasan="Berita acara uji baru diterima sesudah penilaian ditetapkan.",
        keputusan="Hasil uji kedua modul dihitung. Lanjutkan pendampingan pengguna.",
        pemutus=penilaian.skp.atasan_penilai,
    )
    return replace(penilaian, keberatan=keberatan)
