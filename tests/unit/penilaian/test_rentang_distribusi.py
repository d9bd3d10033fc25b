"""How few and how many people can have each predikat where the circular is followed."""

from collections.abc import Iterator
from datetime import date

import pytest

from services.chassis.errors import IsianSalah
from services.penilaian.domain.kurva_ideal import CapaianOrganisasi as C
from services.penilaian.domain.matriks_predikat import Predikat
from services.penilaian.domain.pola_distribusi import Acuan, timbang
from services.penilaian.domain.rentang_distribusi import periksa_jumlah, rentang_distribusi

HARI = date(2026, 12, 1)
SB, B, BP, K, SK = Predikat


def sebaran(semua: int) -> Iterator[dict[Predikat, int]]:
    """Every spread of so many people."""
    for sb in range(semua + 1):
        for b in range(semua - sb + 1):
            for bp in range(semua - sb - b + 1):
                for k in range(semua - sb - b - bp + 1):
                    yield {SB: sb, B: b, BP: bp, K: k, SK: semua - sb - b - bp - k}


@pytest.mark.parametrize("semua", [5, 6, 7, 8, 9, 10, 11, 12, 13])
@pytest.mark.parametrize("capaian", C)
def test_each_bound_is_that_of_all_spreads_which_follow_the_advice(capaian: C, semua: int):
    baik = [
        satu
        for satu in sebaran(semua)
        if all(
            n.terpenuhi for n in timbang(capaian, satu, acuan=Acuan.SE_3_2023, pada=HARI).nasihat
        )
    ]
    assert baik, "the advice can be followed"
    harap = {p: (min(s[p] for s in baik), max(s[p] for s in baik)) for p in Predikat}
    assert rentang_distribusi(capaian, semua, pada=HARI) == harap


@pytest.mark.parametrize("capaian", C)
def test_it_can_be_followed_by_any_number_of_people(capaian: C):
    for semua in (*range(5, 60), 99, 100, 101, 9_999, 10_000):
        hasil = rentang_distribusi(capaian, semua, pada=HARI)
        assert list(hasil) == list(Predikat)
        assert all(0 <= a <= b <= semua for a, b in hasil.values()), semua


def test_a_known_example():
    assert rentang_distribusi(C.BUTUH_PERBAIKAN, 50, pada=HARI) == {
        SB: (0, 5),
        B: (0, 20),
        BP: (30, 50),
        K: (0, 20),
        SK: (0, 20),
    }
    assert rentang_distribusi(C.SANGAT_KURANG, 50, pada=HARI)[SB] == (0, 0)


@pytest.mark.parametrize("semua", [1, 4])
def test_quiet_below_five(semua: int):
    assert rentang_distribusi(C.BAIK, semua, pada=HARI) == {}


@pytest.mark.parametrize(
    ("capaian", "pegawai", "jumlah", "bidang"),
    [
        (None, 0, {}, ["capaian", "jumlah_pegawai"]),
        (C.BAIK, 0, {}, ["jumlah_pegawai"]),
        (C.BAIK, 10_001, {}, ["jumlah_pegawai"]),
        (C.BAIK, 10, {B: 9}, ["jumlah_pegawai"]),
        (C.BAIK, 10, {B: 11, K: -1}, ["jumlah"]),
    ],
)
def test_what_cannot_be_reckoned_with_is_refused(
    capaian: C | None, pegawai: int, jumlah: dict[Predikat, int], bidang: list[str]
):
    with pytest.raises(IsianSalah) as galat:
        periksa_jumlah(capaian, pegawai, jumlah)
    assert [b for b, _ in galat.value.bidang] == bidang


def test_what_can_is_not():
    assert periksa_jumlah(C.BAIK, 10_000, {}) is C.BAIK
    assert periksa_jumlah(C.BAIK, 1, {B: 1}) is C.BAIK
