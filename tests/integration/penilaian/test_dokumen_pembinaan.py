"""Formats B.1.6 to B.1.10: what they say, who signs, who may print."""

from typing import Any

import pytest

from kinerja.penilaian.v1 import pembinaan_service_pb2 as pb
from tests.integration.penilaian.dunia import TAHUN, Dunia
from tests.integration.penilaian.test_dokumen import TANDA_DUA, teks
from tests.integration.penilaian.test_pembinaan import (
    JURNAL,
    MENTORING,
    C,
    K,
    M,
    isi,
    langkah,
    selesai,
    usul,
)

PELAKSANAAN, UMPAN_BALIK = pb.FORMAT_PEMBINAAN_PELAKSANAAN, pb.FORMAT_PEMBINAAN_UMPAN_BALIK
KOMPETENSI = pb.FORMAT_PEMBINAAN_KOMPETENSI


@pytest.fixture
def skp_id(dunia: Dunia) -> str:
    return dunia.setujui()


def cetak(dunia: Dunia, ini: Any, format: Any = PELAKSANAAN, siapa: str = "p-pegawai") -> Any:
    minta = {"pembinaan_id": ini.pembinaan_id, "format": format} | TANDA_DUA
    return dunia.panggil("CetakPembinaan", siapa, **minta)


def memuat(pdf: bytes, *potongan: str) -> str:
    ini = teks(pdf)
    for kalimat in potongan:
        assert kalimat in ini, (kalimat, ini)
    return ini


def test_b16_the_coaching_with_both_signatures(dunia: Dunia, skp_id: str):
    jawab = cetak(dunia, usul(dunia, skp_id, C, "p-kabid"))
    assert jawab.nama_berkas == f"format-b.1.6-coaching-{TAHUN}.pdf"
    ini = memuat(
        jawab.pdf,
        "Format B.1.6",
        "PELAKSANAAN COACHING",
        "PEMERINTAH KABUPATEN CONTOH",
        f"1 JANUARI SD 31 DESEMBER TAHUN {TAHUN}",
        "TUJUAN: APA YANG INGIN SAYA CAPAI?",
        "Jumlah modul - 12 modul Bagi tugas",
        "FAKTA: DIMANA SAYA SEKARANG?",
        "PELUANG: APA YANG DAPAT SAYA LAKUKAN?",
        "LANGKAH KEDEPAN",
        "*Jika diperlukan penyesuaian indikator/ target kinerja maka dilakukan perubahan SKP",
        "Nama p-pegawai",
        "Pimpinan/ Pihak Lain yang Diberikan Penugasan Khusus",
    )
    assert [ini.count(a) for a in "^#"] == [1, 1]
    assert "verifikasi" not in ini.lower()


def test_b17_the_mentoring_signed_by_whoever_guided(dunia: Dunia, skp_id: str):
    pembimbing = {"pembimbing_nama": "Dr. Ahli", "pembimbing_nip": "197001012000031001"}
    tulisan = {"mentoring": MENTORING | {"jurnal": [JURNAL]}} | pembimbing
    ini = usul(dunia, skp_id, M, "p-kabid", isi=tulisan)
    memuat(
        cetak(dunia, ini).pdf,
        "PELAKSANAAN MENTORING",
        "TUJUAN: APA YANG INGIN SAYA CAPAI DENGAN MENTORING?",
        "Analisis data 3 bulan Laporan berangka 2 laporan",
        "JURNAL MENTORING",
        "7 April Ruang rapat Tabel pivot Mencoba Mei",
        "Dr. Ahli NIP 197001012000031001",
    )


