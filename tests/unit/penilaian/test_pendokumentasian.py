"""How often work is documented: the spans of each choice, and what counts as documented."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.penilaian.domain.pendokumentasian import Kala, dokumentasi, masa
from services.penilaian.domain.siklus import JenisPeriode, Periode

TRIWULAN_I = Periode(
    JenisPeriode.TRIWULANAN, 1, "Triwulan I 2026", date(2026, 1, 1), date(2026, 3, 31)
)
TAHUN = Periode(JenisPeriode.TAHUNAN, 0, "Tahunan 2026", date(2026, 1, 1), date(2026, 12, 31))
NYEPI = date(2026, 3, 19)


@pytest.mark.parametrize(
    ("kala", "periode", "jumlah", "pertama", "terakhir"),
    [
        # 1 January 2026 is a Thursday; 90 days hold 64 from Monday to Friday.
        (Kala.HARIAN, TRIWULAN_I, 64, "1 Januari", "31 Maret"),
        (Kala.MINGGUAN, TRIWULAN_I, 14, "29 Des–4 Jan", "30 Mar–5 Apr"),
        (Kala.BULANAN, TRIWULAN_I, 3, "Januari", "Maret"),
        (Kala.TRIWULANAN, TRIWULAN_I, 1, "Triwulan I", "Triwulan I"),
        (Kala.SEMESTERAN, TRIWULAN_I, 1, "Semester I", "Semester I"),
        (Kala.TAHUNAN, TRIWULAN_I, 1, "2026", "2026"),
        (Kala.MINGGUAN, TAHUN, 53, "29 Des–4 Jan", "28 Des–3 Jan"),
        (Kala.BULANAN, TAHUN, 12, "Januari", "Desember"),
        (Kala.TRIWULANAN, TAHUN, 4, "Triwulan I", "Triwulan IV"),
        (Kala.SEMESTERAN, TAHUN, 2, "Semester I", "Semester II"),
        (Kala.TAHUNAN, TAHUN, 1, "2026", "2026"),
    ],
)
def test_the_spans_of_each_choice(kala, periode, jumlah, pertama, terakhir):
    semua = masa(kala, periode)
    assert (len(semua), semua[0].nama, semua[-1].nama) == (jumlah, pertama, terakhir)


def test_a_holiday_is_no_working_day():
    assert len(masa(Kala.HARIAN, TRIWULAN_I, {NYEPI})) == 63


@given(
    kala=st.sampled_from([k for k in Kala if k is not Kala.HARIAN]),
    awal=st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    lama=st.integers(0, 364),
)
def test_spans_cover_the_period_without_a_gap(kala: Kala, awal: date, lama: int):
    akhir = min(awal + timedelta(days=lama), date(2026, 12, 31))
    semua = masa(kala, Periode(JenisPeriode.TAHUNAN, 0, "", awal, akhir))
    assert (semua[0].mulai, semua[-1].selesai) == (awal, akhir)
    for satu, berikut in pairwise(semua):
        assert berikut.mulai - satu.selesai == timedelta(days=1)


@pytest.mark.parametrize(
    ("hari", "lewat", "terisi", "kosong", "kini", "kini_terisi"),
    [
        ("2026-01-31", 0, 0, [], "Januari", True),
        ("2026-02-01", 1, 1, [], "Februari", False),
        ("2026-02-28", 1, 1, [], "Februari", False),
        ("2026-03-01", 2, 1, ["Februari"], "Maret", True),
        ("2026-04-01", 3, 2, ["Februari"], None, False),
    ],
)
def test_a_month_has_passed_on_the_day_after_it(hari, lewat, terisi, kosong, kini, kini_terisi):
    tercatat = [date(2026, 1, 31), date(2026, 3, 1), date(2026, 3, 1), date(2026, 4, 2)]
    ini = dokumentasi(Kala.BULANAN, TRIWULAN_I, tercatat, hari=date.fromisoformat(hari))
    assert (ini.lewat, ini.terisi, [m.nama for m in ini.kosong]) == (lewat, terisi, kosong)
    assert (ini.kini.nama if ini.kini else None, ini.kini_terisi) == (kini, kini_terisi)


def test_the_newest_that_passed_without_are_named_and_all_are_counted():
    ini = dokumentasi(Kala.BULANAN, TAHUN, [], hari=date(2027, 1, 1))
    assert (ini.lewat, ini.terisi) == (12, 0)
    assert [m.nama for m in ini.kosong] == [
        "Desember", "November", "Oktober", "September", "Agustus"
    ]  # fmt: skip
