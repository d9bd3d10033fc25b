"""The table of Lampiran Bab II.B angka 5-6, each boundary on both sides."""

from datetime import date
from decimal import Decimal

import pytest

from services.chassis.errors import IsianSalah
from services.penilaian.domain.errors import AturanBelumBerlaku
from services.penilaian.domain.matriks_predikat import Predikat
from services.penilaian.domain.panduan_ipk import (
    AkreditasiStudi,
    JenjangStudi,
    PanduanIpk,
    panduan_ipk,
)

HARI = date(2026, 3, 3)
S1, LANJUTAN = JenjangStudi
A, B, C, LUAR = AkreditasiStudi
SB, BAIK, BP, KURANG, SANGAT_KURANG = Predikat
# As the annex prints it: lowest and highest of each column.
TABEL = {
    (S1, A): (("3.51", "4.00"), ("3.01", "3.50"), ("2.76", "3.00"), ("0.00", "2.75")),
    (S1, B): (("3.61", "4.00"), ("3.10", "3.60"), ("2.76", "3.09"), ("0.00", "2.75")),
    (S1, C): (("3.71", "4.00"), ("3.20", "3.70"), ("2.76", "3.19"), ("0.00", "2.75")),
    (S1, LUAR): (("3.51", "4.00"), ("3.01", "3.50"), ("2.76", "3.00"), ("0.00", "2.75")),
    (LANJUTAN, A): (("3.51", "4.00"), ("3.20", "3.50"), ("3.00", "3.19"), ("0.00", "2.99")),
    (LANJUTAN, B): (("3.61", "4.00"), ("3.25", "3.60"), ("3.00", "3.24"), ("0.00", "2.99")),
    (LANJUTAN, C): (("3.71", "4.00"), ("3.30", "3.70"), ("3.00", "3.29"), ("0.00", "2.99")),
    (LANJUTAN, LUAR): (("3.51", "4.00"), ("3.20", "3.50"), ("3.00", "3.19"), ("0.00", "2.99")),
}


def tanya(
    ipk: str,
    jenjang: JenjangStudi | None = S1,
    akreditasi: AkreditasiStudi | None = A,
    *,
    tidak_lulus: bool = False,
    pada: date = HARI,
) -> PanduanIpk:
    return panduan_ipk(jenjang, akreditasi, ipk, tidak_lulus=tidak_lulus, pada=pada)


@pytest.mark.parametrize(("baris", "kolom"), TABEL.items(), ids=str)
def test_each_boundary_of_the_table(
    baris: tuple[JenjangStudi, AkreditasiStudi], kolom: tuple[tuple[str, str], ...]
):
    for predikat, (dari, sampai) in zip((SB, BAIK, BP, KURANG), kolom, strict=True):
        for ipk in (dari, sampai):
            assert tanya(ipk, *baris).predikat == (predikat,), ipk
    tabel = [(str(r.dari), str(r.sampai)) for r in tanya("3.00", *baris).rentang]
    assert tabel == list(kolom)


@pytest.mark.parametrize("baris", TABEL, ids=str)
def test_every_step_of_a_hundredth_lies_in_one_column(
    baris: tuple[JenjangStudi, AkreditasiStudi],
):
    urutan = [SB, BAIK, BP, KURANG]
    semua = [tanya(str(Decimal(n) / 100), *baris).predikat[0] for n in range(401)]
    assert [urutan.index(p) for p in semua] == sorted(
        (urutan.index(p) for p in semua), reverse=True
    )


def test_a_study_that_was_not_finished():
    hasil = tanya("", tidak_lulus=True)
    assert hasil.predikat == (KURANG, SANGAT_KURANG)
    assert "Bab IV.B" in hasil.dasar


def test_for_which_programmes_a_row_is():
    assert "minimal C" in tanya("3").berlaku_untuk
    assert "minimal B" in tanya("3", akreditasi=C).berlaku_untuk
    assert "luar negeri" in tanya("3", akreditasi=LUAR).berlaku_untuk


@pytest.mark.parametrize("ipk", ["", "3,5", "3.505", "4.01", "-1", "NaN", "Infinity", "1e9", "x"])
def test_what_is_no_ipk_is_refused(ipk: str):
    with pytest.raises(IsianSalah) as galat:
        tanya(ipk)
    assert [b for b, _ in galat.value.bidang] == ["ipk"]


def test_everything_that_is_missing_is_told_at_once():
    with pytest.raises(IsianSalah) as galat:
        tanya("", None, None)
    assert [b for b, _ in galat.value.bidang] == ["jenjang_studi", "akreditasi", "ipk"]


def test_before_the_regulation_there_was_no_guide():
    assert tanya("3.60", pada=date(2022, 2, 7)).predikat == (SB,)
    with pytest.raises(AturanBelumBerlaku):
        tanya("3.60", pada=date(2022, 2, 6))
