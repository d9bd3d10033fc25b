"""The papers: what they say, what the verification page says, who may print."""

from collections.abc import Callable
from typing import Any

import pypdfium2
import pytest

from kinerja.penilaian.v1 import penilaian_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from tests.integration.penilaian.conftest import ALAMAT
from tests.integration.penilaian.dunia import BAIK, TAHUN, Dunia, sebuah_skp, seorang, unor

TANDA = {"tanggal": f"{TAHUN}-04-07", "lokasi": "Contoh", "anchor": "^"}
TANDA_DUA = {
    "tanggal_pegawai": f"{TAHUN}-04-09",
    "lokasi_pegawai": "Contoh",
    "anchor_pegawai": "^",
    "tanggal_penilai": f"{TAHUN}-04-07",
    "lokasi_penilai": "Contoh",
    "anchor_penilai": "#",
}


def teks(pdf: bytes) -> str:
    """The text layer of all pages, on one line."""
    dokumen = pypdfium2.PdfDocument(pdf)
    halaman = [h.get_textpage().get_text_range() for h in dokumen]
    return " ".join(" ".join(halaman).split())


@pytest.fixture
def ternilai(dunia: Dunia) -> Callable[..., str]:
    """A rated period with work, evidence and feedback in it."""

    def buat(nama: str = "Triwulan I", **skp: Any) -> str:
        skp_id = dunia.setujui(**skp)
        pemilik, penilai = dunia.pemilik(skp_id), skp.get("penilai", seorang("p-kabid"))
        periode_id = dunia.periode(skp_id, nama).periode_id
        rhk = f"{skp_id}-r1"
        dunia.ubah(
            "TambahBuktiDukung",
            pemilik,
            periode_id,
            rhk_id=rhk,
            nama="Laporan uji modul",
            tautan="https://drive.google.com/x",
        )
        dunia.ubah(
            "UbahRealisasi",
            pemilik,
            periode_id,
            indikator_id=f"{skp_id}-k1",
            realisasi="4 modul",
            sumber_data="Repositori",
        )
        siapa = penilai.pegawai_id
        dunia.ubah("BeriUmpanBalik", siapa, periode_id, rhk_id=rhk, teks="Tepat waktu.")
        dunia.ubah("BeriUmpanBalik", siapa, periode_id, nilai=BAIK, emotikon="JEMPOL_ATAS")
        dunia.nilai(periode_id, siapa, catatan="Tingkatkan dokumentasi.")
        return periode_id

    return buat


def cetak_form(dunia: Dunia, periode_id: str, siapa: str = "p-kabid", **ubah: str) -> Any:
    return dunia.panggil("CetakFormPenilaian", siapa, periode_id=periode_id, **(TANDA | ubah))


def test_form_c13_says_what_the_period_says(dunia: Dunia, ternilai: Callable[..., str]):
    periode_id = ternilai()
    jawaban = cetak_form(dunia, periode_id)
    assert jawaban.pdf.startswith(b"%PDF-")
    assert jawaban.nama_berkas == f"form-penilaian-triwulan-i-{TAHUN}.pdf"
    isi = teks(jawaban.pdf)
    for kalimat in (
        "HASIL EVALUASI KINERJA PEGAWAI",
        "PENDEKATAN HASIL KERJA KUANTITATIF",
        "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
        f"PERIODE***: TRIWULAN I {TAHUN}",
        "PEMERINTAH KABUPATEN CONTOH",
        f"PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN {TAHUN}",
        "Nama p-pegawai",
        "199001012015031001",
        "Penata/ III/c",
        "CAPAIAN KINERJA ORGANISASI*",
        "ISTIMEWA/ BAIK/ BUTUH PERBAIKAN/ KURANG/ SANGAT KURANG",
        "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI",
        "A. UTAMA",
        "Meningkatnya kualitas",
        "Kuantitas Jumlah modul 12 modul 4 modul (sumber: Repositori)",
        "Laporan uji modul",
        "Pimpinan: Tepat waktu.",
        "B. TAMBAHAN",
        "RATING HASIL KERJA*",
        "Ekspektasi Khusus Pimpinan",
        "Menjawab dalam sehari",
        "Pimpinan: (jempol ke atas)",
        "RATING PERILAKU KERJA*",
        "PREDIKAT KINERJA PEGAWAI*",
        f"Contoh, 7 April {TAHUN}",
        "Pejabat Penilai Kinerja",
        "Nama p-kabid",
        "* pilih salah satu",
        "** rating hasil",
        "*** periode disesuaikan",
        jawaban.kode_verifikasi,
        f"{ALAMAT}/verifikasi",
    ):
        assert kalimat in isi, kalimat
    assert isi.count("^") == 1
    assert "perspektif hanya" not in isi


