"""What an agency may choose about its evaluations, and which choices are refused."""

from datetime import date

import pytest

from services.chassis.errors import IsianSalah
from services.penilaian.domain import errors_periode as errors
from services.penilaian.domain import pengaturan_periode as aturan
from services.penilaian.domain.siklus import JenisPeriode, Siklus, periode_instansi

HARI = date(2026, 11, 28)


def baca(kunci: str = aturan.JENDELA, **ubah: str) -> aturan.Pilihan:
    isi = {"nilai": "15", "berlaku_sejak": "2027-01-01", "dasar_hukum": "Perbup 7/2026"} | ubah
    return aturan.baca(kunci, **isi, hari=HARI)


def bidang(**ubah: str) -> list[str]:
    with pytest.raises(IsianSalah) as tolak:
        baca(**ubah)
    return [nama for nama, _ in tolak.value.bidang]


def test_what_holds_where_nothing_was_chosen():
    bawaan = {kunci: satu.sebutan(satu.bawaan) for kunci, satu in aturan.SEMUA.items()}
    assert bawaan == {
        "siklus": "Triwulanan",
        "jendela_evaluasi": "10 hari setelah periode berakhir",
        "pendokumentasian": "Triwulanan",
        "pola_distribusi": "Angka SE MenPANRB 3/2023",
    }


@pytest.mark.parametrize(
    ("kunci", "nilai"),
    [
        ("siklus", "BULANAN"),
        ("siklus", "TRIWULANAN"),
        ("pendokumentasian", "HARIAN"),
        ("pendokumentasian", "SEMESTERAN"),
        ("pola_distribusi", "SE_3_2023"),
        ("pola_distribusi", "LAMPIRAN"),
        ("jendela_evaluasi", "1"),
        ("jendela_evaluasi", "31"),
    ],
)
def test_each_value_that_may_be_chosen(kunci: str, nilai: str):
    assert baca(kunci, nilai=nilai).nilai == nilai


@pytest.mark.parametrize(
    ("kunci", "nilai"),
    [
        # Half a year belongs to the documentation of work, not to its evaluation (art. 16, 24).
        ("siklus", "SEMESTERAN"),
        ("siklus", "TAHUNAN"),
        ("pola_distribusi", ""),
        ("jendela_evaluasi", "0"),
        ("jendela_evaluasi", "32"),
        ("jendela_evaluasi", "-5"),
        ("jendela_evaluasi", "1.5"),
        ("jendela_evaluasi", "²"),
        ("jendela_evaluasi", "9" * 99),
        ("jendela_evaluasi", ""),
    ],
)
def test_anything_else_is_refused_with_what_would_be_right(kunci: str, nilai: str):
    with pytest.raises(IsianSalah) as tolak:
        baca(kunci, nilai=nilai)
    [(nama, kalimat)] = tolak.value.bidang
    assert nama == "pilihan"
    assert "1 sampai 31" in kalimat or "Pilih salah satu" in kalimat


def test_days_are_kept_as_a_number_is_written():
    assert baca(nilai=" 015 ").nilai == "15"


@pytest.mark.parametrize("sejak", ["2026-11-28", "2026-11-29", "2035-12-31"])
def test_it_begins_today_or_later(sejak: str):
    assert baca(berlaku_sejak=sejak).berlaku_sejak == date.fromisoformat(sejak)


@pytest.mark.parametrize("sejak", ["2026-11-27", "2036-01-01", "1/1/2027", ""])
def test_it_never_begins_in_the_past_nor_where_no_table_reaches(sejak: str):
    assert bidang(berlaku_sejak=sejak) == ["berlaku_sejak"]


def test_it_stands_on_a_decision_and_all_that_is_wrong_is_told_at_once():
    assert bidang(dasar_hukum="  ") == ["dasar_hukum"]
    assert bidang(dasar_hukum="x" * 201) == ["dasar_hukum"]
    salah = {"nilai": "", "berlaku_sejak": "", "dasar_hukum": ""}
    assert bidang(**salah) == ["pilihan", "dasar_hukum", "berlaku_sejak"]


def test_each_day_has_one_choice():
    aturan.pastikan_baru(baca(), sudah_ada=False)
    with pytest.raises(errors.PilihanSudahAda) as tolak:
        aturan.pastikan_baru(baca(), sudah_ada=True)
    assert "1 Januari 2027" in tolak.value.kalimat


@pytest.mark.parametrize("sejak", [date(2026, 11, 27), HARI])
def test_what_has_begun_is_not_taken_back(sejak: date):
    with pytest.raises(errors.PilihanSudahBerlaku):
        aturan.pastikan_belum_berlaku(sejak, hari=HARI)
    aturan.pastikan_belum_berlaku(date(2026, 11, 29), hari=HARI)


def test_a_cycle_stays_that_plans_have_their_periods_by():
    aturan.pastikan_siklus_bebas(date(2027, 1, 1), 0)
    with pytest.raises(errors.SiklusSudahDipakai) as tolak:
        aturan.pastikan_siklus_bebas(date(2027, 1, 1), 7)
    assert "7 SKP" in tolak.value.kalimat
    assert "1 Januari 2027" in tolak.value.kalimat


def nama(sejak: dict, ada: set | None = None) -> list[str]:
    return [p.nama for p in periode_instansi(2026, sejak, ada or set())]


AWAL = date(2026, 1, 1)
TRIWULAN = ["Triwulan I 2026", "Triwulan II 2026", "Triwulan III 2026", "Triwulan IV 2026"]


def test_a_year_has_its_periodic_evaluations_and_exactly_one_final_one():
    assert nama({Siklus.TRIWULANAN: AWAL}) == [*TRIWULAN, "Tahunan 2026"]
    bulanan = periode_instansi(2026, {Siklus.BULANAN: AWAL}, set())
    assert len(bulanan) == 13
    assert [p.final for p in bulanan] == [False] * 12 + [True]


def test_a_cycle_from_mid_year_brings_the_periods_that_are_not_over():
    semua = nama({Siklus.TRIWULANAN: AWAL, Siklus.BULANAN: date(2026, 11, 15)})
    assert semua == [
        *TRIWULAN[:3],
        "November 2026",
        *TRIWULAN[3:],
        "Desember 2026",
        "Tahunan 2026",
    ]


def test_a_period_that_a_plan_has_is_shown_though_the_agency_left_its_cycle():
    ada = {(JenisPeriode.BULANAN, 3), (JenisPeriode.TAHUNAN, 0)}
    assert nama({Siklus.TRIWULANAN: AWAL}, ada) == [
        TRIWULAN[0], "Maret 2026", *TRIWULAN[1:], "Tahunan 2026"
    ]  # fmt: skip
