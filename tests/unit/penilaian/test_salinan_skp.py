"""Facts about a plan in any order, once or twice, end in the same copy."""

from collections.abc import Callable
from datetime import date
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.penilaian.domain.salinan_skp import SalinanSkp
from tests.unit.penilaian.pembangun import (
    ATASAN,
    ORANG_LAIN,
    PENILAI,
    sebuah_rencana,
    seorang,
)

Fakta = Callable[[SalinanSkp], bool]


def disetujui(versi: int, penilai=PENILAI) -> Fakta:
    return lambda s: s.terima_rencana(
        sebuah_rencana(instansi_nama=f"rencana {versi}"),
        penilai=seorang(penilai),
        atasan_penilai=seorang(ATASAN),
        versi=versi,
        pada=hari(versi),
    )


def hari(versi: int) -> date:
    return date(2026, 2, versi)


def dibuka(versi: int) -> Fakta:
    return lambda s: s.buka_kembali(versi=versi)


def diganti(versi: int, penilai=ORANG_LAIN) -> Fakta:
    return lambda s: s.ganti_penilai(seorang(penilai), None, versi=versi, pada=hari(versi))


def diakhiri(versi: int, akhir: date = date(2026, 8, 14)) -> Fakta:
    return lambda s: s.akhiri(akhir, versi=versi)


RIWAYAT_HIDUP = [
    disetujui(5),
    diakhiri(7, date(2026, 6, 30)),
    dibuka(8),
    disetujui(9, PENILAI),
    diakhiri(10),
    diganti(11),
]


def terapkan(fakta: list[Fakta]) -> tuple[SalinanSkp, bool]:
    salinan = SalinanSkp("s-1")
    ditinjau = [f(salinan) for f in fakta]
    return salinan, any(ditinjau)


@pytest.mark.parametrize("urutan", list(permutations(range(6))))
def test_every_order_ends_alike(urutan: tuple[int, ...]):
    salinan, _ = terapkan([RIWAYAT_HIDUP[i] for i in urutan])
    berurutan, _ = terapkan(RIWAYAT_HIDUP)
    assert salinan == berurutan
    assert salinan.disetujui
    assert salinan.rencana.instansi_nama == "rencana 9"
    assert salinan.penilai.pegawai_id == ORANG_LAIN.pegawai_id
    assert (salinan.versi_rencana, salinan.versi_status, salinan.versi_penilai) == (9, 9, 11)
    assert (salinan.rencana.selesai, salinan.versi_akhir) == (date(2026, 8, 14), 10)
    assert [(r.versi, r.sejak) for r in salinan.riwayat_penilai] == [
        (n, hari(n)) for n in (5, 9, 11)
    ]


@given(st.lists(st.integers(0, 5), max_size=12))
def test_what_was_told_twice_is_told_once(urutan: list[int]):
    sekali, _ = terapkan([RIWAYAT_HIDUP[i] for i in dict.fromkeys(urutan)])
    berulang, _ = terapkan([RIWAYAT_HIDUP[i] for i in urutan])
    assert berulang == sekali


def test_a_change_of_rater_before_the_plan_is_kept():
    salinan, ditinjau = terapkan([diganti(6), disetujui(5)])
    assert salinan.penilai.pegawai_id == ORANG_LAIN.pegawai_id
    assert salinan.atasan_penilai is None
    assert salinan.disetujui
    assert not ditinjau


def test_a_plan_that_comes_after_its_own_reopening_is_open_and_marked():
    salinan, ditinjau = terapkan([dibuka(8), disetujui(5)])
    assert not salinan.disetujui
    assert salinan.rencana is not None
    assert ditinjau


@pytest.mark.parametrize(
    ("fakta", "ditinjau"),
    [
        ([disetujui(5)], False),
        ([dibuka(8)], False),  # nothing is written yet that could be marked
        ([disetujui(5), dibuka(8)], True),
        ([disetujui(5), disetujui(9)], True),  # the news between them is still on its way
        ([disetujui(5), disetujui(9), dibuka(8)], True),
        ([disetujui(9), disetujui(5)], False),
        ([disetujui(5), diganti(6)], True),
        ([disetujui(5), diganti(6, PENILAI)], False),  # the same person, told again
        ([disetujui(5), diganti(4)], False),
        ([diganti(4)], False),
    ],
)
def test_what_a_fact_says_about_the_work_so_far(fakta: list[Fakta], ditinjau: bool):
    assert terapkan(fakta)[1] is ditinjau
