"""The rater moves: who rates which period (PermenPANRB 6/2022 Lampiran Bab IV.A angka 14)."""

from datetime import UTC, date, datetime

import pytest

from services.penilaian.domain import errors
from services.penilaian.domain.akses import boleh, pastikan_boleh_melihat
from services.penilaian.domain.batas_dokumen import Jalur
from services.penilaian.domain.giliran import giliran
from services.penilaian.domain.jendela_evaluasi import jendela_periodik
from services.penilaian.domain.matriks_predikat import Ekspektasi
from services.penilaian.domain.penilai_periode import PenilaiSejak, penilai_lama
from services.penilaian.domain.penilaian import Pelaku, Penilaian
from services.penilaian.domain.siklus import JenisPeriode, Periode, Siklus, periode_penilaian
from tests.unit.penilaian.pembangun import (
    ATASAN,
    KALENDER_2026,
    ORANG_LAIN,
    PENILAI,
    sebuah_penilaian,
    sebuah_skp,
    seorang,
)

_, SESUAI, _ = Ekspektasi
LAIN_LAGI = Pelaku("p-lain-lagi", "Tuti Alawiyah")
TAHUN_2026 = (date(2026, 1, 1), date(2026, 12, 31))
TRIWULAN_III = Periode(
    JenisPeriode.TRIWULANAN, 3, "Triwulan III 2026", date(2026, 7, 1), date(2026, 9, 30)
)


def sejak(hari: str, siapa: Pelaku, versi: int, atasan: Pelaku | None = ATASAN) -> PenilaiSejak:
    return PenilaiSejak(
        versi, date.fromisoformat(hari), seorang(siapa), seorang(atasan) if atasan else None
    )


def berganti(*hari: str) -> list[PenilaiSejak]:
    """One rater from January on; each day another one comes."""
    siapa = (PENILAI, ORANG_LAIN, LAIN_LAGI)
    return [sejak(h, siapa[n], n + 1) for n, h in enumerate(("2026-01-10", *hari))]


def tetap(riwayat: list[PenilaiSejak], siklus: Siklus = Siklus.TRIWULANAN) -> dict[str, str]:
    """Which periods of the year stay with whom."""
    return {
        periode.nama: lama.penilai.pegawai_id
        for periode in periode_penilaian(*TAHUN_2026, siklus)
        if (lama := penilai_lama(riwayat, periode))
    }


def test_the_window_is_the_last_seven_days_and_ten_after():
    assert jendela_periodik(TRIWULAN_III) == (date(2026, 9, 24), date(2026, 10, 10))
    assert jendela_periodik(TRIWULAN_III, 3) == (date(2026, 9, 24), date(2026, 10, 3))
    pendek = Periode(JenisPeriode.BULANAN, 9, "", date(2026, 9, 28), date(2026, 9, 30))
    assert jendela_periodik(pendek)[0] == date(2026, 9, 28)


@pytest.mark.parametrize(
    ("hari", "yang_lama_menilai"),
    [
        ("2026-08-25", False),  # the regulation's examples
        ("2026-09-25", True),
        ("2026-09-23", False),  # the day before the window
        ("2026-09-24", True),  # its first day
        ("2026-10-10", True),  # its last
        ("2026-10-11", False),  # the day after
    ],
)
def test_who_leaves_inside_the_window_rates_that_quarter(hari: str, yang_lama_menilai: bool):
    harapan = {"Triwulan III 2026": PENILAI.pegawai_id} if yang_lama_menilai else {}
    assert tetap(berganti(hari)) == harapan


@pytest.mark.parametrize(("jendela", "tetap_lama"), [(4, False), (5, True)])
def test_the_agencys_own_window_says_when_it_ends(jendela: int, tetap_lama: bool):
    lama = penilai_lama(berganti("2026-10-05"), TRIWULAN_III, jendela)
    assert (lama is not None) is tetap_lama


@pytest.mark.parametrize("hari", ["2026-12-25", "2026-12-31", "2027-01-05"])
def test_the_year_is_always_the_new_raters(hari: str):
    assert tetap(berganti(hari)) == {"Triwulan IV 2026": PENILAI.pegawai_id}


