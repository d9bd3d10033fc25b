"""PermenPANRB 6/2022 Lampiran Bab IV.B.3, the quadrant typed again by hand."""

from datetime import date

import pytest

from services.penilaian.domain.errors import AturanBelumBerlaku
from services.penilaian.domain.matriks_predikat import ATURAN, Ekspektasi, Predikat, predikat

ATAS, SESUAI, BAWAH = (
    Ekspektasi("DI_ATAS_EKSPEKTASI"),
    Ekspektasi("SESUAI_EKSPEKTASI"),
    Ekspektasi("DI_BAWAH_EKSPEKTASI"),
)
HARI = date(2026, 1, 31)


@pytest.mark.parametrize(
    ("hasil_kerja", "perilaku", "keluar"),
    [
        (ATAS, BAWAH, "KURANG"),
        (ATAS, SESUAI, "BAIK"),
        (ATAS, ATAS, "SANGAT_BAIK"),
        (SESUAI, BAWAH, "KURANG"),
        (SESUAI, SESUAI, "BAIK"),
        (SESUAI, ATAS, "BAIK"),
        (BAWAH, BAWAH, "SANGAT_KURANG"),
        (BAWAH, SESUAI, "BUTUH_PERBAIKAN"),
        (BAWAH, ATAS, "BUTUH_PERBAIKAN"),
    ],
)
def test_each_of_the_nine_cells(hasil_kerja: Ekspektasi, perilaku: Ekspektasi, keluar: str):
    assert predikat(hasil_kerja=hasil_kerja, perilaku=perilaku, pada=HARI).predikat == keluar


def test_the_working_names_the_cell_and_the_article():
    hasil = predikat(hasil_kerja=ATAS, perilaku=BAWAH, pada=HARI)
    assert hasil.penjelasan == (
        "Hasil kerja di atas ekspektasi dan perilaku kerja di bawah ekspektasi bertemu pada kotak "
        "Kurang/misconduct."
    )
    assert "6/2022" in hasil.dasar
    assert "Bab IV.B angka 3" in hasil.dasar


def test_the_axes_are_not_interchangeable():
    assert predikat(hasil_kerja=ATAS, perilaku=BAWAH, pada=HARI).predikat is Predikat.KURANG
    assert (
        predikat(hasil_kerja=BAWAH, perilaku=ATAS, pada=HARI).predikat is Predikat.BUTUH_PERBAIKAN
    )


def test_a_better_rating_never_gives_a_worse_predikat():
    baik_dahulu = list(Predikat)
    for tetap in Ekspektasi:
        lewat_perilaku = [
            predikat(hasil_kerja=tetap, perilaku=p, pada=HARI).predikat for p in Ekspektasi
        ]
        assert lewat_perilaku == sorted(lewat_perilaku, key=baik_dahulu.index)


def test_the_day_of_promulgation_and_the_day_before():
    assert predikat(hasil_kerja=ATAS, perilaku=ATAS, pada=date(2022, 2, 7)).predikat
    with pytest.raises(AturanBelumBerlaku) as ditolak:
        predikat(hasil_kerja=ATAS, perilaku=ATAS, pada=date(2022, 2, 6))
    assert ditolak.value.fakta == {"sejak": "2022-02-07"}


def test_rows_ascend_are_complete_and_cite():
    assert [a.berlaku_sejak for a in ATURAN] == sorted({a.berlaku_sejak for a in ATURAN})
    for aturan in ATURAN:
        assert aturan.dasar
        assert {(h, p) for h, baris in aturan.kotak.items() for p in baris} == {
            (h, p) for h in Ekspektasi for p in Ekspektasi
        }
