"""A copy saves typing: its text comes along, its links never do."""

from itertools import count

import pytest

from services.skp.domain.errors_warisan import RhkOrganisasiTidakDisalin
from services.skp.domain.istilah import (
    Aspek,
    JenisRhk,
    JenisSkp,
    KlasifikasiRhk,
    Pendekatan,
    Perspektif,
    StatusTautan,
)
from services.skp.domain.rencana import Indikator, Rhk
from services.skp.domain.salinan import salin

UKURAN = Indikator(indikator_id="i1", indikator="Layanan", target="12 kali", aspek=Aspek.KUANTITAS)


def rhk(**isi: object) -> Rhk:
    bawaan = {
        "rhk_id": "lama",
        "urutan": 3,
        "klasifikasi": KlasifikasiRhk.INDIVIDU,
        "jenis": JenisRhk.UTAMA,
        "rencana_hasil_kerja": "Layanan tersedia",
        "rhk_pimpinan_id": "p",
        "rhk_pimpinan": "Hasil pimpinan",
        "indikator_pimpinan_id": "ip",
        "tim_kerja_id": "t",
        "akar_id": "akar",
        "unor_id": "unit-lama",
        "indikator": (UKURAN,),
    }
    return Rhk(**bawaan | isi)  # type: ignore[arg-type]


def ambil(asal: Rhk, **isi: object) -> Rhk:
    nomor = count(1)
    bawaan: dict = {
        "milik_sendiri": True,
        "jenis_skp": JenisSkp.JA_JF,
        "pendekatan": Pendekatan.KUANTITATIF,
        "unor_id": "unit-baru",
        "id_baru": lambda: f"baru-{next(nomor)}",
    }
    (hasil,) = salin((), [asal], **bawaan | isi)
    return hasil


def test_the_text_comes_along_under_new_ids():
    hasil = ambil(rhk())
    assert (hasil.rhk_id, hasil.rencana_hasil_kerja, hasil.urutan) == (
        "baru-1",
        "Layanan tersedia",
        1,
    )
    (ukuran,) = hasil.indikator
    assert (ukuran.indikator_id, ukuran.target, ukuran.aspek) == (
        "baru-2",
        "12 kali",
        Aspek.KUANTITAS,
    )


def test_no_link_comes_along_and_one_is_still_to_be_made():
    hasil = ambil(rhk())
    assert not hasil.rhk_pimpinan_id
    assert not hasil.indikator_pimpinan_id
    assert not hasil.tim_kerja_id
    assert not hasil.akar_id
    assert hasil.tautan is StatusTautan.SEMENTARA
    assert ambil(rhk(), jenis_skp=JenisSkp.JPT).tautan is None
    assert ambil(rhk(jenis=JenisRhk.TAMBAHAN)).tautan is None


def test_the_measure_takes_the_form_of_the_draft():
    naratif = ambil(rhk(), pendekatan=Pendekatan.KUALITATIF).indikator[0]
    assert (naratif.indikator, naratif.target, naratif.aspek) == (
        "Layanan; target: 12 kali",
        "",
        None,
    )
    jpt = rhk(indikator=(Indikator(indikator_id="i", indikator="x", target="1",
                                   perspektif=Perspektif.ANGGARAN),))  # fmt: skip
    assert ambil(jpt, jenis_skp=JenisSkp.JPT).indikator[0].perspektif is Perspektif.ANGGARAN
    assert ambil(jpt).indikator[0].perspektif is None


def test_a_units_result_is_copied_from_ones_own_plan_only():
    organisasi = rhk(klasifikasi=KlasifikasiRhk.ORGANISASI)
    assert ambil(organisasi).unor_id == "unit-baru"
    with pytest.raises(RhkOrganisasiTidakDisalin):
        ambil(organisasi, milik_sendiri=False)
