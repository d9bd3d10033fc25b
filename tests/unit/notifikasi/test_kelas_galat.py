"""WhatsApp's codes, typed again from the published list, and SMTP's digits."""

from datetime import date, timedelta

import pytest

from services.notifikasi.domain.kelas_galat import (
    ATURAN,
    Kelas,
    kelas_surel,
    kelas_whatsapp,
)

BERLAKU = date(2026, 5, 15)

# Meta, WhatsApp Business Platform error codes, as published on 15 May 2026.
TABEL = {
    130429: "TERLALU_CEPAT",
    4: "TERLALU_CEPAT",
    80007: "TERLALU_CEPAT",
    131056: "TERLALU_CEPAT",
    133016: "TERLALU_CEPAT",
    131000: "SEMENTARA",
    131016: "SEMENTARA",
    131057: "SEMENTARA",
    1: "SEMENTARA",
    2: "SEMENTARA",
    131048: "PEMBATASAN",
    131064: "PEMBATASAN",
    368: "PEMBATASAN",
    131031: "PEMBATASAN",
    131026: "PENERIMA",
    131021: "PENERIMA",
    131030: "PENERIMA",
    130497: "PENERIMA",
    131050: "MENOLAK",
    130472: "KALI_INI",
    131047: "KALI_INI",
    131049: "KALI_INI",
    132000: "TEMPLAT",
    132001: "TEMPLAT",
    132005: "TEMPLAT",
    132007: "TEMPLAT",
    132008: "TEMPLAT",
    132012: "TEMPLAT",
    132015: "TEMPLAT",
    132016: "TEMPLAT",
    131008: "TEMPLAT",
    131009: "TEMPLAT",
    33: "PERMINTAAN",
    100: "PERMINTAAN",
    0: "OTORISASI",
    3: "OTORISASI",
    10: "OTORISASI",
    190: "OTORISASI",
    200: "OTORISASI",
    299: "OTORISASI",
    131005: "OTORISASI",
    131042: "OTORISASI",
    131045: "OTORISASI",
}


@pytest.mark.parametrize(("kode", "kelas"), TABEL.items())
def test_a_code_has_its_class(kode: int, kelas: str) -> None:
    assert kelas_whatsapp(kode, BERLAKU)[0] == kelas


def test_the_list_holds_what_was_typed_here_and_nothing_else() -> None:
    satu_satu = {
        kode
        for kode_kode in ATURAN[-1].kelas.values()
        for satu in kode_kode
        for kode in ([satu] if isinstance(satu, int) else [satu[0], satu[-1]])
    }
    assert satu_satu == set(TABEL)
    assert set(ATURAN[-1].kelas) == set(Kelas)


def test_the_answer_says_which_list_it_stands_on() -> None:
    _, dasar = kelas_whatsapp(190, BERLAKU)
    assert "error-codes, 15-05-2026" in dasar


@pytest.mark.parametrize("pada", [BERLAKU - timedelta(days=1), BERLAKU, date(2030, 1, 1)])
def test_the_first_list_also_holds_before_its_day(pada: date) -> None:
    assert kelas_whatsapp(131026, pada)[0] is Kelas.PENERIMA


def test_an_unknown_code_passes_by_itself_and_says_that_it_is_unknown() -> None:
    kelas, dasar = kelas_whatsapp(999_999, BERLAKU)
    assert kelas is Kelas.SEMENTARA
    assert "999999 tidak ada" in dasar


def test_the_lists_are_dated_in_order_and_cite_their_source() -> None:
    tanggal = [daftar.berlaku_sejak for daftar in ATURAN]
    assert tanggal == sorted(set(tanggal))
    assert all(daftar.dasar for daftar in ATURAN)


@pytest.mark.parametrize(
    ("kode", "kelas"),
    [
        (421, Kelas.SEMENTARA),
        (451, Kelas.SEMENTARA),
        (500, Kelas.PENERIMA),
        (550, Kelas.PENERIMA),
        (530, Kelas.OTORISASI),
        (535, Kelas.OTORISASI),
    ],
)
def test_a_mail_servers_answer_is_told_by_its_first_digit(kode: int, kelas: Kelas) -> None:
    assert kelas_surel(kode)[0] is kelas
