"""The approved texts keep Meta's rules, and each rule is one that is really checked."""

from dataclasses import replace

import pytest

from services.notifikasi.domain.aturan_pesan import ATURAN
from services.notifikasi.domain.templat import TEMPLAT, Templat, pelanggaran, pengajuan, susun

BAIK = Templat(nama="contoh", isi="Nilai {{1}} dan {{2}} ada.", contoh=("a", "b"), tombol="Buka")


@pytest.mark.parametrize("templat", TEMPLAT.values(), ids=lambda t: t.nama)
def test_every_template_may_be_submitted(templat: Templat) -> None:
    assert pelanggaran(templat) == ()
    assert templat.isi.startswith("Yth. Bapak/Ibu, ")
    assert len(susun(templat, templat.contoh)) < 1024


@pytest.mark.parametrize(
    ("ubah", "kata"),
    [
        ({"nama": "Huruf Besar"}, "nama hanya"),
        ({"nama": "x" * 513}, "nama paling panjang"),
        ({"isi": "Nilai {{1}} dan {{2}} " + "x" * 1024}, "isi paling panjang"),
        ({"tombol": ""}, "tombol"),
        ({"tombol": "x" * 26}, "tombol"),
        ({"isi": "{{1}} dan {{2}} ada."}, "diawali"),
        ({"isi": "Nilai {{1}} dan {{2}}."}, "diakhiri"),
        ({"isi": "Nilai {{1}} {{2}} ada."}, "berdampingan"),
        ({"isi": "Nilai {{2}} dan {{1}} ada."}, "urut"),
        ({"contoh": ("a",)}, "contoh"),
    ],
)
def test_a_broken_rule_is_named(ubah: dict[str, object], kata: str) -> None:
    rusak = replace(BAIK, **ubah)  # type: ignore[arg-type]
    assert [kalimat for kalimat in pelanggaran(rusak) if kata in kalimat]


def test_the_text_as_it_is_read() -> None:
    assert pelanggaran(BAIK) == ()
    assert BAIK.jumlah_parameter == 2
    assert susun(BAIK, ("1", "2")) == "Nilai 1 dan 2 ada."


def test_the_submission_has_metas_shape() -> None:
    ajuan = pengajuan(BAIK, "https://kinerja.contoh.go.id")
    assert (ajuan["language"], ajuan["category"]) == ("id", "UTILITY")
    body, tombol = ajuan["components"]  # type: ignore[misc]
    assert body["example"] == {"body_text": [["a", "b"]]}
    assert tombol["buttons"][0]["url"] == "https://kinerja.contoh.go.id/{{1}}"
    tanpa = pengajuan(replace(BAIK, isi="Tanpa isian.", contoh=()), "https://k.id")
    assert "example" not in tanpa["components"][0]  # type: ignore[index]


def test_every_message_that_leaves_has_a_template_with_as_many_holes() -> None:
    keluar = [aturan for aturan in ATURAN if aturan.keluar]
    assert {aturan.templat for aturan in keluar} == set(TEMPLAT)
    for aturan in keluar:
        assert len(aturan.parameter) == TEMPLAT[aturan.templat].jumlah_parameter


def test_no_template_asks_for_a_person_or_a_result() -> None:
    boleh = {"periode", "tahun", "batas", "batas_keberatan", "batas_putus", "jumlah"}
    assert {nama for aturan in ATURAN for nama in aturan.parameter} <= boleh
