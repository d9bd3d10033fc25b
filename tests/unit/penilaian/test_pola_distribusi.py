"""SE MenPANRB 3/2023 as advice: each figure at its edge, and never a refusal."""

from datetime import date

import pytest

from services.penilaian.domain.kurva_ideal import CapaianOrganisasi as C
from services.penilaian.domain.matriks_predikat import Predikat
from services.penilaian.domain.pola_distribusi import Acuan, timbang

SB, B, BP, K, SK = Predikat
HARI = date(2026, 12, 1)


def buruk(capaian: C, *, pada: date = HARI, **jumlah: int) -> list[str]:
    """The advice that this spread does not follow. Names: sb, b, bp, k, sk."""
    hasil = timbang(
        capaian,
        {Predikat[_NAMA[nama]]: n for nama, n in jumlah.items()},
        acuan=Acuan.SE_3_2023,
        pada=pada,
    )
    assert hasil.keterangan
    return [satu.kalimat for satu in hasil.nasihat if not satu.terpenuhi]


_NAMA = {"sb": "SANGAT_BAIK", "b": "BAIK", "bp": "BUTUH_PERBAIKAN", "k": "KURANG",
         "sk": "SANGAT_KURANG"}  # fmt: skip


@pytest.mark.parametrize(
    ("capaian", "jumlah", "salah"),
    [
        # Istimewa: the most SB, at most 70 %.
        (C.ISTIMEWA, {"sb": 7, "b": 3}, []),
        (C.ISTIMEWA, {"sb": 8, "b": 2}, ["Paling banyak 70% Sangat Baik: 7 dari 10 orang."]),
        (C.ISTIMEWA, {"sb": 5, "b": 5}, ["Sangat Baik kelompok terbesar."]),
        # Baik: the most B, at most 70 %, and somebody with BP or Kurang.
        (C.BAIK, {"b": 7, "sb": 2, "bp": 1}, []),
        (C.BAIK, {"b": 7, "sb": 2, "k": 1}, []),
        (C.BAIK, {"b": 8, "bp": 2}, ["Paling banyak 70% Baik: 7 dari 10 orang."]),
        (C.BAIK, {"b": 6, "sb": 4}, ["Ada yang Butuh Perbaikan atau Kurang/misconduct."]),
        (C.BAIK, {"b": 4, "sb": 5, "bp": 1}, ["Baik kelompok terbesar."]),
        # Butuh Perbaikan: BP at least 60 %, SB at most 10 %.
        (C.BUTUH_PERBAIKAN, {"bp": 6, "b": 3, "sb": 1}, []),
        (
            C.BUTUH_PERBAIKAN,
            {"bp": 5, "b": 3, "sb": 2},
            [
                "Paling sedikit 60% Butuh Perbaikan: 6 dari 10 orang.",
                "Paling banyak 10% Sangat Baik: 1 dari 10 orang.",
            ],
        ),
        # Kurang: K at least 60 %, BP at least 10 %, SB at most 10 %.
        (C.KURANG, {"k": 6, "bp": 1, "b": 2, "sb": 1}, []),
        (
            C.KURANG,
            {"k": 5, "b": 5},
            [
                "Paling sedikit 60% Kurang/misconduct: 6 dari 10 orang.",
                "Paling sedikit 10% Butuh Perbaikan: 1 dari 10 orang.",
            ],
        ),
        # Sangat Kurang: SK at least 60 %, K and BP together at least 10 %, no SB.
        (C.SANGAT_KURANG, {"sk": 6, "k": 1, "b": 3}, []),
        (C.SANGAT_KURANG, {"sk": 6, "bp": 1, "b": 3}, []),
        (
            C.SANGAT_KURANG,
            {"sk": 6, "b": 3, "sb": 1},
            [
                "Paling sedikit 10% Kurang/misconduct atau Butuh Perbaikan: 1 dari 10 orang.",
                "Tidak ada yang Sangat Baik.",
            ],
        ),
    ],
)
def test_each_figure_of_the_circular_at_its_edge(capaian: C, jumlah: dict, salah: list[str]):
    assert buruk(capaian, **jumlah) == salah


def test_a_least_number_is_rounded_up_and_a_greatest_one_down():
    assert buruk(C.BUTUH_PERBAIKAN, bp=4, b=3) == [
        "Paling sedikit 60% Butuh Perbaikan: 5 dari 7 orang."
    ]
    assert buruk(C.ISTIMEWA, sb=5, b=2) == ["Paling banyak 70% Sangat Baik: 4 dari 7 orang."]


@pytest.mark.parametrize(
    ("capaian", "acuan", "n", "kata"),
    [
        (C.BAIK, Acuan.SE_3_2023, 4, "mulai 5 pegawai"),
        (C.BAIK, Acuan.LAMPIRAN, 40, "bentuk kurva saja"),
        (None, Acuan.SE_3_2023, 40, "belum ditetapkan"),
    ],
)
def test_it_is_silent_where_nothing_can_be_advised(capaian, acuan, n, kata):
    hasil = timbang(capaian, {Predikat.SANGAT_BAIK: n}, acuan=acuan, pada=HARI)
    assert hasil.nasihat == ()
    assert kata in hasil.keterangan


def test_five_is_enough():
    assert timbang(C.BAIK, {B: 5}, acuan=Acuan.SE_3_2023, pada=HARI).nasihat


def test_before_the_circular_there_were_no_figures():
    assert buruk(C.ISTIMEWA, pada=date(2023, 1, 30), sk=10) == []
    assert buruk(C.ISTIMEWA, pada=date(2023, 1, 31), sk=10) == ["Sangat Baik kelompok terbesar."]
