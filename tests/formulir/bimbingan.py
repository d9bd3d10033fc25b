"""Guidance and counselling of the same invented people."""

from __future__ import annotations

from services.penilaian.domain.pasca_bimbingan import (
    BAKU,
    PERNYATAAN,
    EvaluasiKompetensi,
    Kompetensi,
    Tanggapan,
    UmpanBalikBimbingan,
)
from services.penilaian.domain.pembinaan import Pembinaan
from services.penilaian.domain.pembinaan_isi import (
    Coaching,
    Fakta,
    Isi,
    JenisPembinaan,
    Jurnal,
    Konseling,
    Langkah,
    Mentoring,
    TujuanCoaching,
    TujuanMentoring,
)
from services.penilaian.domain.pembinaan_status import Pengusul, StatusPembinaan
from services.penilaian.domain.rencana import NilaiPerilaku
from tests.formulir.contoh import KABID, KADIS, PRAKOM, SAAT, SKP_JA_JF


def pembinaan(jenis: JenisPembinaan, isi: Isi) -> Pembinaan:
    """A finished one, with what both sides said afterwards."""
    tanggapan = tuple(Tanggapan.YA for _ in PERNYATAAN)
    baku = tuple(Kompetensi(nama, 3, "Tiga indikator dipenuhi.") for nama in BAKU)
    teknis = (Kompetensi("Perancangan sistem", 4, "Merancang antarmuka tanpa bimbingan."),)
    return Pembinaan(
        id="b-1",
        skp=SKP_JA_JF,
        jenis=jenis,
        pengusul=Pengusul.PENILAI,
        isi=isi,
        pembimbing=None,
        pegawai=PRAKOM,
        penilai=KABID,
        atasan_penilai=KADIS,
        diajukan_pada=SAAT,
        status=StatusPembinaan.SELESAI,
        umpan_balik=UmpanBalikBimbingan(tanggapan, "", SAAT),
        kompetensi=EvaluasiKompetensi(
            baku, teknis, "Mengikuti pelatihan arsitektur sistem.", KABID, SAAT
        ),
    )


COACHING = pembinaan(
    JenisPembinaan.COACHING,
    Coaching(
        tujuan=(
            TujuanCoaching("k-1", "Jumlah modul yang lulus uji", "4 modul", "12 modul",
                           "Uji penerimaan setiap dua minggu"),
        ),
        fakta=(
            Fakta("12 modul", "4 modul", "Pengguna jarang hadir saat uji",
                  "Jadwal uji tidak disepakati di awal"),
        ),
        peluang="Menyepakati jadwal uji bersama setiap perangkat daerah.",
        langkah=(Langkah("k-1", "Jumlah modul yang lulus uji", "Jadwal uji bersama", False),),
    ),
)  # fmt: skip
MENTORING = pembinaan(
    JenisPembinaan.MENTORING,
    Mentoring(
        tujuan=(
            TujuanMentoring("Perancangan sistem", "3 bulan", "Mampu merancang tanpa bimbingan",
                            "Dua rancangan disetujui"),
        ),
        jurnal=(
            Jurnal("7 April 2026", "Ruang rapat", "Pola rancangan antarmuka",
                   "Merancang modul cuti", "30 April 2026"),
        ),
    ),
)  # fmt: skip
KONSELING = pembinaan(
    JenisPembinaan.KONSELING,
    Konseling(
        nilai_dasar=NilaiPerilaku.AKUNTABEL,
        ada_ekspektasi=True,
        ekspektasi_khusus="Permintaan layanan dijawab dalam satu hari kerja.",
        permasalahan="Empat belas permintaan tidak dijawab selama Februari.",
        terjadi_pada_lain=False,
        sudah_dilakukan="Dua kali pembicaraan langsung dan pembagian ulang tugas.",
    ),
)
