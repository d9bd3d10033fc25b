"""SIASN's flat list of units beside ours: order, recognition, what is left for a person."""

from hypothesis import given
from hypothesis import strategies as st

from services.skp.domain import sinkron_unor as aturan
from services.skp.domain.sinkron import Sebab
from services.skp.domain.sinkron_unor import Pohon, UnitKami, UnitSiasn


def siasn(id_: str, induk: str = "", **isi: str) -> UnitSiasn:
    baku = {"nama": f"Unit {id_}", "jabatan_pimpinan": "", "pemimpin_id": ""}
    return UnitSiasn(siasn_id=id_, induk_id=induk, **baku | isi)


def kami(id_: str, induk: str = "", **isi: object) -> UnitKami:
    baku = {"nama": f"Unit {id_}", "jabatan_pimpinan": "", "siasn_id": id_}
    return UnitKami(unor_id=f"k-{id_}", induk_id=induk and f"k-{induk}", **baku | isi)


def pohon(*unit: UnitKami) -> Pohon:
    return Pohon({u.unor_id: u for u in unit})


def catatan(*baris: UnitSiasn) -> dict[str, str]:
    return {u.siasn_id: alasan for u, alasan in aturan.urutkan(baris)}


def test_parents_come_before_children_whatever_the_order():
    urut = aturan.urutkan([siasn("c", "b"), siasn("b", "a"), siasn("a", "nasional")])
    assert [(u.siasn_id, alasan) for u, alasan in urut] == [("a", ""), ("b", ""), ("c", "")]


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=40))
def test_every_row_comes_back_once_and_no_child_before_its_parent(pasangan):
    baris = [siasn(f"u{a}" if a else "", f"u{b}" if b else "") for a, b in pasangan]
    urut = aturan.urutkan(baris)
    assert sorted(map(repr, baris)) == sorted(repr(u) for u, _ in urut)
    dipakai = [u for u, alasan in urut if not alasan]
    letak = {u.siasn_id: n for n, u in enumerate(dipakai)}
    assert len(letak) == len(dipakai), "no id twice"
    assert all(letak[u.induk_id] < n for n, u in enumerate(dipakai) if u.induk_id in letak)


def test_what_cannot_be_taken_over_says_why():
    hasil = catatan(siasn("a"), siasn("b", "c"), siasn("c", "b"), siasn("d", "c"))
    assert hasil["a"] == ""
    assert {hasil["b"], hasil["c"], hasil["d"]} == {aturan.BERPUTAR}
    hasil = catatan(siasn("x", nama=""), siasn("y", "x"), siasn("z", "y"))
    assert hasil == {"x": aturan.TANPA_NAMA, "y": aturan.TERGANTUNG, "z": aturan.TERGANTUNG}
    kembar = aturan.urutkan([siasn("a"), siasn("a", nama="Lain"), siasn("")])
    assert [alasan for _, alasan in kembar] == ["", aturan.KEMBAR, aturan.TANPA_ID]


def test_a_unit_that_we_do_not_have_is_new_below_ours():
    hasil = aturan.bandingkan(siasn("b", "a"), pohon(kami("a")), "baru", {})
    assert hasil.baru
    assert (hasil.unit.unor_id, hasil.unit.induk_id, hasil.unit.siasn_id) == ("baru", "k-a", "b")


def test_a_unit_that_was_typed_here_is_recognised_by_its_name_below_the_same_parent():
    ada = pohon(kami("a"), kami("b", "a", siasn_id="", nama="Bidang  Data"))
    hasil = aturan.bandingkan(siasn("b", "a", nama="BIDANG DATA"), ada, "baru", {})
    assert not hasil.baru
    assert (hasil.unit.unor_id, hasil.unit.siasn_id) == ("k-b", "b")
    assert hasil.unit.nama == "Bidang  Data", "capitals alone are no news"
    kembar = pohon(
        kami("a"), kami("b", "a", siasn_id="", nama="Tu"), kami("c", "a", siasn_id="", nama="TU")
    )
    assert aturan.bandingkan(siasn("b", "a", nama="TU"), kembar, "baru", {}).baru, "which one?"


def test_name_leader_and_place_follow_siasn():
    ada = pohon(kami("a"), kami("b"), kami("c", "a"))
    u = siasn("c", "b", nama="Bidang Baru", jabatan_pimpinan="Kepala Bidang")
    unit = aturan.bandingkan(u, ada, "", {}).unit
    assert (unit.nama, unit.jabatan_pimpinan, unit.induk_id) == (
        "Bidang Baru",
        "Kepala Bidang",
        "k-b",
    )


def test_what_was_changed_by_hand_waits_for_a_decision():
    tangan = {"k-c": dict.fromkeys(("nama", "induk_id"), "diubah Admin, 3 Maret 2026")}
    ada = pohon(kami("a"), kami("b"), kami("c", "a"))
    hasil = aturan.bandingkan(siasn("c", "b", nama="Bidang Baru"), ada, "", tangan)
    assert hasil.unit == hasil.lama
    assert [(b.bidang, b.siasn, b.kami, b.sebab) for b in hasil.beda] == [
        ("nama", "Bidang Baru", "Unit c", Sebab.TANGAN),
        ("induk_id", "Unit b", "Unit a", Sebab.TANGAN),
    ]


def test_a_place_that_would_make_a_circle_here_is_left():
    ada = pohon(kami("a"), kami("b", "a"))
    hasil = aturan.bandingkan(siasn("a", "b"), ada, "", {})
    assert hasil.unit.induk_id == ""
    assert [b.sebab for b in hasil.beda] == [Sebab.LINGKARAN]


def test_a_root_keeps_its_place_and_an_ended_unit_is_not_revived():
    ada = pohon(kami("a"), kami("b", "a"), kami("c", "a", berakhir=True))
    assert aturan.bandingkan(siasn("b", "tak dikenal"), ada, "", {}).unit.induk_id == "k-a"
    hasil = aturan.bandingkan(siasn("c", "a"), ada, "", {})
    assert hasil.unit is None
    assert [b.sebab for b in hasil.beda] == [Sebab.BERAKHIR]
    bawahnya = aturan.bandingkan(siasn("b", "c"), ada, "", {})
    assert bawahnya.unit.induk_id == "k-a", "never below a unit that has ended"


def test_units_that_siasn_no_longer_lists_are_told():
    semua = [kami("a"), kami("b"), kami("c", siasn_id=""), kami("d", berakhir=True)]
    assert [u.siasn_id for u, _ in aturan.tidak_ada(semua, ["a"])] == ["b"]
