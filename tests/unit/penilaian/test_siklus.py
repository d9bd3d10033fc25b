"""Which periods a plan gets (PermenPANRB 6/2022 art. 24-25)."""

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.penilaian.domain.errors import PeriodeTidakDikenal, RentangSkpTidakSah
from services.penilaian.domain.siklus import (
    ATURAN,
    SIKLUS_BAWAAN,
    JenisPeriode,
    Periode,
    Siklus,
    nama_periode,
    periode_penilaian,
    rentang_kalender,
)


def ringkas(periode: tuple[Periode, ...]) -> list[tuple[str, str, str]]:
    return [(p.nama, p.mulai.isoformat(), p.selesai.isoformat()) for p in periode]


def test_a_whole_year_by_quarters():
    periode = periode_penilaian(date(2026, 1, 1), date(2026, 12, 31), Siklus.TRIWULANAN)
    assert ringkas(periode) == [
        ("Triwulan I 2026", "2026-01-01", "2026-03-31"),
        ("Triwulan II 2026", "2026-04-01", "2026-06-30"),
        ("Triwulan III 2026", "2026-07-01", "2026-09-30"),
        ("Triwulan IV 2026", "2026-10-01", "2026-12-31"),
        ("Tahunan 2026", "2026-01-01", "2026-12-31"),
    ]
    assert [p.ke for p in periode] == [1, 2, 3, 4, 0]


def test_a_whole_year_by_months():
    periode = periode_penilaian(date(2024, 1, 1), date(2024, 12, 31), Siklus.BULANAN)
    assert len(periode) == 13
    assert ringkas(periode)[0] == ("Januari 2024", "2024-01-01", "2024-01-31")
    assert ringkas(periode)[1] == ("Februari 2024", "2024-02-01", "2024-02-29")
    assert ringkas(periode)[11] == ("Desember 2024", "2024-12-01", "2024-12-31")
    assert [p.ke for p in periode] == [*range(1, 13), 0]


def test_a_plan_that_begins_in_mid_quarter_is_clipped():
    periode = periode_penilaian(date(2026, 5, 18), date(2026, 12, 31), Siklus.TRIWULANAN)
    assert ringkas(periode) == [
        ("Triwulan II 2026", "2026-05-18", "2026-06-30"),
        ("Triwulan III 2026", "2026-07-01", "2026-09-30"),
        ("Triwulan IV 2026", "2026-10-01", "2026-12-31"),
        ("Tahunan 2026", "2026-05-18", "2026-12-31"),
    ]
    assert periode[0].ke == 2


def test_a_plan_that_ends_on_the_first_day_of_a_quarter_still_touches_it():
    periode = periode_penilaian(date(2026, 1, 1), date(2026, 4, 1), Siklus.TRIWULANAN)
    assert ringkas(periode)[1] == ("Triwulan II 2026", "2026-04-01", "2026-04-01")
    sehari_kurang = periode_penilaian(date(2026, 1, 1), date(2026, 3, 31), Siklus.TRIWULANAN)
    assert [p.nama for p in sehari_kurang] == ["Triwulan I 2026", "Tahunan 2026"]


def test_a_plan_of_one_day():
    periode = periode_penilaian(date(2026, 8, 17), date(2026, 8, 17), Siklus.BULANAN)
    assert ringkas(periode) == [
        ("Agustus 2026", "2026-08-17", "2026-08-17"),
        ("Tahunan 2026", "2026-08-17", "2026-08-17"),
    ]


@pytest.mark.parametrize(
    ("mulai", "selesai"),
    [(date(2026, 2, 1), date(2026, 1, 31)), (date(2026, 7, 1), date(2027, 6, 30))],
)
def test_a_plan_across_years_or_backwards_is_refused(mulai: date, selesai: date):
    with pytest.raises(RentangSkpTidakSah):
        periode_penilaian(mulai, selesai, Siklus.TRIWULANAN)


@given(
    st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    st.sampled_from(Siklus),
)
def test_the_periodic_ones_cover_the_plan_without_gap_and_one_is_final(
    satu: date, dua: date, siklus: Siklus
):
    mulai, selesai = sorted((satu, dua))
    *periodik, tahunan = periode_penilaian(mulai, selesai, siklus)
    assert (periodik[0].mulai, periodik[-1].selesai) == (mulai, selesai)
    for sebelum, sesudah in itertools.pairwise(periodik):
        assert sesudah.mulai == sebelum.selesai + timedelta(days=1)
    assert tahunan.final
    assert not any(p.final for p in periodik)
    assert (tahunan.mulai, tahunan.selesai) == (mulai, selesai)


@pytest.mark.parametrize(
    ("jenis", "ke", "mulai", "selesai", "nama"),
    [
        ("BULANAN", 2, "2026-02-01", "2026-02-28", "Februari 2026"),
        ("TRIWULANAN", 3, "2026-07-01", "2026-09-30", "Triwulan III 2026"),
        ("TAHUNAN", 0, "2026-01-01", "2026-12-31", "Tahunan 2026"),
    ],
)
def test_calendar_periods(jenis: str, ke: int, mulai: str, selesai: str, nama: str):
    awal, akhir = rentang_kalender(JenisPeriode(jenis), ke, 2026)
    assert (awal.isoformat(), akhir.isoformat()) == (mulai, selesai)
    assert nama_periode(JenisPeriode(jenis), ke, 2026) == nama


@pytest.mark.parametrize(
    ("jenis", "ke"),
    [("BULANAN", 0), ("BULANAN", 13), ("TRIWULANAN", 0), ("TRIWULANAN", 5), ("TAHUNAN", 1)],
)
def test_no_such_period(jenis: str, ke: int):
    with pytest.raises(PeriodeTidakDikenal) as ditolak:
        rentang_kalender(JenisPeriode(jenis), ke, 2026)
    assert ditolak.value.bidang[0][0] == "ke"


def test_only_the_two_cycles_of_article_24_exist_and_one_is_the_default():
    assert {s.value for s in Siklus} == {"BULANAN", "TRIWULANAN"}
    assert SIKLUS_BAWAAN is Siklus.TRIWULANAN
    assert ATURAN[-1].panjang_bulan == {Siklus.BULANAN: 1, Siklus.TRIWULANAN: 3}
    assert "Pasal 24" in ATURAN[-1].dasar
