"""Fields of results, indicators and annex: bounds, cleaning, and one sentence a field."""

import pytest

from services.chassis.errors import IsianSalah, TidakDitemukan
from services.skp.domain import daftar_rhk
from services.skp.domain.istilah import Aspek, JenisRhk, KlasifikasiRhk, Pendekatan, Perspektif
from services.skp.domain.rencana import (
    Lampiran,
    daftar_teks,
    isian_indikator,
    isian_rhk,
    teks,
)
from tests.unit.skp.pembangun import an_indikator, an_rhk

RHK = {
    "klasifikasi": KlasifikasiRhk.INDIVIDU,
    "jenis": JenisRhk.UTAMA,
    "rencana_hasil_kerja": "Layanan pulih dalam 2 jam",
}


def bidang(buat) -> dict[str, str]:
    with pytest.raises(IsianSalah) as tolak:
        buat()
    return dict(tolak.value.bidang)


def test_text_is_trimmed_and_in_one_unicode_form():
    hasil = isian_rhk(**RHK | {"rencana_hasil_kerja": "  Café\r\nbaru \n"})
    assert hasil.rencana_hasil_kerja == "Café\nbaru"


@pytest.mark.parametrize(
    ("nilai", "kalimat"),
    [
        ("", "tidak boleh kosong"),
        ("   ", "tidak boleh kosong"),
        ("x" * 1001, "Paling banyak 1.000 karakter; sekarang 1.001."),
        ("a\x00b", "tidak terlihat"),
        ("a\x1bb", "tidak terlihat"),
    ],
)
def test_a_wrong_text_says_what_would_be_right(nilai, kalimat):
    salah = bidang(lambda: isian_rhk(**RHK | {"rencana_hasil_kerja": nilai}))
    assert kalimat in salah["rencana_hasil_kerja"]


def test_exactly_the_bound_and_a_tab_are_fine():
    galat = []
    assert teks("t", "x" * 1000, galat) == "x" * 1000
    assert teks("t", "a\tb", galat) == "a\tb"
    assert galat == []


def test_all_wrong_fields_are_told_at_once():
    salah = bidang(lambda: isian_rhk(klasifikasi=None, jenis=None, rencana_hasil_kerja=""))
    assert salah.keys() == {"jenis", "rencana_hasil_kerja"}


def test_a_result_is_individual_unless_said_otherwise_and_only_a_units_result_names_a_unit():
    sendiri = isian_rhk(**RHK | {"klasifikasi": None, "unor_id": "bidang"})
    unit = isian_rhk(**RHK | {"klasifikasi": KlasifikasiRhk.ORGANISASI, "unor_id": "bidang"})
    assert (sendiri.klasifikasi, sendiri.unor_id) == (KlasifikasiRhk.INDIVIDU, "")
    assert unit.unor_id == "bidang"


def test_a_quantitative_indicator_keeps_its_fields():
    hasil = isian_indikator(
        Pendekatan.KUANTITATIF,
        indikator=" Waktu pulih ",
        target=" 2 jam ",
        aspek=Aspek.WAKTU,
        perspektif=Perspektif.PROSES_BISNIS,
    )
    assert (hasil.indikator, hasil.target, hasil.aspek) == ("Waktu pulih", "2 jam", Aspek.WAKTU)
    assert hasil.perspektif is Perspektif.PROSES_BISNIS


def test_a_draft_indicator_may_have_gaps():
    assert isian_indikator(Pendekatan.KUANTITATIF, indikator="Waktu").target == ""


def test_a_qualitative_indicator_is_one_narrative():
    """Defect 1 of the manual: the two approaches are not to be swapped (domain 0)."""
    assert isian_indikator(Pendekatan.KUALITATIF, indikator="Narasi").indikator == "Narasi"
    salah = bidang(
        lambda: isian_indikator(
            Pendekatan.KUALITATIF, indikator="Narasi", target="2", aspek=Aspek.WAKTU
        )
    )
    assert salah.keys() == {"target", "aspek"}


