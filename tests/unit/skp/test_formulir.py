"""Manual indikator and workblock: what must be said, how much, and where it belongs."""

from dataclasses import replace

import pytest

from services.chassis.errors import IsianSalah, TidakDitemukan
from services.skp.domain import formulir
from services.skp.domain.istilah import PeriodePelaporan, Tingkat
from services.skp.domain.rencana import ButirWorkblock, ManualIndikator, Workblock

MANUAL = ManualIndikator(
    tujuan=" Mengukur layanan ",
    definisi="Waktu layanan dapat dipakai",
    satuan="persen",
    tingkat=Tingkat.OUTCOME,
    sumber_data="Catatan pemantauan",
    periode_pelaporan=PeriodePelaporan.BULANAN,
)
WORKBLOCK = Workblock(
    workblock_id="", judul="Tanpa kertas", rhk_id="r1", kegiatan=(ButirWorkblock(uraian="Uji"),)
)


def bidang(jalan) -> list[str]:
    with pytest.raises(IsianSalah) as tolak:
        jalan()
    return [nama for nama, _ in tolak.value.bidang]


def test_a_manual_says_all_but_the_formula():
    assert formulir.manual(MANUAL).tujuan == "Mengukur layanan"
    assert bidang(lambda: formulir.manual(ManualIndikator())) == [
        "tujuan", "definisi", "satuan", "sumber_data", "tingkat", "periode_pelaporan",
    ]  # fmt: skip


@pytest.mark.parametrize("tingkat", [None, Tingkat.LAYANAN, Tingkat.OUTPUT_KENDALI_TINGGI])
def test_only_the_three_levels_of_the_form_can_be_chosen(tingkat):
    salah = ManualIndikator(
        tujuan="a", definisi="b", satuan="c", sumber_data="d", tingkat=tingkat,
        periode_pelaporan=PeriodePelaporan.TAHUNAN,
    )  # fmt: skip
    assert bidang(lambda: formulir.manual(salah)) == ["tingkat"]


def test_a_workblock_has_a_title_an_own_result_and_an_activity():
    assert formulir.workblock(WORKBLOCK, ["r1"]) == WORKBLOCK
    kosong = Workblock(workblock_id="", judul=" ", rhk_id="lain")
    assert bidang(lambda: formulir.workblock(kosong, ["r1"])) == ["judul", "rhk_id", "kegiatan"]


def test_empty_lines_fall_out_and_too_many_are_refused():
    banyak = tuple(ButirWorkblock(uraian=f"k{n}") for n in range(formulir.BUTIR_TERBANYAK + 1))
    salah = replace(WORKBLOCK, kegiatan=banyak)
    assert bidang(lambda: formulir.workblock(salah, ["r1"])) == ["kegiatan"]
    dua = (ButirWorkblock(uraian=" "), ButirWorkblock(uraian="Peluncuran"))
    sela = replace(WORKBLOCK, tonggak=dua)
    assert [b.uraian for b in formulir.workblock(sela, ["r1"]).tonggak] == ["Peluncuran"]


def test_the_list_keeps_its_order_and_its_bound():
    semua = tuple(
        Workblock(workblock_id=str(n), judul=f"W{n}") for n in range(formulir.WORKBLOCK_TERBANYAK)
    )
    ganti = formulir.pasang(semua, Workblock(workblock_id="3", judul="Baru"))
    assert [w.judul for w in ganti][3] == "Baru"
    assert bidang(lambda: formulir.pasang(semua, WORKBLOCK)) == ["judul"]
    assert len(formulir.tanpa(semua, "3")) == len(semua) - 1
    with pytest.raises(TidakDitemukan):
        formulir.tanpa(semua, "x")