def test_form_c11_and_c12(dunia: Dunia, ternilai: Callable[..., str]):
    bupati = seorang("p-bupati", jenis_pegawai=umum.JENIS_PEGAWAI_PEJABAT_NEGARA, nip="")
    bupati.pangkat, bupati.golongan = "", ""
    kadis = seorang("p-kadis", unor_id="u-dinas")
    jpt = {"jenis_skp": umum.JENIS_SKP_JPT, "pegawai": kadis, "penilai": bupati}
    kualitatif = teks(
        cetak_form(dunia, ternilai(**jpt, pendekatan=umum.PENDEKATAN_KUALITATIF), "p-bupati").pdf
    )
    assert "PENDEKATAN HASIL KERJA KUALITATIF" in kualitatif
    assert "Ukuran Keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif" in kualitatif
    assert "Jumlah modul; target: 12 modul" in kualitatif
    assert "**** perspektif hanya digunakan" in kualitatif
    kuantitatif = teks(cetak_form(dunia, ternilai(**jpt), "p-bupati").pdf)
    assert "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI" in kuantitatif
    assert "PERSPEKTIF" in kuantitatif
    assert "INSTANSI Pemerintah Kabupaten Contoh" in kuantitatif
    assert "DIINTERVENSI" not in kuantitatif
    # the rater is no civil servant: a dash in the table, no line below his name
    assert "2 NIP 199001012015031001 2 NIP -" in kuantitatif
    assert kuantitatif.count("NIP") == 2


def test_dokumen_evaluasi_d11(dunia: Dunia, ternilai: Callable[..., str]):
    periode_id = ternilai("Tahunan")
    jawaban = dunia.panggil(
        "CetakDokumenEvaluasi", "p-pegawai", periode_id=periode_id, **TANDA_DUA
    )
    isi = teks(jawaban.pdf)
    for kalimat in (
        "DOKUMEN EVALUASI KINERJA PEGAWAI",
        f"PERIODE*: PENILAIAN TAHUNAN {TAHUN}",
        "1. PEGAWAI YANG DINILAI NAMA : Nama p-pegawai",
        "2. PEJABAT PENILAI KINERJA NAMA : Nama p-kabid",
        "3. ATASAN PEJABAT PENILAI KINERJA NAMA : Nama p-kadis",
        "4. EVALUASI KINERJA CAPAIAN KINERJA ORGANISASI : - PREDIKAT KINERJA PEGAWAI : BAIK",
        "5. CATATAN/REKOMENDASI Tingkatkan dokumentasi.",
        "6. Pejabat Penilai Kinerja",
        "7. Pegawai yang Dinilai",
        f"Contoh, 9 April {TAHUN}",
        f"Contoh, 7 April {TAHUN}",
    ):
        assert kalimat in isi, kalimat
    assert (isi.count("^"), isi.count("#")) == (1, 1)
    assert isi.index("7. Pegawai yang Dinilai") < isi.index("6. Pejabat Penilai Kinerja")


def test_the_paper_is_archivable_and_tagged(dunia: Dunia, ternilai: Callable[..., str]):
    pdf = cetak_form(dunia, ternilai()).pdf
    assert b"pdfaid" in pdf
    assert b"/StructTreeRoot" in pdf
    assert b"/Lang (id-ID)" in pdf or b"/Lang(id-ID)" in pdf


def test_without_an_anchor_the_place_is_left_for_ink(dunia: Dunia, ternilai: Callable[..., str]):
    isi = teks(cetak_form(dunia, ternilai(), anchor="").pdf)
    assert "^" not in isi


@pytest.mark.parametrize(
    ("ubah", "bidang"),
    [
        ({"tanggal": "7 April"}, ["tanggal"]),
        ({"lokasi": " ", "tanggal": ""}, ["lokasi", "tanggal"]),
        ({"lokasi": "x" * 61}, ["lokasi"]),
        ({"anchor": "A"}, ["anchor"]),
        ({"anchor": "^^"}, ["anchor"]),
        ({"anchor": "*"}, ["anchor"]),
        ({"anchor": "^", "lokasi": "Contoh ^"}, ["anchor"]),
    ],
)
def test_what_is_asked_for_is_checked(
    dunia: Dunia, ternilai: Callable[..., str], ubah: dict[str, str], bidang: list[str]
):
    isi = {"periode_id": ternilai()} | TANDA | ubah
    kode, _, salah = dunia.tolak("CetakFormPenilaian", "p-kabid", **isi)
    assert (kode, salah) == ("INVALID_ARGUMENT", bidang)


def test_two_signatures_have_two_anchors(dunia: Dunia, ternilai: Callable[..., str]):
    isi = {"periode_id": ternilai()} | TANDA_DUA | {"anchor_penilai": "^"}
    assert dunia.tolak("CetakDokumenEvaluasi", "p-kabid", **isi)[2] == ["anchor_penilai"]


def test_a_period_without_a_result_has_no_paper(dunia: Dunia):
    periode_id = dunia.periode(dunia.setujui()).periode_id
    isi = {"periode_id": periode_id} | TANDA
    assert dunia.tolak("CetakFormPenilaian", "p-kabid", **isi)[1] == "PENILAIAN_BELUM_DINILAI"


