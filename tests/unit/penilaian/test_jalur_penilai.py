"""The superior in the rater's place: from which day, and what follows from it."""

from datetime import UTC, date, datetime, timedelta

import pytest

from services.penilaian.domain import errors, keberatan
from services.penilaian.domain.akses import boleh
from services.penilaian.domain.batas_dokumen import Jalur
from services.penilaian.domain.capaian_berlaku import CapaianDipakai
from services.penilaian.domain.errors_keberatan import HasilSudahFinal
from services.penilaian.domain.giliran import giliran
from services.penilaian.domain.jendela_evaluasi import batas_penilaian, jendela_lewat
from services.penilaian.domain.matriks_predikat import Ekspektasi
from services.penilaian.domain.penilaian import Penilaian
from services.penilaian.domain.penjelasan import jelaskan
from tests.unit.penilaian.pembangun import (
    ATASAN,
    KALENDER_2026,
    ORANG_LAIN,
    PEGAWAI,
    PENILAI,
    sebuah_penilaian,
    sebuah_skp,
    seorang,
)

ATAS, SESUAI, BAWAH = Ekspektasi
BATAS = date(2026, 4, 10)  # ten days after the first quarter


def pada(teks: str) -> datetime:
    return datetime.fromisoformat(f"{teks}T03:00:00").replace(tzinfo=UTC)


def triwulan() -> Penilaian:
    return sebuah_penilaian(skp=sebuah_skp(atasan_penilai=seorang(ATASAN)))


def nilai(ini: Penilaian, oleh: object, hari: str, **ubah: object) -> Penilaian:
    isi = {"hasil_kerja": SESUAI, "perilaku": SESUAI, "catatan": "", "oleh": oleh}
    ini.nilai(**(isi | ubah), sekarang=pada(hari))
    return ini


def sampaikan(ini: Penilaian, oleh: object, hari: str) -> Penilaian:
    ini.sampaikan(
        oleh=oleh,
        sekarang=pada(hari),
        capaian=CapaianDipakai(None, ""),
        kalender=KALENDER_2026,
    )
    return ini


def test_the_window_of_these_tests_ends_when_they_say():
    assert batas_penilaian(triwulan().periode).batas == BATAS


@pytest.mark.parametrize("hari", ["2026-04-01", "2026-04-09", "2026-04-10"])
def test_within_the_window_the_superior_waits(hari: str):
    with pytest.raises(errors.BelumBeralihKeAtasan) as tolak:
        nilai(triwulan(), ATASAN, hari)
    assert BATAS.isoformat() in tolak.value.kalimat
    assert nilai(triwulan(), PENILAI, hari).hasil.jalur is Jalur.PENILAI


def test_from_the_day_after_either_may_and_the_first_has_done_it():
    ini = nilai(triwulan(), ATASAN, "2026-04-11")
    assert (ini.hasil.jalur, ini.hasil.evaluator.pegawai_id) == (
        Jalur.ATASAN_PENILAI,
        ATASAN.pegawai_id,
    )
    with pytest.raises(errors.SudahDinilaiAtasan):
        nilai(ini, PENILAI, "2026-04-12")
    assert nilai(ini, ATASAN, "2026-04-12", perilaku=ATAS).hasil.perilaku is ATAS
    ini = nilai(triwulan(), PENILAI, "2026-04-11")
    with pytest.raises(errors.BukanPejabatPenilai):
        nilai(ini, ATASAN, "2026-04-12")


@pytest.mark.parametrize("siapa", [PEGAWAI, ORANG_LAIN])
def test_nobody_else_steps_in(siapa):
    with pytest.raises(errors.BukanPejabatPenilai):
        nilai(triwulan(), siapa, "2026-06-01")


def test_without_a_superior_it_stays_with_the_rater():
    ini = sebuah_penilaian(skp=sebuah_skp(atasan_penilai=None))
    with pytest.raises(errors.BukanPejabatPenilai):
        nilai(ini, ATASAN, "2026-06-01")
    assert nilai(ini, PENILAI, "2026-06-01").hasil


