"""A list as a file: nothing in it is ever a formula, and it is never cut off unseen."""

import csv
import io
import zipfile

import pytest
from python_calamine import CalamineWorkbook

from services.gateway.berkas_tabel import BATAS_BARIS, Tabel, jinak, unduhan
from services.gateway.problems import Masalah

JAHAT = ["=1+1", "+62", "-rm", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"]
"""Texts that a spreadsheet takes for a formula."""
DIPECAH = {"\t=1": "'\t'=1", "\r=1": "'\r'=1"}
"""A reader that splits at tabs or lines would find a formula behind the first apostrophe."""


def isi(tabel: Tabel, bentuk: str) -> bytes:
    return b"".join(unduhan(tabel, bentuk).response)  # type: ignore[arg-type]


@pytest.mark.parametrize("teks", JAHAT)
def test_csv_gets_an_apostrophe_before_what_would_be_a_formula(teks: str):
    assert jinak(teks) == DIPECAH.get(teks, f"'{teks}")


@pytest.mark.parametrize("nilai", [(-3, "-3"), (12, "12"), ("Badan A=B", "Badan A=B"), (None, "")])
def test_csv_leaves_numbers_and_plain_texts_alone(nilai):
    assert jinak(nilai[0]) == nilai[1]


def test_csv_begins_with_the_mark_of_utf_8_and_keeps_commas_quotes_and_lines():
    baris = ['Bidang "A", B', "dua\nbaris", "Sumber Daya – Manusia"]
    mentah = isi(Tabel("x", ("a", "b", "c"), [baris]), "csv")
    assert mentah.startswith(b"\xef\xbb\xbf")
    assert list(csv.reader(io.StringIO(mentah.decode("utf-8-sig"), newline="")))[1] == baris


@pytest.mark.parametrize("pemisah", [",", ";", "\t"])
@pytest.mark.parametrize(
    "teks", ["a;=1+1", "a,=1+1", "a\t=1+1", "a\n=1+1", "a\r\n-2", "a; @b", 'a;"=1+1', 'a,";+1']
)
def test_no_separator_of_a_reader_makes_a_formula_of_a_part(teks: str, pemisah: str):
    mentah = isi(Tabel("x", ("a", "b"), [["Budi", teks]]), "csv").decode("utf-8-sig")
    for baris in csv.reader(io.StringIO(mentah, newline=""), delimiter=pemisah):
        for sel in baris:
            assert not sel.lstrip(' "').startswith(("=", "+", "-", "@")), (mentah, sel)


def test_xlsx_holds_texts_and_never_a_formula_or_a_link():
    mentah = isi(Tabel("x", ("a",), [[satu] for satu in [*JAHAT, "https://contoh.go.id"]]), "xlsx")
    with zipfile.ZipFile(io.BytesIO(mentah)) as arsip:
        lembar = arsip.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in lembar
    assert b"hyperlink" not in lembar
    lembaran = CalamineWorkbook.from_filelike(io.BytesIO(mentah)).get_sheet_by_index(0)
    assert [b[0] for b in lembaran.to_python()[1:5]] == JAHAT[:4]


def test_what_no_file_may_hold_is_left_out():
    mentah = isi(Tabel("x", ("a",), [["awal\x00\x0b\ud800akhir"]]), "xlsx")
    lembar = CalamineWorkbook.from_filelike(io.BytesIO(mentah)).get_sheet_by_index(0)
    assert lembar.to_python()[1] == ["awalakhir"]


@pytest.mark.parametrize("bentuk", ["csv", "xlsx"])
def test_a_list_that_is_too_long_is_refused_with_what_would_help(bentuk):
    with pytest.raises(Masalah) as tolak:
        unduhan(Tabel("x", ("a",), ([n] for n in range(BATAS_BARIS + 1))), bentuk)
    assert tolak.value.reason == "DAFTAR_TERLALU_PANJANG"
    assert "20.000 baris" in tolak.value.detail
    assert "Persempit" in tolak.value.detail


def test_the_longest_list_is_written_whole_and_says_its_size():
    jawaban = unduhan(Tabel("x", ("a",), ([n] for n in range(BATAS_BARIS))), "csv")
    mentah = b"".join(jawaban.response)
    assert len(mentah.splitlines()) == BATAS_BARIS + 1
    assert int(jawaban.headers["Content-Length"]) == len(mentah)


def test_the_name_of_the_file_cannot_break_out_of_its_header():
    kepala = unduhan(Tabel('a"b\r\nX: 1', ("a",), []), "csv").headers["Content-Disposition"]
    assert kepala.startswith('attachment; filename="a_b__X: 1.csv"')
