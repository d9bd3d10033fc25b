"""Patterns of results: one row of a workbook at a time, and never twice."""

import pytest

from services.chassis.errors import IsianSalah
from services.skp.domain import impor_berkas, pola_rhk
from services.skp.domain.impor import JenisImpor
from services.skp.domain.istilah import Aspek, JenisRhk, KlasifikasiRhk
from services.skp.domain.pola_rhk import BarisPola

ISI = {
    "jabatan": "Perawat Ahli Pertama",
    "jenis": "Utama",
    "rencana_hasil_kerja": "Pasien terlayani",
    "aspek": "Kualitas",
    "indikator": "Kepuasan",
    "target": "90 persen",
}


def baris(**isi: str) -> BarisPola:
    bidang: list = []
    hasil = pola_rhk.baca(ISI | isi, bidang)
    assert hasil, bidang
    return hasil


def test_a_pattern_is_a_persons_own_result_without_any_link():
    pola = pola_rhk.baru(baris(), "p", 0)
    assert (pola.klasifikasi, pola.jenis) == (KlasifikasiRhk.INDIVIDU, JenisRhk.UTAMA)
    assert (pola.unor_id, pola.rhk_pimpinan_id, pola.akar_id) == ("", "", "")
    assert pola.indikator[0].aspek is Aspek.KUALITAS


@pytest.mark.parametrize(
    ("isi", "kolom"),
    [
        ({"jabatan": " "}, "jabatan"),
        ({"jabatan": "x" * 201}, "jabatan"),
        ({"jenis": "Penting"}, "jenis"),
        ({"rencana_hasil_kerja": ""}, "rencana_hasil_kerja"),
        ({"rencana_hasil_kerja": "x" * 1001}, "rencana_hasil_kerja"),
        ({"aspek": "Rasa"}, "aspek"),
        ({"perspektif": "Langit"}, "perspektif"),
        ({"indikator": ""}, "indikator"),
    ],
)
def test_a_wrong_cell_is_named(isi: dict[str, str], kolom: str):
    bidang: list = []
    assert pola_rhk.baca(ISI | isi, bidang) is None
    assert [nama for nama, _ in bidang] == [kolom]


def test_the_same_row_again_is_nothing_new_whatever_its_capitals():
    pola = pola_rhk.baru(baris(), "p", 0)
    assert pola_rhk.gabung(pola, baris()) == pola
    lain = baris(jabatan="PERAWAT  ahli pertama", rencana_hasil_kerja=" pasien   TERLAYANI ")
    assert lain.kunci == baris().kunci
    assert pola_rhk.gabung(pola, lain) == pola


def test_a_new_target_replaces_and_a_new_measure_is_added():
    pola = pola_rhk.baru(baris(), "p", 0)
    lebih = pola_rhk.gabung(pola, baris(target="95 persen"))
    assert [i.target for i in lebih.indikator] == ["95 persen"]
    dua = pola_rhk.gabung(lebih, baris(aspek="Waktu", indikator="Kepuasan", target="1 jam"))
    assert [i.target for i in dua.indikator] == ["95 persen", "1 jam"]
    kosong = pola_rhk.gabung(dua, baris(aspek="", indikator="", target="", jenis="Tambahan"))
    assert (kosong.jenis, kosong.indikator) == (JenisRhk.TAMBAHAN, dua.indikator)


def test_there_is_an_end_to_patterns_and_to_measures():
    pola_rhk.baru(baris(), "p", pola_rhk.RHK_TERBANYAK - 1)
    with pytest.raises(IsianSalah) as tolak:
        pola_rhk.baru(baris(), "p", pola_rhk.RHK_TERBANYAK)
    assert tolak.value.bidang[0][0] == "rencana_hasil_kerja"
    pola = pola_rhk.baru(baris(), "p", 0)
    for n in range(pola_rhk.INDIKATOR_TERBANYAK - 1):
        pola = pola_rhk.gabung(pola, baris(indikator=f"Ukuran {n}"))
    with pytest.raises(IsianSalah) as tolak:
        pola_rhk.gabung(pola, baris(indikator="Satu lagi"))
    assert tolak.value.bidang[0][0] == "indikator"


def test_rows_of_one_workbook_do_not_contradict_each_other():
    semua = [
        (2, ISI),
        (3, ISI | {"indikator": "Jumlah pasien"}),
        (4, ISI | {"indikator": "KEPUASAN"}),
        (5, ISI | {"indikator": "Lama tunggu", "jenis": "Tambahan"}),
        (6, ISI | {"jabatan": "Bidan", "jenis": "Tambahan"}),
        (7, ISI | {"jenis": "?"}),
    ]
    galat = impor_berkas.periksa(JenisImpor.POLA_RHK, semua)
    assert {n: nama for n, ((nama, _),) in galat.items()} == {
        4: "rencana_hasil_kerja",
        5: "jenis",
    }