def test_the_annex_drops_empty_lines_and_bounds_the_rest():
    galat = []
    assert daftar_teks("konsekuensi", ("  Penghargaan ", "", "  "), galat) == ("Penghargaan",)
    assert galat == []
    daftar_teks("konsekuensi", ("ya", "x" * 1001), galat)
    assert galat[0][0] == "konsekuensi[1]"
    assert daftar_teks("skema_pertanggungjawaban", ("x",) * 21, galat) == ()
    assert galat[1] == ("skema_pertanggungjawaban", "Paling banyak 20 baris.")


@pytest.mark.parametrize(
    "isi",
    [
        {},
        {"dukungan_sumber_daya": ("a",), "skema_pertanggungjawaban": ("b",)},
        {"dukungan_sumber_daya": ("a",), "konsekuensi": ("c",)},
    ],
)
def test_an_annex_with_an_empty_list_is_incomplete(isi):
    assert Lampiran(**isi).kosong


def test_results_are_added_behind_and_at_most_forty():
    daftar = daftar_rhk.tambah((an_rhk(1), an_rhk(5)), an_rhk(9, urutan=0))
    assert [r.urutan for r in daftar] == [1, 5, 6]
    assert daftar_rhk.tambah((), an_rhk())[0].urutan == 1
    penuh = tuple(an_rhk(n) for n in range(40))
    assert "40 RHK" in bidang(lambda: daftar_rhk.tambah(penuh, an_rhk(41)))["rencana_hasil_kerja"]


def test_indicators_are_added_behind_and_at_most_ten():
    daftar = daftar_rhk.tambah_indikator((an_rhk(1), an_rhk(2)), "r2", an_indikator(2))
    assert [i.indikator_id for i in daftar[1].indikator] == ["i1", "i2"]
    penuh = (an_rhk(1, indikator=tuple(an_indikator(n) for n in range(10))),)
    salah = bidang(lambda: daftar_rhk.tambah_indikator(penuh, "r1", an_indikator(11)))
    assert "10 indikator" in salah["indikator"]


def test_changing_keeps_place_and_id():
    daftar = (an_rhk(1, indikator=(an_indikator(1), an_indikator(2))), an_rhk(2))
    daftar = daftar_rhk.ganti(daftar, an_rhk(2, rencana_hasil_kerja="Baru"))
    assert daftar[1].rencana_hasil_kerja == "Baru"
    daftar = daftar_rhk.ganti_indikator(daftar, "r1", an_indikator(1, target="9"))
    assert [i.target for i in daftar[0].indikator] == ["9", "2 aplikasi"]
    daftar = daftar_rhk.tanpa_indikator(daftar, "r1", "i1")
    assert [i.indikator_id for i in daftar[0].indikator] == ["i2"]
    assert [r.rhk_id for r in daftar_rhk.tanpa(daftar, "r1")] == ["r2"]


@pytest.mark.parametrize(
    "jalan",
    [
        lambda d: daftar_rhk.cari(d, "lain"),
        lambda d: daftar_rhk.tanpa(d, "lain"),
        lambda d: daftar_rhk.tambah_indikator(d, "lain", an_indikator()),
        lambda d: daftar_rhk.ganti_indikator(d, "r1", an_indikator(7)),
        lambda d: daftar_rhk.tanpa_indikator(d, "r1", "lain"),
    ],
)
def test_what_is_not_there_is_not_found(jalan):
    with pytest.raises(TidakDitemukan):
        jalan((an_rhk(1),))


def test_all_texts_of_a_plan_count_towards_its_size():
    panjang = "x" * 60_000
    daftar_rhk.pastikan_muat((an_rhk(),), Lampiran(konsekuensi=(panjang,)), [(panjang,)])
    lampiran = Lampiran(dukungan_sumber_daya=(panjang,), skema_pertanggungjawaban=(panjang,))
    with pytest.raises(IsianSalah, match="diperbaiki"):
        daftar_rhk.pastikan_muat((an_rhk(),), lampiran, [(panjang,)])
