"""The forms of guidance: rows are closed up, read into the message and drawn from it again."""

from collections.abc import Iterator

import pytest
from flask import Flask, request

from kinerja.penilaian.v1 import pembinaan_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.gateway.halaman import pembinaan_isi
from services.gateway.halaman.label import kata_nilai, label_bidang, punya_label

M, C, K = pb.JENIS_PEMBINAAN_MENTORING, pb.JENIS_PEMBINAAN_COACHING, pb.JENIS_PEMBINAAN_KONSELING
TUJUAN = {"keahlian": "Analisis", "jangka_waktu": "3 bulan", "perubahan": "Angka",
          "ukuran_keberhasilan": "2"}  # fmt: skip
COACHING = {
    "tujuan-0-indikator_id": "k-1",
    "tujuan-0-baseline": "",
    "tujuan-0-target": "12",
    "tujuan-0-strategi": "Bagi",
    "fakta-0-target_skp": "12",
    "fakta-0-progres": "4",
    "fakta-0-masalah": "Data",
    "fakta-0-penyebab": "Unit",
    "langkah-0-indikator_id": "k-1",
    "langkah-0-strategi": "Surat",
    "langkah-0-penyesuaian": "YA",
    "peluang": "Meminta data",
    "pembimbing_nama": "Dr. Ahli",
    "pembimbing_nip": "1970",
}
KONSELING = {
    "nilai_dasar": "AKUNTABEL",
    "ada_ekspektasi": "YA",
    "ekspektasi_khusus": "Tepat waktu",
    "permasalahan": "Terlambat",
    "terjadi_pada_lain": "TIDAK",
    "sudah_dilakukan": "Mengingatkan",
    "pembimbing_nama": "",
    "pembimbing_nip": "",
}


@pytest.fixture
def app() -> Flask:
    return Flask(__name__)


@pytest.fixture
def kirim(app: Flask) -> Iterator[object]:
    """A form that was sent, as the view sees it."""
    konteks = []

    def buat(isi: dict[str, str]) -> None:
        konteks.append(app.test_request_context("/", method="POST", data=isi))
        konteks[-1].push()

    yield buat
    for satu in reversed(konteks):
        satu.pop()


def baris(bagian: str, nomor: int, isi: dict[str, str]) -> dict[str, str]:
    return {f"{bagian}-{nomor}-{k}": v for k, v in isi.items()}


def test_empty_rows_are_dropped_and_the_others_counted_from_one(kirim):
    kosong = dict.fromkeys(TUJUAN, " ")
    kirim(baris("tujuan", 0, kosong) | baris("tujuan", 2, TUJUAN) | {"etag": "3"})
    isi = pembinaan_isi.baca(M)
    assert [t.keahlian for t in isi.mentoring.tujuan] == ["Analisis"]
    assert request.form["tujuan-0-keahlian"] == "Analisis"
    assert "tujuan-2-keahlian" not in request.form
    assert request.form["etag"] == "3"
    assert not isi.mentoring.jurnal


@pytest.mark.parametrize(("jenis", "isian"), [(C, COACHING), (K, KONSELING)])
def test_what_is_read_is_drawn_again(kirim, jenis, isian):
    kirim(isian)
    assert pembinaan_isi.nilai(jenis, pembinaan_isi.baca(jenis)) == isian


def test_codes_become_numbers(kirim):
    kirim(COACHING)
    assert pembinaan_isi.baca(C).coaching.langkah[0].penyesuaian == pb.YA_TIDAK_YA
    kirim(KONSELING)
    isi = pembinaan_isi.baca(K).konseling
    assert isi.nilai_dasar == umum.NILAI_PERILAKU_AKUNTABEL
    kirim({})
    assert pembinaan_isi.baca(K).konseling.ada_ekspektasi == pb.YA_TIDAK_UNSPECIFIED


def test_a_table_shows_its_rows_and_one_more_only_where_one_is_needed(app, kirim):
    tujuan, jurnal = pembinaan_isi.MENTORING
    with app.test_request_context("/"):
        assert [pembinaan_isi.jumlah(t, {}) for t in (tujuan, jurnal)] == [1, 0]
        assert pembinaan_isi.jumlah(jurnal, {"jurnal-0-waktu": "x", "jurnal-1-waktu": "y"}) == 2
    kirim(baris("tujuan", 0, TUJUAN) | baris("tujuan", 1, TUJUAN))
    pembinaan_isi.baca(M)
    assert pembinaan_isi.jumlah(tujuan, {}) == 2


def test_a_stale_form_carries_on_what_somebody_else_has_added(kirim):
    jurnal = pb.JurnalMentoring(waktu="7 April", materi="Tabel")
    ini = pb.Pembinaan(
        jenis=M,
        etag="4",
        isi=pb.IsiPembinaan(
            mentoring=pb.Mentoring(tujuan=[pb.TujuanMentoring(**TUJUAN)], jurnal=[jurnal])
        ),
    )
    kirim(baris("tujuan", 0, TUJUAN | {"perubahan": "Lain"}))
    pembinaan_isi.baca(M)
    kini = pembinaan_isi.kini(ini)
    assert (kini.etag, kini.nilai["tujuan-0-perubahan"]) == ("4", "Angka")
    kirim_lagi = pembinaan_isi.baca(M).mentoring
    assert kirim_lagi.tujuan[0].perubahan == "Lain"
    assert [j.materi for j in kirim_lagi.jurnal] == ["Tabel"]


def test_nine_answers_and_marks_however_many_were_given(kirim):
    kirim({"butir-1-tanggapan": "TIDAK", "baku-0-nilai": "4", "baku-0-alasan": "Baik",
           "baku-1-nilai": "9", "teknis-1-kompetensi": "Data"})  # fmt: skip
    jawab = [b.tanggapan for b in pembinaan_isi.tanggapan()]
    assert jawab == [0, pb.TANGGAPAN_BIMBINGAN_TIDAK] + [0] * 7
    baku = pembinaan_isi.kompetensi_baku()
    assert [k.nilai for k in baku] == [4] + [0] * 8
    assert [k.kompetensi for k in pembinaan_isi.kompetensi_teknis()] == ["Data"]


@pytest.mark.parametrize(
    ("nama", "sebutan"),
    [
        ("tujuan-0-jangka_waktu", "Tujuan 1, jangka waktu"),
        ("fakta-1-target_skp", "Fakta 2, target SKP"),
        ("butir-8-tanggapan", "Pernyataan 9"),
        ("teknis-0-kompetensi", "Kompetensi teknis 1, kompetensi"),
        ("permasalahan", "Permasalahan perilaku kerja yang menghambat kinerja"),
    ],
)
def test_a_field_is_called_by_its_row(nama, sebutan):
    assert (punya_label(nama), label_bidang(nama)) == (True, sebutan)


def test_a_row_of_another_form_keeps_its_own_sentence():
    assert not punya_label("konversi-0-tahun")
    assert kata_nilai("langkah-0-penyesuaian", "YA") == "Ya"
    assert kata_nilai("tujuan-0-keahlian", "YA") == "YA"
