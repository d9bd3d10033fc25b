"""Who assesses whom, and the one sentence that says why."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.skp.domain.istilah import JenisPenugasan, KelompokJabatan
from services.skp.domain.penilai import TIDAK_ADA, Dinilai, HasilPenilai, Koreksi, Unit, tentukan
from tests.unit.skp.pembangun import a_pimpinan, a_unit, an_orang

BUPATI = a_pimpinan("bupati", "Bupati Contoh")
KADIS = a_pimpinan("kadis", "Kepala Dinas Kominfo")
KABID = a_pimpinan("kabid", "Kepala Bidang Aplikasi")


def pohon(*unit: Unit) -> dict[str, Unit]:
    bawaan = (
        a_unit("kabupaten", "", BUPATI),
        a_unit("dinas", "kabupaten", KADIS),
        a_unit("bidang", "dinas", KABID),
    )
    return {u.unor_id: u for u in (*bawaan, *unit)}


def dinilai(pegawai_id="staf", unor_id="bidang", *, memimpin=False, jpt=False) -> Dinilai:
    return Dinilai(
        pegawai_id=pegawai_id,
        unor_id=unor_id,
        memimpin=memimpin,
        kelompok_jabatan=KelompokJabatan.JPT if jpt else KelompokJabatan.ADMINISTRATOR,
    )


def siapa(hasil: HasilPenilai) -> tuple[str | None, str | None]:
    return tuple(o and o.pegawai_id for o in (hasil.penilai, hasil.atasan_penilai))


def test_staff_are_assessed_by_the_leader_of_their_own_unit():
    hasil = tentukan(dinilai(), pohon())
    assert siapa(hasil) == ("kabid", "kadis")
    assert hasil.alasan == "Kepala Bidang Aplikasi memimpin unit kerja Anda sejak 3 Januari 2025."


def test_a_leader_is_assessed_by_the_leader_of_the_unit_above():
    hasil = tentukan(dinilai("kabid", memimpin=True), pohon())
    assert siapa(hasil) == ("kadis", "bupati")
    assert hasil.alasan == (
        "Kepala Dinas Kominfo memimpin Dinas, di atas unit yang Anda pimpin, sejak 3 Januari 2025."
    )


def test_a_vacant_chair_passes_the_duty_further_up():
    hasil = tentukan(dinilai(), pohon(a_unit("bidang", "dinas")))
    assert siapa(hasil) == ("kadis", "bupati")
    assert hasil.alasan == (
        "Pimpinan Bidang sedang kosong, sehingga penilaian beralih ke atasnya: "
        "Kepala Dinas Kominfo memimpin Dinas sejak 3 Januari 2025."
    )


def test_a_vacant_chair_above_a_leader_is_passed_too():
    hasil = tentukan(dinilai("kabid", memimpin=True), pohon(a_unit("dinas", "kabupaten")))
    assert siapa(hasil) == ("bupati", None)
    assert hasil.alasan.startswith("Pimpinan Dinas sedang kosong")


@pytest.mark.parametrize(
    ("jenis", "cara"),
    [
        (JenisPenugasan.PLT, "sebagai pelaksana tugas"),
        (JenisPenugasan.PLH, "sebagai pelaksana harian"),
        (JenisPenugasan.PJ, "sebagai penjabat"),
    ],
)
def test_an_acting_leader_assesses_where_nobody_holds_the_post(jenis, cara):
    wakil = a_pimpinan("wakil", "Kepala Seksi", jenis_penugasan=jenis)
    hasil = tentukan(dinilai(), pohon(a_unit("bidang", "dinas", wakil)))
    assert siapa(hasil)[0] == "wakil"
    assert hasil.alasan == f"Kepala Seksi memimpin unit kerja Anda {cara} sejak 3 Januari 2025."


def test_a_post_whose_name_says_that_it_is_acting_is_not_explained_twice():
    plt = a_pimpinan("wakil", "Plt. Kepala Bidang", jenis_penugasan=JenisPenugasan.PLT)
    hasil = tentukan(dinilai(), pohon(a_unit("bidang", "dinas", plt)))
    assert hasil.alasan == "Plt. Kepala Bidang memimpin unit kerja Anda sejak 3 Januari 2025."


def test_the_definitive_leader_goes_before_acting_ones_and_these_in_order():
    plt = a_pimpinan("plt", jenis_penugasan=JenisPenugasan.PLT, sejak=date(2026, 5, 1))
    plh = a_pimpinan("plh", jenis_penugasan=JenisPenugasan.PLH, sejak=date(2026, 6, 1))
    tt = a_pimpinan("tt", jenis_penugasan=JenisPenugasan.TUGAS_TAMBAHAN)
    assert a_unit("bidang", "", plh, KABID, plt).pimpinan == KABID
    assert a_unit("bidang", "", plh, plt).pimpinan == plt
    assert a_unit("bidang", "", tt).pimpinan is None


def test_of_two_equal_claims_the_later_one_counts():
    lama, baru = a_pimpinan("lama"), a_pimpinan("baru", sejak=date(2026, 3, 1))
    assert a_unit("bidang", "", baru, lama).pimpinan == baru


def test_a_leader_who_is_not_at_work_assesses_nobody():
    cuti = a_pimpinan("cuti", bertugas=False)
    assert siapa(tentukan(dinilai(), pohon(a_unit("bidang", "dinas", cuti))))[0] == "kadis"


def test_nobody_assesses_himself():
    """The head of a bidang who also acts as head of the dinas above it."""
    rangkap = a_pimpinan("kabid", "Plt. Kepala Dinas", jenis_penugasan=JenisPenugasan.PLT)
    hasil = tentukan(dinilai("kabid", memimpin=True), pohon(a_unit("dinas", "kabupaten", rangkap)))
    assert siapa(hasil) == ("bupati", None)
    assert "di atas unit yang Anda pimpin" in hasil.alasan


def test_a_leader_of_two_units_is_not_his_own_superior():
    rangkap = a_pimpinan("kadis", "Plt. Kepala Bidang", jenis_penugasan=JenisPenugasan.PLT)
    hasil = tentukan(dinilai(), pohon(a_unit("bidang", "dinas", rangkap)))
    assert siapa(hasil) == ("kadis", "bupati")


def test_a_leader_named_as_plain_member_skips_himself():
    """Data that forgets to say that he leads: still never himself."""
    hasil = tentukan(dinilai("kabid"), pohon())
    assert siapa(hasil) == ("kadis", "bupati")
    assert "di atas unit kerja Anda" in hasil.alasan


def test_high_leaders_of_a_region_are_assessed_by_its_head():
    """Lamp. II.C.3(a), although another unit stands between in the tree."""
    sekda = a_pimpinan("sekda", "Sekretaris Daerah")
    pohon_setda = pohon(a_unit("setda", "kabupaten", sekda), a_unit("dinas", "setda", KADIS))
    hasil = tentukan(dinilai("kadis", "dinas", memimpin=True, jpt=True), pohon_setda)
    assert siapa(hasil) == ("bupati", None)
    assert hasil.alasan == (
        "Bupati Contoh adalah kepala daerah, yang menetapkan SKP pejabat pimpinan tinggi di"
        " daerahnya (PermenPANRB 6/2022 Lampiran Bab II.C angka 3)."
    )
    bukan_jpt = tentukan(dinilai("kadis", "dinas", memimpin=True), pohon_setda)
    assert siapa(bukan_jpt) == ("sekda", "bupati")


@pytest.mark.parametrize("jabatan", ["Pj. Bupati Contoh", "Plt. Gubernur", "Wali Kota Contoh"])
def test_an_acting_head_of_a_region_is_one_too(jabatan):
    kepala = a_pimpinan("kepala", jabatan)
    unit = {u.unor_id: u for u in (a_unit("kota", "", kepala), a_unit("dinas", "kota", KADIS))}
    hasil = tentukan(dinilai("kadis", "dinas", memimpin=True, jpt=True), unit)
    assert siapa(hasil) == ("kepala", None)


def test_in_the_centre_a_high_leader_follows_the_tree():
    dirjen = a_pimpinan("dirjen", "Direktur Jenderal")
    unit = {u.unor_id: u for u in (a_unit("ditjen", "", dirjen), a_unit("dit", "ditjen", KADIS))}
    hasil = tentukan(dinilai("kadis", "dit", memimpin=True, jpt=True), unit)
    assert siapa(hasil) == ("dirjen", None)


def test_a_correction_is_stronger_than_the_tree():
    koreksi = Koreksi(
        orang=an_orang("camat", unor_id="kecamatan", jabatan="Camat Contoh"),
        sejak=date(2026, 2, 1),
        memimpin=True,
    )
    hasil = tentukan(dinilai(), pohon(a_unit("kecamatan", "kabupaten")), koreksi=koreksi)
    assert siapa(hasil) == ("camat", "bupati")
    assert hasil.alasan == (
        "Camat Contoh ditetapkan admin instansi sebagai pejabat penilai Anda"
        " sejak 1 Februari 2026."
    )


def test_a_corrected_rater_without_a_post_has_no_known_superior():
    koreksi = Koreksi(orang=an_orang("x", unor_id=""), sejak=date(2026, 2, 1), memimpin=True)
    assert siapa(tentukan(dinilai(), pohon(), koreksi=koreksi)) == ("x", None)


def test_a_corrected_rater_who_leads_nothing_answers_to_his_own_leader():
    koreksi = Koreksi(orang=an_orang("x", unor_id="dinas"), sejak=date(2026, 2, 1), memimpin=False)
    assert siapa(tentukan(dinilai(), pohon(), koreksi=koreksi)) == ("x", "kadis")


def test_a_correction_to_himself_is_no_correction():
    koreksi = Koreksi(orang=an_orang("staf"), sejak=date(2026, 2, 1), memimpin=False)
    assert siapa(tentukan(dinilai(), pohon(), koreksi=koreksi)) == ("kabid", "kadis")


@pytest.mark.parametrize(
    "orang",
    [
        dinilai("bupati", "kabupaten", memimpin=True),
        dinilai("x", "unit-tak-dikenal"),
        dinilai("x", "unit-tak-dikenal", memimpin=True),
    ],
)
def test_at_the_top_and_in_unknown_units_nobody_is_found_and_it_is_said(orang):
    assert tentukan(orang, pohon()) == HasilPenilai(None, None, TIDAK_ADA)


def test_a_circle_of_units_ends():
    unit = {u.unor_id: u for u in (a_unit("a", "b"), a_unit("b", "a"))}
    assert siapa(tentukan(dinilai(unor_id="a"), unit)) == (None, None)
    unit["b"] = a_unit("b", "a", KADIS)
    assert siapa(tentukan(dinilai(unor_id="a"), unit)) == ("kadis", None)


NAMA = st.sampled_from("abcde")
PIMPINAN = st.none() | st.tuples(
    NAMA, st.sampled_from(JenisPenugasan), st.booleans(), st.sampled_from(["Bupati", "Kepala"])
)


@given(
    st.dictionaries(NAMA, st.tuples(st.just("") | NAMA, PIMPINAN), max_size=5),
    NAMA,
    NAMA,
    st.booleans(),
    st.booleans(),
)
def test_no_state_of_the_data_makes_a_person_his_own_rater(unit, orang, unor, memimpin, jpt):
    peta = {}
    for unor_id, (induk, p) in unit.items():
        pemegang = (
            () if p is None else (a_pimpinan(p[0], p[3], jenis_penugasan=p[1], bertugas=p[2]),)
        )
        peta[unor_id] = a_unit(unor_id, induk, *pemegang)
    hasil = tentukan(dinilai(orang, unor, memimpin=memimpin, jpt=jpt), peta)
    penilai, atasan = siapa(hasil)
    assert orang not in {penilai, atasan}
    assert penilai is None or penilai != atasan
    assert hasil.alasan.endswith(".")
