"""Which level of result fits whom: the list of Lamp. II.B, typed again."""

from datetime import date

import pytest

from services.skp.domain.istilah import JenisSkp, KelompokJabatan, Tingkat
from services.skp.domain.tingkat_hasil import tingkat_disarankan

AWAL = date(2022, 2, 7)


@pytest.mark.parametrize(
    ("kelompok", "tingkat"),
    [
        ("JPT", ["OUTCOME", "OUTCOME_ANTARA", "OUTPUT_KENDALI_RENDAH"]),
        ("ADMINISTRATOR", ["OUTCOME_ANTARA", "OUTPUT_KENDALI_SEDANG"]),
        ("PENGAWAS", ["OUTCOME_ANTARA", "OUTPUT_KENDALI_SEDANG"]),
        ("PELAKSANA", ["OUTPUT_KENDALI_TINGGI", "LAYANAN"]),
        ("JF", ["OUTPUT_KENDALI_TINGGI", "LAYANAN"]),
    ],
)
def test_the_levels_of_result_by_group_of_post(kelompok, tingkat):
    jenis = JenisSkp.JPT if kelompok == "JPT" else JenisSkp.JA_JF
    saran = tingkat_disarankan(jenis, KelompokJabatan(kelompok), pada=AWAL)
    assert [satu.value for satu in saran] == tingkat


def test_the_head_of_a_self_standing_unit_answers_as_a_jpt_does():
    mandiri, jf = JenisSkp.PIMPINAN_UNIT_MANDIRI, KelompokJabatan.JF
    assert Tingkat.OUTCOME in tingkat_disarankan(mandiri, jf, pada=AWAL)
