"""Two plans side by side: every result once, the same found again, in either direction."""

from hypothesis import given
from hypothesis import strategies as st

from services.skp.domain.banding import Hasil, StatusBanding, Ukuran, bandingkan

SAMA, BERUBAH, BARU, HILANG = StatusBanding
KATA = st.sampled_from(
    [
        "Layanan data tersedia",
        "Laporan tepat waktu",
        "layanan  DATA tersedia",
        "Arsip tertib",
        "Arsip tertib dan lengkap",
    ]
)
UKURAN = st.builds(Ukuran, indikator=KATA, target=st.sampled_from(["", "12", "90%"]))
HASIL = st.lists(
    st.builds(
        Hasil,
        rencana_hasil_kerja=KATA,
        klasifikasi=st.integers(1, 2),
        ukuran=st.lists(UKURAN, max_size=3).map(tuple),
    ),
    max_size=5,
)


def hasil(teks: str, *ukuran: Ukuran, klasifikasi: int = 1) -> Hasil:
    return Hasil(rencana_hasil_kerja=teks, ukuran=ukuran, klasifikasi=klasifikasi)


@given(HASIL)
def test_a_plan_beside_itself_is_the_same(semua):
    assert all(p.status is SAMA for p in bandingkan(semua, semua))


@given(HASIL, HASIL)
def test_every_result_of_both_is_told_once(lama, baru):
    semua = bandingkan(lama, baru)
    assert [p.baru for p in semua if p.baru] == baru, "in the order of the new plan"
    assert sorted(map(repr, (p.lama for p in semua if p.lama))) == sorted(map(repr, lama))
    for p in semua:
        assert (p.status is BARU) == (p.lama is None)
        assert (p.status is HILANG) == (p.baru is None)
        if p.lama and p.baru:
            assert p.lama.klasifikasi == p.baru.klasifikasi


@given(HASIL, HASIL)
def test_looked_at_from_the_other_side_new_is_gone(lama, baru):
    maju, mundur = bandingkan(lama, baru), bandingkan(baru, lama)
    assert sum(p.status is BARU for p in maju) == sum(p.status is HILANG for p in mundur)


def test_the_same_words_win_over_the_more_alike():
    lama = [hasil("Arsip tertib dan lengkap"), hasil("Arsip tertib")]
    (satu, hilang) = bandingkan(lama, [hasil("arsip  tertib")])
    assert satu.lama == lama[1]
    assert hilang.lama == lama[0]


def test_a_new_target_is_a_change_and_told_at_its_indicator():
    dulu = Ukuran(indikator="Jumlah laporan", target="12")
    kini = Ukuran(indikator="Jumlah laporan", target="24")
    (p,) = bandingkan([hasil("Laporan", dulu)], [hasil("Laporan", kini, Ukuran(indikator="Mutu"))])
    assert p.status is BERUBAH
    assert [u.status for u in p.ukuran] == [BERUBAH, BARU]


def test_an_organisational_result_is_never_an_individual_one():
    pasangan = bandingkan([hasil("Laporan", klasifikasi=1)], [hasil("Laporan", klasifikasi=2)])
    assert [p.status for p in pasangan] == [BARU, HILANG]
