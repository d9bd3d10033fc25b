"""An organisation that is loaded whole must not contradict itself."""

from dataclasses import replace

import pytest

from services.skp.domain import organisasi
from services.skp.domain.errors import ImporDitolak
from services.skp.domain.istilah import JenisPegawai
from services.skp.domain.organisasi import PenugasanBaru, UnorBaru
from tests.unit.skp.pembangun import a_pegawai, an_penugasan


def a_unor(unor_id: str, induk_id: str = "") -> UnorBaru:
    return UnorBaru(
        unor_id=unor_id,
        instansi_id="kab",
        induk_id=induk_id,
        nama=unor_id,
        jenis="",
        jabatan_pimpinan="",
        siasn_id="",
    )


def baru(**isi) -> PenugasanBaru:
    penilai = isi.pop("penilai_id", "")
    return PenugasanBaru(penugasan=an_penugasan(**isi), penilai_id=penilai)


def galat_unor(*unor, sudah_ada=()) -> list[str]:
    try:
        organisasi.periksa_unor(unor, dict(sudah_ada))
    except ImporDitolak as tolak:
        return [tempat for tempat, _ in tolak.bidang]
    return []


def galat_pegawai(pegawai, penugasan=(), *, sudah_ada=()) -> list[str]:
    try:
        organisasi.periksa_pegawai(
            pegawai, penugasan, unor=frozenset({"bidang"}), sudah_ada=dict(sudah_ada)
        )
    except ImporDitolak as tolak:
        return [tempat for tempat, _ in tolak.bidang]
    return []


def test_a_tree_is_taken_whatever_its_order():
    assert galat_unor(a_unor("bidang", "dinas"), a_unor("dinas", "kab"), a_unor("kab")) == []
    assert galat_unor(a_unor("bidang", "dinas"), sudah_ada={"dinas": None}) == []


def test_an_unknown_parent_and_a_double_id_are_refused():
    assert galat_unor(a_unor("bidang", "dinas")) == ["unor[0].induk_id"]
    assert galat_unor(a_unor("kab"), a_unor("kab")) == ["unor.unor_id"]


def test_a_circle_is_refused_also_through_units_already_here():
    assert galat_unor(a_unor("a", "b"), a_unor("b", "a")) == [
        "unor[0].induk_id",
        "unor[1].induk_id",
    ]
    assert galat_unor(a_unor("a", "b"), sudah_ada={"b": "a", "a": None}) == ["unor[0].induk_id"]


def test_a_unit_below_a_circle_is_not_blamed_for_it():
    lingkaran = {"b": "c", "c": "b"}
    assert galat_unor(a_unor("a", "b"), sudah_ada=lingkaran) == []


def test_people_and_posts_that_fit_are_taken():
    assert (
        galat_pegawai(
            [a_pegawai()],
            [baru(), baru(penugasan_id="2", penilai_id="lain")],
            sudah_ada={"lain": "1"},
        )
        == []
    )
    bupati = a_pegawai(jenis_pegawai=JenisPegawai.PEJABAT_NEGARA, nip="-", golongan="")
    assert galat_pegawai([bupati]) == []


@pytest.mark.parametrize(
    ("isi", "tempat"),
    [
        ({"nip": "123"}, "pegawai[0].nip"),
        ({"golongan": "IX"}, "pegawai[0].golongan"),
    ],
)
def test_a_wrong_person_is_refused(isi, tempat):
    assert galat_pegawai([a_pegawai(**isi)]) == [tempat]


def test_one_nip_is_one_person():
    satu, dua = a_pegawai(), a_pegawai(pegawai_id="dua")
    assert galat_pegawai([satu, dua]) == ["pegawai.nip"]
    assert galat_pegawai([dua], sudah_ada={"satu": dua.nip}) == ["pegawai[0].nip"]
    assert galat_pegawai([satu], sudah_ada={satu.pegawai_id: satu.nip}) == []


@pytest.mark.parametrize(
    ("isi", "tempat"),
    [
        ({"unor_id": "lain"}, "penugasan pg-1.unor_id"),
        ({"penilai_id": "hantu"}, "penugasan pg-1.penilai_id"),
        ({"selesai": an_penugasan().mulai.replace(year=2024)}, "penugasan pg-1.selesai"),
    ],
)
def test_a_post_that_points_nowhere_is_refused(isi, tempat):
    assert galat_pegawai([a_pegawai()], [baru(**isi)]) == [tempat]


def test_double_ids_are_refused():
    assert galat_pegawai([a_pegawai()], [baru(), baru()]) == ["penugasan.penugasan_id"]
    kembar = replace(a_pegawai(), nip="199003152015032005")
    assert galat_pegawai([a_pegawai(), kembar]) == ["pegawai.pegawai_id"]


def test_a_long_list_of_faults_is_cut():
    banyak = [a_unor(str(n), "tidak-ada") for n in range(80)]
    assert len(galat_unor(*banyak)) == organisasi.GALAT_TERBANYAK
