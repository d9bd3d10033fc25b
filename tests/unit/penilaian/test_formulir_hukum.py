"""Every form, compared with the one that PermenPANRB 6/2022 prints: `tests/formulir/hukum.txt`."""

import re
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

import tests.formulir
from services.penilaian.adapters.rekaman.cetak import pendokumentasian
from tests.formulir import cetak, contoh
from tests.formulir.cetak import FORMULIR


def hukum() -> dict[str, list[str]]:
    """The pieces of each form, in order."""
    teks = (Path(tests.formulir.__file__).parent / "hukum.txt").read_text()
    bagian = re.split(r"^\[(.+)\]\n", teks, flags=re.MULTILINE)[1:]
    blok = {
        nama: [b for b in isi.splitlines() if b]
        for nama, isi in zip(bagian[::2], bagian[1::2], strict=True)
    }

    def terurai(nama: str) -> list[str]:
        return [
            potongan
            for baris in blok[nama]
            for potongan in (terurai(baris[1:-1]) if baris[0] == "{" else [baris])
        ]

    return {nama: terurai(nama) for nama in blok if nama in FORMULIR}


HUKUM = hukum()


def halaman(pdf: bytes) -> list[str]:
    """The text of each page, on one line."""
    dokumen = pypdfium2.PdfDocument(pdf)
    return [" ".join(h.get_textpage().get_text_range().split()) for h in dokumen]


def test_every_form_is_compared():
    assert HUKUM.keys() == FORMULIR.keys()


@pytest.mark.parametrize("nomor", FORMULIR)
def test_a_form_says_in_its_order_what_the_annex_prints(nomor: str):
    isi, sampai = " ".join(halaman(FORMULIR[nomor]())), 0
    for potongan in HUKUM[nomor]:
        letak = isi.find(potongan, sampai)
        sebelum = isi[max(0, sampai - 60) : sampai]
        assert letak >= 0, f"{nomor}: {potongan!r} is not after {sebelum!r}"
        sampai = letak + len(potongan)


def test_b18_names_of_whom_its_statements_speak():
    isi = " ".join(halaman(FORMULIR["B.1.8"]()))
    pihak = "PIMPINAN/ PIHAK LAIN YANG DIBERIKAN PENUGASAN KHUSUS"
    pegawai, pimpinan, keduanya = (
        isi.index(f"TENTANG {siapa}") for siapa in ("PEGAWAI", pihak, f"PEGAWAI DAN {pihak}")
    )
    assert pegawai < isi.index("3.") < pimpinan < isi.index("6.") < keduanya < isi.index("9.")


@pytest.mark.parametrize("nomor", FORMULIR)
def test_no_signature_stands_alone_on_a_page(nomor: str):
    for isi in halaman(FORMULIR[nomor]()):
        assert not isi.startswith("Cemarasari, 7 April 2026")


@pytest.mark.parametrize("banyak", range(1, 25))
def test_nor_does_one_after_however_many_results(banyak: int):
    rencana = contoh.SKP_JA_JF.rencana
    rhk = tuple(replace(rencana.rhk[1], id=f"r-{n}") for n in range(banyak))
    ini = contoh.berjalan(replace(contoh.SKP_JA_JF, rencana=replace(rencana, rhk=rhk)))
    for pdf in (cetak.langkah(pendokumentasian, ini), cetak.umpan_balik(ini)):
        for isi in halaman(pdf):
            assert not isi.startswith("Cemarasari, 7 April 2026")


@pytest.mark.parametrize("nomor", ["B.1.3", "B.1.4", "B.1.5"])
def test_who_does_not_lead_is_not_named_on_paper(nomor: str):
    isi = " ".join(halaman(FORMULIR[nomor]()))
    assert "Rekan kerja setingkat, 7 April 2026: Terbuka membantu tim lain." in isi
    assert "Pegawai di bawahnya, 7 April 2026: Membagi tugas dengan jelas." in isi
    assert "Bagas" not in isi
    assert "Saraswati" not in isi
