"""FAQ e-Kinerja BKN no. 14: ORGANISASI is inherited, INDIVIDU never."""

import pytest

from services.skp.domain.errors_warisan import RhkIndividuTidakDiwariskan, RhkSudahDiwarisi
from services.skp.domain.istilah import JenisRhk, JenisSkp, KlasifikasiRhk, StatusTautan
from services.skp.domain.rencana import Indikator, Rhk
from services.skp.domain.warisan import warisi

UKURAN = (Indikator(indikator_id="i1", indikator="Indeks layanan", target="82"),)


def rhk(rhk_id: str, **isi: object) -> Rhk:
    bawaan = {
        "urutan": 1,
        "klasifikasi": KlasifikasiRhk.ORGANISASI,
        "jenis": JenisRhk.UTAMA,
        "rencana_hasil_kerja": f"Hasil {rhk_id}",
        "indikator": UKURAN,
    }
    return Rhk(rhk_id=rhk_id, **bawaan | isi)  # type: ignore[arg-type]


def ambil(tujuan: tuple[Rhk, ...], *asal: Rhk, jenis: JenisSkp = JenisSkp.JPT) -> tuple[Rhk, ...]:
    return warisi(tujuan, asal, jenis_skp=jenis, rhk_id=lambda: "baru")


def test_a_result_of_the_unit_comes_behind_ones_own_in_the_same_line():
    milik, baru = ambil((rhk("a"),), rhk("b"))
    assert (milik.rhk_id, baru.rhk_id, baru.akar) == ("a", "baru", "b")
    assert (baru.urutan, baru.indikator) == (2, UKURAN)


def test_the_line_goes_on_through_a_third_leader():
    assert ambil((), rhk("c", akar_id="b"))[0].akar == "b"


def test_an_individual_result_stays_with_the_person():
    with pytest.raises(RhkIndividuTidakDiwariskan):
        ambil((), rhk("b", klasifikasi=KlasifikasiRhk.INDIVIDU))


def test_each_line_stands_once():
    with pytest.raises(RhkSudahDiwarisi):
        ambil((rhk("a", akar_id="b"),), rhk("b"))


def test_a_link_upwards_is_kept_and_a_missing_one_is_provisional():
    bertaut = ambil((), rhk("b", rhk_pimpinan_id="p"), jenis=JenisSkp.JA_JF)[0]
    assert (bertaut.rhk_pimpinan_id, bertaut.tautan) == ("p", None)
    assert ambil((), rhk("b"), jenis=JenisSkp.JA_JF)[0].tautan is StatusTautan.SEMENTARA
    assert ambil((), rhk("b"))[0].tautan is None