def test_in_a_monthly_cycle_the_month_alone_stays():
    ini = tetap(berganti("2026-09-25"), Siklus.BULANAN)
    assert list(ini.values()) == [PENILAI.pegawai_id]
    assert "September" in next(iter(ini))


def test_who_came_inside_the_window_does_not_take_it_along():
    assert tetap(berganti("2026-09-25", "2026-09-28")) == {"Triwulan III 2026": PENILAI.pegawai_id}


def test_a_later_change_takes_nothing_from_who_left_inside():
    ini = tetap(berganti("2026-09-25", "2026-11-03"))
    assert ini == {"Triwulan III 2026": PENILAI.pegawai_id}


def test_a_change_that_was_taken_back_is_none():
    riwayat = [*berganti("2026-09-25"), sejak("2026-09-26", PENILAI, 3)]
    assert tetap(riwayat) == {}


def test_another_superior_alone_is_no_change_and_the_last_one_counts():
    riwayat = [
        sejak("2026-01-10", PENILAI, 1),
        sejak("2026-09-25", PENILAI, 2, atasan=LAIN_LAGI),
    ]
    assert tetap(riwayat) == {}
    lama = penilai_lama([*riwayat, sejak("2026-09-27", ORANG_LAIN, 3)], TRIWULAN_III)
    assert lama
    assert lama.atasan_penilai == seorang(LAIN_LAGI)


def test_a_plan_that_was_agreed_inside_the_window_begins_with_its_first_rater():
    riwayat = [sejak("2026-09-26", PENILAI, 1), sejak("2026-09-28", ORANG_LAIN, 2)]
    assert tetap(riwayat) == {"Triwulan III 2026": PENILAI.pegawai_id}


def test_nothing_is_known_and_nobody_left():
    assert penilai_lama([], TRIWULAN_III) is None


# -- what follows for the period --------------------------------------------------------------


def ditinggal() -> Penilaian:
    """The third quarter, with its rater gone on 25 September."""
    return sebuah_penilaian(
        skp=sebuah_skp(), periode=TRIWULAN_III, penilai_baru=seorang(ORANG_LAIN)
    )


def nilai(ini: Penilaian, oleh: Pelaku, hari: str) -> None:
    ini.nilai(
        hasil_kerja=SESUAI,
        perilaku=SESUAI,
        catatan="",
        oleh=oleh,
        sekarang=datetime.fromisoformat(f"{hari}T03:00:00").replace(tzinfo=UTC),
    )


@pytest.mark.parametrize("hari", ["2026-09-29", "2026-10-20"])
def test_the_new_rater_is_told_who_rates(hari: str):
    ini = ditinggal()
    with pytest.raises(errors.TetapPenilaiLama, match=PENILAI.nama):
        nilai(ini, ORANG_LAIN, hari)
    hak = boleh(ini, ORANG_LAIN, hari=date.fromisoformat(hari), kalender=KALENDER_2026)
    assert hak == []
    pastikan_boleh_melihat(ini, ORANG_LAIN, admin_instansi="")


def test_the_one_who_left_rates_and_is_waited_for_by_name():
    ini = ditinggal()
    menunggu = giliran(ini, hari=date(2026, 10, 2), kalender=KALENDER_2026).menunggu
    assert PENILAI.nama in menunggu
    nilai(ini, PENILAI, "2026-10-02")
    assert ini.hasil
    assert ini.hasil.penilai == seorang(PENILAI)
    menunggu = giliran(ini, hari=date(2026, 10, 2), kalender=KALENDER_2026).menunggu
    assert menunggu.startswith(f"{PENILAI.nama} (")


def test_if_he_does_not_his_superior_of_that_time_does():
    ini = ditinggal()
    with pytest.raises(errors.BelumBeralihKeAtasan):
        nilai(ini, ATASAN, "2026-10-10")
    nilai(ini, ATASAN, "2026-10-11")
    assert ini.hasil
    assert ini.hasil.jalur is Jalur.ATASAN_PENILAI
