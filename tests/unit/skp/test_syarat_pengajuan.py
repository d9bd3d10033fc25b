"""What a plan needs before it can be submitted: the table of forms of Lamp. II, typed again."""

import pytest

from services.skp.domain import syarat_pengajuan
from services.skp.domain.errors import SkpBelumLengkap
from services.skp.domain.istilah import Aspek, JenisRhk, JenisSkp, Pendekatan, Perspektif
from services.skp.domain.rencana import Lampiran
from services.skp.domain.urutan_pengisian import KeadaanAtasan
from tests.unit.skp.pembangun import an_indikator, an_rhk

LENGKAP = Lampiran(
    dukungan_sumber_daya=("a",), skema_pertanggungjawaban=("b",), konsekuensi=("c",)
)
JPT, MANDIRI, JA_JF = JenisSkp.JPT, JenisSkp.PIMPINAN_UNIT_MANDIRI, JenisSkp.JA_JF
KUANTITATIF, KUALITATIF = Pendekatan.KUANTITATIF, Pendekatan.KUALITATIF


def _atasan(*, bebas: bool, disetujui: bool = True) -> KeadaanAtasan:
    return KeadaanAtasan(wajib_skp=True, disetujui=disetujui, dilonggarkan=bebas)


def gap(rhk, *, jenis_skp=JA_JF, pendekatan=KUANTITATIF, tanpa_pimpinan=False) -> list[str]:
    try:
        syarat_pengajuan.periksa(
            rhk, jenis_skp=jenis_skp, pendekatan=pendekatan, atasan=_atasan(bebas=tanpa_pimpinan)
        )
    except SkpBelumLengkap as tolak:
        return [tempat for tempat, _ in tolak.bidang]
    return []


def satu(**isi):
    return (an_rhk(indikator=(an_indikator(**{"target": "", "aspek": None} | isi),)),)


# (form, approach) -> the fields that an indicator must have (Formats A.1.1, A.1.2, A.1.6, A.1.7)
@pytest.mark.parametrize(
    ("jenis_skp", "pendekatan", "wajib"),
    [
        (JPT, KUANTITATIF, {"target", "perspektif"}),
        (MANDIRI, KUANTITATIF, {"target", "perspektif"}),
        (JA_JF, KUANTITATIF, {"target", "aspek"}),
        (JPT, KUALITATIF, set()),
        (MANDIRI, KUALITATIF, set()),
        (JA_JF, KUALITATIF, set()),
    ],
)
def test_each_form_asks_for_its_own_fields(jenis_skp, pendekatan, wajib):
    kurang = gap(satu(), jenis_skp=jenis_skp, pendekatan=pendekatan)
    assert set(kurang) == {f"rhk[0].indikator[0].{nama}" for nama in wajib}
    isi = {"target": "1", "aspek": Aspek.KUALITAS, "perspektif": Perspektif.ANGGARAN}
    assert (
        gap(satu(**{k: isi[k] for k in wajib}), jenis_skp=jenis_skp, pendekatan=pendekatan) == []
    )


@pytest.mark.parametrize("rhk", [(), (an_rhk(jenis=JenisRhk.TAMBAHAN),)])
def test_at_least_one_utama(rhk):
    assert gap(rhk) == ["rhk"]


def test_every_result_has_a_measure():
    assert gap((an_rhk(1), an_rhk(2, indikator=()))) == ["rhk[1].indikator"]


@pytest.mark.parametrize(
    ("jenis_skp", "jenis", "tanpa_pimpinan", "wajib"),
    [
        (JA_JF, JenisRhk.UTAMA, False, True),
        (JA_JF, JenisRhk.UTAMA, True, False),
        (JA_JF, JenisRhk.TAMBAHAN, False, False),
        (JPT, JenisRhk.UTAMA, False, False),
        (MANDIRI, JenisRhk.UTAMA, False, False),
    ],
)
def test_an_utama_of_ja_jf_takes_part_in_the_superiors_result(
    jenis_skp, jenis, tanpa_pimpinan, wajib
):
    lain = an_rhk(1, indikator=(an_indikator(perspektif=Perspektif.ANGGARAN),))
    rhk = (lain, an_rhk(2, jenis=jenis, rhk_pimpinan_id="", indikator=lain.indikator))
    kurang = gap(rhk, jenis_skp=jenis_skp, tanpa_pimpinan=tanpa_pimpinan)
    assert kurang == (["rhk[1].rhk_pimpinan_id"] if wajib else [])


def test_every_gap_is_told_at_once_and_counts_as_people_do():
    rhk = (an_rhk(1, indikator=()), an_rhk(2, indikator=(an_indikator(), an_indikator(target=""))))
    with pytest.raises(SkpBelumLengkap) as tolak:
        syarat_pengajuan.periksa(
            rhk, jenis_skp=JA_JF, pendekatan=KUANTITATIF, atasan=_atasan(bebas=False)
        )
    assert tolak.value.bidang == [
        ("rhk[0].indikator", "RHK nomor 1: tambahkan paling sedikit satu indikator."),
        ("rhk[1].indikator[1].target", "RHK nomor 2, indikator nomor 2: isi target."),
    ]


def peringatan(jenis_skp, perspektif=(), *, lampiran=LENGKAP, lepas=False) -> str:
    return " ".join(
        syarat_pengajuan.peringatan(
            jenis_skp=jenis_skp,
            perspektif=perspektif,
            lampiran=lampiran,
            utama_tanpa_pimpinan=lepas,
        )
    )


@pytest.mark.parametrize("jenis_skp", [JPT, MANDIRI])
def test_leaders_are_warned_of_missing_perspectives_and_most_of_all_of_anggaran(jenis_skp):
    assert peringatan(jenis_skp, tuple(Perspektif)) == ""
    tanpa = peringatan(jenis_skp, (Perspektif.PROSES_BISNIS, Perspektif.PENGUATAN_INTERNAL, None))
    assert "Perspektif Anggaran belum ada" in tanpa
    assert "Perspektif yang belum ada: Penerima Layanan." in tanpa


def test_ja_jf_are_not_asked_for_perspectives():
    assert peringatan(JA_JF) == ""


def test_a_missing_link_and_an_empty_annex_are_told():
    assert "belum dikaitkan" in peringatan(JA_JF, lepas=True)
    assert "Lampiran SKP belum lengkap" in peringatan(JA_JF, lampiran=Lampiran())
