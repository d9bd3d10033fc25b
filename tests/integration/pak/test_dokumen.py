"""The three documents: one page each, the right numbers in the text, verifiable by their code."""

import pypdfium2
import pytest

from kinerja.pak.v1 import pak_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from tests.integration.pak.conftest import ALAMAT
from tests.integration.pak.dunia import ditolak

JENIS = {
    "KONVERSI": pb.JENIS_DOKUMEN_PAK_KONVERSI,
    "AKUMULASI": pb.JENIS_DOKUMEN_PAK_AKUMULASI,
    "PENETAPAN": pb.JENIS_DOKUMEN_PAK_PENETAPAN,
}


def cetak(dunia, pak, jenis, siapa="jf", **lain):
    minta = pb.CetakPakRequest(pak_id=pak.pak_id, jenis=JENIS[jenis], **lain)
    return dunia.panggil(siapa, "CetakPak", minta)


def teks(jawaban):
    with pypdfium2.PdfDocument(jawaban.pdf) as dokumen:
        assert len(dokumen) == 1
        halaman = dokumen[0]
        tulisan = halaman.get_textpage()
        hasil = tulisan.get_text_range()
        tulisan.close()
        halaman.close()
    return " ".join(hasil.split())


@pytest.fixture
def pak(dunia):
    return dunia.disetujui(dunia.siap())


def test_penetapan_memuat_angka_yang_benar(dunia, pak):
    isi = teks(cetak(dunia, pak, "PENETAPAN"))
    for angka in ("32,33", "18,75", "51,08", "1,08", "48,92"):
        assert angka in isi
    assert "JUMLAH ANGKA KREDIT KUMULATIF 32,33 18,75 51,08" in isi
    assert "AK Konversi – 18,75 18,75 Januari–Desember 2023" in isi
    assert "Dapat dipertimbangkan untuk kenaikan pangkat setingkat lebih tinggi" in isi
    assert "Belum dapat dipertimbangkan untuk kenaikan jenjang jabatan" in isi
    for keterangan in (
        "Ratri Wulandari, S.Kom.",
        "19910314 201903 2 004",
        "B 0123456",
        "Tirtamarga, 14 Maret 1991",
        "Wanita",
        "Penata Muda / III/a / 1 Desember 2020",
        "Pranata Komputer Ahli Pertama / 1 Juni 2022",
        "Pemerintah Kabupaten Tirtamarga",
        "pada tanggal 8 Januari 2024",
        "NOMOR: 800.1/017/PAK/2024",
        "1 Januari 2023 s.d. 31 Desember 2023",
        "Tembusan disampaikan kepada:",
    ):
        assert keterangan in isi
    assert "BELUM" not in isi


def test_konversi_memuat_predikat_dan_perhitungan(dunia, pak):
    isi = teks(cetak(dunia, pak, "KONVERSI"))
    assert "Sangat Baik 150% 12,5 18,75" in isi
    assert "12/12 × 150% × 12,5 = 18,75" in isi


def test_akumulasi_memuat_semua_konversi_dalam_jenjang(dunia, pak):
    kuartal = dunia.dinilai(
        "2024-1",
        tahun=2024,
        mulai="2024-01-01",
        selesai="2024-03-31",
        predikat=umum.PREDIKAT_BAIK,
    )
    kedua = dunia.draft(
        kuartal, tahun=2024, bulan_selesai=2, untuk_pangkat=True, tanggal="2024-03-04"
    )
    isi = teks(cetak(dunia, kedua, "AKUMULASI"))
    assert "2023 Januari–Desember Sangat Baik 150% 12,5 18,75" in isi
    assert "2024 Januari–Februari Baik 2/12 × 100% 12,5 2,08" in isi
    assert "JUMLAH ANGKA KREDIT YANG DIPEROLEH 20,83" in isi
    assert "1 Januari 2023 s.d. 29 Februari 2024" in isi


def test_draft_bertanda_belum_ditetapkan(dunia):
    draft = dunia.draft(dunia.siap())
    assert "BELUM DITETAPKAN" in teks(cetak(dunia, draft, "PENETAPAN"))