def test_his_result_is_final_he_signs_and_the_terms_are_his():
    ini = nilai(triwulan(), ATASAN, "2026-04-13")
    # Mon 13 April: 7 working days on is Wed 22 April; the rater would have 14.
    assert giliran(ini, hari=date(2026, 4, 13), kalender=KALENDER_2026).sampai == date(2026, 4, 22)
    with pytest.raises(errors.BukanPejabatPenilai):
        sampaikan(ini, PENILAI, "2026-04-14")
    sampaikan(ini, ATASAN, "2026-04-14")
    assert ini.jalur_dokumen is Jalur.ATASAN_PENILAI
    # Tue 14 April: the employee has 7 working days to send it back.
    assert giliran(ini, hari=date(2026, 4, 14), kalender=KALENDER_2026).sampai == date(2026, 4, 23)
    with pytest.raises(HasilSudahFinal) as tolak:
        keberatan.ajukan(
            ini, id="k", alasan="x", oleh=PEGAWAI, sekarang=pada("2026-04-15"),
            kalender=KALENDER_2026,
        )  # fmt: skip
    assert "angka 11" in tolak.value.kalimat
    isi = jelaskan(ini)
    assert isi.dinilai_oleh == ATASAN.nama
    assert any("angka 11" in d for d in isi.dasar)


def test_rated_in_time_but_never_sent_is_sent_by_the_superior_and_open_to_objection():
    ini = nilai(triwulan(), PENILAI, "2026-04-08")
    with pytest.raises(errors.BelumBeralihKeAtasan):
        sampaikan(ini, ATASAN, "2026-04-10")
    sampaikan(ini, ATASAN, "2026-04-11")
    assert (ini.jalur_dokumen, ini.hasil.jalur) == (Jalur.ATASAN_PENILAI, Jalur.PENILAI)
    keberatan.ajukan(
        ini, id="k", alasan="x", oleh=PEGAWAI, sekarang=pada("2026-04-15"), kalender=KALENDER_2026
    )
    assert ini.keberatan.terbuka


@pytest.mark.parametrize(
    ("hari", "dari_penilai", "dari_atasan"),
    [(date(2026, 4, 10), {"NILAI"}, set()), (date(2026, 4, 11), {"NILAI"}, {"NILAI"})],
)
def test_it_is_offered_from_the_day_on(hari: date, dari_penilai: set, dari_atasan: set):
    def tawaran(siapa: object) -> set[str]:
        return {"NILAI"} & set(boleh(triwulan(), siapa, hari=hari, kalender=KALENDER_2026))

    assert (tawaran(PENILAI), tawaran(ATASAN)) == (dari_penilai, dari_atasan)


@pytest.mark.parametrize(
    ("hari", "lewat"), [(date(2026, 4, 10), False), (date(2026, 4, 11), True)]
)
def test_the_list_of_what_passed_agrees_with_the_window(hari: date, lewat: bool):
    periode, daftar = triwulan().periode, jendela_lewat(hari)
    assert (hari > batas_penilaian(periode).batas) is lewat
    assert (periode.selesai + timedelta(days=daftar.hari_bawaan) < daftar.pada) is lewat


@pytest.mark.parametrize(
    ("hari", "lewat"),
    [("2026-04-14", False), ("2026-04-15", False), ("2026-04-16", True)],
)
def test_an_agency_that_chose_fifteen_days_gives_its_raters_fifteen(hari: str, lewat: bool):
    ini = triwulan()
    ini.jendela = 15
    saat = date.fromisoformat(hari)
    tunggu = giliran(ini, hari=saat, kalender=KALENDER_2026)
    assert tunggu.sampai == date(2026, 4, 15)
    assert ("NILAI" in boleh(ini, ATASAN, hari=saat, kalender=KALENDER_2026)) is lewat
    if lewat:
        assert nilai(ini, ATASAN, hari).hasil.jalur is Jalur.ATASAN_PENILAI
        return
    with pytest.raises(errors.BelumBeralihKeAtasan) as tolak:
        nilai(ini, ATASAN, hari)
    assert "2026-04-15" in tolak.value.kalimat
    assert nilai(ini, PENILAI, hari).hasil.jalur is Jalur.PENILAI


@pytest.mark.parametrize(
    ("hari", "sampai"),
    [(date(2027, 1, 31), 2025), (date(2027, 2, 1), 2026), (date(2026, 12, 31), 2025)],
)
def test_a_year_passes_after_the_last_of_january(hari: date, sampai: int):
    assert jendela_lewat(hari).tahunan_sampai == sampai
