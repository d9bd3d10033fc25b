"""The ideal curves, the suggestion for a head of unit, and the guides: typed again by hand."""

from datetime import date
from decimal import Decimal

import pytest

from services.penilaian.domain import kurva_ideal as kurva
from services.penilaian.domain import panduan_rating as panduan
from services.penilaian.domain import rating_pimpinan as saran
from services.penilaian.domain.errors import AturanBelumBerlaku
from services.penilaian.domain.kurva_ideal import CapaianOrganisasi
from services.penilaian.domain.matriks_predikat import Ekspektasi, Predikat

HARI = date(2026, 1, 31)


@pytest.mark.parametrize(
    ("capaian", "titik"),
    [  # left to right: SK, K, BP, B, SB; read off the pictures of Lamp. IV pp. 94-96
        ("ISTIMEWA", ["2", "4", "6", "25", "60"]),
        ("BAIK", ["5", "10", "20", "60", "20"]),
        ("BUTUH_PERBAIKAN", ["5", "15", "60", "15", "5"]),
        ("KURANG", ["20", "60", "20", "7.5", "5"]),
        ("SANGAT_KURANG", ["60", "25", "8", "4", "1.5"]),
    ],
)
def test_the_five_shapes(capaian: str, titik: list[str]):
    hasil = kurva.kurva_ideal(CapaianOrganisasi(capaian), pada=HARI)
    assert [t for _, t in hasil.titik] == [Decimal(t) for t in titik]
    assert [p.value for p, _ in hasil.titik] == [
        "SANGAT_KURANG",
        "KURANG",
        "BUTUH_PERBAIKAN",
        "BAIK",
        "SANGAT_BAIK",
    ]
    assert "Bab IV.B angka 2" in hasil.dasar


def test_each_curve_peaks_where_the_organisation_stands():
    puncak = {
        CapaianOrganisasi.ISTIMEWA: Predikat.SANGAT_BAIK,
        CapaianOrganisasi.BAIK: Predikat.BAIK,
        CapaianOrganisasi.BUTUH_PERBAIKAN: Predikat.BUTUH_PERBAIKAN,
        CapaianOrganisasi.KURANG: Predikat.KURANG,
        CapaianOrganisasi.SANGAT_KURANG: Predikat.SANGAT_KURANG,
    }
    for capaian, predikat in puncak.items():
        titik = kurva.kurva_ideal(capaian, pada=HARI).titik
        assert max(titik, key=lambda t: t[1])[0] is predikat
        assert all(0 < nilai < kurva.SUMBU_MAKSIMUM for _, nilai in titik)
        assert len(titik) == len(kurva.URUTAN)


@pytest.mark.parametrize(
    ("capaian", "rating"),
    [
        ("ISTIMEWA", "DI_ATAS_EKSPEKTASI"),
        ("BAIK", "SESUAI_EKSPEKTASI"),
        ("BUTUH_PERBAIKAN", "DI_BAWAH_EKSPEKTASI"),
        ("KURANG", "DI_BAWAH_EKSPEKTASI"),
        ("SANGAT_KURANG", "DI_BAWAH_EKSPEKTASI"),
    ],
)
def test_the_suggestion_for_a_head_of_unit(capaian: str, rating: str):
    hasil = saran.saran_rating_pimpinan(CapaianOrganisasi(capaian), pada=HARI)
    assert hasil.rating == rating
    assert hasil.keputusan_sistem, "the law is silent, so it is told as our own decision"
    assert "keputusan sistem" in hasil.dasar
    assert "3/2023" in hasil.dasar


def test_there_is_a_guide_for_each_rating_on_each_side():
    aturan = panduan.panduan_rating(pada=HARI)
    assert set(aturan.butir) == {(s, e) for s in panduan.Sisi for e in Ekspektasi}
    assert all(butir for butir in aturan.butir.values())
    atas = aturan.butir[panduan.Sisi.HASIL_KERJA, Ekspektasi.DI_ATAS_EKSPEKTASI]
    assert "tidak satu pun hasil kerja utama" in atas[0]


@pytest.mark.parametrize(
    ("aturan", "panggil", "sejak"),
    [
        (
            kurva.ATURAN,
            lambda h: kurva.kurva_ideal(CapaianOrganisasi.BAIK, pada=h),
            date(2022, 2, 7),
        ),
        (
            saran.ATURAN,
            lambda h: saran.saran_rating_pimpinan(CapaianOrganisasi.BAIK, pada=h),
            date(2023, 1, 31),
        ),
        (panduan.ATURAN, lambda h: panduan.panduan_rating(pada=h), date(2022, 2, 7)),
    ],
)
def test_the_first_day_and_the_day_before(aturan, panggil, sejak: date):
    assert aturan[0].berlaku_sejak == sejak
    assert all(a.dasar for a in aturan)
    assert panggil(sejak)
    with pytest.raises(AturanBelumBerlaku):
        panggil(date.fromordinal(sejak.toordinal() - 1))
