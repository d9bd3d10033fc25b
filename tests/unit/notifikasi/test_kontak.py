"""Which way a message takes, and what is remembered about a telephone."""

from datetime import UTC, datetime, timedelta

import pytest

from services.notifikasi.domain.istilah import Kanal
from services.notifikasi.domain.kelas_galat import Kelas
from services.notifikasi.domain.kontak import (
    Kontak,
    alamat_surel,
    lewat_surel,
    nomor_whatsapp,
    perbarui,
    pilih_kanal,
    tandai,
)

KINI = datetime(2026, 3, 2, 9, tzinfo=UTC)


def a_kontak(**lain: object) -> Kontak:
    isi = {"pegawai_id": "p", "instansi_id": "i", "telepon": "+628123456789", "email": "a@b.id"}
    return Kontak(**(isi | lain))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("tulisan", "nomor"),
    [
        ("0812-3456-789", "628123456789"),
        ("+62 812 3456 789", "628123456789"),
        ("628123456789", "628123456789"),
        ("(0812) 3456.789", "628123456789"),
        ("+6591234567", "6591234567"),
        ("", ""),
        ("8123456789", ""),
        ("+62812", ""),
        ("+62812345678901234", ""),
        ("kantor", ""),
        ("+62 812 ext 3", ""),
    ],
)
def test_a_telephone_as_whatsapp_wants_it(tulisan: str, nomor: str) -> None:
    assert nomor_whatsapp(tulisan) == nomor


@pytest.mark.parametrize(
    ("tulisan", "alamat"),
    [
        (" a@b.go.id ", "a@b.go.id"),
        ("a@b", ""),
        ("a b@c.id", ""),
        ("a@b.id\nBcc: x@y.id", ""),
        ("", ""),
    ],
)
def test_an_address_that_mail_can_be_sent_to(tulisan: str, alamat: str) -> None:
    assert alamat_surel(tulisan) == alamat


def test_whatsapp_first_then_mail_then_nothing() -> None:
    assert pilih_kanal(a_kontak(), KINI) == (Kanal.WHATSAPP, "628123456789")
    assert pilih_kanal(a_kontak(telepon=""), KINI) == (Kanal.SUREL, "a@b.id")
    assert pilih_kanal(a_kontak(telepon="", email=""), KINI) is None
    assert pilih_kanal(None, KINI) is None
    assert lewat_surel(None) is None


def test_an_unreachable_telephone_is_left_alone_for_thirty_days() -> None:
    buntu = tandai(a_kontak(), Kelas.PENERIMA, KINI)
    assert pilih_kanal(buntu, KINI + timedelta(days=29)) == (Kanal.SUREL, "a@b.id")
    assert pilih_kanal(buntu, KINI + timedelta(days=30)) == (Kanal.WHATSAPP, "628123456789")


def test_who_refused_us_is_left_alone_for_good() -> None:
    menolak = tandai(a_kontak(), Kelas.MENOLAK, KINI)
    assert pilih_kanal(menolak, KINI + timedelta(days=3650)) == (Kanal.SUREL, "a@b.id")


def test_what_was_learned_stays_with_the_telephone_not_with_the_person() -> None:
    buntu = tandai(a_kontak(), Kelas.PENERIMA, KINI)
    pindah_rumah = perbarui(buntu, a_kontak(email="baru@b.id", telepon="0812 3456 789"))
    assert (pindah_rumah.wa_kelas, pindah_rumah.email) == (Kelas.PENERIMA, "baru@b.id")
    ganti_nomor = perbarui(buntu, a_kontak(telepon="+628999999999"))
    assert ganti_nomor.wa_kelas is None
    assert perbarui(None, a_kontak()) == a_kontak()


def test_a_contact_does_not_show_itself_in_logs() -> None:
    assert "628" not in repr(a_kontak())
    assert "a@b" not in repr(a_kontak())
