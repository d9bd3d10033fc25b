"""Tables of the regulation, typed again by hand."""

from dataclasses import dataclass
from datetime import date

import pytest

from services.skp.domain.aturan import yang_berlaku
from services.skp.domain.batas_skp import batas_penetapan, sudah_beralih
from services.skp.domain.istilah import JenisPegawai, NilaiPerilaku
from services.skp.domain.pangkat import (
    GOLONGAN_PPPK,
    GOLONGAN_SIASN,
    golongan_sah,
    pangkat,
)
from services.skp.domain.perilaku import panduan, sejak
from services.skp.domain.wajib_skp import dapat_menilai, wajib_skp

HARI = date(2026, 1, 15)


@dataclass(frozen=True)
class Baris:
    berlaku_sejak: date
    dasar: str = "Pasal 1"


@pytest.mark.parametrize(
    ("hari", "berlaku"),
    [
        (date(2022, 1, 1), 0),  # the plans of 2022 are under it from their first day
        (date(2022, 2, 7), 0),
        (date(2026, 12, 31), 0),
        (date(2027, 1, 1), 1),
        (date(2027, 1, 2), 1),
    ],
)
def test_a_new_row_holds_from_its_day_and_leaves_the_days_before_alone(hari, berlaku):
    aturan = (Baris(date(2022, 2, 7)), Baris(date(2027, 1, 1)))
    assert yang_berlaku(aturan, hari) is aturan[berlaku]


# PermenPANRB 6/2022 art. 10(3), Format A.1.6.
PERILAKU = {
    "BERORIENTASI_PELAYANAN": (
        "Berorientasi pelayanan",
        "Memahami dan memenuhi kebutuhan masyarakat",
        "Ramah, cekatan, solutif, dan dapat diandalkan",
        "Melakukan perbaikan tiada henti",
    ),
    "AKUNTABEL": (
        "Akuntabel",
        (
            "Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan"
            " berintegritas tinggi"
        ),
        (
            "Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan"
            " efisien"
        ),
        "Tidak menyalahgunakan kewenangan jabatan",
    ),
    "KOMPETEN": (
        "Kompeten",
        "Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah",
        "Membantu orang lain belajar",
        "Melaksanakan tugas dengan kualitas terbaik",
    ),
    "HARMONIS": (
        "Harmonis",
        "Menghargai setiap orang apapun latar belakangnya",
        "Suka menolong orang lain",
        "Membangun lingkungan kerja yang kondusif",
    ),
    "LOYAL": (
        "Loyal",
        (
            "Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia"
            " Tahun 1945, setia pada NKRI serta pemerintahan yang sah"
        ),
        "Menjaga nama baik sesama ASN, Pimpinan, Instansi, dan Negara",
        "Menjaga rahasia jabatan dan negara",
    ),
    "ADAPTIF": (
        "Adaptif",
        "Cepat menyesuaikan diri menghadapi perubahan",
        "Terus berinovasi dan mengembangkan kreativitas",
        "Bertindak proaktif",
    ),
    "KOLABORATIF": (
        "Kolaboratif",
        "Memberi kesempatan kepada berbagai pihak untuk berkontribusi",
        "Terbuka dalam bekerja sama untuk menghasilkan nilai tambah",
        "Menggerakkan pemanfaatan berbagai sumberdaya untuk tujuan bersama",
    ),
}


def test_seven_values_with_three_guides_each_in_the_words_of_the_regulation():
    assert list(PERILAKU) == [n.value for n in NilaiPerilaku] == list(panduan(HARI))
    assert sejak(HARI) == date(2022, 2, 7)
    for nilai, (nama, *guides) in PERILAKU.items():
        satu = panduan(HARI)[NilaiPerilaku(nilai)]
        assert (satu.nama, list(satu.panduan)) == (nama, guides)


# SIASN reference `golonganPns`.
PANGKAT = """
11 I/a Juru Muda|12 I/b Juru Muda Tingkat I|13 I/c Juru|14 I/d Juru Tingkat I
21 II/a Pengatur Muda|22 II/b Pengatur Muda Tingkat I|23 II/c Pengatur|24 II/d Pengatur Tingkat I
31 III/a Penata Muda|32 III/b Penata Muda Tingkat I|33 III/c Penata|34 III/d Penata Tingkat I
41 IV/a Pembina|42 IV/b Pembina Tingkat I|43 IV/c Pembina Utama Muda
44 IV/d Pembina Utama Madya|45 IV/e Pembina Utama
"""


def test_ranks_of_pns_and_their_siasn_ids():
    baris = [b.split(" ", 2) for b in PANGKAT.strip().replace("\n", "|").split("|")]
    assert len(baris) == 17
    assert [(GOLONGAN_SIASN[k], pangkat(g)) for k, g, _ in baris] == [(g, n) for _, g, n in baris]


def test_a_pppk_has_seventeen_golongan_and_no_pangkat():
    assert (GOLONGAN_PPPK[0], GOLONGAN_PPPK[8], GOLONGAN_PPPK[16]) == ("I", "IX", "XVII")
    assert len(GOLONGAN_PPPK) == 17
    assert pangkat("IX") == ""


@pytest.mark.parametrize(
    ("golongan", "jenis", "sah"),
    [
        ("III/a", JenisPegawai.PNS, True),
        ("IX", JenisPegawai.PNS, False),
        ("IX", JenisPegawai.PPPK, True),
        ("III/a", JenisPegawai.PPPK, False),
        ("", JenisPegawai.PEJABAT_NEGARA, True),
    ],
)
def test_a_golongan_belongs_to_a_kind_of_person(golongan, jenis, sah):
    assert golongan_sah(golongan, jenis) is sah


# Lamp. II.C.8 with SIASN's codes; 03 (tugas belajar) has a chapter of its own and plans.
@pytest.mark.parametrize(
    ("kode", "wajib"),
    [
        ("01", True),
        ("02", False),
        ("03", True),
        ("04", False),
        ("07", False),
        ("20", False),
        ("66", False),
        ("98", False),
        ("99", False),
        ("", True),
        ("15", True),
    ],
)
def test_codes_that_switch_the_duty_off(kode, wajib):
    for jenis in (JenisPegawai.PNS, JenisPegawai.PPPK):
        hasil = wajib_skp(jenis, kode, pada=HARI)
        assert hasil.ya is wajib
        assert "PermenPANRB 6/2022" in hasil.dasar


def test_a_state_official_never_plans_but_may_assess():
    hasil = wajib_skp(JenisPegawai.PEJABAT_NEGARA, "01", pada=HARI)
    assert not hasil.ya
    assert "pejabat negara" in hasil.dasar
    assert dapat_menilai("07", pada=HARI)
    assert dapat_menilai("01", pada=HARI)
    assert not dapat_menilai("02", pada=HARI)


@pytest.mark.parametrize(
    ("mulai", "batas"),
    [
        (date(2026, 1, 1), date(2026, 1, 31)),  # art. 14(1)
        (date(2026, 1, 20), date(2026, 1, 31)),
        (date(2026, 2, 1), date(2026, 2, 28)),  # a plan after a move (Lamp. II.C.6)
        (date(2024, 2, 10), date(2024, 2, 29)),
        (date(2026, 12, 1), date(2026, 12, 31)),
    ],
)
def test_the_day_until_which_the_rater_alone_sets_a_plan(mulai, batas):
    hasil = batas_penetapan(mulai)
    assert hasil.hari == batas
    assert "Pasal 14" in hasil.dasar
    assert not sudah_beralih(mulai, batas)
    assert sudah_beralih(mulai, date.fromordinal(batas.toordinal() + 1))
