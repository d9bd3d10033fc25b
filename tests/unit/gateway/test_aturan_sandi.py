"""What a password must be; above all nothing of the NIP."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.gateway.akun.aturan_sandi import ATURAN, aturan_sandi, keberatan

NIP, NAMA, PADA = "199203152019031001", "Rangga Adi Wiratama, S.Kom.", date(2026, 3, 2)


def salah(sandi: str) -> list[str]:
    return keberatan(sandi, nip=NIP, nama=NAMA, pada=PADA)


def test_the_policy_is_dated_and_says_who_decided():
    assert aturan_sandi(date(2026, 1, 1)) is ATURAN[0]
    assert aturan_sandi(date(2025, 12, 31)) is ATURAN[0]
    assert all(aturan.dasar for aturan in ATURAN)


@pytest.mark.parametrize(
    "sandi",
    ["sembilan gajah di ladang", "kopi-pahit-92", "Tr0mbon!merah", "adi ketemu hujan 77"],
)
def test_good_ones_pass(sandi):
    assert salah(sandi) == []


@pytest.mark.parametrize(
    ("sandi", "kata"),
    [
        ("sembilan9", "10 karakter"),
        ("x" * 60 + "abcd" + "y" * 80, "128 karakter"),
        (NIP, "NIP"),
        (f"kopi{NIP[:6]}pahit", "NIP"),
        (f"kopi{NIP[-6:]}pahit", "NIP"),
        ("1992-03-15 kopi pahit", "NIP"),
        ("rangga di ladang", "nama"),
        ("WIRATAMA#2026!", "nama"),
        ("indonesia2026", "mudah"),
        ("Bismillah!!!1", "mudah"),
        ("aaaaaaaaaaaa", "mudah"),
        ("0123456789", "mudah"),
    ],
)
def test_bad_ones_are_told_why(sandi, kata):
    assert any(kata in kalimat for kalimat in salah(sandi)), salah(sandi)


@given(st.integers(0, 12), st.text(alphabet="kopitebumanis -", min_size=8, max_size=20))
def test_six_digits_of_the_nip_are_found_wherever_they_stand(awal, sekitar):
    potongan = NIP[awal : awal + 6]
    assert any("NIP" in kalimat for kalimat in salah(sekitar[:5] + potongan + sekitar[5:]))