def test_pdf_a_bertag_dengan_kode_qr(dunia, pak):
    jawaban = cetak(dunia, pak, "PENETAPAN")
    assert b"pdfaid:part" in jawaban.pdf
    with pypdfium2.PdfDocument(jawaban.pdf) as dokumen:
        assert dokumen.is_tagged()
        assert dokumen.get_metadata_value("Title").startswith("PENETAPAN ANGKA KREDIT")
    isi = teks(jawaban)
    assert f"{ALAMAT}/verifikasi/{jawaban.kode_verifikasi}" in isi.replace(" ", "")
    assert jawaban.nama_berkas == "penetapan-angka-kredit-2023.pdf"


@pytest.mark.parametrize("jenis", JENIS)
def test_anchor_tepat_satu_kali(dunia, pak, jenis):
    assert teks(cetak(dunia, pak, jenis, anchor="^")).count("^") == 1
    assert "^" not in teks(cetak(dunia, pak, jenis))


@pytest.mark.parametrize("anchor", ["a", "7", "##", " ", "/", "–", ",", "\t", "%", ";"])
def test_anchor_yang_menyesatkan_ditolak(dunia, pak, anchor):
    tolakan = ditolak(lambda: cetak(dunia, pak, "PENETAPAN", anchor=anchor))
    assert tolakan.bidang == ["anchor"]


def test_isi_yang_sama_kode_yang_sama(dunia, pak):
    kode = {cetak(dunia, pak, "PENETAPAN").kode_verifikasi for _ in range(3)}
    assert len(kode) == 1
    assert cetak(dunia, pak, "KONVERSI").kode_verifikasi not in kode


def verifikasi(dunia, kode):
    return dunia.panggil("", "VerifikasiDokumen", pb.VerifikasiDokumenRequest(kode=kode))


def test_verifikasi_terbuka_bagi_siapa_pun(dunia, pak):
    kode = cetak(dunia, pak, "PENETAPAN").kode_verifikasi
    hasil = verifikasi(dunia, f"{kode[:4]}-{kode[4:8]}-{kode[8:]}".lower())
    assert hasil.masih_berlaku
    assert hasil.jenis_dokumen == "PENETAPAN ANGKA KREDIT"
    butir = {satu.label: satu.nilai for satu in hasil.butir}
    assert butir["Angka kredit kumulatif"] == "51,08"
    assert butir["Keadaan saat dicetak"] == "Ditetapkan"
    assert butir["NIP"] == "1991…004"


def test_kertas_draft_tidak_berlaku_sesudah_ditetapkan(dunia):
    periode_id = dunia.siap()
    draft = dunia.draft(periode_id)
    kode = cetak(dunia, draft, "PENETAPAN").kode_verifikasi
    assert verifikasi(dunia, kode).masih_berlaku
    hapus = pb.HapusDraftPakRequest(pak_id=draft.pak_id, etag=draft.etag)
    dunia.panggil("jf", "HapusDraftPak", hapus)
    assert not verifikasi(dunia, kode).masih_berlaku


def test_kode_yang_tidak_dikenal(dunia):
    assert ditolak(lambda: verifikasi(dunia, "TIDAK-ADA")).kode == "NOT_FOUND"


def test_jenis_harus_dipilih(dunia, pak):
    minta = pb.CetakPakRequest(pak_id=pak.pak_id)
    assert ditolak(lambda: dunia.panggil("jf", "CetakPak", minta)).bidang == ["jenis"]


def test_orang_lain_tidak_dapat_mencetak(dunia, pak):
    dunia.pegawai("lain")
    assert ditolak(lambda: cetak(dunia, pak, "PENETAPAN", siapa="lain")).kode == "NOT_FOUND"


def test_di_puncak_tidak_ada_langkah_yang_dicetak(dunia):
    dunia.pegawai(
        jenjang=umum.JENJANG_AHLI_UTAMA,
        golongan="IV/e",
        pangkat="Pembina Utama",
        tmt_jabatan="2023-01-01",
    )
    isi = teks(cetak(dunia, dunia.draft(dunia.dinilai()), "PENETAPAN"))
    assert "Jenjang dan pangkat tertinggi dalam jabatan ini telah dicapai" in isi