def test_strangers_print_nothing(dunia: Dunia, ternilai: Callable[..., str]):
    periode_id = ternilai()
    for rpc, isi in (("CetakFormPenilaian", TANDA), ("CetakDokumenEvaluasi", TANDA_DUA)):
        ditolak = dunia.tolak(rpc, "p-orang-lain", periode_id=periode_id, **isi)
        assert ditolak[:2] == ("PERMISSION_DENIED", "AKSES_DITOLAK")


def test_verification_tells_what_the_paper_says_to_anybody(
    dunia: Dunia, ternilai: Callable[..., str]
):
    periode_id = ternilai()
    kode = cetak_form(dunia, periode_id).kode_verifikasi
    assert cetak_form(dunia, periode_id).kode_verifikasi == kode, "the same paper, the same code"
    assert cetak_form(dunia, periode_id, lokasi="Lain").kode_verifikasi != kode
    jawaban = dunia.panggil("VerifikasiDokumen", kode=f" {kode.lower()} ")
    butir = {b.label: b.nilai for b in jawaban.butir}
    assert jawaban.jenis_dokumen == "Hasil Evaluasi Kinerja"
    assert jawaban.masih_berlaku
    assert butir["Predikat kinerja"] == "BAIK"
    assert butir["Nama pegawai"] == "Nama p-pegawai"
    assert butir["Periode"] == f"Triwulan I {TAHUN}"
    assert not any("Tingkatkan dokumentasi" in nilai for nilai in butir.values())


def test_a_paper_that_was_overtaken_says_so(dunia: Dunia, ternilai: Callable[..., str]):
    periode_id = ternilai()
    kode = cetak_form(dunia, periode_id).kode_verifikasi
    dunia.nilai(periode_id, hasil_kerja=BAIK, perilaku=BAIK)
    assert not dunia.panggil("VerifikasiDokumen", kode=kode).masih_berlaku
    dunia.nilai(periode_id)
    assert dunia.panggil("VerifikasiDokumen", kode=kode).masih_berlaku
    dunia.ubah("SampaikanDokumen", "p-kabid", periode_id)
    assert dunia.panggil("VerifikasiDokumen", kode=kode).masih_berlaku


@pytest.mark.parametrize("kode", ["", "AAAA-BBBB-CCCC-DDDD", "'; DROP TABLE verifikasi; --"])
def test_a_code_that_was_never_printed(dunia: Dunia, kode: str):
    assert dunia.tolak("VerifikasiDokumen", kode=kode)[0] == "NOT_FOUND"


def test_the_longest_plan_that_is_allowed_prints(dunia: Dunia, ternilai: Callable[..., str]):
    """Forty results of many words, over many pages, with letters that no font has."""
    besar = sebuah_skp("tidak-dipakai")
    pola = besar.rhk[0]
    rhk = []
    for n in range(40):
        satu = type(pola)()
        satu.CopyFrom(pola)
        satu.rhk_id, satu.urutan = f"besar-{n}", n
        satu.rencana_hasil_kerja = f"Hasil {n} \uf0b7 👍 中文 " + "panjang " * 30
        del satu.indikator[:]
        for k in range(2):
            baru = satu.indikator.add()
            baru.CopyFrom(pola.indikator[0])
            baru.indikator_id = f"besar-{n}-{k}"
            baru.indikator = "Ukuran yang panjang " * 10
        rhk.append(satu)
    skp_id = dunia.setujui(rhk=rhk)
    periode_id = dunia.periode(skp_id).periode_id
    dunia.nilai(periode_id)
    isi = teks(cetak_form(dunia, periode_id).pdf)
    assert "Hasil 39 □ □ □□" in isi
    assert isi.count("(1) (2) (3) (4) (5) (6) (7) (8)") > 10, "the head repeats on each page"


def test_the_curve_of_the_organisations_achievement_is_drawn(
    dunia: Dunia, ternilai: Callable[..., str]
):
    dunia.dengar(unor("u-kurva", "u-dinas", "p-kurva"))
    dunia.panggil(
        "TetapkanCapaianOrganisasi",
        "p-kadis",
        unor_id="u-kurva",
        tahun=TAHUN,
        jenis=pb.JENIS_PERIODE_TRIWULANAN,
        ke=1,
        nilai=umum.CAPAIAN_ORGANISASI_ISTIMEWA,
    )
    staf = seorang("p-kurva-staf", unor_id="u-kurva")
    periode_id = ternilai(pegawai=staf, penilai=seorang("p-kurva", unor_id="u-kurva"))
    isi = teks(cetak_form(dunia, periode_id, "p-kurva").pdf)
    assert "DENGAN CAPAIAN KINERJA ORGANISASI ISTIMEWA" in isi
    assert "Frekuensi Pegawai" in isi
    assert "Sangat Kurang Kurang/ Misconduct Butuh Perbaikan Baik Sangat Baik" in isi
    assert "belum ditetapkan" not in isi
    evaluasi = dunia.panggil("CetakDokumenEvaluasi", "p-kurva", periode_id=periode_id, **TANDA_DUA)
    assert "CAPAIAN KINERJA ORGANISASI : ISTIMEWA" in teks(evaluasi.pdf)
