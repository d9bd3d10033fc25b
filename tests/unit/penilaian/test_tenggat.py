"""Terms of Lampiran Bab IV.A and V: window, document, objection, finality."""

import re
from datetime import date

import pytest

from services.penilaian.domain import batas_dokumen as dokumen
from services.penilaian.domain import batas_keberatan as keberatan
from services.penilaian.domain import hasil_final as final
from services.penilaian.domain import jendela_evaluasi as jendela
from services.penilaian.domain.batas_dokumen import Jalur, Langkah
from services.penilaian.domain.errors import AturanBelumBerlaku, LangkahTanpaBatas
from services.penilaian.domain.rencana import JenisPegawai, JenisSkp
from services.penilaian.domain.siklus import Siklus, periode_penilaian
from tests.unit.penilaian.pembangun import KALENDER_2026

SEBELUM = date(2022, 2, 6)


@pytest.mark.parametrize(
    ("jalur", "langkah", "hari"),
    [
        ("PENILAI", "SAMPAIKAN", 14),
        ("PENILAI", "KEMBALIKAN", 14),
        ("PENILAI", "LAPOR_PYB", 30),
        ("ATASAN_PENILAI", "TANDA_TANGAN", 14),
        ("ATASAN_PENILAI", "SAMPAIKAN", 7),
        ("ATASAN_PENILAI", "KEMBALIKAN", 7),
        ("ATASAN_PENILAI", "LAPOR_PYB", 30),
    ],
)
def test_the_terms_of_the_document(jalur: str, langkah: str, hari: int):
    hasil = dokumen.batas_dokumen(
        Langkah(langkah), mulai=date(2026, 1, 2), kalender=KALENDER_2026, jalur=Jalur(jalur)
    )
    assert hasil.hari_kerja == hari
    assert "Bab V.A" in hasil.dasar


def test_the_last_day_of_a_document_term_is_counted_in_working_days():
    hasil = dokumen.batas_dokumen(
        Langkah.SAMPAIKAN, mulai=date(2026, 1, 2), kalender=KALENDER_2026
    )
    assert hasil.batas.batas == date(2026, 1, 23)


def test_the_rater_has_no_term_to_sign():
    with pytest.raises(LangkahTanpaBatas) as ditolak:
        dokumen.batas_dokumen(Langkah.TANDA_TANGAN, mulai=date(2026, 1, 2), kalender=KALENDER_2026)
    assert "TANDA_TANGAN" in ditolak.value.kalimat


def test_objection_fourteen_days_to_file_and_seven_to_decide():
    assert keberatan.batas_ajukan(date(2026, 3, 6), KALENDER_2026).batas == date(2026, 4, 2)
    assert keberatan.batas_putus(date(2026, 3, 6), KALENDER_2026).batas == date(2026, 3, 17)


@pytest.mark.parametrize(
    "panggil",
    [
        lambda: dokumen.batas_dokumen(Langkah.SAMPAIKAN, mulai=SEBELUM, kalender=KALENDER_2026),
        lambda: keberatan.batas_ajukan(SEBELUM, KALENDER_2026),
        lambda: final.dasar_final(
            jenis_skp=JenisSkp.JPT,
            jenis_penilai=JenisPegawai.PNS,
            jalur=Jalur.PENILAI,
            pada=SEBELUM,
        ),
    ],
)
def test_nothing_holds_the_day_before_promulgation(panggil):
    with pytest.raises(AturanBelumBerlaku):
        panggil()


@pytest.mark.parametrize(
    "aturan", [dokumen.ATURAN, keberatan.ATURAN, final.ATURAN, jendela.ATURAN]
)
def test_rows_ascend_and_cite(aturan):
    hari = [a.berlaku_sejak for a in aturan]
    assert hari == sorted(set(hari))
    assert all(re.search(r"\d+/\d{4}", a.dasar) for a in aturan)


def test_the_annual_evaluation_lasts_until_the_end_of_january():
    *_, tahunan = periode_penilaian(date(2026, 1, 1), date(2026, 12, 31), Siklus.TRIWULANAN)
    hasil = jendela.batas_penilaian(tahunan)
    assert hasil.batas == date(2027, 1, 31)
    assert "huruf b" in hasil.dasar


def test_a_periodic_evaluation_lasts_ten_days_which_is_told_as_our_decision():
    triwulan, *_ = periode_penilaian(date(2026, 1, 1), date(2026, 12, 31), Siklus.TRIWULANAN)
    hasil = jendela.batas_penilaian(triwulan)
    assert hasil.batas == date(2026, 4, 10)
    assert hasil.dasar.startswith("Keputusan sistem")


def test_what_an_agency_chose_moves_the_periodic_evaluation_and_never_the_annual_one():
    triwulan, *_, tahunan = periode_penilaian(
        date(2026, 1, 1), date(2026, 12, 31), Siklus.TRIWULANAN
    )
    hasil = jendela.batas_penilaian(triwulan, 15)
    assert hasil.batas == date(2026, 4, 15)
    assert hasil.dasar.startswith("Pilihan instansi: 15 hari")
    assert jendela.batas_penilaian(tahunan, 15) == jendela.batas_penilaian(tahunan)


@pytest.mark.parametrize(
    ("jenis_skp", "penilai", "jalur", "angka"),
    [
        ("JPT", "PEJABAT_NEGARA", "PENILAI", "angka 12"),
        ("PIMPINAN_UNIT_MANDIRI", "PEJABAT_NEGARA", "PENILAI", "angka 12"),
        ("JPT", "PNS", "PENILAI", ""),
        ("PIMPINAN_UNIT_MANDIRI", "PNS", "PENILAI", ""),
        ("JA_JF", "PEJABAT_NEGARA", "PENILAI", ""),
        ("JA_JF", "PNS", "PENILAI", ""),
        ("JA_JF", "PNS", "ATASAN_PENILAI", "angka 11"),
    ],
)
def test_whose_result_is_final_at_once(jenis_skp: str, penilai: str, jalur: str, angka: str):
    dasar = final.dasar_final(
        jenis_skp=JenisSkp(jenis_skp),
        jenis_penilai=JenisPegawai(penilai),
        jalur=Jalur(jalur),
        pada=date(2026, 1, 31),
    )
    assert dasar.endswith(angka)
    assert bool(dasar) == bool(angka)