def test_b110_the_counselling_signed_by_the_rater_alone(dunia: Dunia, skp_id: str):
    ini = usul(dunia, skp_id, K, "p-kabid")
    isinya = memuat(
        cetak(dunia, ini).pdf,
        "LAPORAN PERMASALAHAN PERILAKU KERJA",
        "Nilai dasar: Akuntabel.",
        "Sering terlambat",
        "RETROSPEKTIF",
        "Mengingatkan",
        "Pejabat Penilai Kinerja # Nama p-kabid",
    )
    assert "^" not in isinya
    for siapa in ("p-admin", "p-lain"):
        minta = {"pembinaan_id": ini.pembinaan_id, "format": PELAKSANAAN}
        assert dunia.tolak("CetakPembinaan", siapa, **minta)[1] == "AKSES_DITOLAK"
    assert dunia.tolak(
        "CetakPembinaan", "p-kabid", pembinaan_id=ini.pembinaan_id, format=KOMPETENSI
    )[1] == "PENILAIAN_BUKAN_BIMBINGAN"  # fmt: skip


def test_b18_nine_answers_for_the_superior_and_not_for_the_guide(dunia: Dunia, skp_id: str):
    ini = selesai(dunia, skp_id)
    minta = {"pembinaan_id": ini.pembinaan_id, "format": UMPAN_BALIK} | TANDA_DUA
    assert dunia.tolak("CetakPembinaan", "p-pegawai", **minta)[1] == "PENILAIAN_FORMAT_BELUM_DIISI"
    butir = [{"tanggapan": pb.TANGGAPAN_BIMBINGAN_YA}] * 8
    butir.append({"tanggapan": pb.TANGGAPAN_BIMBINGAN_TIDAK})
    langkah(dunia, "BeriUmpanBalikBimbingan", "p-pegawai", ini, butir=butir, catatan="Singkat.")
    isinya = memuat(
        cetak(dunia, ini, UMPAN_BALIK, "p-kadis").pdf,
        "UMPAN BALIK PELAKSANAAN BIMBINGAN KINERJA",
        "TENTANG PEGAWAI",
        "1. Saya merasa diperhatikan dan dipahami Ya",
        "9. Saya memahami maksud dan tujuan kegiatan bimbingan kinerja ini Tidak",
        "Singkat.",
        "Pegawai yang Dinilai ^ Nama p-pegawai",
    )
    assert "#" not in isinya
    assert dunia.tolak("CetakPembinaan", "p-kabid", **minta)[1] == "AKSES_DITOLAK"


def test_b19_the_competences_with_their_scale(dunia: Dunia, skp_id: str):
    ini = selesai(dunia, skp_id)
    nilai = {
        "baku": [{"nilai": 3, "alasan": "Cukup"}] * 9,
        "teknis": [{"kompetensi": "Analisis data", "nilai": 5, "alasan": "Mahir"}],
        "rekomendasi": "Pelatihan lanjutan",
    }
    langkah(dunia, "NilaiKompetensi", "p-kabid", ini, **nilai)
    memuat(
        cetak(dunia, ini, KOMPETENSI, "p-admin").pdf,
        "SEBAGAI TINDAK LANJUT BIMBINGAN KINERJA",
        "1. Manajerial",
        "Integritas 3 Cukup",
        "2. Sosio Kultural",
        "3. Teknis",
        "Analisis data 5 Mahir",
        "REKOMENDASI Pelatihan lanjutan",
        "DESKRIPSI SKALA PENILAIAN",
        "Nama p-kabid",
    )


def test_a_proposal_that_waits_is_no_paper_and_a_form_must_be_chosen(dunia: Dunia, skp_id: str):
    ini = usul(dunia, skp_id)
    minta = {"pembinaan_id": ini.pembinaan_id} | TANDA_DUA
    assert dunia.tolak("CetakPembinaan", "p-pegawai", **minta, format=PELAKSANAAN)[1] == (
        "PENILAIAN_PEMBINAAN_BUKAN_GILIRAN"
    )
    assert dunia.tolak("CetakPembinaan", "p-pegawai", **minta)[2] == ["format"]


def test_the_places_of_signature_are_asked_for_by_name(dunia: Dunia, skp_id: str):
    ini = usul(dunia, skp_id, C, "p-kabid", isi=isi(skp_id, C))
    minta = {"pembinaan_id": ini.pembinaan_id, "format": PELAKSANAAN}
    assert dunia.tolak("CetakPembinaan", "p-pegawai", **minta)[2] == [
        "lokasi_pegawai", "tanggal_pegawai", "lokasi_penilai", "tanggal_penilai"]  # fmt: skip
